// Structured bindings by value, reference and tuple protocol; std::tie, tuple_cat, pairs, std::apply.
#include "svc.h"

#include <string>
#include <tuple>
#include <utility>

namespace {

struct Entry {
  std::string owner;
  std::string label;
  int hits;
};

class Parcel {
 public:
  Parcel(std::string to, std::string code) : to_(std::move(to)), code_(std::move(code)) {}
  template <std::size_t I>
  const std::string& get() const {
    if constexpr (I == 0) {
      return code_;
    } else {
      return to_;
    }
  }

 private:
  std::string to_;
  std::string code_;
};

}  // namespace

template <>
struct std::tuple_size<Parcel> : std::integral_constant<std::size_t, 2> {};
template <std::size_t I>
struct std::tuple_element<I, Parcel> {
  using type = const std::string;
};

namespace {

Entry make_entry(const Customer& c) { return {c.name, c.tier, 3}; }

std::tuple<std::string, int, std::string> split(const Customer& c) { return {c.tier, c.id, c.email}; }

void by_value(const Customer& c) {
  auto [owner, label, hits] = make_entry(c);
  acme::send(owner);  // expect: user.name -> acme
  acme::send(label);  // silent: second member
  acme::send(hits);  // silent: third member
}

void by_reference(const Customer& c) {
  Entry e{"start", "label", 0};
  auto& [owner, label, hits] = e;
  owner = c.email;
  hits += 1;
  acme::send(e.owner);  // expect: user.contact.email -> acme
  acme::send(e.label);  // silent: untouched member
  auto [copy, ignored, n] = e;
  copy = "copy";
  acme::send(copy + ignored + std::to_string(n));  // silent: the copy was overwritten
  acme::send(owner + label);  // expect: user.contact.email -> acme
}

void tuple_protocol(const Customer& c) {
  Parcel p(c.phone, "code");
  auto [first, second] = p;
  acme::send(first);  // silent: get<0> is the code
  acme::send(second);  // expect: user.contact.phone_number -> acme
}

void tie_and_swap(const Customer& c) {
  std::string tier, mail;
  std::tie(tier, std::ignore, mail) = split(c);
  acme::send(mail);  // expect: user.contact.email -> acme
  acme::send(tier);  // silent: element 0
  std::pair<std::string, std::string> a{"x", c.name};
  std::pair<std::string, std::string> b{"y", "z"};
  a.swap(b);
  acme::send(a.second);  // silent: swapped away
  acme::send(b.second);  // expect: user.name -> acme
}

void cat_and_apply(const Customer& c) {
  auto all = std::tuple_cat(std::make_tuple(c.phone, 1), std::make_tuple(c.tier));
  acme::send(std::get<2>(all));  // silent: the second tuple's element
  acme::send(std::apply([](const std::string& a, int, const std::string&) { return a; }, all));  // expect: user.contact.phone_number -> acme
}

}  // namespace

int main() {
  Customer c = load_customer(1);
  by_value(c);
  by_reference(c);
  tuple_protocol(c);
  tie_and_swap(c);
  cat_and_apply(c);
}
