// A ledger with account holders, reports through a builder, filters, exports by format and an audit trail.
#include "svc.h"

#include <algorithm>
#include <array>
#include <iomanip>
#include <iterator>
#include <map>
#include <memory>
#include <numeric>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace ledger {

struct Entry {
  int account = 0;
  long cents = 0;
  std::string purpose;
};

struct Holder {
  int account = 0;
  std::string name;
  std::string contact;
  std::string branch;
};

class Book {
 public:
  void add(Holder h) { holders_[h.account] = std::move(h); }
  void post(Entry e) { entries_.push_back(std::move(e)); }
  long balance(int account) const {
    return std::accumulate(entries_.begin(), entries_.end(), 0L,
                           [account](long sum, const Entry& e) { return e.account == account ? sum + e.cents : sum; });
  }
  const Holder* holder(int account) const {
    auto it = holders_.find(account);
    return it == holders_.end() ? nullptr : &it->second;
  }
  void close(int account) {
    auto it = holders_.find(account);
    if (it != holders_.end()) it->second.contact.clear();
  }
  const std::vector<Entry>& entries() const { return entries_; }

 private:
  std::map<int, Holder> holders_;
  std::vector<Entry> entries_;
};

class Report {
 public:
  class Builder;
  std::string text() const { return title_ + "\n" + body_ + footer_; }
  const std::string& title() const { return title_; }
  const std::string& footer() const { return footer_; }

 private:
  std::string title_;
  std::string body_;
  std::string footer_;
};

class Report::Builder {
 public:
  Builder& title(std::string s) {
    r_.title_ = std::move(s);
    return *this;
  }
  Builder& line(const std::string& s) {
    r_.body_ += s + "\n";
    return *this;
  }
  Builder& signedBy(const std::string& s) {
    r_.footer_ = "signed " + s;
    return *this;
  }
  Report build() { return std::exchange(r_, Report()); }

 private:
  Report r_;
};

class Format {
 public:
  virtual ~Format() = default;
  std::string write(const Holder& h) const { return begin() + row(h) + end(); }

 private:
  virtual std::string begin() const { return ""; }
  virtual std::string row(const Holder& h) const = 0;
  virtual std::string end() const { return "\n"; }
};
class Csv final : public Format {
  std::string row(const Holder& h) const override { return std::to_string(h.account) + ";" + h.name; }
};
class Statistic final : public Format {
  std::string begin() const override { return "branch="; }
  std::string row(const Holder& h) const override { return h.branch; }
};
class Pseudonymous final : public Format {
  std::string row(const Holder& h) const override { return sha256(h.name) + ";" + h.branch; }
};

class Audit {
 public:
  void note(const std::string& action, int account) {
    std::ostringstream out;
    out << std::setw(4) << std::setfill('0') << ++number_ << ' ' << action << ' ' << account;
    lines_.push_back(out.str());
  }
  std::string last() const { return lines_.empty() ? "" : lines_.back(); }
  std::string dump() const {
    std::ostringstream out;
    std::copy(lines_.begin(), lines_.end(), std::ostream_iterator<std::string>(out, "\n"));
    return out.str();
  }

 private:
  int number_ = 0;
  std::vector<std::string> lines_;
};

std::string money(long cents) { return std::to_string(cents / 100) + "." + std::to_string(cents % 100); }

std::string masked(const Holder& h) {
  std::string out = h.contact;
  std::fill(out.begin(), out.end(), 'x');
  return std::to_string(out.size()) + " characters";
}

bool sameContact(const Holder& a, const Holder& b) { return a.contact == b.contact; }

std::string purposes(const Book& b, int account) {
  std::string out;
  for (const auto& e : b.entries()) {
    if (e.account == account) out += e.purpose + ";";
  }
  return out;
}

Holder holderOf(int account, const Customer& c) { return {account, c.name, c.email, "north"}; }

}  // namespace ledger

int main(int argc, char**) {
  using namespace ledger;
  const Customer c = load_customer(argc);
  const Holder me = holderOf(1, c);
  const Holder house{2, "House", "desk@corp.example", "south"};
  Book people, internal;
  people.add(me);
  people.post({1, 2500, "rent"});
  people.post({1, -300, "fee"});
  internal.add(house);
  internal.post({2, 100, "transfer to " + c.phone});

  acme::send(money(people.balance(1)));      // silent
  acme::send(purposes(people, 1));           // silent
  acme::send(purposes(internal, 2));         // expect: user.contact.phone_number -> acme
  if (const Holder* h = people.holder(argc)) {
    acme::send(h->contact);                  // expect: user.contact.email -> acme
    acme::send(h->branch);                   // silent
    acme::send(masked(*h));                  // silent
  }
  if (const Holder* h = internal.holder(2)) acme::send(h->name);  // silent
  acme::send(sameContact(me, house));        // silent

  Csv csv;
  Statistic statistic;
  Pseudonymous pseudonymous;
  acme::send(csv.write(me));                 // expect: user.name -> acme
  acme::send(csv.write(house));              // silent
  acme::send(statistic.write(me));           // silent
  acme::send(pseudonymous.write(me));        // expect: user.name -> acme via hash

  Report::Builder builder;
  Report monthly = builder.title("monthly").line("holder " + me.name).signedBy("system").build();
  acme::send(monthly.text());                // expect: user.name -> acme
  acme::send(monthly.title());               // silent
  acme::send(monthly.footer());              // silent
  Report next = builder.title("next").line("nothing").build();
  acme::send(next.text());                   // silent

  Audit audit;
  audit.note(me.name.empty() ? "anonymous" : "named", me.account);
  acme::send(audit.last());                  // silent
  audit.note("write to " + me.contact, me.account);
  globex::send(audit.dump());                // expect: user.contact.email -> globex
}
