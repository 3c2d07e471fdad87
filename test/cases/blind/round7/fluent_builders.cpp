// Builders with chained setters, step types, nested scopes, a JSON writer, request objects with defaults and copies of templates.
#include "svc.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

struct Message {
  std::string to, subject, body, channel = "mail";
  int priority = 0;
};
class MessageBuilder {
 public:
  MessageBuilder& to(std::string s) & {
    m_.to = std::move(s);
    return *this;
  }
  MessageBuilder&& to(std::string s) && { return std::move(to(std::move(s))); }
  MessageBuilder& subject(std::string s) {
    m_.subject = std::move(s);
    return *this;
  }
  MessageBuilder& line(std::string_view s) {
    m_.body.append(s).append("\n");
    return *this;
  }
  MessageBuilder& priority(int n) {
    m_.priority = n;
    return *this;
  }
  MessageBuilder& reset() {
    m_ = Message{};
    return *this;
  }
  Message build() const& { return m_; }
  Message build() && { return std::move(m_); }

 private:
  Message m_;
};

class Json {
 public:
  Json& key(std::string_view k) {
    comma();
    out_ += '"';
    out_ += k;
    out_ += "\":";
    return *this;
  }
  Json& value(std::string_view v) {
    out_ += '"';
    out_ += v;
    out_ += '"';
    ++fields_;
    return *this;
  }
  Json& value(long n) {
    out_ += std::to_string(n);
    ++fields_;
    return *this;
  }
  template <class F>
  Json& object(std::string_view k, F f) {
    key(k);
    out_ += '{';
    f(*this);
    out_ += '}';
    return *this;
  }
  const std::string& str() const { return out_; }
  int fields() const { return fields_; }

 private:
  void comma() {
    if (!out_.empty() && out_.back() != '{') out_ += ',';
  }
  std::string out_;
  int fields_ = 0;
};

class Request {
 public:
  class Headers {
   public:
    explicit Headers(Request& r) : r_(r) {}
    Headers& set(const std::string& k, std::string v) {
      r_.headers_[k] = std::move(v);
      return *this;
    }
    Request& done() { return r_; }

   private:
    Request& r_;
  };
  explicit Request(std::string path) : path_(std::move(path)) {}
  Headers headers() { return Headers(*this); }
  Request& body(std::string s) {
    body_ = std::move(s);
    return *this;
  }
  Request with_path(std::string p) const {
    Request r = *this;
    r.path_ = std::move(p);
    return r;
  }
  Request without_body() const {
    Request r = *this;
    r.body_.reset();
    return r;
  }
  std::string start() const { return "GET " + path_; }
  std::string dump() const {
    std::string s;
    for (const auto& [k, v] : headers_) s += k + ": " + v + "\n";
    return s;
  }
  std::string content() const { return body_.value_or(""); }

 private:
  std::string path_;
  std::map<std::string, std::string> headers_;
  std::optional<std::string> body_;
};

}  // namespace

void messages(const Customer& c) {
  const Message m = MessageBuilder().to(c.email).subject("offer").line("dear " + c.name).priority(2).build();
  acme::send(m.to);        // expect: user.contact.email -> acme
  acme::send(m.body);      // expect: user.name -> acme
  acme::send(m.subject);   // silent
  acme::send(m.channel);   // silent
  acme::send(m.priority);  // silent
  MessageBuilder b;
  b.to(c.phone).subject(c.tier);
  const Message first = b.build();
  const Message second = b.to("desk").build();
  acme::send(first.to);    // expect: user.contact.phone_number -> acme
  acme::send(second.to);   // silent
  b.line(c.name).reset().line("fresh");
  const Message third = b.build();
  acme::send(third.body);  // silent
  const Message fourth = std::move(b.line(c.email)).build();
  acme::send(fourth.body);  // expect: user.contact.email -> acme
  acme::send(third.body);   // silent
}
void documents(const Customer& c) {
  Json a, b;
  a.key("tier").value(c.tier).object("contact", [&](Json& j) { j.key("mail").value(c.email); });
  b.key("tier").value(c.tier).object("lengths", [&](Json& j) { j.key("mail").value(static_cast<long>(c.email.size())); });
  acme::send(a.str());     // expect: user.contact.email -> acme
  acme::send(b.str());     // silent
  acme::send(a.fields());  // silent
  Json d;
  d.key("h").value(sha256(c.phone));
  acme::send(d.str());     // expect: user.contact.phone_number -> acme via hash
}
void requests(const Customer& c) {
  Request base("/v1");
  base.headers().set("x-tier", c.tier).done().body("name=" + c.name);
  acme::send(base.content());  // expect: user.name -> acme
  acme::send(base.dump());     // silent
  acme::send(base.start());    // silent
  const Request named = base.with_path("/u/" + c.email);
  acme::send(named.start());   // expect: user.contact.email -> acme
  acme::send(named.dump());    // silent
  acme::send(base.start());    // silent
  acme::send(base.without_body().content());  // silent
  acme::send(named.content());  // expect: user.name -> acme
  Request other("/v2");
  other.headers().set("from", c.phone);
  acme::send(other.dump());    // expect: user.contact.phone_number -> acme
  acme::send(other.content());  // silent
}
