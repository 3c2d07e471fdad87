// A method of a library's class, its body unseen, knows its own part of an object: not what a class of the program adds.
#include <piiflow/annotations.h>

#include <sstream>
#include <string>

PII_SINK(acme) void send(const std::string &text);

// No bodies of these are seen.
namespace lib {
class Tree {
 public:
  virtual ~Tree();
  std::string item(int row);
  std::string title() const;
  void setTitle(const std::string &title);
  virtual void clicked(int row);
};
template <class Derived>
class Printable {
 public:
  std::string print();
};
class Model {
 public:
  virtual ~Model();
  virtual std::string data(int row) const;
  std::string all() const;
};
class Device {
 public:
  virtual ~Device();
  virtual long read(char *into, long most);
  std::string readAll();
};
}  // namespace lib

struct User {
  PII(user.contact.email) std::string email;
  PII(user.name) std::string name;
};

class Tracks : public lib::Tree {
 public:
  PII(user.authorization.credentials) std::string token;
  void keep(const User &user) { note_ = user.email; }
  void label(const User &user) { setTitle(user.name); }
  void showItem() { send(item(0)); }
  void showTitle() { send(title()); }  // expect: user.name -> acme
  void showNote() { send(note_); }     // expect: user.contact.email -> acme
  void clicked(int row) override { note_ += item(row); }

 private:
  std::string note_;
};

void showOfParameter(Tracks &tracks) { send(tracks.item(0)); }

void showOfLocal(const User &user) {
  Tracks tracks;
  tracks.token = user.email;
  send(tracks.title());
  tracks.setTitle(user.name);
  send(tracks.title());  // expect: user.name -> acme
}

void showFromInside(const User &user) {
  Tracks tracks;
  tracks.keep(user);
  tracks.showItem();
  tracks.showNote();
}

void showTitleFromInside(const User &user) {
  Tracks tracks;
  tracks.label(user);
  tracks.showTitle();
}

// A base that is told the class may cast to it.
class Card : public lib::Printable<Card> {
 public:
  PII(user.contact.email) std::string mail;
};
void printCard(Card &card) { send(card.print()); }  // expect: user.contact.email -> acme

// What the class overrides, the library may call.
class Rows : public lib::Model {
 public:
  PII(user.contact.email) std::string mail;
  std::string data(int) const override { return mail; }
};
void exportRows(Rows &rows) { send(rows.all()); }  // expect: user.contact.email -> acme

class Letters : public lib::Device {
 public:
  PII(user.contact.email) std::string mail;
  long read(char *into, long most) override { return static_cast<long>(mail.copy(into, static_cast<unsigned long>(most))); }
};
void readLetters(Letters &letters) { send(letters.readAll()); }  // expect: user.contact.email -> acme

// The same by a pointer to the base.
namespace lib {
class Label {
 public:
  explicit Label(Tree *parent);
  virtual ~Label();
  std::string text() const;
};
std::string describe(const Tree &tree);
}  // namespace lib

std::string labelled(lib::Tree *parent) {
  lib::Label label(parent);
  return label.text() + lib::describe(*parent);
}

void labelTracks(const User &user) {
  Tracks tracks;
  tracks.token = user.email;
  send(labelled(&tracks));
  tracks.setTitle(user.name);
  send(labelled(&tracks));  // expect: user.name -> acme
}

void describeTracks(Tracks &tracks) { send(lib::describe(tracks)); }

// Kept by one method, shown by another.
class Pane {
 public:
  void fill(const User &user) {
    tracks_.keep(user);
    tracks_.setTitle(user.name);
  }
  void show() { send(tracks_.title()); }  // expect: user.name -> acme

 private:
  Tracks tracks_;
};

// What is put into the base is not in the members of the class.
class Dialog : public lib::Tree {
 public:
  explicit Dialog(const User &user) { setTitle(user.name); }
  void showAll() { send(note_ + title()); }  // expect: user.contact.email -> acme  // expect: user.name -> acme
  void showNote() { send(note_); }
  void setNote(std::string note) { note_ = std::move(note); }
  const std::string &note() const { return note_; }

 private:
  std::string note_ = "none";
};

void openDialog(const User &user) {
  Dialog dialog(user);
  dialog.showNote();
  dialog.setTitle(user.email);
  send(dialog.note());
  send(dialog.title());  // expect: user.contact.email -> acme  // expect: user.name -> acme
  dialog.showAll();
  Dialog copy(dialog);
  send(copy.title());  // expect: user.contact.email -> acme  // expect: user.name -> acme
}

// What the library may call with it, it may put there.
namespace lib {
class Form {
 public:
  virtual ~Form();
  virtual void accept(const std::string &text);
  void type(const std::string &text);
};
}  // namespace lib
class SignUp : public lib::Form {
 public:
  void accept(const std::string &text) override { typed = text; }
  std::string typed;
};
void signUp(const User &user) {
  SignUp form;
  form.type(user.email);
  send(form.typed);  // expect: user.contact.email -> acme
}

// What was put into the base is in the whole object, too.
PII_SINK(acme) void sendTree(Tracks &tracks);
void sendWhole(Tracks &plain, Tracks &tracks, const User &user) {
  plain.token.clear();
  tracks.token.clear();
  sendTree(plain);
  tracks.setTitle(user.name);
  sendTree(tracks);  // expect: user.name -> acme
}

// What is written to a writer that the library hands over.
namespace lib {
class Writer {
 public:
  virtual ~Writer();
  virtual void put(const std::string &text);
};
class Record {
 public:
  virtual ~Record();
  virtual void write(Writer &writer) const;
};
std::string toText(const Record &record);
}  // namespace lib
class Customer : public lib::Record {
 public:
  PII(user.contact.email) std::string mail;
  void write(lib::Writer &writer) const override { writer.put(mail); }
};
void exportCustomer(const Customer &customer) { send(lib::toText(customer)); }  // expect: user.contact.email -> acme

// A stream of the standard library knows nothing of what a class adds to it.
class Line : public std::ostringstream {
 public:
  std::string tag;
};
void writeLine(const User &user) {
  Line line;
  line.tag = user.email;
  line << "x";
  send(line.str());
  line << user.name;
  send(line.str());  // expect: user.name -> acme
}
