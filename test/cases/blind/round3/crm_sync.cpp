// Computes what changed between two versions of a record and sends the difference.
#include "svc.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace {

using Fields = std::map<std::string, std::string>;

Fields to_fields(const Customer& c) {
  return {{"email", c.email}, {"tier", c.tier}, {"id", std::to_string(c.id)}};
}

Fields public_fields(const Customer& c) {
  Fields f;
  f["tier"] = c.tier;
  f["id"] = std::to_string(c.id);
  return f;
}

Fields difference(const Fields& before, const Fields& after) {
  Fields out;
  for (const auto& [k, v] : after) {
    auto it = before.find(k);
    if (it == before.end() || it->second != v) out.emplace(k, v);
  }
  return out;
}

std::set<std::string> names_of(const Fields& f) {
  std::set<std::string> out;
  std::transform(f.begin(), f.end(), std::inserter(out, out.end()), [](const auto& kv) { return kv.first; });
  return out;
}

std::string flat(const Fields& f) {
  std::string s;
  for (const auto& kv : f) s += kv.first + "=" + kv.second + ";";
  return s;
}

}  // namespace

void sync(const Customer& before, const Customer& after) {
  Fields delta = difference(to_fields(before), to_fields(after));
  acme::send(flat(delta));  // expect: user.contact.email -> acme
  Fields safe = difference(public_fields(before), public_fields(after));
  acme::send(flat(safe));  // silent
  for (const auto& n : names_of(delta)) acme::send(n);  // silent
  acme::send(delta.size());                             // silent
  acme::send(delta.contains("email"));                  // silent

  for (const auto& [k, v] : delta) {
    globex::send(k);  // silent
    globex::send(v);  // expect: user.contact.email -> globex
  }
  for (const auto& [k, v] : safe) globex::send(v);  // silent

  delta.clear();
  acme::send(flat(delta));  // silent
  delta = public_fields(after);
  acme::send(flat(delta));  // silent
  delta["who"] = after.name;
  acme::send(flat(delta));  // expect: user.name -> acme
  acme::send(delta["who"]);  // expect: user.name -> acme
  acme::send(flat(safe));    // silent

  std::swap(delta, safe);
  acme::send(flat(safe));   // expect: user.name -> acme
  acme::send(flat(delta));  // silent

  Fields merged = delta;
  merged.insert(safe.begin(), safe.end());
  globex::send(flat(merged));  // expect: user.name -> globex
  globex::send(flat(delta));   // silent
  auto node = merged.extract("tier");
  acme::send(node.key());  // silent
  merged.try_emplace("phone", after.phone);
  acme::send(merged.at("phone"));  // expect: user.contact.phone_number -> acme; user.name -> acme
}
