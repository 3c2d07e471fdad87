// A JSON document model: recursive variant, builders, serialiser, a small parser.
#include "svc.h"

#include <cctype>
#include <initializer_list>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace json {
class Value;
using Array = std::vector<Value>;
using Object = std::map<std::string, Value>;

class Value {
 public:
  Value() = default;
  Value(bool b) : v_(b) {}
  Value(int n) : v_(static_cast<double>(n)) {}
  Value(const char* s) : v_(std::string(s)) {}
  Value(std::string s) : v_(std::move(s)) {}
  Value(Array a) : v_(std::make_shared<Array>(std::move(a))) {}
  Value(Object o) : v_(std::make_shared<Object>(std::move(o))) {}

  Value& operator[](const std::string& k) {
    if (!std::holds_alternative<std::shared_ptr<Object>>(v_)) v_ = std::make_shared<Object>();
    return (*std::get<std::shared_ptr<Object>>(v_))[k];
  }
  void push(Value v) {
    if (!std::holds_alternative<std::shared_ptr<Array>>(v_)) v_ = std::make_shared<Array>();
    std::get<std::shared_ptr<Array>>(v_)->push_back(std::move(v));
  }
  std::string dump() const {
    struct Dump {
      std::string operator()(std::monostate) const { return "null"; }
      std::string operator()(bool b) const { return b ? "true" : "false"; }
      std::string operator()(double d) const { return std::to_string(d); }
      std::string operator()(const std::string& s) const { return '"' + s + '"'; }
      std::string operator()(const std::shared_ptr<Array>& a) const {
        std::string out = "[";
        for (const auto& v : *a) out += v.dump() + ",";
        return out + "]";
      }
      std::string operator()(const std::shared_ptr<Object>& o) const {
        std::string out = "{";
        for (const auto& [k, v] : *o) out += '"' + k + "\":" + v.dump() + ",";
        return out + "}";
      }
    };
    return std::visit(Dump{}, v_);
  }
  std::size_t size() const {
    if (auto* a = std::get_if<std::shared_ptr<Array>>(&v_)) return (*a)->size();
    return 0;
  }
  const std::string& str() const { return std::get<std::string>(v_); }

 private:
  std::variant<std::monostate, bool, double, std::string, std::shared_ptr<Array>, std::shared_ptr<Object>> v_;
};

class Parser {
 public:
  explicit Parser(const std::string& text) : text_(text) {}
  Value parse() {
    skip();
    if (pos_ >= text_.size()) return {};
    switch (text_[pos_]) {
      case '"': return string();
      case '[': return array();
      default: return number();
    }
  }

 private:
  void skip() {
    while (pos_ < text_.size() && std::isspace(static_cast<unsigned char>(text_[pos_]))) ++pos_;
  }
  std::string string() {
    std::string s;
    for (++pos_; pos_ < text_.size() && text_[pos_] != '"'; ++pos_) s += text_[pos_];
    ++pos_;
    return s;
  }
  Value array() {
    Array a;
    for (++pos_; pos_ < text_.size() && text_[pos_] != ']';) {
      a.push_back(parse());
      skip();
      if (pos_ < text_.size() && text_[pos_] == ',') ++pos_;
    }
    ++pos_;
    return a;
  }
  Value number() {
    int n = 0;
    while (pos_ < text_.size() && std::isdigit(static_cast<unsigned char>(text_[pos_]))) n = n * 10 + (text_[pos_++] - '0');
    return n;
  }
  std::string text_;
  std::size_t pos_ = 0;
};
}  // namespace json

void documents(const Customer& c) {
  json::Value user;
  user["mail"] = c.email;
  user["id"] = c.id;
  json::Value plan;
  plan["tier"] = c.tier;
  plan["active"] = true;
  acme::send(user.dump());        // expect: user.contact.email -> acme
  acme::send(plan.dump());        // silent
  acme::send(user["mail"].str());  // expect: user.contact.email -> acme
  acme::send(plan["tier"].str());  // silent
  json::Value list;
  list.push(c.id);
  acme::send(list.dump());  // silent
  list.push(c.phone);
  acme::send(list.dump());  // expect: user.contact.phone_number -> acme
  acme::send(list.size());  // silent
  json::Value root(json::Object{{"user", c.name}, {"n", 3}});
  acme::send(root.dump());  // expect: user.name -> acme
  json::Value safe(json::Object{{"user", "none"}, {"n", 3}});
  acme::send(safe.dump());  // silent
  json::Value nested;
  nested["a"]["b"]["c"] = c.email;
  acme::send(nested.dump());  // expect: user.contact.email -> acme
  nested = json::Value("flat");
  acme::send(nested.dump());  // silent
  acme::send(json::Value(json::Array{c.tier, 1}).dump());  // silent
  acme::send(json::Value(json::Array{c.name, 1}).dump());  // expect: user.name -> acme
  acme::send(json::Parser("[1,\"x\"]").parse().dump());    // silent
  acme::send(json::Parser("[\"" + c.email + "\"]").parse().dump());  // expect: user.contact.email -> acme
}
