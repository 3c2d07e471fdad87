// A document tree with classic visitors, a variant-based one, cloning, rewriting, and a recursive-descent template reader.
#include "svc.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace {

struct Text;
struct Link;
struct Group;
struct Visitor {
  virtual ~Visitor() = default;
  virtual void visit(const Text& t) = 0;
  virtual void visit(const Link& l) = 0;
  virtual void visit(const Group& g) = 0;
};
struct Node {
  virtual ~Node() = default;
  virtual void accept(Visitor& v) const = 0;
  virtual std::unique_ptr<Node> clone() const = 0;
};
using NodePtr = std::unique_ptr<Node>;
struct Text : Node {
  explicit Text(std::string s) : body(std::move(s)) {}
  void accept(Visitor& v) const override { v.visit(*this); }
  NodePtr clone() const override { return std::make_unique<Text>(*this); }
  std::string body;
};
struct Link : Node {
  Link(std::string u, std::string t) : url(std::move(u)), title(std::move(t)) {}
  void accept(Visitor& v) const override { v.visit(*this); }
  NodePtr clone() const override { return std::make_unique<Link>(*this); }
  std::string url, title;
};
struct Group : Node {
  void accept(Visitor& v) const override { v.visit(*this); }
  NodePtr clone() const override {
    auto g = std::make_unique<Group>();
    g->name = name;
    for (const auto& k : kids) g->kids.push_back(k->clone());
    return g;
  }
  std::string name;
  std::vector<NodePtr> kids;
};
struct Plain : Visitor {
  void visit(const Text& t) override { out += t.body; }
  void visit(const Link& l) override { out += l.title; }
  void visit(const Group& g) override {
    for (const auto& k : g.kids) k->accept(*this);
  }
  std::string out;
};
struct Urls : Visitor {
  void visit(const Text&) override {}
  void visit(const Link& l) override { out += l.url + "\n"; }
  void visit(const Group& g) override {
    groups += g.name;
    for (const auto& k : g.kids) k->accept(*this);
  }
  std::string out, groups;
};
struct Stats : Visitor {
  void visit(const Text& t) override { chars += t.body.size(); }
  void visit(const Link&) override { ++links; }
  void visit(const Group& g) override {
    for (const auto& k : g.kids) k->accept(*this);
  }
  std::size_t chars = 0;
  int links = 0;
};
template <class V>
V walk(const Node& n) {
  V v;
  n.accept(v);
  return v;
}
std::unique_ptr<Group> letter(const std::string& who, const std::string& url) {
  auto g = std::make_unique<Group>();
  g->name = "letter";
  g->kids.push_back(std::make_unique<Text>("dear " + who));
  g->kids.push_back(std::make_unique<Link>(url, "click"));
  return g;
}

struct Value {
  std::variant<std::monostate, long, std::string, std::vector<Value>> data;
  std::string path;
};
std::string dump(const Value& v) {
  if (auto* s = std::get_if<std::string>(&v.data)) return "'" + *s + "'";
  if (auto* n = std::get_if<long>(&v.data)) return std::to_string(*n);
  std::string out = "[";
  if (auto* a = std::get_if<std::vector<Value>>(&v.data))
    for (const Value& x : *a) out += dump(x);
  return out + "]";
}
int depth(const Value& v) {
  int d = 0;
  if (auto* a = std::get_if<std::vector<Value>>(&v.data))
    for (const Value& x : *a) d = std::max(d, depth(x));
  return d + 1;
}
class Filler {
 public:
  explicit Filler(const std::map<std::string, std::string>& vars) : vars_(vars) {}
  std::string fill(std::string_view t) {
    std::string out;
    for (std::size_t i = 0; i < t.size(); ++i) {
      if (t[i] != '$') {
        out += t[i];
        continue;
      }
      std::size_t j = i + 1;
      while (j < t.size() && std::isalpha(static_cast<unsigned char>(t[j]))) ++j;
      const auto it = vars_.find(std::string(t.substr(i + 1, j - i - 1)));
      if (it != vars_.end()) out += it->second;
      ++used_;
      i = j - 1;
    }
    return out;
  }
  int used() const { return used_; }

 private:
  const std::map<std::string, std::string>& vars_;
  int used_ = 0;
};

}  // namespace

void trees(const Customer& c) {
  const auto a = letter(c.name, "/home"), b = letter("friend", "/u?m=" + c.email);
  acme::send(walk<Plain>(*a).out);   // expect: user.name -> acme
  acme::send(walk<Urls>(*a).out);    // silent
  acme::send(walk<Plain>(*b).out);   // silent
  acme::send(walk<Urls>(*b).out);    // expect: user.contact.email -> acme
  acme::send(walk<Urls>(*b).groups);  // silent
  acme::send(walk<Stats>(*a).chars);  // silent
  acme::send(walk<Stats>(*a).links);  // silent
  const NodePtr copy = a->clone();
  acme::send(walk<Plain>(*copy).out);  // expect: user.name -> acme
  acme::send(walk<Urls>(*copy).out);   // silent
  const Text t(c.phone);
  acme::send(walk<Urls>(t).out);     // silent
  acme::send(walk<Plain>(t).out);    // expect: user.contact.phone_number -> acme
}
void values(const Customer& c) {
  const Value hot{std::vector<Value>{{1L, "n"}, {c.email, "m"}}, "root"};
  const Value cold{std::vector<Value>{{2L, "n"}, {c.tier, "t"}}, "root"};
  acme::send(dump(hot));             // expect: user.contact.email -> acme
  acme::send(dump(cold));            // silent
  acme::send(depth(hot));            // silent
  acme::send(hot.path);              // silent
}
void templates(const Customer& c) {
  const std::map<std::string, std::string> mine{{"who", c.name}}, yours{{"who", "you"}};
  Filler f(mine), g(yours);
  acme::send(f.fill("hi $who"));     // expect: user.name -> acme
  acme::send(f.used());              // silent
  acme::send(g.fill("hi $who"));     // silent
  acme::send(g.fill(c.phone));       // expect: user.contact.phone_number -> acme
}
