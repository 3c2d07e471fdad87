// Google Cloud: what is said beside a message; each call with its twin.
#include "pii_case.h"

#include <google/cloud/clients.h>

namespace ps = google::cloud::pubsub;

void messages(ps::Publisher p, const User& u) {
  { p.Publish(ps::MessageBuilder().SetData("x").InsertAttribute("k", u.name).Build()); }  // expect: user.name -> google-cloud
  { p.Publish(ps::MessageBuilder().SetData("x").InsertAttribute("k", u.plan).Build()); }
  { p.Publish(ps::MessageBuilder().SetData("x").SetOrderingKey(u.name).Build()); }  // expect: user.name -> google-cloud
  { p.Publish(ps::MessageBuilder().SetData("x").SetOrderingKey(u.plan).Build()); }
}
