// Several ways out of a function: what each leaves in results, members and out-parameters.
#include "case.h"

#include <optional>

struct Job {
  std::string text = "idle";
  std::string error;
};

static std::string describe(const User& u, int level) {
  if (level == 0) return u.plan;
  if (level == 1) return std::to_string(u.id);
  return u.plan + "!";
}
static std::string describe_more(const User& u, int level) {
  switch (level) {
    case 0:
      return u.plan;
    case 1:
      return u.name;
    default:
      break;
  }
  return "?";
}

static bool prepare(Job& j, const User& u) {
  j.text = u.email;
  if (u.id < 0) return false;
  j.text = "user " + std::to_string(u.id);
  return true;
}
static bool prepare_clean(Job& j, const User& u) {
  j.text = u.email;
  if (u.id < 0) {
    j.text = "bad";
    j.error = u.name;
    return false;
  }
  j.text = "user " + std::to_string(u.id);
  return true;
}

static std::optional<std::string> lookup(int id) {
  if (id < 0) return std::nullopt;
  if (id == 0) return "root";
  return name_of(id);
}

static void guarded(const std::string& s, bool personal) {
  if (personal) return;
  acme::send(s);  // expect: user.contact.phone_number -> acme
}

int main() {
  User u = load_user(1);
  acme::send(describe(u, 1));
  acme::send(describe_more(u, u.id));  // expect: user.name -> acme
  Job a, b;
  prepare(a, u);
  acme::send(a.text);  // expect: user.contact.email -> acme
  acme::send(a.error);
  if (!prepare_clean(b, u)) acme::send(b.error);  // expect: user.name -> acme
  acme::send(b.text);
  acme::send(lookup(3).value_or("none"));  // expect: user.name -> acme
  acme::send(lookup(3).has_value());
  guarded(u.phone, odd(1));
  guarded(u.plan, odd(2));
  for (;;) {
    std::string t = u.name;
    if (odd(3)) {
      t = "left";
      acme::send(t);
      break;
    }
    if (odd(4)) return 1;
    acme::send(t);  // expect: user.name -> acme
  }
}
