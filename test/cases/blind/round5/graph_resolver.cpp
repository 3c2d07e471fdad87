// A resolver tree: fields with functions, arguments, a selection, a JSON value as the answer.
#include "svc.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace {

struct Json;
using Object = std::map<std::string, Json>;
using Array = std::vector<Json>;
struct Json {
  std::variant<std::nullptr_t, bool, long, std::string, Array, Object> v = nullptr;
  Json() = default;
  Json(bool b) : v(b) {}
  Json(long n) : v(n) {}
  Json(std::string s) : v(std::move(s)) {}
  Json(const char* s) : v(std::string(s)) {}
  Json(Array a) : v(std::move(a)) {}
  Json(Object o) : v(std::move(o)) {}
  Json& operator[](const std::string& k) {
    if (!std::holds_alternative<Object>(v)) v = Object{};
    return std::get<Object>(v)[k];
  }
  const std::string& text() const { return std::get<std::string>(v); }
};
std::string dump(const Json& j) {
  struct Visitor {
    std::string operator()(std::nullptr_t) const { return "null"; }
    std::string operator()(bool b) const { return b ? "true" : "false"; }
    std::string operator()(long n) const { return std::to_string(n); }
    std::string operator()(const std::string& s) const { return "\"" + s + "\""; }
    std::string operator()(const Array& a) const {
      std::string out = "[";
      for (std::size_t i = 0; i < a.size(); ++i) out += (i ? "," : "") + dump(a[i]);
      return out + "]";
    }
    std::string operator()(const Object& o) const {
      std::string out = "{", sep;
      for (const auto& [k, x] : o) {
        out += sep + "\"" + k + "\":" + dump(x);
        sep = ",";
      }
      return out + "}";
    }
  };
  return std::visit(Visitor{}, j.v);
}

using Resolver = std::function<Json(const Customer&, const std::string& arg)>;
class Schema {
 public:
  Schema& field(const std::string& name, Resolver r) {
    fields_[name] = std::move(r);
    return *this;
  }
  Json resolve(const Customer& c, const std::vector<std::string>& selection) const {
    Object out;
    for (const auto& s : selection)
      if (auto it = fields_.find(s); it != fields_.end()) out[s] = it->second(c, "");
    return out;
  }
  std::optional<Json> one(const std::string& name, const Customer& c, const std::string& arg) const {
    auto it = fields_.find(name);
    if (it == fields_.end()) return std::nullopt;
    return it->second(c, arg);
  }

 private:
  std::map<std::string, Resolver> fields_;
};

}  // namespace

void resolve(const Customer& c, const std::vector<Customer>& all) {
  Schema open;
  open.field("id", [](const Customer& x, const std::string&) { return Json(static_cast<long>(x.id)); })
      .field("tier", [](const Customer& x, const std::string&) { return Json(x.tier); })
      .field("verified", [](const Customer& x, const std::string&) { return Json(!x.email.empty()); });
  acme::send(dump(open.resolve(c, {"id", "tier", "verified"})));  // silent
  Schema full;
  full.field("tier", [](const Customer& x, const std::string&) { return Json(x.tier); })
      .field("mail", [](const Customer& x, const std::string&) { return Json(x.email); })
      .field("greeting", [](const Customer&, const std::string& a) { return Json("hi " + a); });
  acme::send(dump(full.resolve(c, {"mail", "tier"})));            // expect: user.contact.email -> acme
  if (auto j = full.one("greeting", c, c.name)) acme::send(dump(*j));  // expect: user.name -> acme
  if (auto j = open.one("tier", c, c.name)) acme::send(dump(*j));      // silent
  Json doc;
  doc["plan"] = c.tier;
  doc["user"]["mail"] = c.email;
  doc["user"]["id"] = static_cast<long>(c.id);
  acme::send(doc["plan"].text());          // silent
  acme::send(doc["user"]["mail"].text());  // expect: user.contact.email -> acme
  acme::send(dump(doc));                   // expect: user.contact.email -> acme
  acme::send(dump(doc["plan"]));           // silent
  acme::send(dump(doc["user"]["id"]));     // silent
  Json copy = doc;
  doc["user"] = Json();
  acme::send(dump(doc));                   // silent
  acme::send(dump(copy["user"]));          // expect: user.contact.email -> acme
  Array list, counts;
  for (const auto& x : all) {
    list.push_back(Object{{"phone", Json(x.phone)}});
    counts.push_back(static_cast<long>(x.phone.size()));
  }
  acme::send(dump(list));                  // expect: user.contact.phone_number -> acme
  acme::send(dump(counts));                // silent
  Json wrapped = Object{{"items", Json(counts)}, {"total", Json(static_cast<long>(all.size()))}};
  acme::send(dump(wrapped));               // silent
  wrapped["items"] = Json(list);
  acme::send(dump(wrapped));               // expect: user.contact.phone_number -> acme
  acme::send(dump(wrapped["total"]));      // silent
}
