// Intrusive structures, arenas, handles and pools.
#include "case.h"

#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <new>
#include <utility>
#include <vector>

struct Hook {
  Hook* next = nullptr;
};
struct Item : Hook {
  std::string text;
};

class Stack {
 public:
  void push(Item& item) {
    item.next = top_;
    top_ = &item;
  }
  Item* pop() {
    Hook* h = top_;
    if (h) top_ = h->next;
    return static_cast<Item*>(h);
  }

 private:
  Hook* top_ = nullptr;
};

class Arena {
 public:
  explicit Arena(std::size_t n) : base_(static_cast<char*>(std::malloc(n))), size_(n) {}
  ~Arena() { std::free(base_); }
  template <class T, class... Args>
  T* make(Args&&... args) {
    void* at = base_ + used_;
    used_ += sizeof(T);
    return new (at) T{std::forward<Args>(args)...};
  }
  const char* copy(const char* text) {
    char* at = base_ + used_;
    std::strcpy(at, text);
    used_ += std::strlen(text) + 1;
    return at;
  }

 private:
  char* base_;
  std::size_t size_, used_ = 0;
};

struct Record {
  std::string key, value;
};

class Pool {
 public:
  using Handle = int;
  Handle add(Record r) {
    records_.push_back(std::move(r));
    return static_cast<Handle>(records_.size()) - 1;
  }
  Record& at(Handle h) { return records_[static_cast<std::size_t>(h)]; }

 private:
  std::vector<Record> records_;
};

struct Blob {
  std::size_t size;
  char bytes[1];
  static Blob* create(const char* text) {
    std::size_t n = std::strlen(text);
    auto* b = static_cast<Blob*>(std::malloc(sizeof(Blob) + n));
    b->size = n;
    std::memcpy(b->bytes, text, n + 1);
    return b;
  }
};

int main() {
  User u = load_user(1);
  Item a, b;
  a.text = u.email;
  b.text = u.plan;
  Stack dirty, clean;
  dirty.push(a);
  clean.push(b);
  while (Item* i = dirty.pop()) acme::send(i->text);  // expect: user.contact.email -> acme
  while (Item* i = clean.pop()) acme::send(i->text);

  Arena arena(4096), plain(4096);
  auto* r = arena.make<Record>("k", u.name);
  auto* s = plain.make<Record>("k", u.plan);
  acme::send(r->value);  // expect: user.name -> acme
  acme::send(s->value);
  Arena texts(4096);
  acme::send(texts.copy(u.phone.c_str()));  // expect: user.contact.phone_number -> acme
  acme::send(plain.copy("x"));

  Pool people, plans;
  Pool::Handle h = people.add({"mail", u.email});
  Pool::Handle g = plans.add({"plan", u.plan});
  acme::send(people.at(h).value);  // expect: user.contact.email -> acme
  acme::send(people.at(h).key);
  acme::send(plans.at(g).value);
  plans.at(g).value = u.name;
  acme::send(plans.at(g).value);  // expect: user.name -> acme
  acme::send(h);

  Blob* x = Blob::create(u.email.c_str());
  Blob* y = Blob::create(u.plan.c_str());
  acme::send(x->bytes);  // expect: user.contact.email -> acme
  acme::send(y->bytes);
  acme::send(static_cast<int>(x->size));
}
