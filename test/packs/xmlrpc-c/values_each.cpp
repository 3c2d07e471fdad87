// needs: xmlrpc-c/client_simple.hpp libxmlrpc-c++8-dev
// flags: -std=c++17 -Wno-everything
// xmlrpc-c: values that are made of values; each call with its twin.
#include "pii_case.h"

#include <map>
#include <string>
#include <vector>
#include <xmlrpc-c/base.h>
#include <xmlrpc-c/base.hpp>
#include <xmlrpc-c/client.h>
#include <xmlrpc-c/client_simple.hpp>

namespace rpc = xmlrpc_c;

void made(rpc::clientSimple& c, const User& u) {
  { rpc::value r; rpc::paramList p; p.addc(u.name); c.call("https://api.acme.example", "save", p, &r); }  // expect: user.name -> acme confidence high
  { rpc::value r; rpc::paramList p; p.addc(u.plan); c.call("https://api.acme.example", "save", p, &r); }
  { rpc::value r; rpc::paramList p; p.addx(rpc::value_string(u.name)); c.call("https://api.acme.example", "save", p, &r); }  // expect: user.name -> acme confidence high
  { rpc::value r; rpc::paramList p; p.addx(rpc::value_string(u.plan)); c.call("https://api.acme.example", "save", p, &r); }
  { rpc::value r; rpc::paramList p; p.add(rpc::value_bytestring(std::vector<unsigned char>(u.name.begin(), u.name.end()))); c.call("https://api.acme.example", "save", p, &r); }  // expect: user.name -> acme confidence high
  { rpc::value r; rpc::paramList p; p.add(rpc::value_bytestring(std::vector<unsigned char>(u.plan.begin(), u.plan.end()))); c.call("https://api.acme.example", "save", p, &r); }
  { rpc::value r; rpc::paramList p; std::vector<rpc::value> v{rpc::value_string(u.name)}; p.add(rpc::value_array(v)); c.call("https://api.acme.example", "save", p, &r); }  // expect: user.name -> acme confidence high
  { rpc::value r; rpc::paramList p; std::vector<rpc::value> v{rpc::value_string(u.plan)}; p.add(rpc::value_array(v)); c.call("https://api.acme.example", "save", p, &r); }
  { rpc::value r; rpc::paramList p; std::map<std::string, rpc::value> m; m["k"] = rpc::value_string(u.name); p.add(rpc::value_struct(m)); c.call("https://api.acme.example", "save", p, &r); }  // expect: user.name -> acme confidence high
  { rpc::value r; rpc::paramList p; std::map<std::string, rpc::value> m; m["k"] = rpc::value_string(u.plan); p.add(rpc::value_struct(m)); c.call("https://api.acme.example", "save", p, &r); }
}

void in_c(xmlrpc_env* e, const User& u) {
  { xmlrpc_value* a = xmlrpc_array_new(e); xmlrpc_array_append_item(e, a, xmlrpc_string_new(e, u.name.c_str())); xmlrpc_client_call_params(e, "https://api.acme.example", "save", a); }  // expect: user.name -> acme confidence high
  { xmlrpc_value* a = xmlrpc_array_new(e); xmlrpc_array_append_item(e, a, xmlrpc_string_new(e, u.plan.c_str())); xmlrpc_client_call_params(e, "https://api.acme.example", "save", a); }
  { xmlrpc_value* a = xmlrpc_struct_new(e); xmlrpc_struct_set_value(e, a, "k", xmlrpc_string_new(e, u.name.c_str())); xmlrpc_client_call_params(e, "https://api.acme.example", "save", a); }  // expect: user.name -> acme confidence high
  { xmlrpc_value* a = xmlrpc_struct_new(e); xmlrpc_struct_set_value(e, a, "k", xmlrpc_string_new(e, u.plan.c_str())); xmlrpc_client_call_params(e, "https://api.acme.example", "save", a); }
  { xmlrpc_client_call_params(e, "https://api.acme.example", "save", xmlrpc_build_value(e, "(s)", u.name.c_str())); }  // expect: user.name -> acme confidence high
  { xmlrpc_client_call_params(e, "https://api.acme.example", "save", xmlrpc_build_value(e, "(s)", u.plan.c_str())); }
}
