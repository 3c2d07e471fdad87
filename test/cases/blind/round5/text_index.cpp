// A search index: tokens to documents, scores, suggestions by prefix, highlighting.
#include "svc.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace {

std::vector<std::string> tokens(const std::string& text) {
  std::vector<std::string> out;
  std::string cur;
  for (char ch : text) {
    if (std::isalnum(static_cast<unsigned char>(ch)))
      cur += static_cast<char>(std::tolower(static_cast<unsigned char>(ch)));
    else if (!cur.empty())
      out.push_back(std::exchange(cur, {}));
  }
  if (!cur.empty()) out.push_back(cur);
  return out;
}

struct Hit {
  int doc;
  double score;
  std::string snippet;
};

class Index {
 public:
  void add(int id, const std::string& text) {
    texts_[id] = text;
    for (const auto& t : tokens(text)) {
      ++postings_[t][id];
      ++total_;
    }
  }
  std::vector<Hit> search(const std::string& query) const {
    std::map<int, double> scores;
    for (const auto& q : tokens(query)) {
      auto it = postings_.find(q);
      if (it == postings_.end()) continue;
      for (const auto& [doc, n] : it->second) scores[doc] += static_cast<double>(n) / it->second.size();
    }
    std::vector<Hit> hits;
    for (const auto& [doc, s] : scores) hits.push_back({doc, s, texts_.at(doc).substr(0, 10)});
    std::sort(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) { return a.score > b.score; });
    return hits;
  }
  std::vector<std::string> suggest(const std::string& prefix) const {
    std::vector<std::string> out;
    for (auto it = postings_.lower_bound(prefix); it != postings_.end() && it->first.starts_with(prefix); ++it)
      out.push_back(it->first);
    return out;
  }
  void remove(int id) { texts_.erase(id); }
  int total() const { return total_; }
  std::size_t terms() const { return postings_.size(); }

 private:
  std::map<std::string, std::map<int, int>> postings_;
  std::unordered_map<int, std::string> texts_;
  int total_ = 0;
};

std::string highlight(std::string text, const std::string& word) {
  if (auto at = text.find(word); at != std::string::npos) {
    text.insert(at + word.size(), "</b>");
    text.insert(at, "<b>");
  }
  return text;
}

}  // namespace

void index(const Customer& c) {
  Index people, plans;
  people.add(c.id, c.name);
  plans.add(c.id, c.tier);
  for (const Hit& h : people.search("ann")) {
    acme::send(h.doc);      // silent
    acme::send(h.score);    // silent
    acme::send(h.snippet);  // expect: user.name -> acme
  }
  for (const Hit& h : plans.search("gold")) acme::send(h.snippet);   // silent
  for (const Hit& h : plans.search(c.email)) acme::send(h.snippet);  // silent
  for (const auto& s : people.suggest("a")) acme::send(s);           // expect: user.name -> acme
  for (const auto& s : plans.suggest("g")) acme::send(s);            // silent
  for (const auto& s : plans.suggest(c.name)) acme::send(s);         // silent
  acme::send(people.total());                                        // silent
  acme::send(people.terms());                                        // silent
  acme::send(tokens(c.email).size());                                // silent
  acme::send(tokens(c.email).front());                               // expect: user.contact.email -> acme
  acme::send(tokens("to be").front());                               // silent
  acme::send(highlight("some text", c.phone));                       // silent
  acme::send(highlight(c.phone, "555"));                             // expect: user.contact.phone_number -> acme
  acme::send(highlight(c.tier, "gold"));                             // silent
  std::set<std::string> stop{"a", "the"};
  std::string kept;
  for (const auto& t : tokens(c.name + " the"))
    if (!stop.contains(t)) kept += t + " ";
  acme::send(kept);                                                  // expect: user.name -> acme
  int matches = 0;
  for (const auto& t : tokens(c.name)) matches += stop.contains(t);
  acme::send(matches);                                               // silent
}
