// Placement new, destroy and construct again, volatile, const_cast, reinterpret_cast, va_arg, macros, byte views.
#include "svc.h"

#include <cstdarg>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <memory>
#include <new>
#include <string>

#define MAIL_OF(x) ((x).email)
#define TIER_OF(x) ((x).tier)
#define FIRST(a, ...) (a)
#define NAMED(prefix, member) prefix##_##member
#define REPORT(text) acme::send(std::string(#text) + ":" + (text))

namespace {

struct Badge {
  PII(user.government_id) int number = 999999999;
  int door = 3;
};

struct Packet {
  Packet(std::string t, int n) : text(std::move(t)), channel(n) {}
  std::string text;
  int channel;
};

struct Pod {
  char owner[16];
  int seq;
};

int sum(int count, ...) {
  va_list args;
  va_start(args, count);
  int total = 0;
  for (int i = 0; i < count; ++i) total += va_arg(args, int);
  va_end(args);
  return total;
}

void placed(const Customer& c) {
  alignas(Packet) std::byte room[sizeof(Packet)];
  Packet* p = new (room) Packet(c.email, 1);
  acme::send(p->text);  // expect: user.contact.email -> acme
  acme::send(p->channel);  // silent: the other member
  std::destroy_at(p);
  p = new (room) Packet("again", 2);
  acme::send(p->text);  // silent: a new object in the storage
  std::destroy_at(p);
}

void qualifiers(const Badge& b) {
  volatile int number = b.number;
  volatile int door = b.door;
  acme::send(static_cast<int>(number));  // expect: user.government_id -> acme
  acme::send(static_cast<int>(door));  // silent: the door
  number = 0;
  acme::send(static_cast<int>(number));  // silent: overwritten
}

void casts(const Customer& c) {
  std::string text = "text";
  const std::string& view = text;
  const_cast<std::string&>(view) = c.name;
  acme::send(text);  // expect: user.name -> acme
  auto address = reinterpret_cast<std::uintptr_t>(&c.phone);
  acme::send(*reinterpret_cast<const std::string*>(address));  // expect: user.contact.phone_number -> acme
  Pod pod{};
  std::snprintf(pod.owner, sizeof pod.owner, "%s", c.name.c_str());
  Pod clean{};
  clean.seq = 4;
  acme::send_bytes(reinterpret_cast<const std::byte*>(&pod), sizeof pod);  // expect: user.name -> acme
  acme::send_bytes(reinterpret_cast<const std::byte*>(&clean), sizeof clean);  // silent: the other object
}

void varargs(const Badge& b) {
  acme::send(sum(2, b.number, 0));  // expect: user.government_id -> acme
  acme::send(sum(2, b.door, 1));  // silent: the door
}

void macros(const Customer& c) {
  std::string user_mail = c.email;
  std::string user_tier = c.tier;
  acme::send(MAIL_OF(c));  // expect: user.contact.email -> acme
  acme::send(TIER_OF(c));  // silent: the other macro
  acme::send(FIRST(c.tier, c.email, c.name));  // silent: the other arguments vanish
  REPORT(NAMED(user, mail));  // expect: user.contact.email -> acme
  REPORT(NAMED(user, tier));  // silent: the other variable
}

}  // namespace

int main() {
  Customer c = load_customer(1);
  placed(c);
  qualifiers(Badge{});
  casts(c);
  varargs(Badge{});
  macros(c);
}
