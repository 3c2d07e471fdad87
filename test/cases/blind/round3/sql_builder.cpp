// Statements with bound parameters; the text is logged, the parameters are not meant to be.
#include "svc.h"

#include <initializer_list>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

class Statement {
 public:
  explicit Statement(std::string_view text) : text_(text) {}

  template <class T>
  Statement& bind(const T& value) {
    if constexpr (std::is_arithmetic_v<T>) {
      params_.push_back(std::to_string(value));
    } else {
      params_.emplace_back(value);
    }
    return *this;
  }
  template <class... Args>
  Statement& bind_all(const Args&... args) {
    (bind(args), ...);
    return *this;
  }
  const std::string& text() const { return text_; }
  const std::vector<std::string>& params() const { return params_; }
  std::string interpolated() const {
    std::string out;
    std::size_t next = 0;
    for (char ch : text_) {
      if (ch == '?' && next < params_.size()) {
        out += "'" + params_[next++] + "'";
      } else {
        out += ch;
      }
    }
    return out;
  }
  void reset() { params_.clear(); }

 private:
  std::string text_;
  std::vector<std::string> params_;
};

std::string in_list(std::initializer_list<std::string> items) {
  std::string s = "(";
  for (const auto& i : items) s += i + ",";
  s.back() = ')';
  return s;
}

}  // namespace

void queries(const Customer& c) {
  Statement insert("insert into t values (?, ?)");
  insert.bind(c.id).bind(c.email);
  acme::send(insert.text());             // silent
  acme::send(insert.interpolated());     // expect: user.contact.email -> acme
  acme::send(insert.params().back());    // expect: user.contact.email -> acme
  acme::send(insert.params().size());    // silent
  insert.reset();
  acme::send(insert.interpolated());  // silent
  insert.bind_all(c.id, c.tier, 3.5);
  acme::send(insert.interpolated());  // silent
  insert.bind_all(1, c.name);
  acme::send(insert.interpolated());  // expect: user.name -> acme

  Statement select("select * from t where id = ?");
  select.bind(c.id);
  acme::send(select.interpolated());  // silent
  Statement bad("select * from t where name = '" + c.name + "'");
  acme::send(bad.text());            // expect: user.name -> acme
  acme::send(bad.params().size());   // silent
  acme::send(select.text());         // silent

  acme::send(in_list({"a", c.tier}));   // silent
  acme::send(in_list({c.phone, "b"}));  // expect: user.contact.phone_number -> acme
  std::vector<Statement> batch;
  batch.push_back(select);
  for (const auto& s : batch) globex::send(s.interpolated());  // silent
  batch.emplace_back("delete ?").bind(c.phone);
  for (const auto& s : batch) globex::send(s.interpolated());  // expect: user.contact.phone_number -> globex
  for (const auto& s : batch) globex::send(s.text());          // silent
  for (auto& s : batch) s.reset();
  Statement hashed("?");
  hashed.bind(sha256(c.email));
  acme::send(hashed.interpolated());  // expect: user.contact.email -> acme via hash
  hashed = select;
  acme::send(hashed.interpolated());  // silent
}
