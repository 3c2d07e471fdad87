// A character that a caller hands over, or a text or none, decides the way through the callee.
#include "case.h"

std::string expand(const User& u, char letter) {
  if (letter == 'p') return u.plan;
  if (letter == 'n') return u.name;
  return "?";
}

std::string expand_by_switch(const User& u, unsigned char letter) {
  switch (letter) {
    case 'p': return u.plan;
    case 'n': return u.name;
    default: return "?";
  }
}

// What is read out of the text is not what the caller handed over.
std::string expand_all(const User& u, const char* format) {
  std::string out;
  for (; *format; ++format) {
    char letter = *format;
    out += expand(u, letter);
  }
  return out;
}

std::string changed_before(const User& u, char letter, char other) {
  if (other) letter = other;
  if (letter == 'n') return u.name;
  return u.plan;
}

void told_apart(const User& u, char typed) {
  acme::send(expand(u, 'p'));              // silent
  acme::send(expand(u, 'n'));              // expect: user.name -> acme
  acme::send(expand(u, 'x'));              // silent
  acme::send(expand(u, typed));            // expect: user.name -> acme
  acme::send(expand_by_switch(u, 'p'));    // silent
  acme::send(expand_by_switch(u, 'n'));    // expect: user.name -> acme
  acme::send(expand_by_switch(u, 'x'));    // silent
  acme::send(expand_all(u, "pp"));         // expect: user.name -> acme
  acme::send(changed_before(u, 'p', typed));  // expect: user.name -> acme
}

std::string mail_or(const User& u, const char* fallback = nullptr) { return fallback ? fallback : u.email; }

std::string mail_unless(const User& u, const char* instead) {
  if (!instead) return u.email;
  return instead;
}

std::string named(const User& u, const char* name) {
  if (name && *name) return name;
  return u.name;
}

void texts_or_none(const User& u, const char* given, bool b) {
  acme::send(mail_or(u, "nobody"));            // silent
  acme::send(mail_or(u));                      // expect: user.contact.email -> acme
  acme::send(mail_or(u, given));               // expect: user.contact.email -> acme
  acme::send(mail_or(u, b ? "x" : nullptr));   // expect: user.contact.email -> acme
  acme::send(mail_unless(u, "nobody"));        // silent
  acme::send(mail_unless(u, nullptr));         // expect: user.contact.email -> acme
  acme::send(named(u, ""));                    // expect: user.name -> acme
  acme::send(named(u, nullptr));               // expect: user.name -> acme
}
