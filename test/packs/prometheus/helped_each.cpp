// needs: prometheus/counter.h prometheus-cpp-dev
// flags: -std=c++17 -Wno-everything
// prometheus-cpp: what is said after the help; each call with its twin.
#include "pii_case.h"

#include <prometheus/counter.h>
#include <prometheus/registry.h>

void helped(prometheus::Registry& r, const User& u) {
  { prometheus::BuildCounter().Name("n").Help("all").Labels({{"k", u.name}}).Register(r); }  // expect: user.name -> unknown
  { prometheus::BuildCounter().Name("n").Help("all").Labels({{"k", u.plan}}).Register(r); }
  { prometheus::BuildCounter().Help("all").Name(u.name).Register(r); }  // expect: user.name -> unknown
  { prometheus::BuildCounter().Help("all").Name(u.plan).Register(r); }
}
