// Arguments that are constants at the call and select what the callee does: enums, flags, defaults, tables.
#include "svc.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace {

enum class Field { id, plan, email, name };
enum class Level : std::uint8_t { none, hashed, full };

enum Flags : unsigned { kPlan = 1u << 0, kName = 1u << 1, kPhone = 1u << 2, kAll = kPlan | kName | kPhone };

std::string field(const User& user, Field which) {
  switch (which) {
    case Field::id: return std::to_string(user.id);
    case Field::plan: return user.plan;
    case Field::email: return user.email;
    case Field::name: return user.name;
  }
  return {};
}

std::string disclose(const std::string& text, Level level = Level::none) {
  if (level == Level::full) return text;
  if (level == Level::hashed) return sha256(text);
  return "n/a";
}

std::string summary(const User& user, unsigned flags) {
  std::string out;
  if (flags & kPlan) out += user.plan + ";";
  if (flags & kName) out += user.name + ";";
  if (flags & kPhone) out += user.phone + ";";
  return out;
}

// "%p" is the plan, "%n" the name
std::string expand(const User& user, char letter) {
  if (letter == 'p') return user.plan;
  if (letter == 'n') return user.name;
  return "?";
}

std::string mail_or(const User& user, const char* fallback = nullptr) { return fallback ? fallback : user.email; }

struct Options {
  bool verbose = false;
  int depth = 1;
};

std::string trace(const User& user, Options options = {}) {
  if (!options.verbose) return "user " + std::to_string(user.id);
  return "user " + user.name;
}

using Getter = std::string (*)(const User&);
std::string get_plan(const User& user) { return user.plan; }
std::string get_mail(const User& user) { return user.email; }
constexpr std::array<Getter, 2> kGetters{get_plan, get_mail};

struct Command {
  std::string_view name;
  Getter run;
};
constexpr Command kCommands[] = {{"plan", get_plan}, {"mail", get_mail}};

std::string run_command(std::string_view name, const User& user) {
  for (const Command& command : kCommands)
    if (command.name == name) return command.run(user);
  return "unknown command";
}

void report(const User& user, bool anonymous) {
  if (anonymous) {
    globex::send(user.plan);                           // silent
    return;
  }
  globex::send(user.phone);                            // expect: user.contact.phone_number -> globex
}

constexpr bool kDebugBuild = false;

std::string banner(const User& user) {
  std::string out = "welcome";
  if constexpr (kDebugBuild) out += " " + user.name;
  return out + ", " + user.plan;
}

}  // namespace

int main() {
  User user = load_user(6);
  acme::send(field(user, Field::id));                  // silent
  acme::send(field(user, Field::plan));                // silent
  acme::send(field(user, Field::email));               // expect: user.contact.email -> acme
  acme::send(field(user, Field::name));                // expect: user.name -> acme
  acme::send(disclose(user.name));                     // silent
  acme::send(disclose(user.email, Level::hashed));     // silent (approved hash)
  acme::send(disclose(user.phone, Level::hashed));     // expect: user.contact.phone_number -> acme via hash
  acme::send(disclose(user.name, Level::full));        // expect: user.name -> acme
  acme::send(summary(user, kPlan));                    // silent
  acme::send(summary(user, kPlan | kName));            // expect: user.name -> acme
  acme::send(summary(user, kAll & ~kName));            // expect: user.contact.phone_number -> acme
  acme::send(summary(user, 0));                        // silent
  acme::send(expand(user, 'p'));                       // silent
  acme::send(expand(user, 'n'));                       // expect: user.name -> acme
  acme::send(expand(user, 'x'));                       // silent
  acme::send(mail_or(user, "nobody"));                 // silent
  acme::send(mail_or(user));                           // expect: user.contact.email -> acme
  acme::send(trace(user));                             // silent
  acme::send(trace(user, {.verbose = true}));          // expect: user.name -> acme
  acme::send(trace(user, {.verbose = false, .depth = 3}));  // silent
  acme::send(kGetters[0](user));                       // silent (element of a constant table)
  acme::send(kGetters[1](user));                       // expect: user.contact.email -> acme
  acme::send(run_command("mail", user));               // expect: user.contact.email -> acme
  report(user, true);
  report(load_user(7), false);
  acme::send(banner(user));                            // silent
}
