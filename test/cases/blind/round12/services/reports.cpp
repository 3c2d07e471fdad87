// reports: reports are made from columns and filters over rows; results are values or errors, never exceptions.
#include "svc.h"

#include <algorithm>
#include <concepts>
#include <functional>
#include <iterator>
#include <numeric>
#include <optional>
#include <ranges>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace rep {

template <class T, class E>
class Expected {
 public:
  Expected(T v) : state_(std::in_place_index<0>, std::move(v)) {}
  static Expected failure(E e) { return Expected(std::in_place_index<1>, std::move(e)); }

  bool has_value() const { return state_.index() == 0; }
  const T& value() const& { return std::get<0>(state_); }
  T&& value() && { return std::get<0>(std::move(state_)); }
  const E& error() const { return std::get<1>(state_); }
  T value_or(T fallback) const { return has_value() ? value() : std::move(fallback); }

  template <std::invocable<const T&> F>
  auto and_then(F f) const -> std::invoke_result_t<F, const T&> {
    using R = std::invoke_result_t<F, const T&>;
    return has_value() ? std::invoke(f, value()) : R::failure(error());
  }
  template <std::invocable<const T&> F>
  auto map(F f) const {
    using R = Expected<std::remove_cvref_t<std::invoke_result_t<F, const T&>>, E>;
    return has_value() ? R(std::invoke(f, value())) : R::failure(error());
  }

 private:
  template <std::size_t I, class... A>
  explicit Expected(std::in_place_index_t<I> i, A&&... a) : state_(i, std::forward<A>(a)...) {}
  std::variant<T, E> state_;
};

struct Problem {
  int code = 0;
  std::string hint;
};

template <class T>
using Outcome = Expected<T, Problem>;

struct Order {
  int number = 0;
  double amount = 0;
  std::string article;
  const User* buyer = nullptr;
  std::optional<std::string> note;
};

using Rows = std::vector<Order>;

// ---- columns -----------------------------------------------------------------------------------------------------------

struct Column {
  std::string heading;
  std::function<std::string(const Order&)> cell;
};

template <class P>
Column column(std::string heading, P projection) {
  return {std::move(heading), [projection](const Order& o) -> std::string {
            using V = std::decay_t<std::invoke_result_t<P, const Order&>>;
            if constexpr (std::is_arithmetic_v<V>) {
              return std::to_string(std::invoke(projection, o));
            } else {
              return std::invoke(projection, o);
            }
          }};
}

struct Table {
  std::string caption;
  std::vector<std::string> headings;
  std::vector<std::string> lines;

  std::string text() const {
    std::string out = caption + "\n";
    for (const auto& l : lines) out += l + "\n";
    return out;
  }
};

class Report {
 public:
  explicit Report(std::string caption) : caption_(std::move(caption)) {}

  Report& with(Column c) {
    columns_.push_back(std::move(c));
    return *this;
  }
  Report& where(std::function<bool(const Order&)> keep) {
    keep_ = std::move(keep);
    return *this;
  }

  Outcome<Table> run(const Rows& rows) const {
    if (columns_.empty()) return Outcome<Table>::failure({1, "no columns in " + caption_});
    Table t;
    t.caption = caption_;
    std::ranges::transform(columns_, std::back_inserter(t.headings), &Column::heading);
    for (const Order& o : rows) {
      if (keep_ && !keep_(o)) continue;
      t.lines.push_back(std::accumulate(columns_.begin(), columns_.end(), std::string(),
                                        [&o](std::string acc, const Column& c) { return std::move(acc) + c.cell(o) + "|"; }));
    }
    return t;
  }

 private:
  std::string caption_;
  std::vector<Column> columns_;
  std::function<bool(const Order&)> keep_;
};

// ---- look-ups that may fail ----------------------------------------------------------------------------------------------

Outcome<Order> by_number(const Rows& rows, int number) {
  const auto it = std::ranges::find(rows, number, &Order::number);
  if (it == rows.end()) return Outcome<Order>::failure({404, "no order " + std::to_string(number)});
  return *it;
}

Outcome<std::string> note_of(const Order& o) {
  if (o.note) return *o.note;
  return Outcome<std::string>::failure({204, "nothing noted about " + o.article});
}

Outcome<std::string> contact_of(const Order& o) {
  if (!o.buyer) return Outcome<std::string>::failure({401, "anonymous"});
  if (o.amount < 10) return Outcome<std::string>::failure({402, "too small for " + o.buyer->name});
  return o.buyer->email;
}

template <class K, class V>
auto fold_by(const Rows& rows, K key, V value) {
  std::vector<std::pair<std::decay_t<std::invoke_result_t<K, const Order&>>, double>> sums;
  for (const Order& o : rows) {
    auto k = std::invoke(key, o);
    auto it = std::ranges::find(sums, k, [](const auto& p) { return p.first; });
    if (it == sums.end()) it = sums.insert(it, {k, 0.0});
    it->second += std::invoke(value, o);
  }
  return sums;
}

}  // namespace rep

using namespace rep;

static void tables(const Rows& rows) {
  Report stock("stock"), buyers("buyers");
  acme::send(stock.run(rows).error().hint);   // silent
  stock.with(column("no", &Order::number)).with(column("article", &Order::article));
  buyers.with(column("no", &Order::number)).with(column("buyer", [](const Order& o) { return o.buyer ? o.buyer->name : "-"; }));
  const Table s = stock.run(rows).value(), b = buyers.run(rows).value();
  acme::send(s.text());   // silent
  acme::send(b.text());   // expect: user.name -> acme
  acme::send(b.headings);   // silent
  acme::send(b.lines);   // expect: user.name -> acme
  acme::send(b.caption + s.caption);   // silent
  for (const std::string& line : b.lines) mailhub::deliver("ops", line);   // silent (approved: name to mailhub)
  acme::send_object(b);   // expect: user.name -> acme
  globex::send(b.lines.back());   // expect: user.name -> globex
  Report of_one("orders of " + rows.front().buyer->email);
  of_one.with(column("article", &Order::article)).where([&](const Order& o) { return o.buyer == rows.front().buyer; });
  const auto t = of_one.run(rows);
  acme::send(t.value().text());   // expect: user.contact.email -> acme
  acme::send(t.value().lines);   // silent
  acme::send(sha256(t.value().caption));   // silent (approved: hashed mail)
  const auto lines = t.map([](const Table& x) { return x.lines.size(); });
  acme::send(lines.value_or(0));   // silent
  const auto caption = t.map(&Table::caption);
  acme::send(caption.value_or("none"));   // expect: user.contact.email -> acme
}

static void chains(const Rows& rows) {
  const auto note = by_number(rows, 1).and_then(note_of);
  acme::send(note.value_or("-"));   // expect: user.contact.phone_number -> acme
  const auto none = by_number(rows, 2).and_then(note_of);
  if (!none.has_value()) acme::send(none.error().hint);   // silent
  const auto mail = by_number(rows, 1).and_then(contact_of);
  if (mail.has_value()) {
    acme::send(mail.value());   // expect: user.contact.email -> acme
    mailhub::deliver(mail.value(), "your order");   // silent (approved: mail to mailhub)
  }
  const auto small = by_number(rows, 3).and_then(contact_of);
  if (!small.has_value()) {
    acme::send(small.error().code);   // silent
    acme::send(small.error().hint);   // expect: user.name -> acme
    acme::send(redact(small.error().hint));   // silent (approved: redacted name)
  }
  const auto domain = mail.map([](const std::string& m) { return m.substr(m.find('@') + 1); });
  globex::send(domain.value_or(""));   // expect: user.contact.email -> globex
  const auto pair = mail.map([&](const std::string& m) { return std::pair(m, rows.front().article); });
  acme::send(pair.value().first);   // expect: user.contact.email -> acme
  acme::send(pair.value().second);   // silent
  const std::optional<std::string> ring = rows.front().note;
  globex::send(ring->substr(5));   // expect: user.contact.phone_number -> globex
  const auto length = mail.map([](const std::string& m) { return static_cast<int>(m.size()); });
  globex::send(length.value_or(0));   // silent
  acme::send(by_number(rows, 99).error().hint);   // silent
  std::string moved = by_number(rows, 1).and_then(contact_of).value();
  acme::send(moved);   // expect: user.contact.email -> acme
  moved = by_number(rows, 1).map(&Order::article).value();
  acme::send(moved);   // silent
}

static void sums(const Rows& rows) {
  const auto per_article = fold_by(rows, &Order::article, &Order::amount);
  const auto per_buyer = fold_by(rows, [](const Order& o) { return o.buyer ? o.buyer->phone : ""; }, &Order::amount);
  const auto ages = fold_by(rows, &Order::article, [](const Order& o) { return 2026 - birth_year(o.number); });
  for (const auto& [key, sum] : per_article) {
    acme::send(key);   // silent
    acme::send(sum);   // silent
  }
  for (const auto& [key, sum] : per_buyer) {
    acme::send(key);   // expect: user.contact.phone_number -> acme
    globex::send(tokenize(key));   // silent (approved: tokenized phone)
    acme::send(sum);   // silent
  }
  for (const auto& [key, sum] : ages) {
    acme::send(key);   // silent
    acme::send(sum / 2);   // expect: user.demographic.date_of_birth -> acme
  }
}

static void views(const Rows& rows, const std::vector<User>& users) {
  std::string plans, mails;
  for (const auto& p : users | std::views::transform(&User::plan)) plans += p + ' ';
  for (const User& u : users | std::views::filter([](const User& x) { return !x.email.empty(); }) | std::views::take(1)) mails += u.email + ' ';
  acme::send(plans);   // silent
  acme::send(mails);   // expect: user.contact.email -> acme
  auto articles = rows | std::views::transform(&Order::article) | std::views::reverse;
  acme::send(*articles.begin());   // silent
  auto names = users | std::views::transform([](const User& u) -> std::string_view { return u.name; });
  acme::send(*std::ranges::max_element(names, {}, &std::string_view::size));   // expect: user.name -> acme
  acme::send(std::ranges::count_if(users, [](const User& u) { return u.phone.starts_with('+'); }));   // silent
  const auto [first, last] = std::ranges::minmax(users, {}, &User::email);
  acme::send(first.plan + last.plan);   // silent
  acme::send(last.email);   // expect: user.contact.email -> acme
  const std::vector<std::string> list(names.begin(), names.end());
  globex::send(list.front());   // expect: user.name -> globex
  std::vector<User> copy = users;
  std::ranges::sort(copy, std::greater{}, &User::name);
  globex::send(copy.front().name);   // expect: user.name -> globex
  acme::send(copy);   // expect: user.name -> acme // expect: user.contact.email -> acme // expect: user.contact.phone_number -> acme
  std::ranges::for_each(copy, [](User& u) { u = User{}; u.plan = "free"; });
  acme::send(copy.front().plan);   // silent
}

int main() {
  const std::vector<User> users{load_user(1), load_user(2)};
  Rows rows;
  rows.push_back({1, 25.0, setting("article.a"), &users[0], "ring " + users[0].phone});
  rows.push_back({2, 40.0, setting("article.b"), nullptr, std::nullopt});
  rows.push_back({3, 5.0, setting("article.a"), &users[1], {}});
  tables(rows);
  chains(rows);
  sums(rows);
  views(rows, users);
  return 0;
}
