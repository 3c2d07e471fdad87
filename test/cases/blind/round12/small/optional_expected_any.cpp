// flags: -std=c++23
// optional, expected and any: values, errors, fallbacks, monadic chains.
#include "svc.h"

#include <any>
#include <cstddef>
#include <expected>
#include <optional>
#include <string>
#include <utility>

namespace {

struct Failure {
  int code = 0;
  std::string detail;
};

std::optional<std::string> nick_of(const User& user, int id) {
  if (id <= 0) return std::nullopt;
  return user.name;
}

std::optional<std::string> plan_of(const User& user, int id) {
  if (id <= 0) return std::nullopt;
  return user.plan;
}

std::expected<std::string, Failure> mail_of(const User& user, std::size_t limit) {
  if (user.email.size() <= limit) return user.email;
  return std::unexpected(Failure{413, "longer than " + std::to_string(limit)});
}

std::expected<int, Failure> number_of(const std::string& text) {
  if (text.empty()) return std::unexpected(Failure{1, "empty"});
  return std::unexpected(Failure{2, "not a number: " + text});
}

std::string shorten(const std::string& text) { return text.substr(0, 6); }

void optionals(const User& user) {
  auto nick = nick_of(user, 1);
  acme::send(nick.has_value());                        // silent
  acme::send(*nick);                                   // expect: user.name -> acme
  acme::send(plan_of(user, 1).value());                // silent
  acme::send(nick_of(user, 0).value_or("nobody"));     // silent
  acme::send(nick_of(user, 2).value_or("nobody"));     // expect: user.name -> acme
  std::optional<std::string> none;
  acme::send(none.value_or(user.phone));               // expect: user.contact.phone_number -> acme
  nick.reset();
  acme::send(nick.value_or("nobody"));                 // silent
  nick.emplace(user.plan);
  acme::send(nick->append("+"));                       // silent
  auto cut = nick_of(user, 3).transform(shorten);
  acme::send(cut.value());                             // expect: user.name -> acme
  auto length = nick_of(user, 3).transform([](const std::string& s) { return s.size(); });
  acme::send(length.value());                          // silent
  auto chained = plan_of(user, 1).and_then([&](const std::string&) { return nick_of(user, 4); });
  acme::send(chained.value());                         // expect: user.name -> acme
  std::optional<User> guest;
  acme::send(guest.has_value());                       // silent
  guest = user;
  acme::send(guest->plan);                             // silent
  acme::send(*guest);                                  // expect: user.contact.email -> acme // expect: user.name -> acme // expect: user.contact.phone_number -> acme
}

void expecteds(const User& user) {
  auto mail = mail_of(user, 99);
  if (mail) acme::send(mail.value());                  // expect: user.contact.email -> acme
  auto missing = mail_of(user, 4);
  if (!missing) {
    acme::send(missing.error().detail);                // silent
    acme::send(missing.error().code);                  // silent
  }
  for (std::size_t limit : {4, 99})
    acme::send(mail_of(user, limit).value_or("none"));  // expect: user.contact.email -> acme
  auto number = number_of(user.phone);
  acme::send(number.error().detail);                   // expect: user.contact.phone_number -> acme
  acme::send(number.error().code);                     // silent
  acme::send(number.value_or(-1));                     // silent
  std::expected<std::string, Failure> copy = missing;
  copy = mail.value();
  acme::send(*copy);                                   // expect: user.contact.email -> acme
  copy = std::unexpected(Failure{7, "withdrawn"});
  acme::send(copy.error().detail);                     // silent
  auto hashed = mail ? std::expected<std::string, int>(sha256(*mail)) : std::unexpected(0);
  acme::send(hashed.value());                          // silent (approved hash)
  globex::send(hashed.value());                        // expect: user.contact.email -> globex via hash
  std::expected<User, Failure> loaded = load_user(2);
  acme::send(loaded->plan);                            // silent
  acme::send(loaded->name);                            // expect: user.name -> acme
}

void anys(const User& user) {
  std::any item = user.plan;
  acme::send(std::any_cast<std::string>(item));        // silent
  item = user.name;
  acme::send(std::any_cast<const std::string&>(item)); // expect: user.name -> acme
  std::any copy = item;
  item.reset();
  acme::send(item.has_value());                        // silent
  item = std::string("later");
  acme::send(*std::any_cast<std::string>(&item));      // silent
  acme::send(std::any_cast<std::string>(copy));        // expect: user.name -> acme
  item = std::make_any<User>(user);
  acme::send(std::any_cast<User&>(item).plan);         // silent
  acme::send(std::any_cast<User&>(item).phone);        // expect: user.contact.phone_number -> acme
}

}  // namespace

int main() {
  User user = load_user(4);
  optionals(user);
  expecteds(user);
  anys(user);
}
