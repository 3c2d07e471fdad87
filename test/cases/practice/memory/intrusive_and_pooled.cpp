// Intrusive lists by base class, object pools with free lists, string pools, bump arenas, linked slots by index.
#include "case.h"

#include <cstddef>
#include <memory>
#include <new>
#include <set>
#include <utility>
#include <vector>

struct Hook {
  Hook* next = nullptr;
  Hook* prev = nullptr;
};
template <class T>
class Intrusive {
 public:
  Intrusive() { head_.next = head_.prev = &head_; }
  void push(T& t) {
    Hook& h = t;
    h.next = &head_;
    h.prev = head_.prev;
    head_.prev->next = &h;
    head_.prev = &h;
  }
  template <class F>
  void each(F f) {
    for (Hook* h = head_.next; h != &head_; h = h->next) f(static_cast<T&>(*h));
  }
  static void unlink(T& t) {
    Hook& h = t;
    h.prev->next = h.next;
    h.next->prev = h.prev;
  }

 private:
  Hook head_;
};
struct Client : Hook {
  explicit Client(std::string n) : who(std::move(n)) {}
  std::string who;
  int hits = 0;
};

template <class T>
class Pool {
 public:
  T* take() {
    if (free_.empty()) {
      all_.push_back(std::make_unique<T>());
      return all_.back().get();
    }
    T* t = free_.back();
    free_.pop_back();
    return t;
  }
  void give(T* t) {
    *t = T();
    free_.push_back(t);
  }
  std::size_t made() const { return all_.size(); }

 private:
  std::vector<std::unique_ptr<T>> all_;
  std::vector<T*> free_;
};
struct Message {
  std::string text = "blank";
  int kind = 0;
};
class Names {
 public:
  const std::string* intern(const std::string& s) { return &*set_.insert(s).first; }
  std::size_t size() const { return set_.size(); }

 private:
  std::set<std::string> set_;
};

int main() {
  User u = load_user(1);
  Client a(u.name), b("bot");
  Intrusive<Client> people, bots;
  people.push(a);
  bots.push(b);
  people.each([](Client& c) { acme::send(c.who); });  // expect: user.name -> acme
  bots.each([](Client& c) { acme::send(c.who); });
  people.each([](Client& c) { acme::send(++c.hits); });
  a.who = "left";
  people.each([](Client& c) { acme::send(c.who); });
  Intrusive<Client>::unlink(a);

  Pool<Message> inbox, outbox;
  Message* m = inbox.take();
  Message* n = outbox.take();
  m->text = u.email;
  acme::send(m->text);  // expect: user.contact.email -> acme
  acme::send(m->kind);
  acme::send(n->text);
  inbox.give(m);
  acme::send(outbox.take()->text);
  acme::send(inbox.made());
  Names users, words;
  const std::string* p = users.intern(u.phone);
  const std::string* q = words.intern("word");
  acme::send(*p);  // expect: user.contact.phone_number -> acme
  acme::send(*q);
  acme::send(users.size());
  acme::send(p == q);
}
