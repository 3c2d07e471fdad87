// A packet that is put together field by field, as game protocols do: each field is stored behind a pointer into the
// buffer, and says nothing of the other bytes.
#include "case.h"

#include <cstring>

using Byte = unsigned char;

inline void write8(Byte* to, Byte value) { *to = value; }
inline void write16(Byte* to, unsigned short value) {
  to[0] = value >> 8;
  to[1] = value & 0xff;
}
inline void wipe(Byte* to, std::size_t size) { memset(to, 0, size); }

class Packet {
 public:
  Packet& operator<<(Byte value) {
    grow(1);
    write8(&bytes_[at_], value);
    at_ += 1;
    return *this;
  }
  Packet& operator<<(unsigned short value) {
    grow(2);
    write16(&bytes_[at_], value);
    at_ += 2;
    return *this;
  }
  Packet& operator<<(const std::string& text) {
    *this << static_cast<unsigned short>(text.size());
    grow(text.size());
    memcpy(&bytes_[at_], text.data(), text.size());
    at_ += text.size();
    return *this;
  }
  const Byte* data() const { return bytes_.data(); }
  std::size_t size() const { return at_; }

 private:
  void grow(std::size_t more) { bytes_.resize(at_ + more); }
  std::vector<Byte> bytes_;
  std::size_t at_ = 0;
};

PII_SINK(acme) void transmit(const Packet& packet);
PII_SINK(acme) void transmit(const Byte* bytes);

void login(const User& user) {
  Packet packet;
  packet << Byte{1} << user.name << Byte{2} << static_cast<unsigned short>(user.id);
  transmit(packet);         // expect: user.name -> acme
  transmit(packet.data());  // expect: user.name -> acme
  acme::send(packet.size());
}

void ping(const User& user) {
  Packet packet;
  packet << Byte{1} << user.plan << Byte{2} << static_cast<unsigned short>(user.id);
  transmit(packet);
}

void elements(const User& user) {
  Byte bytes[64];
  memcpy(bytes, user.email.data(), 64);
  write8(&bytes[3], 0);
  transmit(bytes);  // expect: user.contact.email -> acme
  wipe(bytes, sizeof bytes);
  transmit(bytes);
}

void replace(std::string* to) { *to = "none"; }
void choose(int* to, int value) { *to = value; }

void places(const User& user) {
  std::vector<std::string> names{user.name, user.plan};
  replace(&names[1]);
  acme::send(names);  // expect: user.name -> acme
  std::string name = user.name;
  replace(&name);
  acme::send(name);
  int numbers[2] = {static_cast<int>(user.phone[0]), 2};
  choose(&numbers[1], 7);
  acme::send(numbers[0]);  // expect: user.contact.phone_number -> acme
  int number = user.phone[0];
  choose(&number, 7);
  acme::send(number);
}
