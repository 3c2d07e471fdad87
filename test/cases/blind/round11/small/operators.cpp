// Operators of one's own: arithmetic, subscript, call, stream-like, comparison, arrow, and the built-in ones.
#include "svc.h"

#include <compare>
#include <memory>

class Doc {
 public:
  Doc() = default;
  explicit Doc(std::string t) : text_(std::move(t)) {}
  Doc& operator+=(const Doc& o) {
    text_ += o.text_;
    return *this;
  }
  Doc operator+(const Doc& o) const { return Doc(text_ + o.text_); }
  Doc operator*(int n) const {
    Doc d;
    while (n-- > 0) d.text_ += text_;
    return d;
  }
  Doc operator!() const { return Doc(redact(text_)); }
  Doc& operator<<(const std::string& s) {
    text_ += s;
    return *this;
  }
  Doc& operator--() {
    text_.clear();
    return *this;
  }
  std::string operator()() const { return text_; }
  char operator[](std::size_t i) const { return text_[i]; }
  std::size_t operator~() const { return text_.size(); }
  auto operator<=>(const Doc& o) const = default;

 private:
  std::string text_;
};

struct Lens {
  const User* user;
  const User* operator->() const { return user; }
  const User& operator*() const { return *user; }
  std::string operator,(const std::string& tail) const { return user->plan + tail; }
};

class Grid {
 public:
  std::string& operator[](int column) { return columns_[column & 1]; }
  std::string& operator()(const char* which) { return *which == 'n' ? notes_ : title_; }

 private:
  std::string columns_[2];
  std::string notes_;
  std::string title_;
};

int main() {
  User u = load_user(1);
  Doc mail(u.email);
  Doc plan(u.plan);
  acme::send((plan + Doc("/") + plan)());          // silent
  acme::send((plan + mail)());                     // expect: user.contact.email -> acme via none
  acme::send((plan * 2)());                        // silent
  acme::send((mail * 2)());                        // expect: user.contact.email -> acme via none
  acme::send(mail > plan);                         // silent
  acme::send(mail == plan);                        // silent
  acme::send(~mail);                               // silent
  acme::send(mail[0]);                             // expect: user.contact.email -> acme via none
  globex::send(mail());                            // expect: user.contact.email -> globex via none
  Doc sum = plan;
  sum += Doc("-x");
  acme::send(sum());                               // silent
  sum << "|" << u.name;
  globex::send(sum());                             // expect: user.name -> globex via none
  acme::send((!sum)());                            // silent (approved: redact)
  --sum;
  globex::send(sum());                             // silent

  Lens lens{&u};
  acme::send(lens->plan);                          // silent
  acme::send((*lens).phone);                       // expect: user.contact.phone_number -> acme via none
  acme::send((lens, "!"));                         // silent

  Grid grid;
  grid[0] = u.plan;
  acme::send(grid[0]);                             // silent
  grid("note") = u.phone;
  globex::send(grid("note"));                      // expect: user.contact.phone_number -> globex via none
  grid("title") = "sheet";
  acme::send(grid("title").size());                // silent

  int year = birth_year(1);
  acme::send(year - 1);                            // expect: user.demographic.date_of_birth -> acme via none
  acme::send(year > 1970 ? 1 : 2);                 // silent
  acme::send((static_cast<void>(year), 7));        // silent
  int mask = year;
  mask = 0x0f;
  acme::send(mask | 1);                            // silent
  int shifted = year;
  shifted -= 2;
  acme::send(shifted + 1);                         // expect: user.demographic.date_of_birth -> acme via none
}
