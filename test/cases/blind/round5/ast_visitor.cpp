// An expression language: parser-like builders, visitors with double dispatch, folding, printing, evaluation.
#include "svc.h"

#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace {

struct Text;
struct Ref;
struct Concat;
struct Len;
struct Visitor {
  virtual ~Visitor() = default;
  virtual void visit(const Text&) = 0;
  virtual void visit(const Ref&) = 0;
  virtual void visit(const Concat&) = 0;
  virtual void visit(const Len&) = 0;
};
struct Expr {
  virtual ~Expr() = default;
  virtual void accept(Visitor& v) const = 0;
};
using ExprPtr = std::shared_ptr<const Expr>;
struct Text : Expr {
  std::string value;
  explicit Text(std::string v) : value(std::move(v)) {}
  void accept(Visitor& v) const override { v.visit(*this); }
};
struct Ref : Expr {
  std::string name;
  explicit Ref(std::string n) : name(std::move(n)) {}
  void accept(Visitor& v) const override { v.visit(*this); }
};
struct Concat : Expr {
  ExprPtr left, right;
  Concat(ExprPtr l, ExprPtr r) : left(std::move(l)), right(std::move(r)) {}
  void accept(Visitor& v) const override { v.visit(*this); }
};
struct Len : Expr {
  ExprPtr of;
  explicit Len(ExprPtr e) : of(std::move(e)) {}
  void accept(Visitor& v) const override { v.visit(*this); }
};

class Eval : public Visitor {
 public:
  explicit Eval(const std::map<std::string, std::string>& env) : env_(env) {}
  void visit(const Text& t) override { result_ = t.value; }
  void visit(const Ref& r) override {
    auto it = env_.find(r.name);
    result_ = it == env_.end() ? "?" : it->second;
  }
  void visit(const Concat& c) override {
    c.left->accept(*this);
    std::string l = std::move(result_);
    c.right->accept(*this);
    result_ = l + result_;
  }
  void visit(const Len& l) override {
    l.of->accept(*this);
    result_ = std::to_string(result_.size());
  }
  std::string run(const ExprPtr& e) {
    e->accept(*this);
    return std::move(result_);
  }

 private:
  const std::map<std::string, std::string>& env_;
  std::string result_;
};
class Shape : public Visitor {
 public:
  void visit(const Text&) override { out_ += "t"; }
  void visit(const Ref& r) override { out_ += "$" + r.name; }
  void visit(const Concat& c) override {
    out_ += "(";
    c.left->accept(*this);
    out_ += "+";
    c.right->accept(*this);
    out_ += ")";
  }
  void visit(const Len& l) override {
    out_ += "#";
    l.of->accept(*this);
  }
  const std::string& str() const { return out_; }

 private:
  std::string out_;
};
class Count : public Visitor {
 public:
  int nodes = 0;
  std::size_t chars = 0;
  void visit(const Text& t) override {
    ++nodes;
    chars += t.value.size();
  }
  void visit(const Ref&) override { ++nodes; }
  void visit(const Concat& c) override {
    ++nodes;
    c.left->accept(*this);
    c.right->accept(*this);
  }
  void visit(const Len& l) override { l.of->accept(*this); }
};
ExprPtr text(std::string s) { return std::make_shared<Text>(std::move(s)); }
ExprPtr ref(std::string s) { return std::make_shared<Ref>(std::move(s)); }
ExprPtr operator+(ExprPtr a, ExprPtr b) { return std::make_shared<Concat>(std::move(a), std::move(b)); }
ExprPtr len(ExprPtr e) { return std::make_shared<Len>(std::move(e)); }
ExprPtr fold(const ExprPtr& e) {
  if (auto* c = dynamic_cast<const Concat*>(e.get())) {
    auto l = fold(c->left), r = fold(c->right);
    auto *lt = dynamic_cast<const Text*>(l.get()), *rt = dynamic_cast<const Text*>(r.get());
    if (lt && rt) return text(lt->value + rt->value);
    return l + r;
  }
  return e;
}

}  // namespace

void evaluate(const Customer& c) {
  std::map<std::string, std::string> env{{"mail", c.email}};
  std::map<std::string, std::string> none;
  auto hello = text("hi ") + ref("mail");
  acme::send(Eval(env).run(hello));         // expect: user.contact.email -> acme
  acme::send(Eval(none).run(hello));        // silent
  acme::send(Eval(env).run(text("plain"))); // silent
  auto size = len(ref("mail"));
  acme::send(Eval(none).run(size));         // silent
  Shape shape;
  hello->accept(shape);
  acme::send(shape.str());                  // silent
  auto named = text(c.name) + text(c.tier);
  acme::send(Eval(none).run(named));        // expect: user.name -> acme
  Shape again;
  named->accept(again);
  acme::send(again.str());                  // silent
  Count count;
  named->accept(count);
  acme::send(count.nodes);                  // silent
  acme::send(count.chars);                  // silent
  auto folded = fold(text("a") + text("b"));
  if (auto* t = dynamic_cast<const Text*>(folded.get())) acme::send(t->value);  // silent
  auto folded2 = fold(text(c.phone) + text("b"));
  if (auto* t = dynamic_cast<const Text*>(folded2.get())) acme::send(t->value);  // expect: user.contact.phone_number -> acme
  auto odd = ref(c.name);
  Shape odd_shape;
  odd->accept(odd_shape);
  acme::send(odd_shape.str());              // expect: user.name -> acme
  acme::send(Eval(none).run(odd));          // silent
}
