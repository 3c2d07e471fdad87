// Character buffers as C++ services still use them.
#include "svc.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <string>
#include <vector>

namespace {
struct Packet {
  char header[16];
  char body[64];
  unsigned length;
};
void fill(Packet& p, const char* head, const char* body) {
  std::strncpy(p.header, head, sizeof p.header - 1);
  std::snprintf(p.body, sizeof p.body, "%s", body);
  p.length = static_cast<unsigned>(std::strlen(p.body));
}
void to_upper(const char* in, char* out, std::size_t n) {
  std::size_t i = 0;
  for (; i + 1 < n && in[i]; ++i) out[i] = static_cast<char>(in[i] & ~0x20);
  out[i] = '\0';
}
int put(char* out, std::size_t n, const char* fmt, const std::string& value) {
  return std::snprintf(out, n, fmt, value.c_str());
}
char* dup(const char* s) {
  char* p = static_cast<char*>(std::malloc(std::strlen(s) + 1));
  return p ? std::strcpy(p, s) : nullptr;
}
}  // namespace

void buffers(const Customer& c) {
  char buf[128];
  std::strcpy(buf, c.email.c_str());
  acme::send(buf);               // expect: user.contact.email -> acme
  acme::send(std::strlen(buf));  // silent
  std::strcpy(buf, "clean");
  acme::send(buf);  // silent
  std::strcat(buf, c.name.c_str());
  acme::send(buf);  // expect: user.name -> acme
  std::memset(buf, 0, sizeof buf);
  acme::send(buf);  // silent
  int n = put(buf, sizeof buf, "<%s>", c.phone);
  acme::send(buf);  // expect: user.contact.phone_number -> acme
  acme::send(n);    // silent
  put(buf, sizeof buf, "[%s]", c.tier);
  acme::send(buf);  // silent

  Packet a{};
  Packet b{};
  fill(a, "mail", c.email.c_str());
  fill(b, "tier", c.tier.c_str());
  acme::send(a.body);    // expect: user.contact.email -> acme
  acme::send(a.header);  // silent
  acme::send(a.length);  // silent
  acme::send(b.body);    // silent
  acme::send_bytes(&a, sizeof a);  // expect: user.contact.email -> acme
  acme::send_bytes(&b, sizeof b);  // silent
  std::memcpy(&b, &a, sizeof b);
  acme::send(b.body);  // expect: user.contact.email -> acme
  a = Packet{};
  acme::send_bytes(&a, sizeof a);  // silent
  std::memcpy(b.body, "zero", 5);
  std::memset(&b, 0, sizeof b);
  acme::send(b.body);  // silent

  char up[32];
  to_upper(c.name.c_str(), up, sizeof up);
  acme::send(up);  // expect: user.name -> acme
  char up2[32];
  to_upper("text", up2, sizeof up2);
  acme::send(up2);  // silent
  char* d = dup(c.email.c_str());
  char* e = dup("e");
  acme::send(d);  // expect: user.contact.email -> acme
  acme::send(e);  // silent
  std::free(d);
  d = dup("again");
  acme::send(d);  // silent
  std::free(d);
  std::free(e);
  const char* at = std::strchr(c.email.c_str(), '@');
  acme::send(at + 1);                 // expect: user.contact.email -> acme
  acme::send(at - c.email.c_str());   // silent
  acme::send(std::strcmp(at, "x"));   // silent
  std::vector<char> bytes(c.phone.begin(), c.phone.end());
  acme::send_bytes(bytes.data(), bytes.size());  // expect: user.contact.phone_number -> acme
  std::vector<char> raw(16, 'x');
  acme::send_bytes(raw.data(), raw.size());  // silent
  std::copy_n(c.name.data(), 4, raw.begin());
  acme::send(std::string(raw.data(), raw.size()));  // expect: user.name -> acme
  std::array<char, 32> num{};
  auto res = std::to_chars(num.data(), num.data() + num.size(), c.id);
  acme::send(std::string_view(num.data(), static_cast<std::size_t>(res.ptr - num.data())));  // silent
  char first[32], second[32];
  if (std::sscanf(c.email.c_str(), "%31[^@]@%31s", first, second) == 2) {
    acme::send(first);   // expect: user.contact.email -> acme
    acme::send(second);  // expect: user.contact.email -> acme
  }
  if (std::sscanf("a b", "%31s %31s", first, second) == 2) acme::send(second);  // silent
  auto heap = std::make_unique<char[]>(64);
  std::memcpy(heap.get(), c.email.data(), c.email.size());
  acme::send_bytes(heap.get(), 64);  // expect: user.contact.email -> acme
}
