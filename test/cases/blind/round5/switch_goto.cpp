// switch with fall through, goto forwards and backwards, duff, breaks out of nested loops.
#include "svc.h"

#include <string>

namespace {

std::string fall(int n, const Customer& c) {
  std::string out;
  switch (n) {
    case 0:
      out = c.email;
      [[fallthrough]];
    case 1:
      out += "-one";
      break;
    case 2:
      out = c.name;
      // falls
    case 3:
      out = "three";
      break;
    default:;
  }
  return out;
}

std::string only_three(int n, const Customer& c) {
  std::string out = "start";
  switch (n) {
    case 2:
      out = c.name;
    case 3:
      out = "three";
  }
  return out;
}

std::string again(int tries, const Customer& c) {
  std::string s = "none";
retry:
  if (tries-- > 0) {
    s = "try" + std::to_string(tries);
    goto retry;
  }
  if (c.id) goto done;
  s = c.phone;
done:
  return s;
}

std::string skip(const Customer& c) {
  std::string s = c.email;
  goto clean;
  s += c.name;
clean:
  s = "clean";
  return s;
}

const char* backward(const char* in) {
  const char* held = "first";
  int round = 0;
top:
  if (round == 2) return held;
  if (round == 1) held = in;
  ++round;
  goto top;
}

int duff(const char* from, char* to, int count) {
  int n = (count + 3) / 4;
  switch (count % 4) {
    case 0:
      do {
        *to++ = *from++;
        [[fallthrough]];
        case 3:
          *to++ = *from++;
          [[fallthrough]];
        case 2:
          *to++ = *from++;
          [[fallthrough]];
        case 1:
          *to++ = *from++;
      } while (--n > 0);
  }
  return n;
}

enum class Op { mail, name, none };
const char* label(Op o) {
  switch (o) {
    case Op::mail: return "mail";
    case Op::name: return "name";
    case Op::none: break;
  }
  return "?";
}
std::string value(Op o, const Customer& c) {
  switch (o) {
    using enum Op;
    case mail: return c.email;
    case name: return c.name;
    case none: return "";
  }
  __builtin_unreachable();
}

}  // namespace

void jumps(const Customer& c, int n, Op op) {
  acme::send(fall(n, c));        // expect: user.contact.email -> acme
  acme::send(only_three(n, c));  // silent
  acme::send(again(n, c));       // expect: user.contact.phone_number -> acme
  acme::send(skip(c));           // silent
  acme::send(backward(c.name.c_str()));  // expect: user.name -> acme
  acme::send(backward("x"));             // silent
  char to[64] = {};
  acme::send(duff(c.email.c_str(), to, 8));  // silent
  acme::send(to);  // expect: user.contact.email -> acme
  char clean[64] = {};
  duff("abcdefgh", clean, 8);
  acme::send(clean);         // silent
  acme::send(label(op));     // silent
  acme::send(value(op, c));  // expect: user.contact.email -> acme ; user.name -> acme

  std::string found;
  for (int i = 0; i < 3; ++i) {
    for (int j = 0; j < 3; ++j) {
      if (i * j == n) {
        found = c.name;
        goto out;
      }
      found = "no";
    }
  }
  found = "never";
out:
  acme::send(found);  // expect: user.name -> acme
  std::string stage = c.email;
  do {
    if (n == 1) break;
    stage = "b";
    if (n == 2) continue;
    stage = "c";
  } while (false);
  acme::send(stage);  // expect: user.contact.email -> acme
  do {
    stage = "d";
    if (n == 3) break;
    stage += c.tier;
  } while (0);
  acme::send(stage);  // silent
  switch (n) {
    case 1:
      stage = c.phone;
      break;
    case 2: {
      std::string stage = c.email;
      acme::send(stage);  // expect: user.contact.email -> acme
      break;
    }
    default:
      acme::send(stage);  // silent
      return;
  }
  acme::send(stage);  // expect: user.contact.phone_number -> acme
  for (;;) {
    stage = "loop";
    if (n++ > 5) break;
    acme::send(stage);  // silent
    stage = c.phone;
  }
  acme::send(stage);  // silent
  return;
  acme::send(c.email);  // silent
}
