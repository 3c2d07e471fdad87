// A method that is called through a pointer to one of several objects changes the one that the pointer names.
#include "case.h"

#include <memory>

class Note {
 public:
  explicit Note(std::string text) : text_(std::move(text)) {}
  void wipe() { text_.clear(); }
  void set(const std::string& text) { text_ = text; }
  const std::string& text() const { return text_; }

 private:
  std::string text_;
};

Note* pick(Note& a, Note& b, bool first) { return first ? &a : &b; }

int main(int argc, char**) {
  Note a(load_user(1).email);
  Note b(load_user(1).name);
  Note* note = argc > 1 ? &a : &b;
  acme::send(note->text());  // expect: user.contact.email -> acme; user.name -> acme
  note->wipe();
  acme::send(note->text());
  acme::send(a.text());  // expect: user.contact.email -> acme
  acme::send(b.text());  // expect: user.name -> acme
  note->set(load_user(1).phone);
  acme::send(note->text());  // expect: user.contact.phone_number -> acme

  Note* other = pick(a, b, argc > 2);
  other->set("none");
  acme::send(other->text());

  std::unique_ptr<Note> owned = argc > 3 ? std::make_unique<Note>(load_user(2).email) : std::make_unique<Note>("x");
  acme::send(owned->text());  // expect: user.contact.email -> acme
  owned->wipe();
  acme::send(owned->text());
}
