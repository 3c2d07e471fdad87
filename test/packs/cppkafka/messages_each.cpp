// cppkafka: headers, topics and what the caller keeps; each call with its twin.
#include "pii_case.h"

#include <cppkafka/cppkafka.h>
#include <vector>

using Builder = cppkafka::MessageBuilder;

void messages(cppkafka::Producer& p, const User& u) {
  { Builder b("t"); b.headers({Builder::HeaderType("k", cppkafka::Buffer(u.name))}); p.produce(b); }  // expect: user.name -> unknown
  { Builder b("t"); b.headers({Builder::HeaderType("k", cppkafka::Buffer(u.plan))}); p.produce(b); }
  { Builder b("t"); b.topic(u.name); p.produce(b); }  // expect: user.name -> unknown
  { Builder b("t"); b.topic(u.plan); p.produce(b); }
  { p.produce(Builder("t").user_data(nullptr).key(u.name)); }  // expect: user.name -> unknown
  { p.produce(Builder("t").user_data(nullptr).key(u.plan)); }
  { Builder b("t"); b.user_data((void*)u.name.data()); p.produce(b); }
}
