// needs: rapidjson/document.h rapidjson-dev
// flags: -std=c++17 -Wno-everything
// RapidJSON: documents that a stream or a generator fills; each call with its twin.
#include "pii_case.h"

#include <cstdio>
#include <rapidjson/document.h>
#include <rapidjson/filereadstream.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>
#include <string>

struct Teller {
  std::string text;
  bool operator()(rapidjson::Document& handler) { return handler.String(text.c_str(), 3, true); }
};

struct Int : Teller {
  bool operator()(rapidjson::Document& handler) { return handler.Int(std::stoi(text)); }
};
struct Uint : Teller {
  bool operator()(rapidjson::Document& handler) { return handler.Uint(std::stoul(text)); }
};
struct Int64 : Teller {
  bool operator()(rapidjson::Document& handler) { return handler.Int64(std::stol(text)); }
};
struct Uint64 : Teller {
  bool operator()(rapidjson::Document& handler) { return handler.Uint64(std::stoul(text)); }
};
struct Double : Teller {
  bool operator()(rapidjson::Document& handler) { return handler.Double(std::stod(text)); }
};
struct Keys : Teller {
  bool operator()(rapidjson::Document& handler) { return handler.Key(text.c_str(), 3, true); }
};
struct Raw : Teller {
  bool operator()(rapidjson::Document& handler) { return handler.RawNumber(text.c_str(), 3, true); }
};

std::string text(const rapidjson::Document& d) {
  rapidjson::StringBuffer b;
  rapidjson::Writer<rapidjson::StringBuffer> w(b);
  d.Accept(w);
  return b.GetString();
}

void filled(const User& u) {
  { char b[64]; rapidjson::FileReadStream s(fmemopen((void*)u.name.data(), 3, "r"), b, 64); rapidjson::Document d; d.ParseStream(s); acme::send(d.GetString()); }  // expect: user.name -> acme confidence high
  { char b[64]; rapidjson::FileReadStream s(fmemopen((void*)u.plan.data(), 3, "r"), b, 64); rapidjson::Document d; d.ParseStream(s); acme::send(d.GetString()); }
  { Teller t{u.name}; rapidjson::Document d; d.Populate(t); acme::send(d.GetString()); }  // expect: user.name -> acme confidence high
  { Teller t{u.plan}; rapidjson::Document d; d.Populate(t); acme::send(d.GetString()); }
  { Teller t{u.name}; rapidjson::Document d; acme::send(d.Populate(t).GetString()); }  // expect: user.name -> acme confidence high
  { Teller t{u.plan}; rapidjson::Document d; acme::send(d.Populate(t).GetString()); }
  { Int t{{u.name}}; rapidjson::Document d; d.Populate(t); acme::send(text(d)); }  // expect: user.name -> acme confidence high
  { Int t{{u.plan}}; rapidjson::Document d; d.Populate(t); acme::send(text(d)); }
  { Uint t{{u.name}}; rapidjson::Document d; d.Populate(t); acme::send(text(d)); }  // expect: user.name -> acme confidence high
  { Uint t{{u.plan}}; rapidjson::Document d; d.Populate(t); acme::send(text(d)); }
  { Int64 t{{u.name}}; rapidjson::Document d; d.Populate(t); acme::send(text(d)); }  // expect: user.name -> acme confidence high
  { Int64 t{{u.plan}}; rapidjson::Document d; d.Populate(t); acme::send(text(d)); }
  { Uint64 t{{u.name}}; rapidjson::Document d; d.Populate(t); acme::send(text(d)); }  // expect: user.name -> acme confidence high
  { Uint64 t{{u.plan}}; rapidjson::Document d; d.Populate(t); acme::send(text(d)); }
  { Double t{{u.name}}; rapidjson::Document d; d.Populate(t); acme::send(text(d)); }  // expect: user.name -> acme confidence high
  { Double t{{u.plan}}; rapidjson::Document d; d.Populate(t); acme::send(text(d)); }
  { Keys t{{u.name}}; rapidjson::Document d; d.Populate(t); acme::send(text(d)); }  // expect: user.name -> acme confidence high
  { Keys t{{u.plan}}; rapidjson::Document d; d.Populate(t); acme::send(text(d)); }
  { Raw t{{u.name}}; rapidjson::Document d; d.Populate(t); acme::send(text(d)); }  // expect: user.name -> acme confidence high
  { Raw t{{u.plan}}; rapidjson::Document d; d.Populate(t); acme::send(text(d)); }
}
