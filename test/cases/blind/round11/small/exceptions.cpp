// What an exception carries, which handler sees it, and what a function leaves behind when it throws.
#include "svc.h"

#include <exception>
#include <optional>
#include <stdexcept>

class DomainError : public std::exception {
 public:
  DomainError(std::string subject, int code) : subject_(std::move(subject)), code_(code) {}
  const char* what() const noexcept override { return "domain error"; }
  const std::string& subject() const { return subject_; }
  int code() const { return code_; }

 private:
  std::string subject_;
  int code_;
};
class NotFound : public DomainError {
 public:
  explicit NotFound(const std::string& key) : DomainError(key, 404), hint_("look elsewhere") {}
  const std::string& hint() const { return hint_; }

 private:
  std::string hint_;
};

User strictLoad(int id) {
  User u = load_user(id);
  if (id > 100) throw NotFound(u.name);
  if (id > 50) throw std::out_of_range("id " + std::to_string(id));
  return u;
}

void rename(std::string& target, const User& u, bool fail) {
  target = u.email;
  if (fail) throw std::runtime_error("rename failed");
  target = u.plan;
}

class Transaction {
 public:
  explicit Transaction(std::string& s) : s_(s), backup_(s) {}
  ~Transaction() {
    if (!done_) s_ = backup_;
  }
  void commit() { done_ = true; }

 private:
  std::string& s_;
  std::string backup_;
  bool done_ = false;
};

std::string guarded(int id) try {
  return strictLoad(id).plan;
} catch (const NotFound& e) {
  return e.hint();
} catch (const std::exception& e) {
  return e.what();
}

int main() {
  for (int id : {1, 51, 101}) {
    try {
      User u = strictLoad(id);
      acme::send(u.plan);                      // silent
    } catch (const NotFound& e) {
      acme::send(e.what());                    // silent
      acme::send(e.code());                    // silent
      acme::send(e.hint());                    // silent
      acme::send(e.subject());                 // expect: user.name -> acme via none
      globex::send(std::string(e.subject()));  // expect: user.name -> globex via none
    } catch (const std::out_of_range& e) {
      globex::send(e.what());                  // silent
    }
    acme::send(guarded(id));                   // silent
  }

  User u = load_user(2);
  std::string label = "start";
  try {
    rename(label, u, true);
  } catch (const std::runtime_error& e) {
    acme::send(e.what());                      // silent
    acme::send(label);                         // expect: user.contact.email -> acme via none
  }
  try {
    throw std::length_error("at " + last_position(3));
  } catch (const std::exception& e) {
    acme::send(e.what());                      // expect: user.location -> acme via none
  }
  label = "again";
  acme::send(label);                           // silent

  std::exception_ptr kept;
  try {
    throw std::invalid_argument("no consent: " + u.phone);
  } catch (...) {
    kept = std::current_exception();
  }
  try {
    std::rethrow_exception(kept);
  } catch (const std::logic_error& e) {
    globex::send(e.what());                    // expect: user.contact.phone_number -> globex via none
    std::string copy = e.what();
    acme::send(copy.substr(4));                // expect: user.contact.phone_number -> acme via none
  }

  std::string state = "old";
  {
    Transaction t(state);
    state = "new";
    t.commit();
  }
  acme::send(state);                           // silent
  try {
    try {
      throw DomainError(u.name, 7);
    } catch (DomainError& e) {
      throw std::runtime_error("wrapped " + std::to_string(e.code()));
    }
  } catch (const std::exception& e) {
    acme::send(e.what());                      // silent
  }
  for (int round = 0; round < 2; ++round) {
    try {
      if (round == 0) throw std::string(u.name);
      throw round;
    } catch (const std::string& s) {
      globex::send(s);                         // expect: user.name -> globex via none
    } catch (int n) {
      globex::send(n);                         // silent
    }
  }
}
