// C++98 as it was written: auto_ptr-like owners, functors, static tables, manual copies, friend accessors.
// flags: -std=c++98
#include "case.h"

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <functional>
#include <list>
#include <sstream>
#include <vector>

class String {
 public:
  String() : data_(0) { set(""); }
  String(const char* s) : data_(0) { set(s); }
  String(const String& o) : data_(0) { set(o.data_); }
  ~String() { delete[] data_; }
  String& operator=(const String& o) {
    if (this != &o) set(o.data_);
    return *this;
  }
  const char* c_str() const { return data_; }
  friend String operator+(const String& a, const String& b);

 private:
  void set(const char* s) {
    char* fresh = new char[std::strlen(s) + 1];
    std::strcpy(fresh, s);
    delete[] data_;
    data_ = fresh;
  }
  char* data_;
};
String operator+(const String& a, const String& b) {
  std::vector<char> v(a.c_str(), a.c_str() + std::strlen(a.c_str()));
  v.insert(v.end(), b.c_str(), b.c_str() + std::strlen(b.c_str()) + 1);
  return String(&v[0]);
}

template <class T>
class Owner {
 public:
  explicit Owner(T* p = 0) : p_(p) {}
  ~Owner() { delete p_; }
  T* operator->() const { return p_; }
  void reset(T* p) {
    delete p_;
    p_ = p;
  }

 private:
  Owner(const Owner&);
  Owner& operator=(const Owner&);
  T* p_;
};

struct Collector : std::unary_function<std::string, void> {
  explicit Collector(std::string& out) : out_(&out) {}
  void operator()(const std::string& s) const { *out_ += s; }
  std::string* out_;
};
struct Longer {
  bool operator()(const std::string& a, const std::string& b) const { return a.size() > b.size(); }
};
static const char* const kLevels[] = {"low", "high"};

int main() {
  User u = load_user(1);
  String a(u.email.c_str()), b("b"), c;
  acme::send(a.c_str());  // expect: user.contact.email -> acme
  acme::send(b.c_str());
  c = a;
  a = b;
  acme::send(a.c_str());
  acme::send(c.c_str());  // expect: user.contact.email -> acme
  acme::send((b + c).c_str());  // expect: user.contact.email -> acme
  acme::send((b + b).c_str());
  Owner<User> p(new User(u)), q(new User);
  acme::send(p->phone);  // expect: user.contact.phone_number -> acme
  acme::send(p->plan);
  q->plan = u.name;
  acme::send(q->plan);  // expect: user.name -> acme
  q.reset(new User);
  acme::send(q->plan);
  std::list<std::string> names, plans;
  names.push_back(u.name);
  plans.push_back(u.plan);
  std::string all, none;
  std::for_each(names.begin(), names.end(), Collector(all));
  std::for_each(plans.begin(), plans.end(), Collector(none));
  acme::send(all);  // expect: user.name -> acme
  acme::send(none);
  acme::send(Longer()(u.name, u.plan));
  std::vector<std::string> v(names.begin(), names.end());
  std::sort(v.begin(), v.end(), Longer());
  acme::send(v[0]);  // expect: user.name -> acme
  for (unsigned i = 0; i < 2; ++i) acme::send(kLevels[i]);
  std::ostringstream os;
  os << kLevels[u.name.size() % 2] << ' ' << u.id;
  acme::send(os.str());
}
