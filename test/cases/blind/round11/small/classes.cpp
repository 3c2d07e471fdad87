// Special members, nested and friend classes, statics, const overloads, a class that counts itself.
#include "svc.h"

#include <memory>
#include <utility>

class Note {
 public:
  Note() { ++alive_; }
  explicit Note(std::string t) : text_(std::move(t)) { ++alive_; }
  Note(const Note& o) : text_("copy of a note"), origin_(o.text_.size()) { ++alive_; }
  Note(Note&& o) noexcept : text_(std::exchange(o.text_, "moved")), origin_(o.origin_) { ++alive_; }
  Note& operator=(const Note& o) {
    origin_ = o.origin_;
    return *this;
  }
  Note& operator=(Note&& o) noexcept {
    std::swap(text_, o.text_);
    return *this;
  }
  ~Note() { --alive_; }

  const std::string& text() const { return text_; }
  std::string& text() { return text_; }
  std::size_t origin() const { return origin_; }
  static int alive() { return alive_; }

 private:
  std::string text_;
  std::size_t origin_ = 0;
  inline static int alive_ = 0;
};

class Person {
 public:
  class Editor {
   public:
    explicit Editor(Person& p) : p_(p) {}
    Editor& rename(const std::string& n) {
      p_.name_ = n;
      return *this;
    }
    Editor& move(const std::string& city) {
      p_.city_ = city;
      return *this;
    }

   private:
    Person& p_;
  };
  Editor edit() { return Editor(*this); }
  friend std::string nameTag(const Person& p);
  const std::string& city() const { return city_; }
  static const std::string& species() { return species_; }

 private:
  std::string name_ = "unnamed";
  std::string city_ = "nowhere";
  inline static std::string species_ = "human";
};

std::string nameTag(const Person& p) { return "[" + p.name_ + "]"; }

class Badge {
 public:
  explicit Badge(const User& u) : owner_(std::make_unique<User>(u)), title_(u.plan) {}
  Badge(const Badge& o) : owner_(nullptr), title_(o.title_) {}
  Badge& operator=(Badge o) {
    swap(*this, o);
    return *this;
  }
  friend void swap(Badge& a, Badge& b) {
    std::swap(a.owner_, b.owner_);
    std::swap(a.title_, b.title_);
  }
  std::string text() const { return title_ + (owner_ ? " " + owner_->name : ""); }
  const std::string& title() const { return title_; }

 private:
  std::unique_ptr<User> owner_;
  std::string title_;
};

int main() {
  User u = load_user(1);
  Note secret(u.email);
  Note copy = secret;
  acme::send(secret.text());                 // expect: user.contact.email -> acme via none
  acme::send(copy.text());                   // silent
  acme::send(copy.origin());                 // silent
  copy = secret;
  acme::send(copy.text());                   // silent
  Note moved = std::move(secret);
  acme::send(secret.text());                 // silent
  acme::send(moved.text());                  // expect: user.contact.email -> acme via none
  copy = std::move(moved);
  acme::send(copy.text());                   // expect: user.contact.email -> acme via none
  acme::send(moved.text());                  // silent
  copy.text() = u.plan;
  acme::send(std::as_const(copy).text());    // silent
  acme::send(Note::alive());                 // silent

  Person ann;
  Person bob;
  ann.edit().rename(u.name).move(setting("city"));
  acme::send(nameTag(ann));                  // expect: user.name -> acme via none
  acme::send(ann.city());                    // silent
  acme::send(nameTag(bob));                  // silent
  bob = ann;
  ann.edit().rename("gone");
  acme::send(nameTag(ann));                  // silent
  globex::send(nameTag(bob));                // expect: user.name -> globex via none
  bob.edit().move(u.phone);
  globex::send(bob.city());                  // expect: user.contact.phone_number -> globex via none
  acme::send(Person::species());             // silent

  Badge first(u);
  Badge second(first);
  acme::send(second.title());                // silent
  second = first;
  swap(first, second);
  acme::send(first.title());                 // silent
  first = Badge(u);
  globex::send(first.text());                // expect: user.name -> globex via none
}
