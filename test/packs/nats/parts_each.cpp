// NATS: headers that are added; each call with its twin.
#include "pii_case.h"

#include <nats/nats.h>

void headers(natsConnection* c, const User& u) {
  { natsMsg* m = nullptr; natsMsg_Create(&m, "t", nullptr, "x", 1); natsMsgHeader_Add(m, "k", u.name.c_str()); natsConnection_PublishMsg(c, m); }  // expect: user.name -> unknown
  { natsMsg* m = nullptr; natsMsg_Create(&m, "t", nullptr, "x", 1); natsMsgHeader_Add(m, "k", u.plan.c_str()); natsConnection_PublishMsg(c, m); }
}
