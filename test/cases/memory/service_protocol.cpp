// A binary protocol: packed structs, a codec over byte spans, a session with buffers, handlers by opcode.
#include "case.h"

#include <array>
#include <cstdint>
#include <cstring>
#include <memory>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

enum class Opcode : std::uint8_t { Hello = 1, Profile, Plan, Bye };

#pragma pack(push, 1)
struct Header {
  std::uint8_t op;
  std::uint16_t size;
  std::uint32_t sequence;
};
#pragma pack(pop)

class Encoder {
 public:
  void u8(std::uint8_t v) { bytes_.push_back(v); }
  void u16(std::uint16_t v) {
    u8(static_cast<std::uint8_t>(v >> 8));
    u8(static_cast<std::uint8_t>(v));
  }
  void raw(const void* data, std::size_t n) {
    const auto* p = static_cast<const std::uint8_t*>(data);
    bytes_.insert(bytes_.end(), p, p + n);
  }
  void text(const std::string& s) {
    u16(static_cast<std::uint16_t>(s.size()));
    raw(s.data(), s.size());
  }
  const std::vector<std::uint8_t>& bytes() const { return bytes_; }
  void clear() { bytes_.clear(); }

 private:
  std::vector<std::uint8_t> bytes_;
};

class Decoder {
 public:
  explicit Decoder(std::span<const std::uint8_t> in) : in_(in) {}
  std::uint8_t u8() { return in_[at_++]; }
  std::uint16_t u16() {
    auto hi = u8();
    return static_cast<std::uint16_t>(hi << 8 | u8());
  }
  std::string text() {
    std::uint16_t n = u16();
    std::string s(reinterpret_cast<const char*>(in_.data() + at_), n);
    at_ += n;
    return s;
  }
  bool done() const { return at_ >= in_.size(); }

 private:
  std::span<const std::uint8_t> in_;
  std::size_t at_ = 0;
};

class Session {
 public:
  using Handler = void (Session::*)(Decoder&);
  Session() {
    handlers_[Opcode::Profile] = &Session::onProfile;
    handlers_[Opcode::Plan] = &Session::onPlan;
  }
  void receive(const std::vector<std::uint8_t>& frame) {
    Header h;
    std::memcpy(&h, frame.data(), sizeof h);
    Decoder d(std::span<const std::uint8_t>(frame).subspan(sizeof h));
    auto it = handlers_.find(static_cast<Opcode>(h.op));
    if (it != handlers_.end()) (this->*it->second)(d);
  }
  const std::string& name() const { return name_; }
  const std::string& plan() const { return plan_; }

 private:
  void onProfile(Decoder& d) { name_ = d.text(); }
  void onPlan(Decoder& d) { plan_ = d.text(); }
  std::unordered_map<Opcode, Handler> handlers_;
  std::string name_, plan_;
};

static std::vector<std::uint8_t> frame(Opcode op, const Encoder& body) {
  Header h{static_cast<std::uint8_t>(op), static_cast<std::uint16_t>(body.bytes().size()), 7};
  std::vector<std::uint8_t> out(sizeof h + body.bytes().size());
  std::memcpy(out.data(), &h, sizeof h);
  std::copy(body.bytes().begin(), body.bytes().end(), out.begin() + sizeof h);
  return out;
}

static std::uint32_t crc(const std::vector<std::uint8_t>& bytes) {
  std::uint32_t c = ~0u;
  for (std::uint8_t b : bytes) {
    c ^= b;
    for (int i = 0; i < 8; ++i) c = c >> 1 ^ (c & 1 ? 0xedb88320u : 0);
  }
  return ~c;
}

int main() {
  User u = load_user(1);
  Encoder body, plain;
  body.text(u.name);
  plain.text(u.plan);
  auto dirty = frame(Opcode::Profile, body);
  auto clean = frame(Opcode::Plan, plain);
  acme::send_bytes(dirty.data(), dirty.size());  // expect: user.name -> acme
  acme::send_bytes(clean.data(), clean.size());
  acme::send(static_cast<unsigned long>(crc(dirty)));  // expect: user.name -> acme
  acme::send(static_cast<unsigned long>(crc(clean)));
  Session a, b;
  a.receive(dirty);
  b.receive(clean);
  acme::send(a.name());  // expect: user.name -> acme
  acme::send(b.plan());
  Decoder again(std::span<const std::uint8_t>(dirty).subspan(sizeof(Header)));
  std::string back = again.text();
  acme::send(back);  // expect: user.name -> acme
  body.clear();
  body.u16(3);
  acme::send_bytes(body.bytes().data(), body.bytes().size());
  std::array<char, 64> small{};
  u.phone.copy(small.data(), small.size() - 1);
  acme::send(small.data());  // expect: user.contact.phone_number -> acme
  small.fill('\0');
  acme::send(small.data());
}
