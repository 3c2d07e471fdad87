// References and pointers to what a function may see: locals, members, heap, out-parameters.
#include "member.h"

#include <memory>
#include <string>
#include <utility>

namespace {

struct Card {
  std::string label;
  std::string holder;
  int digits[4] = {};
};

void assign(std::string& to, const char* from) { to = from; }
void assignVia(std::string* to, const char* from) { *to = from; }
std::string& holderOf(Card& card) { return card.holder; }
const std::string& labelOf(const Card& card) { return card.label; }
std::string* pick(Card& card, bool label) { return label ? &card.label : &card.holder; }
void redirect(const char** which, const char* where) { *which = where; }
void exchange(std::string& a, std::string& b) {
  std::string kept = a;
  a = b;
  b = kept;
}
void fill(Card** out, const char* text) {
  *out = new Card;
  (*out)->holder = text;
}

void localsAndReferences(const member_t& m) {
  std::string a = "guest";
  std::string& alias = a;
  alias = m.email;
  acme_text(a.c_str());  // expect: user.contact.email -> acme
  a = "nobody";
  acme_text(alias.c_str());

  std::string b;
  std::string* p = &b;
  std::string** pp = &p;
  **pp = m.first;
  acme_text(b.c_str());  // expect: user.name -> acme
  std::string c;
  *pp = &c;
  *p = m.tier;
  acme_text(c.c_str());
  acme_text(b.c_str());  // expect: user.name -> acme
  *p = m.email;
  acme_text(c.c_str());  // expect: user.contact.email -> acme
}

void members(const member_t& m) {
  Card card;
  holderOf(card) = m.last;
  acme_text(card.holder.c_str());  // expect: user.name -> acme
  acme_text(card.label.c_str());
  acme_text(labelOf(card).c_str());
  *pick(card, false) = "x";
  int* digit = &card.digits[1];
  *digit = m.birth_year % 100;
  acme_number(card.digits[1]);  // expect: user.date_of_birth -> acme
  int Card::*none = nullptr;
  (void)none;
  std::string Card::*which = &Card::label;
  card.*which = m.tier;
  acme_text((card.*which).c_str());
  which = &Card::holder;
  card.*which = m.email;
  acme_text(card.holder.c_str());  // expect: user.contact.email -> acme
  acme_text(card.label.c_str());
}

void outParameters(const member_t& m) {
  std::string one, two;
  assign(one, m.email);
  assignVia(&two, m.tier);
  acme_text(one.c_str());  // expect: user.contact.email -> acme
  acme_text(two.c_str());
  exchange(one, two);
  acme_text(one.c_str());
  acme_text(two.c_str());  // expect: user.contact.email -> acme
  const char* text = m.first;
  redirect(&text, m.tier);
  acme_text(text);
  redirect(&text, m.first);
  acme_text(text);  // expect: user.name -> acme
  Card* heap = nullptr;
  fill(&heap, m.last);
  acme_text(heap->holder.c_str());  // expect: user.name -> acme
  acme_text(heap->label.c_str());
  Card* other = nullptr;
  fill(&other, m.tier);
  acme_text(other->holder.c_str());
  std::swap(heap, other);
  acme_text(heap->holder.c_str());
  acme_text(other->holder.c_str());  // expect: user.name -> acme
  delete heap;
  delete other;
}

void arraysOfPointers(const member_t& m) {
  Card first, second;
  Card* cards[] = {&first, &second};
  for (Card* c : cards) c->label = m.tier;
  acme_text(first.label.c_str());
  cards[0]->holder = m.first;
  acme_text(first.holder.c_str());  // expect: user.name -> acme
  auto owned = std::make_unique<Card>();
  Card& seen = *owned;
  seen.holder = m.email;
  acme_text(owned->holder.c_str());  // expect: user.contact.email -> acme
  acme_text(owned->label.c_str());
  auto moved = std::move(owned);
  acme_text(moved->holder.c_str());  // expect: user.contact.email -> acme
  const int& year = m.birth_year;
  acme_number(year + 1);  // expect: user.date_of_birth -> acme
  acme_number(year > 1990);
}

}  // namespace

int main() {
  member_t m;
  if (member_load(7, &m)) return 1;
  localsAndReferences(m);
  members(m);
  outParameters(m);
  arraysOfPointers(m);
}
