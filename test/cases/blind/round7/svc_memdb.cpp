// An in-memory database: typed tables, hash and ordered indexes, predicates, projections, joins, transactions and triggers.
#include "svc.h"

#include <algorithm>
#include <concepts>
#include <functional>
#include <iterator>
#include <map>
#include <memory>
#include <numeric>
#include <optional>
#include <ranges>
#include <set>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <vector>

namespace db {

using RowId = std::size_t;

template <class T>
concept Record = std::copyable<T> && requires(const T& t) {
  { t.key() } -> std::convertible_to<int>;
};

template <Record T>
class Table {
 public:
  using Trigger = std::function<void(const T& before, const T& after)>;

  RowId insert(T row) {
    primary_[row.key()] = rows_.size();
    rows_.push_back(std::move(row));
    ++version_;
    return rows_.size() - 1;
  }
  std::optional<T> by_key(int key) const {
    auto it = primary_.find(key);
    if (it == primary_.end()) return std::nullopt;
    return rows_[it->second];
  }
  template <class F>
  bool update(int key, F change) {
    auto it = primary_.find(key);
    if (it == primary_.end()) return false;
    T before = rows_[it->second];
    change(rows_[it->second]);
    for (const auto& t : triggers_) t(before, rows_[it->second]);
    ++version_;
    return true;
  }
  template <std::predicate<const T&> P>
  auto where(P p) const {
    std::vector<T> out;
    std::ranges::copy_if(rows_, std::back_inserter(out), std::move(p));
    return out;
  }
  void on_update(Trigger t) { triggers_.push_back(std::move(t)); }
  void truncate() {
    rows_.clear();
    primary_.clear();
    ++version_;
  }
  auto begin() const { return rows_.begin(); }
  auto end() const { return rows_.end(); }
  std::size_t size() const { return rows_.size(); }
  long version() const { return version_; }

 private:
  std::vector<T> rows_;
  std::unordered_map<int, RowId> primary_;
  std::vector<Trigger> triggers_;
  long version_ = 0;
};

// From the value of a column to the keys of rows.
template <Record T, class Column>
class Index {
 public:
  Index(const Table<T>& table, Column T::*column) {
    for (const T& row : table) entries_.emplace(row.*column, row.key());
  }
  std::vector<int> find(const Column& value) const {
    std::vector<int> out;
    auto [from, to] = entries_.equal_range(value);
    std::transform(from, to, std::back_inserter(out), [](const auto& e) { return e.second; });
    return out;
  }
  std::optional<Column> smallest() const {
    if (entries_.empty()) return std::nullopt;
    return entries_.begin()->first;
  }
  std::size_t distinct() const {
    std::set<Column> seen;
    for (const auto& [value, key] : entries_) seen.insert(value);
    return seen.size();
  }

 private:
  std::multimap<Column, int> entries_;
};

template <Record A, Record B, class On>
auto join(const Table<A>& a, const Table<B>& b, On on) {
  std::vector<std::pair<A, B>> out;
  for (const A& x : a)
    for (const B& y : b)
      if (on(x, y)) out.emplace_back(x, y);
  return out;
}

struct Person {
  int id = 0;
  std::string name;
  std::string mail;
  std::string city;
  int key() const { return id; }
};
struct Order {
  int id = 0;
  int person = 0;
  std::string article;
  std::string note;
  int key() const { return id; }
};

// Changes a copy; what was changed becomes the table's on commit.
template <Record T>
class Transaction {
 public:
  explicit Transaction(Table<T>& table) : table_(table), working_(table) {}
  Table<T>* operator->() { return &working_; }
  void commit() {
    table_ = working_;
    done_ = true;
  }
  bool committed() const { return done_; }

 private:
  Table<T>& table_;
  Table<T> working_;
  bool done_ = false;
};

template <class Row, class... Columns>
std::vector<std::tuple<Columns...>> select(const std::vector<Row>& rows, Columns Row::*... columns) {
  std::vector<std::tuple<Columns...>> out;
  for (const Row& r : rows) out.emplace_back(r.*columns...);
  return out;
}

Person person(const Customer& c) { return {.id = c.id, .name = c.name, .mail = c.email, .city = config("city")}; }

}  // namespace db

void lookups(const Customer& c) {
  db::Table<db::Person> people;
  people.insert(db::person(c));
  if (auto p = people.by_key(c.id)) {
    acme::send(p->name);   // expect: user.name -> acme
    acme::send(p->city);   // silent
    acme::send(p->key());  // silent
  }
  auto hits = people.where([&](const db::Person& p) { return p.mail == c.email; });
  acme::send(hits.size());  // silent
  for (const auto& h : hits) acme::send(h.city);  // silent
  acme::send(people.version());  // silent
}

void indexes(const Customer& c) {
  db::Table<db::Person> people;
  people.insert(db::person(c));
  db::Index by_mail(people, &db::Person::mail);
  db::Index by_city(people, &db::Person::city);
  for (int key : by_mail.find(c.email)) acme::send(key);  // silent
  acme::send(by_mail.distinct());                         // silent
  acme::send(by_mail.smallest().value_or(""));            // expect: user.contact.email -> acme
  acme::send(by_city.smallest().value_or(""));            // silent
}

void joins(const Customer& c) {
  db::Table<db::Person> people;
  db::Table<db::Order> orders;
  people.insert(db::person(c));
  orders.insert({1, c.id, "book", "call " + c.phone});
  for (const auto& [who, what] : db::join(people, orders, [](const auto& p, const auto& o) { return p.id == o.person; })) {
    globex::send(who.mail);      // expect: user.contact.email -> globex
    globex::send(what.article);  // silent
    globex::send(what.note);     // expect: user.contact.phone_number -> globex
    acme::send(what.person);     // silent
  }
  for (const auto& [article, id] : db::select(orders.where([](const db::Order& o) { return o.id > 0; }), &db::Order::article, &db::Order::id)) {
    acme::send(article);  // silent
    acme::send(id);       // silent
  }
  auto rows = db::select(people.where([](const db::Person&) { return true; }), &db::Person::city, &db::Person::name);
  for (const auto& row : rows) {
    acme::send(std::get<0>(row));  // silent
    acme::send(std::get<1>(row));  // expect: user.name -> acme
  }
}

void triggers(const Customer& c) {
  db::Table<db::Person> people;
  people.insert({.id = 1, .name = c.name, .mail = "none", .city = "Ulm"});
  people.on_update([](const db::Person& before, const db::Person& after) {
    acme::send(before.city);                                  // silent
    acme::send(before.name == after.name ? "same" : "other");  // silent
    acme::send(before.name);                                  // expect: user.name -> acme
    acme::send(before.mail);                                  // silent
    acme::send(after.mail);                                   // expect: user.contact.email -> acme
  });
  acme::send(people.update(1, [&](db::Person& p) { p.mail = c.email; }));  // silent
}

void emptied(const Customer& c) {
  db::Table<db::Person> people;
  people.insert(db::person(c));
  people.truncate();
  people.insert({.id = 2, .name = "nobody", .mail = "nowhere", .city = "Bonn"});
  for (const auto& p : people) acme::send(p.name + p.mail);  // silent
}

void transactions(const Customer& c) {
  db::Table<db::Person> people;
  {
    db::Transaction tx(people);
    tx->insert(db::person(c));
    acme::send(tx.committed());  // silent
  }
  for (const auto& p : people) acme::send(p.name);  // silent
  db::Transaction tx(people);
  tx->insert({.id = 3, .name = redact(c.name), .mail = "", .city = ""});
  for (const auto& p : people) acme::send(p.name);  // silent
  tx.commit();
  for (const auto& p : people) acme::send(p.name);  // expect: user.name -> acme via redact
}

void aggregates(const Customer& c) {
  db::Table<db::Order> orders;
  orders.insert({1, c.id, "pen", c.name});
  orders.insert({2, c.id, "ink", c.tier});
  std::map<std::string, int> per_article;
  for (const auto& o : orders) per_article[o.article] += static_cast<int>(o.note.size());
  for (const auto& [article, n] : per_article) acme::send(article + std::to_string(n));  // silent
  std::map<std::string, std::vector<int>> by_note;
  for (const auto& o : orders) by_note[o.note].push_back(o.id);
  for (const auto& [note, ids] : by_note) {
    acme::send(ids.front());  // silent
    acme::send(note);         // expect: user.name -> acme
  }
}
