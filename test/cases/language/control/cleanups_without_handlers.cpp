// Where nobody catches, calls of functions that are seen, of sinks and of the library do not unwind; functions of which
// nothing is known do, and so does what is thrown.
#include "case.h"

#include <functional>
#include <stdexcept>
#include <vector>

namespace {

class Batch {
 public:
  ~Batch() {
    if (!lines_.empty()) globex::send(lines_.front());
  }
  void add(std::string line) { lines_.push_back(std::move(line)); }
  void commit() {
    for (const auto& line : lines_) acme::send(line);  // expect: user.contact.email -> acme
    lines_.clear();
  }

 private:
  std::vector<std::string> lines_;
};
struct Last {
  ~Last() { globex::send(text); }  // expect: user.name -> globex
  std::string text;
};
struct Thrown {
  ~Thrown() { globex::send(text); }  // expect: user.contact.phone_number -> globex
  std::string text;
};
void unseen();
void refuse(bool yes) {
  if (yes) throw std::runtime_error("refused");
}

}  // namespace

void committed(const User& u) {
  Batch batch;
  batch.add(u.email);
  batch.commit();
}
void interrupted(const User& u) {
  Last last;
  last.text = u.name;
  unseen();
  last.text = "done";
}
void refused(const User& u) {
  Thrown thrown;
  thrown.text = u.phone;
  refuse(u.id > 3);
  thrown.text = "done";
}
