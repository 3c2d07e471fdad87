// A session protocol: a state machine over variants, frames in byte buffers, an arena for names, a ring of recent frames.
#include "svc.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <new>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace proto {

enum class Tag : std::uint8_t { hello = 1, login = 2, note = 3, bye = 4 };

// [tag][length: 2 bytes][payload]
class FrameWriter {
 public:
  FrameWriter& put(Tag tag, std::string_view payload) {
    bytes_.push_back(std::byte{static_cast<std::uint8_t>(tag)});
    put_u16(static_cast<std::uint16_t>(payload.size()));
    for (char c : payload) bytes_.push_back(static_cast<std::byte>(c));
    ++frames_;
    return *this;
  }
  std::span<const std::byte> bytes() const { return bytes_; }
  int frames() const { return frames_; }
  void reset() {
    bytes_.clear();
    frames_ = 0;
  }

 private:
  void put_u16(std::uint16_t n) {
    bytes_.push_back(static_cast<std::byte>(n >> 8));
    bytes_.push_back(static_cast<std::byte>(n & 0xff));
  }
  std::vector<std::byte> bytes_;
  int frames_ = 0;
};

struct Frame {
  Tag tag = Tag::bye;
  std::string payload;
};

class FrameReader {
 public:
  explicit FrameReader(std::span<const std::byte> in) : in_(in) {}
  std::optional<Frame> next() {
    if (in_.size() < 3) return std::nullopt;
    Frame f;
    f.tag = static_cast<Tag>(in_[0]);
    const std::size_t n = (std::to_integer<std::size_t>(in_[1]) << 8) | std::to_integer<std::size_t>(in_[2]);
    f.payload.assign(reinterpret_cast<const char*>(in_.data() + 3), n);
    in_ = in_.subspan(3 + n);
    return f;
  }
  std::size_t left() const { return in_.size(); }

 private:
  std::span<const std::byte> in_;
};

// A bump allocator for short texts; release() gives everything back.
class Arena {
 public:
  const char* store(std::string_view text) {
    if (used_ + text.size() + 1 > room_.size()) throw std::bad_alloc();
    char* at = room_.data() + used_;
    std::memcpy(at, text.data(), text.size());
    at[text.size()] = '\0';
    used_ += text.size() + 1;
    return at;
  }
  std::size_t used() const { return used_; }

 private:
  std::array<char, 512> room_{};
  std::size_t used_ = 0;
};

struct Idle {};
struct Greeted {
  std::string peer;
};
struct LoggedIn {
  std::string peer;
  std::string user;
  int notes = 0;
};
struct Closed {
  std::string why;
};
using State = std::variant<Idle, Greeted, LoggedIn, Closed>;

class Session {
 public:
  void on(const Frame& f) {
    ++steps_;
    switch (f.tag) {
      case Tag::hello:
        state_ = Greeted{"peer-" + std::to_string(f.payload.size())};
        break;
      case Tag::login:
        if (auto* g = std::get_if<Greeted>(&state_)) state_ = LoggedIn{std::move(g->peer), f.payload, 0};
        break;
      case Tag::note:
        if (auto* l = std::get_if<LoggedIn>(&state_)) ++l->notes;
        break;
      case Tag::bye:
        state_ = Closed{"closed by peer"};
        break;
    }
  }
  const State& state() const { return state_; }
  int steps() const { return steps_; }

 private:
  State state_ = Idle{};
  int steps_ = 0;
};

const char* state_name(const State& s) {
  static constexpr std::array<const char*, 4> kNames{"idle", "greeted", "logged in", "closed"};
  return kNames[s.index()];
}

struct Describe {
  std::string operator()(const Idle&) const { return "idle"; }
  std::string operator()(const Greeted& g) const { return "greeted " + g.peer; }
  std::string operator()(const LoggedIn& l) const { return "user " + l.user; }
  std::string operator()(const Closed& c) const { return c.why; }
};

void drive(Session& session, FrameReader reader) {
  while (auto f = reader.next()) session.on(*f);
}

// The last N frames' lengths, kept for support.
template <std::size_t N>
class Recent {
 public:
  void add(const Frame& f) { ring_[at_++ % N] = f.payload.size(); }
  std::string text() const {
    std::string out;
    for (std::size_t size : ring_) out += std::to_string(size) + " ";
    return out;
  }

 private:
  std::array<std::size_t, N> ring_{};
  std::size_t at_ = 0;
};

}  // namespace proto

void frames() {
  using namespace proto;
  FrameWriter out;
  out.put(Tag::hello, "client").put(Tag::login, current_email());
  acme::send_bytes(out.bytes().data(), out.bytes().size());  // expect: user.contact.email -> acme
  acme::send(out.frames());                                  // silent: a counter

  FrameReader reader(out.bytes());
  Recent<4> recent;
  while (auto f = reader.next()) {
    recent.add(*f);
    if (f->tag == Tag::login) globex::send(f->payload);  // expect: user.contact.email -> globex
  }
  acme::send(recent.text());  // silent: lengths
  acme::send(reader.left());  // silent: a length

  out.reset();
  out.put(Tag::note, "keep-alive");
  acme::send_bytes(out.bytes().data(), out.bytes().size());  // silent: the writer was reset

  FrameWriter notes;
  notes.put(Tag::note, config("motd"));
  acme::send_bytes(notes.bytes().data(), notes.bytes().size());  // silent: another writer
}

void sessions() {
  using namespace proto;
  FrameWriter script;
  script.put(Tag::hello, "h").put(Tag::login, current_name()).put(Tag::note, "n");
  Session live;
  drive(live, FrameReader(script.bytes()));
  acme::send(std::visit(Describe{}, live.state()));  // expect: user.name -> acme
  acme::send(state_name(live.state()));              // silent: names of states
  if (const auto* l = std::get_if<LoggedIn>(&live.state())) {
    acme::send(l->user);   // expect: user.name -> acme
    acme::send(l->notes);  // silent: a counter
  }
  acme::send(live.steps());  // silent: a counter

  Session probe;
  probe.on(Frame{Tag::hello, "probe"});
  acme::send(std::visit(Describe{}, probe.state()));  // silent: another session, fed with constants
  const State before = live.state();
  live = Session{};
  acme::send(std::visit(Describe{}, live.state()));  // silent: a fresh session was assigned
  globex::send(std::visit(Describe{}, before));      // expect: user.name -> globex
}

void texts() {
  using namespace proto;
  Arena people;
  Arena words;
  const char* name = people.store(current_phone());
  const char* word = words.store("welcome");
  acme::send(name);          // expect: user.contact.phone_number -> acme
  acme::send(word);          // silent: the arena of words
  acme::send(people.used()); // silent: how much room is used
  name = word;
  acme::send(name);  // silent: the pointer was set to another text

  alignas(Greeted) std::byte room[sizeof(Greeted)];
  auto* g = new (room) Greeted{tokenize(current_phone())};
  acme::send(g->peer);  // expect: user.contact.phone_number -> acme via tokenize
  std::destroy_at(g);

  std::array<char, 32> line{};
  const std::string ssn = current_ssn();
  std::copy_n(ssn.begin(), std::min(ssn.size(), line.size() - 1), line.begin());
  globex::send(line.data());  // expect: user.government_id -> globex
  std::strcpy(line.data(), "no number");
  globex::send(line.data());  // silent: the buffer was written anew

  std::uint32_t check = 0;
  for (char c : ssn) check = check * 31u + (c == '0' ? 1u : 0u);
  globex::send(std::to_string(check % 2u));  // silent: built from comparisons alone
}

int main() {
  frames();
  sessions();
  texts();
}
