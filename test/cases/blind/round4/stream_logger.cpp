// LOG(level) << ... with temporaries that send when they die, and levels that drop.
#include "svc.h"

#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace logging {
enum Level { Debug, Info, Error };

class Sink {
 public:
  virtual ~Sink() = default;
  virtual void write(Level l, const std::string& line) = 0;
};
class Remote : public Sink {
 public:
  void write(Level, const std::string& line) override {
    acme::send(line);  // expect: user.contact.email -> acme; user.name -> acme
  }
};
class Kept : public Sink {
 public:
  void write(Level l, const std::string& line) override {
    if (l >= Info) lines.push_back(line);
  }
  std::vector<std::string> lines;
};
class Counting : public Sink {
 public:
  void write(Level, const std::string& line) override { bytes += line.size(); }
  std::size_t bytes = 0;
};
class Line {
 public:
  Line(Sink& s, Level l) : sink_(s), level_(l) {}
  Line(const Line&) = delete;
  ~Line() { sink_.write(level_, text_.str()); }
  template <class T>
  Line& operator<<(const T& v) {
    text_ << v;
    return *this;
  }
  std::ostream& stream() { return text_; }

 private:
  Sink& sink_;
  Level level_;
  std::ostringstream text_;
};
struct Masked {
  std::string value;
};
inline std::ostream& operator<<(std::ostream& os, const Masked& m) { return os << std::string(m.value.size(), '*'); }
struct Shown {
  std::string value;
};
inline std::ostream& operator<<(std::ostream& os, const Shown& s) { return os << '<' << s.value << '>'; }
}  // namespace logging

#define LOG(sink, level) logging::Line((sink), logging::level)

void log_things(const Customer& c) {
  using namespace logging;
  Remote remote;
  Kept kept, other;
  Counting counting;
  LOG(remote, Info) << "user " << c.email << " id " << c.id;
  LOG(remote, Error).stream() << c.name;
  LOG(remote, Info) << Masked{c.phone};
  LOG(kept, Info) << "plan " << c.tier;
  for (auto& l : kept.lines) globex::send(l);  // silent
  LOG(kept, Info) << "phone " << Shown{c.phone};
  for (auto& l : kept.lines) globex::send(l);  // expect: user.contact.phone_number -> globex
  LOG(other, Error) << Masked{c.email} << '!';
  for (auto& l : other.lines) globex::send(l);  // silent
  LOG(counting, Info) << c.email;
  acme::send(counting.bytes);  // silent
  kept.lines.clear();
  for (auto& l : kept.lines) globex::send(l);  // silent
  std::ostringstream os;
  os << Masked{c.name};
  acme::send(os.str());  // silent
  os << Shown{c.name};
  acme::send(os.str());  // expect: user.name -> acme
}
