// Loops, switches, initialisers in conditions, early exits and scopes.
#include "svc.h"

#include <map>

enum class Channel { Mail, Phone, None };

std::string address(const User& u, Channel c) {
  switch (c) {
    case Channel::Mail:
      return u.email;
    case Channel::Phone:
      return u.phone;
    case Channel::None:
      break;
  }
  return u.plan;
}

std::string channelName(Channel c) {
  std::string name;
  switch (c) {
    case Channel::Mail: name = "mail"; break;
    case Channel::Phone: name = "phone"; break;
    default: name = "none";
  }
  return name;
}

std::string lastLine(const User& u, int n) {
  std::string line;
  for (int i = 0; i < n; ++i) {
    line = "draft " + u.name;
    if (i % 2) continue;
    line += "...";
  }
  line = "lines: " + std::to_string(n);
  return line;
}

std::string carried(int n) {
  std::string previous = "start";
  std::string current = "start";
  for (int i = 1; i <= n; ++i) {
    previous = current;
    current = load_user(i).name;
  }
  return previous;
}

bool wanted(const User& u) {
  if (u.email.empty()) return false;
  for (char c : u.email) {
    if (c == ' ') return false;
  }
  return true;
}

int main() {
  User u = load_user(1);
  acme::send(channelName(u.phone.empty() ? Channel::Mail : Channel::Phone));   // silent
  for (Channel c : {Channel::Mail, Channel::Phone, Channel::None}) {
    globex::send(address(u, c));                   // expect: user.contact.email -> globex // expect: user.contact.phone_number -> globex
  }
  acme::send(lastLine(u, 3));                      // silent
  acme::send(carried(3));                          // expect: user.name -> acme via none
  acme::send(wanted(u));                           // silent
  std::string initials;
  for (std::size_t i = 0, n = u.name.size(); i < n; ++i) {
    if (i == 0 || u.name[i - 1] == ' ') initials += u.name[i];
  }
  globex::send("(" + initials + ")" + u.email);    // expect: user.name -> globex via none // expect: user.contact.email -> globex via none

  for (std::size_t limit : {3u, 300u}) {
    if (std::string mail = u.email; mail.size() > limit) {
      acme::send(mail.size());                     // silent
      acme::send(mail);                            // expect: user.contact.email -> acme via none
    } else {
      mail = "short";
      acme::send(mail);                            // silent
    }
  }

  std::string text = u.name;
  {
    std::string text = "inner";
    acme::send(text);                              // silent
    text += "!";
  }
  acme::send(text);                                // expect: user.name -> acme via none
  do {
    text = "again";
    acme::send(text);                              // silent
  } while (text.empty());

  int spaces = 0;
  for (auto it = u.name.begin(); it != u.name.end(); ++it) {
    if (*it == ' ') ++spaces;
  }
  acme::send(spaces);                              // silent
  std::map<int, std::string> seen;
  for (int id : {1, 2, 3}) {
    User v = load_user(id);
    if (auto [at, fresh] = seen.try_emplace(id, v.plan); fresh) {
      acme::send(at->second);                      // silent
    }
  }
  std::string status = "new";
  for (;;) {
    if (status == "done") break;
    status = u.phone.size() > 3 ? "done" : "short";
  }
  acme::send(status);                              // silent
  int tries = 0;
retry:
  status = tries == 0 ? "first" : "again " + u.email;
  if (++tries < 2) goto retry;
  acme::send(status);                              // expect: user.contact.email -> acme
  while (!text.empty()) text.pop_back();
  text = u.id < 5 ? u.phone : u.plan;
  globex::send(text);                              // expect: user.contact.phone_number -> globex
}
