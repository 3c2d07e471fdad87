// C interfaces used from C++: void pointers, trampolines, opaque handles, errors by reference.
#include "case.h"

#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>

extern "C" {
typedef size_t (*write_cb)(const char* data, size_t size, size_t count, void* user);
struct http;
struct http* http_new(void);
void http_perform(struct http*);
}

struct Response {
  std::string body;
  std::string trace;
};

static size_t onBody(const char* data, size_t size, size_t count, void* user) {
  static_cast<Response*>(user)->body.append(data, size * count);
  return size * count;
}
static size_t onDrop(const char*, size_t size, size_t count, void*) { return size * count; }

static void deliver(write_cb cb, void* user, const std::string& text) { cb(text.data(), 1, text.size(), user); }

class Timer {
 public:
  using Fn = void (*)(void*);
  void set(Fn fn, void* arg) {
    fn_ = fn;
    arg_ = arg;
  }
  void fire() {
    if (fn_) fn_(arg_);
  }

 private:
  Fn fn_ = nullptr;
  void* arg_ = nullptr;
};

class Session {
 public:
  explicit Session(const std::string& who) : who_(who) { timer_.set(&Session::trampoline, this); }
  void tick() { timer_.fire(); }

 private:
  static void trampoline(void* self) { static_cast<Session*>(self)->expire(); }
  void expire() {
    acme::send(who_);  // expect: user.name -> acme
    acme::send(state_);
  }
  std::string who_;
  std::string state_ = "idle";
  Timer timer_;
};

static bool parse(const char* text, int* year, char* month, size_t room) {
  *year = std::atoi(text);
  std::snprintf(month, room, "%.2s", text + 5);
  return true;
}

static const char* describe(int code, char (&buffer)[64]) {
  std::snprintf(buffer, sizeof buffer, "code %d", code);
  return buffer;
}

static std::string format(const char* fmt, ...) {
  char text[256];
  va_list args;
  va_start(args, fmt);
  std::vsnprintf(text, sizeof text, fmt, args);
  va_end(args);
  return text;
}

int main() {
  User u = load_user(1);
  Response a, b;
  deliver(onBody, &a, u.email);
  deliver(onBody, &b, u.plan);
  deliver(onDrop, &b, u.email);
  acme::send(a.body);  // expect: user.contact.email -> acme
  acme::send(a.trace);
  acme::send(b.body);
  Session s(u.name);
  s.tick();
  int year = 0;
  char month[8];
  parse(u.phone.c_str(), &year, month, sizeof month);
  acme::send(year);   // expect: user.contact.phone_number -> acme
  acme::send(month);  // expect: user.contact.phone_number -> acme
  parse(u.plan.c_str(), &year, month, sizeof month);
  acme::send(year);
  acme::send(month);
  char buffer[64];
  acme::send(describe(u.id, buffer));
  acme::send(format("%s <%s>", u.plan.c_str(), u.email.c_str()));  // expect: user.contact.email -> acme
  acme::send(format("%s", u.plan.c_str()));
}
