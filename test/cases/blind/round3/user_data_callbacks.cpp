// C libraries' callbacks with a void* context, used from C++.
#include "svc.h"

#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

namespace {
using write_cb = std::size_t (*)(const char* data, std::size_t n, void* ctx);

struct Transfer {
  write_cb on_data = nullptr;
  void* ctx = nullptr;
};
void set_callback(Transfer* t, write_cb cb, void* ctx) {
  t->on_data = cb;
  t->ctx = ctx;
}
void feed(Transfer* t, const std::string& s) {
  if (t->on_data) t->on_data(s.data(), s.size(), t->ctx);
}
std::size_t append(const char* d, std::size_t n, void* ctx) {
  static_cast<std::string*>(ctx)->append(d, n);
  return n;
}
std::size_t measure(const char*, std::size_t n, void* ctx) {
  *static_cast<std::size_t*>(ctx) += n;
  return n;
}
std::size_t forward(const char* d, std::size_t n, void*) {
  globex::send(std::string(d, n));  // expect: user.name -> globex
  return n;
}
std::size_t forward_clean(const char* d, std::size_t n, void*) {
  globex::send(std::string(d, n));  // silent
  return n;
}

struct Walker {
  std::vector<std::string> out;
  static int visit(void* self, int n, char** cells) {
    auto* w = static_cast<Walker*>(self);
    for (int i = 0; i < n; ++i) w->out.emplace_back(cells[i]);
    return 0;
  }
};
int exec(const std::vector<std::string>& row, int (*cb)(void*, int, char**), void* arg) {
  std::vector<char*> cells;
  for (const auto& s : row) cells.push_back(const_cast<char*>(s.c_str()));
  return cb(arg, static_cast<int>(cells.size()), cells.data());
}
struct Closure {
  void (*run)(void*);
  void* arg;
};
void send_string(void* p) {
  acme::send(*static_cast<std::string*>(p));  // expect: user.contact.phone_number -> acme
}
void send_constant(void*) {
  acme::send("tick");  // silent
}
int by_tier(const void* a, const void* b) {
  return static_cast<const Customer*>(a)->tier.compare(static_cast<const Customer*>(b)->tier);
}
}  // namespace

void c_callbacks(const Customer& c) {
  Transfer t1, t2;
  std::string got1, got2;
  set_callback(&t1, append, &got1);
  set_callback(&t2, append, &got2);
  feed(&t1, c.email);
  feed(&t2, c.tier);
  acme::send(got1);  // expect: user.contact.email -> acme
  acme::send(got2);  // silent
  std::size_t total = 0;
  set_callback(&t2, measure, &total);
  feed(&t2, c.name);
  acme::send(total);  // silent
  acme::send(got2);   // silent
  got1.clear();
  acme::send(got1);  // silent
  feed(&t1, c.phone);
  acme::send(got1);  // expect: user.contact.phone_number -> acme

  Transfer t3{forward, nullptr};
  feed(&t3, c.name);
  Transfer t4{forward_clean, nullptr};
  feed(&t4, "lit");
  t4.on_data = nullptr;
  feed(&t4, c.email);

  Walker people, plans;
  exec({c.name, "x"}, Walker::visit, &people);
  exec({c.tier}, Walker::visit, &plans);
  acme::send(people.out[0]);  // expect: user.name -> acme
  acme::send(plans.out[0]);   // silent
  exec({c.phone}, &Walker::visit, &plans);
  acme::send(plans.out.back());  // expect: user.contact.phone_number -> acme
  plans.out.clear();
  for (auto& s : plans.out) acme::send(s);  // silent

  std::string phone = c.phone;
  std::string tier = c.tier;
  Closure jobs[] = {{send_string, &phone}, {send_constant, &tier}};
  for (auto& j : jobs) j.run(j.arg);
  Customer list[2] = {load_customer(1), load_customer(2)};
  std::qsort(list, 2, sizeof list[0], by_tier);
  acme::send(list[0].tier);   // silent
  acme::send(list[0].email);  // expect: user.contact.email -> acme
  void* opaque = &phone;
  acme::send(*static_cast<std::string*>(opaque));  // expect: user.contact.phone_number -> acme
  opaque = &tier;
  acme::send(*static_cast<std::string*>(opaque));  // silent
  auto lambda = +[](void* p) { return static_cast<Walker*>(p)->out.size(); };
  acme::send(lambda(&people));  // silent
}
