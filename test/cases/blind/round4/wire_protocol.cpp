// Encoding and decoding of a binary protocol.
#include "svc.h"

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <optional>
#include <span>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace {
class Writer {
 public:
  template <class T>
    requires std::is_integral_v<T>
  Writer& num(T v) {
    std::array<std::uint8_t, sizeof(T)> raw{};
    std::memcpy(raw.data(), &v, sizeof v);
    out_.insert(out_.end(), raw.begin(), raw.end());
    return *this;
  }
  Writer& str(std::string_view s) {
    num(static_cast<std::uint32_t>(s.size()));
    const auto* p = reinterpret_cast<const std::uint8_t*>(s.data());
    out_.insert(out_.end(), p, p + s.size());
    return *this;
  }
  const std::vector<std::uint8_t>& bytes() const { return out_; }
  std::vector<std::uint8_t> take() { return std::exchange(out_, {}); }

 private:
  std::vector<std::uint8_t> out_;
};
class Reader {
 public:
  explicit Reader(std::span<const std::uint8_t> in) : in_(in) {}
  template <class T>
  std::optional<T> num() {
    if (in_.size() < sizeof(T)) return std::nullopt;
    T v;
    std::memcpy(&v, in_.data(), sizeof v);
    in_ = in_.subspan(sizeof v);
    return v;
  }
  std::string str() {
    const auto n = num<std::uint32_t>().value_or(0);
    std::string s(reinterpret_cast<const char*>(in_.data()), n);
    in_ = in_.subspan(n);
    return s;
  }

 private:
  std::span<const std::uint8_t> in_;
};
struct Header {
  std::uint16_t kind;
  std::uint16_t flags;
  std::uint32_t length;
};
std::vector<std::uint8_t> frame(std::uint16_t kind, std::span<const std::uint8_t> body) {
  Header h{kind, 0, static_cast<std::uint32_t>(body.size())};
  std::vector<std::uint8_t> out(sizeof h + body.size());
  std::memcpy(out.data(), &h, sizeof h);
  std::memcpy(out.data() + sizeof h, body.data(), body.size());
  return out;
}
std::uint32_t swap32(std::uint32_t v) { return (v >> 24) | ((v >> 8) & 0xff00u) | ((v << 8) & 0xff0000u) | (v << 24); }
std::string xored(std::string s, std::uint8_t key) {
  for (char& ch : s) ch = static_cast<char>(ch ^ key);
  return s;
}
std::string rle(const std::string& s) {
  std::string out;
  for (std::size_t i = 0; i < s.size();) {
    std::size_t j = i;
    while (j < s.size() && s[j] == s[i]) ++j;
    out += std::to_string(j - i);
    out += s[i];
    i = j;
  }
  return out;
}
}  // namespace

void protocol(const Customer& c) {
  Writer w;
  w.num(c.id).str(c.email);
  acme::send_bytes(w.bytes().data(), w.bytes().size());  // expect: user.contact.email -> acme
  Writer v;
  v.num(c.id).str(c.tier);
  acme::send_bytes(v.bytes().data(), v.bytes().size());  // silent
  auto f = frame(1, w.bytes());
  acme::send_bytes(f.data(), f.size());  // expect: user.contact.email -> acme
  auto g = frame(2, v.bytes());
  acme::send_bytes(g.data(), g.size());  // silent
  acme::send(f.size());                  // silent
  Reader r(w.bytes());
  auto id = r.num<int>();
  std::string mail = r.str();
  acme::send(mail);  // expect: user.contact.email -> acme
  Reader s(v.bytes());
  (void)s.num<int>();
  acme::send(s.str());  // silent
  auto taken = w.take();
  acme::send_bytes(taken.data(), taken.size());          // expect: user.contact.email -> acme
  acme::send_bytes(w.bytes().data(), w.bytes().size());  // silent
  acme::send(swap32(static_cast<std::uint32_t>(std::stoul(c.phone))));  // expect: user.contact.phone_number -> acme
  acme::send(swap32(static_cast<std::uint32_t>(c.id)));                 // silent
  acme::send(xored(c.name, 3));   // expect: user.name -> acme
  acme::send(xored("text", 3));   // silent
  acme::send(rle(c.phone));       // expect: user.contact.phone_number -> acme
  acme::send(rle("aab"));         // silent
  Header h{};
  std::memcpy(&h, g.data(), sizeof h);
  acme::send(h.kind);  // silent
  char fixed[16] = {};
  c.name.copy(fixed, sizeof fixed - 1);
  acme::send(fixed);  // expect: user.name -> acme
  std::memset(fixed, 0, sizeof fixed);
  acme::send(fixed);  // silent
  std::uint64_t word = 0;
  std::memcpy(&word, c.email.data(), sizeof word);
  acme::send(word);  // expect: user.contact.email -> acme
  word = std::rotl(word, 3);
  acme::send(word);  // expect: user.contact.email -> acme
  word = 0;
  acme::send(word);  // silent
}
