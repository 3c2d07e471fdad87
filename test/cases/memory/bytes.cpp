// Objects as bytes and back: memcpy, std::byte, bit_cast, aligned storage, arrays by placement new.
#include "case.h"

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <new>
#include <type_traits>

struct Packet {
  int id;
  char who[32];
  char plan[16];
};

struct Coordinates {
  PII(user.location) double lat;
  double altitude;
};

template <class T>
class Pool {
 public:
  template <class... A>
  T* create(A&&... a) {
    return new (slots_[used_++].bytes) T{std::forward<A>(a)...};
  }
  T& at(std::size_t i) { return *std::launder(reinterpret_cast<T*>(slots_[i].bytes)); }

 private:
  struct Slot {
    alignas(T) std::byte bytes[sizeof(T)];
  };
  Slot slots_[8];
  std::size_t used_ = 0;
};

class AnyBox {
 public:
  template <class T>
  explicit AnyBox(const T& v) : size_(sizeof(T)) {
    std::memcpy(storage_, &v, sizeof(T));
  }
  template <class T>
  T as() const {
    T v;
    std::memcpy(&v, storage_, sizeof v);
    return v;
  }

 private:
  alignas(std::max_align_t) unsigned char storage_[64];
  std::size_t size_;
};

static void zero(void* p, std::size_t n) { std::memset(p, 0, n); }
static void fill(Packet* p, const char* who) { std::strncpy(p->who, who, sizeof p->who); }

int main() {
  User u = load_user(1);
  Packet p{};
  fill(&p, u.name.c_str());
  std::strcpy(p.plan, u.plan.c_str());
  unsigned char wire[sizeof(Packet)];
  std::memcpy(wire, &p, sizeof p);
  acme::send_bytes(wire, sizeof wire);  // expect: user.name -> acme
  Packet back;
  std::memcpy(&back, wire, sizeof back);
  acme::send(back.who);  // expect: user.name -> acme
  Packet copy = p;
  acme::send(copy.plan);
  acme::send(copy.id);
  zero(&copy, sizeof copy);
  acme::send(copy.who);
  auto* bytes = reinterpret_cast<std::byte*>(&p);
  acme::send_bytes(bytes, sizeof p);  // expect: user.name -> acme
  acme::send_bytes(&p.plan, sizeof p.plan);

  Coordinates c{46.9, 500};
  auto bits = std::bit_cast<std::uint64_t>(c.lat);
  acme::send(static_cast<unsigned long>(bits));  // expect: user.location -> acme
  acme::send(c.altitude);
  acme::send_bytes(&c, sizeof c);  // expect: user.location -> acme
  double raw[2];
  raw[0] = c.altitude;
  acme::send(raw[0]);

  Pool<std::string> names, plans;
  names.create(u.email);
  plans.create(u.plan);
  acme::send(names.at(0));  // expect: user.contact.email -> acme
  acme::send(plans.at(0));
  AnyBox box(c), other(3);
  acme::send(box.as<Coordinates>().lat);  // expect: user.location -> acme
  acme::send(other.as<int>());

  alignas(std::string) unsigned char room[2][sizeof(std::string)];
  auto* s = new (room[0]) std::string(u.phone);
  acme::send(*s);  // expect: user.contact.phone_number -> acme
  std::destroy_at(s);
  auto* many = static_cast<std::string*>(::operator new(2 * sizeof(std::string)));
  std::construct_at(many, u.plan);
  acme::send(many[0]);
  std::construct_at(many + 1, u.name);
  acme::send(many[1]);  // expect: user.name -> acme
  std::destroy_n(many, 2);
  ::operator delete(many);
}
