// RAII: guards that send, restore, clear or commit when the scope ends, dismissed or not.
#include "svc.h"

#include <functional>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

namespace {

template <class F>
class Guard {
 public:
  explicit Guard(F f) : f_(std::move(f)) {}
  Guard(const Guard&) = delete;
  ~Guard() {
    if (active_) f_();
  }
  void dismiss() { active_ = false; }

 private:
  F f_;
  bool active_ = true;
};

template <class T>
class Restore {
 public:
  Restore(T& v, T with) : ref_(v), old_(std::exchange(v, std::move(with))) {}
  ~Restore() { ref_ = std::move(old_); }

 private:
  T& ref_;
  T old_;
};

class Wipe {
 public:
  explicit Wipe(std::string& s) : s_(s) {}
  ~Wipe() { s_.clear(); }

 private:
  std::string& s_;
};

class Transaction {
 public:
  explicit Transaction(std::vector<std::string>& log) : log_(log) {}
  void add(const std::string& s) { pending_.push_back(s); }
  void commit() {
    for (auto& p : pending_) log_.push_back(std::move(p));
    pending_.clear();
  }
  ~Transaction() { pending_.clear(); }

 private:
  std::vector<std::string>& log_;
  std::vector<std::string> pending_;
};

class Span {
 public:
  explicit Span(std::string name) : name_(std::move(name)) {}
  void tag(std::string t) { tag_ = std::move(t); }
  ~Span() {
    acme::send(name_);  // silent
    acme::send(tag_);   // expect: user.name -> acme
  }

 private:
  std::string name_, tag_;
};
class Timer {
 public:
  explicit Timer(const std::string& label) : label_(label) {}
  ~Timer() {
    if (globex_) globex::send(label_);  // expect: user.contact.email -> globex
  }
  bool globex_ = true;

 private:
  std::string label_;
};
#define CAT_(a, b) a##b
#define CAT(a, b) CAT_(a, b)
#define ON_EXIT(code) Guard CAT(guard_, __LINE__)([&] { code; })

}  // namespace

void guards(const Customer& c, bool fail) {
  std::string text = "text";
  {
    Guard g([&] { text = c.email; });
    acme::send(text);  // silent
  }
  acme::send(text);  // expect: user.contact.email -> acme
  {
    Guard g([&] { text = "clean"; });
    acme::send(text);  // expect: user.contact.email -> acme
  }
  acme::send(text);  // silent
  {
    Restore r(text, std::string(c.phone));
    acme::send(text);  // expect: user.contact.phone_number -> acme
  }
  acme::send(text);  // silent
  std::string secret = c.name;
  {
    Wipe w(secret);
    acme::send(secret);  // expect: user.name -> acme
  }
  acme::send(secret);  // silent
  std::vector<std::string> log;
  {
    Transaction t(log);
    t.add(c.email);
    if (fail) return;
  }
  acme::send(log.size());  // silent
  for (auto& l : log) acme::send(l);  // silent
  {
    Transaction t(log);
    t.add(c.tier);
    t.commit();
  }
  for (auto& l : log) acme::send(l);  // silent
  {
    Transaction t(log);
    t.add(c.phone);
    t.commit();
  }
  for (auto& l : log) acme::send(l);  // expect: user.contact.phone_number -> acme
  {
    Span s("request");
    s.tag(c.name);
  }
  {
    Span s("other");
    s.tag(c.tier);
  }
  { Timer t("mail:" + c.email); }
  {
    ON_EXIT(acme::send(c.phone));  // expect: user.contact.phone_number -> acme
    ON_EXIT(acme::send(c.tier));   // silent
    text = "in";
  }
  {
    std::string buf = c.email;
    ON_EXIT(acme::send(buf));  // silent
    buf = "gone";
  }
  {
    std::string buf = "start";
    ON_EXIT(acme::send(buf));  // expect: user.contact.email -> acme
    buf = c.email;
  }
  std::mutex m;
  std::string shared;
  {
    std::lock_guard lock(m);
    shared = c.email;
  }
  acme::send(shared);  // expect: user.contact.email -> acme
  {
    std::unique_lock lock(m, std::defer_lock);
    if (lock.try_lock()) shared.clear();
    acme::send(lock.owns_lock());  // silent
  }
  std::function<void()> cleanup = [&] { shared = "swept"; };
  cleanup();
  acme::send(shared);  // silent
}
