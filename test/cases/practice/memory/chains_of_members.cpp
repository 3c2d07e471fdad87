// Deep members, members that point back into the same object, references as members, self-assignment, arrays of members.
#include "case.h"

#include <array>
#include <memory>
#include <utility>

struct Leaf {
  std::string v = "leaf";
  std::string w = "leaf";
};
struct Twig {
  Leaf leaf;
  Leaf* ptr = &leaf;
};
struct Branch {
  Twig twig;
  std::shared_ptr<Leaf> far = std::make_shared<Leaf>();
};
struct Tree {
  Branch left, right;
  const std::string& title() const { return left.twig.leaf.w; }
};
struct Window {
  explicit Window(Leaf& l) : leaf(l) {}
  void write(const std::string& s) { leaf.v = s; }
  const std::string& read() const { return leaf.v; }
  Leaf& leaf;
};
class Cursor {
 public:
  explicit Cursor(Tree& t) : at_(&t.left) {}
  void cross(Tree& t) { at_ = &t.right; }
  std::string& value() { return at_->twig.leaf.v; }

 private:
  Branch* at_;
};

int main() {
  User u = load_user(1);
  Tree t, s;
  t.left.twig.leaf.v = u.email;
  acme::send(t.left.twig.leaf.v);  // expect: user.contact.email -> acme
  acme::send(t.left.twig.ptr->v);  // expect: user.contact.email -> acme
  acme::send(t.right.twig.leaf.v);
  acme::send(t.title());
  acme::send(s.left.twig.leaf.v);
  t.left.twig.ptr->v = "reset";
  acme::send(t.left.twig.leaf.v);
  t.right.far->w = u.name;
  s.right.far = t.right.far;
  acme::send(s.right.far->w);  // expect: user.name -> acme
  acme::send(s.right.far->v);
  acme::send(s.left.far->w);
  s.right.far->w = "none";
  acme::send(t.right.far->w);

  Leaf one, two;
  Window a(one), b(two);
  a.write(u.phone);
  acme::send(one.v);  // expect: user.contact.phone_number -> acme
  acme::send(b.read());
  one.v = "x";
  acme::send(a.read());
  b.write(u.email);
  two = one;
  acme::send(b.read());

  Cursor c(s);
  c.value() = u.name;
  acme::send(s.left.twig.leaf.v);  // expect: user.name -> acme
  acme::send(s.right.twig.leaf.v);
  c.cross(s);
  acme::send(c.value());
  c.value() = u.phone;
  acme::send(s.right.twig.leaf.v);  // expect: user.contact.phone_number -> acme
  s = s;
  acme::send(s.right.twig.leaf.v);  // expect: user.contact.phone_number -> acme
  s.right = t.right;
  acme::send(s.right.twig.leaf.v);
  std::array<Leaf, 2> pair{Leaf{u.plan, "w"}, Leaf{}};
  pair[0].w = u.email;
  acme::send(pair[0].v);
  acme::send(pair[0].w);  // expect: user.contact.email -> acme
}
