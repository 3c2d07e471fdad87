// Constructors, delegation, member initialisers, destructors that send, base initialisation.
#include "case.h"

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

struct Address {
  std::string street;
  std::string city = "unknown";
};

class Message {
 public:
  Message(std::string to, std::string body, int prio) : to_(std::move(to)), body_(std::move(body)), prio_(prio) {}
  Message(std::string to, std::string body) : Message(std::move(to), std::move(body), 5) {}
  explicit Message(const User& u) : Message(u.email, "hello " + u.plan) {}
  Message() : Message("nobody", "nothing") {}
  const std::string& to() const { return to_; }
  const std::string& body() const { return body_; }
  int prio() const { return prio_; }

 private:
  std::string to_;
  std::string body_;
  int prio_;
};

class ScopedReport {
 public:
  explicit ScopedReport(std::string text) : text_(std::move(text)) {}
  ~ScopedReport() {
    if (armed_) acme::send(text_);  // expect: user.name -> acme
  }
  void append(const std::string& s) { text_ += s; }
  void dismiss() { armed_ = false; }

 private:
  std::string text_;
  bool armed_ = true;
};

class QuietReport {
 public:
  ~QuietReport() { acme::send(text_); }
  void note(const User& u) { text_ = u.plan; }

 private:
  std::string text_ = "initial";
};

class Flusher {
 public:
  explicit Flusher(std::string& target) : target_(target) {}
  ~Flusher() { target_ = buffer_; }
  void write(const std::string& s) { buffer_ += s; }

 private:
  std::string& target_;
  std::string buffer_;
};

struct Tracker {
  std::string last;
  Tracker(const std::string& s = load_user(9).phone) : last(s) {}
};

struct Defaults {
  std::string owner = load_user(7).name;
  std::string label = "label";
  int retries{3};
};

class Account : private Message, public Address {
 public:
  Account(const User& u, std::string city) : Message(u), Address{u.phone, std::move(city)} {}
  using Message::to;
  using Message::body;
};

class Guard {
 public:
  explicit Guard(std::string& s) : s_(s), saved_(s) {}
  ~Guard() { s_ = saved_; }
  Guard(const Guard&) = delete;

 private:
  std::string& s_;
  std::string saved_;
};

std::string withDefault(std::string who = load_user(2).email) { return who; }

struct Copied {
  std::string a;
  std::string b;
  Copied(std::string x, std::string y) : a(std::move(x)), b(std::move(y)) {}
  Copied(const Copied& o) : a(o.a), b("dropped") {}
  Copied& operator=(const Copied& o) {
    if (this != &o) a = o.a;
    return *this;
  }
};

int main() {
  User u = load_user(1);
  Message m(u);
  acme::send(m.to());                // expect: user.contact.email -> acme
  acme::send(m.body());
  acme::send(m.prio());
  Message none;
  acme::send(none.to());
  Message named("ops", u.name);
  acme::send(named.to());
  acme::send(named.body());          // expect: user.name -> acme

  {
    ScopedReport r("visit by ");
    r.append(u.name);
    QuietReport q;
    q.note(u);
  }

  std::string target = "t";
  {
    Flusher f(target);
    f.write(u.phone);
    acme::send(target);
  }
  acme::send(target);                // expect: user.contact.phone_number -> acme

  Tracker t1, t2("given");
  acme::send(t1.last);               // expect: user.contact.phone_number -> acme
  acme::send(t2.last);
  Defaults d1;
  Defaults d2{.owner = "ops"};
  acme::send(d1.owner);              // expect: user.name -> acme
  acme::send(d1.label);
  acme::send(d2.owner);
  acme::send(d2.retries);

  Account account(u, "Bern");
  acme::send(account.to());          // expect: user.contact.email -> acme
  acme::send(account.street);        // expect: user.contact.phone_number -> acme
  acme::send(account.city);
  acme::send(account.body());

  std::string guarded = u.plan;
  {
    Guard g(guarded);
    guarded = u.name;
    acme::send(guarded);             // expect: user.name -> acme
  }
  acme::send(guarded);

  acme::send(withDefault());         // expect: user.contact.email -> acme
  acme::send(withDefault("x"));

  Copied c(u.name, u.email);
  Copied c2 = c;
  Copied c3("x", "y");
  c3 = c;
  acme::send(c2.a);                  // expect: user.name -> acme
  acme::send(c2.b);
  acme::send(c3.a);                  // expect: user.name -> acme
  acme::send(c3.b);
  auto moved = std::make_unique<Copied>(std::move(c));
  acme::send(moved->a);              // expect: user.name -> acme
  acme::send(moved->b);
  std::optional<Message> later;
  later.emplace(u.plan, u.email);
  acme::send(later->to());
  acme::send(later->body());         // expect: user.contact.email -> acme
}
