// Classes that derive from strings and containers of the library, with members of their own.
#include "case.h"

#include <string>
#include <vector>

#include <map>
#include <memory>
#include <utility>

namespace {

struct Named : std::string {
  Named(std::string s, std::string u) : std::string(std::move(s)), unit(std::move(u)) {}
  std::string unit;
};
struct Counted : std::string {
  explicit Counted(const std::string& s) : std::string(s) {}
  int count = 0;
};
struct Labels : std::vector<std::string> {
  explicit Labels(const std::string& first) { push_back(first); }
  std::string title = "labels";
};
struct Settings : std::map<std::string, std::string> {
  explicit Settings(const std::string& host) { (*this)["host"] = host; }
  std::string title = "settings";
};
struct Shared : std::enable_shared_from_this<Shared> {
  std::string text, title;
};

void name(const User& u) {
  Named named(u.name, "person"), plain(u.plan, "plan");
  acme::send(named);        // expect: user.name -> acme
  acme::send(named.unit);
  acme::send(plain);
  acme::send(plain.unit);
  Counted counted(u.email), other(u.plan);
  ++counted.count;
  acme::send(counted);      // expect: user.contact.email -> acme
  acme::send(other);
}

void list(const User& u) {
  Labels labels(u.name), plain(u.plan);
  labels.title = "names";
  plain.title = "plans";
  acme::send(labels);       // expect: user.name -> acme
  acme::send(labels.title);
  acme::send(plain);
  Settings settings(u.phone);
  settings.title = "other";
  acme::send(settings["host"]);  // expect: user.contact.phone_number -> acme
  acme::send(settings.title);
}

void pass(const Named& text) { acme::send(text); }  // expect: user.contact.email -> acme
void relay(const Named& text) {
  Named copy = text;
  copy.unit = "copied";
  acme::send(copy);         // expect: user.contact.email -> acme
}
void hand(const User& u) {
  pass(Named(u.email, "mail"));
  relay(Named(u.email, "mail"));
}
void silent(const Named& text) { acme::send(text); }
void quiet(const User& u) { silent(Named(u.plan, "plan")); }

void keep(const User& u) {
  auto shared = std::make_shared<Shared>();
  shared->text = u.name;
  shared->text = "none";
  shared->title = u.plan;
  acme::send(shared->text);
}

}  // namespace

int main() {
  const User u = load_user(1);
  name(u);
  list(u);
  hand(u);
  quiet(u);
  keep(u);
}
