// An object mapper: tables described by member pointers in tuples, generated SQL, bound rows, projections, changes.
#include <piiflow/annotations.h>

#include <array>
#include <functional>
#include <initializer_list>
#include <map>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

struct Subscriber {
  long id = 0;
  std::string plan;
  PII(user.contact.email) std::string email;
  PII(user.contact.phone_number) std::string phone;
  bool active = true;
};

struct Invoice {
  long id = 0;
  long subscriber = 0;
  std::string period;
  PII(user.financial) long cents = 0;
};

PII_SINK(acme) void audit(const std::string& sql);
PII_SINK(acme) void auditValues(const std::vector<std::string>& values);
PII_SINK(globex) void exportRow(const std::string& row);
std::vector<std::vector<std::string>> runQuery(const std::string& sql);
PII_SANITIZER(hash) std::string digest(const std::string& value);

template <class Record, class Value>
struct Column {
  std::string_view name;
  Value Record::*member;
};

template <class Record, class Value>
constexpr Column<Record, Value> column(std::string_view name, Value Record::*member) {
  return {name, member};
}

template <class Record>
struct Table;

template <>
struct Table<Subscriber> {
  static constexpr std::string_view name = "subscribers";
  static constexpr auto columns() {
    return std::make_tuple(column("id", &Subscriber::id), column("plan", &Subscriber::plan),
                           column("email", &Subscriber::email), column("phone", &Subscriber::phone),
                           column("active", &Subscriber::active));
  }
};

template <>
struct Table<Invoice> {
  static constexpr std::string_view name = "invoices";
  static constexpr auto columns() {
    return std::make_tuple(column("id", &Invoice::id), column("subscriber", &Invoice::subscriber),
                           column("period", &Invoice::period), column("cents", &Invoice::cents));
  }
};

template <class T>
std::string toSql(const T& value) {
  if constexpr (std::is_same_v<T, std::string>) {
    return "'" + value + "'";
  } else {
    return std::to_string(value);
  }
}

template <class T>
void fromSql(const std::string& text, T& value) {
  if constexpr (std::is_same_v<T, std::string>) {
    value = text;
  } else if constexpr (std::is_same_v<T, bool>) {
    value = text == "1";
  } else {
    value = static_cast<T>(std::stol(text));
  }
}

template <class Record>
std::string columnNames() {
  std::string names;
  std::apply([&](const auto&... c) { ((names += (names.empty() ? "" : ", ") + std::string(c.name)), ...); },
             Table<Record>::columns());
  return names;
}

template <class Record>
std::string insertSql(const Record& record) {
  std::ostringstream sql;
  sql << "INSERT INTO " << Table<Record>::name << " (" << columnNames<Record>() << ") VALUES (";
  bool first = true;
  std::apply([&](const auto&... c) { ((sql << (std::exchange(first, false) ? "" : ", ") << toSql(record.*(c.member))), ...); },
             Table<Record>::columns());
  sql << ")";
  return sql.str();
}

template <class Record>
std::string preparedInsert() {
  std::string marks;
  constexpr std::size_t count = std::tuple_size_v<decltype(Table<Record>::columns())>;
  for (std::size_t i = 0; i < count; ++i) marks += i == 0 ? "?" : ", ?";
  return "INSERT INTO " + std::string(Table<Record>::name) + " (" + columnNames<Record>() + ") VALUES (" + marks + ")";
}

template <class Record, class Value>
std::string project(const std::vector<Record>& records, Value Record::*member) {
  std::ostringstream out;
  for (const Record& record : records) out << record.*member << '\n';
  return out.str();
}

template <class Record>
std::vector<Record> select(const std::string& where) {
  std::vector<Record> records;
  const std::string sql =
      "SELECT " + columnNames<Record>() + " FROM " + std::string(Table<Record>::name) + " WHERE " + where;
  for (const std::vector<std::string>& row : runQuery(sql)) {
    Record record;
    std::size_t i = 0;
    std::apply([&](const auto&... c) { (fromSql(row[i++], record.*(c.member)), ...); }, Table<Record>::columns());
    records.push_back(std::move(record));
  }
  return records;
}

// Which members changed between two states of a record.
template <class Record>
class Changes {
 public:
  Changes(const Record& before, const Record& after) {
    std::apply([&](const auto&... c) { (compare(c, before, after), ...); }, Table<Record>::columns());
  }
  const std::vector<std::string>& names() const { return names_; }
  const std::map<std::string, std::string>& values() const { return values_; }

 private:
  template <class C>
  void compare(const C& c, const Record& before, const Record& after) {
    if (before.*(c.member) == after.*(c.member)) return;
    names_.emplace_back(c.name);
    values_[std::string(c.name)] = toSql(after.*(c.member));
  }
  std::vector<std::string> names_;
  std::map<std::string, std::string> values_;
};

template <class Record, class Value>
std::function<std::string(const Record&)> getter(Value Record::*member) {
  return [member](const Record& record) { return toSql(record.*member); };
}

int main() {
  const std::vector<Subscriber> subscribers = select<Subscriber>("active = 1");
  audit(columnNames<Subscriber>());
  audit(preparedInsert<Subscriber>());
  audit(insertSql(subscribers.front()));  // expect: user.contact.email -> acme; user.contact.phone_number -> acme
  audit(project(subscribers, &Subscriber::plan));
  audit(project(subscribers, &Subscriber::email));  // expect: user.contact.email -> acme
  exportRow(project(subscribers, &Subscriber::id));

  const std::vector<Invoice> invoices = select<Invoice>("period = '2026-10'");
  audit(project(invoices, &Invoice::period));
  audit(project(invoices, &Invoice::cents));  // expect: user.financial -> acme
  exportRow(insertSql(invoices.back()));  // expect: user.financial -> globex
  exportRow(preparedInsert<Invoice>());

  Subscriber changed = subscribers.front();
  changed.email = digest(changed.email);
  changed.plan = "pro";
  const Changes<Subscriber> changes(subscribers.front(), changed);
  auditValues(changes.names());
  audit(changed.email);  // expect: user.contact.email -> acme via hash
  for (const auto& [name, value] : changes.values()) exportRow(name);

  const auto phone = getter(&Subscriber::phone);
  const auto plan = getter(&Subscriber::plan);
  exportRow(phone(changed));  // expect: user.contact.phone_number -> globex
  exportRow(plan(changed));

  std::string Subscriber::*field = &Subscriber::plan;
  exportRow(changed.*field);
  field = &Subscriber::phone;
  exportRow(changed.*field);  // expect: user.contact.phone_number -> globex
  constexpr std::array<long Invoice::*, 2> keys{&Invoice::id, &Invoice::subscriber};
  for (long Invoice::*key : keys) exportRow(std::to_string(invoices.front().*key));

  const auto [id, plans, email, phones, active] = subscribers.back();
  exportRow(plans + std::to_string(id) + (active ? "+" : "-"));
  exportRow(email);  // expect: user.contact.email -> globex
  exportRow(select<Subscriber>("email = " + toSql(email)).empty() ? "none" : "some");
}
