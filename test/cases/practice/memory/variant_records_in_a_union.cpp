// Tagged unions, anonymous unions, unions in structures that are copied and replaced.
#include "case.h"

#include <cstring>

struct Event {
  enum Kind { kText, kNumber } kind = kNumber;
  union {
    long number = 0;
    char text[32];
  };
  int line = 0;
};

static Event textual(const std::string& s) {
  Event e;
  e.kind = Event::kText;
  std::strncpy(e.text, s.c_str(), sizeof e.text - 1);
  return e;
}
static Event numeric(long n) {
  Event e;
  e.number = n;
  return e;
}
static void publish(const Event& e) {
  acme::send(e.line);
  if (e.kind == Event::kText) globex::send(e.text);  // expect: user.contact.email -> globex
}

union Word {
  unsigned whole;
  unsigned char bytes[4];
};

int main() {
  Event mail = textual(email_of(1));
  Event count = numeric(7);
  acme::send(mail.text);  // expect: user.contact.email -> acme
  acme::send(count.number);
  acme::send(mail.line);
  publish(mail);
  publish(count);
  Event copy = mail;
  mail = count;
  acme::send(mail.text);
  acme::send(copy.text);  // expect: user.contact.email -> acme
  copy = numeric(3);
  acme::send(copy.number);

  Word w;
  w.whole = static_cast<unsigned>(birth_year(2));
  acme::send(static_cast<int>(w.bytes[1]));  // expect: user.demographic.date_of_birth -> acme
  w.whole = 0;
  acme::send(static_cast<int>(w.bytes[1]));
}
