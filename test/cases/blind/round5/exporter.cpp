// Exports by hand: CSV, XML, JSON and a fixed-width report, chosen at run time; columns left out on purpose.
#include "svc.h"

#include <cstdio>
#include <functional>
#include <iomanip>
#include <map>
#include <memory>
#include <ostream>
#include <sstream>
#include <string>
#include <vector>

namespace {

class Writer {
 public:
  virtual ~Writer() = default;
  virtual void begin(const std::string& name) = 0;
  virtual void cell(const std::string& key, const std::string& value) = 0;
  virtual void end() = 0;
  virtual std::string done() = 0;
};
class CsvWriter : public Writer {
 public:
  void begin(const std::string&) override { first_ = true; }
  void cell(const std::string&, const std::string& v) override {
    if (!first_) out_ << ',';
    first_ = false;
    out_ << std::quoted(v);
  }
  void end() override { out_ << '\n'; }
  std::string done() override { return out_.str(); }

 private:
  std::ostringstream out_;
  bool first_ = true;
};
class XmlWriter : public Writer {
 public:
  void begin(const std::string& n) override {
    stack_.push_back(n);
    out_ += "<" + n + ">";
  }
  void cell(const std::string& k, const std::string& v) override { out_ += "<" + k + ">" + v + "</" + k + ">"; }
  void end() override {
    out_ += "</" + stack_.back() + ">";
    stack_.pop_back();
  }
  std::string done() override { return std::move(out_); }

 private:
  std::string out_;
  std::vector<std::string> stack_;
};
class KeysOnly : public Writer {
 public:
  void begin(const std::string& n) override { out_ += n + ":"; }
  void cell(const std::string& k, const std::string& v) override { out_ += k + "(" + std::to_string(v.size()) + ")"; }
  void end() override { out_ += ";"; }
  std::string done() override { return out_; }

 private:
  std::string out_;
};

void write(Writer& w, const Customer& c) {
  w.begin("customer");
  w.cell("tier", c.tier);
  w.cell("mail", c.email);
  w.end();
}
void write_public(Writer& w, const Customer& c) {
  w.begin("customer");
  w.cell("tier", c.tier);
  w.cell("id", std::to_string(c.id));
  w.end();
}

class Json {
 public:
  explicit Json(std::ostream& o) : o_(o) { o_ << '{'; }
  ~Json() { o_ << '}'; }
  template <class T>
  Json& add(const char* k, const T& v) {
    o_ << (n_++ ? "," : "") << '"' << k << "\":" << v;
    return *this;
  }

 private:
  std::ostream& o_;
  int n_ = 0;
};

std::ostream& operator<<(std::ostream& o, const Customer& c) { return o << "Customer#" << c.id << " " << c.tier; }
struct Full {
  const Customer& c;
  friend std::ostream& operator<<(std::ostream& o, const Full& f) { return o << f.c << " " << f.c.name; }
};
std::unique_ptr<Writer> make(const std::string& kind) {
  if (kind == "csv") return std::make_unique<CsvWriter>();
  if (kind == "xml") return std::make_unique<XmlWriter>();
  return std::make_unique<KeysOnly>();
}
std::string padded(const std::string& s, std::size_t w) {
  char buf[64];
  std::snprintf(buf, sizeof buf, "%-*s", static_cast<int>(w), s.c_str());
  return buf;
}

}  // namespace

void exports(const Customer& c, const std::string& kind) {
  CsvWriter csv;
  write(csv, c);
  acme::send(csv.done());         // expect: user.contact.email -> acme
  CsvWriter safe;
  write_public(safe, c);
  acme::send(safe.done());        // silent
  XmlWriter xml;
  write(xml, c);
  acme::send(xml.done());         // expect: user.contact.email -> acme
  XmlWriter open;
  write_public(open, c);
  acme::send(open.done());        // silent
  KeysOnly keys;
  write(keys, c);
  acme::send(keys.done());        // silent
  auto any = make(kind);
  write(*any, c);
  acme::send(any->done());        // expect: user.contact.email -> acme
  auto pub = make(kind);
  write_public(*pub, c);
  acme::send(pub->done());        // silent
  std::ostringstream a, b;
  { Json(a).add("id", c.id).add("name", c.name); }
  { Json(b).add("id", c.id).add("len", c.name.size()); }
  acme::send(a.str());            // expect: user.name -> acme
  acme::send(b.str());            // silent
  std::ostringstream s;
  s << c;
  acme::send(s.str());            // silent
  s << Full{c};
  acme::send(s.str());            // expect: user.name -> acme
  std::stringstream line;
  line << std::setw(10) << std::left << c.tier << std::setw(4) << c.id;
  acme::send(line.str());         // silent
  line << std::setw(20) << c.phone;
  acme::send(line.str());         // expect: user.contact.phone_number -> acme
  std::string word;
  line >> word;
  acme::send(word);               // expect: user.contact.phone_number -> acme
  acme::send(padded(c.email, 30));  // expect: user.contact.email -> acme
  acme::send(padded(c.tier, c.email.size()));  // silent
  std::map<std::string, std::function<std::string(const Customer&)>> columns{
      {"id", [](const Customer& x) { return std::to_string(x.id); }},
      {"tier", [](const Customer& x) { return x.tier; }}};
  std::string row;
  for (auto& [name, get] : columns) row += name + "=" + get(c) + ";";
  acme::send(row);                // silent
  columns["phone"] = [](const Customer& x) { return x.phone; };
  for (auto& [name, get] : columns) row += name + "=" + get(c) + ";";
  acme::send(row);                // expect: user.contact.phone_number -> acme
}
