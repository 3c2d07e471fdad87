// Pulsar: keys, and content that is handed over; each call with its twin.
#include "pii_case.h"

#include <pulsar/Client.h>

void keys(pulsar::Producer& p, const User& u) {
  { p.send(pulsar::MessageBuilder().setPartitionKey(u.name).build()); }  // expect: user.name -> unknown
  { p.send(pulsar::MessageBuilder().setPartitionKey(u.plan).build()); }
  { p.send(pulsar::MessageBuilder().setOrderingKey(u.name).build()); }  // expect: user.name -> unknown
  { p.send(pulsar::MessageBuilder().setOrderingKey(u.plan).build()); }
  { p.send(pulsar::MessageBuilder().setAllocatedContent((void*)u.name.data(), 3).build()); }  // expect: user.name -> unknown
  { p.send(pulsar::MessageBuilder().setAllocatedContent((void*)u.plan.data(), 3).build()); }
}
