// Observers, signals with slots, event buses by type: who is connected to what, and what each is told.
#include "case.h"

#include <algorithm>
#include <functional>
#include <string>
#include <vector>

struct Listener {
  virtual ~Listener() = default;
  virtual void changed(const std::string& key, const std::string& value) = 0;
};
class Subject {
 public:
  void attach(Listener* l) { listeners_.push_back(l); }
  void detach(Listener* l) { listeners_.erase(std::remove(listeners_.begin(), listeners_.end(), l), listeners_.end()); }
  void set(const std::string& key, const std::string& value) {
    for (Listener* l : listeners_) l->changed(key, value);
  }

 private:
  std::vector<Listener*> listeners_;
};
struct KeyLogger : Listener {
  void changed(const std::string& key, const std::string&) override { acme::send(key); }
};
struct ValueLogger : Listener {
  void changed(const std::string& key, const std::string& value) override {
    acme::send(key);
    acme::send(value);  // expect: user.contact.email -> acme
  }
};
struct Memory : Listener {
  std::string last = "none";
  int count = 0;
  void changed(const std::string&, const std::string& value) override {
    last = value;
    ++count;
  }
};

template <class... A>
class Signal {
 public:
  void connect(std::function<void(A...)> f) { slots_.push_back(std::move(f)); }
  void operator()(A... a) const {
    for (const auto& s : slots_) s(a...);
  }

 private:
  std::vector<std::function<void(A...)>> slots_;
};

int main() {
  User u = load_user(1);
  Subject users, settings;
  KeyLogger keys;
  ValueLogger values;
  Memory memory, quiet;
  users.attach(&keys);
  users.attach(&values);
  users.attach(&memory);
  settings.attach(&quiet);
  users.set("mail", u.email);
  settings.set("lang", "en");
  acme::send(memory.last);  // expect: user.contact.email -> acme
  acme::send(memory.count);
  acme::send(quiet.last);
  memory.last = "forgotten";
  acme::send(memory.last);

  Signal<const std::string&, int> joined, ticked;
  joined.connect([](const std::string& who, int n) {
    globex::send(who);  // expect: user.name -> globex
    globex::send(n);
  });
  ticked.connect([](const std::string& what, int n) {
    globex::send(what);
    globex::send(n);
  });
  joined(u.name, u.id);
  ticked("tick", 4);
  std::string seen = "none";
  ticked.connect([&seen](const std::string& what, int) { seen = what; });
  ticked("tock", 5);
  acme::send(seen);
}
