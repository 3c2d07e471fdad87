// flags: -std=c++17
// tree_doc: a document tree like JSON, with a builder, visitors that walk it, edits by path and two writers.
#include "svc.h"

#include <algorithm>
#include <cctype>
#include <iterator>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace tree {

class Text;
class Number;
class List;
class Object;

class Visitor {
 public:
  virtual ~Visitor() = default;
  virtual void visit(const Text& node) = 0;
  virtual void visit(const Number& node) = 0;
  virtual void visit(const List& node) = 0;
  virtual void visit(const Object& node) = 0;
};

class Node {
 public:
  virtual ~Node() = default;
  virtual void accept(Visitor& v) const = 0;
  virtual std::unique_ptr<Node> clone() const = 0;
};

template <class Self>
class NodeOf : public Node {
 public:
  void accept(Visitor& v) const override { v.visit(self()); }
  std::unique_ptr<Node> clone() const override { return std::make_unique<Self>(self()); }

 private:
  const Self& self() const { return static_cast<const Self&>(*this); }
};

class Text final : public NodeOf<Text> {
 public:
  explicit Text(std::string v) : value(std::move(v)) {}
  std::string value;
};

class Number final : public NodeOf<Number> {
 public:
  explicit Number(double v) : value(v) {}
  double value;
};

class List final : public NodeOf<List> {
 public:
  List() = default;
  List(const List& o) {
    for (const auto& n : o.items) items.push_back(n->clone());
  }
  std::vector<std::unique_ptr<Node>> items;
};

class Object final : public NodeOf<Object> {
 public:
  using Member = std::pair<std::string, std::unique_ptr<Node>>;

  Object() = default;
  Object(const Object& o) : kind(o.kind) {
    for (const auto& [k, v] : o.members) members.emplace_back(k, v->clone());
  }

  Object& set(std::string key, std::unique_ptr<Node> value) {
    if (Node* n = find(key); n == nullptr) {
      members.emplace_back(std::move(key), std::move(value));
    } else {
      slot(key) = std::move(value);
    }
    return *this;
  }
  Object& set(std::string key, std::string text) { return set(std::move(key), std::make_unique<Text>(std::move(text))); }
  Object& set(std::string key, double number) { return set(std::move(key), std::make_unique<Number>(number)); }

  Node* find(const std::string& key) const {
    auto it = std::find_if(members.begin(), members.end(), [&](const Member& m) { return m.first == key; });
    return it == members.end() ? nullptr : it->second.get();
  }

  std::string kind;
  std::vector<Member> members;

 private:
  std::unique_ptr<Node>& slot(const std::string& key) {
    return std::find_if(members.begin(), members.end(), [&](const Member& m) { return m.first == key; })->second;
  }
};

// ---- visitors --------------------------------------------------------------------------------------------------------

class JsonWriter : public Visitor {
 public:
  void visit(const Text& n) override { out_ += quoted(n.value); }
  void visit(const Number& n) override { out_ += std::to_string(n.value); }
  void visit(const List& n) override {
    out_ += '[';
    for (const auto& item : n.items) {
      if (&item != &n.items.front()) out_ += ',';
      item->accept(*this);
    }
    out_ += ']';
  }
  void visit(const Object& n) override {
    out_ += '{';
    const char* comma = "";
    for (const auto& [key, value] : n.members) {
      out_ += comma + quoted(key) + ':';
      value->accept(*this);
      comma = ",";
    }
    out_ += '}';
  }
  std::string take() { return std::exchange(out_, {}); }

 protected:
  static std::string quoted(const std::string& s) {
    std::string r = "\"";
    for (char c : s) {
      if (c == '"' || c == '\\') r += '\\';
      r += c;
    }
    return r + '"';
  }

 private:
  std::string out_;
};

// Writes the shape of a document: which keys it has, not what stands there.
class ShapeWriter final : public Visitor {
 public:
  void visit(const Text& n) override { shape += n.value.empty() ? "e" : "t"; }
  void visit(const Number&) override { shape += 'n'; }
  void visit(const List& n) override {
    shape += "[" + std::to_string(n.items.size()) + "]";
    for (const auto& item : n.items) item->accept(*this);
  }
  void visit(const Object& n) override {
    for (const auto& m : n.members) {
      shape += m.first + ":";
      m.second->accept(*this);
      shape += ' ';
    }
  }
  std::string shape;
};

struct NothingVisitor : Visitor {
  void visit(const Text&) override {}
  void visit(const Number&) override {}
  void visit(const List&) override {}
  void visit(const Object& n) override {
    for (const auto& m : n.members) m.second->accept(*this);
  }
};

class Sum final : public NothingVisitor {
 public:
  void visit(const Number& n) override { total += n.value; }
  double total = 0;
};

class LongestText final : public NothingVisitor {
 public:
  void visit(const Text& n) override {
    if (n.value.size() > text.size()) text = n.value;
    length = std::max(length, n.value.size());
  }
  std::string text;
  std::size_t length = 0;
};

class RedactingWriter final : public JsonWriter {
 public:
  using JsonWriter::visit;
  void visit(const Text& n) override { JsonWriter::visit(Text(redact(n.value))); }
};

std::string to_json(const Node& n) {
  JsonWriter w;
  n.accept(w);
  return w.take();
}

template <class V>
V walk(const Node& n) {
  V v;
  n.accept(v);
  return v;
}

}  // namespace tree

using namespace tree;

static Object profile(const User& u) {
  Object o;
  o.kind = "profile/" + u.plan;
  o.set("id", u.id).set("name", u.name);
  return o;
}

static void whole_documents(const User& u) {
  const Object o = profile(u);
  acme::send(to_json(o));   // expect: user.name -> acme
  acme::send(o.kind);   // silent
  acme::send(walk<ShapeWriter>(o).shape);   // silent
  acme::send(walk<Sum>(o).total);   // silent
  acme::send(walk<LongestText>(o).text);   // expect: user.name -> acme
  acme::send(walk<LongestText>(o).length);   // silent
  const std::string covered = [&] { RedactingWriter w; o.accept(w); return w.take(); }();
  acme::send(covered);   // silent (approved: redacted name)
  globex::send(covered);   // expect: user.name -> globex via redact
  Object other;
  other.set("name", "house account").set("limit", 12.5);
  acme::send(to_json(other));   // silent
  acme::send(walk<LongestText>(other).text);   // silent
  acme::send(walk<Sum>(other).total);   // silent
  other.set("born", birth_year(u.id));
  acme::send(walk<Sum>(other).total);   // expect: user.demographic.date_of_birth -> acme
  acme::send(walk<ShapeWriter>(other).shape);   // silent
  acme::send(walk<LongestText>(other).text);   // silent
}

static void copies(const User& u) {
  Object base;
  base.set("plan", u.plan);
  Object copy = base;
  copy.set("phone", u.phone);
  acme::send(to_json(base));   // silent
  acme::send(to_json(copy));   // expect: user.contact.phone_number -> acme
  const std::unique_ptr<Node> before = base.clone();
  base.set("where", last_position(u.id));
  acme::send(to_json(*before));   // silent
  acme::send(to_json(base));   // expect: user.location -> acme
  const std::unique_ptr<Node> after = base.clone();
  globex::send(walk<LongestText>(*after).text);   // expect: user.location -> globex
  const Object moved = std::move(copy);
  globex::send(to_json(moved));   // expect: user.contact.phone_number -> globex
  base.members.clear();
  acme::send(to_json(base));   // silent
  acme::send(to_json(*after));   // expect: user.location -> acme
  Object keyed;
  keyed.set(current_email(), 1);
  acme::send(walk<ShapeWriter>(keyed).shape);   // expect: user.contact.email -> acme
  acme::send(walk<Sum>(keyed).total);   // silent
  acme::send(keyed.find("plan") == nullptr);   // silent
}

static void edits(const User& u) {
  Object o;
  o.set("contact", u.email);
  auto* contact = dynamic_cast<Text*>(o.find("contact"));
  if (!contact) return;
  acme::send(contact->value);   // expect: user.contact.email -> acme
  acme::send(sha256(contact->value));   // silent (approved: hashed mail)
  contact->value = sha256(contact->value);
  acme::send(contact->value);   // silent (approved: hashed mail)
  globex::send(contact->value);   // expect: user.contact.email -> globex via hash
  auto& nested = static_cast<Object&>(*o.set("extra", std::make_unique<Object>()).find("extra"));
  acme::send(to_json(nested));   // silent (element: another member of the object)
  nested.set("device", device_fingerprint());
  acme::send(to_json(nested));   // expect: user.device.device_id -> acme
  globex::send(to_json(o));   // expect: user.device.device_id -> globex // expect: user.contact.email -> globex via hash
}

static void lists(const std::vector<User>& users) {
  List plans, names;
  for (const User& u : users) {
    plans.items.push_back(std::make_unique<Text>(u.plan));
    names.items.push_back(std::make_unique<Text>(u.name));
  }
  acme::send(to_json(plans));   // silent
  acme::send(to_json(names));   // expect: user.name -> acme
  acme::send(walk<ShapeWriter>(names).shape);   // silent
  std::swap(plans.items, names.items);
  globex::send(to_json(names));   // silent
  globex::send(to_json(plans));   // expect: user.name -> globex
  List all;
  all.items.push_back(profile(users.front()).clone());
  acme::send(to_json(all));   // expect: user.name -> acme
  acme::send(to_json(Object().set("mail", users.front().email)));   // expect: user.contact.email -> acme
  acme::send(to_json(Object().set("plan", users.front().plan)));   // silent
  std::string upper;
  const std::string json = to_json(plans);
  std::transform(json.begin(), json.end(), std::back_inserter(upper), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
  acme::send(upper);   // expect: user.name -> acme
}

int main() {
  const User u = load_user(3);
  whole_documents(u);
  copies(u);
  edits(u);
  lists({u, load_user(4)});
  return 0;
}
