// Iterators, ranges, proxies and matrices written by hand.
#include "svc.h"

#include <cstddef>
#include <iterator>
#include <string>
#include <utility>

namespace {

template <class T>
class List {
  struct Node {
    T value;
    Node* next = nullptr;
  };

 public:
  class iterator {
   public:
    using value_type = T;
    using difference_type = std::ptrdiff_t;
    using iterator_category = std::forward_iterator_tag;
    using pointer = T*;
    using reference = T&;
    explicit iterator(Node* n = nullptr) : n_(n) {}
    T& operator*() const { return n_->value; }
    T* operator->() const { return &n_->value; }
    iterator& operator++() {
      n_ = n_->next;
      return *this;
    }
    iterator operator++(int) {
      iterator old = *this;
      ++*this;
      return old;
    }
    friend bool operator==(iterator a, iterator b) { return a.n_ == b.n_; }

   private:
    Node* n_;
  };
  List() = default;
  List(const List&) = delete;
  ~List() { clear(); }
  void push(T v) {
    head_ = new Node{std::move(v), head_};
    ++size_;
  }
  void clear() {
    while (head_) {
      Node* next = head_->next;
      delete head_;
      head_ = next;
    }
    size_ = 0;
  }
  iterator begin() const { return iterator(head_); }
  iterator end() const { return iterator(); }
  std::size_t size() const { return size_; }

 private:
  Node* head_ = nullptr;
  std::size_t size_ = 0;
};

class Characters {
 public:
  struct sentinel {};
  explicit Characters(const char* p) : p_(p) {}
  char operator*() const { return *p_; }
  Characters& operator++() {
    ++p_;
    return *this;
  }
  bool operator!=(sentinel) const { return *p_ != 0; }
  Characters begin() const { return *this; }
  sentinel end() const { return {}; }

 private:
  const char* p_;
};

struct Numbers {
  int from, to;
  struct It {
    int i;
    int operator*() const { return i; }
    void operator++() { ++i; }
    bool operator!=(const It& o) const { return i != o.i; }
  };
  It begin() const { return {from}; }
  It end() const { return {to}; }
};

class Cells {
 public:
  class Ref {
   public:
    Ref(std::string& s, int& writes) : s_(s), writes_(writes) {}
    Ref& operator=(const std::string& v) {
      s_ = v;
      ++writes_;
      return *this;
    }
    operator const std::string&() const { return s_; }

   private:
    std::string& s_;
    int& writes_;
  };
  Ref operator[](std::size_t i) { return Ref(cells_[i], writes_); }
  int writes() const { return writes_; }

 private:
  std::string cells_[4];
  int writes_ = 0;
};

template <class It, class F>
struct Mapped {
  It it;
  F f;
  auto operator*() const { return f(*it); }
  Mapped& operator++() {
    ++it;
    return *this;
  }
  bool operator!=(const Mapped& o) const { return !(it == o.it); }
};
template <class It, class F>
Mapped(It, F) -> Mapped<It, F>;

template <class It>
std::string join(It b, It e) {
  std::string s;
  for (; b != e; ++b) s += *b;
  return s;
}

}  // namespace

void iterate(const Customer& c) {
  List<std::string> tiers, mails;
  tiers.push(c.tier);
  mails.push(c.email);
  for (const auto& t : tiers) acme::send(t);  // silent
  for (const auto& m : mails) acme::send(m);  // expect: user.contact.email -> acme
  acme::send(mails.size());                   // silent
  acme::send(*mails.begin());                 // expect: user.contact.email -> acme
  acme::send(mails.begin()->size());          // silent
  auto it = mails.begin();
  *it++ = "cleared";
  acme::send(it == mails.end());              // silent
  acme::send(join(tiers.begin(), tiers.end()));  // silent
  tiers.push(c.name);
  acme::send(join(tiers.begin(), tiers.end()));  // expect: user.name -> acme
  mails.clear();
  acme::send(mails.size());                   // silent
  List<Customer> people;
  people.push(c);
  for (auto p = people.begin(); p != people.end(); ++p) {
    acme::send(p->id);     // silent
    acme::send(p->tier);   // silent
    acme::send(p->phone);  // expect: user.contact.phone_number -> acme
    p->phone.clear();
    acme::send(p->phone);  // silent
  }
  for (char ch : Characters(c.name.c_str())) acme::send(ch);  // expect: user.name -> acme
  for (char ch : Characters("abc")) acme::send(ch);           // silent
  std::string copy;
  for (char ch : Characters(c.email.c_str()))
    if (ch != '.') copy.push_back(ch);
  acme::send(copy);  // expect: user.contact.email -> acme
  int dots = 0;
  for (char ch : Characters(c.email.c_str()))
    if (ch == '.') ++dots;
  acme::send(dots);  // silent
  for (int i : Numbers{0, c.id}) acme::send(i);                                // silent
  for (int i : Numbers{0, static_cast<int>(c.email.size())}) acme::send(i);   // silent
  Cells clean, cells;
  clean[0] = c.tier;
  cells[1] = c.phone;
  acme::send(clean[0]);        // silent
  acme::send(cells[1]);        // expect: user.contact.phone_number -> acme
  acme::send(cells.writes());  // silent
  auto name_of = [](const Customer& x) { return x.name; };
  auto id_of = [](const Customer& x) { return std::to_string(x.id); };
  acme::send(join(Mapped{people.begin(), name_of}, Mapped{people.end(), name_of}));  // expect: user.name -> acme
  acme::send(join(Mapped{people.begin(), id_of}, Mapped{people.end(), id_of}));      // silent
  acme::send(std::distance(people.begin(), people.end()));  // silent
  acme::send(std::next(people.begin(), 0)->email);          // expect: user.contact.email -> acme
}
