// Bytes with room for one object, however they are named: assigning to the object replaces it.
#include <piiflow/annotations.h>

#include <new>
#include <string>
#include <utility>

PII(user.name) std::string user_name();
PII_SINK(acme) void send(const std::string& text);

struct Line {
  std::string text;
  int rank = 0;
};

template <class T>
class Later {
 public:
  void set(T v) { new (bytes_) T(std::move(v)); }
  void set_void(T v) { ::new (static_cast<void*>(bytes_)) T(std::move(v)); }
  void set_whole(T v) { ::new (static_cast<void*>(&bytes_)) T(std::move(v)); }
  T& get() { return *reinterpret_cast<T*>(bytes_); }
  T& laundered() { return *std::launder(reinterpret_cast<T*>(&bytes_)); }

 private:
  alignas(T) unsigned char bytes_[sizeof(T)];
};

void one() {
  Later<Line> a, b, c;
  a.set({user_name(), 1});
  b.set_void({user_name(), 1});
  c.set_whole({user_name(), 1});
  send(a.get().text);        // expect: user.name -> acme
  send(a.laundered().text);  // expect: user.name -> acme
  send(b.get().text);        // expect: user.name -> acme
  send(b.laundered().text);  // expect: user.name -> acme
  send(c.get().text);        // expect: user.name -> acme
  send(c.laundered().text);  // expect: user.name -> acme
  c.set({"x", 1});
  send(c.get().text);
  send(c.laundered().text);
  Later<std::string> s;
  s.set(user_name());
  send(s.get());        // expect: user.name -> acme
  send(s.laundered());  // expect: user.name -> acme
  s.get() = "x";
  send(s.get());
  send(s.laundered());
}

// Room for several: elements are one cell.
class Two {
 public:
  Line* at(int i) { return reinterpret_cast<Line*>(bytes_) + i; }

 private:
  alignas(Line) unsigned char bytes_[2 * sizeof(Line)];
};

void two() {
  Two t;
  new (t.at(0)) Line{user_name(), 1};
  new (t.at(1)) Line{"x", 1};
  send(t.at(0)->text);  // expect: user.name -> acme
}

// A vector by hand: what is pushed stands beside what was there.
class Lines {
 public:
  Lines() : data_(static_cast<std::string*>(::operator new(8 * sizeof(std::string)))) {}
  void push(std::string s) { new (data_ + size_++) std::string(std::move(s)); }
  const std::string& at(int i) const { return data_[i]; }

 private:
  std::string* data_;
  int size_ = 0;
};

void pushed() {
  Lines lines, others;
  lines.push(user_name());
  lines.push("x");
  others.push("y");
  others.push("z");
  send(lines.at(0));  // expect: user.name -> acme
  send(others.at(0));
}
