// Bases and overriders: hidden members, template methods, virtual bases, slicing, calls from constructors.
#include "svc.h"

#include <memory>
#include <vector>

class Report {
 public:
  virtual ~Report() = default;
  std::string render() const { return header() + body() + footer(); }

 protected:
  virtual std::string header() const { return "# report\n"; }
  virtual std::string body() const = 0;
  virtual std::string footer() const { return "--\n"; }
};

class UserReport : public Report {
 public:
  explicit UserReport(const User& u) : name_(u.name) {}

 protected:
  std::string body() const override { return name_; }

 private:
  std::string name_;
};

class CountReport : public Report {
 public:
  explicit CountReport(const std::vector<User>& users) : n_(users.size()) {}

 protected:
  std::string body() const override { return std::to_string(n_); }
  std::string footer() const final { return Report::footer() + setting("footer"); }

 private:
  std::size_t n_;
};

struct Entity {
  std::string label = "entity";
  virtual ~Entity() = default;
  virtual std::string describe() const { return label; }
};
struct Mailed : virtual Entity {
  std::string address;
};
struct Phoned : virtual Entity {
  std::string number;
};
struct Contact : Mailed, Phoned {
  std::string label = "contact";
  std::string describe() const override { return number; }
};

struct Widget {
  Widget() { title_ = name(); }
  virtual ~Widget() = default;
  virtual std::string name() const { return "widget"; }
  const std::string& title() const { return title_; }

 private:
  std::string title_;
};
struct UserWidget : Widget {
  explicit UserWidget(const User& u) : who(u.name) {}
  std::string name() const override { return who; }
  std::string who;
};

void publish(const Report& r) {
  globex::send(r.render());                    // expect: user.name -> globex via none
}
void publishCount(const Report& r) {
  globex::send(r.render());                    // silent
}

int main() {
  User u = load_user(1);
  UserReport person(u);
  CountReport count({u, load_user(2)});
  publish(person);
  publishCount(count);
  acme::send(count.render());                  // silent
  std::vector<const Report*> all{&count, &person};
  for (const Report* r : all) acme::send(r->render());   // expect: user.name -> acme via none
  std::unique_ptr<Report> some = std::make_unique<CountReport>(std::vector<User>{u});
  acme::send(some->render());                  // silent
  some = std::make_unique<UserReport>(u);
  acme::send(some->render());                  // expect: user.name -> acme via none

  Contact c;
  c.address = u.email;
  c.number = u.phone;
  acme::send(c.label);                         // silent
  acme::send(c.Entity::label);                 // silent
  const Mailed& asMailed = c;
  const Phoned& asPhoned = c;
  globex::send(asMailed.address);              // expect: user.contact.email -> globex via none
  acme::send(asMailed.label);                  // silent
  acme::send(asPhoned.describe());             // expect: user.contact.phone_number -> acme via none
  Entity sliced = c;
  Contact second = c;
  globex::send(second.describe() + second.address);   // expect: user.contact.email -> globex via none // expect: user.contact.phone_number -> globex via none
  acme::send(sliced.describe());               // silent
  c.Entity::label = u.name;
  acme::send(c.label);                         // silent
  acme::send(asMailed.label);                  // expect: user.name -> acme via none
  globex::send(asPhoned.number.size());        // silent

  UserWidget w(u);
  acme::send(w.title());                       // silent
  const Widget& base = w;
  std::vector<std::unique_ptr<Widget>> widgets;
  widgets.push_back(std::make_unique<UserWidget>(u));
  for (const auto& each : widgets) globex::send(each->name());   // expect: user.name -> globex via none
  acme::send(base.name());                     // expect: user.name -> acme via none
}
