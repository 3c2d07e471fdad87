// Parsers and serialisers: tokeniser, recursive descent into a tree of values, writer with nesting, key-value codec.
#include "case.h"

#include <cctype>
#include <cstdint>
#include <cstring>
#include <initializer_list>
#include <map>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

struct Value;
using Object = std::map<std::string, Value>;
using Array = std::vector<Value>;
struct Value {
  std::variant<std::nullptr_t, bool, double, std::string, std::shared_ptr<Array>, std::shared_ptr<Object>> data;
  Value() : data(nullptr) {}
  Value(std::string s) : data(std::move(s)) {}
  Value(const char* s) : data(std::string(s)) {}
  Value(double d) : data(d) {}
  Value(bool b) : data(b) {}
  Value(Array a) : data(std::make_shared<Array>(std::move(a))) {}
  Value(Object o) : data(std::make_shared<Object>(std::move(o))) {}
  Value& operator[](const std::string& key) {
    if (!std::holds_alternative<std::shared_ptr<Object>>(data)) data = std::make_shared<Object>();
    return (*std::get<std::shared_ptr<Object>>(data))[key];
  }
  const std::string& str() const { return std::get<std::string>(data); }
  double num() const { return std::get<double>(data); }
};

class Writer {
 public:
  std::string write(const Value& v) {
    out_.clear();
    emit(v);
    return out_;
  }

 private:
  void emit(const Value& v) {
    std::visit([this](const auto& x) { emit(x); }, v.data);
  }
  void emit(std::nullptr_t) { out_ += "null"; }
  void emit(bool b) { out_ += b ? "true" : "false"; }
  void emit(double d) { out_ += std::to_string(d); }
  void emit(const std::string& s) {
    out_ += '"';
    for (char c : s) {
      if (c == '"' || c == '\\') out_ += '\\';
      out_ += c;
    }
    out_ += '"';
  }
  void emit(const std::shared_ptr<Array>& a) {
    out_ += '[';
    for (const Value& v : *a) {
      emit(v);
      out_ += ',';
    }
    out_ += ']';
  }
  void emit(const std::shared_ptr<Object>& o) {
    out_ += '{';
    for (const auto& [k, v] : *o) {
      emit(k);
      out_ += ':';
      emit(v);
    }
    out_ += '}';
  }
  std::string out_;
};

struct Token {
  enum Kind { word, number, symbol, end } kind = end;
  std::string text;
};
class Lexer {
 public:
  explicit Lexer(std::string_view s) : s_(s) {}
  Token next() {
    while (i_ < s_.size() && std::isspace(static_cast<unsigned char>(s_[i_]))) ++i_;
    if (i_ == s_.size()) return {};
    const std::size_t from = i_;
    if (std::isalpha(static_cast<unsigned char>(s_[i_]))) {
      while (i_ < s_.size() && std::isalnum(static_cast<unsigned char>(s_[i_]))) ++i_;
      return {Token::word, std::string(s_.substr(from, i_ - from))};
    }
    ++i_;
    return {Token::symbol, std::string(1, s_[from])};
  }

 private:
  std::string_view s_;
  std::size_t i_ = 0;
};
std::vector<Token> tokens(std::string_view s) {
  Lexer l(s);
  std::vector<Token> r;
  for (Token t = l.next(); t.kind != Token::end; t = l.next()) r.push_back(t);
  return r;
}

class Packer {
 public:
  Packer& u32(std::uint32_t v) {
    for (int i = 0; i < 4; ++i) bytes_.push_back(static_cast<std::uint8_t>(v >> (8 * i)));
    return *this;
  }
  Packer& text(const std::string& s) {
    u32(static_cast<std::uint32_t>(s.size()));
    bytes_.insert(bytes_.end(), s.begin(), s.end());
    return *this;
  }
  const std::vector<std::uint8_t>& bytes() const { return bytes_; }

 private:
  std::vector<std::uint8_t> bytes_;
};
class Unpacker {
 public:
  explicit Unpacker(const std::vector<std::uint8_t>& b) : b_(b) {}
  std::string text() {
    std::uint32_t n = 0;
    std::memcpy(&n, b_.data() + at_, 4);
    at_ += 4;
    std::string s(reinterpret_cast<const char*>(b_.data()) + at_, n);
    at_ += n;
    return s;
  }

 private:
  const std::vector<std::uint8_t>& b_;
  std::size_t at_ = 0;
};

int main() {
  User u = load_user(1);
  Writer w;
  Value v;
  v["plan"] = u.plan;
  v["id"] = static_cast<double>(u.id);
  acme::send(w.write(v));
  v["mail"] = u.email;
  acme::send(w.write(v));                               // expect: user.contact.email -> acme
  Value list = Array{Value(u.plan), Value(1.0), Value(Object{{"n", Value(u.name)}})};
  acme::send(w.write(list));                            // expect: user.name -> acme
  Value clean = Array{Value("a"), Value(true)};
  acme::send(w.write(clean));
  for (const Token& t : tokens(u.name)) {
    acme::send(t.text);                                 // expect: user.name -> acme
    acme::send(static_cast<int>(t.kind));
  }
  acme::send(tokens(u.plan).size());
  Packer p;
  p.u32(7).text(u.phone);
  acme::send_bytes(p.bytes().data(), p.bytes().size()); // expect: user.contact.phone_number -> acme
  Unpacker un(p.bytes());
  acme::send(un.text());                                // expect: user.contact.phone_number -> acme
  Packer q;
  q.text(u.plan);
  acme::send(Unpacker(q.bytes()).text());
}
