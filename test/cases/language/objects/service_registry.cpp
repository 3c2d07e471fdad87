// Objects of several classes in one container: what is called on one that was cast is a method of its own class.
#include "case.h"

#include <any>
#include <functional>
#include <map>
#include <memory>
#include <typeindex>
#include <unordered_map>
#include <vector>

struct Log {
  virtual ~Log() = default;
  virtual void write(const std::string& line) = 0;
};
struct AcmeLog : Log {
  void write(const std::string& line) override { acme::send(line); }  // expect: user.contact.email -> acme
};
struct GlobexLog : Log {
  void write(const std::string& line) override { globex::send(line); }
};

struct Mail {
  virtual ~Mail() = default;
  virtual void post(const std::string& text) = 0;
};
struct AcmeMail : Mail {
  void post(const std::string& text) override { acme::send(text); }  // expect: user.name -> acme
};
struct OtherMail : Mail {
  void post(const std::string& text) override { globex::send(text); }
};

class Registry {
 public:
  template <class Service>
  void add(std::function<std::shared_ptr<Service>(Registry&)> make) {
    makers_[typeid(Service)] = [make = std::move(make)](Registry& registry) -> std::any { return make(registry); };
  }
  template <class Service>
  std::shared_ptr<Service> get() {
    auto made = services_.find(typeid(Service));
    if (made == services_.end()) made = services_.emplace(typeid(Service), makers_.find(typeid(Service))->second(*this)).first;
    return std::any_cast<std::shared_ptr<Service>>(made->second);
  }

 private:
  std::unordered_map<std::type_index, std::function<std::any(Registry&)>> makers_;
  std::unordered_map<std::type_index, std::any> services_;
};

struct Desk {
  std::shared_ptr<Log> log;
  std::shared_ptr<Mail> mail;
  void run() {
    log->write(load_user(1).email);
    mail->post(load_user(1).name);
  }
};

// Without types: a table of void pointers.
class Slots {
 public:
  void put(const std::string& name, void* object) { slots_[name] = object; }
  template <class T>
  T* get(const std::string& name) const {
    auto found = slots_.find(name);
    return found == slots_.end() ? nullptr : static_cast<T*>(found->second);
  }

 private:
  std::map<std::string, void*> slots_;
};

struct Recorder {
  std::string last;
  void record(const std::string& text) { last = text; }
};
struct Counter {
  int count = 0;
  std::string last = "none";
  void step() { ++count; }
};

struct Shape {
  virtual ~Shape() = default;
};
struct Circle : Shape {
  std::string label;
  void name(const std::string& text) { label = text; }
};
struct Square : Shape {
  std::string label;
  void name(const std::string& text) { label = text; }
};

int main() {
  Registry registry;
  registry.add<Log>([](Registry&) { return std::make_shared<AcmeLog>(); });
  registry.add<Mail>([](Registry&) { return std::make_shared<AcmeMail>(); });
  registry.add<Desk>([](Registry& r) { return std::make_shared<Desk>(Desk{r.get<Log>(), r.get<Mail>()}); });
  registry.get<Desk>()->run();
  registry.get<Log>()->write(load_user(2).plan);
  GlobexLog globex;
  OtherMail other;
  globex.write("started");
  other.post("started");

  Recorder recorder;
  Counter counter;
  Slots slots;
  slots.put("recorder", &recorder);
  slots.put("counter", &counter);
  slots.get<Recorder>("recorder")->record(load_user(3).email);
  slots.get<Counter>("counter")->step();
  acme::send(recorder.last);  // expect: user.contact.email -> acme
  acme::send(counter.last);
  acme::send(counter.count);

  Circle circle;
  Square square;
  const std::vector<Shape*> shapes{&circle, &square};
  for (Shape* shape : shapes) {
    if (auto* it = dynamic_cast<Circle*>(shape)) it->name(load_user(4).name);
    if (auto* it = dynamic_cast<Square*>(shape)) it->name("square");
  }
  acme::send(circle.label);  // expect: user.name -> acme
  acme::send(square.label);
}
