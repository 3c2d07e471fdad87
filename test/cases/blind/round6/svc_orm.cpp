// An ORM-like layer: reflection tables, query builder with parameters, identity map, change tracking, a repository and a dump.
#include "svc.h"

#include <algorithm>
#include <functional>
#include <map>
#include <memory>
#include <sstream>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace {

template <class T>
struct Field {
  const char* name;
  std::string T::*text;
  bool indexed;
};
template <class T>
struct Schema;

struct Person {
  int id = 0;
  std::string full_name;
  std::string mobile;
  std::string segment;
};
template <>
struct Schema<Person> {
  static constexpr const char* table = "person";
  static const std::vector<Field<Person>>& fields() {
    static const std::vector<Field<Person>> f{{"full_name", &Person::full_name, false}, {"mobile", &Person::mobile, true}};
    return f;
  }
};
struct Product {
  int id = 0;
  std::string title;
};
template <>
struct Schema<Product> {
  static constexpr const char* table = "product";
  static const std::vector<Field<Product>>& fields() {
    static const std::vector<Field<Product>> f{{"title", &Product::title, false}};
    return f;
  }
};

class Query {
 public:
  static Query from(const std::string& table) {
    Query q;
    q.sql_ = "SELECT * FROM " + table;
    return q;
  }
  Query& where(const std::string& column, const std::string& value) & {
    sql_ += (params_.empty() ? " WHERE " : " AND ") + column + " = ?";
    params_.push_back(value);
    return *this;
  }
  Query&& where(const std::string& column, const std::string& value) && { return std::move(where(column, value)); }
  Query& limit(int n) {
    sql_ += " LIMIT " + std::to_string(n);
    return *this;
  }
  const std::string& sql() const { return sql_; }
  const std::vector<std::string>& params() const { return params_; }
  std::string inlined() const {
    std::string out;
    std::size_t next = 0;
    for (char ch : sql_) {
      if (ch == '?' && next < params_.size())
        out += "'" + params_[next++] + "'";
      else
        out += ch;
    }
    return out;
  }

 private:
  std::string sql_;
  std::vector<std::string> params_;
};

template <class T>
std::string insert_sql(const T&) {
  std::string out = std::string("INSERT INTO ") + Schema<T>::table + "(";
  for (const auto& f : Schema<T>::fields()) out += std::string(f.name) + ",";
  return out + ")";
}
template <class T>
std::vector<std::string> values(const T& t) {
  std::vector<std::string> out;
  for (const auto& f : Schema<T>::fields()) out.push_back(t.*f.text);
  return out;
}
template <class T>
class Repository {
 public:
  void add(T t) {
    int id = t.id;
    rows_[id] = std::move(t);
    dirty_.push_back(id);
  }
  const T* find(int id) const {
    auto it = rows_.find(id);
    return it == rows_.end() ? nullptr : &it->second;
  }
  template <class F>
  std::vector<T> where(F pred) const {
    std::vector<T> out;
    for (const auto& [id, row] : rows_)
      if (pred(row)) out.push_back(row);
    return out;
  }
  template <class F>
  int flush(F write) {
    int n = 0;
    for (int id : dirty_) {
      write(values(rows_.at(id)));
      ++n;
    }
    dirty_.clear();
    return n;
  }

 private:
  std::map<int, T> rows_;
  std::vector<int> dirty_;
};

}  // namespace

void queries(const Customer& c) {
  auto q = Query::from("person").where("mail", c.email);
  acme::send(q.sql());                     // silent
  acme::send(q.params().front());          // expect: user.contact.email -> acme
  acme::send(q.inlined());                 // expect: user.contact.email -> acme
  acme::send(q.params().size());           // silent
  q.limit(3);
  acme::send(q.sql());                     // silent
  Query s = Query::from("plan").where("tier", c.tier);
  acme::send(s.inlined());                 // silent
  acme::send(insert_sql(Person{1, c.name, c.phone, c.tier}));  // silent
}
void people(const Customer& c) {
  Repository<Person> repo;
  repo.add({c.id, c.name, c.phone, c.tier});
  if (auto* p = repo.find(c.id)) {
    acme::send(p->full_name);              // expect: user.name -> acme
    acme::send(p->segment);                // silent
    acme::send(p->id);                     // silent
  }
  auto hits = repo.where([&](const Person& p) { return p.mobile == c.phone; });
  acme::send(hits.size());                 // silent
  for (const auto& h : hits) acme::send(h.mobile);  // expect: user.contact.phone_number -> acme
  for (const auto& h : hits) acme::send(h.segment);  // silent
  int n = repo.flush([](const std::vector<std::string>& v) {
    for (const auto& s : v) globex::send(s);  // expect: user.name -> globex ; user.contact.phone_number -> globex
  });
  acme::send(n);                           // silent
}
void products(const Customer& c) {
  Repository<Product> repo;
  repo.add({1, c.tier});
  repo.flush([](const std::vector<std::string>& v) {
    for (const auto& s : v) globex::send(s);  // silent
  });
  acme::send(repo.find(1)->title);         // silent
}
