// Observers and callbacks that are registered on one instance and not on the other; captures by value and by reference.
#include "svc.h"

#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace {

template <class... A>
class Signal {
 public:
  using Slot = std::function<void(const A&...)>;
  int connect(Slot s) {
    slots_.emplace_back(++last_, std::move(s));
    return last_;
  }
  void operator()(const A&... a) const {
    for (const auto& [id, slot] : slots_) slot(a...);
  }
  std::size_t count() const { return slots_.size(); }

 private:
  int last_ = 0;
  std::vector<std::pair<int, Slot>> slots_;
};

class Field {
 public:
  Signal<std::string> changed;
  void set(std::string v) {
    value_ = std::move(v);
    changed(value_);
  }
  const std::string& value() const { return value_; }

 private:
  std::string value_;
};

class Mirror {
 public:
  explicit Mirror(Field& f) {
    f.changed.connect([this](const std::string& v) { seen_ = v; ++updates_; });
  }
  Mirror(const Mirror&) = delete;
  const std::string& seen() const { return seen_; }
  int updates() const { return updates_; }

 private:
  std::string seen_;
  int updates_ = 0;
};

}  // namespace

int main(int argc, char**) {
  const Customer c = load_customer(argc);
  Field mail, city;
  Mirror mailView(mail), cityView(city);
  mail.changed.connect([](const std::string& v) { acme::send(v); });         // expect: user.contact.email -> acme
  city.changed.connect([](const std::string& v) { acme::send(v); });         // silent
  mail.changed.connect([](const std::string& v) { acme::send(v.length()); });  // silent
  mail.set(c.email);
  city.set("Oslo");
  acme::send(mailView.seen());        // expect: user.contact.email -> acme
  acme::send(cityView.seen());        // silent
  acme::send(mailView.updates());     // silent
  acme::send(mail.changed.count());   // silent

  std::string prefix = "v1";
  auto byValue = [prefix] { return prefix + "!"; };
  auto byRef = [&prefix] { return prefix + "!"; };
  prefix = c.name;
  acme::send(byValue());              // silent
  acme::send(byRef());                // expect: user.name -> acme
  prefix = "v2";
  acme::send(byRef());                // silent

  std::string text = c.phone;
  auto kept = [text] { return text; };
  text.clear();
  acme::send(kept());                 // expect: user.contact.phone_number -> acme
  acme::send(text);                   // silent
  {
    std::string text = "inner";
    auto inner = [text] { return text; };
    acme::send(inner());              // silent
  }
}
