// C-style APIs seen from C++: void* user data, trampolines into members, handles, comparators, release functions, opaque structs.
#include "svc.h"

#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <string>
#include <utility>

namespace {

using event_fn = void (*)(int kind, const char* text, void* user);
struct bus {
  event_fn fn = nullptr;
  void* user = nullptr;
};
void bus_set(bus* b, event_fn fn, void* user) {
  b->fn = fn;
  b->user = user;
}
void bus_emit(bus* b, int kind, const char* text) {
  if (b->fn) b->fn(kind, text, b->user);
}

class Recorder {
 public:
  explicit Recorder(bus* b) { bus_set(b, &Recorder::thunk, this); }
  const std::string& text() const { return text_; }
  int kind() const { return kind_; }
  int seen() const { return seen_; }

 private:
  static void thunk(int kind, const char* text, void* self) { static_cast<Recorder*>(self)->handle(kind, text); }
  void handle(int kind, const char* text) {
    kind_ = kind;
    text_ = text;
    ++seen_;
  }
  std::string text_;
  int kind_ = 0, seen_ = 0;
};
struct Tally {
  std::size_t bytes = 0;
  std::string label = "tally";
};
void tally(int, const char* text, void* user) { static_cast<Tally*>(user)->bytes += std::strlen(text); }
void relay(int, const char* text, void* user) {
  globex::send(text);                              // expect: user.name -> globex
  globex::send(static_cast<const char*>(user));    // silent
}
void unbound(int, const char* text, void*) {
  globex::send(text);  // silent
}

struct handle_t;
struct handle_impl {
  std::string owner;
  std::string path;
};
handle_t* handle_open(const char* path) { return reinterpret_cast<handle_t*>(new handle_impl{"nobody", path}); }
void handle_owner(handle_t* h, const char* owner) { reinterpret_cast<handle_impl*>(h)->owner = owner; }
const char* handle_get_owner(handle_t* h) { return reinterpret_cast<handle_impl*>(h)->owner.c_str(); }
const char* handle_get_path(handle_t* h) { return reinterpret_cast<handle_impl*>(h)->path.c_str(); }
void handle_close(handle_t* h) { delete reinterpret_cast<handle_impl*>(h); }
struct Closer {
  void operator()(handle_t* h) const { handle_close(h); }
};
using Handle = std::unique_ptr<handle_t, Closer>;

struct Entry {
  const char* key;
  const char* value;
};
int by_value(const void* a, const void* b) {
  return std::strcmp(static_cast<const Entry*>(a)->value, static_cast<const Entry*>(b)->value);
}

}  // namespace

void recorders(const Customer& c) {
  bus a, b;
  Recorder ra(&a), rb(&b);
  bus_emit(&a, 1, c.email.c_str());
  bus_emit(&b, 2, c.tier.c_str());
  acme::send(ra.text());  // expect: user.contact.email -> acme
  acme::send(ra.kind());  // silent
  acme::send(ra.seen());  // silent
  acme::send(rb.text());  // silent
  Tally t;
  bus_set(&a, tally, &t);
  bus_emit(&a, 3, c.name.c_str());
  acme::send(t.bytes);    // silent
  acme::send(t.label);    // silent
  acme::send(rb.text());  // silent
  char tag[] = "tag";
  bus_set(&b, relay, tag);
  bus_emit(&b, 4, c.name.c_str());
  bus idle;
  idle.user = tag;
  bus_set(&idle, unbound, nullptr);
  bus_emit(&idle, 5, "idle");
}
void handles(const Customer& c) {
  Handle h(handle_open("/tmp/a")), k(handle_open(c.tier.c_str()));
  acme::send(handle_get_owner(h.get()));  // silent
  handle_owner(h.get(), c.name.c_str());
  acme::send(handle_get_owner(h.get()));  // expect: user.name -> acme
  acme::send(handle_get_path(h.get()));   // silent
  acme::send(handle_get_owner(k.get()));  // silent
  handle_owner(h.get(), "root");
  acme::send(handle_get_owner(h.get()));  // silent
  h.reset(handle_open(c.phone.c_str()));
  acme::send(handle_get_path(h.get()));   // expect: user.contact.phone_number -> acme
  acme::send(handle_get_owner(h.get()));  // silent
}
void contexts(const Customer& c) {
  std::pair<const Customer*, std::string> ctx{&c, ""};
  auto fill = +[](int, const char* text, void* user) {
    auto* p = static_cast<std::pair<const Customer*, std::string>*>(user);
    p->second = p->first->phone + text;
  };
  bus b;
  bus_set(&b, fill, &ctx);
  acme::send(ctx.second);                 // silent
  bus_emit(&b, 1, "!");
  acme::send(ctx.second);                 // expect: user.contact.phone_number -> acme
  Entry rows[] = {{"k1", c.email.c_str()}, {"k2", c.email.c_str()}};
  std::qsort(rows, 2, sizeof rows[0], by_value);
  acme::send(rows[0].value);              // expect: user.contact.email -> acme
  acme::send(rows[0].key);                // silent
  const auto bits = reinterpret_cast<std::uintptr_t>(&ctx.second);
  acme::send(*reinterpret_cast<std::string*>(bits));  // expect: user.contact.phone_number -> acme
  ctx.second = "wiped";
  acme::send(*reinterpret_cast<std::string*>(bits));  // silent
}
