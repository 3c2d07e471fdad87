// Moved-from objects used again, move-only carriers, forwarding.
#include "svc.h"

#include <string>
#include <utility>
#include <vector>

namespace {
class Envelope {
 public:
  Envelope() = default;
  Envelope(std::string to, std::string text) : to_(std::move(to)), text_(std::move(text)) {}
  Envelope(const Envelope&) = delete;
  Envelope& operator=(const Envelope&) = delete;
  Envelope(Envelope&& o) noexcept : to_(std::exchange(o.to_, {})), text_(std::exchange(o.text_, {})) {}
  Envelope& operator=(Envelope&& o) noexcept {
    if (this != &o) {
      to_ = std::exchange(o.to_, {});
      text_ = std::exchange(o.text_, {});
    }
    return *this;
  }
  const std::string& to() const& { return to_; }
  std::string to() && { return std::move(to_); }
  const std::string& text() const { return text_; }
  void swap(Envelope& o) noexcept {
    using std::swap;
    swap(to_, o.to_);
    swap(text_, o.text_);
  }

 private:
  std::string to_;
  std::string text_;
};

struct Buffer {
  std::vector<std::string> lines;
  Buffer() = default;
  Buffer(Buffer&&) = default;
  Buffer& operator=(Buffer&&) = default;
};

std::string consume(std::string s) { return s + "."; }
template <class T>
T relay(T&& t) {
  return std::forward<T>(t);
}
Envelope reply(Envelope e) { return Envelope("support", e.text()); }
Buffer take(Buffer& b) { return std::exchange(b, Buffer{}); }
}  // namespace

void moves() {
  std::string s = current_email();
  std::string t = std::move(s);
  acme::send(t);  // expect: user.contact.email -> acme
  s = "reused";
  acme::send(s);  // silent
  s += t;
  acme::send(s);  // expect: user.contact.email -> acme
  t.clear();
  t += "x";
  acme::send(t);  // silent
  acme::send(consume(std::move(s)));  // expect: user.contact.email -> acme
  s = consume("lit");
  acme::send(s);  // silent

  Envelope a(current_name(), "hello");
  Envelope b("team", current_phone());
  acme::send(a.to());    // expect: user.name -> acme
  acme::send(a.text());  // silent
  acme::send(b.to());    // silent
  acme::send(b.text());  // expect: user.contact.phone_number -> acme
  Envelope c(std::move(a));
  acme::send(c.to());  // expect: user.name -> acme
  acme::send(a.to());  // silent
  a = Envelope("other", "other");
  acme::send(a.to());  // silent
  c.swap(a);
  acme::send(a.to());  // expect: user.name -> acme
  acme::send(c.to());  // silent
  c = std::move(b);
  acme::send(c.text());  // expect: user.contact.phone_number -> acme
  acme::send(c.to());    // silent
  acme::send(b.text());  // silent
  acme::send(std::move(a).to());  // expect: user.name -> acme
  acme::send(reply(std::move(c)).text());  // expect: user.contact.phone_number -> acme
  acme::send(reply(Envelope(current_email(), "q")).text());  // silent
  acme::send(reply(Envelope(current_email(), "q")).to());    // silent

  Buffer one;
  one.lines.push_back(current_ssn());
  Buffer two = take(one);
  for (const auto& l : two.lines) globex::send(l);  // expect: user.government_id -> globex
  for (const auto& l : one.lines) globex::send(l);  // silent
  one.lines.emplace_back("again");
  for (const auto& l : one.lines) globex::send(l);  // silent
  two = std::move(one);
  for (const auto& l : two.lines) globex::send(l);  // silent
  std::vector<Envelope> out;
  out.push_back(Envelope("x", "y"));
  out.emplace_back("z", current_name());
  for (const auto& e : out) globex::send(e.text());  // expect: user.name -> globex
  for (const auto& e : out) globex::send(e.to());    // silent
  std::vector<Envelope> moved = std::move(out);
  out.clear();
  for (const auto& e : out) globex::send(e.text());    // silent
  for (const auto& e : moved) globex::send(e.text());  // expect: user.name -> globex
  std::string r = current_phone();
  acme::send(relay(r));                 // expect: user.contact.phone_number -> acme
  acme::send(relay(std::string("k")));  // silent
  std::string u = std::exchange(r, current_name());
  acme::send(u);  // expect: user.contact.phone_number -> acme
  acme::send(r);  // expect: user.name -> acme
}
