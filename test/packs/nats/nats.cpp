// Subjects, data and headers leave to the servers that were connected to.
#include "pii_case.h"

#include <nats/nats.h>

void publish(const User& u) {
  natsConnection* nc = nullptr;
  natsConnection_ConnectTo(&nc, "nats://queue.acme.example:4222");
  natsConnection_Publish(nc, "users", u.plan.data(), 1);
  natsConnection_Publish(nc, "users", u.email.data(), 1);              // expect: user.contact.email -> acme
  natsConnection_PublishString(nc, "users", u.name.c_str());           // expect: user.name -> acme
  natsConnection_PublishRequest(nc, "users", "reply", u.phone.data(), 1);  // expect: user.contact.phone_number -> acme
  natsMsg* reply = nullptr;
  natsConnection_Request(&reply, nc, "users", u.plan.data(), 1, 10);
  natsConnection_RequestString(&reply, nc, "users", u.email.c_str(), 10);  // expect: user.contact.email -> acme
  natsMsg* message = nullptr;
  natsMsg_Create(&message, "users", nullptr, u.plan.c_str(), 1);
  natsConnection_PublishMsg(nc, message);
  natsMsgHeader_Set(message, "name", u.name.c_str());
  natsConnection_PublishMsg(nc, message);                              // expect: user.name -> acme
  jsCtx* js = nullptr;
  natsConnection_JetStream(&js, nc, nullptr);
  js_PublishAsync(js, "users", u.plan.data(), 1, nullptr);
  js_PublishAsync(js, "users", u.email.data(), 1, nullptr);            // expect: user.contact.email -> acme
  js_Publish(nullptr, js, "users", u.phone.data(), 1, nullptr, nullptr);  // expect: user.contact.phone_number -> acme
}

void store(kvStore* kv, const User& u) {
  kvStore_Put(nullptr, kv, "plan", u.plan.data(), 1);
  kvStore_Put(nullptr, kv, "email", u.email.data(), 1);                // expect: user.contact.email -> unknown
}

void more(natsConnection* nc, kvStore* kv, const User& u) {
  natsMsg* reply = nullptr;
  natsConnection_Request(&reply, nc, "users", u.plan.data(), 1, 10);
  natsConnection_Request(&reply, nc, "users", u.phone.data(), 1, 10);  // expect: user.contact.phone_number -> unknown
  kvStore_PutString(nullptr, kv, "plan", u.plan.c_str());
  kvStore_PutString(nullptr, kv, "name", u.name.c_str());              // expect: user.name -> unknown
}
