// Tables of functions, functions that return functions, signatures with references, pointers set and replaced.
#include "case.h"

#include <array>
#include <cstring>

using Getter = std::string (*)(const User&);

static std::string get_mail(const User& u) { return u.email; }
static std::string get_plan(const User& u) { return u.plan; }
static std::string get_id(const User& u) { return std::to_string(u.id); }

struct Column {
  const char* title;
  Getter get;
};
static const Column kPublic[] = {{"plan", get_plan}, {"id", get_id}};
static const Column kPrivate[] = {{"plan", get_plan}, {"mail", get_mail}};

static Getter choose(bool id) { return id ? get_id : get_plan; }
static std::string apply(Getter g, const User& u) { return g ? g(u) : ""; }

static void emit_mail(const std::string& s) { acme::send(s); }  // expect: user.contact.email -> acme
static void emit_plan(const std::string& s) { acme::send(s); }

struct Ops {
  void (*emit)(const std::string&) = nullptr;
  Getter get = nullptr;
};
static void run(const Ops& ops, const User& u) { ops.emit(ops.get(u)); }

static Getter find(const Column* columns, std::size_t n, const char* title) {
  for (std::size_t i = 0; i < n; ++i)
    if (std::strcmp(columns[i].title, title) == 0) return columns[i].get;
  return nullptr;
}

int main() {
  User u = load_user(1);
  for (const Column& c : kPublic) {
    acme::send(c.title);
    acme::send(c.get(u));
  }
  for (const Column& c : kPrivate) acme::send(c.get(u));  // expect: user.contact.email -> acme
  acme::send(choose(odd(1))(u));
  acme::send(apply(&get_mail, u));  // expect: user.contact.email -> acme
  acme::send(apply(get_id, u));
  Getter g = get_mail;
  g = get_plan;
  acme::send((*g)(u));
  run({emit_mail, get_mail}, u);
  run({emit_plan, get_plan}, u);
  Ops ops{emit_plan, get_mail};
  ops.get = get_id;
  run(ops, u);
  if (Getter found = find(kPublic, 2, "id")) acme::send(found(u));
  if (Getter found = find(kPrivate, 2, "mail")) acme::send(found(u));  // expect: user.contact.email -> acme
  std::array<Getter, 2> steps{get_plan, get_id};
  std::string all;
  for (Getter step : steps) all += step(u);
  acme::send(all);
}
