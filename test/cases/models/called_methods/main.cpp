// A library that is handed an object calls a method of it: `calls` names the object, `method` what is called of it.
#include <piiflow/annotations.h>

#include <string>

PII_SINK(acme) void send(const std::string &text);

struct User {
  PII(user.contact.email) std::string email;
  PII(user.name) std::string name;
  std::string plan;
};

// No body of it is seen.
namespace lib {
struct Task {
  virtual ~Task();
  virtual void run() = 0;
  virtual void stop();
};
struct Visitor {
  virtual ~Visitor();
  virtual std::string visit(const std::string &text) = 0;
};
struct Pool {
  void start(Task *task);
  void stop(Task *task);
  std::string each(Visitor &visitor, const std::string &text);
};
template <class T>
struct Timer {
  Timer(T &object, void (T::*method)(int));
  void start(int interval);
};
}  // namespace lib

// What stands in the object that was handed over.
class Upload : public lib::Task {
 public:
  explicit Upload(const std::string &text) : text_(text) {}
  void run() override { send(text_); }  // expect: user.contact.email -> acme
  void stop() override {}

 private:
  std::string text_;
};

// Nobody hands it to what would call it.
class Idle : public lib::Task {
 public:
  explicit Idle(const std::string &text) : text_(text) {}
  void run() override { send(text_); }

 private:
  std::string text_;
};

void started(lib::Pool &pool, const User &u) {
  pool.start(new Upload(u.email));
  pool.start(new Upload(u.plan));
  Idle idle(u.email);
  pool.stop(&idle);
}

// What is stored after it was handed over.
class Job : public lib::Task {
 public:
  std::string text;
  void run() override { send(text); }  // expect: user.name -> acme
};

void filledLater(lib::Pool &pool, const User &u) {
  Job job;
  pool.start(&job);
  job.text = u.name;
}

// Arguments and the result.
class Quote : public lib::Visitor {
 public:
  std::string visit(const std::string &text) override { return "<" + text + ">"; }
};
class Length : public lib::Visitor {
 public:
  std::string visit(const std::string &text) override { return std::to_string(text.size()); }
};

void visited(lib::Pool &pool, const User &u) {
  Quote quote;
  Length length;
  send(pool.each(quote, u.email));  // expect: user.contact.email -> acme
  send(pool.each(length, u.email));
  send(pool.each(quote, u.plan));
}

// An object and a pointer to one of its methods, kept by the library.
class Session {
 public:
  void open(const User &u) {
    mail_ = u.email;
    plan_ = u.plan;
    lib::Timer<Session> timer(*this, &Session::onTimer);
    timer.start(5);
  }
  void onTimer(int) {
    send(mail_);  // expect: user.contact.email -> acme
    send(plan_);
  }

 private:
  std::string mail_;
  std::string plan_;
};

void opened(const User &u) {
  Session session;
  session.open(u);
}
