// CRTP and mixins: the derived class fills in what the base calls; layers stacked as template parameters.
#include "svc.h"

#include <string>
#include <utility>

namespace {

template <class Derived>
class Serializable {
 public:
  std::string dump() const { return "{" + self().fields() + "}"; }
  void publish() const { self().emit(dump()); }

 private:
  const Derived& self() const { return static_cast<const Derived&>(*this); }
};

class ContactDto : public Serializable<ContactDto> {
 public:
  explicit ContactDto(const User& user) : mail_(user.email), plan_(user.plan) {}
  std::string fields() const { return "mail=" + mail_; }
  void emit(const std::string& text) const {
    globex::send(text);                       // expect: user.contact.email -> globex
    globex::send(plan_);                      // silent
  }

 private:
  std::string mail_;
  std::string plan_;
};

class PlanDto : public Serializable<PlanDto> {
 public:
  explicit PlanDto(const User& user) : mail_(user.email), plan_(user.plan) {}
  std::string fields() const { return "plan=" + plan_; }
  std::string digest() const { return sha256(mail_); }
  void emit(const std::string& text) const {
    globex::send(text);                       // silent
    globex::send(digest());                   // expect: user.contact.email -> globex via hash
  }

 private:
  std::string mail_;
  std::string plan_;
};

// One static per instantiation.
template <class Tag>
struct LastSeen {
  static inline std::string value = "nobody";
  void remember(const std::string& who) { value = who; }
};
struct Visitor : LastSeen<Visitor> {};
struct Employee : LastSeen<Employee> {};

// Layers: each wraps what is below it.
struct Plain {
  std::string text;
  std::string get() const { return text; }
};
template <class Below>
struct Tagged : Below {
  std::string tag = "v1";
  std::string get() const { return tag + ":" + Below::get(); }
};
template <class Below>
struct Hashed : Below {
  std::string get() const { return sha256(Below::get()); }
};
template <class Below>
struct Muted : Below {
  std::string get() const { return "muted(" + std::to_string(Below::get().size()) + ")"; }
};

template <class... Mixins>
struct Widget : Mixins... {
  std::string label;
  template <class M>
  M& part() { return *this; }
};
struct Owner { std::string owner; };
struct Colour { std::string colour = "blue"; };

}  // namespace

int main() {
  User user = load_user(5);
  ContactDto contact(user);
  PlanDto plan(user);
  contact.publish();
  plan.publish();
  acme::send(contact.dump());                 // expect: user.contact.email -> acme
  acme::send(plan.dump());                    // silent
  acme::send(plan.digest());                  // silent (approved hash)

  Visitor visitor;
  Employee employee;
  acme::send(Visitor::value);                 // silent
  visitor.remember(user.name);
  acme::send(LastSeen<Visitor>::value);       // expect: user.name -> acme
  acme::send(Employee::value);                // silent
  employee.remember("badge K");
  acme::send(employee.value);                 // silent
  acme::send(visitor.value);                  // expect: user.name -> acme

  Tagged<Plain> tagged;
  tagged.text = user.phone;
  acme::send(tagged.get());                   // expect: user.contact.phone_number -> acme
  acme::send(tagged.tag);                     // silent
  Tagged<Hashed<Plain>> layered;
  layered.text = user.email;
  acme::send(layered.get());                  // silent (approved hash)
  acme::send(layered.Plain::get());           // expect: user.contact.email -> acme
  layered.text = user.name;
  acme::send(layered.get());                  // expect: user.name -> acme via hash
  Tagged<Muted<Plain>> muted;
  muted.text = user.name;
  acme::send(muted.get());                    // silent
  acme::send(muted.text);                     // expect: user.name -> acme

  Widget<Owner, Colour> widget;
  widget.part<Owner>().owner = user.name;
  widget.label = "main";
  acme::send(widget.part<Colour>().colour);   // silent
  acme::send(widget.owner);                   // expect: user.name -> acme
  acme::send(widget.label);                   // silent
}
