// Containers that are cleared, replaced, filtered or keyed by the data; objects of one class side by side.
#include "svc.h"

#include <algorithm>
#include <map>
#include <queue>
#include <ranges>
#include <set>
#include <sstream>
#include <string>
#include <unordered_map>
#include <vector>

namespace {

class Inbox {
 public:
  void put(std::string s) { items_.push(std::move(s)); }
  std::string take() {
    if (items_.empty()) return "nothing";
    std::string s = std::move(items_.front());
    items_.pop();
    return s;
  }

 private:
  std::queue<std::string> items_;
};

struct Row {
  std::string key;
  std::string value;
  int hits = 0;
};

std::string join(const std::vector<std::string>& v) {
  std::ostringstream out;
  for (const auto& s : v) out << s << ',';
  return out.str();
}

}  // namespace

int main(int argc, char**) {
  const Customer c = load_customer(argc);
  Inbox a, b;
  a.put(c.email);
  b.put("ping");
  acme::send(b.take());           // silent
  acme::send(a.take());           // expect: user.contact.email -> acme

  std::vector<std::string> v{c.name, "x"};
  acme::send(join(v));            // expect: user.name -> acme
  v.clear();
  v.push_back("y");
  acme::send(join(v));            // silent
  v = {c.phone};
  std::vector<std::string> w = v;
  v = {"plain", "text"};
  acme::send(join(v));            // silent
  acme::send(join(w));            // expect: user.contact.phone_number -> acme

  std::map<std::string, int> hits;
  ++hits[c.email];
  int total = 0;
  std::string keys;
  for (const auto& [k, n] : hits) {
    total += n;
    keys += k;
  }
  acme::send(total);              // silent
  acme::send(keys);               // expect: user.contact.email -> acme
  acme::send(hits.contains("x")); // silent

  std::unordered_map<std::string, std::string> regions{{"ab", "north"}, {"cd", "south"}};
  auto it = regions.find(c.name);
  acme::send(it == regions.end() ? "unknown" : it->second);  // silent

  std::vector<Row> rows{{"r1", c.email, 3}, {"r2", c.phone, 1}};
  std::ranges::sort(rows, {}, &Row::value);
  acme::send(rows.front().key);   // silent
  acme::send(rows.front().hits);  // silent
  acme::send(std::ranges::count_if(rows, [](const Row& r) { return r.value.size() > 3; }));  // silent
  std::string values;
  for (const auto& s : rows | std::views::transform(&Row::value)) values += s;
  acme::send(values);             // expect: user.contact.email -> acme // expect: user.contact.phone_number -> acme
  std::set<std::size_t> sizes;
  for (const auto& r : rows) sizes.insert(r.value.size());
  acme::send(*sizes.begin());     // silent
}
