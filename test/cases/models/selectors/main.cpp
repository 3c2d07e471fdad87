// What selectors name: inherited and template members, anonymous unions, statics, overloads, conversions, overriders.
#include <string>
#define MODE_X 3
namespace app {
struct Base {
  std::string email;
  int id;
};
struct Derived : Base {
  int z;
};
template <class T>
struct Box {
  T value;
  T other;
};
struct Un {
  int k;
  union {
    const char* ssn;
    int n;
  };
};
struct Cfg {
  static std::string token;
  static std::string theme;
};
std::string Cfg::token = "t";
std::string Cfg::theme = "t";
std::string& counter() {
  static std::string last;
  static std::string other;
  return last;
}
std::string find(int, const char*);
std::string find(int);
struct Conv {
  operator bool() const;
  operator std::string() const;
  operator int() const;
};
struct Handler {
  virtual void on(std::string who, std::string what);
};
enum class Gender { F, M };
struct Stream {};
Stream& operator<<(Stream&, const std::string&);
struct Pipe {
  void operator()(const std::string&);
};
inline namespace v9 {
namespace fmt {
void log(int level, const char* f, ...);
}
}  // namespace v9
template <class T>
struct Tmpl {
  void put(const T&);
  template <class U>
  void put2(const U&);
};
constexpr int kBody = 5;
enum class Mode { Slow, Fast };
struct Net {
  explicit Net(const std::string&);
};
void mask(std::string&);
struct Stack {
  void push(const std::string&);
  void pushAll(const std::string&);
  void pull(const std::string&);
};
namespace {
std::string hidden() { return "x"; }
std::string shown() { return "x"; }
}  // namespace
}  // namespace app
void opt(int, app::Mode, const char*);
void out(const std::string&);
void out(int);
void out(bool);
void out(const char*);
struct Sub : app::Handler {
  void on(std::string a, std::string b) override {
    out(a);  // expect: user.name -> acme
    out(b);
  }
};
void go(app::Derived& d, app::Base& b, app::Box<std::string>& x, app::Un& u, app::Conv& c, app::Stream& s, app::Pipe& p,
        app::Tmpl<std::string>& t, app::Gender g, int dyn, app::Stack& k) {
  out(d.email);  // expect: user.contact.email -> acme
  out(d.z);
  out(d.id);
  out(x.value);  // expect: user.name -> acme
  out(x.other);
  out(u.ssn);  // expect: user.government_id -> acme
  out(u.k);
  out(app::Cfg::token);  // expect: user.authorization.credentials -> acme
  out(app::Cfg::theme);
  out(app::counter());     // expect: user.unique_id -> acme
  out(app::find(1, "x"));  // expect: user.name -> acme
  out(app::find(1));
  out(static_cast<bool>(c));         // expect: user.demographic.gender -> acme
  out(static_cast<std::string>(c));  // expect: user.name -> acme
  out(static_cast<int>(c));
  s << d.email;                             // expect: user.contact.email -> acme
  p(d.email);                               // expect: user.contact.email -> acme
  app::fmt::log(1, "%s", d.email.c_str());  // expect: user.contact.email -> acme
  t.put(d.email);                           // expect: user.contact.email -> acme
  t.put2(d.email);
  opt(5, app::Mode::Fast, d.email.c_str());           // expect: user.contact.email -> acme
  opt(app::kBody, app::Mode::Fast, d.email.c_str());  // expect: user.contact.email -> acme
  opt(app::kBody, app::Mode::Slow, d.email.c_str());
  opt(MODE_X, app::Mode::Fast, d.email.c_str());       // expect: user.contact.email -> acme
  opt(7, static_cast<app::Mode>(1), d.email.c_str());  // expect: user.contact.email -> acme
  opt(8, app::Mode::Fast, d.email.c_str());
  opt(dyn, app::Mode::Fast, d.email.c_str());  // expect: user.contact.email -> acme confidence low
  app::Net net(d.email);                       // expect: user.contact.email -> acme
  out(static_cast<int>(g));                    // expect: user.demographic.gender -> acme
  std::string m = d.email;
  app::mask(m);
  out(m);              // expect: user.contact.email -> acme via redact
  k.push(d.email);     // expect: user.contact.email -> acme
  k.pushAll(d.email);  // expect: user.contact.email -> acme
  k.pull(d.email);
  out(app::hidden());  // expect: user.name -> acme
  out(app::shown());
}
