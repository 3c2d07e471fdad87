// A linked list, a search tree and a visitor over shapes of a document; placement new and virtual bases.
#include "svc.h"

#include <memory>
#include <new>
#include <string>
#include <utility>

namespace {

template <class T>
class List {
  struct Node {
    T value;
    std::unique_ptr<Node> next;
  };

 public:
  void push(T v) {
    head_ = std::make_unique<Node>(Node{std::move(v), std::move(head_)});
    ++size_;
  }
  template <class F>
  void each(F f) const {
    for (const Node* n = head_.get(); n; n = n->next.get()) f(n->value);
  }
  void clear() {
    head_.reset();
    size_ = 0;
  }
  int size() const { return size_; }

 private:
  std::unique_ptr<Node> head_;
  int size_ = 0;
};

struct Text;
struct Rule;
struct Visitor {
  virtual ~Visitor() = default;
  virtual void visit(const Text& t) = 0;
  virtual void visit(const Rule& r) = 0;
};
struct Element {
  virtual ~Element() = default;
  virtual void accept(Visitor& v) const = 0;
};
struct Text : Element {
  explicit Text(std::string s) : body(std::move(s)) {}
  void accept(Visitor& v) const override { v.visit(*this); }
  std::string body;
};
struct Rule : Element {
  explicit Rule(std::string c) : color(std::move(c)) {}
  void accept(Visitor& v) const override { v.visit(*this); }
  std::string color;
};
struct Collect : Visitor {
  void visit(const Text& t) override { out += t.body; }
  void visit(const Rule&) override { out += "--"; }
  std::string out;
};
struct Colors : Visitor {
  void visit(const Text&) override { ++texts; }
  void visit(const Rule& r) override { out += r.color; }
  std::string out;
  int texts = 0;
};

struct Base {
  std::string owner;
};
struct Left : virtual Base {
  void setOwner(std::string s) { owner = std::move(s); }
};
struct Right : virtual Base {
  std::string remark = "none";
  const std::string& getOwner() const { return owner; }
};
struct Both : Left, Right {};

}  // namespace

int main() {
  const Customer c = load_customer(1);
  List<std::string> mails, tags;
  mails.push(c.email);
  tags.push("vip");
  mails.each([](const std::string& s) { acme::send(s); });           // expect: user.contact.email -> acme
  tags.each([](const std::string& s) { acme::send(s); });            // silent
  mails.each([](const std::string& s) { acme::send(s.empty()); });   // silent
  acme::send(mails.size());    // silent

  Text text(c.name);
  Rule rule("blue");
  Collect collect;
  Colors colors;
  for (const Element* e : {static_cast<const Element*>(&text), static_cast<const Element*>(&rule)}) {
    e->accept(collect);
    e->accept(colors);
  }
  acme::send(collect.out);     // expect: user.name -> acme
  acme::send(colors.out);      // silent
  acme::send(colors.texts);    // silent

  Both x, y;
  x.setOwner(c.phone);
  acme::send(x.getOwner());    // expect: user.contact.phone_number -> acme
  acme::send(y.getOwner());    // silent
  acme::send(x.remark);        // silent

  alignas(Text) unsigned char room[sizeof(Text)];
  auto* first = new (room) Text(c.email);
  acme::send(first->body);     // expect: user.contact.email -> acme
  first->~Text();
  auto* second = new (room) Text("blank");
  acme::send(second->body);    // silent
  second->~Text();
}
