// What stands in a place after it was overwritten, swapped, copied in part, emptied on some way.
#include "guest.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>
#include <string>
#include <utility>
#include <vector>

struct Invoice {
  int number = 0;
  std::string to;
  std::string text;
  PII(user.contact.address) std::string address;
  std::array<std::string, 3> lines;
};

struct Batch {
  Invoice first, second;
  std::vector<Invoice> rest;
  Invoice* current = nullptr;
};

Invoice makeInvoice(int n);
bool odd(int n);

void clearText(Invoice& i) { i.text.clear(); }
void setText(Invoice* i, std::string text) { i->text = std::move(text); }
Invoice withText(Invoice i, const std::string& text) {
  i.text = text;
  return i;
}
void copyText(const Invoice& from, Invoice& to) { to.text = from.text; }
std::string takeText(Invoice& i) { return std::exchange(i.text, ""); }
void resetAll(Batch& b) { b = Batch(); }

void locals(const guest* g) {
  std::string s = g->name;
  s = "x";
  to_acme(s.c_str());
  s += g->phone;
  to_acme(s.c_str());  // expect: user.contact.phone_number -> acme
  s.erase();
  to_acme(s.c_str());
  s = odd(g->room) ? g->name : "even";
  to_acme(s.c_str());  // expect: user.name -> acme
  if (odd(g->room)) {
    s = "odd";
  } else {
    s.clear();
  }
  to_acme(s.c_str());
  const char* p = g->name;
  for (int i = 0; i < 2; ++i) {
    to_acme(p);  // expect: user.name -> acme
    p = "next";
  }
  auto& r = s;
  r = g->phone;
  std::string t = std::move(s);
  to_acme(t.c_str());  // expect: user.contact.phone_number -> acme
  s = "fresh";
  to_acme(r.c_str());
  char buf[32];
  std::strcpy(buf, g->phone);
  std::memset(buf, 0, sizeof buf);
  to_acme(buf);
  std::strcpy(buf, g->phone);
  buf[0] = 0;
  std::snprintf(buf, sizeof buf, "%d", g->room);
  to_acme(buf);
}

void members(const guest* g) {
  Invoice a, b;
  setText(&a, g->name);
  to_acme(a.text.c_str());  // expect: user.name -> acme
  to_acme(a.to.c_str());
  copyText(a, b);
  to_acme(b.text.c_str());  // expect: user.name -> acme
  clearText(a);
  to_acme(a.text.c_str());
  to_acme(b.text.c_str());  // expect: user.name -> acme
  std::string taken = takeText(b);
  to_acme(taken.c_str());  // expect: user.name -> acme
  to_acme(b.text.c_str());
  Invoice c = withText(a, g->phone);
  to_acme(c.text.c_str());  // expect: user.contact.phone_number -> acme
  to_acme(a.text.c_str());
  std::swap(a, c);
  to_acme(a.text.c_str());  // expect: user.contact.phone_number -> acme
  to_acme(c.text.c_str());
  auto [number, to, text, address, lines] = a;
  to_acme(text.c_str());  // expect: user.contact.phone_number -> acme
  to_acme(to.c_str());
  num_to_acme(number);
  a.lines[1] = g->name;
  to_acme(a.lines[1].c_str());  // expect: user.name -> acme
  a.lines.fill("");
  to_acme(a.lines[1].c_str());
  a.lines = b.lines;
  to_acme(a.lines[2].c_str());
}

void nested(const guest* g) {
  Batch batch;
  batch.first.text = g->name;
  batch.current = &batch.second;
  batch.current->text = g->phone;
  to_acme(batch.second.text.c_str());  // expect: user.contact.phone_number -> acme
  to_acme(batch.second.to.c_str());
  batch.current = &batch.first;
  to_acme(batch.current->text.c_str());  // expect: user.name -> acme
  Batch saved = batch;
  batch.current->text = "none";
  to_acme(batch.first.text.c_str());
  to_acme(saved.first.text.c_str());  // expect: user.name -> acme
  resetAll(saved);
  to_acme(saved.first.text.c_str());
  to_acme(saved.second.text.c_str());
  batch.rest.push_back(batch.second);
  for (auto& i : batch.rest) i.text = "gone";
  batch.rest.clear();
  batch.rest.push_back(Invoice{});
  to_acme(batch.rest[0].text.c_str());
  auto heap = std::make_unique<Invoice>(batch.second);
  to_acme(heap->text.c_str());  // expect: user.contact.phone_number -> acme
  heap = std::make_unique<Invoice>();
  to_acme(heap->text.c_str());
  Invoice* raw = heap.get();
  raw->to = ask_email();
  to_acme(heap->to.c_str());  // expect: user.contact.email -> acme
  heap.reset(new Invoice);
  to_acme(heap->to.c_str());
}

void annotated(const guest* g) {
  Invoice a = makeInvoice(1);
  to_acme(a.address.c_str());  // expect: user.contact.address -> acme
  a.address = nobody(a.address.c_str());
  to_acme(a.address.c_str());  // expect: user.contact.address -> acme via anonymize
  a.address = "Main Street 1";
  to_acme(a.address.c_str());  // expect: user.contact.address -> acme via none
  a.address = std::string();
  to_acme(a.address.c_str());
  Invoice b = a;
  to_acme(b.address.c_str());
  b = makeInvoice(2);
  to_acme(b.address.c_str());  // expect: user.contact.address -> acme
  if (odd(g->room)) b.address = {};
  to_acme(b.address.c_str());  // expect: user.contact.address -> acme
  std::vector<Invoice> all{a};
  to_acme(all[0].text.c_str());
  guest copy = *g;
  std::memset(&copy, 0, sizeof copy);
  guest_to_globex(&copy);
  copy.companion = g->companion;
  to_acme(copy.companion->name);  // expect: user.name -> acme
  copy.passport = g->passport;
  to_acme(copy.passport.number);  // expect: user.government_id -> acme
  to_acme(copy.passport.country);
}

int main() {
  const guest* g = checkin(4);
  locals(g);
  members(g);
  nested(g);
  annotated(g);
}
