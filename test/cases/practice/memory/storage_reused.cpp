// Raw storage: placement new over what was there, construct_at, an optional written by hand.
#include "case.h"

#include <memory>
#include <new>
#include <utility>

struct Note {
  explicit Note(std::string t) : text(std::move(t)) {}
  std::string text;
};

template <class T>
class Holder {
 public:
  ~Holder() { reset(); }
  template <class... A>
  T& emplace(A&&... a) {
    reset();
    T* made = ::new (static_cast<void*>(space_)) T(std::forward<A>(a)...);
    full_ = true;
    return *made;
  }
  void reset() {
    if (full_) get().~T();
    full_ = false;
  }
  T& get() { return *std::launder(reinterpret_cast<T*>(space_)); }
  bool full() const { return full_; }

 private:
  alignas(T) unsigned char space_[sizeof(T)];
  bool full_ = false;
};

int main() {
  alignas(Note) unsigned char room[sizeof(Note)];
  Note* n = new (room) Note(email_of(1));
  acme::send(n->text);  // expect: user.contact.email -> acme
  n->~Note();
  n = new (room) Note("plain");
  acme::send(n->text);
  n->~Note();
  n = std::construct_at(reinterpret_cast<Note*>(room), name_of(2));
  acme::send(n->text);  // expect: user.name -> acme
  std::destroy_at(n);

  Holder<Note> personal;
  Holder<Note> common;
  personal.emplace(name_of(3));
  common.emplace("welcome");
  acme::send(personal.get().text);  // expect: user.name -> acme
  acme::send(common.get().text);
  acme::send(personal.full());
  Note& fresh = personal.emplace("replaced");
  acme::send(fresh.text);
  common.get().text += email_of(4);
  acme::send(common.get().text);  // expect: user.contact.email -> acme
}
