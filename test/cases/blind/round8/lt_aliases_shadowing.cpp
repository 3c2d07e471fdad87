// References and pointers to locals, shadowed names, local classes, reference members and out-parameters.
#include "svc.h"

#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace {

void fill(std::string& out, const Customer& c) { out = c.email; }
void byValue(std::string out, const Customer& c) { out = c.email; }
bool tryFill(std::string* out, const Customer& c, int n) {
  if (n <= 1) return false;
  *out = c.phone;
  return true;
}

std::string& first(std::string& a, std::string&) { return a; }

struct View {
  std::string& target;
  std::string copy;
  void set(std::string s) { target = std::move(s); }
};

std::string name = "global";

}  // namespace

int main(int argc, char**) {
  const Customer c = load_customer(argc);
  std::string a, b;
  fill(a, c);
  byValue(b, c);
  acme::send(a);           // expect: user.contact.email -> acme
  acme::send(b);           // silent
  std::string& r = a;
  r = "clean";
  acme::send(a);           // silent
  first(a, b) = c.name;
  acme::send(r);           // expect: user.name -> acme
  acme::send(b);           // silent

  std::string d = "default";
  bool ok = tryFill(&d, c, argc);
  acme::send(ok);          // silent
  acme::send(d);           // expect: user.contact.phone_number -> acme
  {
    std::string d = "inner";
    acme::send(d);         // silent
  }
  {
    std::string name = c.name;
    acme::send(name);      // expect: user.name -> acme
    acme::send(::name);    // silent
  }
  acme::send(name);        // silent

  std::string low = "low", high = "high";
  View v{low, low};
  v.set(c.email);
  acme::send(low);         // expect: user.contact.email -> acme
  acme::send(v.copy);      // silent
  acme::send(high);        // silent
  std::string* p = &low;
  p = &high;
  *p = c.phone;
  acme::send(high);        // expect: user.contact.phone_number -> acme
  *p = "reset";
  acme::send(high);        // silent

  struct Local {
    std::string text;
    std::string twice() const { return text + text; }
  };
  Local one{c.name}, two{"t"};
  acme::send(one.twice()); // expect: user.name -> acme
  acme::send(two.twice()); // silent
  auto shared = std::make_shared<std::string>(c.email);
  auto same = shared;
  *same = "over";
  acme::send(*shared);     // silent
}
