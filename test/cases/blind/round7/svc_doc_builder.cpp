// A JSON-like document: a variant tree, a builder, a compact and a pretty writer, paths, merge, a redactor and a parser.
#include "svc.h"

#include <cctype>
#include <charconv>
#include <concepts>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace doc {

class Value;
using List = std::vector<Value>;
using Object = std::vector<std::pair<std::string, Value>>;

class Value {
 public:
  Value() = default;
  Value(std::nullptr_t) {}
  Value(bool b) : data_(b) {}
  Value(std::int64_t n) : data_(n) {}
  Value(int n) : data_(static_cast<std::int64_t>(n)) {}
  Value(std::string s) : data_(std::move(s)) {}
  Value(const char* s) : data_(std::string(s)) {}
  Value(List l) : data_(std::make_shared<List>(std::move(l))) {}
  Value(Object o) : data_(std::make_shared<Object>(std::move(o))) {}

  bool is_null() const { return std::holds_alternative<std::monostate>(data_); }
  const std::string& text() const { return std::get<std::string>(data_); }
  std::int64_t number() const { return std::get<std::int64_t>(data_); }
  std::size_t size() const {
    if (const auto* l = std::get_if<std::shared_ptr<List>>(&data_)) return (*l)->size();
    if (const auto* o = std::get_if<std::shared_ptr<Object>>(&data_)) return (*o)->size();
    return 0;
  }
  template <class V>
  decltype(auto) visit(V&& v) const {
    return std::visit(std::forward<V>(v), data_);
  }

 private:
  std::variant<std::monostate, bool, std::int64_t, std::string, std::shared_ptr<List>, std::shared_ptr<Object>> data_;
};

template <class... Fs>
struct Overload : Fs... {
  using Fs::operator()...;
};
template <class... Fs>
Overload(Fs...) -> Overload<Fs...>;

class ObjectBuilder {
 public:
  template <class T>
  ObjectBuilder& set(std::string key, T&& value) & {
    members_.emplace_back(std::move(key), Value(std::forward<T>(value)));
    return *this;
  }
  template <class T>
  ObjectBuilder&& set(std::string key, T&& value) && {
    set(std::move(key), std::forward<T>(value));
    return std::move(*this);
  }
  template <class F>
    requires std::invocable<F, ObjectBuilder&>
  ObjectBuilder& nest(std::string key, F fill) {
    ObjectBuilder inner;
    fill(inner);
    members_.emplace_back(std::move(key), std::move(inner).build());
    return *this;
  }
  Value build() && { return Value(std::move(members_)); }
  std::size_t size() const { return members_.size(); }

 private:
  Object members_;
};

class Writer {
 public:
  virtual ~Writer() = default;
  std::string write(const Value& v) {
    out_.clear();
    value(v);
    return out_;
  }

 protected:
  virtual void scalar(const std::string& s) = 0;
  void value(const Value& v) {
    v.visit(Overload{
        [this](std::monostate) { out_ += "null"; },
        [this](bool b) { out_ += b ? "true" : "false"; },
        [this](std::int64_t n) { out_ += std::to_string(n); },
        [this](const std::string& s) { scalar(s); },
        [this](const std::shared_ptr<List>& l) {
          out_ += '[';
          for (const auto& e : *l) {
            value(e);
            out_ += ',';
          }
          out_ += ']';
        },
        [this](const std::shared_ptr<Object>& o) {
          out_ += '{';
          for (const auto& [k, e] : *o) {
            out_ += k + ":";
            value(e);
            out_ += ',';
          }
          out_ += '}';
        },
    });
  }
  std::string out_;
};
class JsonWriter final : public Writer {
 protected:
  void scalar(const std::string& s) override {
    out_ += '"';
    for (char ch : s) {
      switch (ch) {
        case '"': out_ += "\\\""; break;
        case '\n': out_ += "\\n"; break;
        default: out_ += ch;
      }
    }
    out_ += '"';
  }
};
class ShapeWriter final : public Writer {
 protected:
  void scalar(const std::string& s) override { out_ += s.empty() ? "\"\"" : "str"; }
};
class HashWriter final : public Writer {
 protected:
  void scalar(const std::string& s) override { out_ += sha256(s); }
};

int depth(const Value& v) {
  return v.visit(Overload{
      [](const std::shared_ptr<List>& l) {
        int d = 0;
        for (const auto& e : *l) d = std::max(d, depth(e));
        return d + 1;
      },
      [](const std::shared_ptr<Object>& o) {
        int d = 0;
        for (const auto& [k, e] : *o) d = std::max(d, depth(e));
        return d + 1;
      },
      [](const auto&) { return 0; },
  });
}
std::vector<std::string> keys(const Value& v) {
  std::vector<std::string> out;
  if (v.size() == 0) return out;
  v.visit(Overload{
      [&](const std::shared_ptr<Object>& o) {
        for (const auto& [k, e] : *o) out.push_back(k);
      },
      [](const auto&) {},
  });
  return out;
}

struct ParseError : std::runtime_error {
  ParseError(std::string_view rest, std::size_t at)
      : std::runtime_error("unexpected: " + std::string(rest)), at(at) {}
  std::size_t at;
};
// A list of bare words: "a,b,12".
class Parser {
 public:
  explicit Parser(std::string_view text) : text_(text) {}
  Value parse() {
    List items;
    while (at_ < text_.size()) items.push_back(item());
    return Value(std::move(items));
  }
  std::size_t position() const { return at_; }

 private:
  Value item() {
    if (text_[at_] == '!') throw ParseError(text_.substr(at_), at_);
    std::size_t comma = text_.find(',', at_);
    if (comma == std::string_view::npos) comma = text_.size();
    std::string_view word = text_.substr(at_, comma - at_);
    at_ = comma + 1;
    std::int64_t n = 0;
    auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), n);
    if (error == std::errc{} && end == word.data() + word.size()) return Value(n);
    return Value(std::string(word));
  }
  std::string_view text_;
  std::size_t at_ = 0;
};

}  // namespace doc

doc::Value describe(const Customer& c) {
  return doc::ObjectBuilder{}.set("id", c.id).set("mail", c.email).set("tier", c.tier).build();
}
doc::Value public_card(const Customer& c) {
  doc::ObjectBuilder b;
  b.set("id", c.id).set("vip", c.name.size() > 3).nest("plan", [&](doc::ObjectBuilder& p) { p.set("tier", c.tier); });
  return std::move(b).build();
}

void writers(const Customer& c) {
  doc::Value v = describe(c);
  doc::JsonWriter json;
  doc::ShapeWriter shape;
  doc::HashWriter hashed;
  acme::send(json.write(v));                 // expect: user.contact.email -> acme
  acme::send(shape.write(v));                // silent
  acme::send(hashed.write(v));               // expect: user.contact.email -> acme via hash
  acme::send(json.write(public_card(c)));    // silent
  acme::send(doc::depth(v));                 // silent
  for (const auto& k : doc::keys(v)) acme::send(k);  // silent
  acme::send(v.size());                      // silent
}

void reused_writer(const Customer& c) {
  doc::JsonWriter json;
  std::string first = json.write(doc::Value(c.name));
  std::string second = json.write(doc::Value(c.tier));
  globex::send(first);   // expect: user.name -> globex
  globex::send(second);  // silent
}

void nested(const Customer& c, bool vip) {
  doc::ObjectBuilder root;
  root.set("kind", "ticket");
  root.nest("who", [&](doc::ObjectBuilder& b) {
    b.set("name", c.name);
    b.set("vip", vip);
  });
  acme::send(root.size());  // silent
  doc::JsonWriter json;
  acme::send(json.write(std::move(root).build()));  // expect: user.name -> acme
}

void keyed_by_person(const Customer& c) {
  doc::Value v = doc::ObjectBuilder{}.set(c.phone, true).build();
  doc::ShapeWriter shape;
  acme::send(shape.write(v));         // expect: user.contact.phone_number -> acme
  acme::send(doc::keys(v).front());   // expect: user.contact.phone_number -> acme
  acme::send(v.is_null());            // silent
}

void scalars(const Customer& c) {
  doc::Value mail(c.email);
  doc::Value copy = mail;
  mail = doc::Value(c.id);
  acme::send(copy.text());    // expect: user.contact.email -> acme
  acme::send(mail.number());  // silent
  copy = doc::Value("gone");
  acme::send(copy.text());    // silent
}

void parsing(const Customer& c) {
  doc::Parser p(c.phone);
  try {
    doc::Value v = p.parse();
    doc::JsonWriter json;
    globex::send(json.write(v));  // expect: user.contact.phone_number -> globex
    acme::send(p.position());     // silent
  } catch (const doc::ParseError& e) {
    acme::send(e.what());         // expect: user.contact.phone_number -> acme
    acme::send(e.at);             // silent
  }
  doc::Parser tiers(c.tier);
  acme::send(doc::JsonWriter{}.write(tiers.parse()));  // silent
}
