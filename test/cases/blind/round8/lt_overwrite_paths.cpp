// Locals that are overwritten before they leave: on every path, on one path only, in loops and behind early returns.
#include "svc.h"

#include <cstdio>
#include <cstring>
#include <string>
#include <utility>

namespace {

struct Line {
  std::string to;
  std::string text;
};

std::string pick(int kind, const Customer& c) {
  std::string out = c.email;
  switch (kind) {
    case 0:
      out = "none";
      break;
    case 1:
      out = c.tier;
      break;
    default:
      out = "other";
  }
  return out;
}

std::string pick_leaky(int kind, const Customer& c) {
  std::string out = c.email;
  switch (kind) {
    case 0:
      out = "none";
      break;
    case 1:
      out = c.tier;
      break;
  }
  return out;
}

void early(const Customer& c, int n) {
  std::string text = c.phone;
  if (n > 1) {
    acme::send(text);  // expect: user.contact.phone_number -> acme
    return;
  }
  text = std::to_string(n);
  acme::send(text);    // silent
}

void buffers(const Customer& c, int n) {
  char buf[64];
  std::snprintf(buf, sizeof buf, "%s", c.name.c_str());
  if (n == 1) acme::send(buf);  // expect: user.name -> acme
  std::snprintf(buf, sizeof buf, "row %d", n);
  acme::send(buf);              // silent
  std::strcat(buf, c.email.c_str());
  acme::send(buf);              // expect: user.contact.email -> acme
  std::memset(buf, 0, sizeof buf);
  acme::send(buf);              // silent
}

void loop(const Customer& c, int n) {
  std::string last;
  for (int i = 0; i < n + 1; ++i) {
    acme::send(last);  // expect: user.name -> acme
    last = c.name;
  }
  std::string current;
  for (int i = 0; i < n; ++i) {
    current = std::to_string(i);
    acme::send(current);  // silent
    current = c.name;
  }
}

}  // namespace

int main(int argc, char**) {
  const Customer c = load_customer(argc);
  acme::send(pick(argc, c));        // silent
  acme::send(pick_leaky(argc, c));  // expect: user.contact.email -> acme
  early(c, argc);
  buffers(c, argc);
  loop(c, argc);

  Line line{c.email, "hello"};
  acme::send(line.text);            // silent
  std::swap(line.to, line.text);
  acme::send(line.text);            // expect: user.contact.email -> acme
  acme::send(line.to);              // silent
  Line other = std::exchange(line, Line{"ops", "done"});
  acme::send(line.text);            // silent
  acme::send(other.text);           // expect: user.contact.email -> acme
  std::string a = c.phone, b = "none";
  if (argc > 1) std::swap(a, b);
  a = "reset";
  acme::send(a);                    // silent
  acme::send(b);                    // expect: user.contact.phone_number -> acme
}
