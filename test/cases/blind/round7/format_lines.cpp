// flags: -std=c++20 -stdlib=libc++
// std::format in its shapes: format_to, vformat, formatters of one's own, width from data, logging macros and source locations.
#include "svc.h"

#include <chrono>
#include <cstdio>
#include <format>
#include <iterator>
#include <source_location>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

struct Who {
  std::string name, team;
  int id = 0;
};
struct Anon {
  const Who& who;
};

}  // namespace

template <>
struct std::formatter<Who> : std::formatter<std::string> {
  auto format(const Who& w, std::format_context& ctx) const { return std::format_to(ctx.out(), "{}/{}", w.name, w.team); }
};
template <>
struct std::formatter<Anon> : std::formatter<std::string> {
  auto format(const Anon& a, std::format_context& ctx) const { return std::format_to(ctx.out(), "#{}", a.who.id); }
};

namespace {

template <class... A>
std::string text(std::format_string<A...> f, A&&... a) {
  return std::format(f, std::forward<A>(a)...);
}
std::string runtime(std::string_view f, std::format_args args) { return std::vformat(f, args); }
struct Entry {
  std::string message, where;
  unsigned line = 0;
};
Entry entry(std::string m, std::source_location at = std::source_location::current()) {
  return {std::move(m), at.function_name(), at.line()};
}
#define LOG_LINE(...) entry(std::format(__VA_ARGS__))
class Table {
 public:
  template <class... A>
  void row(const A&... a) {
    (cell(a), ...);
    text_ += '\n';
    ++rows_;
  }
  const std::string& str() const { return text_; }
  int rows() const { return rows_; }

 private:
  template <class T>
  void cell(const T& v) {
    std::format_to(std::back_inserter(text_), "{:<12}", v);
  }
  std::string text_;
  int rows_ = 0;
};

}  // namespace

void formats(const Customer& c) {
  acme::send(std::format("to {}", c.email));                // expect: user.contact.email -> acme
  acme::send(std::format("to {}", c.tier));                 // silent
  acme::send(std::format("{0} {1} {0}", c.id, c.name));     // expect: user.name -> acme
  acme::send(std::format("{} chars", c.email.size()));      // silent
  acme::send(std::format("{:>{}}", c.tier, c.email.size() + 2));  // silent
  acme::send(std::formatted_size("{}", c.email));           // silent
  acme::send(text("{}-{}", c.phone, 1));                    // expect: user.contact.phone_number -> acme
  acme::send(text("{}-{}", c.tier, 1));                     // silent
  acme::send(runtime("{}", std::make_format_args(c.name)));  // expect: user.name -> acme
  acme::send(runtime("{}", std::make_format_args(c.tier)));  // silent
}
void buffers(const Customer& c) {
  char buf[64];
  auto r = std::format_to_n(buf, sizeof buf - 1, "<{}>", c.email);
  *r.out = '\0';
  acme::send(buf);                 // expect: user.contact.email -> acme
  acme::send(r.size);              // silent
  std::string line = "log: ";
  std::format_to(std::back_inserter(line), "{} {}", c.id, c.tier);
  acme::send(line);                // silent
  std::format_to(std::back_inserter(line), " {:.3}", c.name);
  acme::send(line);                // expect: user.name -> acme
  line = std::format("{}", line.size());
  acme::send(line);                // silent
  std::vector<char> out;
  std::format_to(std::back_inserter(out), "{}", c.phone);
  acme::send_bytes(out.data(), out.size());  // expect: user.contact.phone_number -> acme
  out.clear();
  std::format_to(std::back_inserter(out), "{}", c.id);
  acme::send_bytes(out.data(), out.size());  // silent
}
void formatters(const Customer& c) {
  const Who w{c.name, "blue", 4};
  acme::send(std::format("{}", w));        // expect: user.name -> acme
  acme::send(std::format("{}", Anon{w}));  // silent
  acme::send(std::format("{}", w.team));   // silent
  const Entry e = LOG_LINE("mail {}", c.email);
  acme::send(e.message);                   // expect: user.contact.email -> acme
  acme::send(e.where);                     // silent
  acme::send(e.line);                      // silent
  const Entry f = LOG_LINE("tier {}", c.tier);
  acme::send(f.message);                   // silent
  Table a, b;
  a.row(c.tier, c.phone);
  b.row(c.tier, c.id);
  acme::send(a.str());                     // expect: user.contact.phone_number -> acme
  acme::send(b.str());                     // silent
  acme::send(a.rows());                    // silent
  using namespace std::chrono;
  acme::send(std::format("{}", seconds(c.id)));  // silent
}
