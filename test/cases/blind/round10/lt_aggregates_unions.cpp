// Aggregate and designated initialisation, nested braces, bit-fields, unions, bit_cast, memcpy of whole records.
#include "svc.h"

#include <bit>
#include <cstdint>
#include <cstring>
#include <string>

#pragma clang diagnostic ignored "-Wmissing-braces"

namespace {

struct Badge {
  PII(user.government_id) std::int32_t number = 999999999;
  std::int32_t door = 3;
};

struct Envelope {
  std::string to = "nobody";
  std::string subject = "none";
  struct Stamp {
    std::string origin;
    int weight;
  } stamp{"web", 1};
};

struct Packed {
  std::uint32_t number : 30;
  std::uint32_t flags : 2;
};

union Cell {
  std::int32_t as_int;
  float as_float;
  unsigned char raw[4];
};

struct Wire {
  char name[16];
  std::int32_t seq;
};

void designated(const Customer& c) {
  Envelope e{.to = c.email, .stamp = {.origin = c.name, .weight = 2}};
  acme::send(e.to);  // expect: user.contact.email -> acme
  acme::send(e.subject);  // silent: default member initialiser
  acme::send(e.stamp.origin);  // expect: user.name -> acme
  acme::send(e.stamp.weight);  // silent: a constant
}

void brace_elision(const Customer& c) {
  Envelope e{"ops", c.phone, "app", 4};
  acme::send(e.to);  // silent: first initialiser
  acme::send(e.subject);  // expect: user.contact.phone_number -> acme
  acme::send(e.stamp.origin);  // silent: third initialiser, braces elided
  e = {};
  acme::send(e.subject);  // silent: a fresh value was assigned
}

void bit_fields(const Badge& b) {
  Packed p{};
  p.number = static_cast<std::uint32_t>(b.number) & 0x3fffffffu;
  p.flags = static_cast<std::uint32_t>(b.door) & 3u;
  unsigned number = p.number;
  unsigned flags = p.flags;
  acme::send(number);  // expect: user.government_id -> acme
  acme::send(flags);  // silent: the other bit-field
}

void union_members(const Badge& b) {
  Cell id;
  Cell door;
  id.as_int = b.number;
  door.as_int = b.door;
  std::int32_t back = std::bit_cast<std::int32_t>(std::bit_cast<float>(id.as_int));
  acme::send(back);  // expect: user.government_id -> acme
  acme::send(static_cast<int>(door.raw[0]));  // silent: the union of the door number
}

void byte_copy(const Customer& c) {
  Wire a{};
  std::memcpy(a.name, c.name.data(), c.name.size());
  a.seq = 5;
  Wire b;
  std::memcpy(&b, &a, sizeof b);
  acme::send(b.name);  // expect: user.name -> acme
  std::memset(&a, 0, sizeof a);
  acme::send(a.name);  // silent: wiped
}

}  // namespace

int main() {
  Customer c = load_customer(1);
  designated(c);
  brace_elision(c);
  bit_fields(Badge{});
  union_members(Badge{});
  byte_copy(c);
}
