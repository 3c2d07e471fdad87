// Double dispatch, visitors that collect, commands that are undone, memento.
#include "case.h"

#include <memory>
#include <utility>
#include <vector>

struct Text;
struct Image;
struct Visitor {
  virtual ~Visitor() = default;
  virtual void visit(const Text&) = 0;
  virtual void visit(const Image&) = 0;
};
struct Item {
  virtual ~Item() = default;
  virtual void accept(Visitor&) const = 0;
};
struct Text : Item {
  explicit Text(std::string t) : body(std::move(t)) {}
  void accept(Visitor& v) const override { v.visit(*this); }
  std::string body;
};
struct Image : Item {
  Image(std::string a, int w) : alt(std::move(a)), width(w) {}
  void accept(Visitor& v) const override { v.visit(*this); }
  std::string alt;
  int width;
};
struct Collect : Visitor {
  void visit(const Text& t) override { text += t.body; }
  void visit(const Image& i) override { images += std::to_string(i.width); }
  std::string text;
  std::string images;
};
struct AltTexts : Visitor {
  void visit(const Text&) override { ++texts; }
  void visit(const Image& i) override { out += i.alt; }
  std::string out;
  int texts = 0;
};

class Doc {
 public:
  std::string content = "empty";
};
struct Command {
  virtual ~Command() = default;
  virtual void apply(Doc&) = 0;
  virtual void undo(Doc&) = 0;
};
struct Replace : Command {
  explicit Replace(std::string t) : text(std::move(t)) {}
  void apply(Doc& d) override { before = std::exchange(d.content, text); }
  void undo(Doc& d) override { d.content = before; }
  std::string text;
  std::string before;
};

int main() {
  User u = load_user(1);
  std::vector<std::unique_ptr<Item>> page;
  page.push_back(std::make_unique<Text>(u.email));
  page.push_back(std::make_unique<Image>("logo", 10));
  Collect c;
  AltTexts alt;
  for (const auto& i : page) {
    i->accept(c);
    i->accept(alt);
  }
  acme::send(c.text);  // expect: user.contact.email -> acme
  acme::send(c.images);
  acme::send(alt.out);
  acme::send(alt.texts);
  Text own(u.name);
  Collect d;
  own.accept(d);
  acme::send(d.text);  // expect: user.name -> acme
  acme::send(d.images);

  Doc doc;
  Replace r(u.phone);
  r.apply(doc);
  acme::send(doc.content);  // expect: user.contact.phone_number -> acme
  acme::send(r.before);
  r.undo(doc);
  acme::send(doc.content);
  Replace s("plain");
  doc.content = u.email;
  s.apply(doc);
  acme::send(doc.content);
  acme::send(s.before);  // expect: user.contact.email -> acme
  s.undo(doc);
  acme::send(doc.content);  // expect: user.contact.email -> acme
}
