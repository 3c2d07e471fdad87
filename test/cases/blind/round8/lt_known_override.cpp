// Virtual calls where the object is known: what the other override would do does not happen.
#include "svc.h"

#include <memory>
#include <string>
#include <vector>

namespace {

class Renderer {
 public:
  virtual ~Renderer() = default;
  virtual std::string render(const Customer& c) const = 0;
  std::string framed(const Customer& c) const { return "<" + render(c) + ">"; }
};

class Full : public Renderer {
 public:
  std::string render(const Customer& c) const override { return c.name + " " + c.email; }
};

class Brief : public Renderer {
 public:
  std::string render(const Customer& c) const override { return "customer " + std::to_string(c.id); }
};

class Masked final : public Full {
 public:
  std::string render(const Customer& c) const override { return redact(Full::render(c)); }
};

class Destination {
 public:
  virtual ~Destination() = default;
  virtual void put(const std::string& s) { last_ = s; }
  const std::string& last() const { return last_; }

 protected:
  std::string last_;
};

class Null final : public Destination {
 public:
  void put(const std::string&) override { last_ = "dropped"; }
};

void emit(const Renderer& r, const Customer& c) { globex::send(r.framed(c)); }  // silent

std::unique_ptr<Renderer> make(bool full) {
  if (full) return std::make_unique<Full>();
  return std::make_unique<Brief>();
}

}  // namespace

int main(int argc, char**) {
  const Customer c = load_customer(1);
  Full full;
  Brief brief;
  Masked masked;
  acme::send(full.framed(c));    // expect: user.name -> acme // expect: user.contact.email -> acme
  acme::send(brief.framed(c));   // silent
  acme::send(masked.framed(c));  // expect: user.name -> acme via redact // expect: user.contact.email -> acme via redact
  emit(brief, c);

  const Renderer* r = &full;
  r = &brief;
  acme::send(r->render(c));      // silent
  const Renderer& alias = masked;
  acme::send(alias.Renderer::framed(c).size());  // silent
  auto some = make(argc > 1);
  acme::send(some->framed(c));   // expect: user.name -> acme // expect: user.contact.email -> acme

  Destination keep;
  Null null;
  Destination* d = &null;
  d->put(c.phone);
  acme::send(d->last());         // silent
  d = &keep;
  d->put(c.phone);
  acme::send(d->last());         // expect: user.contact.phone_number -> acme
  acme::send(null.last());       // silent

  std::vector<std::unique_ptr<Renderer>> briefs;
  briefs.push_back(std::make_unique<Brief>());
  for (const auto& b : briefs) acme::send(b->framed(c));  // silent
}
