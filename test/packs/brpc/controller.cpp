// brpc: what travels beside the message is the controller's.
#include "pii_case.h"

#include <brpc/channel.h>
#include <brpc/controller.h>

void attached(brpc::Channel& channel, const User& u) {
  channel.Init("api.acme.example:8000", nullptr);
  brpc::Controller plain, controller;
  plain.request_attachment().append(u.plan);
  channel.CallMethod(nullptr, &plain, nullptr, nullptr, nullptr);
  controller.request_attachment().append(u.email);
  channel.CallMethod(nullptr, &controller, nullptr, nullptr, nullptr);  // expect: user.contact.email -> acme
}

void assigned(brpc::Channel& channel, const User& u) {
  channel.Init("api.acme.example:8000", nullptr);
  brpc::Controller plain, controller;
  plain.request_attachment() = u.plan;
  channel.CallMethod(nullptr, &plain, nullptr, nullptr, nullptr);
  controller.request_attachment() = u.name;
  channel.CallMethod(nullptr, &controller, nullptr, nullptr, nullptr);  // expect: user.name -> acme
}

void headers(brpc::Channel& channel, const User& u) {
  channel.Init("api.acme.example:8000", nullptr);
  brpc::Controller plain, controller, another;
  plain.http_request().SetHeader("X-User", u.plan);
  plain.http_request().AppendHeader("X-User", u.plan);
  channel.CallMethod(nullptr, &plain, nullptr, nullptr, nullptr);
  controller.http_request().SetHeader("X-User", u.name);
  channel.CallMethod(nullptr, &controller, nullptr, nullptr, nullptr);  // expect: user.name -> acme
  another.http_request().AppendHeader("X-User", u.phone);
  channel.CallMethod(nullptr, &another, nullptr, nullptr, nullptr);     // expect: user.contact.phone_number -> acme
}
