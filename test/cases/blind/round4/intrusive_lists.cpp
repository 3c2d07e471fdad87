// Lists with hooks inside of the elements, a doubly linked list with a sentinel, a skip list of two levels.
#include "svc.h"

#include <cstddef>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace {
struct Hook {
  Hook* prev = this;
  Hook* next = this;
  void insert_before(Hook& h) {
    h.prev = prev;
    h.next = this;
    prev->next = &h;
    prev = &h;
  }
  void unlink() {
    prev->next = next;
    next->prev = prev;
    prev = next = this;
  }
};
struct Item : Hook {
  explicit Item(std::string t) : text(std::move(t)) {}
  std::string text;
};
template <class T>
class List {
 public:
  void push_back(T& t) { head_.insert_before(t); }
  template <class F>
  void each(F f) {
    for (Hook* h = head_.next; h != &head_; h = h->next) f(static_cast<T&>(*h));
  }
  T& front() { return static_cast<T&>(*head_.next); }
  bool empty() const { return head_.next == &head_; }

 private:
  Hook head_;
};
template <class T>
class DList {
  struct Node {
    T value;
    Node* prev;
    Node* next;
  };

 public:
  ~DList() {
    while (head_) delete std::exchange(head_, head_->next);
  }
  void push_front(T v) {
    Node* n = new Node{std::move(v), nullptr, head_};
    if (head_)
      head_->prev = n;
    else
      tail_ = n;
    head_ = n;
  }
  T& back() { return tail_->value; }
  T& front() { return head_->value; }
  void reverse() {
    for (Node* n = head_; n; n = n->prev) std::swap(n->prev, n->next);
    std::swap(head_, tail_);
  }
  std::string text() const {
    std::string s;
    for (const Node* n = head_; n; n = n->next) s += n->value;
    return s;
  }

 private:
  Node* head_ = nullptr;
  Node* tail_ = nullptr;
};
class Trie {
 public:
  void add(const std::string& key, std::string value) {
    Node* n = &root_;
    for (char ch : key) {
      auto& child = n->child[ch & 15];
      if (!child) child = std::make_unique<Node>();
      n = child.get();
    }
    n->value = std::move(value);
  }
  const std::string* find(const std::string& key) const {
    const Node* n = &root_;
    for (char ch : key) {
      n = n->child[ch & 15].get();
      if (!n) return nullptr;
    }
    return &n->value;
  }

 private:
  struct Node {
    std::string value;
    std::unique_ptr<Node> child[16];
  };
  Node root_;
};
}  // namespace

void lists(const Customer& c) {
  Item a(c.email), b("b"), d("d");
  List<Item> mine, yours;
  mine.push_back(a);
  mine.push_back(b);
  yours.push_back(d);
  std::string out, other;
  mine.each([&](Item& i) { out += i.text; });
  yours.each([&](Item& i) { other += i.text; });
  acme::send(out);                 // expect: user.contact.email -> acme
  acme::send(other);               // silent
  acme::send(yours.front().text);  // silent
  acme::send(mine.front().text);   // expect: user.contact.email -> acme
  acme::send(b.text);              // silent
  DList<std::string> x, y;
  x.push_front(c.name);
  x.push_front("x");
  y.push_front("y");
  acme::send(x.text());  // expect: user.name -> acme
  acme::send(y.text());  // silent
  acme::send(x.back());  // expect: user.name -> acme
  x.reverse();
  acme::send(x.front());  // expect: user.name -> acme
  y.push_front(c.tier);
  acme::send(y.back());  // silent
  Trie t, u;
  t.add("mail", c.email);
  u.add("mail", "none");
  if (auto* v = t.find("mail")) acme::send(*v);  // expect: user.contact.email -> acme
  if (auto* v = u.find("mail")) acme::send(*v);  // silent
  u.add("phone", c.phone);
  if (auto* v = u.find("phone")) acme::send(*v);  // expect: user.contact.phone_number -> acme
}
