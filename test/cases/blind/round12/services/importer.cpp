// importer: reads customer records from CSV lines and from TLV frames and reports what it could not take.
#include "svc.h"

#include <array>
#include <charconv>
#include <cstdint>
#include <numeric>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace imp {

struct Error {
  int line = 0;
  std::string what;
  std::string excerpt;
};

template <class T>
class Result {
 public:
  Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
  Result(Error e) : state_(std::in_place_index<1>, std::move(e)) {}

  explicit operator bool() const { return state_.index() == 0; }
  const T& operator*() const { return std::get<0>(state_); }
  const T* operator->() const { return &std::get<0>(state_); }
  const Error& error() const { return std::get<1>(state_); }

 private:
  std::variant<T, Error> state_;
};

struct Customer {
  std::string reference;
  std::string contact;
  std::string country;
  int year = 0;
};

struct Report {
  std::string title;
  std::vector<Error> errors;
  int accepted = 0;
  std::optional<Customer> sample;

  void note(const Error& e) { errors.push_back(e); }
  std::string summary() const {
    return title + ": " + std::to_string(accepted) + " taken, " + std::to_string(errors.size()) + " refused";
  }
};

// ---- CSV -----------------------------------------------------------------------------------------------------------

using Cells = std::vector<std::string>;

Cells split(std::string_view line, char separator) {
  Cells out(1);
  bool quoted = false;
  for (char c : line) {
    if (c == '"') {
      quoted = !quoted;
    } else if (c == separator && !quoted) {
      out.emplace_back();
    } else {
      out.back().push_back(c);
    }
  }
  return out;
}

std::string join(const Cells& cells, char separator) {
  return std::accumulate(cells.begin(), cells.end(), std::string(), [separator](std::string acc, const std::string& cell) {
    if (!acc.empty()) acc += separator;
    return std::move(acc) + cell;
  });
}

std::optional<int> to_int(std::string_view text) {
  int n = 0;
  const auto [end, ec] = std::from_chars(text.data(), text.data() + text.size(), n);
  if (ec != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return n;
}

class CsvImporter {
 public:
  explicit CsvImporter(std::string name) { report_.title = std::move(name); }

  Result<Customer> line(int number, std::string_view text) {
    const Cells cells = split(text, ';');
    if (cells.size() != 4) {
      Error e{number, "expected 4 cells, found " + std::to_string(cells.size()), std::string(text)};
      report_.note(e);
      return e;
    }
    Customer c;
    c.reference = "R" + std::to_string(number);
    c.contact = cells[1];
    c.country = setting("country");
    if (auto year = to_int(cells[3])) {
      c.year = *year;
    } else {
      Error e{number, "the year is not a number", ""};
      report_.note(e);
      return e;
    }
    ++report_.accepted;
    report_.sample = c;
    return c;
  }

  const Report& report() const { return report_; }
  Report finish() && { return std::move(report_); }

 private:
  Report report_;
};

// ---- TLV -----------------------------------------------------------------------------------------------------------

enum class Tag : std::uint8_t { Reference = 1, Contact = 2, Country = 3 };

class FrameWriter {
 public:
  FrameWriter& put(Tag tag, std::string_view value) {
    bytes_.push_back(static_cast<char>(tag));
    bytes_.push_back(static_cast<char>(value.size()));
    bytes_.insert(bytes_.end(), value.begin(), value.end());
    return *this;
  }
  std::span<const char> bytes() const { return bytes_; }
  void restart() { bytes_.clear(); }

 private:
  std::vector<char> bytes_;
};

struct Field {
  Tag tag;
  std::string_view value;
};

std::optional<Field> next_field(std::span<const char>& rest) {
  if (rest.size() < 2) return std::nullopt;
  const auto tag = static_cast<Tag>(rest[0]);
  const std::size_t length = static_cast<unsigned char>(rest[1]);
  if (rest.size() < 2 + length) return std::nullopt;
  Field f{tag, {rest.data() + 2, length}};
  rest = rest.subspan(2 + length);
  return f;
}

struct FrameStats {
  std::array<int, 4> seen{};
  std::size_t payload = 0;
};

Customer decode(std::span<const char> frame, FrameStats& stats) {
  Customer c;
  while (auto f = next_field(frame)) {
    stats.payload += f->value.size();
    ++stats.seen[static_cast<std::size_t>(f->tag) % stats.seen.size()];
    switch (f->tag) {
      case Tag::Reference: c.reference = f->value; break;
      case Tag::Contact: c.contact = f->value; break;
      case Tag::Country: c.country = f->value; break;
    }
  }
  return c;
}

}  // namespace imp

using namespace imp;

static void csv_customers(const User& u) {
  CsvImporter in("customers");
  const Result<Customer> good = in.line(1, "1;" + u.email + ";x;1990");
  if (good) {
    acme::send(good->contact);   // expect: user.contact.email -> acme
    acme::send(good->reference);   // silent
    acme::send((*good).country);   // silent
    acme::send(sha256(good->contact));   // silent (approved: hashed mail)
  }
  const Report& r = in.report();
  acme::send(r.title);   // silent
  acme::send(r.sample->contact);   // expect: user.contact.email -> acme
  acme::send(r.errors.empty());   // silent

  const Result<Customer> bad = in.line(2, u.email + ";too short");
  if (!bad) {
    acme::send(bad.error().what);   // silent
    acme::send(bad.error().excerpt);   // expect: user.contact.email -> acme
    acme::send(bad.error().line);   // silent
  }
  acme::send(r.errors.front().excerpt);   // expect: user.contact.email -> acme
  acme::send(r.summary());   // silent
  const Report copy = r;
  acme::send(copy.errors.back().excerpt);   // expect: user.contact.email -> acme
  acme::send_object(*copy.sample);   // expect: user.contact.email -> acme
  const Result<Customer> again = good;
  globex::send(again->contact);   // expect: user.contact.email -> globex
  globex::send(again->reference);   // silent
  for (const auto& e : r.errors) globex::send(std::to_string(e.line) + ": " + e.what);   // silent
}

static void csv_stock() {
  CsvImporter in("stock");
  const auto ok = in.line(1, "1;warehouse 7;x;2001");
  acme::send(ok->contact);   // silent
  acme::send(ok->year);   // silent
  const auto late = in.line(2, "1;warehouse 8;x;" + std::to_string(birth_year(5)));
  acme::send(late->year);   // expect: user.demographic.date_of_birth -> acme
  acme::send(2026 - late->year);   // expect: user.demographic.date_of_birth -> acme
  acme::send_object(*late);   // expect: user.demographic.date_of_birth -> acme
  const auto wrong = in.line(3, "1;warehouse 9;x;none");
  acme::send(wrong.error().what + wrong.error().excerpt);   // silent
  Report done = std::move(in).finish();
  acme::send(done.accepted);   // silent
  acme::send(done.sample->year);   // expect: user.demographic.date_of_birth -> acme
  done.sample.reset();
  acme::send(done.sample.value_or(Customer{}).year);   // silent
}

static void cells_and_rows(const User& u) {
  Cells row = split(u.name + ";" + u.plan, ';');
  acme::send(row);   // expect: user.name -> acme
  acme::send(join(row, '|'));   // expect: user.name -> acme
  acme::send(row.size());   // silent
  row.clear();
  acme::send(join(row, '|'));   // silent
  row = split(u.plan + ";" + setting("row"), ';');
  acme::send(join(row, '|'));   // silent
  std::string& last = row.back();
  last = u.phone;
  acme::send(row);   // expect: user.contact.phone_number -> acme
  row.pop_back();
  Cells redacted;
  for (const auto& cell : split(u.name, ' ')) redacted.push_back(redact(cell));
  acme::send(join(redacted, ' '));   // silent (approved: redacted name)
  globex::send(join(redacted, ' '));   // expect: user.name -> globex via redact
}

static void frames(const User& u) {
  FrameWriter w;
  FrameStats stats;
  w.put(Tag::Reference, "T-1").put(Tag::Country, setting("country"));
  Customer c = decode(w.bytes(), stats);
  acme::send(c.reference + c.contact);   // silent
  acme::send_bytes(w.bytes().data(), w.bytes().size());   // silent
  w.put(Tag::Contact, u.phone);
  c = decode(w.bytes(), stats);
  acme::send(c.contact);   // expect: user.contact.phone_number -> acme
  acme::send_bytes(w.bytes().data(), w.bytes().size());   // expect: user.contact.phone_number -> acme
  const std::string raw(w.bytes().begin(), w.bytes().end());
  globex::send(raw);   // expect: user.contact.phone_number -> globex
  acme::send(stats.payload);   // silent
  acme::send(stats.seen[2]);   // silent
  acme::send_object(c);   // expect: user.contact.phone_number -> acme
  w.restart();
  w.put(Tag::Contact, tokenize(u.phone));
  globex::send(decode(w.bytes(), stats).contact);   // silent (approved: tokenized phone)
  acme::send(decode(w.bytes(), stats).contact);   // expect: user.contact.phone_number -> acme via tokenize
  auto rest = w.bytes();
  if (auto f = next_field(rest)) {
    acme::send(static_cast<int>(f->tag));   // silent (element: the tag byte of the frame)
    acme::send(f->value);   // expect: user.contact.phone_number -> acme via tokenize
  }
}

int main() {
  const User u = load_user(6);
  csv_customers(u);
  csv_stock();
  cells_and_rows(u);
  frames(u);
  return 0;
}
