#include "records.h"

#include <algorithm>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace ledger {

class Row {
 public:
  Row() = default;
  explicit Row(const REC& rec) : id_(rec.id), name_(rec.name), balance_(rec.balance) {}
  const std::string& id() const { return id_; }
  const std::string& name() const { return name_; }
  long balance() const { return balance_; }
  operator REC() const {
    REC rec{};
    copy_field(rec.id, id_.c_str(), int(id_.size()));
    copy_field(rec.name, name_.c_str(), int(name_.size()));
    rec.balance = balance_;
    return rec;
  }
  bool operator<(const Row& o) const { return name_ < o.name_; }

 private:
  std::string id_, name_;
  long balance_ = 0;
};

class Ledger {
 public:
  static int onRecord(const REC* rec, void* self) {
    static_cast<Ledger*>(self)->rows_.emplace_back(*rec);
    return 0;
  }
  long total() const {
    long sum = 0;
    for (const Row& r : rows_) sum += r.balance();
    return sum;
  }
  std::vector<std::string> names() const {
    std::vector<std::string> out;
    std::transform(rows_.begin(), rows_.end(), std::back_inserter(out), [](const Row& r) { return r.name(); });
    return out;
  }
  std::set<std::string> ids() const {
    std::set<std::string> out;
    for (const Row& r : rows_) out.insert(r.id());
    return out;
  }
  const Row* richest() const {
    auto it = std::max_element(rows_.begin(), rows_.end(),
                               [](const Row& a, const Row& b) { return a.balance() < b.balance(); });
    return it == rows_.end() ? nullptr : &*it;
  }
  void sort() { std::sort(rows_.begin(), rows_.end()); }

 private:
  std::vector<Row> rows_;
};

}  // namespace ledger

static void sendRow(const ledger::Row& row) {
  char line[REC_LEN];
  REC rec = row;
  rec_format(&rec, line, sizeof line);
  legacy_send("rows", line);  // expect: user.name -> acme
  legacy_send("ids", rec.id);
  rec_wipe(&rec);
  legacy_send("wiped", rec.name);
}

int main(int argc, char** argv) {
  auto book = std::make_unique<ledger::Ledger>();
  int n = rec_foreach(argc > 1 ? argv[1] : "customers.dat", &ledger::Ledger::onRecord, book.get());
  if (n < 0) trace_line(rec_error(REC_BAD));
  trace_num(n);
  book->sort();
  trace_num(book->total());
  for (const auto& name : book->names()) legacy_send("names", name.c_str());  // expect: user.name -> acme
  for (const auto& id : book->ids()) legacy_send("ids", id.c_str());
  if (const auto* row = book->richest()) {
    sendRow(*row);
    trace_line(row->name().c_str());  // expect: user.name -> globex
    trace_line(row->id().c_str());
    std::string report = row->id() + ": " + std::to_string(row->balance());
    legacy_send("report", report.c_str());
  }
  REC manual = {"1", "", "", 0};
  legacy_send("manual", manual.name);  // expect: user.name -> acme
  std::string who = argc > 2 ? argv[2] : "";
  who.copy(manual.name, sizeof manual.name - 1);
  legacy_send("manual", manual.name);  // expect: user.name -> acme
  REC two[2] = {manual, manual};
  qsort(two, 2, sizeof two[0], rec_compare);
  trace_line(two[0].ssn);  // expect: user.government_id -> globex
  trace_line(two[1].id);
}
