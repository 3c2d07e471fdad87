// An in-memory table with secondary indices, iterators of its own and a small query language over it.
#include "svc.h"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <iterator>
#include <map>
#include <memory>
#include <optional>
#include <stdexcept>
#include <unordered_map>
#include <utility>

namespace db {

using RowId = std::uint32_t;

struct Customer {
  RowId id = 0;
  std::string segment;
  std::string country;
  PII(user.name) std::string fullName;
  PII(user.contact.email) std::string email;
  int orders = 0;
};

// Rows live in pages that never move; a freed row is marked, not erased.
template <class Row, std::size_t PageSize = 4>
class Table {
  struct Cell {
    Row row;
    bool live = false;
  };
  using Page = std::vector<Cell>;

 public:
  template <bool Const>
  class Cursor {
   public:
    using iterator_category = std::forward_iterator_tag;
    using value_type = Row;
    using difference_type = std::ptrdiff_t;
    using reference = std::conditional_t<Const, const Row&, Row&>;
    using pointer = std::conditional_t<Const, const Row*, Row*>;
    using Owner = std::conditional_t<Const, const Table, Table>;

    Cursor() = default;
    Cursor(Owner* owner, std::size_t at) : owner_(owner), at_(at) { skipDead(); }
    reference operator*() const { return owner_->cell(at_).row; }
    pointer operator->() const { return &owner_->cell(at_).row; }
    Cursor& operator++() {
      ++at_;
      skipDead();
      return *this;
    }
    Cursor operator++(int) {
      Cursor old = *this;
      ++*this;
      return old;
    }
    bool operator==(const Cursor& o) const { return at_ == o.at_; }
    std::size_t position() const { return at_; }

   private:
    void skipDead() {
      while (at_ < owner_->used_ && !owner_->cell(at_).live) ++at_;
    }
    Owner* owner_ = nullptr;
    std::size_t at_ = 0;
  };
  using iterator = Cursor<false>;
  using const_iterator = Cursor<true>;

  iterator begin() { return {this, 0}; }
  iterator end() { return {this, used_}; }
  const_iterator begin() const { return {this, 0}; }
  const_iterator end() const { return {this, used_}; }

  Row& insert(Row row) {
    if (used_ % PageSize == 0) pages_.push_back(std::make_unique<Page>(PageSize));
    Cell& c = cell(used_++);
    c.row = std::move(row);
    c.live = true;
    return c.row;
  }
  void erase(iterator it) { cell(it.position()) = Cell{}; }
  std::size_t size() const { return static_cast<std::size_t>(std::distance(begin(), end())); }

 private:
  Cell& cell(std::size_t at) { return (*pages_[at / PageSize])[at % PageSize]; }
  const Cell& cell(std::size_t at) const { return (*pages_[at / PageSize])[at % PageSize]; }
  std::vector<std::unique_ptr<Page>> pages_;
  std::size_t used_ = 0;
};

class Customers {
 public:
  RowId add(const User& u, std::string segment, std::string country) {
    Customer c;
    c.id = ++lastId_;
    c.segment = std::move(segment);
    c.country = std::move(country);
    c.fullName = u.name;
    c.email = u.email;
    Customer& stored = rows_.insert(std::move(c));
    byMail_[stored.email] = &stored;
    bySegment_.emplace(stored.segment, &stored);
    return stored.id;
  }
  const Customer* byMail(const std::string& mail) const {
    auto it = byMail_.find(mail);
    return it == byMail_.end() ? nullptr : it->second;
  }
  const Customer& at(RowId id) const {
    auto it = std::find_if(rows_.begin(), rows_.end(), [id](const Customer& c) { return c.id == id; });
    if (it == rows_.end()) throw std::out_of_range("no row " + std::to_string(id));
    return *it;
  }
  template <class Fn>
  void eachIn(const std::string& segment, Fn fn) const {
    auto [from, to] = bySegment_.equal_range(segment);
    for (auto it = from; it != to; ++it) fn(*it->second);
  }
  template <class Out, class Project>
  Out select(Out out, Project project) const {
    for (const Customer& c : rows_) *out++ = std::invoke(project, c);
    return out;
  }
  std::vector<std::string> segments() const {
    std::vector<std::string> keys;
    for (auto it = bySegment_.begin(); it != bySegment_.end(); it = bySegment_.upper_bound(it->first)) {
      keys.push_back(it->first);
    }
    return keys;
  }
  std::vector<std::string> mails() const {
    std::vector<std::string> keys;
    keys.reserve(byMail_.size());
    for (const auto& entry : byMail_) keys.push_back(entry.first);
    return keys;
  }
  bool forget(RowId id) {
    for (auto it = rows_.begin(); it != rows_.end(); ++it) {
      if (it->id != id) continue;
      byMail_.erase(it->email);
      auto [from, to] = bySegment_.equal_range(it->segment);
      for (auto s = from; s != to; ++s) {
        if (s->second == &*it) {
          bySegment_.erase(s);
          break;
        }
      }
      rows_.erase(it);
      return true;
    }
    return false;
  }
  void countOrder(RowId id) {
    for (Customer& c : rows_) {
      if (c.id == id) ++c.orders;
    }
  }
  std::size_t size() const { return rows_.size(); }

 private:
  Table<Customer> rows_;
  std::unordered_map<std::string, Customer*> byMail_;
  std::multimap<std::string, Customer*> bySegment_;
  RowId lastId_ = 0;
};

struct Product {
  std::string sku;
  std::string title;
  std::string addedBy;
};

struct SegmentReport {
  std::string segment;
  int customers = 0;
  int orders = 0;
  std::string busiest;
  std::string longestName;
};

SegmentReport reportOn(const Customers& customers, const std::string& segment) {
  SegmentReport r;
  r.segment = segment;
  int most = -1;
  customers.eachIn(segment, [&](const Customer& c) {
    ++r.customers;
    r.orders += c.orders;
    if (c.orders > most) {
      most = c.orders;
      r.busiest = c.country;
    }
    if (c.fullName.size() > r.longestName.size()) r.longestName = c.fullName;
  });
  return r;
}

}  // namespace db

int main() {
  db::Customers customers;
  User ann = load_user(1);
  User bob = load_user(2);
  db::RowId a = customers.add(ann, "retail", "DE");
  db::RowId b = customers.add(bob, "trade", "FR");
  customers.add(load_user(3), "retail", "IT");
  customers.countOrder(a);

  acme::send(customers.at(a).country);              // silent
  acme::send(customers.at(a).email);                // expect: user.contact.email -> acme via none
  acme::send(customers.at(b).orders);               // silent
  acme::send(sha256(customers.at(b).email));        // silent (approved: hash)
  globex::send(sha256(customers.at(b).email));      // expect: user.contact.email -> globex via hash

  if (const db::Customer* found = customers.byMail(ann.email)) {
    acme::send(found->segment);                     // silent
    acme::send(found->orders);                      // silent
    acme::send_object(*found);                      // expect: user.name -> acme // expect: user.contact.email -> acme
    globex::send(found->fullName);                  // expect: user.name -> globex via none
  }
  acme::send(customers.byMail("nobody") == nullptr);   // silent

  acme::send(customers.segments());                 // silent
  acme::send(customers.mails());                    // expect: user.contact.email -> acme via none
  acme::send(customers.mails().size());             // silent
  const db::Customer* mailed = customers.byMail(customers.mails().front());
  if (mailed) globex::send(mailed->email);          // expect: user.contact.email -> globex via none

  std::vector<std::string> countries;
  std::vector<std::string> names;
  std::vector<std::size_t> widths;
  customers.select(std::back_inserter(countries), &db::Customer::country);
  customers.select(std::back_inserter(names), &db::Customer::fullName);
  customers.select(std::back_inserter(widths), [](const db::Customer& c) { return c.email.size(); });
  acme::send(countries);                            // silent
  acme::send(names);                                // expect: user.name -> acme via none
  acme::send(widths.front());                       // silent
  std::string initials;
  customers.select(std::back_inserter(initials), [](const db::Customer& c) { return c.fullName.front(); });
  globex::send(initials);                           // expect: user.name -> globex via none
  std::vector<std::string> redacted;
  std::transform(names.begin(), names.end(), std::back_inserter(redacted), redact);
  acme::send(redacted);                             // silent (approved: redact)

  for (const std::string& s : customers.segments()) {
    db::SegmentReport r = db::reportOn(customers, s);
    acme::send(r.segment);                          // silent
    acme::send(r.customers + r.orders);             // silent
    acme::send(r.busiest);                          // silent
    acme::send(r.longestName);                      // expect: user.name -> acme via none
    acme::send(r.longestName.length());             // silent
  }

  // A second table of the same template holds no persons; one column says who added the row.
  db::Table<db::Product, 2> products;
  products.insert({"S-1", "teapot", ""});
  products.insert({"S-2", "cup", ann.name});
  products.insert({"S-3", "plate", ""});
  for (const db::Product& p : products) {
    acme::send(p.sku);                              // silent
    acme::send(p.title);                            // silent
    globex::send(p.addedBy);                        // expect: user.name -> globex via none
  }
  for (db::Product& p : products) p.title += "*";
  acme::send(products.begin()->title);              // silent
  acme::send(products.size());                      // silent
  products.erase(std::find_if(products.begin(), products.end(), [](const db::Product& p) { return p.sku == "S-1"; }));
  acme::send((*products.begin()).sku);              // silent
  acme::send(products.begin()->addedBy);            // expect: user.name -> acme via none

  acme::send(customers.forget(a));                  // silent
  acme::send(customers.size());                     // silent
  db::Customer blank = customers.at(b);
  blank.email.clear();
  blank.fullName = {};
  acme::send_object(blank);                         // silent
  acme::send_object(customers.at(b));               // expect: user.name -> acme // expect: user.contact.email -> acme
  std::optional<db::Customer> latest = customers.at(b);
  latest->fullName = redact(latest->fullName);
  acme::send(latest->fullName + latest->country);   // silent (approved: redact)
  mailhub::deliver(latest->email, latest->segment); // silent (approved recipient)
}
