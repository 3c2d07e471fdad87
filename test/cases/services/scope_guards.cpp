// Transactions and guards: commit and rollback, audit on scope exit, nested exceptions, error codes, translation.
#include <piiflow/annotations.h>

#include <exception>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

struct Member {
  int id = 0;
  std::string level;
  PII(user.name) std::string name;
  PII(user.contact.phone_number) std::string phone;
};

Member findMember(int id);
bool reachable(const std::string& host);
PII_SINK(acme) void audit(const std::string& line);
PII_SINK(globex) void support(const std::string& line);
PII_SANITIZER(hash) std::string keyOf(const std::string& text);

template <class F>
class ScopeExit {
 public:
  explicit ScopeExit(F function) : function_(std::move(function)) {}
  ScopeExit(const ScopeExit&) = delete;
  ~ScopeExit() {
    if (armed_) function_();
  }
  void release() { armed_ = false; }

 private:
  F function_;
  bool armed_ = true;
};

class Transaction {
 public:
  explicit Transaction(std::map<int, std::string>& store) : store_(store), before_(store) {}
  ~Transaction() {
    if (!committed_) {
      store_ = before_;
      audit("rolled back " + std::to_string(changes_.size()));
    }
  }
  void put(int key, std::string value) {
    changes_.push_back("put " + std::to_string(key));
    store_[key] = std::move(value);
  }
  void commit() {
    committed_ = true;
    for (const std::string& change : changes_) audit(change);
  }

 private:
  std::map<int, std::string>& store_;
  std::map<int, std::string> before_;
  std::vector<std::string> changes_;
  bool committed_ = false;
};

class Timed {
 public:
  Timed(std::string what, std::string& out) : what_(std::move(what)), out_(out) {}
  ~Timed() { out_ += what_ + ";"; }

 private:
  std::string what_;
  std::string& out_;
};

class ServiceError : public std::runtime_error {
 public:
  ServiceError(std::string message, std::string subject) : std::runtime_error(std::move(message)), subject_(std::move(subject)) {}
  const std::string& subject() const noexcept { return subject_; }

 private:
  std::string subject_;
};

void call(const Member& member) {
  if (member.phone.empty()) throw std::invalid_argument("no phone: " + std::to_string(member.id));
  if (!reachable(member.level)) throw std::out_of_range("unreachable: " + member.phone);
}

void remind(int id) {
  const Member member = findMember(id);
  try {
    call(member);
  } catch (const std::logic_error&) {
    std::throw_with_nested(ServiceError("reminder failed", member.name));
  }
}

std::string explain(const std::exception& error) {
  std::string text = error.what();
  try {
    std::rethrow_if_nested(error);
  } catch (const std::exception& inner) {
    text += ": " + explain(inner);
  }
  return text;
}

std::error_code check(const Member& member) {
  if (member.name.empty()) return std::make_error_code(std::errc::invalid_argument);
  return {};
}

int code(std::exception_ptr error) {
  try {
    if (error) std::rethrow_exception(error);
  } catch (const ServiceError&) {
    return 2;
  } catch (...) {
    return 3;
  }
  return 0;
}

class Guarded {
 public:
  explicit Guarded(const Member& member) try : name_(member.name), label_(make(member)) {
  } catch (const std::exception& error) {
    audit(error.what());
    throw;
  }
  const std::string& label() const { return label_; }

 private:
  static std::string make(const Member& member) {
    if (member.level.empty()) throw std::runtime_error("no level for " + std::to_string(member.id));
    return "level " + member.level;
  }
  std::string name_;
  std::string label_;
};

int main() {
  std::map<int, std::string> names;
  std::map<int, std::string> levels;
  const Member member = findMember(1);
  {
    Transaction transaction(levels);
    transaction.put(member.id, member.level);
    transaction.commit();
  }
  for (const auto& [id, level] : levels) support(level);
  {
    Transaction transaction(names);
    transaction.put(member.id, member.name);
    transaction.commit();
  }
  for (const auto& [id, name] : names) support(name);  // expect: user.name -> globex

  {
    ScopeExit report([&member] { audit("done " + member.level); });
    ScopeExit leave([&member] { audit("left " + member.phone); });  // expect: user.contact.phone_number -> acme
    ScopeExit hashed([&member] { audit(keyOf(member.phone)); });    // expect: user.contact.phone_number -> acme via hash
  }

  std::string trail;
  {
    Timed outer("outer", trail);
    Timed inner("inner " + member.level, trail);
  }
  audit(trail);
  {
    Timed named(member.name, trail);
    audit(trail);
  }
  audit(trail);  // expect: user.name -> acme

  try {
    remind(2);
  } catch (const ServiceError& error) {
    audit(error.what());
    support(error.subject());  // expect: user.name -> globex
    support(explain(error));   // expect: user.contact.phone_number -> globex
  }

  std::exception_ptr stored;
  try {
    remind(3);
  } catch (...) {
    stored = std::current_exception();
  }
  audit(std::to_string(code(stored)));
  if (const std::error_code status = check(member)) audit(status.message());

  try {
    Guarded guarded(member);
    audit(guarded.label());
  } catch (const std::exception& error) {
    audit(error.what());
  }

  std::optional<std::string> problem;
  try {
    call(member);
  } catch (const std::invalid_argument& error) {
    problem = error.what();
    audit(*problem);
  } catch (const std::out_of_range& error) {
    problem = error.what();
    audit(*problem);  // expect: user.contact.phone_number -> acme
    problem = "unreachable";
    audit(*problem);
  }
}
