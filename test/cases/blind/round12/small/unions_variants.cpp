// Unions and variants: what the storage holds now, who visits it, and what was there before.
#include "svc.h"

#include <cstdint>
#include <cstring>
#include <new>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace {

struct ByMail { std::string address; };
struct ByPost { std::string street; std::string country; };
struct Opted { };

using Contact = std::variant<Opted, ByMail, ByPost>;

template <class... F>
struct Overloaded : F... { using F::operator()...; };
template <class... F>
Overloaded(F...) -> Overloaded<F...>;

std::string country(const Contact& contact) {
  return std::visit(Overloaded{
      [](const Opted&) { return std::string("out"); },
      [](const ByMail&) { return std::string("net"); },
      [](const ByPost& post) { return post.country; }}, contact);
}

struct Full {
  std::string operator()(const Opted&) const { return "out"; }
  std::string operator()(const ByMail& mail) const { return mail.address; }
  std::string operator()(const ByPost& post) const { return post.street + ", " + post.country; }
};

// The C way: a tag and a union.
enum class Tag { none, year, text };
struct Cell {
  Tag tag = Tag::none;
  union {
    std::int64_t number = 0;
    char text[24];
  };
};

Cell text_cell(const std::string& text) {
  Cell cell;
  cell.tag = Tag::text;
  std::strncpy(cell.text, text.c_str(), sizeof cell.text - 1);
  cell.text[sizeof cell.text - 1] = '\0';
  return cell;
}

class Box {   // owns at most one string in raw storage
 public:
  Box() {}
  ~Box() { drop(); }
  Box(const Box&) = delete;
  Box& operator=(const Box&) = delete;
  void put(const std::string& text) {
    drop();
    new (&text_) std::string(text);
    full_ = true;
  }
  void drop() {
    if (full_) text_.~basic_string();
    full_ = false;
  }
  std::string peek() const { return full_ ? text_ : std::string("empty"); }

 private:
  union { std::string text_; };
  bool full_ = false;
};

}  // namespace

int main() {
  User user = load_user(3);
  Contact contact = ByMail{user.email};
  acme::send(country(contact));                        // silent
  acme::send(std::visit(Full{}, contact));             // expect: user.contact.email -> acme
  acme::send(std::get<ByMail>(contact).address);       // expect: user.contact.email -> acme
  acme::send(contact.index());                         // silent
  Contact before = contact;
  contact = ByPost{"Main St", "NL"};
  acme::send(std::visit(Full{}, contact));             // silent
  acme::send(std::visit(Full{}, before));              // expect: user.contact.email -> acme
  contact.emplace<ByPost>(last_position(1), "BE");
  acme::send(country(contact));                        // silent
  acme::send(std::visit(Full{}, contact));             // expect: user.location -> acme
  if (auto* post = std::get_if<ByPost>(&contact)) {
    acme::send(post->country);                         // silent
    acme::send(post->street);                          // expect: user.location -> acme
    post->street = "(removed)";
  }
  acme::send(std::visit(Full{}, contact));             // silent
  std::swap(contact, before);
  acme::send(std::visit(Full{}, contact));             // expect: user.contact.email -> acme
  contact = Opted{};
  acme::send(std::visit([](const auto& c) { return Full{}(c); }, contact));  // silent

  std::variant<int, std::string> value = user.name;
  acme::send(std::get<1>(value));                      // expect: user.name -> acme
  value = 12;
  acme::send(std::get<int>(value));                    // silent
  acme::send(value.valueless_by_exception());          // silent

  Cell cell = text_cell(user.phone);
  acme::send(cell.text);                               // expect: user.contact.phone_number -> acme
  acme::send(static_cast<int>(cell.tag));              // silent
  cell = text_cell(user.plan);
  acme::send(cell.text);                               // silent
  Cell years;
  years.tag = Tag::year;
  years.number = birth_year(2);
  acme::send(static_cast<long>(years.number));         // expect: user.demographic.date_of_birth -> acme

  Box box;
  acme::send(box.peek());                              // silent
  box.put(user.name);
  acme::send(box.peek());                              // expect: user.name -> acme
  box.put("cleared");
  acme::send(box.peek());                              // silent
  std::vector<std::variant<int, ByMail>> rows{4, ByMail{user.email}};
  for (const auto& row : rows)
    if (const auto* mail = std::get_if<ByMail>(&row)) acme::send(mail->address);  // expect: user.contact.email -> acme
}
