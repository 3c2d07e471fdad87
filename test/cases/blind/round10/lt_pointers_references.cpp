// Pointers to pointers, references to pointers and to arrays, pointer arithmetic, aliases that are assigned through.
#include "svc.h"

#include <string>

namespace {

struct Row {
  std::string key;
  std::string value;
};

void redirect(std::string** slot, std::string* to) { *slot = to; }
void repoint(const std::string*& p, const std::string& to) { p = &to; }
void fill(std::string (&cells)[3], const std::string& text) {
  for (std::string& cell : cells) cell = text;
}
std::size_t extent(const std::string (&)[3]) { return 3; }

void pointer_to_pointer(const Customer& c) {
  std::string mail = c.email;
  std::string plain = "plain";
  std::string* p = &plain;
  std::string** pp = &p;
  acme::send(**pp);  // silent: still names 'plain'
  *pp = &mail;
  acme::send(*p);  // expect: user.contact.email -> acme
  redirect(&p, &plain);
  acme::send(*p);  // silent: points back to 'plain'
  acme::send(mail);  // expect: user.contact.email -> acme
}

void reference_to_pointer(const Customer& c) {
  const std::string* a = nullptr;
  const std::string* b = nullptr;
  repoint(a, c.name);
  repoint(b, c.tier);
  acme::send(*a);  // expect: user.name -> acme
  acme::send(*b);  // silent: the other call's target
}

void reference_to_array(const Customer& c) {
  std::string first[3];
  std::string second[3];
  fill(first, c.phone);
  fill(second, c.tier);
  acme::send(first[2]);  // expect: user.contact.phone_number -> acme
  acme::send(second[2]);  // silent: the other array
  acme::send(extent(first));  // silent: an extent, not a value
}

void walk_records(const Customer& c) {
  Row rows[2] = {{"k1", c.email}, {"k2", c.email}};
  const Row* end = rows + 2;
  for (const Row* p = rows; p != end; ++p) {
    acme::send(p->value);  // expect: user.contact.email -> acme
    acme::send(p->key);  // silent: the other member of each record
  }
  acme::send(end - rows);  // silent: a distance
}

void assign_through_reference(const Customer& c) {
  std::string target = "target";
  std::string other = "other";
  std::string& ref = target;
  ref = other;  // copies, does not rebind
  ref += c.name;
  acme::send(target);  // expect: user.name -> acme
  acme::send(other);  // silent: a reference is not rebound by assignment
}

}  // namespace

int main() {
  Customer c = load_customer(1);
  pointer_to_pointer(c);
  reference_to_pointer(c);
  reference_to_array(c);
  walk_records(c);
  assign_through_reference(c);
}
