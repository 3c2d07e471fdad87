// A string class of one's own, conversion operators, comparison results, expression templates, friends found by ADL.
#include "svc.h"

#include <compare>
#include <cstring>
#include <string>
#include <string_view>
#include <utility>

namespace text {

class Str {
 public:
  Str() : Str("") {}
  Str(const char* s) : size_(std::strlen(s)), data_(new char[size_ + 1]) { std::memcpy(data_, s, size_ + 1); }
  Str(const Str& o) : Str(o.data_) {}
  Str& operator=(Str o) {
    swap(*this, o);
    return *this;
  }
  ~Str() { delete[] data_; }
  friend void swap(Str& a, Str& b) noexcept {
    std::swap(a.size_, b.size_);
    std::swap(a.data_, b.data_);
  }
  explicit operator bool() const { return size_ != 0; }
  operator std::string_view() const { return {data_, size_}; }
  std::size_t size() const { return size_; }
  const char* c_str() const { return data_; }
  friend bool operator==(const Str& a, const Str& b) { return std::strcmp(a.data_, b.data_) == 0; }
  friend std::strong_ordering operator<=>(const Str& a, const Str& b) { return std::strcmp(a.data_, b.data_) <=> 0; }
  friend std::string quote(const Str& s) { return "'" + std::string(s.data_) + "'"; }
  friend std::string redactedView(const Str& s) { return std::string(s.size_, '*'); }

 private:
  std::size_t size_;
  char* data_;
};

template <class L, class R>
struct Cat {
  const L& l;
  const R& r;
  std::string str() const { return std::string(std::string_view(l)) + std::string(std::string_view(r)); }
  std::size_t size() const { return l.size() + r.size(); }
  operator std::string() const { return str(); }
};
inline Cat<Str, Str> operator+(const Str& l, const Str& r) { return {l, r}; }

struct Handle {
  int number;
  Str owner;
  operator int() const { return number; }
  explicit operator std::string() const { return std::string(std::string_view(owner)); }
};

}  // namespace text

int main() {
  const Customer c = load_customer(1);
  text::Str mail(c.email.c_str()), tier(c.tier.c_str()), dash("-");
  acme::send(quote(mail));                     // expect: user.contact.email -> acme
  acme::send(quote(tier));                     // silent
  acme::send(redactedView(mail));              // silent
  acme::send(static_cast<bool>(mail));         // silent
  acme::send(mail == tier);                    // silent
  acme::send(mail < tier ? "before" : "after");  // silent
  acme::send((dash + mail).str());             // expect: user.contact.email -> acme
  acme::send((dash + tier).str());             // silent
  acme::send((dash + mail).size());            // silent
  text::Handle h{4, c.phone.c_str()};
  int n = h;
  acme::send(n);                               // silent
  acme::send(static_cast<std::string>(h));     // expect: user.contact.phone_number -> acme
  swap(mail, tier);
  acme::send(mail.c_str());                    // silent
  acme::send(tier.c_str());                    // expect: user.contact.email -> acme
  tier = dash;
  acme::send(tier.c_str());                    // silent
}
