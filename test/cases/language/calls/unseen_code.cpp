// Unseen code with all kinds of calls; what the contract says about results and objects.
#include "case.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

std::string decorate(const std::string& s);
void fill(const std::string& in, std::string& out);
int rank(const std::string& s);
bool check(const User& u);
void each(const std::vector<User>& users, std::function<void(const User&)> f);
void later(std::function<void()> f);
void with_data(void (*f)(const char*, void*), const char* text, void* data);
std::unique_ptr<std::string> boxed(const std::string& s);
class Client {
 public:
  Client(const std::string& key);
  void set(const std::string& k, const std::string& v);
  std::string body() const;
  int status() const;
  std::string* mutable_note();
  const std::string& name() const;
  Client& with(const std::string& v);
  Client operator+(const std::string& s) const;
};
struct Opaque;
Opaque* make_opaque(const char* text);
const char* opaque_text(const Opaque* o);
void opaque_free(Opaque* o);
template <class T> T parse_as(const std::string& s);
enum class Mode { a, b };
Mode mode_of(const std::string& s);

int main() {
  User u = load_user(1);
  acme::send(decorate(u.name));                // expect: user.name -> acme confidence medium
  acme::send(decorate(u.plan));
  std::string out = "x";
  fill(u.email, out);
  acme::send(out);
  acme::send(rank(u.name));
  acme::send(check(u));
  Client c("key");
  acme::send(c.body());
  c.set("mail", u.email);
  acme::send(c.body());                        // expect: user.contact.email -> acme confidence medium
  acme::send(c.status());
  Client d(u.phone);
  acme::send(d.body());                        // expect: user.contact.phone_number -> acme confidence medium
  Client e("k");
  *e.mutable_note() = u.name;
  acme::send(e.body());                        // expect: user.name -> acme confidence medium
  Client f("k");
  acme::send(f.with(u.name).body());           // expect: user.name -> acme confidence medium
  Client g("k");
  acme::send((g + u.email).body());            // expect: user.contact.email -> acme confidence medium
  acme::send(g.body());
  acme::send(*boxed(u.name));                  // expect: user.name -> acme confidence medium
  Opaque* o = make_opaque(u.phone.c_str());
  acme::send(opaque_text(o));                  // expect: user.contact.phone_number -> acme confidence medium
  opaque_free(o);
  std::vector<User> users{u};
  each(users, [](const User& x) {
    acme::send(x.email);                       // expect: user.contact.email -> acme
    acme::send(x.plan);
  });
  std::string text = u.plan;
  later([&] { acme::send(text); });
  later([t = u.name] { acme::send(t); });      // expect: user.name -> acme confidence medium
  with_data([](const char* s, void*) { acme::send(s); }, u.name.c_str(), nullptr);   // expect: user.name -> acme confidence medium
  acme::send(parse_as<std::string>(u.name));   // expect: user.name -> acme confidence medium
  acme::send(parse_as<int>(u.phone));
  acme::send(static_cast<int>(mode_of(u.name)));
}
