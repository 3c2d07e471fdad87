// An inverted index over two kinds of documents.
#include "svc.h"

#include <algorithm>
#include <cctype>
#include <iterator>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace {

std::vector<std::string> tokens(const std::string& text) {
  std::istringstream in(text);
  return {std::istream_iterator<std::string>(in), std::istream_iterator<std::string>()};
}

std::vector<std::string> split(const std::string& s, char sep) {
  std::vector<std::string> parts;
  std::string part;
  std::istringstream in(s);
  while (std::getline(in, part, sep)) parts.push_back(part);
  return parts;
}

class Index {
 public:
  void add(int doc, const std::string& text) {
    for (auto& t : tokens(text)) {
      std::transform(t.begin(), t.end(), t.begin(), [](unsigned char c) { return std::tolower(c); });
      postings_[t].insert(doc);
    }
  }
  std::set<int> lookup(const std::string& term) const {
    auto it = postings_.find(term);
    return it == postings_.end() ? std::set<int>{} : it->second;
  }
  std::string dictionary() const {
    std::string s;
    for (const auto& p : postings_) s.append(p.first).push_back(' ');
    return s;
  }
  auto lower(const std::string& term) const { return postings_.lower_bound(term); }
  bool at_end(std::map<std::string, std::set<int>>::const_iterator it) const { return it == postings_.end(); }

 private:
  std::map<std::string, std::set<int>> postings_;
};

}  // namespace

void build(const std::vector<Customer>& customers) {
  Index people;
  Index plans;
  for (const auto& c : customers) {
    people.add(c.id, c.name);
    plans.add(c.id, c.tier);
  }
  acme::send(people.dictionary());  // expect: user.name -> acme
  acme::send(plans.dictionary());   // silent
  for (int id : people.lookup("jane")) acme::send(id);  // silent
  if (auto it = people.lower("j"); !people.at_end(it)) {
    acme::send(it->first);          // expect: user.name -> acme
    acme::send(it->second.size());  // silent
    acme::send(*it->second.begin());  // silent
  }
  if (auto it = plans.lower("j"); !plans.at_end(it)) acme::send(it->first);  // silent

  auto parts = split(customers[0].email, '@');
  acme::send(parts[0]);      // expect: user.contact.email -> acme
  acme::send(parts.size());  // silent
  parts = split(customers[0].tier, '-');
  acme::send(parts[0]);  // silent
  auto words = tokens("some text");
  acme::send(words.front());  // silent
  words = tokens(customers[0].phone + " x");
  acme::send(words.front());  // expect: user.contact.phone_number -> acme

  std::set<std::string> unique;
  for (const auto& c : customers) unique.insert(split(c.email, '@').back());
  acme::send(*unique.begin());  // expect: user.contact.email -> acme
  std::set<std::string> tiers;
  std::transform(customers.begin(), customers.end(), std::inserter(tiers, tiers.end()),
                 [](const Customer& c) { return c.tier; });
  acme::send(*tiers.begin());  // silent
  std::ostringstream joined;
  std::copy(unique.begin(), unique.end(), std::ostream_iterator<std::string>(joined, ","));
  acme::send(joined.str());  // expect: user.contact.email -> acme
  joined = std::ostringstream{};
  std::copy(tiers.begin(), tiers.end(), std::ostream_iterator<std::string>(joined, ","));
  acme::send(joined.str());  // silent
  std::vector<std::string> both;
  std::set_union(unique.begin(), unique.end(), tiers.begin(), tiers.end(), std::back_inserter(both));
  globex::send(both.front());  // expect: user.contact.email -> globex
  std::vector<std::string> only;
  std::set_difference(tiers.begin(), tiers.end(), unique.begin(), unique.end(), std::back_inserter(only));
  globex::send(only.front());  // silent
}
