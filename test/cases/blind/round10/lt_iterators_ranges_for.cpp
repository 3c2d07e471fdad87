// Initializer lists, range-for with initialiser, own iterators with a sentinel, begin/end found by ADL, pipelines of views.
#include "svc.h"

#include <initializer_list>
#include <iterator>
#include <ranges>
#include <string>
#include <vector>

namespace book {

struct Item {
  std::string mail;
  std::string label;
};

struct Sentinel {};

class Chain {
 public:
  struct Node {
    Item item;
    Node* next = nullptr;
  };
  class Iter {
   public:
    explicit Iter(Node* n) : at_(n) {}
    Item& operator*() const { return at_->item; }
    Item* operator->() const { return &at_->item; }
    Iter& operator++() {
      at_ = at_->next;
      return *this;
    }
    bool operator==(Sentinel) const { return at_ == nullptr; }

   private:
    Node* at_;
  };
  Chain() = default;
  Chain(const Chain&) = delete;
  ~Chain() {
    while (head_) {
      Node* n = head_->next;
      delete head_;
      head_ = n;
    }
  }
  void add(const Item& i) { head_ = new Node{i, head_}; }
  Node* head() const { return head_; }

 private:
  Node* head_ = nullptr;
};
Chain::Iter begin(const Chain& c) { return Chain::Iter(c.head()); }
Sentinel end(const Chain&) { return {}; }

}  // namespace book

namespace {

std::string glue(std::initializer_list<std::string> parts) {
  std::string out;
  for (const std::string& p : parts) out += p;
  return out;
}
std::size_t count(std::initializer_list<std::string> parts) { return parts.size(); }

struct Bag {
  Bag(std::initializer_list<std::string> l) : items(l) {}
  Bag(std::size_t n, const std::string&) : items(n, "copy") {}
  std::vector<std::string> items;
};

void initializer_lists(const Customer& c) {
  acme::send(glue({"to", c.email}));  // expect: user.contact.email -> acme
  acme::send(glue({"to", c.tier}));  // silent: the other list
  acme::send(count({c.email, c.name}));  // silent: a count
  Bag braces{c.name, c.name};
  Bag parens(2, c.name);
  for (const std::string& s : braces.items) acme::send(s);  // expect: user.name -> acme
  for (const std::string& s : parens.items) acme::send(s);  // silent: that constructor ignores the string
}

void own_iterators(const Customer& c) {
  book::Chain chain;
  chain.add({c.phone, "label"});
  for (const book::Item& i : chain) {
    acme::send(i.mail);  // expect: user.contact.phone_number -> acme
    acme::send(i.label);  // silent: the other member
  }
  for (auto it = begin(chain); it != end(chain); ++it) it->label = c.name;
  acme::send(begin(chain)->label);  // expect: user.name -> acme
}

void with_initialiser(const Customer& c) {
  for (std::vector<std::string> copy{c.email}; std::string& s : copy) {
    acme::send(s);  // expect: user.contact.email -> acme
    std::string last = s;
    last = "done";
    acme::send(last);  // silent: the copy was overwritten
  }
}

void views(const Customer& c) {
  std::vector<book::Item> items{{c.email, "one"}, {c.email, "two"}};
  auto labels = items | std::views::transform([](const book::Item& i) { return i.label; });
  auto mails = items | std::views::filter([](const book::Item& i) { return !i.mail.empty(); }) | std::views::transform(&book::Item::mail);
  for (const std::string& s : labels) acme::send(s);  // silent: labels only
  for (const std::string& s : mails) acme::send(s);  // expect: user.contact.email -> acme
}

}  // namespace

int main() {
  Customer c = load_customer(1);
  initializer_lists(c);
  own_iterators(c);
  with_initialiser(c);
  views(c);
}
