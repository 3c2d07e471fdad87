// Messages: what their setters put in leaves when they are serialised, and comes back by their getters.
#include "pii_case.h"

#include "profile.pb.h"

#include <google/protobuf/text_format.h>
#include <google/protobuf/util/json_util.h>

#include <sstream>
#include <utility>

void fields(const User& u) {
  shop::Profile a;
  a.set_plan(u.plan);
  a.set_id(u.id);
  acme::send(a.SerializeAsString());
  acme::send(a.plan());
  a.set_name(u.name);
  acme::send(a.name());                                   // expect: user.name -> acme
  acme::send(a.plan());
  acme::send(a.id());
  acme::send(a.SerializeAsString());                      // expect: user.name -> acme
  shop::Contact b;
  b.set_email(u.email);
  b.set_plan(u.plan);
  acme::send(b.email());                                  // expect: user.contact.email -> acme
  acme::send(b.plan());
  *b.mutable_email() = u.phone;
  acme::send(b.email());                                  // expect: user.contact.phone_number -> acme
  shop::Contact c;
  c.set_email(u.email.c_str());
  acme::send(c.email());                                  // expect: user.contact.email -> acme
  shop::Contact e, f, g, h;
  e.set_email(u.email);
  e.set_plan(u.plan);
  f = std::move(e);
  acme::send(f.email());                                  // expect: user.contact.email -> acme
  acme::send(f.plan());
  g.set_email(u.plan);
  h = std::move(g);
  acme::send(h.email());
  shop::Profile d;
  d.mutable_contact()->set_email(u.email);
  acme::send(d.contact().email());                        // expect: user.contact.email -> acme
  acme::send(d.contact().plan());
  acme::send(d.has_contact());
  acme::send(d.SerializeAsString());                      // expect: user.contact.email -> acme
}

void repeated(const User& u) {
  shop::Profile a;
  a.add_tags(u.plan);
  acme::send(a.tags(0));
  a.add_tags(u.name);
  acme::send(a.tags(0));                                  // expect: user.name -> acme
  acme::send(a.tags_size());
  for (const auto& tag : a.tags()) acme::send(tag);       // expect: user.name -> acme
  acme::send(a.SerializeAsString());                      // expect: user.name -> acme
  shop::Profile b;
  b.mutable_tags()->Add(std::string(u.email));
  acme::send(b.tags(0));                                  // expect: user.contact.email -> acme
  shop::Profile c;
  *c.add_tags() = u.phone;
  acme::send(c.tags(0));                                  // expect: user.contact.phone_number -> acme
  shop::Profile d;
  auto* other = d.add_others();
  other->set_email(u.email);
  acme::send(d.others(0).email());                        // expect: user.contact.email -> acme
  acme::send(d.others(0).plan());
  for (const auto& one : d.others()) acme::send(one.email());             // expect: user.contact.email -> acme
  shop::Profile e;
  (*e.mutable_notes())["k"] = u.plan;
  acme::send(e.notes().at("k"));
  (*e.mutable_notes())["n"] = u.name;
  acme::send(e.notes().at("n"));                          // expect: user.name -> acme
  for (const auto& entry : e.notes()) {
    acme::send(entry.first);
    acme::send(entry.second);                             // expect: user.name -> acme
  }
}

void serialise(const User& u) {
  shop::Profile a, plain;
  a.set_name(u.name);
  plain.set_plan(u.plan);
  std::string bytes;
  plain.SerializeToString(&bytes);
  acme::send(bytes);
  a.SerializeToString(&bytes);
  acme::send(bytes);                                      // expect: user.name -> acme
  char raw[64];
  a.SerializeToArray(raw, 64);
  acme::send(raw);                                        // expect: user.name -> acme
  std::ostringstream os;
  a.SerializeToOstream(&os);
  acme::send(os.str());                                   // expect: user.name -> acme
  std::string more;
  a.AppendToString(&more);
  acme::send(more);                                       // expect: user.name -> acme
  acme::send(a.DebugString());                            // expect: user.name -> acme
  acme::send(a.ShortDebugString());                       // expect: user.name -> acme
  acme::send(plain.DebugString());
  std::string json;
  google::protobuf::util::MessageToJsonString(plain, &json);
  acme::send(json);
  google::protobuf::util::MessageToJsonString(a, &json);
  acme::send(json);                                       // expect: user.name -> acme
  std::string text;
  google::protobuf::TextFormat::PrintToString(a, &text);
  acme::send(text);                                       // expect: user.name -> acme
  acme::send(a.ByteSizeLong());
  shop::Profile b;
  b.CopyFrom(a);
  acme::send(b.name());                                   // expect: user.name -> acme
  acme::send(b.plan());
  shop::Profile c;
  c.MergeFrom(a);
  acme::send(c.DebugString());                            // expect: user.name -> acme
  shop::Profile d = a;
  acme::send(d.name());                                   // expect: user.name -> acme
  d.Clear();
  acme::send(d.DebugString());
  shop::Profile e;
  e.ParseFromString(u.email);
  acme::send(e.name());                                   // expect: user.contact.email -> acme
  shop::Profile f;
  f.ParseFromArray(u.plan.data(), 3);
  acme::send(f.name());
  shop::Profile g;
  google::protobuf::util::JsonStringToMessage(u.phone, &g);
  acme::send(g.plan());                                   // expect: user.contact.phone_number -> acme
  const auto* reflection = g.GetReflection();
  shop::Profile h;
  reflection->SetString(&h, nullptr, u.email);
  acme::send(h.DebugString());                            // expect: user.contact.email -> acme
}

int main() {
  User u = load_user(1);
  fields(u);
  repeated(u);
  serialise(u);
}
