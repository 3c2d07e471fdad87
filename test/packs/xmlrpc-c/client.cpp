// needs: xmlrpc-c/client_simple.hpp libxmlrpc-c++8-dev
// flags: -std=c++17 -Wno-everything
// xmlrpc-c: the simple client, and the one in C.
#include "pii_case.h"

#include <xmlrpc-c/client.h>
#include <xmlrpc-c/client_simple.hpp>

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
