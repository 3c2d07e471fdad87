// Policy classes: storage, formatting and redaction as template parameters.
#include "svc.h"

#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace {
struct KeepAll {
  static std::string apply(const std::string& s) { return s; }
};
struct HashAll {
  static std::string apply(const std::string& s) { return sha256(s); }
};
struct DropAll {
  static std::string apply(const std::string&) { return "-"; }
};
struct LengthOnly {
  static std::string apply(const std::string& s) { return std::to_string(s.size()); }
};
struct Memory {
  void write(const std::string& s) { lines.push_back(s); }
  std::vector<std::string> lines;
};
struct Last {
  void write(const std::string& s) { last = s; }
  std::string last;
};
struct Direct {
  void write(const std::string& s) {
    acme::send(s);  // expect: user.contact.email -> acme
  }
};
struct DirectSafe {
  void write(const std::string& s) {
    globex::send(s);  // expect: user.contact.email -> globex via hash
  }
};

template <class Redact, class Storage>
class Logger : private Redact, public Storage {
 public:
  void log(const std::string& what, const std::string& value) { Storage::write(what + "=" + Redact::apply(value)); }
  template <class T>
  Logger& operator<<(const T& v) {
    if constexpr (std::is_convertible_v<T, std::string>) {
      Storage::write(Redact::apply(v));
    } else {
      Storage::write(std::to_string(v));
    }
    return *this;
  }
};
template <class P>
class Pipeline {
 public:
  template <class... Stage>
  static std::string run(const std::string& in, Stage... stage) {
    std::string cur = P::apply(in);
    ((cur = stage(cur)), ...);
    return cur;
  }
};
}  // namespace

void policies(const Customer& c) {
  Logger<KeepAll, Memory> keep;
  Logger<DropAll, Memory> drop;
  Logger<LengthOnly, Last> len;
  Logger<HashAll, Last> hash;
  keep.log("mail", c.email);
  drop.log("mail", c.email);
  len.log("mail", c.email);
  hash.log("mail", c.email);
  for (auto& l : keep.lines) acme::send(l);  // expect: user.contact.email -> acme
  for (auto& l : drop.lines) acme::send(l);  // silent
  acme::send(len.last);   // silent
  acme::send(hash.last);  // expect: user.contact.email -> acme via hash
  hash.log("x", "y");
  acme::send(hash.last);  // silent
  Logger<KeepAll, Last> plain;
  plain << c.id << c.tier;
  acme::send(plain.last);  // silent
  plain << c.name;
  acme::send(plain.last);  // expect: user.name -> acme
  plain << c.id;
  acme::send(plain.last);  // silent
  Logger<KeepAll, Direct>{}.log("direct", c.email);
  Logger<DropAll, Direct>{}.log("direct", c.name);
  Logger<HashAll, DirectSafe>{}.log("direct", c.email);
  keep.lines.clear();
  keep << c.phone;
  for (auto& l : keep.lines) acme::send(l);  // expect: user.contact.phone_number -> acme
  auto bang = [](const std::string& s) { return s + "!"; };
  auto zero = [](const std::string&) { return std::string("0"); };
  acme::send(Pipeline<KeepAll>::run(c.email, bang));        // expect: user.contact.email -> acme
  acme::send(Pipeline<KeepAll>::run(c.email, bang, zero));  // silent
  acme::send(Pipeline<KeepAll>::run(c.tier, bang, bang));   // silent
  acme::send(Pipeline<HashAll>::run(c.email, bang));        // expect: user.contact.email -> acme via hash
  acme::send(Pipeline<DropAll>::run(c.email, bang));        // silent
  acme::send(Pipeline<KeepAll>::run(c.tier, zero, [&](const std::string& s) { return s + c.phone; }));  // expect: user.contact.phone_number -> acme
}
