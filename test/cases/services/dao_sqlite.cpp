// Data access objects over a SQLite-like C API: a statement wrapper, row mappers, a unit of work.
#include <piiflow/annotations.h>

#include <cstdint>
#include <functional>
#include <memory>
#include <stdexcept>
#include <string>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

extern "C" {
struct db;
struct db_stmt;
int db_open(const char* path, db** out);
int db_close(db* handle);
int db_prepare(db* handle, const char* sql, db_stmt** out);
int db_bind_text(db_stmt* stmt, int index, const char* text);
int db_bind_int(db_stmt* stmt, int index, std::int64_t value);
int db_step(db_stmt* stmt);
const char* db_column_text(db_stmt* stmt, int column);
std::int64_t db_column_int(db_stmt* stmt, int column);
int db_finalize(db_stmt* stmt);
const char* db_errmsg(db* handle);
}

struct Patient {
  std::int64_t id = 0;
  std::string ward;
  PII(user.name) std::string name;
  PII(user.health_and_medical) std::string diagnosis;
};

struct Visit {
  std::int64_t patientId = 0;
  std::string room;
  PII(user.health_and_medical) std::string notes;
};

PII_SINK(acme) void metric(const std::string& line);
PII_SINK(globex) void replicate(const Patient& patient);
PII_SINK(globex) void replicateText(const std::string& text);
PII_SANITIZER(redact) std::string mask(const std::string& text);

class DbError : public std::runtime_error {
 public:
  DbError(const std::string& what, std::string sql) : std::runtime_error(what), sql_(std::move(sql)) {}
  const std::string& sql() const { return sql_; }

 private:
  std::string sql_;
};

class Statement {
 public:
  Statement(db* handle, std::string sql) : sql_(std::move(sql)) {
    if (db_prepare(handle, sql_.c_str(), &stmt_) != 0) throw DbError(db_errmsg(handle), sql_);
  }
  Statement(Statement&& other) noexcept : sql_(std::move(other.sql_)), stmt_(std::exchange(other.stmt_, nullptr)) {}
  Statement& operator=(Statement&&) = delete;
  ~Statement() {
    if (stmt_) db_finalize(stmt_);
  }
  template <class... Args>
  Statement& bind(const Args&... args) {
    int index = 0;
    (bindOne(++index, args), ...);
    return *this;
  }
  bool step() { return db_step(stmt_) == 100; }
  template <class T>
  T column(int index) const {
    if constexpr (std::is_integral_v<T>) {
      return static_cast<T>(db_column_int(stmt_, index));
    } else {
      const char* text = db_column_text(stmt_, index);
      return text ? T(text) : T();
    }
  }
  const std::string& sql() const { return sql_; }

 private:
  void bindOne(int index, const std::string& text) { db_bind_text(stmt_, index, text.c_str()); }
  void bindOne(int index, std::int64_t value) { db_bind_int(stmt_, index, value); }
  std::string sql_;
  db_stmt* stmt_ = nullptr;
};

template <class T>
struct Mapper;

template <>
struct Mapper<Patient> {
  static constexpr const char* table = "patients";
  static Patient read(const Statement& row) {
    Patient patient;
    patient.id = row.column<std::int64_t>(0);
    patient.ward = row.column<std::string>(1);
    patient.name = row.column<std::string>(2);
    patient.diagnosis = row.column<std::string>(3);
    return patient;
  }
};

template <>
struct Mapper<Visit> {
  static constexpr const char* table = "visits";
  static Visit read(const Statement& row) {
    return Visit{row.column<std::int64_t>(0), row.column<std::string>(1), row.column<std::string>(2)};
  }
};

class Database {
 public:
  explicit Database(const std::string& path) {
    if (db_open(path.c_str(), &handle_) != 0) throw DbError("open", path);
  }
  ~Database() { db_close(handle_); }
  Statement prepare(std::string sql) {
    last_ = sql;
    return Statement(handle_, std::move(sql));
  }
  const std::string& lastSql() const { return last_; }

 private:
  db* handle_ = nullptr;
  std::string last_;
};

template <class T>
class Dao {
 public:
  explicit Dao(Database& database) : database_(database) {}
  std::vector<T> where(const std::string& condition) {
    Statement statement = database_.prepare(std::string("SELECT * FROM ") + Mapper<T>::table + " WHERE " + condition);
    std::vector<T> rows;
    while (statement.step()) rows.push_back(Mapper<T>::read(statement));
    return rows;
  }
  void each(const std::function<bool(const T&)>& visit) {
    for (const T& row : where("1")) {
      if (!visit(row)) break;
    }
  }

 private:
  Database& database_;
};

class UnitOfWork {
 public:
  explicit UnitOfWork(Database& database) : database_(database) {}
  void rename(const Patient& patient, const std::string& name) {
    changes_.emplace_back("UPDATE patients SET name=? WHERE id=?", name, patient.id);
  }
  void commit() {
    for (auto& [sql, text, id] : changes_) {
      Statement statement = database_.prepare(sql);
      statement.bind(text, id);
      statement.step();
      metric(sql);
      metric(std::to_string(id));
      metric(text);  // expect: user.name -> acme
    }
    changes_.clear();
  }

 private:
  Database& database_;
  std::vector<std::tuple<std::string, std::string, std::int64_t>> changes_;
};

int main() {
  Database database("clinic.db");
  try {
    Dao<Patient> patients(database);
    Dao<Visit> visits(database);
    metric(database.lastSql());
    for (Patient& patient : patients.where("ward = 'A'")) {
      metric(patient.ward);
      metric(patient.name);  // expect: user.name -> acme
      patient.diagnosis = mask(patient.diagnosis);
      replicateText(patient.diagnosis);  // expect: user.health_and_medical -> globex via redact
      patient.diagnosis = "";
      replicate(patient);  // expect: user.name -> globex
    }
    metric(database.lastSql());
    patients.where("name = '" + patients.where("id = 1").front().name + "'");
    metric(database.lastSql());  // expect: user.name -> acme

    int seen = 0;
    std::string rooms;
    std::string notes;
    visits.each([&](const Visit& visit) {
      ++seen;
      rooms += visit.room + " ";
      if (visit.notes.size() > 10) notes = visit.notes.substr(0, 10);
      return seen < 5;
    });
    metric(std::to_string(seen));
    metric(rooms);
    metric(notes);  // expect: user.health_and_medical -> acme

    UnitOfWork work(database);
    const Patient first = patients.where("1").front();
    work.rename(first, first.name + " jr.");
    work.commit();
    metric(std::to_string(first.id));
  } catch (const DbError& error) {
    metric(error.what());
    metric(error.sql());  // expect: user.name -> acme
  }
}
