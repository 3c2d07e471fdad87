// Streams, regular expressions, file names, numbers, errors.
#include "pii_case.h"

#include <charconv>
#include <filesystem>
#include <fstream>
#include <iomanip>
#include <regex>
#include <sstream>
#include <stdexcept>

struct Refused : std::runtime_error {
  Refused(const std::string& text, std::string who) : std::runtime_error(text), who(std::move(who)) {}
  std::string who;
};

struct Own : std::exception {
  explicit Own(std::string text) : text(std::move(text)) {}
  const char* what() const noexcept override { return text.c_str(); }
  std::string text;
};

int main() {
  User u = load_user(1);
  std::stringstream ss;
  ss << std::setw(8) << std::quoted(u.plan) << 1 << '\n';
  acme::send(ss.str());
  ss << std::quoted(u.name);
  std::string word;
  ss >> word;
  acme::send(word);                               // expect: user.name -> acme
  ss.str("x");
  ss >> word;
  acme::send(word);
  std::ostringstream os;
  os.write(u.email.data(), 3).put('x');
  acme::send(os.str());                           // expect: user.contact.email -> acme
  std::istringstream is(u.phone);
  int number = 0;
  is >> number;
  acme::send(number);                             // expect: user.contact.phone_number -> acme
  char c = 'x';
  std::istringstream other(u.plan);
  other.get(c);
  acme::send(c);
  std::string all((std::istreambuf_iterator<char>(is)), std::istreambuf_iterator<char>());
  acme::send(all);                                // expect: user.contact.phone_number -> acme

  std::smatch m;
  std::string plan = u.plan;
  std::regex_match(plan, m, std::regex("(.*)"));
  acme::send(m[0].str());
  std::regex_match(u.email, m, std::regex("(.*)@(.*)"));
  acme::send(m.str(1));                           // expect: user.contact.email -> acme
  acme::send(m.prefix().str());                   // expect: user.contact.email -> acme
  acme::send(static_cast<int>(m.position(1)));

  std::filesystem::path dir("/tmp");
  acme::send((dir / u.plan).string());
  acme::send((dir / u.name).filename().string());     // expect: user.name -> acme
  dir /= u.email;
  acme::send(dir.c_str());                        // expect: user.contact.email -> acme
  acme::send(std::filesystem::exists(dir));

  acme::send(std::stoi(u.phone));                 // expect: user.contact.phone_number -> acme
  acme::send(std::stoi(u.plan));

  try {
    throw Refused("no " + u.plan, u.name);
  } catch (const std::exception& e) {
    acme::send(e.what());
  }
  try {
    throw Refused("no " + u.email, u.plan);
  } catch (const Refused& e) {
    acme::send(e.what());                         // expect: user.contact.email -> acme
    acme::send(e.who);
  }
  try {
    throw Own(u.name);
  } catch (const std::exception& e) {
    acme::send(e.what());                         // expect: user.name -> acme
  }
}
