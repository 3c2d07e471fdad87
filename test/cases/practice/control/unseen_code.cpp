// Functions and classes without bodies: results, objects, out-parameters, callbacks, chains of unseen calls.
#include "case.h"

#include <functional>
#include <memory>

namespace ext {
std::string encode(const std::string& s);
int score(const std::string& s);
bool valid(const std::string& s);
void format(char* out, std::size_t n, const char* in);
void fill(std::string* out);
class Json {
 public:
  Json();
  ~Json();
  void add(const char* key, const std::string& value);
  std::string dump() const;
  int size() const;
  Json child(const char* key) const;
};
class Doc {
 public:
  std::string* mutable_title();
  const std::string& title() const;
  Doc& tag(const std::string& t);
  std::string text() const;
};
void later(std::function<void()> f);
void each(const std::string& s, std::function<void(const std::string&)> f);
std::unique_ptr<Doc> make(const std::string& from);
struct Plain {
  std::string a, b;
};
Plain convert(const Plain& p);
}  // namespace ext

int main() {
  User u = load_user(1);
  acme::send(ext::encode(u.email));  // expect: user.contact.email -> acme confidence medium
  acme::send(ext::encode(u.plan));
  acme::send(ext::score(u.email));
  acme::send(ext::valid(u.email));
  acme::send(ext::encode(sha256(u.name)));  // expect: user.name -> acme via hash
  ext::Json a, b;
  a.add("mail", u.email);
  b.add("plan", u.plan);
  acme::send(a.dump());  // expect: user.contact.email -> acme confidence medium
  acme::send(b.dump());
  acme::send(a.size());
  acme::send(a.child("x").dump());  // expect: user.contact.email -> acme confidence medium
  a = ext::Json();
  acme::send(a.dump());
  ext::Doc d, e;
  *d.mutable_title() = u.name;
  acme::send(d.title());  // expect: user.name -> acme confidence medium
  acme::send(e.title());
  e.tag(u.plan).tag(u.phone);
  acme::send(e.text());  // expect: user.contact.phone_number -> acme confidence medium
  std::string seen = "none";
  ext::later([&] { acme::send(u.name); });  // expect: user.name -> acme
  ext::each(u.email, [](const std::string& s) { acme::send(s); });  // expect: user.contact.email -> acme
  ext::each(u.plan, [&seen](const std::string& s) { seen = s; });
  acme::send(seen);
  acme::send(ext::make(u.phone)->text());  // expect: user.contact.phone_number -> acme confidence medium
  acme::send(ext::make(u.plan)->text());
  std::string out = "x";
  ext::fill(&out);
  acme::send(out);
  ext::Plain p{u.plan, "b"};
  acme::send(ext::convert(p).a);
  p.b = u.email;
  acme::send(ext::convert(p).b);  // expect: user.contact.email -> acme confidence medium
  acme::send(p.a);
}
