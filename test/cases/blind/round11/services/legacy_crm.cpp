// flags: -std=c++17
// The customer manager of 2012: owning raw pointers, hand-written copies, a base class for everything, C buffers.
#include "svc.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <list>
#include <map>

class RefCounted {
 public:
  RefCounted() : refs_(1) {}
  void retain() { ++refs_; }
  void release() {
    if (--refs_ == 0) delete this;
  }
  int refs() const { return refs_; }

 protected:
  virtual ~RefCounted() {}

 private:
  RefCounted(const RefCounted&);
  RefCounted& operator=(const RefCounted&);
  int refs_;
};

// Text with a buffer of its own.
class Text {
 public:
  Text() : data_(copyOf("")) {}
  Text(const char* s) : data_(copyOf(s)) {}
  Text(const Text& o) : data_(copyOf(o.data_)) {}
  Text& operator=(const Text& o) {
    if (this != &o) {
      char* fresh = copyOf(o.data_);
      delete[] data_;
      data_ = fresh;
    }
    return *this;
  }
  ~Text() { delete[] data_; }

  Text& operator+=(const Text& o) {
    std::size_t mine = std::strlen(data_);
    std::size_t theirs = std::strlen(o.data_);
    char* both = new char[mine + theirs + 1];
    std::memcpy(both, data_, mine);
    std::memcpy(both + mine, o.data_, theirs + 1);
    delete[] data_;
    data_ = both;
    return *this;
  }
  const char* c_str() const { return data_; }
  int length() const { return static_cast<int>(std::strlen(data_)); }
  void swap(Text& o) {
    char* t = data_;
    data_ = o.data_;
    o.data_ = t;
  }
  void wipe() {
    std::memset(data_, 0, std::strlen(data_));
    delete[] data_;
    data_ = copyOf("");
  }

 private:
  static char* copyOf(const char* s) {
    char* d = new char[std::strlen(s) + 1];
    std::strcpy(d, s);
    return d;
  }
  char* data_;
};

Text operator+(Text a, const Text& b) {
  a += b;
  return a;
}

class Party : public RefCounted {
 public:
  Party(int number, const Text& label) : number_(number), label_(label) {}
  int number() const { return number_; }
  const Text& label() const { return label_; }
  virtual Text letterhead() const { return label_; }
  virtual Text publicName() const = 0;
  virtual bool isPerson() const { return false; }

 protected:
  virtual ~Party() {}
  int number_;
  Text label_;
};

class Company : public Party {
 public:
  Company(int number, const Text& label, const Text& city) : Party(number, label), city_(city) {}
  virtual Text letterhead() const { return label_ + Text(", ") + city_; }
  virtual Text publicName() const { return label_; }
  const Text& city() const { return city_; }

 private:
  Text city_;
};

class Person : public Party {
 public:
  Person(int number, const User& u) : Party(number, Text(u.plan.c_str())), name_(u.name.c_str()), mail_(u.email.c_str()) {}
  virtual Text letterhead() const { return Text("Mr/Ms ") + name_; }
  virtual Text publicName() const { return Text(redact(name_.c_str()).c_str()); }
  virtual bool isPerson() const { return true; }
  const Text& mail() const { return mail_; }
  void setName(const Text& n) { name_ = n; }

 private:
  Text name_;
  Text mail_;
};

class Listener {
 public:
  virtual ~Listener() {}
  virtual void changed(Party* p, const char* what) = 0;
};

class Register {
 public:
  Register() : listener_(0) {}
  ~Register() {
    for (std::list<Party*>::iterator it = parties_.begin(); it != parties_.end(); ++it) (*it)->release();
  }
  void setListener(Listener* l) { listener_ = l; }
  void add(Party* p) {
    p->retain();
    parties_.push_back(p);
    if (listener_) listener_->changed(p, "added");
  }
  Party* find(int number) {
    for (std::list<Party*>::iterator it = parties_.begin(); it != parties_.end(); ++it) {
      if ((*it)->number() == number) return *it;
    }
    return 0;
  }
  int count() const { return static_cast<int>(parties_.size()); }

 private:
  Register(const Register&);
  Register& operator=(const Register&);
  std::list<Party*> parties_;
  Listener* listener_;
};

class ChangeFeed : public Listener {
 public:
  ChangeFeed() : changes_(0) { line_[0] = '\0'; }
  virtual void changed(Party* p, const char* what) {
    ++changes_;
    std::sprintf(line_, "%d %s", p->number(), what);
    acme::send(line_);                                   // silent
    acme::send(p->label().c_str());                      // silent
  }
  int changes() const { return changes_; }

 private:
  char line_[64];
  int changes_;
};

class LetterFeed : public Listener {
 public:
  virtual void changed(Party* p, const char* what) {
    last_ = p->letterhead();
    globex::send(last_.c_str());                         // expect: user.name -> globex via none
    acme::send(p->publicName().c_str());                 // silent (approved: redact)
    globex::send(what);                                  // silent
  }
  const Text& last() const { return last_; }

 private:
  Text last_;
};

// The old report builder: a fixed buffer, a cursor and a scratch line.
class Report {
 public:
  Report() : used_(0) {
    text_[0] = '\0';
    scratch_[0] = '\0';
  }
  void line(const char* key, const char* value) {
    std::snprintf(scratch_, sizeof scratch_, "%s: %s\n", key, value);
    std::size_t n = std::strlen(scratch_);
    if (used_ + n + 1 > sizeof text_) return;
    std::memcpy(text_ + used_, scratch_, n + 1);
    used_ += n;
  }
  void reset() {
    std::memset(text_, 0, sizeof text_);
    std::memset(scratch_, 0, sizeof scratch_);
    used_ = 0;
  }
  const char* text() const { return text_; }
  int used() const { return static_cast<int>(used_); }

 private:
  char text_[1024];
  char scratch_[256];
  std::size_t used_;
};

static Party** sortedByNumber(Party* a, Party* b, Party** out) {
  out[0] = a->number() <= b->number() ? a : b;
  out[1] = out[0] == a ? b : a;
  return out;
}

int main() {
  User ann = load_user(1);
  Company* initech = new Company(10, "Initech", "Austin");
  Person* person = new Person(11, ann);

  Register companies;
  ChangeFeed feed;
  companies.setListener(&feed);
  companies.add(initech);
  acme::send(feed.changes());                            // silent
  acme::send(initech->letterhead().c_str());             // silent
  acme::send(initech->city().c_str());                   // silent

  Register people;
  LetterFeed letters;
  people.setListener(&letters);
  people.add(person);
  acme::send(letters.last().c_str());                    // expect: user.name -> acme via none
  acme::send(person->label().c_str());                   // silent
  acme::send(person->mail().length());                   // silent
  globex::send(person->mail().c_str());                  // expect: user.contact.email -> globex via none
  acme::send(people.count() + companies.count());        // silent
  Text both_lines = initech->letterhead() + person->letterhead();
  acme::send(both_lines.c_str());                        // expect: user.name -> acme via none
  Party* found = people.find(11);
  if (found) {
    globex::send(found->letterhead().c_str());           // expect: user.name -> globex via none
    acme::send(found->isPerson());                       // silent
    acme::send(found->refs());                           // silent
  }

  Report report;
  report.line("company", initech->label().c_str());
  acme::send(report.text());                             // silent
  report.line("contact", person->mail().c_str());
  acme::send(report.text());                             // expect: user.contact.email -> acme via none
  acme::send(report.used());                             // silent
  report.reset();
  acme::send(report.text());                             // silent
  report.line("label", person->label().c_str());
  acme::send(report.text());                             // silent

  Text mine(ann.phone.c_str());
  Text before = mine;
  Text public_line("public");
  mine.swap(public_line);
  acme::send(mine.c_str());                              // silent
  acme::send(public_line.c_str());                       // expect: user.contact.phone_number -> acme via none
  before.wipe();
  acme::send(before.c_str());                            // silent
  globex::send(tokenize(public_line.c_str()));           // silent (approved: tokenize)
  Text joined = mine + Text("/") + initech->city();
  acme::send(joined.c_str());                            // silent
  joined += public_line;
  globex::send((Text("tel ") + public_line).c_str());    // expect: user.contact.phone_number -> globex via none
  acme::send(joined.c_str());                            // expect: user.contact.phone_number -> acme via none

  Company* second = new Company(4, "Hooli", setting("city").c_str());
  Party* both[2];
  sortedByNumber(initech, second, both);
  acme::send(both[0]->letterhead().c_str());             // silent
  acme::send(both[1]->label().c_str());                  // silent
  sortedByNumber(second, person, both);
  globex::send(both[1]->letterhead().c_str());           // expect: user.name -> globex via none
  person->setName("N. N.");
  Text hold(person->mail());
  globex::send(hold.c_str());                            // expect: user.contact.email -> globex via none
  acme::send(sha256(hold.c_str()));                      // silent (approved: hash)
  globex::send(person->letterhead().c_str());            // silent
  second->release();
  initech->release();
  person->release();
}
