// Type erasure by hand, CRTP, concepts, constexpr if, traits, policies, recursive templates, variable templates, requires.
#include "svc.h"

#include <concepts>
#include <memory>
#include <string>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace {

class Any {
 public:
  template <class T>
  explicit Any(T v) : p_(std::make_unique<Model<T>>(std::move(v))) {}
  std::string text() const { return p_->text(); }
  template <class T>
  const T* as() const {
    auto* m = dynamic_cast<Model<T>*>(p_.get());
    return m ? &m->value : nullptr;
  }

 private:
  struct Concept {
    virtual ~Concept() = default;
    virtual std::string text() const = 0;
  };
  template <class T>
  struct Model : Concept {
    explicit Model(T v) : value(std::move(v)) {}
    std::string text() const override {
      if constexpr (requires { value.show(); })
        return value.show();
      else if constexpr (std::is_arithmetic_v<T>)
        return std::to_string(value);
      else
        return value;
    }
    T value;
  };
  std::unique_ptr<Concept> p_;
};
struct Badge {
  std::string who, color;
  std::string show() const { return color; }
};
template <class D>
struct Saved {
  std::string save() const { return "[" + static_cast<const D*>(this)->body() + "]"; }
};
struct Note : Saved<Note> {
  std::string text;
  std::string body() const { return text; }
};
struct Opaque : Saved<Opaque> {
  std::string text;
  std::string body() const { return std::to_string(text.size()); }
};
struct Raw {
  static std::string apply(const std::string& s) { return s; }
};
struct Hashed {
  static std::string apply(const std::string& s) { return sha256(s); }
};
struct Dropped {
  static std::string apply(const std::string&) { return "dropped"; }
};
template <class Policy>
class Exporter {
 public:
  void add(const std::string& s) { out_ += Policy::apply(s); }
  const std::string& out() const { return out_; }

 private:
  std::string out_;
};
template <std::integral T>
std::string describe(T) {
  return "number";
}
template <class T>
  requires std::convertible_to<T, std::string>
std::string describe(const T& s) {
  return "text " + std::string(s);
}
template <class Tuple, std::size_t I = 0>
std::string flatten(const Tuple& t) {
  if constexpr (I == std::tuple_size_v<Tuple>)
    return "";
  else
    return std::string(std::get<I>(t)) + flatten<Tuple, I + 1>(t);
}
template <class T>
T g_last{};
template <bool Keep>
struct Field {
  std::string value;
  void store(const std::string& s) {
    if constexpr (Keep) value = s;
  }
};
template <template <class...> class C, class T>
C<T> single(T v) {
  C<T> c;
  c.push_back(std::move(v));
  return c;
}

}  // namespace

void generic(const Customer& c) {
  Any a(c.email), b(Badge{c.name, "red"}), n(c.id);
  acme::send(a.text());             // expect: user.contact.email -> acme
  acme::send(b.text());             // silent
  acme::send(n.text());             // silent
  if (auto* k = b.as<Badge>()) {
    acme::send(k->who);             // expect: user.name -> acme
    acme::send(k->color);           // silent
  }
  Note note;
  note.text = c.phone;
  Opaque opaque;
  opaque.text = c.phone;
  acme::send(note.save());          // expect: user.contact.phone_number -> acme
  acme::send(opaque.save());        // silent
  Exporter<Raw> raw;
  Exporter<Hashed> hashed;
  Exporter<Dropped> dropped;
  raw.add(c.email);
  hashed.add(c.email);
  dropped.add(c.email);
  acme::send(raw.out());            // expect: user.contact.email -> acme via none
  acme::send(hashed.out());         // expect: user.contact.email -> acme via hash
  acme::send(dropped.out());        // silent
  acme::send(describe(c.id));       // silent
  acme::send(describe(std::stoi(c.phone)));  // silent
  acme::send(describe(c.name));     // expect: user.name -> acme
  acme::send(flatten(std::make_tuple(c.tier, "x", c.phone)));  // expect: user.contact.phone_number -> acme
  acme::send(flatten(std::make_tuple(c.tier, "x")));           // silent
  g_last<std::string> = c.name;
  g_last<int> = c.id;
  acme::send(g_last<std::string>);  // expect: user.name -> acme
  acme::send(g_last<int>);          // silent
  Field<true> kept;
  Field<false> thrown;
  kept.store(c.email);
  thrown.store(c.email);
  acme::send(kept.value);           // expect: user.contact.email -> acme
  acme::send(thrown.value);         // silent
  acme::send(single<std::vector>(c.name).front());  // expect: user.name -> acme
  acme::send(single<std::vector>(c.tier).front());  // silent
}
