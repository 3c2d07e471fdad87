// unique_ptr: trees, factories, custom deleters, replaced pointees.
#include "svc.h"

#include <array>
#include <cstdio>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace {
struct Node {
  std::string text;
  std::unique_ptr<Node> left;
  std::unique_ptr<Node> right;
};
std::unique_ptr<Node> leaf(std::string s) {
  auto n = std::make_unique<Node>();
  n->text = std::move(s);
  return n;
}
std::string flatten(const Node* n) { return n ? flatten(n->left.get()) + n->text + flatten(n->right.get()) : ""; }

class Connection {
 public:
  explicit Connection(std::string user) : user_(std::move(user)) {}
  const std::string& user() const { return user_; }
  std::string state() const { return open_ ? "open" : "closed"; }
  void login(std::string user) { user_ = std::move(user); }

 private:
  std::string user_;
  bool open_ = true;
};
std::unique_ptr<Connection> connect(const std::string& user) { return std::make_unique<Connection>(user); }

struct Release {
  void operator()(std::string* s) const { delete s; }
};
using Handle = std::unique_ptr<std::string, Release>;
Handle make_handle(const std::string& s) { return Handle(new std::string(s)); }
}  // namespace

void ownership() {
  auto root = leaf("root");
  root->left = leaf("l");
  acme::send(flatten(root.get()));  // silent
  root->right = leaf(current_email());
  acme::send(flatten(root.get()));  // expect: user.contact.email -> acme
  acme::send(root->right->text);    // expect: user.contact.email -> acme
  acme::send(root->text);           // silent
  root->right.reset();
  acme::send(flatten(root.get()));  // silent
  auto other = leaf(current_name());
  acme::send(other->text);  // expect: user.name -> acme
  acme::send(root->text);   // silent
  root->left = std::move(other);
  acme::send(root->left->text);  // expect: user.name -> acme
  std::swap(root->left, root->right);
  acme::send(root->right->text);  // expect: user.name -> acme

  auto a = connect("service");
  auto b = connect(current_name());
  acme::send(a->user());   // silent
  acme::send(b->user());   // expect: user.name -> acme
  acme::send(b->state());  // silent
  std::swap(a, b);
  acme::send(a->user());  // expect: user.name -> acme
  acme::send(b->user());  // silent
  a = connect("again");
  acme::send(a->user());  // silent
  b->login(current_phone());
  acme::send(b->user());  // expect: user.contact.phone_number -> acme
  acme::send(a->user());  // silent
  b->login("logout");
  acme::send(b->user());  // silent
  Connection* raw = a.get();
  raw->login(current_email());
  acme::send(a->user());  // expect: user.contact.email -> acme
  auto stolen = std::move(a);
  acme::send(stolen->user());  // expect: user.contact.email -> acme
  a = connect("third");
  acme::send(a->user());  // silent

  Handle h = make_handle(current_phone());
  Handle g = make_handle("g");
  acme::send(*h);  // expect: user.contact.phone_number -> acme
  acme::send(*g);  // silent
  h.reset(new std::string("fresh"));
  acme::send(*h);  // silent
  g.reset(new std::string(current_ssn()));
  acme::send(*g);  // expect: user.government_id -> acme
  std::string* out = g.release();
  acme::send(*out);  // expect: user.government_id -> acme
  delete out;
  auto buf = std::make_unique<char[]>(64);
  std::snprintf(buf.get(), 64, "%s", current_name().c_str());
  acme::send(buf.get());  // expect: user.name -> acme
  std::snprintf(buf.get(), 64, "%d", 1);
  acme::send(buf.get());  // silent
  std::vector<std::unique_ptr<Connection>> pool;
  pool.push_back(connect("p"));
  for (auto& c : pool) globex::send(c->user());  // silent
  pool.push_back(connect(current_email()));
  for (auto& c : pool) globex::send(c->user());   // expect: user.contact.email -> globex
  for (auto& c : pool) globex::send(c->state());  // silent
  auto front = std::move(pool.front());
  pool.clear();
  pool.emplace_back(connect("q"));
  globex::send(pool.back()->user());  // silent
}
