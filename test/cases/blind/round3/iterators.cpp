// Iterators of the library and of the program.
#include "svc.h"

#include <algorithm>
#include <forward_list>
#include <iterator>
#include <list>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

namespace {
// A singly linked chain with its own iterator.
class Chain {
  struct Node {
    std::string text;
    Node* next = nullptr;
  };

 public:
  class iterator {
   public:
    using value_type = std::string;
    using difference_type = std::ptrdiff_t;
    explicit iterator(Node* n = nullptr) : node_(n) {}
    std::string& operator*() const { return node_->text; }
    std::string* operator->() const { return &node_->text; }
    iterator& operator++() {
      node_ = node_->next;
      return *this;
    }
    iterator operator++(int) {
      iterator old = *this;
      ++*this;
      return old;
    }
    bool operator==(const iterator&) const = default;

   private:
    Node* node_;
  };
  Chain() = default;
  Chain(const Chain&) = delete;
  Chain& operator=(const Chain&) = delete;
  ~Chain() {
    while (head_) {
      Node* n = head_->next;
      delete head_;
      head_ = n;
    }
  }
  void push(std::string s) { head_ = new Node{std::move(s), head_}; }
  iterator begin() { return iterator(head_); }
  iterator end() { return iterator(); }

 private:
  Node* head_ = nullptr;
};
}  // namespace

void iterate(const std::vector<Customer>& customers) {
  Chain mine;
  Chain theirs;
  mine.push("start");
  theirs.push("other");
  for (auto& s : mine) acme::send(s);  // silent
  mine.push(current_email());
  for (auto& s : mine) acme::send(s);    // expect: user.contact.email -> acme
  for (auto& s : theirs) acme::send(s);  // silent
  acme::send(*mine.begin());             // expect: user.contact.email -> acme
  acme::send(mine.begin()->substr(1));   // expect: user.contact.email -> acme
  acme::send(mine.begin()->length());    // silent
  for (auto it = theirs.begin(); it != theirs.end(); ++it) *it += current_name();
  acme::send(*theirs.begin()++);  // expect: user.name -> acme

  for (auto it = customers.cbegin(); it != customers.cend(); ++it) {
    globex::send(it->email);   // expect: user.contact.email -> globex
    globex::send(it->tier);    // silent
    globex::send((*it).name);  // expect: user.name -> globex
  }
  auto last = std::prev(customers.end());
  acme::send(last->phone);                             // expect: user.contact.phone_number -> acme
  acme::send(std::distance(customers.begin(), last));  // silent
  acme::send(customers.rbegin()->id);                  // silent
  acme::send(customers.rbegin()->name);                // expect: user.name -> acme

  std::list<std::string> l{"a", "b"};
  auto pos = l.insert(std::next(l.begin()), current_phone());
  acme::send(*pos);       // expect: user.contact.phone_number -> acme
  acme::send(l.back());   // expect: user.contact.phone_number -> acme
  l.clear();
  l.push_back("x");
  acme::send(l.front());  // silent

  std::map<std::string, int> by_mail{{current_email(), 1}};
  auto it = by_mail.find("x");
  acme::send(it->first);   // expect: user.contact.email -> acme
  acme::send(it->second);  // silent
  auto [ins, fresh] = by_mail.emplace(current_name(), 2);
  acme::send(fresh);        // silent
  acme::send(ins->second);  // silent
  by_mail.clear();
  by_mail["clean"] = 1;
  acme::send(by_mail.begin()->first);  // silent

  std::unordered_multimap<int, std::string> multi;
  multi.emplace(1, current_phone());
  auto [lo, hi] = multi.equal_range(1);
  for (; lo != hi; ++lo) acme::send(lo->second);  // expect: user.contact.phone_number -> acme
  for (const auto& kv : multi) acme::send(kv.first);  // silent

  std::vector<std::string> sink;
  std::copy(mine.begin(), mine.end(), std::back_inserter(sink));
  acme::send(sink.at(0));  // expect: user.contact.email -> acme
  std::vector<std::string> clean;
  clean.insert(clean.end(), {"p", "q"});
  acme::send(*clean.begin());  // silent
  clean.insert(clean.begin(), sink.begin(), sink.end());
  acme::send(*clean.begin());  // expect: user.contact.email -> acme
  auto mv = std::make_move_iterator(sink.begin());
  std::string taken = *mv;
  acme::send(taken);  // expect: user.contact.email -> acme
}
