// Callbacks with user data, as C libraries take them; trampolines; qsort and friends; atexit; varargs.
#include "case.h"

#include <algorithm>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <memory>
#include <string>
#include <vector>

typedef void (*line_cb)(const char* line, void* ud);
typedef std::size_t (*read_cb)(char* buf, std::size_t cap, void* ud);

struct watcher {
  line_cb cb;
  void* ud;
};
static watcher g_watchers[8];
static int g_count = 0;

static void watch(line_cb cb, void* ud) {
  g_watchers[g_count].cb = cb;
  g_watchers[g_count].ud = ud;
  ++g_count;
}

static void each_line(const std::string& text, line_cb cb, void* ud) {
  std::size_t at = 0;
  for (std::size_t nl; (nl = text.find('\n', at)) != std::string::npos; at = nl + 1)
    cb(text.substr(at, nl - at).c_str(), ud);
}

static std::string pull(read_cb cb, void* ud) {
  char buf[128];
  std::string all;
  while (std::size_t n = cb(buf, sizeof buf, ud)) all.append(buf, n);
  return all;
}

static void collect(const char* line, void* ud) { static_cast<std::vector<std::string>*>(ud)->push_back(line); }
static void count(const char*, void* ud) { ++*static_cast<int*>(ud); }

struct Upload {
  const std::string* data;
  std::size_t at;
};
static std::size_t feed(char* buf, std::size_t cap, void* ud) {
  Upload* up = static_cast<Upload*>(ud);
  std::size_t n = std::min(cap, up->data->size() - up->at);
  std::memcpy(buf, up->data->data() + up->at, n);
  up->at += n;
  return n;
}

class Client {
 public:
  void start(const std::string& text) { each_line(text, &Client::onLine, this); }
  const std::string& last() const { return last_; }
  int lines() const { return lines_; }

 private:
  static void onLine(const char* line, void* self) { static_cast<Client*>(self)->handle(line); }
  void handle(const char* line) {
    last_ = line;
    ++lines_;
  }
  std::string last_;
  int lines_ = 0;
};

template <class F>
void with_lambda(const std::string& text, F f) {
  each_line(text, [](const char* line, void* ud) { (*static_cast<F*>(ud))(line); }, &f);
}

using Fn = std::function<void(const std::string&)>;
static void via_function(const char* line, void* ud) { (*static_cast<Fn*>(ud))(line); }

static int by_name(const void* a, const void* b) {
  const User* x = static_cast<const User*>(a);
  const User* y = static_cast<const User*>(b);
  return x->name.compare(y->name);
}
static int trace_plan(const void* a, const void*) {
  acme::send(static_cast<const User*>(a)->plan);
  return 0;
}
static int trace_mail(const void* a, const void*) {
  acme::send(static_cast<const User*>(a)->email);   // expect: user.contact.email -> acme
  return 0;
}

static std::string g_farewell = "bye";
static void farewell() { acme::send(g_farewell); }  // expect: user.name -> acme

static std::string joined(int n, ...) {
  std::va_list ap;
  va_start(ap, n);
  std::string out;
  for (int i = 0; i < n; ++i) out += va_arg(ap, const char*);
  va_end(ap);
  return out;
}
static int sum(int n, ...) {
  std::va_list ap;
  va_start(ap, n);
  int s = 0;
  while (n--) s += va_arg(ap, int);
  va_end(ap);
  return s;
}

struct opaque;
struct options {
  void (*on_done)(opaque* o, int status, void* ctx);
  void* ctx;
  const char* name;
};
struct opaque {
  options opt;
  std::string payload;
};
static opaque* create(const options* o, const char* payload) { return new opaque{*o, payload}; }
static void finish(opaque* o) {
  o->opt.on_done(o, 0, o->opt.ctx);
  delete o;
}

int main() {
  User u = load_user(1);
  std::vector<std::string> lines, plainLines;
  each_line(u.name + "\n", collect, &lines);
  each_line(u.plan + "\n", collect, &plainLines);
  acme::send(lines[0]);                   // expect: user.name -> acme
  acme::send(plainLines[0]);
  int n = 0;
  each_line(u.name + "\n", count, &n);
  acme::send(n);

  Upload up{&u.email, 0};
  Upload plain{&u.plan, 0};
  acme::send(pull(feed, &up));            // expect: user.contact.email -> acme
  acme::send(pull(feed, &plain));

  Client c1, c2;
  c1.start(u.phone);
  c2.start("fixed\n");
  acme::send(c1.last());                  // expect: user.contact.phone_number -> acme
  acme::send(c1.lines());
  acme::send(c2.last());

  with_lambda(u.name, [](const char* s) { acme::send(s); });   // expect: user.name -> acme
  with_lambda(u.plan, [](const char* s) { acme::send(s); });
  std::string kept;
  with_lambda(u.email, [&kept](const char* s) { kept = s; });
  acme::send(kept);                       // expect: user.contact.email -> acme
  Fn fn = [](const std::string& s) { acme::send(s); };         // expect: user.contact.phone_number -> acme
  each_line(u.phone, via_function, &fn);

  std::vector<std::string> fromWatch;
  watch(collect, &fromWatch);
  for (int i = 0; i < g_count; ++i) g_watchers[i].cb(u.name.c_str(), g_watchers[i].ud);
  acme::send(fromWatch.back());           // expect: user.name -> acme

  User table[3];
  table[0] = u;
  std::qsort(table, 3, sizeof(User), by_name);
  acme::send(table[0].plan);
  acme::send(table[0].name);              // expect: user.name -> acme
  std::qsort(table, 3, sizeof(User), trace_plan);
  User* hit = static_cast<User*>(std::bsearch(&u, table, 3, sizeof(User), trace_mail));
  if (hit) acme::send(hit->id);
  g_farewell = "bye " + u.name;
  std::atexit(farewell);

  acme::send(joined(2, "a", u.email.c_str()));   // expect: user.contact.email -> acme
  acme::send(joined(2, "a", u.plan.c_str()));
  acme::send(sum(2, u.id, 4));

  options report{[](opaque* o, int status, void*) {
                   acme::send(o->payload);       // expect: user.name -> acme
                   acme::send(o->opt.name);
                   acme::send(status);
                 },
                 nullptr, "job"};
  finish(create(&report, u.name.c_str()));
  options silent{[](opaque*, int, void* ctx) { acme::send(*static_cast<std::string*>(ctx)); }, &u.plan, "job"};
  finish(create(&silent, u.name.c_str()));
}
