// Serialisers: archives with operator&, reflection by tuples of members, writers with a stack, readers.
#include "case.h"

#include <cstdint>
#include <cstring>
#include <map>
#include <sstream>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

class Out {
 public:
  static constexpr bool kReading = false;
  Out& operator&(const std::string& s) {
    bytes_.insert(bytes_.end(), s.begin(), s.end());
    bytes_.push_back(0);
    return *this;
  }
  Out& operator&(int n) {
    const auto* p = reinterpret_cast<const char*>(&n);
    bytes_.insert(bytes_.end(), p, p + sizeof n);
    return *this;
  }
  const std::vector<char>& bytes() const { return bytes_; }

 private:
  std::vector<char> bytes_;
};
class In {
 public:
  explicit In(const std::vector<char>& b) : at_(b.data()) {}
  In& operator&(std::string& s) {
    s = at_;
    at_ += s.size() + 1;
    return *this;
  }
  In& operator&(int& n) {
    std::memcpy(&n, at_, sizeof n);
    at_ += sizeof n;
    return *this;
  }

 private:
  const char* at_;
};
struct Visit {
  std::string who = "-";
  std::string page = "/";
  int ms = 0;
  template <class A>
  void serialize(A& a) {
    a & who & page & ms;
  }
  auto members() const { return std::tie(page, ms); }
  auto all() const { return std::tie(who, page, ms); }
};

class Json {
 public:
  Json& key(const std::string& k) {
    out_ << '"' << k << "\":";
    return *this;
  }
  Json& value(const std::string& v) {
    out_ << '"' << v << "\",";
    return *this;
  }
  Json& value(int n) {
    out_ << n << ',';
    return *this;
  }
  std::string done() const { return "{" + out_.str() + "}"; }

 private:
  std::ostringstream out_;
};
template <class Tuple>
static std::string csv(const Tuple& t) {
  std::ostringstream os;
  std::apply([&](const auto&... v) { ((os << v << ';'), ...); }, t);
  return os.str();
}

int main() {
  User u = load_user(1);
  Visit v, w, back;
  v.who = u.name;
  Out o, p;
  v.serialize(o);
  w.serialize(p);
  acme::send_bytes(o.bytes().data(), o.bytes().size());  // expect: user.name -> acme
  acme::send_bytes(p.bytes().data(), p.bytes().size());
  In in(o.bytes());
  back.serialize(in);
  acme::send(back.who);  // expect: user.name -> acme
  Visit plain;
  In pin(p.bytes());
  plain.serialize(pin);
  acme::send(plain.who);
  acme::send(csv(v.members()));
  acme::send(csv(v.all()));  // expect: user.name -> acme
  acme::send(csv(w.all()));
  Json a, b;
  a.key("mail").value(u.email);
  b.key("plan").value(u.plan).key("id").value(u.id);
  acme::send(a.done());  // expect: user.contact.email -> acme
  acme::send(b.done());
  b.key(u.phone).value(1);
  acme::send(b.done());  // expect: user.contact.phone_number -> acme
  acme::send(static_cast<int>(o.bytes().size()));
}
