// A nightly export: a paged reader with its own iterator, range pipelines, CSV and JSON writers, column tables, a summary.
#include "svc.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cstdio>
#include <iterator>
#include <map>
#include <numeric>
#include <ranges>
#include <span>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace batch {

struct Row {
  int id = 0;
  std::string who;
  std::string mail;
  std::string tel;
  std::string plan;
};

// Reads customers page by page; a single-pass input iterator over the rows.
class PagedReader {
 public:
  PagedReader(int first, int last, int page_size = 2) : next_(first), last_(last), page_size_(page_size) { fill(); }

  class iterator {
   public:
    using value_type = Row;
    using difference_type = std::ptrdiff_t;
    explicit iterator(PagedReader* reader = nullptr) : reader_(reader) {}
    const Row& operator*() const { return reader_->page_[reader_->at_]; }
    const Row* operator->() const { return &**this; }
    iterator& operator++() {
      reader_->advance();
      return *this;
    }
    void operator++(int) { ++*this; }
    bool operator==(std::default_sentinel_t) const { return reader_->at_ >= reader_->page_.size(); }

   private:
    PagedReader* reader_;
  };

  iterator begin() { return iterator(this); }
  std::default_sentinel_t end() const { return {}; }
  int pages() const { return pages_; }

 private:
  void fill() {
    page_.clear();
    at_ = 0;
    for (int n = 0; n < page_size_ && next_ <= last_; ++n, ++next_) {
      const Customer c = load_customer(next_);
      page_.push_back(Row{.id = c.id, .who = c.name, .mail = c.email, .tel = c.phone, .plan = c.tier});
    }
    if (!page_.empty()) ++pages_;
  }
  void advance() {
    if (++at_ == page_.size()) fill();
  }

  int next_;
  int last_;
  int page_size_;
  int pages_ = 0;
  std::size_t at_ = 0;
  std::vector<Row> page_;
};

std::string escaped(std::string_view text, char quote = '"') {
  std::string out(1, quote);
  for (char c : text) {
    if (c == quote) out.push_back(quote);
    out.push_back(std::iscntrl(static_cast<unsigned char>(c)) ? ' ' : c);
  }
  out.push_back(quote);
  return out;
}

class Writer {
 public:
  virtual ~Writer() = default;
  virtual void begin(std::span<const std::string_view> columns) = 0;
  virtual void row(std::span<const std::string> cells) = 0;
  virtual std::string finish() = 0;
};

class CsvWriter : public Writer {
 public:
  void begin(std::span<const std::string_view> columns) override {
    for (auto c : columns) text_ << c << ';';
    text_ << '\n';
  }
  void row(std::span<const std::string> cells) override {
    for (const auto& c : cells) text_ << escaped(c) << ';';
    text_ << '\n';
  }
  std::string finish() override { return std::exchange(text_, std::ostringstream{}).str(); }

 private:
  std::ostringstream text_;
};

class CountingWriter final : public Writer {
 public:
  void begin(std::span<const std::string_view> columns) override { columns_ = columns.size(); }
  void row(std::span<const std::string> cells) override {
    ++rows_;
    bytes_ = std::accumulate(cells.begin(), cells.end(), bytes_, [](std::size_t n, const std::string& s) { return n + s.size(); });
  }
  std::string finish() override { 
    std::ostringstream os;
    os << rows_ << " rows of " << columns_ << " columns, " << bytes_ << " bytes";
    return os.str();
  }

 private:
  std::size_t columns_ = 0;
  std::size_t rows_ = 0;
  std::size_t bytes_ = 0;
};

constexpr std::array<std::string_view, 3> kContactColumns{"id", "who", "mail"};
constexpr std::array<std::string_view, 2> kPlanColumns{"id", "plan"};

void write_contacts(Writer& out, PagedReader rows) {
  out.begin(kContactColumns);
  for (const Row& r : rows) {
    const std::array<std::string, 3> cells{std::to_string(r.id), r.who, r.mail};
    out.row(cells);
  }
}

void write_plans(Writer& out, PagedReader rows) {
  out.begin(kPlanColumns);
  for (const Row& r : rows) {
    const std::array<std::string, 2> cells{std::to_string(r.id), r.plan};
    out.row(cells);
  }
}

// JSON object builder; 'hide' drops every later field that is not public.
class Json {
 public:
  explicit Json(bool hide = false) : hide_(hide) {}
  Json& field(std::string_view key, std::string_view value) {
    return raw(key, escaped(value));
  }
  Json& field(std::string_view key, int value) {
    return raw(key, std::to_string(value));
  }
  Json& personal(std::string_view key, std::string_view value) { return hide_ ? field(key, "-") : field(key, value); }
  std::string str() const& { return "{" + text_ + "}"; }
  std::string str() && { return "{" + std::move(text_) + "}"; }

 private:
  Json& raw(std::string_view key, std::string_view value) {
    if (!text_.empty()) text_ += ',';
    text_.append(escaped(key)).append(1, ':').append(value);
    return *this;
  }

  bool hide_;
  std::string text_;
};

std::string to_json(const Row& r, bool hide) {
  return Json(hide).field("id", r.id).field("plan", r.plan).personal("tel", r.tel).str();
}

std::vector<Row> load(int first, int last) {
  std::vector<Row> rows;
  PagedReader reader(first, last);
  std::ranges::copy(reader, std::back_inserter(rows));
  return rows;
}

}  // namespace batch

void files() {
  using namespace batch;
  CsvWriter contacts;
  write_contacts(contacts, PagedReader(1, 3));
  const std::string contact_file = contacts.finish();
  acme::send(contact_file);       // expect: user.contact.email -> acme // expect: user.name -> acme
  acme::send(contacts.finish());  // silent: the text was exchanged for an empty stream

  CsvWriter plans;
  write_plans(plans, PagedReader(1, 3, 5));
  acme::send(plans.finish());  // silent: ids and plans

  CountingWriter dry_run;
  write_contacts(dry_run, PagedReader(4, 5));
  acme::send(dry_run.finish());  // silent: counts and lengths

  PagedReader reader(1, 5);
  std::string first;
  for (const Row& r : reader)
    if (first.empty()) first = r.who;
  acme::send(first);           // expect: user.name -> acme
  acme::send(reader.pages());  // silent: a count
}

void views(const std::vector<batch::Row>& rows) {
  using batch::Row;
  auto gold_mails = rows | std::views::filter([](const Row& r) { return r.plan == "gold"; }) | std::views::transform(&Row::mail);
  for (const std::string& m : gold_mails) globex::send(m);  // expect: user.contact.email -> globex

  auto with_mail = rows | std::views::filter([](const Row& r) { return !r.mail.empty(); }) | std::views::transform(&Row::plan);
  for (const std::string& p : with_mail) globex::send(p);  // silent: the mail filters, the plan goes on

  std::map<std::string, int> per_plan;
  for (const Row& r : rows) per_plan[r.plan] += static_cast<int>(r.tel.size());
  for (const auto& [plan, digits] : per_plan) acme::send(plan + "=" + std::to_string(digits));  // silent: plan and a sum of lengths

  std::vector<std::pair<int, std::string>> hashed;
  std::ranges::transform(rows, std::back_inserter(hashed), [](const Row& r) { return std::pair(r.id, sha256(r.mail)); });
  std::ranges::sort(hashed, {}, &std::pair<int, std::string>::second);
  acme::send(hashed.front().second);  // expect: user.contact.email -> acme via hash
  acme::send(hashed.front().first);   // silent: the id of the pair
}

void objects(std::vector<batch::Row> rows) {
  using namespace batch;
  const Row& r = rows.front();
  acme::send(to_json(r, false));  // expect: user.contact.phone_number -> acme
  acme::send(to_json(r, true));   // silent: 'hide' writes a dash

  long area = 0;
  std::from_chars(r.tel.data(), r.tel.data() + std::min<std::size_t>(r.tel.size(), 4), area);
  acme::send(area);  // expect: user.contact.phone_number -> acme

  char line[64];
  std::snprintf(line, sizeof line, "%-10.10s|%d", r.who.c_str(), r.id);
  acme::send(line);  // expect: user.name -> acme
  std::snprintf(line, sizeof line, "row %d of %zu", r.id, rows.size());
  acme::send(line);  // silent: the buffer was written anew

  const auto newest = std::ranges::max_element(rows, {}, &Row::id);
  acme::send(newest->plan);                 // silent: another member of the row
  acme::send(newest->who + newest->plan);   // expect: user.name -> acme
  const auto index = std::distance(rows.begin(), newest);
  acme::send(index);                        // silent: a position
  acme::send(std::string(r.who.size(), '*'));  // silent: as many stars as letters
  rows = {Row{1, "Sample", "sample@example.org", "0", "demo"}};
  acme::send(rows.front().who);  // silent: the vector was assigned anew
}

int main() {
  files();
  const auto rows = batch::load(1, 4);
  views(rows);
  objects(rows);
}
