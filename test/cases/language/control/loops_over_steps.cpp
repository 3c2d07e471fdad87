// A loop over a container that something was put into runs at least once: steps that clean what they are handed.
#include "case.h"

#include <functional>
#include <list>
#include <map>
#include <memory>
#include <vector>

using Step = std::function<std::string(const std::string&)>;
class Pipeline {
 public:
  Pipeline& then(Step s) { steps_.push_back(std::move(s)); return *this; }
  void drop_last() { steps_.pop_back(); }
  void reset() { steps_.clear(); }
  std::string run(std::string s) const {
    for (const auto& f : steps_) s = f(s);
    return s;
  }
 private:
  std::vector<Step> steps_;
};
std::string drop(const std::string& s) { return s.empty() ? "empty" : "present"; }

void built(const User& u, bool flag) {
  Pipeline none; none.then(drop);
  acme::send(none.run(u.email));   // silent
  Pipeline maybe; if (flag) maybe.then(drop);
  acme::send(maybe.run(u.email));   // expect: user.contact.email -> acme
  Pipeline empty;
  acme::send(empty.run(u.email));   // expect: user.contact.email -> acme
  Pipeline cleared; cleared.then(drop); cleared.reset();
  acme::send(cleared.run(u.email));   // expect: user.contact.email -> acme
  Pipeline shorter; shorter.then(drop); shorter.drop_last();
  acme::send(shorter.run(u.email));   // expect: user.contact.email -> acme
  Pipeline copy = none;
  acme::send(copy.run(u.email));   // silent
  copy = empty;
  acme::send(copy.run(u.email));   // expect: user.contact.email -> acme
  Pipeline looped; for (int i = 0; i < u.id; ++i) looped.then(drop);
  acme::send(looped.run(u.email));   // expect: user.contact.email -> acme
}
struct Stage { virtual ~Stage() = default; virtual void apply(std::string& text) const = 0; };
struct Mask : Stage { void apply(std::string& text) const override { text = "***"; } };
struct Erase : Stage { void apply(std::string& text) const override { text.clear(); } };
struct Keep : Stage { void apply(std::string&) const override {} };
std::string all(const std::vector<std::unique_ptr<Stage>>& stages, std::string text) {
  for (const auto& stage : stages) stage->apply(text);
  return text;
}
void stages(const User& u) {
  std::vector<std::unique_ptr<Stage>> masks;
  masks.push_back(std::make_unique<Mask>());
  masks.emplace_back(new Erase);
  acme::send(all(masks, u.email));   // silent
  std::vector<std::unique_ptr<Stage>> keeps;
  keeps.push_back(std::make_unique<Keep>());
  acme::send(all(keeps, u.email));   // expect: user.contact.email -> acme
  std::vector<std::unique_ptr<Stage>> nobody;
  acme::send(all(nobody, u.email));   // expect: user.contact.email -> acme
  std::string here = u.name;
  for (const auto& stage : masks) stage->apply(here);
  acme::send(here);   // silent
  masks.clear();
  std::string there = u.name;
  for (const auto& stage : masks) stage->apply(there);
  acme::send(there);   // expect: user.name -> acme
}
std::string through(std::string text, const std::vector<Step>& steps) {
  for (auto& step : steps) text = step(text);
  return text;
}
void lists(const User& u, std::vector<Step> given) {
  acme::send(through(u.name, {drop, drop}));  // silent
  acme::send(through(u.name, {}));  // expect: user.name -> acme
  std::vector<Step> own{drop};
  acme::send(through(u.name, own));  // silent
  std::erase_if(own, [](const Step& s) { return !s; });
  acme::send(through(u.name, own));  // expect: user.name -> acme
  acme::send(through(u.name, given));  // expect: user.name -> acme
  given.push_back(drop);
  acme::send(through(u.phone, given));  // silent
  std::map<std::string, Step> named;
  named["a"] = drop;
  std::string t = u.email;
  for (auto& [name, step] : named) t = step(t);
  acme::send(t);  // silent
}
class Service {
 public:
  Service() { pipeline_.then(drop); }
  void handle(const User& u) { acme::send(pipeline_.run(u.phone)); }  // silent
 private:
  Pipeline pipeline_;
};
std::string all2(const std::vector<const Stage*>& stages, std::string text) {
  for (const auto* stage : stages) stage->apply(text);
  return text;
}

void pointers(const User& u) {
  Mask mask;
  std::vector<const Stage*> stages;
  stages.push_back(&mask);
  acme::send(all2(stages, u.email));  // silent
  std::vector<const Stage*> none;
  acme::send(all2(none, u.email));    // expect: user.contact.email -> acme
}

void fill(std::vector<Step>& steps);

void filled_elsewhere(const User& u) {
  std::vector<Step> steps;
  steps.push_back(drop);
  fill(steps);
  acme::send(through(u.name, steps));  // expect: user.name -> acme
  std::list<Step> taken{drop};
  while (!taken.empty()) taken.pop_front();
  std::string text = u.phone;
  for (auto& step : taken) text = step(text);
  acme::send(text);                    // expect: user.contact.phone_number -> acme
}

std::string by_index(std::string text, const std::vector<Step>& steps) {
  for (std::size_t i = 0; i < steps.size(); ++i) text = steps[i](text);
  return text;
}

std::string by_iterator(std::string text, const std::vector<Step>& steps) {
  for (auto step = steps.begin(); step != steps.end(); ++step) text = (*step)(text);
  return text;
}

std::string but_the_first(std::string text, const std::vector<Step>& steps) {
  for (std::size_t i = 1; i < steps.size(); ++i) text = steps[i](text);
  return text;
}

void other_loops(const User& u) {
  acme::send(by_index(u.name, {drop}));       // silent
  acme::send(by_index(u.name, {}));           // expect: user.name -> acme
  acme::send(by_iterator(u.name, {drop}));    // silent
  acme::send(by_iterator(u.name, {}));        // expect: user.name -> acme
  acme::send(but_the_first(u.name, {drop}));  // expect: user.name -> acme
}

int main() {
  User user = load_user(6);
  built(user, user.id > 3);
  stages(user);
  lists(user, {});
  Service service;
  service.handle(user);
  pointers(user);
  filled_elsewhere(user);
  other_loops(user);
}
