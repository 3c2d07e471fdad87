// flags: -std=c++17
// A support inbox: tokenised commands, C callbacks with user data, optional error paths, a strategy table, an intrusive history.
#include "svc17.h"

#include <algorithm>
#include <any>
#include <array>
#include <cstring>
#include <functional>
#include <iterator>
#include <map>
#include <memory>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace support {

// A small C library in the style of parsers with callbacks.
extern "C" {
typedef void (*line_fn)(const char* line, std::size_t length, void* user);
}

void each_line(const char* text, line_fn fn, void* user) {
  while (*text != '\0') {
    const char* end = std::strchr(text, '\n');
    const std::size_t n = end != nullptr ? static_cast<std::size_t>(end - text) : std::strlen(text);
    fn(text, n, user);
    text += n + (end != nullptr ? 1 : 0);
  }
}

struct Ticket {
  int number = 0;
  std::string title;
  std::string from;
  std::string callback;
  std::vector<std::string> tags;
};

struct Counter {
  int lines = 0;
  std::size_t longest = 0;
};

struct Collector {
  std::string first;
  std::vector<std::string> all;
  Counter stats;
};

void count_line(const char*, std::size_t n, void* user) {
  auto* c = static_cast<Counter*>(user);
  ++c->lines;
  c->longest = std::max(c->longest, n);
}

void collect_line(const char* line, std::size_t n, void* user) {
  auto& c = *static_cast<Collector*>(user);
  if (c.first.empty()) c.first.assign(line, n);
  c.all.emplace_back(line, n);
  ++c.stats.lines;
}

std::vector<std::string_view> split(std::string_view text, char sep) {
  std::vector<std::string_view> out;
  for (std::size_t at = 0; at <= text.size();) {
    const auto end = std::min(text.find(sep, at), text.size());
    if (end > at) out.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return out;
}

Ticket open_ticket(const Customer& c, std::string title) {
  static int next = 100;
  Ticket t;
  t.number = next++;
  t.title = std::move(title);
  t.from = c.name;
  t.callback = c.phone;
  t.tags = {"new", c.tier};
  return t;
}

// History of actions; the newest comes first.
class History {
 public:
  struct Node {
    std::string verb;
    std::string object;
    std::unique_ptr<Node> older;
  };
  ~History() {
    while (head_) head_ = std::move(head_->older);
  }
  void push(std::string verb, std::string object) {
    auto n = std::make_unique<Node>(Node{std::move(verb), std::move(object), nullptr});
    n->older = std::move(head_);
    head_ = std::move(n);
    ++size_;
  }
  const Node* newest() const { return head_.get(); }
  std::string verbs() const {
    std::string out;
    for (const Node* n = head_.get(); n != nullptr; n = n->older.get()) out += n->verb + ">";
    return out;
  }
  std::size_t size() const { return size_; }

 private:
  std::unique_ptr<Node> head_;
  std::size_t size_ = 0;
};

enum class Audience { staff, vendor, everyone };

std::string summary(const Ticket& t, Audience audience, bool with_callback = false) {
  std::ostringstream os;
  os << '#' << t.number << ' ' << t.title;
  if (audience == Audience::staff) os << " from " << t.from;
  if (with_callback) os << " call " << t.callback;
  return os.str();
}

using Strategy = std::optional<std::string> (*)(const Ticket&);
std::optional<std::string> by_title(const Ticket& t) { return t.title; }
std::optional<std::string> by_caller(const Ticket& t) {
  if (t.callback.empty()) return std::nullopt;
  return t.callback;
}
std::optional<std::string> by_nothing(const Ticket&) { return std::nullopt; }

std::string route(const Ticket& t, const std::vector<Strategy>& strategies) {
  for (Strategy s : strategies)
    if (auto key = s(t)) return "queue/" + *key;
  return "queue/default";
}

struct Settings {
  std::map<std::string, std::any> values;
  template <class T>
  T get(const std::string& key, T fallback) const {
    const auto it = values.find(key);
    if (it == values.end()) return fallback;
    const T* v = std::any_cast<T>(&it->second);
    return v != nullptr ? *v : fallback;
  }
};

}  // namespace support

static void parsing() {
  using namespace support;
  const std::string letter = "From: " + current_email() + "\nplease call\n";
  Counter counter;
  each_line(letter.c_str(), count_line, &counter);
  acme::send(counter.lines);    // silent: a counter
  acme::send(counter.longest);  // silent: a length

  Collector people;
  each_line(letter.c_str(), collect_line, &people);
  acme::send(people.first);        // expect: user.contact.email -> acme
  acme::send(people.stats.lines);  // silent: a counter in the same struct
  Collector words;
  each_line("subject\nbody", collect_line, &words);
  acme::send(words.first);       // silent: another collector
  acme::send(words.all.back());  // silent: another collector

  const std::string full = current_name();
  const auto parts = split(full, ' ');
  if (!parts.empty()) globex::send(std::string(parts.back()));  // expect: user.name -> globex
  globex::send(std::to_string(parts.size()));                   // silent: how many parts
}

static void tickets() {
  using namespace support;
  Ticket t = open_ticket(load_customer(1), "printer");
  acme::send(summary(t, Audience::staff));           // expect: user.name -> acme
  acme::send(summary(t, Audience::vendor));          // silent: vendors see number and title
  acme::send(summary(t, Audience::everyone, true));  // expect: user.contact.phone_number -> acme
  acme::send(t.tags.back());                         // silent: tags are constants and the tier

  acme::send(route(t, {by_nothing, by_title}));   // silent: none of these strategies looks at the caller
  acme::send(route(t, {by_nothing, by_caller}));  // expect: user.contact.phone_number -> acme
  acme::send(route(t, {}));                       // silent: the default queue

  auto [number, title, from] = std::tuple(t.number, t.title, std::move(t.from));
  t.from = "moved";
  globex::send(title);                        // silent: the title
  globex::send(from);                         // expect: user.name -> globex
  globex::send(summary(t, Audience::staff));  // silent: the sender was overwritten after the move
  globex::send(std::to_string(number + 1));   // silent: the number of the ticket
}

static void history() {
  using namespace support;
  History h;
  h.push("open", "ticket");
  h.push("assign", current_email());
  acme::send(h.newest()->object);  // expect: user.contact.email -> acme
  acme::send(h.verbs());           // silent: verbs are constants
  acme::send(h.size());            // silent: a length
}

static void settings() {
  using namespace support;
  Settings s;
  s.values["contact"] = tokenize(current_ssn());
  globex::send(s.get<std::string>("contact", "none"));  // expect: user.government_id -> globex via tokenize

  const std::any who = std::string(current_name());
  if (const auto* text = std::any_cast<std::string>(&who)) globex::send(*text);  // expect: user.name -> globex
  const Settings empty;
  globex::send(empty.get<std::string>("contact", "fallback"));  // silent: these settings are empty
}

int main() {
  parsing();
  tickets();
  history();
  settings();
}
