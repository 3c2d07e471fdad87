// Steps that are taken when there is someone to take them: what is known of the pointer at the call decides, and where it
// may be null, nothing was replaced.
#include <piiflow/annotations.h>

#include <functional>
#include <memory>
#include <string>
#include <vector>

PII(user.name) std::string user_name();
PII_SINK(acme) void send(const std::string& text);
const char* unseen(const char* name);

struct Scrubber {
  virtual ~Scrubber() = default;
  virtual void run(std::string& s) = 0;
};
struct Erase : Scrubber {
  void run(std::string& s) override { s.clear(); }
};
std::string scrub(Scrubber* s, std::string t) {
  if (s) s->run(t);
  return t;
}
std::string scrub_if(const std::shared_ptr<Scrubber>& s, bool really, std::string t) {
  if (s != nullptr && really) s->run(t);
  return t;
}
Scrubber* find(int n) {
  static Erase e;
  return n ? &e : nullptr;
}
std::string pick(const char* v) {
  if (!v) return user_name();
  return v;
}
std::string fill(const char* v) {
  std::string s;
  if (v)
    s = v;
  else
    s = user_name();
  return s;
}
std::string call(const std::function<void(std::string&)>& f, std::string s) {
  if (!f) return s;
  f(s);
  return s;
}
void say(const std::string* text) {
  if (!text) send(user_name());  // expect: user.name -> acme
}

void pointers(int n) {
  Erase e;
  send(scrub(&e, user_name()));
  send(scrub(nullptr, user_name()));  // expect: user.name -> acme
  send(scrub(find(n), user_name()));  // expect: user.name -> acme
  std::unique_ptr<Scrubber> u;
  send(scrub(u.get(), user_name()));  // expect: user.name -> acme
  if (n) u = std::make_unique<Erase>();
  send(scrub(u.get(), user_name()));  // expect: user.name -> acme
  u = std::make_unique<Erase>();
  send(scrub(u.get(), user_name()));
  send(scrub_if(std::make_shared<Erase>(), n > 3, user_name()));  // expect: user.name -> acme
  send(pick(unseen("x")));  // expect: user.name -> acme
  send(fill(unseen("x")));  // expect: user.name -> acme
  Erase* both[2] = {&e, nullptr};
  send(scrub(both[n], user_name()));  // expect: user.name -> acme
  Scrubber* q = nullptr;
  for (int i = 0; i < n; ++i) {
    send(scrub(q, user_name()));  // expect: user.name -> acme
    q = &e;
  }
  std::string text;
  say(&text);
}

void functions(int n) {
  std::function<void(std::string&)> h;
  send(call(h, user_name()));  // expect: user.name -> acme
  if (n) h = [](std::string& s) { s.clear(); };
  send(call(h, user_name()));  // expect: user.name -> acme
  h = [](std::string& s) { s.clear(); };
  send(call(h, user_name()));
  auto copy = h;
  send(call(copy, user_name()));
  h = nullptr;
  send(call(h, user_name()));  // expect: user.name -> acme
  std::vector<std::function<void(std::string&)>> many(2);
  many[0] = copy;
  send(call(many[1], user_name()));  // expect: user.name -> acme
}
