// Cursors, pages and lazily fetched ranges.
#include "svc.h"

#include <functional>
#include <iterator>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace {
template <class T>
struct Page {
  std::vector<T> items;
  std::optional<std::string> next;
};
template <class T>
class Cursor {
 public:
  using Fetch = std::function<Page<T>(const std::optional<std::string>&)>;
  explicit Cursor(Fetch f) : fetch_(std::move(f)) {}
  class iterator {
   public:
    using iterator_category = std::input_iterator_tag;
    using value_type = T;
    using difference_type = std::ptrdiff_t;
    using pointer = const T*;
    using reference = const T&;
    iterator() = default;
    explicit iterator(Cursor* c) : cursor_(c) { load(); }
    reference operator*() const { return page_.items[at_]; }
    pointer operator->() const { return &page_.items[at_]; }
    iterator& operator++() {
      if (++at_ >= page_.items.size()) {
        if (page_.next) {
          load();
        } else {
          cursor_ = nullptr;
        }
      }
      return *this;
    }
    friend bool operator==(const iterator& a, const iterator& b) { return a.cursor_ == b.cursor_; }

   private:
    void load() {
      page_ = cursor_->fetch_(page_.next);
      at_ = 0;
      if (page_.items.empty()) cursor_ = nullptr;
    }
    Cursor* cursor_ = nullptr;
    Page<T> page_;
    std::size_t at_ = 0;
  };
  iterator begin() { return iterator(this); }
  iterator end() { return {}; }

 private:
  Fetch fetch_;
};
Page<Customer> customers(const std::optional<std::string>& token) {
  Page<Customer> p;
  p.items.push_back(load_customer(token ? 2 : 1));
  if (!token) p.next = "page-2";
  return p;
}
Page<std::string> plans(const std::optional<std::string>&) { return {{"free", "gold"}, std::nullopt}; }
template <class R>
std::string joined(R&& r) {
  std::string s;
  for (const auto& x : r) s += x + ";";
  return s;
}
}  // namespace

void pages(const Customer& c) {
  Cursor<Customer> all(customers);
  for (const auto& u : all) {
    acme::send(u.email);  // expect: user.contact.email -> acme
    acme::send(u.tier);   // silent
    acme::send(u.id);     // silent
  }
  Cursor<std::string> tiers(plans);
  for (const auto& t : tiers) acme::send(t);  // silent
  acme::send(joined(tiers));                  // silent
  Cursor<std::string> names([&c](const auto&) { return Page<std::string>{{c.name}, {}}; });
  acme::send(joined(names));  // expect: user.name -> acme
  auto it = names.begin();
  acme::send(*it);          // expect: user.name -> acme
  acme::send(it->length());  // silent
  auto first = all.begin();
  acme::send(first->phone);  // expect: user.contact.phone_number -> acme
  acme::send(first->tier);   // silent
  Page<std::string> p = plans({});
  acme::send(p.items.front());        // silent
  acme::send(p.next.value_or("end"));  // silent
  p.next = c.email;
  acme::send(p.next.value_or("end"));  // expect: user.contact.email -> acme
  acme::send(p.items.back());          // silent
  Page<Customer> q = customers(c.name);
  acme::send(q.next.value_or("none"));  // silent
}
