// A binary chat protocol: spans, a ring buffer, headers with bit-fields, checksums, an encoder and a decoder.
#include <piiflow/annotations.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <numeric>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

struct Post {
  std::uint32_t room = 0;
  std::uint8_t priority = 0;
  std::string topic;
  PII(user.name) std::string author;
  PII(user.content.private) std::string text;
};

Post nextPost();
PII_SINK(acme) void relay(std::span<const std::byte> frame);
PII_SINK(acme) void relayText(std::string_view text);
PII_SINK(acme) void relayNumber(std::uint64_t number);
PII_SINK(globex) void archive(const void* data, std::size_t size);

enum class Kind : std::uint8_t { Ping = 1, Topic = 2, Post = 3 };

struct Header {
  std::uint32_t kind : 4;
  std::uint32_t priority : 4;
  std::uint32_t length : 24;
};

class Writer {
 public:
  Writer& u8(std::uint8_t value) {
    bytes_.push_back(std::byte{value});
    return *this;
  }
  Writer& u32(std::uint32_t value) {
    for (int shift = 24; shift >= 0; shift -= 8) bytes_.push_back(static_cast<std::byte>(value >> shift & 0xff));
    return *this;
  }
  Writer& text(std::string_view value) {
    u32(static_cast<std::uint32_t>(value.size()));
    const auto raw = std::as_bytes(std::span(value.data(), value.size()));
    bytes_.insert(bytes_.end(), raw.begin(), raw.end());
    return *this;
  }
  Writer& header(Kind kind, std::uint8_t priority, std::size_t length) {
    Header header{};
    header.kind = static_cast<std::uint32_t>(kind);
    header.priority = priority;
    header.length = static_cast<std::uint32_t>(length);
    return u32(std::bit_cast<std::uint32_t>(header));
  }
  std::span<const std::byte> bytes() const { return bytes_; }
  std::vector<std::byte> take() { return std::exchange(bytes_, {}); }

 private:
  std::vector<std::byte> bytes_;
};

class Reader {
 public:
  explicit Reader(std::span<const std::byte> bytes) : bytes_(bytes) {}
  std::uint32_t u32() {
    std::uint32_t value = 0;
    for (std::byte b : bytes_.first(4)) value = value << 8 | std::to_integer<std::uint32_t>(b);
    bytes_ = bytes_.subspan(4);
    return value;
  }
  std::string text() {
    const std::uint32_t size = u32();
    std::string value(reinterpret_cast<const char*>(bytes_.data()), size);
    bytes_ = bytes_.subspan(size);
    return value;
  }
  std::size_t left() const { return bytes_.size(); }

 private:
  std::span<const std::byte> bytes_;
};

template <std::size_t N>
class Ring {
 public:
  std::size_t write(std::span<const std::byte> data) {
    const std::size_t count = std::min(data.size(), N - used_);
    for (std::size_t i = 0; i < count; ++i) slots_[(head_ + used_ + i) % N] = data[i];
    used_ += count;
    return count;
  }
  std::size_t read(std::span<std::byte> out) {
    const std::size_t count = std::min(out.size(), used_);
    for (std::size_t i = 0; i < count; ++i) out[i] = slots_[(head_ + i) % N];
    head_ = (head_ + count) % N;
    used_ -= count;
    return count;
  }
  std::size_t used() const { return used_; }

 private:
  std::array<std::byte, N> slots_{};
  std::size_t head_ = 0;
  std::size_t used_ = 0;
};

std::uint32_t checksum(std::span<const std::byte> bytes) {
  return std::accumulate(bytes.begin(), bytes.end(), 0u,
                         [](std::uint32_t sum, std::byte b) { return sum * 31 + std::to_integer<std::uint32_t>(b); });
}

std::vector<std::byte> encodePost(const Post& post) {
  Writer body;
  body.u32(post.room).text(post.author).text(post.text);
  Writer frame;
  frame.header(Kind::Post, post.priority, body.bytes().size());
  std::vector<std::byte> result = frame.take();
  const auto rest = body.bytes();
  result.insert(result.end(), rest.begin(), rest.end());
  return result;
}

std::vector<std::byte> encodeTopic(const Post& post) {
  Writer frame;
  frame.header(Kind::Topic, post.priority, post.topic.size()).text(post.topic);
  return frame.take();
}

struct Decoded {
  std::uint32_t room = 0;
  std::string author;
  std::string text;
};

std::optional<Decoded> decodePost(std::span<const std::byte> bytes) {
  Reader reader(bytes);
  const auto header = std::bit_cast<Header>(reader.u32());
  if (header.kind != static_cast<std::uint32_t>(Kind::Post) || header.length != reader.left()) return std::nullopt;
  Decoded decoded;
  decoded.room = reader.u32();
  decoded.author = reader.text();
  decoded.text = reader.text();
  return decoded;
}

int main() {
  const Post post = nextPost();

  Writer ping;
  ping.header(Kind::Ping, 0, 0);
  relay(ping.bytes());
  const std::vector<std::byte> frame = encodePost(post);
  relay(frame);  // expect: user.name -> acme; user.content.private -> acme
  const std::vector<std::byte> topic = encodeTopic(post);
  relay(topic);
  relayNumber(frame.size());
  relayNumber(checksum(topic));
  relayNumber(checksum(frame));  // expect: user.name -> acme; user.content.private -> acme

  Ring<256> personal;
  Ring<256> open;
  personal.write(frame);
  open.write(topic);
  std::array<std::byte, 128> chunk{};
  std::size_t count = open.read(chunk);
  archive(chunk.data(), count);
  count = personal.read(chunk);
  archive(chunk.data(), count);  // expect: user.name -> globex; user.content.private -> globex
  chunk.fill(std::byte{0});
  archive(chunk.data(), chunk.size());
  relayNumber(personal.used() + open.used());

  Reader reader(topic);
  relayNumber(reader.u32());
  relayText(reader.text());
  if (const auto decoded = decodePost(frame)) {
    relayText(decoded->author + decoded->text);  // expect: user.name -> acme; user.content.private -> acme
    relayNumber(decoded->text.size());
  }

  Writer writer;
  writer.text(post.author);
  archive(writer.bytes().data(), writer.bytes().size());  // expect: user.name -> globex
  const std::vector<std::byte> taken = writer.take();
  relay(writer.bytes());
  writer.text(post.topic);
  relay(writer.bytes());
  relay(taken);  // expect: user.name -> acme
  relay(std::span(taken).first(8));  // expect: user.name -> acme

  std::array<char, 16> name{};
  const std::size_t size = std::min(post.author.size(), name.size());
  std::memcpy(name.data(), post.author.data(), size);
  archive(name.data(), name.size());  // expect: user.name -> globex
  relayNumber(size);
  relayText(std::string_view(post.topic).substr(0, size));
}
