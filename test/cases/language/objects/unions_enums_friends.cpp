// Unions with strings, nested classes, friends, anonymous namespaces, static members, inline variables, bit-fields.
#include "case.h"

#include <cstring>
#include <new>
#include <string>
#include <type_traits>

namespace {
std::string cached;
void remember(const std::string& s) { cached = s; }
namespace detail {
inline std::string decorate(const std::string& s) { return "*" + s; }
}  // namespace detail
}  // namespace

class Value {
 public:
  enum class Kind { number, text };
  Value(int n) : kind_(Kind::number), number_(n) {}
  Value(const std::string& s) : kind_(Kind::text) { new (&text_) std::string(s); }
  Value(const Value& o) : kind_(o.kind_) {
    if (kind_ == Kind::text) new (&text_) std::string(o.text_);
    else number_ = o.number_;
  }
  ~Value() {
    using S = std::string;
    if (kind_ == Kind::text) text_.~S();
  }
  std::string str() const { return kind_ == Kind::text ? text_ : std::to_string(number_); }
  Kind kind() const { return kind_; }

 private:
  Kind kind_;
  union {
    int number_;
    std::string text_;
  };
};

class Vault {
 public:
  explicit Vault(const User& u) : secret_(u.email), label_(u.plan) {}
  class View {
   public:
    explicit View(const Vault& v) : v_(v) {}
    std::string secret() const { return v_.secret_; }
    std::string label() const { return v_.label_; }

   private:
    const Vault& v_;
  };
  friend std::string peek(const Vault& v) { return v.secret_; }
  friend class Inspector;
  View view() const { return View(*this); }

 private:
  std::string secret_;
  std::string label_;
};
class Inspector {
 public:
  static std::string look(const Vault& v) { return v.secret_ + v.label_; }
  static std::string label(const Vault& v) { return v.label_; }
};

struct Stats {
  static inline std::string last_user;
  static inline int count = 0;
  static void record(const User& u) {
    last_user = u.name;
    ++count;
  }
};
struct Packed {
  unsigned age : 7;
  unsigned flag : 1;
};
union Raw {
  char bytes[16];
  long number;
};

int main() {
  User u = load_user(1);
  remember(u.name);
  acme::send(cached);                          // expect: user.name -> acme
  remember("none");
  acme::send(detail::decorate(u.phone));       // expect: user.contact.phone_number -> acme
  acme::send(detail::decorate(u.plan));
  Value v(u.email);
  acme::send(v.str());                         // expect: user.contact.email -> acme
  acme::send(static_cast<int>(v.kind()));
  Value w(u.id);
  acme::send(w.str());
  Value copy(v);
  acme::send(copy.str());                      // expect: user.contact.email -> acme
  Vault vault(u);
  acme::send(peek(vault));                     // expect: user.contact.email -> acme
  acme::send(vault.view().secret());           // expect: user.contact.email -> acme
  acme::send(vault.view().label());
  acme::send(Inspector::look(vault));          // expect: user.contact.email -> acme
  acme::send(Inspector::label(vault));
  Stats::record(u);
  acme::send(Stats::last_user);                // expect: user.name -> acme
  acme::send(Stats::count);
  Packed p{};
  p.flag = u.id > 3;
  p.age = static_cast<unsigned>(std::stoi(u.phone));
  acme::send(static_cast<unsigned>(p.age));    // expect: user.contact.phone_number -> acme
  acme::send(static_cast<unsigned>(p.flag));
  Raw raw{};
  std::strncpy(raw.bytes, u.name.c_str(), sizeof raw.bytes);
  acme::send(raw.number);                      // expect: user.name -> acme
  enum Column { ID, NAME, COLUMNS };
  std::string row[COLUMNS];
  row[NAME] = u.name;
  acme::send(row[NAME]);                       // expect: user.name -> acme
}
