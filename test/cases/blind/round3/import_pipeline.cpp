// Stages connected by value, by callback and by pointer.
#include "svc.h"

#include <fstream>
#include <functional>
#include <iostream>
#include <memory>
#include <optional>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace {
struct Item {
  std::string key;
  std::string raw;
  std::string clean;
};
class Stage {
 public:
  virtual ~Stage() = default;
  virtual void process(Item& i) = 0;
  Stage& then(Stage& next) {
    next_ = &next;
    return next;
  }
  void feed(Item& i) {
    process(i);
    if (next_) next_->feed(i);
  }

 private:
  Stage* next_ = nullptr;
};
struct Normalize : Stage {
  void process(Item& i) override {
    i.clean.clear();
    for (char ch : i.raw)
      if (ch != ' ') i.clean += ch;
  }
};
struct Hash : Stage {
  void process(Item& i) override { i.clean = sha256(i.clean); }
};
struct Drop : Stage {
  void process(Item& i) override { i.raw.clear(); }
};
struct Count : Stage {
  void process(Item& i) override { i.key = std::to_string(i.raw.size()); }
};
class Collector {
 public:
  void operator()(Item i) { items_.push_back(std::move(i)); }
  const std::vector<Item>& items() const { return items_; }

 private:
  std::vector<Item> items_;
};
using Sink = std::function<void(Item)>;
void produce(const std::string& key, const std::string& raw, const Sink& sink) {
  Item i;
  i.key = key;
  i.raw = raw;
  sink(std::move(i));
}
std::optional<Item> parse(const std::string& line) {
  std::istringstream in(line);
  Item i;
  if (!(in >> i.key >> i.raw)) return std::nullopt;
  return i;
}
std::vector<Item> read_all(std::istream& in) {
  std::vector<Item> out;
  for (std::string line; std::getline(in, line);)
    if (auto i = parse(line)) out.push_back(*i);
  return out;
}
}  // namespace

void import_items(const Customer& c) {
  Normalize norm;
  Drop drop;
  norm.then(drop);
  Item a{"k", c.email, ""};
  norm.feed(a);
  acme::send(a.clean);  // expect: user.contact.email -> acme
  acme::send(a.raw);    // silent
  acme::send(a.key);    // silent
  Normalize norm2;
  Hash hash;
  norm2.then(hash);
  Item b{"k", c.email, ""};
  norm2.feed(b);
  acme::send(b.clean);  // expect: user.contact.email -> acme via hash
  acme::send(b.raw);    // expect: user.contact.email -> acme
  Count count;
  Item d{"k", c.name, c.name};
  count.feed(d);
  acme::send(d.key);    // silent
  acme::send(d.clean);  // expect: user.name -> acme
  Drop only;
  only.feed(d);
  acme::send(d.raw);  // silent
  Item e{"k", "r", ""};
  norm2.feed(e);
  acme::send(e.raw);  // silent

  Collector mine, yours;
  produce("k", c.phone, std::ref(mine));
  produce("k", "x", std::ref(yours));
  acme::send(mine.items().front().raw);   // expect: user.contact.phone_number -> acme
  acme::send(mine.items().front().key);   // silent
  acme::send(yours.items().front().raw);  // silent
  std::string last;
  produce("k", c.name, [&last](Item i) { last = i.raw; });
  acme::send(last);  // expect: user.name -> acme
  produce("k", c.name, [&last](Item i) { last = i.key; });
  acme::send(last);  // silent
  if (auto p = parse("a b")) acme::send(p->raw);           // silent
  if (auto p = parse("k " + c.email)) acme::send(p->raw);  // expect: user.contact.email -> acme
  std::istringstream text("k v\n" + c.phone);
  for (const auto& i : read_all(text)) globex::send(i.raw);  // expect: user.contact.phone_number -> globex
  std::istringstream clean("k v\nk w\n");
  for (const auto& i : read_all(clean)) globex::send(i.raw);  // silent
  std::ostringstream report;
  report << mine.items().size() << " items";
  acme::send(report.str());  // silent
  report << ", last " << mine.items().back().raw;
  acme::send(report.str());  // expect: user.contact.phone_number -> acme
}
