// RapidJSON: documents with allocators, writers, readers.
#include "pii_case.h"

#include <rapidjson/document.h>
#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>
#include <rapidjson/pointer.h>

using namespace rapidjson;

std::string text(const Document& d) {
  StringBuffer buffer;
  Writer<StringBuffer> writer(buffer);
  d.Accept(writer);
  return buffer.GetString();
}

void build(const User& u) {
  Document a(kObjectType);
  auto& alloc = a.GetAllocator();
  a.AddMember("plan", Value(u.plan.c_str(), alloc), alloc);
  acme::send(text(a));
  Value name;
  name.SetString(u.name.c_str(), static_cast<SizeType>(u.name.size()), alloc);
  a.AddMember("name", name, alloc);
  acme::send(text(a));                                    // expect: user.name -> acme
  acme::send(a.HasMember("name"));
  Document b(kObjectType);
  b.AddMember("email", StringRef(u.email.c_str()), b.GetAllocator());
  acme::send(text(b));                                    // expect: user.contact.email -> acme
  Document c(kArrayType);
  c.PushBack(Value(u.plan.c_str(), c.GetAllocator()), c.GetAllocator());
  acme::send(text(c));
  c.PushBack(Value(u.phone.c_str(), c.GetAllocator()).Move(), c.GetAllocator());
  acme::send(text(c));                                    // expect: user.contact.phone_number -> acme
  Document d(kObjectType);
  Value inner(kObjectType);
  inner.AddMember("name", Value(u.name.c_str(), d.GetAllocator()), d.GetAllocator());
  d.AddMember("inner", inner, d.GetAllocator());
  acme::send(text(d));                                    // expect: user.name -> acme
  Document e(kObjectType);
  e.AddMember("x", Value(), e.GetAllocator());
  e["x"].SetString(u.email.c_str(), e.GetAllocator());
  acme::send(text(e));                                    // expect: user.contact.email -> acme
  e["x"] = "none";
  Document f;
  f.CopyFrom(d, f.GetAllocator());
  acme::send(text(f));                                    // expect: user.name -> acme
  Document g(kObjectType);
  g.AddMember("n", 1, g.GetAllocator());
  g["n"].SetInt(std::stoi(u.phone));
  acme::send(text(g));                                    // expect: user.contact.phone_number -> acme
}

void write(const User& u) {
  StringBuffer a;
  Writer<StringBuffer> w(a);
  w.StartObject();
  w.Key("plan");
  w.String(u.plan.c_str());
  acme::send(a.GetString());
  w.Key("name");
  w.String(u.name.c_str(), static_cast<SizeType>(u.name.size()));
  w.EndObject();
  acme::send(a.GetString());                              // expect: user.name -> acme
  acme::send(a.GetSize());
  StringBuffer b;
  PrettyWriter<StringBuffer> p(b);
  p.StartArray();
  p.String(u.email.c_str());
  p.EndArray();
  acme::send(b.GetString());                              // expect: user.contact.email -> acme
  b.Clear();
  acme::send(b.GetString());
  p.Int(u.id);
  acme::send(b.GetString());
  StringBuffer c;
  Writer<StringBuffer> x(c);
  x.Int(std::stoi(u.phone));
  acme::send(std::string(c.GetString(), c.GetSize()));    // expect: user.contact.phone_number -> acme
}

void read(const User& u) {
  Document a;
  a.Parse(u.email.c_str());
  acme::send(a["x"].GetString());                         // expect: user.contact.email -> acme
  acme::send(a["n"].GetInt());                            // expect: user.contact.email -> acme
  for (const auto& item : a["list"].GetArray()) acme::send(item.GetString());            // expect: user.contact.email -> acme
  for (const auto& member : a.GetObject()) acme::send(member.value.GetString());         // expect: user.contact.email -> acme
  for (auto it = a.MemberBegin(); it != a.MemberEnd(); ++it) acme::send(it->value.GetString());   // expect: user.contact.email -> acme
  auto found = a.FindMember("x");
  if (found != a.MemberEnd()) acme::send(found->value.GetString());                      // expect: user.contact.email -> acme
  acme::send(a.HasParseError());
  acme::send(a["x"].IsString());
  acme::send(a["x"].GetStringLength());
  Document b;
  b.Parse(u.plan.c_str());
  acme::send(b["x"].GetString());
  std::string copy = u.phone;
  Document c;
  c.ParseInsitu(copy.data());
  acme::send(c["x"].GetString());                         // expect: user.contact.phone_number -> acme
  StringBuffer buffer;
  Writer<StringBuffer> writer(buffer);
  a.Accept(writer);
  acme::send(buffer.GetString());                         // expect: user.contact.email -> acme
}

int main() {
  User u = load_user(1);
  build(u);
  write(u);
  read(u);
}
