// Visitors over a tree of groups; indices and parents by raw pointer.
#include "svc.h"

#include <algorithm>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace {
class Leaf;
class Group;
struct Visitor {
  virtual ~Visitor() = default;
  virtual void visit(const Leaf& l) = 0;
  virtual void visit(const Group& g) = 0;
};
class Node {
 public:
  explicit Node(std::string label) : label_(std::move(label)) {}
  virtual ~Node() = default;
  virtual void accept(Visitor& v) const = 0;
  const std::string& label() const { return label_; }
  const Node* parent() const { return parent_; }

 protected:
  friend class Group;
  std::string label_;
  const Node* parent_ = nullptr;
};
class Leaf : public Node {
 public:
  Leaf(std::string label, std::string address) : Node(std::move(label)), address_(std::move(address)) {}
  void accept(Visitor& v) const override { v.visit(*this); }
  const std::string& address() const { return address_; }

 private:
  std::string address_;
};
class Group : public Node {
 public:
  using Node::Node;
  Node& add(std::unique_ptr<Node> n) {
    n->parent_ = this;
    children_.push_back(std::move(n));
    return *children_.back();
  }
  void accept(Visitor& v) const override { v.visit(*this); }
  const auto& children() const { return children_; }
  void clear() { children_.clear(); }

 private:
  std::vector<std::unique_ptr<Node>> children_;
};
class Addresses : public Visitor {
 public:
  void visit(const Leaf& l) override { out_ += l.address() + ";"; }
  void visit(const Group& g) override {
    for (const auto& c : g.children()) c->accept(*this);
  }
  std::string out_;
};
class Labels : public Visitor {
 public:
  void visit(const Leaf& l) override { out_.push_back(l.label()); }
  void visit(const Group& g) override {
    out_.push_back(g.label());
    for (const auto& c : g.children()) c->accept(*this);
  }
  std::vector<std::string> out_;
};
class Depth : public Visitor {
 public:
  void visit(const Leaf&) override { max_ = std::max(max_, depth_); }
  void visit(const Group& g) override {
    ++depth_;
    for (const auto& c : g.children()) c->accept(*this);
    --depth_;
  }
  int max_ = 0;

 private:
  int depth_ = 0;
};
std::string path(const Node* n) {
  std::string p;
  for (; n; n = n->parent()) p = "/" + n->label() + p;
  return p;
}
template <class V>
V walk(const Node& n) {
  V v;
  n.accept(v);
  return v;
}
}  // namespace

void books(const Customer& c) {
  Group friends("friends");
  Group vendors("vendors");
  Node& leaf = friends.add(std::make_unique<Leaf>("entry", c.email));
  vendors.add(std::make_unique<Leaf>("printer", "print@ours.example"));
  acme::send(walk<Addresses>(friends).out_);  // expect: user.contact.email -> acme
  acme::send(walk<Addresses>(vendors).out_);  // silent
  for (const auto& l : walk<Labels>(friends).out_) acme::send(l);  // silent
  acme::send(walk<Depth>(friends).max_);                           // silent
  acme::send(path(&leaf));                                         // silent
  acme::send(leaf.label());                                        // silent
  auto team = std::make_unique<Group>(c.name);
  Node& inner = team->add(std::make_unique<Leaf>("inner", "x"));
  acme::send(path(&inner));  // expect: user.name -> acme
  acme::send(walk<Addresses>(*team).out_);  // silent
  vendors.add(std::move(team));
  for (const auto& l : walk<Labels>(vendors).out_) globex::send(l);  // expect: user.name -> globex
  acme::send(walk<Addresses>(vendors).out_);                         // silent
  friends.clear();
  acme::send(walk<Addresses>(friends).out_);  // silent
  friends.add(std::make_unique<Leaf>("p", c.phone));
  acme::send(walk<Addresses>(friends).out_);  // expect: user.contact.phone_number -> acme
  for (const auto& l : walk<Labels>(friends).out_) globex::send(l);  // silent

  std::function<int(const Group&)> size = [&](const Group& g) {
    int n = 0;
    for (const auto& ch : g.children()) n += dynamic_cast<const Group*>(ch.get()) ? size(static_cast<const Group&>(*ch)) : 1;
    return n;
  };
  acme::send(size(vendors));  // silent
  std::map<std::string, const Leaf*> index;
  Leaf mine("me", c.name);
  Leaf other("other", "y");
  index["me"] = &mine;
  acme::send(index.at("me")->address());  // expect: user.name -> acme
  acme::send(index.at("me")->label());    // silent
  acme::send(other.address());            // silent
  index.clear();
  index["o"] = &other;
  acme::send(index.begin()->second->address());  // silent
}
