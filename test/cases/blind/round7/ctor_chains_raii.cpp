// Delegating and inherited constructors, member initialisers, default arguments, destructors that send, scope guards, statics.
#include "svc.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>

namespace {

class Span {
 public:
  Span(std::string op, std::string detail) : op_(std::move(op)), detail_(std::move(detail)) {}
  explicit Span(std::string op) : Span(std::move(op), "none") {}
  Span(const Customer& c, bool full) : Span("login", full ? c.name : c.name) {}
  ~Span() {
    acme::send(op_);       // silent
    globex::send(detail_);  // expect: user.name -> globex ; user.contact.phone_number -> globex
  }
  void detail(std::string d) { detail_ = std::move(d); }
  Span(const Span&) = delete;
  Span& operator=(const Span&) = delete;

 private:
  std::string op_, detail_;
};
class Probe {
 public:
  explicit Probe(std::string what) : what_(std::move(what)) {}
  ~Probe() {
    acme::send(what_);  // silent
  }
  void done() { what_ = "done"; }
  Probe(const Probe&) = delete;

 private:
  std::string what_;
};
class Guard {
 public:
  explicit Guard(std::function<void()> f) : f_(std::move(f)) {}
  ~Guard() {
    if (f_) f_();
  }
  void dismiss() { f_ = nullptr; }

 private:
  std::function<void()> f_;
};
struct Record {
  std::string mail;
  std::string copy = mail;
  std::string note = "note";
  int length = static_cast<int>(mail.size());
  explicit Record(std::string m) : mail(std::move(m)) {}
  Record(std::string m, std::string n) : mail("hidden"), note(std::move(n)) { note += m.empty() ? "" : "!"; }
};
struct Named : Record {
  using Record::Record;
  std::string title = "t:" + mail;
};
std::string with_default(const std::string& text, const std::string& sign = current_name()) { return text + sign; }
struct Service {
  static Service& instance() {
    static Service s(current_email());
    return s;
  }
  std::string owner, region;
  explicit Service(std::string o) : owner(std::move(o)), region("eu") {}
};

}  // namespace

void spans(const Customer& c) {
  { Span a("op", c.phone); }
  { Span b(c, true); }
  { Span d(c.tier); }
  {
    Probe p(c.tier);
    p.done();
  }
  {
    auto p = std::make_unique<Probe>("heap");
    p.reset();
  }
}
void guards(const Customer& c) {
  std::string out = "start";
  {
    Guard g([&out, &c] { out = c.email; });
    acme::send(out);         // silent
  }
  acme::send(out);           // expect: user.contact.email -> acme
  {
    Guard g([&out] { out = "cleaned"; });
    acme::send(out);         // expect: user.contact.email -> acme
  }
  acme::send(out);           // silent
  {
    Guard g([&out, &c] { out = c.name; });
    g.dismiss();
  }
  acme::send(out);           // silent
  std::optional<Guard> late;
  late.emplace([&out, &c] { out = c.phone; });
  acme::send(out);           // silent
  late.reset();
  acme::send(out);           // expect: user.contact.phone_number -> acme
}
void records(const Customer& c) {
  const Record r(c.email), s(c.email, "given");
  acme::send(r.mail);        // expect: user.contact.email -> acme
  acme::send(r.copy);        // expect: user.contact.email -> acme
  acme::send(r.note);        // silent
  acme::send(r.length);      // silent
  acme::send(s.mail);        // silent
  acme::send(s.note);        // silent
  acme::send(s.copy);        // silent
  const Named n(c.name), m("m", c.phone);
  acme::send(n.title);       // expect: user.name -> acme
  acme::send(m.title);       // silent
  acme::send(m.note);        // expect: user.contact.phone_number -> acme
}
void defaults(const Customer& c) {
  acme::send(with_default(c.tier));             // expect: user.name -> acme
  acme::send(with_default(c.tier, "signed"));   // silent
  acme::send(Service::instance().owner);        // expect: user.contact.email -> acme
  acme::send(Service::instance().region);       // silent
}
