// A serializer built from templates: types describe their fields once, writers and policies do the rest.
#include "svc.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <concepts>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <tuple>
#include <type_traits>
#include <utility>

namespace ser {

enum class Tag : std::uint8_t { Public, Internal, Personal };

template <class Class, class T>
struct Field {
  std::string_view name;
  T Class::*member;
  Tag tag;
};

template <class Class, class T>
constexpr Field<Class, T> field(std::string_view name, T Class::*member, Tag tag = Tag::Public) {
  return {name, member, tag};
}

template <class T>
struct Schema;

template <class T>
concept Described = requires { Schema<T>::fields; };

template <class T>
concept Sequence = !std::convertible_to<const T&, std::string_view> && requires(const T& t) {
  t.begin();
  t.end();
  typename T::value_type;
};

// Writers: text that a person reads, and bytes that are framed with a length.
class TextWriter {
 public:
  void begin(std::string_view type) { out_.append(type).append("{"); }
  void end() { out_ += "}"; }
  void key(std::string_view k) { out_.append(k).append("="); }
  void value(std::string_view v) { out_.append(v).append(";"); }
  void value(std::integral auto v) {
    std::array<char, 24> digits{};
    auto [last, error] = std::to_chars(digits.data(), digits.data() + digits.size(), v);
    value(std::string_view(digits.data(), static_cast<std::size_t>(last - digits.data())));
  }
  std::string take() { return std::exchange(out_, {}); }
  const std::string& peek() const { return out_; }

 private:
  std::string out_;
};

class FrameWriter {
 public:
  void begin(std::string_view) { starts_.push_back(bytes_.size()); }
  void end() {
    depth_ = std::max(depth_, starts_.size());
    starts_.pop_back();
  }
  void key(std::string_view) {}
  void value(std::string_view v) {
    put(static_cast<std::uint16_t>(v.size()));
    bytes_.insert(bytes_.end(), v.begin(), v.end());
  }
  void value(std::integral auto v) { put(static_cast<std::uint16_t>(v)); }
  std::span<const unsigned char> bytes() const { return bytes_; }
  std::size_t depth() const { return depth_; }

 private:
  void put(std::uint16_t n) {
    bytes_.push_back(static_cast<unsigned char>(n >> 8));
    bytes_.push_back(static_cast<unsigned char>(n & 0xff));
  }
  std::vector<unsigned char> bytes_;
  std::vector<std::size_t> starts_;
  std::size_t depth_ = 0;
};

// Policies: what happens to a field by its tag.
struct KeepAll {
  template <class W, class T>
  static bool write(W&, Tag, const T&) {
    return false;
  }
  static constexpr bool skips(Tag) { return false; }
};

struct PublicOnly {
  template <class W, class T>
  static bool write(W&, Tag, const T&) {
    return false;
  }
  static constexpr bool skips(Tag t) { return t != Tag::Public; }
};

struct Pseudonymous {
  template <class W, class T>
  static bool write(W& w, Tag t, const T& v) {
    if constexpr (std::is_same_v<T, std::string>) {
      if (t == Tag::Personal) {
        w.value(sha256(v));
        return true;
      }
    }
    return false;
  }
  static constexpr bool skips(Tag) { return false; }
};

template <class Policy, class Writer>
class Archive {
 public:
  explicit Archive(Writer& w) : writer_(w) {}

  template <class T>
  Archive& operator<<(const T& v) {
    put(v, Tag::Public);
    return *this;
  }
  int fields() const { return fields_; }

 private:
  template <class T>
  void put(const T& v, Tag tag) {
    if constexpr (Described<T>) {
      writer_.begin(Schema<T>::name);
      std::apply([&](const auto&... f) { (member(v, f), ...); }, Schema<T>::fields);
      writer_.end();
    } else if constexpr (Sequence<T>) {
      for (const auto& e : v) put(e, tag);
    } else {
      ++fields_;
      if (!Policy::write(writer_, tag, v)) writer_.value(v);
    }
  }
  template <class C, class T>
  void member(const C& object, const Field<C, T>& f) {
    if (Policy::skips(f.tag)) return;
    writer_.key(f.name);
    put(object.*f.member, f.tag);
  }
  Writer& writer_;
  int fields_ = 0;
};

template <class Policy, class T>
std::string toText(const T& v) {
  TextWriter w;
  Archive<Policy, TextWriter> a(w);
  a << v;
  return w.take();
}

// Counts what would be written, without touching a value.
template <Described T>
constexpr std::size_t fieldCount() {
  return std::tuple_size_v<std::remove_cvref_t<decltype(Schema<T>::fields)>>;
}

template <class T, class Fn>
void eachName(Fn fn) {
  std::apply([&fn](const auto&... f) { (fn(f.name), ...); }, Schema<T>::fields);
}

}  // namespace ser

struct Device {
  std::string model;
  int screen = 0;
};
struct Visit {
  std::string page;
  std::string visitor;
  int seconds = 0;
  Device device;
};
struct Profile {
  int number = 0;
  std::string contact;
  std::string plan;
  std::vector<Visit> visits;
};
struct Shelf {
  std::string label;
  std::vector<int> stock;
};

template <>
struct ser::Schema<Device> {
  static constexpr std::string_view name = "device";
  static constexpr auto fields = std::tuple(field("model", &Device::model), field("screen", &Device::screen));
};
template <>
struct ser::Schema<Visit> {
  static constexpr std::string_view name = "visit";
  static constexpr auto fields = std::tuple(field("page", &Visit::page), field("visitor", &Visit::visitor, Tag::Personal),
                                            field("seconds", &Visit::seconds), field("device", &Visit::device));
};
template <>
struct ser::Schema<Profile> {
  static constexpr std::string_view name = "profile";
  static constexpr auto fields =
      std::tuple(field("number", &Profile::number), field("contact", &Profile::contact, Tag::Personal),
                 field("plan", &Profile::plan), field("visits", &Profile::visits));
};
template <>
struct ser::Schema<Shelf> {
  static constexpr std::string_view name = "shelf";
  static constexpr auto fields = std::tuple(field("label", &Shelf::label), field("stock", &Shelf::stock));
};

static Profile profileOf(const User& u) {
  Profile p;
  p.number = u.id;
  p.contact = u.email;
  p.plan = u.plan;
  p.visits.push_back({"/home", u.name, 30, {"phone", 6}});
  p.visits.push_back({"/cart", u.name, 10, {"laptop", 14}});
  return p;
}

int main() {
  using namespace ser;
  Profile p = profileOf(load_user(1));
  Shelf shelf{"tea", {3, 4, 5}};

  acme::send(toText<KeepAll>(p));            // expect: user.contact.email -> acme via none // expect: user.name -> acme via none
  acme::send(toText<KeepAll>(shelf));        // silent
  globex::send(toText<Pseudonymous>(p));     // expect: user.contact.email -> globex // expect: user.name -> globex
  acme::send(toText<KeepAll>(p.visits[0].device));   // silent
  acme::send(toText<KeepAll>(p.plan));       // silent
  acme::send(toText<PublicOnly>(shelf));     // silent
  globex::send(toText<Pseudonymous>(p.visits[0].device));   // silent
  globex::send(toText<KeepAll>(p.visits));   // expect: user.name -> globex via none

  TextWriter text;
  Archive<KeepAll, TextWriter> out(text);
  out << shelf << p.number;
  acme::send(text.peek());                   // silent
  out << p.contact;
  acme::send(text.peek());                   // expect: user.contact.email -> acme via none
  acme::send(out.fields());                  // silent
  std::string first = text.take();
  acme::send(text.peek());                   // silent
  acme::send(first);                         // expect: user.contact.email -> acme via none
  globex::send(first.substr(2));             // expect: user.contact.email -> globex via none
  out << shelf.label;
  acme::send(text.take());                   // silent

  FrameWriter frames;
  Archive<KeepAll, FrameWriter> binary(frames);
  binary << p.visits;
  acme::send_bytes(frames.bytes().data(), frames.bytes().size());   // expect: user.name -> acme via none
  acme::send(frames.depth());                // silent
  acme::send(frames.bytes().size());         // silent
  FrameWriter other;
  Archive<KeepAll, FrameWriter> plain(other);
  plain << shelf << 7;
  binary << p.plan;
  globex::send(std::string(frames.bytes().begin(), frames.bytes().end()));   // expect: user.name -> globex via none
  acme::send_bytes(other.bytes().data(), other.bytes().size());     // silent

  std::string names;
  eachName<Profile>([&names](std::string_view n) { names.append(n).append(","); });
  acme::send(names);                         // silent
  acme::send(fieldCount<Visit>());           // silent

  Profile hidden = p;
  hidden.contact = sha256(hidden.contact);
  for (Visit& v : hidden.visits) v.visitor.clear();
  acme::send(hidden.contact);                // silent (approved: hash)
  hidden.visits.clear();
  acme::send(toText<KeepAll>(hidden));       // silent (approved: hash)
  globex::send(toText<KeepAll>(hidden));     // expect: user.contact.email -> globex via hash
  Visit anonymous{"/help", "", 5, p.visits[1].device};
  acme::send(toText<KeepAll>(anonymous));    // silent
  std::swap(anonymous, p.visits[0]);
  acme::send(anonymous.page);                // silent
  acme::send(toText<KeepAll>(anonymous));    // expect: user.name -> acme via none
  acme::send(toText<KeepAll>(p.visits[0]));  // silent (element: the other visit still has its visitor)
  acme::send(anonymous.visitor);             // expect: user.name -> acme via none
}
