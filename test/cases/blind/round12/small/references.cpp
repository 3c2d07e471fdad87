// References: what a name refers to, who else sees a write, and how long a bound temporary lives.
#include "svc.h"

#include <functional>
#include <string>
#include <utility>

namespace {

struct Slot {
  std::string text;
  std::string note;
};

std::string& note_of(Slot& slot) { return slot.note; }
const std::string& text_of(const Slot& slot) { return slot.text; }

void fill(std::string& out, const std::string& value) { out = value; }
void fill_copy(std::string out, const std::string& value) {
  out = value;
  acme::send(out.size());                     // silent
}

void reseat(const std::string*& where, const std::string& target) { where = &target; }

struct View {
  explicit View(const Slot& slot) : slot_(slot) {}
  const std::string& text() const { return slot_.text; }
  const std::string& note() const { return slot_.note; }

 private:
  const Slot& slot_;
};

void writes_through_aliases(const User& user) {
  std::string label = "guest";
  std::string& alias = label;
  acme::send(label);                          // silent
  alias = user.name;
  acme::send(label);                          // expect: user.name -> acme
  label = "guest";
  acme::send(alias);                          // silent
  const std::string& fixed = label;
  fill(label, user.email);
  acme::send(fixed);                          // expect: user.contact.email -> acme
  std::string snapshot = fixed;
  label.clear();
  acme::send(fixed);                          // silent
  acme::send(snapshot);                       // expect: user.contact.email -> acme
  fill_copy(label, user.phone);
  acme::send(label);                          // silent
}

void members_by_reference(const User& user) {
  Slot slot;
  note_of(slot) = user.phone;
  slot.text = user.plan;
  acme::send(text_of(slot));                  // silent
  acme::send(note_of(slot));                  // expect: user.contact.phone_number -> acme
  View view(slot);
  slot.text = user.name;
  slot.note = "moved";
  acme::send(view.text());                    // expect: user.name -> acme
  acme::send(view.note());                    // silent
}

void lifetime_extension() {
  const User& kept = load_user(3);
  acme::send(kept.plan);                      // silent
  acme::send(kept.email);                     // expect: user.contact.email -> acme
  const std::string& part = load_user(4).name;
  acme::send(part);                           // expect: user.name -> acme
  auto&& plan = load_user(5).plan;
  plan += "+trial";
  acme::send(plan);                           // silent
}

void pointers_and_wrappers(const User& user) {
  const std::string* where = &user.email;
  reseat(where, user.plan);
  acme::send(*where);                         // silent
  reseat(where, user.phone);
  acme::send(*where);                         // expect: user.contact.phone_number -> acme

  std::string left = user.plan;
  std::string right = user.name;
  std::reference_wrapper<std::string> ref = left;
  ref.get() += "/eu";
  acme::send(left);                           // silent
  ref = right;
  acme::send(ref.get());                      // expect: user.name -> acme
  acme::send(left);                           // silent
  std::swap(left, right);
  acme::send(ref.get());                      // silent
  acme::send(left);                           // expect: user.name -> acme

  int year = birth_year(1);
  int& counter = year;
  counter = 3;
  acme::send(year);                           // silent
}

}  // namespace

int main() {
  User user = load_user(1);
  writes_through_aliases(user);
  members_by_reference(user);
  lifetime_extension();
  pointers_and_wrappers(user);
}
