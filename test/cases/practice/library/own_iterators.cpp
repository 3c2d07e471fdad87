// Iterators written by hand, ranges over own containers, back inserters, begin and end as free functions.
#include "case.h"

#include <cstddef>
#include <iterator>
#include <utility>
#include <vector>

class Lines {
 public:
  class iterator {
   public:
    iterator(const Lines* l, std::size_t i) : l_(l), i_(i) {}
    const std::string& operator*() const { return l_->at(i_); }
    const std::string* operator->() const { return &l_->at(i_); }
    iterator& operator++() {
      ++i_;
      return *this;
    }
    bool operator!=(const iterator& o) const { return i_ != o.i_; }
    std::size_t index() const { return i_; }

   private:
    const Lines* l_;
    std::size_t i_;
  };
  void add(std::string s) { lines_.push_back(std::move(s)); }
  const std::string& at(std::size_t i) const { return lines_[i]; }
  iterator begin() const { return {this, 0}; }
  iterator end() const { return {this, lines_.size()}; }

 private:
  std::vector<std::string> lines_;
};

template <class T>
struct List {
  struct Node {
    T value;
    Node* next;
  };
  Node* head = nullptr;
  std::size_t count = 0;
  void push(T v) {
    head = new Node{std::move(v), head};
    ++count;
  }
  template <class F>
  void each(F f) const {
    for (Node* n = head; n; n = n->next) f(n->value);
  }
};

struct Zip {
  const std::vector<std::string>& a;
  const std::vector<std::string>& b;
  struct It {
    const Zip* z;
    std::size_t i;
    std::pair<const std::string&, const std::string&> operator*() const { return {z->a[i], z->b[i]}; }
    void operator++() { ++i; }
    bool operator!=(const It& o) const { return i != o.i; }
  };
  It begin() const { return {this, 0}; }
  It end() const { return {this, a.size()}; }
};

int main() {
  User u = load_user(1);
  Lines mails, plans;
  mails.add(u.email);
  plans.add(u.plan);
  for (const std::string& s : mails) acme::send(s);  // expect: user.contact.email -> acme
  for (const std::string& s : plans) acme::send(s);
  auto it = mails.begin();
  acme::send(it->size());
  acme::send(it.index());
  acme::send(*it);  // expect: user.contact.email -> acme
  List<std::string> l, k;
  l.push(u.name);
  k.push("k");
  l.each([](const std::string& s) { acme::send(s); });  // expect: user.name -> acme
  k.each([](const std::string& s) { acme::send(s); });
  acme::send(l.count);
  acme::send(k.head->value);
  std::vector<std::string> left{u.plan}, right{u.phone};
  for (const auto& [x, y] : Zip{left, right}) {
    acme::send(x);
    acme::send(y);  // expect: user.contact.phone_number -> acme
  }
  List<int> years;
  int sum = 0;
  years.push(birth_year(1));
  years.each([&sum](int y) { sum += y; });
  acme::send(sum);  // expect: user.demographic.date_of_birth -> acme
  std::size_t n = 0;
  mails.add("x");
  for (auto i = mails.begin(); i != mails.end(); ++i) ++n;
  acme::send(n);
}
