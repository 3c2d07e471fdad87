// needs: xmlrpc-c/client_simple.hpp libxmlrpc-c++8-dev
// flags: -std=c++17 -Wno-everything
// xmlrpc-c: the simple client, and the one in C.
#include "pii_case.h"

#include <xmlrpc-c/client.h>
#include <xmlrpc-c/client.hpp>
#include <xmlrpc-c/client_simple.hpp>
#include <xmlrpc-c/client_transport.hpp>

void simple(const User& u) {
  xmlrpc_c::clientSimple client;
  xmlrpc_c::value result;
  xmlrpc_c::paramList plain, parameters;
  plain.add(xmlrpc_c::value_string(u.plan));
  client.call("https://api.acme.example/RPC2", "save", plain, &result);
  parameters.add(xmlrpc_c::value_string(u.email));
  client.call("https://api.acme.example/RPC2", "save", parameters, &result);  // expect: user.contact.email -> acme
}

void in_c(xmlrpc_env* env, const User& u) {
  xmlrpc_client_call(env, "https://mail.globex.example/RPC2", "save", "(s)", u.plan.c_str());
  xmlrpc_client_call(env, "https://mail.globex.example/RPC2", "save", "(s)", u.name.c_str());  // expect: user.name -> globex
}

int main() {
  simple(load_user(1));
  in_c(nullptr, load_user(1));
}

void handler(const char*, const char*, xmlrpc_value*, void*, xmlrpc_env*, xmlrpc_value*);

void others_in_c(xmlrpc_env* env, xmlrpc_client* client, const User& u) {
  xmlrpc_value *quiet = xmlrpc_string_new(env, u.plan.c_str()), *value = xmlrpc_string_new(env, u.email.c_str()), *result;
  xmlrpc_client_call_params(env, "https://mail.globex.example/RPC2", "save", quiet);
  xmlrpc_client_call_params(env, "https://mail.globex.example/RPC2", "save", value);  // expect: user.contact.email -> globex
  xmlrpc_client_call_asynch("https://api.acme.example/RPC2", "save", handler, nullptr, "(s)", u.plan.c_str());
  xmlrpc_client_call_asynch("https://api.acme.example/RPC2", "save", handler, nullptr, "(s)", u.name.c_str());  // expect: user.name -> acme
  xmlrpc_client_call2f(env, client, "https://mail.globex.example/RPC2", "save", &result, "(s)", u.plan.c_str());
  xmlrpc_client_call2f(env, client, "https://mail.globex.example/RPC2", "save", &result, "(s)", u.phone.c_str());  // expect: user.contact.phone_number -> globex
}

void carried(xmlrpc_c::client& client, const User& u) {
  xmlrpc_c::carriageParm_curl0 where("https://api.acme.example/RPC2");
  xmlrpc_c::rpcOutcome outcome;
  xmlrpc_c::paramList plain, parameters;
  plain.add(xmlrpc_c::value_string(u.plan));
  client.call(&where, "save", plain, &outcome);
  parameters.add(xmlrpc_c::value_string(u.name));
  client.call(&where, "save", parameters, &outcome);  // expect: user.name -> acme
}
