// Import and export of patient records: a line parser with field handlers, a visitor over segments, an anonymiser.
#include <piiflow/annotations.h>

#include <algorithm>
#include <cctype>
#include <fstream>
#include <functional>
#include <istream>
#include <iterator>
#include <list>
#include <map>
#include <memory>
#include <optional>
#include <ostream>
#include <sstream>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <variant>
#include <vector>

namespace hl {

struct Patient {
  PII(user.name) std::string family;
  PII(user.name) std::string given;
  PII(user.demographic.date_of_birth) std::string born;
  PII(user.health_and_medical) std::vector<std::string> diagnoses;
  std::string ward;
  int bed = 0;
};

PII_SINK(acme) void partnerSend(const std::string& message);
PII_SINK(globex) void statisticsSend(const std::string& row);
PII_SANITIZER(anonymize) std::string yearOnly(const std::string& date);
PII_SANITIZER(tokenize) std::string pseudonym(const std::string& name);

class Segment;
class Header;
class Person;
class Finding;
class SegmentVisitor {
 public:
  virtual ~SegmentVisitor() = default;
  virtual void on(const Header& h) = 0;
  virtual void on(const Person& p) = 0;
  virtual void on(const Finding& f) = 0;
};
class Segment {
 public:
  virtual ~Segment() = default;
  virtual void accept(SegmentVisitor& v) const = 0;
};
template <class D>
class SegmentBase : public Segment {
 public:
  void accept(SegmentVisitor& v) const override { v.on(static_cast<const D&>(*this)); }
};
class Header : public SegmentBase<Header> {
 public:
  std::string sender, version;
};
class Person : public SegmentBase<Person> {
 public:
  std::string name, born;
};
class Finding : public SegmentBase<Finding> {
 public:
  std::string code, text;
};

class Message {
 public:
  template <class S>
  S& add() {
    auto s = std::make_unique<S>();
    S& ref = *s;
    segments_.push_back(std::move(s));
    return ref;
  }
  void visit(SegmentVisitor& v) const {
    for (const auto& s : segments_) s->accept(v);
  }

 private:
  std::vector<std::unique_ptr<Segment>> segments_;
};

class PipeWriter : public SegmentVisitor {
 public:
  void on(const Header& h) override { out_ << "MSH|" << h.sender << '|' << h.version << '\n'; }
  void on(const Person& p) override { out_ << "PID|" << p.name << '|' << p.born << '\n'; }
  void on(const Finding& f) override { out_ << "OBX|" << f.code << '|' << f.text << '\n'; }
  std::string str() const { return out_.str(); }

 private:
  std::ostringstream out_;
};
class HeaderWriter : public SegmentVisitor {
 public:
  void on(const Header& h) override { text = h.sender + "/" + h.version; }
  void on(const Person&) override { ++persons; }
  void on(const Finding&) override { ++findings; }
  std::string text;
  int persons = 0, findings = 0;
};

Message build(const Patient& p) {
  Message m;
  auto& h = m.add<Header>();
  h.sender = "ward " + p.ward;
  h.version = "2.5";
  auto& person = m.add<Person>();
  person.name = p.family + "^" + p.given;
  person.born = p.born;
  for (const auto& d : p.diagnoses) {
    auto& f = m.add<Finding>();
    f.code = "DG1";
    f.text = d;
  }
  return m;
}

Patient anonymous(Patient p) {
  p.family = pseudonym(p.family);
  p.given.clear();
  p.born = yearOnly(p.born);
  p.diagnoses.clear();
  return p;
}

class Parser {
 public:
  using Handler = void (Parser::*)(const std::vector<std::string>&);
  Parser() {
    handlers_["PID"] = &Parser::person;
    handlers_["PV1"] = &Parser::visit;
    handlers_["DG1"] = &Parser::diagnosis;
  }
  Patient parse(std::istream& in) {
    patient_ = {};
    for (std::string line; std::getline(in, line);) {
      auto cells = split(line);
      if (cells.empty()) continue;
      if (auto it = handlers_.find(cells[0]); it != handlers_.end())
        (this->*it->second)(cells);
      else
        unknown_.push_back(cells[0]);
    }
    return patient_;
  }
  const std::list<std::string>& unknown() const { return unknown_; }

 private:
  static std::vector<std::string> split(const std::string& line) {
    std::vector<std::string> out;
    std::stringstream ss(line);
    std::string cell;
    while (std::getline(ss, cell, '|')) out.push_back(cell);
    return out;
  }
  void person(const std::vector<std::string>& c) {
    patient_.family = c.at(1);
    patient_.born = c.at(2);
  }
  void visit(const std::vector<std::string>& c) {
    patient_.ward = c.at(1);
    patient_.bed = std::stoi(c.at(2));
  }
  void diagnosis(const std::vector<std::string>& c) { patient_.diagnoses.push_back(c.at(1)); }

  Patient patient_;
  std::unordered_map<std::string, Handler> handlers_;
  std::list<std::string> unknown_;
};

class Statistics {
 public:
  void add(const Patient& p) {
    ++perWard_[p.ward];
    for (const auto& d : p.diagnoses) ++perDiagnosis_[d];
    oldest_ = oldest_.empty() ? p.born : std::min(oldest_, p.born);
    ++n_;
  }
  std::string wards() const { return table(perWard_); }
  std::string diagnoses() const { return table(perDiagnosis_); }
  const std::string& oldest() const { return oldest_; }
  int count() const { return n_; }

 private:
  static std::string table(const std::map<std::string, int>& m) {
    std::string out;
    for (auto it = m.begin(); it != m.end(); ++it) {
      if (it != m.begin()) out += ';';
      out += it->first + "=" + std::to_string(it->second);
    }
    return out;
  }
  std::map<std::string, int> perWard_;
  std::map<std::string, int> perDiagnosis_;
  std::string oldest_;
  int n_ = 0;
};

Patient admit(int id);

}  // namespace hl

int main() {
  using namespace hl;
  Patient p = admit(1);
  PipeWriter full;
  build(p).visit(full);
  partnerSend(full.str());             // expect: user.name -> acme // expect: user.demographic.date_of_birth -> acme // expect: user.health_and_medical -> acme
  HeaderWriter head;
  build(p).visit(head);
  partnerSend(head.text);
  partnerSend(std::to_string(head.findings));

  Patient anon = anonymous(p);
  PipeWriter safe;
  build(anon).visit(safe);
  partnerSend(anon.given);
  partnerSend(anon.born);              // expect: user.demographic.date_of_birth -> acme via anonymize
  partnerSend(anon.family);            // expect: user.name -> acme via tokenize
  partnerSend(anon.ward);
  partnerSend(p.given);                // expect: user.name -> acme

  std::istringstream file("PID|x|y\nPV1|3|4\n");
  Parser parser;
  Patient parsed = parser.parse(file);
  statisticsSend(parsed.ward);
  statisticsSend(std::to_string(parsed.bed));
  statisticsSend(parsed.family);       // expect: user.name -> globex
  for (const auto& u : parser.unknown()) statisticsSend(u);

  Statistics stats;
  stats.add(p);
  statisticsSend(stats.wards());
  statisticsSend(stats.diagnoses());   // expect: user.health_and_medical -> globex
  statisticsSend(std::to_string(stats.count()));
  statisticsSend(stats.oldest());      // expect: user.demographic.date_of_birth -> globex
  Statistics second;
  Patient blank;
  blank.ward = p.ward;
  blank.diagnoses.clear();
  second.add(blank);
  statisticsSend(second.wards());
  std::vector<std::string> codes;
  std::transform(p.diagnoses.begin(), p.diagnoses.end(), std::back_inserter(codes),
                 [](const std::string& d) { return d.substr(0, 3); });
  statisticsSend(codes.front());       // expect: user.health_and_medical -> globex
  statisticsSend(codes.empty() ? "none" : "some");
}
