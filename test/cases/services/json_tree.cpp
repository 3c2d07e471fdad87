// A JSON value class: objects, arrays, texts; built, read by path, merged, pruned and written.
#include <piiflow/annotations.h>

#include <cstdio>
#include <initializer_list>
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

PII_SINK(acme) void post(const std::string& body);
PII_SINK(globex) void forward(const std::string& body);

struct Visitor {
  int visits = 0;
  std::string campaign;
  PII(user.contact.email) std::string email;
  PII(user.device.ip_address) std::string address;
  PII(user.demographic.age) int age = 0;
};

Visitor currentVisitor();
PII_SANITIZER(truncate) std::string network(const std::string& address);

class Json {
 public:
  using Array = std::vector<Json>;
  using Object = std::map<std::string, Json>;

  Json() = default;
  Json(const char* text) : value_(std::string(text)) {}
  Json(std::string text) : value_(std::move(text)) {}
  Json(int number) : value_(static_cast<double>(number)) {}
  Json(bool flag) : value_(flag) {}
  static Json array(std::initializer_list<Json> items = {}) {
    Json json;
    json.value_ = Array(items);
    return json;
  }
  static Json object() {
    Json json;
    json.value_ = Object();
    return json;
  }

  Json& operator[](const std::string& key) {
    if (!std::holds_alternative<Object>(value_)) value_ = Object();
    return std::get<Object>(value_)[key];
  }
  void push(Json item) {
    if (!std::holds_alternative<Array>(value_)) value_ = Array();
    std::get<Array>(value_).push_back(std::move(item));
  }
  const Json* find(std::string_view path) const {
    const Json* here = this;
    while (!path.empty()) {
      const auto dot = path.find('.');
      const std::string key(path.substr(0, dot));
      path.remove_prefix(dot == std::string_view::npos ? path.size() : dot + 1);
      const auto* members = std::get_if<Object>(&here->value_);
      if (!members) return nullptr;
      auto found = members->find(key);
      if (found == members->end()) return nullptr;
      here = &found->second;
    }
    return here;
  }
  const std::string& text() const {
    if (const auto* t = std::get_if<std::string>(&value_)) return *t;
    throw std::logic_error("not a text");
  }
  double number() const { return std::get<double>(value_); }
  std::size_t size() const {
    if (const auto* items = std::get_if<Array>(&value_)) return items->size();
    if (const auto* members = std::get_if<Object>(&value_)) return members->size();
    return 0;
  }
  void merge(const Json& other) {
    for (const auto& [key, value] : std::get<Object>(other.value_)) (*this)[key] = value;
  }
  void clear() { value_ = std::monostate(); }
  std::vector<std::string> keys() const {
    std::vector<std::string> result;
    for (const auto& [key, value] : std::get<Object>(value_)) result.push_back(key);
    return result;
  }
  void write(std::ostream& out) const {
    std::visit([&out](const auto& value) { writeValue(out, value); }, value_);
  }
  std::string dump() const {
    std::ostringstream out;
    write(out);
    return out.str();
  }
  std::string shape() const {
    struct Shape {
      std::string operator()(std::monostate) const { return "null"; }
      std::string operator()(bool) const { return "bool"; }
      std::string operator()(double) const { return "number"; }
      std::string operator()(const std::string&) const { return "text"; }
      std::string operator()(const Array& items) const { return items.empty() ? "[]" : "[" + items.front().shape() + "]"; }
      std::string operator()(const Object& members) const {
        std::string result = "{";
        for (const auto& [key, value] : members) result += key + ":" + value.shape() + ",";
        return result + "}";
      }
    };
    return std::visit(Shape{}, value_);
  }

 private:
  static void writeValue(std::ostream& out, std::monostate) { out << "null"; }
  static void writeValue(std::ostream& out, bool value) { out << (value ? "true" : "false"); }
  static void writeValue(std::ostream& out, double value) { out << value; }
  static void writeValue(std::ostream& out, const std::string& value) {
    out << '"';
    for (char c : value) {
      if (c == '"' || c == '\\') out << '\\';
      if (static_cast<unsigned char>(c) < 0x20) {
        char code[8];
        std::snprintf(code, sizeof code, "\\u%04x", c);
        out << code;
      } else {
        out << c;
      }
    }
    out << '"';
  }
  static void writeValue(std::ostream& out, const Array& items) {
    out << '[';
    for (std::size_t i = 0; i < items.size(); ++i) {
      if (i != 0) out << ',';
      items[i].write(out);
    }
    out << ']';
  }
  static void writeValue(std::ostream& out, const Object& members) {
    out << '{';
    const char* comma = "";
    for (const auto& [key, value] : members) {
      out << comma << '"' << key << "\":";
      value.write(out);
      comma = ",";
    }
    out << '}';
  }
  std::variant<std::monostate, bool, double, std::string, Array, Object> value_;
};

Json toJson(const Visitor& visitor) {
  Json json = Json::object();
  json["email"] = visitor.email;
  json["visits"] = visitor.visits;
  return json;
}

Json campaignJson(const Visitor& visitor) {
  Json json = Json::object();
  json["campaign"] = visitor.campaign;
  json["adult"] = visitor.age >= 18;
  return json;
}

int main() {
  const Visitor visitor = currentVisitor();

  const Json plain = campaignJson(visitor);
  post(plain.dump());
  post(plain.shape());
  const Json personal = toJson(visitor);
  post(personal.dump());  // expect: user.contact.email -> acme
  post(personal.shape());
  for (const std::string& key : personal.keys()) post(key);
  post(std::to_string(personal.size()));

  Json event = Json::object();
  event["type"] = "visit";
  post(event.dump());
  event["net"] = network(visitor.address);
  post(event.dump());  // expect: user.device.ip_address -> acme via truncate
  event.clear();
  post(event.dump());
  event["age"] = visitor.age;
  post(event.dump());  // expect: user.demographic.age -> acme

  Json merged = campaignJson(visitor);
  merged.merge(plain);
  forward(merged.dump());
  merged.merge(personal);
  forward(merged.dump());  // expect: user.contact.email -> globex
  forward(plain.dump());

  Json list = Json::array({"a", "b"});
  forward(list.dump());
  list.push(Json(visitor.address));
  forward(list.dump());  // expect: user.device.ip_address -> globex
  list = Json::array();
  list.push(campaignJson(visitor));
  forward(list.dump());

  Json nested = Json::object();
  nested["user"]["contact"] = personal;
  if (const Json* found = nested.find("user.contact")) {
    forward(found->dump());  // expect: user.contact.email -> globex
  }
  if (const Json* found = plain.find("campaign")) forward(found->text());
  if (!nested.find("user.missing")) forward("missing");
}
