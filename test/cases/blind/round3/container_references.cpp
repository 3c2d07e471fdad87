// References and pointers into containers and members.
#include "svc.h"

#include <array>
#include <deque>
#include <functional>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace {
struct Slot {
  std::string key;
  std::string value;
  std::vector<std::string> notes;
};

std::string& slot_of(std::map<int, std::string>& m, int k) { return m[k]; }
Slot& newest(std::vector<Slot>& v) { return v.back(); }
const std::string& pick(const Slot& s, bool key) { return key ? s.key : s.value; }
void fill(std::span<std::string> out, const std::string& with) {
  for (auto& s : out) s = with;
}
}  // namespace

void references() {
  std::vector<Slot> slots(3);
  Slot& first = slots.front();
  first.value = current_email();
  acme::send(slots[0].value);       // expect: user.contact.email -> acme
  acme::send(slots.front().value);  // expect: user.contact.email -> acme
  acme::send(slots[0].key);         // silent
  first.value.clear();
  std::vector<Slot> others(1);
  newest(others).notes.push_back(current_name());
  acme::send(others[0].notes[0]);  // expect: user.name -> acme
  acme::send(others[0].value);     // silent
  acme::send(slots[0].key);        // silent
  for (const auto& n : newest(others).notes) acme::send(n);  // expect: user.name -> acme
  newest(others) = Slot{};
  others.clear();
  others.resize(2);
  for (const auto& o : others)
    for (const auto& n : o.notes) acme::send(n);  // silent

  std::map<int, std::string> left;
  std::map<int, std::string> right;
  slot_of(left, 1) = current_phone();
  slot_of(right, 1) = "plain";
  acme::send(left[1]);        // expect: user.contact.phone_number -> acme
  acme::send(left.at(1));     // expect: user.contact.phone_number -> acme
  acme::send(right[1]);       // silent
  std::string& alias = slot_of(right, 2);
  alias += current_name();
  acme::send(right[2]);           // expect: user.name -> acme
  acme::send(slot_of(right, 2));  // expect: user.name -> acme
  auto& [k, v] = *left.begin();
  acme::send(k);  // silent
  acme::send(v);  // expect: user.contact.phone_number -> acme

  Slot one{"k", current_email(), {}};
  acme::send(pick(one, false));  // expect: user.contact.email -> acme
  const std::string& key = one.key;
  std::string& value = one.value;
  acme::send(key);  // silent
  acme::send(value);  // expect: user.contact.email -> acme
  value = "none";
  acme::send(one.value);  // silent
  std::string* p = &one.key;
  *p = current_ssn();
  acme::send(key);  // expect: user.government_id -> acme
  p = &one.value;
  *p = "x";
  acme::send(one.value);  // silent
  acme::send(*p);         // silent

  std::array<std::string, 2> pair{};
  fill(pair, "empty");
  acme::send(pair[0]);  // silent
  fill(pair, current_email());
  acme::send(pair[1]);  // expect: user.contact.email -> acme
  std::array<std::string, 2> second{};
  fill(second, "still empty");
  acme::send(second[1]);  // silent

  std::vector<std::reference_wrapper<std::string>> refs;
  std::string a = "a";
  std::string b = current_phone();
  refs.push_back(std::ref(a));
  acme::send(refs[0].get());  // silent
  a = current_name();
  acme::send(refs[0].get());  // expect: user.name -> acme
  refs.clear();
  refs.emplace_back(b);
  acme::send(refs.front().get());  // expect: user.contact.phone_number -> acme
  std::deque<std::string*> pointers{&a};
  a.clear();
  acme::send(*pointers.front());  // silent
  b = "reset";
  acme::send(refs.front().get());  // silent
}
