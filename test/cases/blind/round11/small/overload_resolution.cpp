// Which function is called: const and reference overloads, default arguments, hidden names, argument-dependent lookup.
#include "svc.h"

#include <initializer_list>
#include <string_view>

std::string show(const std::string& s) { return "text " + s; }
std::string show(const char*) { return "literal"; }
std::string show(std::size_t n) { return "size " + std::to_string(n); }
std::string show(bool b) { return b ? "yes" : "no"; }
std::string show(const User& u) { return u.plan; }
std::string show(const User* u) { return u ? u->email : "none"; }
template <class T>
std::string show(const std::vector<T>& v) {
  return show(v.size());
}

namespace crm {
struct Lead {
  std::string person;
  std::string company;
};
std::string show(const Lead& l) { return l.company; }
std::string detail(const Lead& l, bool person = false) { return person ? l.person : l.company; }
std::string detail(Lead& l) {
  l.company += "*";
  return l.company;
}
std::string key(const Lead& l, const std::string& prefix = "lead-") { return prefix + l.company; }
}  // namespace crm

class Logger {
 public:
  std::string line(const std::string& s) { return last_ = s; }
  std::string line(std::string_view category, const std::string&) { return last_ = std::string(category); }
  std::string line(std::initializer_list<std::string> parts) {
    last_.clear();
    for (const std::string& p : parts) last_ += p;
    return last_;
  }
  const std::string& last() const { return last_; }

 private:
  std::string last_;
};
class QuietLogger : public Logger {
 public:
  std::string line(const std::string& s) { return "length " + std::to_string(s.size()); }
};

std::string via(std::string (*f)(const std::string&), const std::string& s) { return f(s); }
std::string via(std::string (*f)(std::size_t), const std::string& s) { return f(s.size()); }
std::string sizeOnly(std::size_t n) { return std::to_string(n); }
std::string quoted(const std::string& s) { return "'" + s + "'"; }

int main() {
  User u = load_user(1);
  acme::send(show(u));                          // silent
  acme::send(show(&u));                         // expect: user.contact.email -> acme via none
  acme::send(show(u.email));                    // expect: user.contact.email -> acme via none
  acme::send(show(u.email.c_str()));            // silent
  acme::send(show(u.email.size()));             // silent
  acme::send(show(!u.email.empty()));           // silent
  acme::send(show(std::vector<User>{u, u}));    // silent

  crm::Lead lead{u.name, "Initech"};
  acme::send(show(lead));                       // silent
  globex::send(show(&u) + show(lead));          // expect: user.contact.email -> globex via none
  acme::send(detail(lead));                     // silent
  const crm::Lead& fixed = lead;
  acme::send(detail(fixed, u.id > 0));          // expect: user.name -> acme via none
  acme::send(key(lead));                        // silent
  acme::send(key(lead, lead.person + "/"));     // expect: user.name -> acme via none

  Logger log;
  acme::send(log.line("event", u.phone));       // silent
  acme::send(log.last());                       // silent
  globex::send(log.line({u.plan, u.phone}));    // expect: user.contact.phone_number -> globex via none
  globex::send(log.last());                     // expect: user.contact.phone_number -> globex via none
  log.line(u.plan);
  globex::send(log.last());                     // silent
  QuietLogger quiet;
  globex::send(quiet.line(u.phone));            // silent
  quiet.Logger::line(u.phone);
  globex::send(quiet.last());                   // expect: user.contact.phone_number -> globex via none

  acme::send(via(sizeOnly, u.name));            // silent
  acme::send(via(quoted, u.name));              // expect: user.name -> acme via none
  acme::send(via(quoted, u.plan));              // silent
}
