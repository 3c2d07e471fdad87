// A mapper: columns bound to members, rows, queries with placeholders, a unit of work, lazy relations.
#include "svc.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace {

template <class T, class V>
struct Column {
  const char* name;
  V T::* member;
};
template <class T, class V>
Column(const char*, V T::*) -> Column<T, V>;

struct Address {
  int id = 0;
  std::string street, city;
};
struct Invoice {
  int id = 0;
  std::string number;
  long cents = 0;
  std::string bill_to;
};
template <class T>
struct Table;
template <>
struct Table<Invoice> {
  static constexpr const char* name = "invoice";
  static constexpr auto columns =
      std::tuple{Column{"id", &Invoice::id}, Column{"number", &Invoice::number}, Column{"bill_to", &Invoice::bill_to}};
};
template <>
struct Table<Address> {
  static constexpr const char* name = "address";
  static constexpr auto columns = std::tuple{Column{"id", &Address::id}, Column{"city", &Address::city}};
};

std::string quote(const std::string& s) { return "'" + s + "'"; }
std::string literal(int v) { return std::to_string(v); }
std::string literal(long v) { return std::to_string(v); }
std::string literal(const std::string& s) { return quote(s); }

template <class T>
std::string insert_sql(const T& row) {
  std::string names, values;
  std::apply(
      [&](const auto&... col) {
        ((names += (names.empty() ? "" : ",") + std::string(col.name),
          values += (values.empty() ? "" : ",") + literal(row.*(col.member))),
         ...);
      },
      Table<T>::columns);
  return "INSERT INTO " + std::string(Table<T>::name) + "(" + names + ") VALUES(" + values + ")";
}
template <class T>
std::string select_sql() {
  std::string names;
  std::apply([&](const auto&... col) { ((names += std::string(col.name) + " "), ...); }, Table<T>::columns);
  return "SELECT " + names + "FROM " + Table<T>::name;
}

class Query {
 public:
  explicit Query(std::string sql) : sql_(std::move(sql)) {}
  Query& bind(const std::string& v) {
    params_.push_back(v);
    return *this;
  }
  Query& where(const std::string& cond) {
    sql_ += (where_++ ? " AND " : " WHERE ") + cond;
    return *this;
  }
  const std::string& sql() const { return sql_; }
  const std::vector<std::string>& params() const { return params_; }
  std::string inlined() const {
    std::string out = sql_;
    for (const auto& p : params_)
      if (auto at = out.find('?'); at != out.npos) out.replace(at, 1, quote(p));
    return out;
  }

 private:
  std::string sql_;
  std::vector<std::string> params_;
  int where_ = 0;
};

class UnitOfWork {
 public:
  template <class T>
  void add(const T& row) {
    statements_.push_back(insert_sql(row));
  }
  template <class T>
  void remove(int id) {
    statements_.push_back("DELETE FROM " + std::string(Table<T>::name) + " WHERE id=" + std::to_string(id));
  }
  std::size_t commit(const std::function<void(const std::string&)>& exec) {
    for (const auto& s : statements_) exec(s);
    return std::exchange(statements_, {}).size();
  }
  void rollback() { statements_.clear(); }

 private:
  std::vector<std::string> statements_;
};

template <class T>
class Lazy {
 public:
  explicit Lazy(std::function<T()> load) : load_(std::move(load)) {}
  const T& get() const {
    if (!value_) value_ = load_();
    return *value_;
  }

 private:
  std::function<T()> load_;
  mutable std::optional<T> value_;
};

}  // namespace

void mapping(const Customer& c) {
  Invoice inv{1, "R-1", 990, c.email};
  acme::send(insert_sql(inv));             // expect: user.contact.email -> acme
  acme::send(insert_sql(Invoice{2, c.tier, 1, "company"}));  // silent
  acme::send(select_sql<Invoice>());       // silent
  Address addr{3, c.name, c.tier};
  acme::send(insert_sql(addr));            // silent
  acme::send(addr.street);                 // expect: user.name -> acme
  Query q(select_sql<Invoice>());
  q.where("bill_to = ?").bind(c.email).where("id > 3");
  acme::send(q.sql());                     // silent
  acme::send(q.params().front());          // expect: user.contact.email -> acme
  acme::send(q.inlined());                 // expect: user.contact.email -> acme
  Query plain(select_sql<Address>());
  plain.where("city = ?").bind(c.tier);
  acme::send(plain.inlined());             // silent
  plain.where("street = '" + c.name + "'");
  acme::send(plain.sql());                 // expect: user.name -> acme
  UnitOfWork work;
  work.add(inv);
  work.remove<Invoice>(9);
  acme::send(work.commit([](const std::string& s) { globex::send(s); }));  // expect: user.contact.email -> globex
  UnitOfWork clean;
  clean.add(addr);
  clean.remove<Address>(c.id);
  clean.commit([](const std::string& s) { globex::send(s); });  // silent
  UnitOfWork undone;
  undone.add(inv);
  undone.rollback();
  undone.add(Address{});
  undone.commit([](const std::string& s) { globex::send(s); });  // silent
  Lazy<Invoice> lazy([&] { return Invoice{4, "R-4", 5, c.phone}; });
  acme::send(lazy.get().number);           // silent
  acme::send(lazy.get().bill_to);          // expect: user.contact.phone_number -> acme
  acme::send(lazy.get().cents);            // silent
  std::get<0>(Table<Address>::columns);
  acme::send(std::get<1>(Table<Address>::columns).name);               // silent
  acme::send(inv.*(std::get<2>(Table<Invoice>::columns).member));      // expect: user.contact.email -> acme
  acme::send(inv.*(std::get<1>(Table<Invoice>::columns).member));      // silent
  inv.*(std::get<2>(Table<Invoice>::columns).member) = "none";
  acme::send(inv.bill_to);                 // silent
}
