// Binary messages: tag-length-value and length-prefixed, varints, a reader with errors, a checksum.
#include "svc.h"

#include <cstdint>
#include <cstring>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <vector>

namespace {

using Bytes = std::vector<std::uint8_t>;
enum class Tag : std::uint8_t { id = 1, mail = 2, plan = 3, nested = 4 };

class Writer {
 public:
  void varint(std::uint64_t v) {
    while (v >= 0x80) {
      out_.push_back(static_cast<std::uint8_t>(v | 0x80));
      v >>= 7;
    }
    out_.push_back(static_cast<std::uint8_t>(v));
  }
  void text(Tag t, const std::string& s) {
    out_.push_back(static_cast<std::uint8_t>(t));
    varint(s.size());
    out_.insert(out_.end(), s.begin(), s.end());
  }
  void number(Tag t, std::uint64_t v) {
    out_.push_back(static_cast<std::uint8_t>(t));
    varint(v);
  }
  void nested(const Writer& w) {
    out_.push_back(static_cast<std::uint8_t>(Tag::nested));
    varint(w.out_.size());
    out_.insert(out_.end(), w.out_.begin(), w.out_.end());
  }
  const Bytes& bytes() const { return out_; }
  Bytes take() { return std::move(out_); }
  void reset() { out_.clear(); }

 private:
  Bytes out_;
};

class Reader {
 public:
  explicit Reader(std::span<const std::uint8_t> in) : in_(in) {}
  bool done() const { return pos_ >= in_.size(); }
  Tag tag() { return static_cast<Tag>(byte()); }
  std::uint64_t varint() {
    std::uint64_t v = 0;
    int shift = 0;
    for (;;) {
      auto b = byte();
      v |= static_cast<std::uint64_t>(b & 0x7f) << shift;
      if (!(b & 0x80)) return v;
      shift += 7;
    }
  }
  std::string text() {
    auto n = varint();
    if (n > in_.size() - pos_) throw std::out_of_range("truncated at " + std::to_string(pos_));
    std::string s(reinterpret_cast<const char*>(in_.data()) + pos_, n);
    pos_ += n;
    return s;
  }
  std::size_t position() const { return pos_; }

 private:
  std::uint8_t byte() {
    if (done()) throw std::out_of_range("end");
    return in_[pos_++];
  }
  std::span<const std::uint8_t> in_;
  std::size_t pos_ = 0;
};

struct Message {
  std::uint64_t id = 0;
  std::string mail, plan;
};
Bytes encode(const Message& m) {
  Writer w;
  w.number(Tag::id, m.id);
  w.text(Tag::mail, m.mail);
  w.text(Tag::plan, m.plan);
  return w.take();
}
Message decode(const Bytes& b) {
  Message m;
  Reader r(b);
  while (!r.done()) {
    switch (r.tag()) {
      case Tag::id: m.id = r.varint(); break;
      case Tag::mail: m.mail = r.text(); break;
      case Tag::plan: m.plan = r.text(); break;
      case Tag::nested: r.text(); break;
    }
  }
  return m;
}
std::uint16_t fletcher(const Bytes& b) {
  std::uint16_t x = 0, y = 0;
  for (auto v : b) {
    x = static_cast<std::uint16_t>((x + v) % 255);
    y = static_cast<std::uint16_t>((y + x) % 255);
  }
  return static_cast<std::uint16_t>(y << 8 | x);
}
Bytes frame(const Bytes& payload) {
  Bytes f(4 + payload.size());
  auto n = static_cast<std::uint32_t>(payload.size());
  std::memcpy(f.data(), &n, sizeof n);
  std::memcpy(f.data() + 4, payload.data(), payload.size());
  return f;
}
std::optional<Bytes> unframe(const Bytes& f) {
  std::uint32_t n;
  if (f.size() < sizeof n) return std::nullopt;
  std::memcpy(&n, f.data(), sizeof n);
  if (f.size() < 4 + n) return std::nullopt;
  return Bytes(f.begin() + 4, f.begin() + 4 + n);
}

}  // namespace

void codec(const Customer& c) {
  Bytes b = encode({static_cast<std::uint64_t>(c.id), c.email, c.tier});
  acme::send_bytes(b.data(), b.size());   // expect: user.contact.email -> acme
  acme::send(b.size());                   // silent
  acme::send(fletcher(b));                // expect: user.contact.email -> acme
  Message m = decode(b);
  acme::send(m.mail);                     // expect: user.contact.email -> acme
  Bytes clean = encode({1, "ops@corp", c.tier});
  acme::send_bytes(clean.data(), clean.size());  // silent
  acme::send(fletcher(clean));            // silent
  Message n = decode(clean);
  acme::send(n.mail);                     // silent
  acme::send(n.id);                       // silent
  Bytes f = frame(b);
  acme::send_bytes(f.data(), f.size());   // expect: user.contact.email -> acme
  if (auto p = unframe(f)) acme::send(decode(*p).mail);        // expect: user.contact.email -> acme
  if (auto p = unframe(frame(clean))) acme::send(decode(*p).mail);  // silent
  Writer w;
  w.text(Tag::plan, c.tier);
  acme::send_bytes(w.bytes().data(), w.bytes().size());        // silent
  Writer outer;
  outer.nested(w);
  acme::send_bytes(outer.bytes().data(), 8);                   // silent
  w.text(Tag::mail, c.phone);
  acme::send_bytes(w.bytes().data(), w.bytes().size());        // expect: user.contact.phone_number -> acme
  acme::send_bytes(outer.bytes().data(), 8);                   // silent
  outer.nested(w);
  acme::send_bytes(outer.bytes().data(), 8);                   // expect: user.contact.phone_number -> acme
  w.reset();
  w.number(Tag::id, 5);
  acme::send_bytes(w.bytes().data(), w.bytes().size());        // silent
  try {
    Reader r(b);
    r.tag();
    acme::send(r.position());  // silent
    r.varint();
    r.tag();
    acme::send(r.text());      // expect: user.contact.email -> acme
  } catch (const std::out_of_range& e) {
    acme::send(e.what());      // silent
  }
  Bytes scratch(16, 0);
  std::memcpy(scratch.data(), c.name.data(), c.name.size());
  acme::send_bytes(scratch.data(), 16);  // expect: user.name -> acme
  scratch.assign(16, 0xff);
  acme::send_bytes(scratch.data(), 16);  // silent
}
