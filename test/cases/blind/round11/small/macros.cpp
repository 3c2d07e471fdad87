// What the preprocessor makes of it: sinks in macros, field lists, string pasting, conditional code, debug macros.
#include "svc.h"

#include <cstdio>
#include <cstring>

#define TRACK(event) acme::send(std::string("event=") + (event))
#define TRACK_USER(u, field) acme::send((u).field)
#define STRINGIFY(x) #x
#define NAME_OF(x) STRINGIFY(x)
#define CONCAT_(a, b) a##b
#define CONCAT(a, b) CONCAT_(a, b)

#define PROFILE_FIELDS(X) \
  X(std::string, alias)   \
  X(std::string, motto)   \
  X(int, level)

struct Profile {
#define DECLARE(type, name) type name{};
  PROFILE_FIELDS(DECLARE)
#undef DECLARE

  std::string names() const {
    std::string all;
#define NAME(type, name) all += #name ",";
    PROFILE_FIELDS(NAME)
#undef NAME
    return all;
  }
  std::string dump() const {
    std::string all;
#define SHOW(type, name) all += show(name);
    PROFILE_FIELDS(SHOW)
#undef SHOW
    return all;
  }

 private:
  static std::string show(const std::string& s) { return s + ";"; }
  static std::string show(int n) { return std::to_string(n) + ";"; }
};

#ifdef NDEBUG_SHIPPING
#define DEBUG_NOTE(target, text) (target) = (text)
#else
#define DEBUG_NOTE(target, text) static_cast<void>(sizeof(text))
#endif

#define WITH_DEFAULT(text, other) ((text).empty() ? (other) : (text))
#define FORMAT(buffer, ...) std::snprintf(buffer, sizeof buffer, __VA_ARGS__)
#define SWAP(type, a, b) \
  do {                   \
    type tmp_ = a;       \
    a = b;               \
    b = tmp_;            \
  } while (0)
#define LOG_ONCE(stmt)            \
  do {                            \
    static bool CONCAT(done_, 1); \
    if (!CONCAT(done_, 1)) {      \
      CONCAT(done_, 1) = true;    \
      stmt;                       \
    }                             \
  } while (0)
#define PRIVACY_LEVEL 2
#if PRIVACY_LEVEL >= 2
#define SHIP(text) redact(text)
#else
#define SHIP(text) (text)
#endif

int main() {
  User u = load_user(1);
  TRACK(u.plan);                                  // silent
  TRACK(u.email);                                 // expect: user.contact.email -> acme via none
  TRACK_USER(u, plan);                            // silent
  TRACK_USER(u, phone);                           // expect: user.contact.phone_number -> acme via none
  acme::send(NAME_OF(u.email));                   // silent
  acme::send(SHIP(u.name));                       // silent (approved: redact)

  Profile p;
  p.alias = u.name;
  p.level = 3;
  acme::send(p.names());                          // silent
  globex::send(WITH_DEFAULT(p.motto, p.alias));   // expect: user.name -> globex
  acme::send(p.dump());                           // expect: user.name -> acme via none
  p.alias = "x";
  acme::send(p.dump());                           // silent
  std::string note = "none";
  DEBUG_NOTE(note, u.email);
  acme::send(note);                               // silent
  acme::send(WITH_DEFAULT(u.plan, note));         // silent
  acme::send(WITH_DEFAULT(note, u.name).size());  // silent
  globex::send(WITH_DEFAULT(u.name, note));       // expect: user.name -> globex via none

  char buffer[64];
  FORMAT(buffer, "%s-%d", u.plan.c_str(), u.id);
  acme::send(buffer);                             // silent
  FORMAT(buffer, "%s-%d", u.email.c_str(), u.id);
  acme::send(buffer);                             // expect: user.contact.email -> acme via none
  std::string left = u.phone;
  std::string right = "right";
  SWAP(std::string, left, right);
  globex::send(left);                             // silent
  globex::send(right);                            // expect: user.contact.phone_number -> globex via none
  for (int i = 0; i < 2; ++i) {
    LOG_ONCE(globex::send(u.plan));               // silent
    LOG_ONCE(globex::send(u.name));               // expect: user.name -> globex via none
  }
  acme::send(__LINE__);                           // silent
}
