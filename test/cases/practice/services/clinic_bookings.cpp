// A clinic's booking service: a repository, policies for what leaves, reminders by channel, an audit trail, statistics.
// flags: -std=c++17
#include <piiflow/annotations.h>

#include <algorithm>
#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <sstream>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace clinic {

struct Patient {
  int number = 0;
  PII(user.name) std::string name;
  PII(user.contact.phone_number) std::string phone;
  PII(user.health_and_medical) std::vector<std::string> diagnoses;
  std::string ward = "general";
};

struct Slot {
  int hour = 9;
  std::string doctor = "dr";
  int patient = 0;
};

PII_SANITIZER(hash) std::string digest(const std::string& text);
Patient fetch_patient(int number);

// The provider of messages; what it is given leaves.
class SmsGateway {
 public:
  PII_SINK(acme) void text(const std::string& to, const std::string& body);
  PII_SINK(acme) void ping(int code);
};
class Metrics {
 public:
  void gauge(const char* name, PII_SINK(globex) double value);
  void label(const char* name, PII_SINK(globex) const std::string& value);
};

class Repository {
 public:
  const Patient* find(int number) {
    auto it = patients_.find(number);
    if (it == patients_.end()) it = patients_.emplace(number, fetch_patient(number)).first;
    return &it->second;
  }
  void forget(int number) { patients_.erase(number); }
  std::size_t size() const { return patients_.size(); }

 private:
  std::map<int, Patient> patients_;
};

class View {
 public:
  virtual ~View() = default;
  virtual std::string name(const Patient& p) const = 0;
  virtual std::string diagnosis(const Patient&) const { return "-"; }
  std::string ward(const Patient& p) const { return p.ward; }
};
class FullView : public View {
 public:
  std::string name(const Patient& p) const override { return p.name; }
  std::string diagnosis(const Patient& p) const override { return p.diagnoses.empty() ? "" : p.diagnoses.front(); }
};
class DeskView : public View {
 public:
  std::string name(const Patient& p) const override { return digest(p.name); }
};

struct Reminder {
  std::string body;
  std::string channel;
  int attempts = 0;
};

class Reminders {
 public:
  explicit Reminders(SmsGateway& gateway) : gateway_(gateway) {}
  void enqueue(const Slot& slot, const View& view, const Patient& p) {
    std::ostringstream os;
    os << "at " << slot.hour << " with " << slot.doctor << " for " << view.name(p);
    queue_.push_back({os.str(), "sms", 0});
  }
  void enqueue_plain(std::string body) { plain_.push_back({std::move(body), "sms", 0}); }
  void flush() {
    for (Reminder& r : queue_) {
      gateway_.text("desk", r.body);  // expect: user.name -> acme
      ++r.attempts;
      gateway_.ping(r.attempts);
    }
    for (const Reminder& r : plain_) gateway_.text(r.channel, r.body);
    queue_.clear();
    for (const Reminder& r : queue_) gateway_.text("again", r.body);
  }

 private:
  SmsGateway& gateway_;
  std::vector<Reminder> queue_;
  std::vector<Reminder> plain_;
};

struct Booked {
  int patient;
  std::string label;
};
struct Full {
  std::string reason;
};
using Outcome = std::variant<Booked, Full>;

class Calendar {
 public:
  Outcome book(Slot& slot, const Patient& p, const View& view) {
    if (slot.patient != 0) return Full{"taken by " + view.ward(p)};
    slot.patient = p.number;
    return Booked{p.number, view.diagnosis(p)};
  }
};

class Audit {
 public:
  using Writer = std::function<void(const std::string&)>;
  explicit Audit(Writer w) : write_(std::move(w)) {}
  Audit& with(const std::string& key, const std::string& value) {
    line_ += key + "=" + value + ";";
    return *this;
  }
  void commit() {
    write_(line_);
    line_.clear();
  }

 private:
  Writer write_;
  std::string line_;
};

double load(const std::vector<Slot>& slots) {
  const auto taken = std::count_if(slots.begin(), slots.end(), [](const Slot& s) { return s.patient != 0; });
  return static_cast<double>(taken) / static_cast<double>(slots.size());
}

}  // namespace clinic

int main(int argc, char** argv) {
  using namespace clinic;
  SmsGateway gateway;
  Metrics metrics;
  Repository repository;
  FullView full;
  DeskView desk;
  Calendar calendar;
  const Patient* p = repository.find(argc);
  gateway.text("desk", p->ward);
  gateway.text(p->phone, "see you");  // expect: user.contact.phone_number -> acme

  Reminders personal(gateway);
  personal.enqueue(Slot{}, full, *p);
  personal.enqueue_plain("the desk opens at " + std::string(argv[0]));
  personal.flush();

  std::vector<Slot> slots(4);
  Outcome a = calendar.book(slots[0], *p, full);
  Outcome b = calendar.book(slots[1], *p, desk);
  if (const auto* booked = std::get_if<Booked>(&a)) {
    metrics.label("diagnosis", booked->label);  // expect: user.health_and_medical -> globex
    metrics.gauge("patient", booked->patient);
  }
  if (const auto* booked = std::get_if<Booked>(&b)) metrics.label("diagnosis", booked->label);
  if (const auto* refused = std::get_if<Full>(&a)) metrics.label("reason", refused->reason);
  metrics.gauge("load", load(slots));
  metrics.gauge("known", static_cast<double>(repository.size()));
  metrics.label("who", desk.name(*p));  // expect: user.name -> globex via hash
  metrics.label("ward", desk.ward(*p));

  std::string last = "none";
  Audit to_memory([&last](const std::string& line) { last = line; });
  Audit to_gateway([&gateway](const std::string& line) { gateway.text("audit", line); });
  to_gateway.with("ward", p->ward).with("hour", std::to_string(slots[0].hour)).commit();
  to_memory.with("ward", p->ward).with("name", p->name).commit();
  metrics.label("last", last);  // expect: user.name -> globex
  to_memory.with("ward", p->ward).commit();
  metrics.label("last", last);
  std::optional<Patient> visitor = fetch_patient(2);
  visitor->name.clear();
  visitor->phone = "";
  metrics.label("visitor", visitor->name + visitor->phone);
  metrics.label("visitor", visitor->diagnoses.back());  // expect: user.health_and_medical -> globex
  visitor.reset();
  return static_cast<int>(p->diagnoses.size());
}
