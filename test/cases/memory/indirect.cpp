// Pimpl, handles, const_cast, volatile, pointers to members, references to elements, swapped pointers.
#include "case.h"

#include <array>
#include <memory>
#include <string>
#include <utility>
#include <vector>

class Client {
 public:
  Client();
  ~Client();
  void login(const std::string& who);
  std::string who() const;
  std::string server() const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};
struct Client::Impl {
  std::string who, server = "s1";
};
Client::Client() : impl_(std::make_unique<Impl>()) {}
Client::~Client() = default;
void Client::login(const std::string& who) { impl_->who = who; }
std::string Client::who() const { return impl_->who; }
std::string Client::server() const { return impl_->server; }

struct Row {
  std::string a, b, c;
};
static constexpr std::string Row::* columns[] = {&Row::a, &Row::b};
static std::string join(const Row& r) {
  std::string out;
  for (auto member : columns) out += r.*member;
  return out;
}

struct Shape {
  virtual ~Shape() = default;
  virtual std::string name() const { return "shape"; }
};
struct Named : Shape {
  explicit Named(std::string n) : n(std::move(n)) {}
  std::string name() const override { return n; }
  std::string n;
};

static void rotate(std::string*& a, std::string*& b, std::string*& c) {
  std::string* t = a;
  a = b;
  b = c;
  c = t;
}
static const std::string& largest(const std::vector<std::string>& v) {
  const std::string* best = &v.front();
  for (const auto& s : v)
    if (s.size() > best->size()) best = &s;
  return *best;
}
static std::string& slot(std::vector<std::string>& v, std::size_t i) {
  if (v.size() <= i) v.resize(i + 1);
  return v[i];
}

int main() {
  User u = load_user(1);
  Client a, b;
  a.login(u.name);
  b.login("guest");
  acme::send(a.who());  // expect: user.name -> acme
  acme::send(a.server());
  acme::send(b.who());

  Row r{u.plan, "b", u.email}, s{u.plan, u.email, "c"};
  acme::send(join(r));
  acme::send(join(s));  // expect: user.contact.email -> acme

  std::string x = "x", y = u.phone, z = "z";
  std::string *p = &x, *q = &y, *w = &z;
  rotate(p, q, w);
  acme::send(*p);  // expect: user.contact.phone_number -> acme
  acme::send(*q);
  acme::send(*w);
  std::swap(p, q);
  acme::send(*p);
  acme::send(*q);  // expect: user.contact.phone_number -> acme

  std::vector<std::string> v, clean{"a", "b"};
  slot(v, 3) = u.email;
  slot(clean, 1) = u.plan;
  acme::send(largest(v));  // expect: user.contact.email -> acme
  acme::send(largest(clean));
  std::string& element = clean[0];
  element = u.name;
  acme::send(clean[0]);  // expect: user.name -> acme
  clean.clear();
  acme::send(clean.empty() ? "none" : "some");

  const std::string fixed = "c";
  const_cast<std::string&>(fixed) = "d";
  acme::send(fixed);
  volatile int flag = u.id;
  acme::send(flag);
  std::array<std::unique_ptr<Shape>, 2> shapes;
  shapes[0] = std::make_unique<Named>(u.name);
  shapes[1] = std::make_unique<Shape>();
  for (const auto& shape : shapes) acme::send(shape->name());  // expect: user.name -> acme
  Shape sliced = static_cast<const Shape&>(*shapes[0]);
  acme::send(sliced.name());
  std::shared_ptr<Row> whole = std::make_shared<Row>(s);
  std::shared_ptr<std::string> part(whole, &whole->b);
  acme::send(*part);  // expect: user.contact.email -> acme
  std::unique_ptr<std::string[]> several(new std::string[2]);
  several[0] = u.plan;
  acme::send(several[0]);
  several[1] = u.name;
  acme::send(several[1]);  // expect: user.name -> acme
}
