// Builders: fluent by reference and by value, staged, reset between builds, with lambdas for parts.
#include "case.h"

#include <map>
#include <utility>
#include <vector>

class Query {
 public:
  Query& table(const std::string& t) {
    table_ = t;
    return *this;
  }
  Query& where(const std::string& k, const std::string& v) {
    parts_.push_back(k + "='" + v + "'");
    return *this;
  }
  template <class F>
  Query& group(F&& f) {
    Query inner;
    f(inner);
    parts_.push_back("(" + inner.str() + ")");
    return *this;
  }
  std::string str() const {
    std::string out = table_;
    for (const auto& p : parts_) out += " and " + p;
    return out;
  }
  const std::string& table() const { return table_; }
  void reset() {
    table_.clear();
    parts_.clear();
  }

 private:
  std::string table_;
  std::vector<std::string> parts_;
};

struct Mail {
  std::string to = "nobody";
  std::string subject = "none";
};
class MailBuilder {
 public:
  MailBuilder to(std::string t) && {
    mail_.to = std::move(t);
    return std::move(*this);
  }
  MailBuilder subject(std::string s) && {
    mail_.subject = std::move(s);
    return std::move(*this);
  }
  Mail build() && { return std::move(mail_); }

 private:
  Mail mail_;
};

int main() {
  User u = load_user(1);
  Query q, r;
  q.table("users").where("mail", u.email);
  r.table("users").where("plan", u.plan);
  acme::send(q.str());  // expect: user.contact.email -> acme
  acme::send(q.table());
  acme::send(r.str());
  r.group([&](Query& g) { g.where("id", "1"); });
  acme::send(r.str());
  r.group([&](Query& g) { g.where("name", u.name); });
  acme::send(r.str());  // expect: user.name -> acme
  q.reset();
  q.table("logs");
  acme::send(q.str());

  Mail m = MailBuilder().to(u.email).subject("hi").build();
  acme::send(m.to);  // expect: user.contact.email -> acme
  acme::send(m.subject);
  Mail n = MailBuilder().to("all").subject("news").build();
  acme::send(n.to);
  MailBuilder kept = MailBuilder().to(u.email).to("team");
  Mail k = std::move(kept).subject(u.name).build();
  acme::send(k.to);
  acme::send(k.subject);  // expect: user.name -> acme
}
