// A small streaming JSON writer.
#include "svc.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace {

class JsonWriter {
 public:
  JsonWriter& object() {
    comma();
    out_ += '{';
    fresh_ = true;
    return *this;
  }
  JsonWriter& end() {
    out_ += '}';
    fresh_ = false;
    return *this;
  }
  JsonWriter& key(std::string_view k) {
    comma();
    string(k);
    out_ += ':';
    fresh_ = true;
    return *this;
  }
  JsonWriter& value(std::string_view v) {
    comma();
    string(v);
    return *this;
  }
  JsonWriter& value(std::int64_t v) {
    comma();
    out_ += std::to_string(v);
    return *this;
  }
  JsonWriter& null() {
    comma();
    out_.append("null");
    return *this;
  }
  const std::string& str() const& { return out_; }
  std::string str() && { return std::move(out_); }
  void reset() {
    out_.clear();
    fresh_ = true;
  }

 private:
  void comma() {
    if (!fresh_) out_ += ',';
    fresh_ = false;
  }
  void string(std::string_view s) {
    out_ += '"';
    for (char c : s) {
      if (c == '"' || c == '\\') out_ += '\\';
      out_ += c;
    }
    out_ += '"';
  }
  std::string out_;
  bool fresh_ = true;
};

std::string profile_json(const Customer& c) {
  JsonWriter w;
  w.object().key("id").value(std::int64_t{c.id}).key("mail").value(c.email).end();
  return std::move(w).str();
}

std::string plan_json(const Customer& c) {
  JsonWriter w;
  w.object().key("id").value(std::int64_t{c.id}).key("tier").value(c.tier).end();
  return std::move(w).str();
}

}  // namespace

void post(const Customer& c) {
  acme::send(profile_json(c));  // expect: user.contact.email -> acme
  acme::send(plan_json(c));     // silent

  JsonWriter a;
  JsonWriter b;
  a.object().key("name").value(c.name).end();
  b.object().key("name").null().end();
  acme::send(a.str());  // expect: user.name -> acme
  acme::send(b.str());  // silent
  a.reset();
  acme::send(a.str());  // silent
  a.object().key("n").value(std::int64_t(c.name.size())).end();
  acme::send(a.str());  // silent
  b.key(c.phone).value("x");
  acme::send(b.str());  // expect: user.contact.phone_number -> acme
  acme::send(a.str());  // silent
  b = JsonWriter{};
  acme::send(b.str());  // silent
  b.value(sha256(c.email));
  acme::send(b.str());  // expect: user.contact.email -> acme via hash
  globex::send(a.value(c.tier).str());  // silent
  globex::send(a.value(c.phone).str());  // expect: user.contact.phone_number -> globex

  std::vector<JsonWriter> docs(2);
  docs.front().value(c.email);
  std::string all;
  for (auto& d : docs) all += d.str();
  globex::send(all);  // expect: user.contact.email -> globex
  docs.clear();
  all.clear();
  for (auto& d : docs) all += d.str();
  globex::send(all);  // silent
}
