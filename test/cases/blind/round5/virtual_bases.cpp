// Virtual inheritance, covariant results, final overriders, calls in constructors, friends, using declarations.
#include "svc.h"

#include <memory>
#include <string>
#include <vector>

namespace {

struct Entity {
  std::string title = "entity";
  Entity() = default;
  explicit Entity(std::string t) : title(std::move(t)) {}
  virtual ~Entity() = default;
  virtual std::string render() const { return title; }
  virtual Entity* clone() const { return new Entity(*this); }
};
struct Mailed : virtual Entity {
  std::string mail;
  std::string render() const override { return "m:" + mail; }
};
struct Priced : virtual Entity {
  int price = 3;
  std::string price_tag() const { return title + std::to_string(price); }
};
struct Offer final : Mailed, Priced {
  Offer(std::string t, std::string m) : Entity(std::move(t)) { mail = std::move(m); }
  std::string render() const override { return Priced::price_tag(); }
  Offer* clone() const override { return new Offer(*this); }
};
struct Letter : Mailed {
  std::string body = "dear";
  std::string render() const override { return Mailed::render() + body; }
  Letter* clone() const override { return new Letter(*this); }
};

class Shape {
 public:
  explicit Shape(std::string tag) : tag_(std::move(tag)) {}
  virtual ~Shape() = default;
  std::string describe() const { return prefix() + do_describe(); }

 protected:
  virtual std::string do_describe() const { return "shape"; }
  const std::string& tag() const { return tag_; }

 private:
  std::string prefix() const { return "s:"; }
  std::string tag_;
  friend std::string peek(const Shape& s);
};
std::string peek(const Shape& s) { return s.tag_; }
struct Circle : Shape {
  using Shape::Shape;

 protected:
  std::string do_describe() const override { return tag(); }
};
struct Square : Shape {
  using Shape::Shape;
};

struct Early {
  std::string name;
  Early() { name = hook(); }
  virtual ~Early() = default;
  virtual std::string hook() const { return "early"; }
};
struct Late : Early {
  std::string hook() const override { return current_name(); }
};

struct Left {
  std::string value = "left";
  void set(std::string v) { value = std::move(v); }
};
struct Right {
  std::string value = "right";
  void set(std::string v) { value = std::move(v); }
};
struct Both : Left, Right {
  using Left::set;
};

struct Reader {
  virtual ~Reader() = default;
  virtual std::string read() = 0;
};
struct FileReader : Reader {
  std::string data = "file";
  std::string read() override { return data; }
};
struct UserReader : Reader {
  const Customer& c;
  explicit UserReader(const Customer& x) : c(x) {}
  std::string read() override { return c.email; }
};
struct Decorated : Reader {
  std::unique_ptr<Reader> inner;
  explicit Decorated(std::unique_ptr<Reader> r) : inner(std::move(r)) {}
  std::string read() override { return "[" + inner->read() + "]"; }
};
std::string slurp(Reader& r) { return r.read(); }

}  // namespace

void hierarchy(const Customer& c) {
  Offer o("offer", c.email);
  acme::send(o.render());          // silent
  acme::send(o.Mailed::render());  // expect: user.contact.email -> acme
  acme::send(o.title);             // silent
  Entity& e = o;
  acme::send(e.render());          // silent
  std::unique_ptr<Offer> twin(o.clone());
  acme::send(twin->mail);          // expect: user.contact.email -> acme
  acme::send(twin->price_tag());   // silent
  Mailed& m = o;
  m.title = c.name;
  acme::send(o.price_tag());       // expect: user.name -> acme
  acme::send(e.render());          // expect: user.name -> acme
  acme::send(twin->title);         // silent
  Letter l;
  l.mail = c.phone;
  const Entity& le = l;
  acme::send(le.render());         // expect: user.contact.phone_number -> acme
  std::unique_ptr<Entity> copy(le.clone());
  acme::send(copy->render());      // expect: user.contact.phone_number -> acme
  acme::send(copy->title);         // silent

  Circle circle(c.email);
  Square square(c.email);
  acme::send(circle.describe());   // expect: user.contact.email -> acme
  acme::send(square.describe());   // silent
  acme::send(peek(square));        // expect: user.contact.email -> acme
  const Shape& s = circle;
  acme::send(s.describe());        // expect: user.contact.email -> acme
  Late late;
  acme::send(late.name);           // silent
  acme::send(late.hook());         // expect: user.name -> acme
  Both both;
  both.set(c.name);
  acme::send(both.Left::value);    // expect: user.name -> acme
  acme::send(both.Right::value);   // silent
  both.Right::set(c.tier);
  acme::send(both.Right::value);   // silent
  both.Left::set("l");
  acme::send(static_cast<Left&>(both).value);  // silent

  FileReader file;
  UserReader user(c);
  acme::send(slurp(file));  // silent
  acme::send(slurp(user));  // expect: user.contact.email -> acme
  Decorated plain(std::make_unique<FileReader>());
  Decorated deep(std::make_unique<Decorated>(std::make_unique<UserReader>(c)));
  acme::send(slurp(plain));  // silent
  acme::send(slurp(deep));   // expect: user.contact.email -> acme
  file.data = c.phone;
  acme::send(slurp(file));   // expect: user.contact.phone_number -> acme
  plain.inner = std::make_unique<UserReader>(c);
  acme::send(plain.read());  // expect: user.contact.email -> acme
  deep.inner.reset(new FileReader);
  acme::send(deep.read());   // silent
  std::vector<std::unique_ptr<Shape>> shapes;
  shapes.push_back(std::make_unique<Square>(c.name));
  for (const auto& x : shapes) acme::send(x->describe());  // silent
  shapes.push_back(std::make_unique<Circle>(c.name));
  for (const auto& x : shapes) acme::send(x->describe());  // expect: user.name -> acme
}
