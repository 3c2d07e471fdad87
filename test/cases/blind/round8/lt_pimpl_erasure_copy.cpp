// Pimpl with deep copies, a type-erased sender, copy-on-write and prototypes: the copy lives apart from the original.
#include "svc.h"

#include <memory>
#include <string>
#include <utility>

namespace {

class Profile {
 public:
  Profile();
  Profile(const Profile& o);
  Profile& operator=(const Profile& o);
  ~Profile();
  void rename(std::string s);
  const std::string& name() const;
  int revision() const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

struct Profile::Impl {
  std::string name = "unnamed";
  int revision = 0;
};
Profile::Profile() : impl_(std::make_unique<Impl>()) {}
Profile::Profile(const Profile& o) : impl_(std::make_unique<Impl>(*o.impl_)) {}
Profile& Profile::operator=(const Profile& o) {
  *impl_ = *o.impl_;
  return *this;
}
Profile::~Profile() = default;
void Profile::rename(std::string s) {
  impl_->name = std::move(s);
  ++impl_->revision;
}
const std::string& Profile::name() const { return impl_->name; }
int Profile::revision() const { return impl_->revision; }

class Printable {
 public:
  template <class T>
  explicit Printable(T t) : self_(std::make_unique<Model<T>>(std::move(t))) {}
  std::string print() const { return self_->print(); }

 private:
  struct Concept {
    virtual ~Concept() = default;
    virtual std::string print() const = 0;
  };
  template <class T>
  struct Model final : Concept {
    explicit Model(T t) : value(std::move(t)) {}
    std::string print() const override { return to_text(value); }
    T value;
  };
  std::unique_ptr<Concept> self_;
};

struct Badge {
  std::string holder;
  int door;
};
struct Visit {
  std::string visitor;
  int minutes;
};
std::string to_text(const Badge& b) { return "door " + std::to_string(b.door); }
std::string to_text(const Visit& v) { return v.visitor + " stayed " + std::to_string(v.minutes); }

class Shared {
 public:
  explicit Shared(std::string s) : data_(std::make_shared<std::string>(std::move(s))) {}
  const std::string& read() const { return *data_; }
  void write(std::string s) { data_ = std::make_shared<std::string>(std::move(s)); }

 private:
  std::shared_ptr<std::string> data_;
};

}  // namespace

int main() {
  const Customer c = load_customer(1);
  Profile a;
  Profile b = a;
  a.rename(c.name);
  acme::send(a.name());        // expect: user.name -> acme
  acme::send(a.revision());    // silent
  acme::send(b.name());        // silent
  b = a;
  a.rename("renamed");
  acme::send(a.name());        // silent
  acme::send(b.name());        // expect: user.name -> acme

  Printable badge(Badge{c.name, 4}), visit(Visit{c.name, 30});
  acme::send(badge.print());   // silent
  acme::send(visit.print());   // expect: user.name -> acme
  Printable blank(Visit{"guest", 5});
  acme::send(blank.print());   // silent

  Shared s("first");
  Shared t = s;
  s.write(c.email);
  acme::send(t.read());        // silent
  acme::send(s.read());        // expect: user.contact.email -> acme
  t = s;
  s.write("third");
  acme::send(t.read());        // expect: user.contact.email -> acme
  acme::send(s.read());        // silent
}
