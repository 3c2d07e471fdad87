// Callables on their way: among the members of an object that is handed on by value, bound in part, inside a task.
#include "case.h"

#include <deque>
#include <functional>
#include <future>
#include <map>
#include <string>
#include <thread>
#include <utility>

using Text = std::function<std::string()>;

struct Task {
  std::string title;
  Text run;
};

std::string run_one(Task task) { return task.run(); }
std::string hand_on(const Task& task) { return run_one(task); }

void two_levels(const User& u) {
  const Task mail{"mail", [&u] { return u.email; }};
  const Task plan{"plan", [&u] { return u.plan; }};
  acme::send(hand_on(mail));  // expect: user.contact.email -> acme
  acme::send(hand_on(plan));
  acme::send(mail.title);
}

class Worker {
 public:
  void tell(Task task) { queue_.push_back(std::move(task)); }
  void work() {
    while (!queue_.empty()) {
      Task task = std::move(queue_.front());
      queue_.pop_front();
      handle(std::move(task));
    }
  }
  const std::string& results() const { return results_; }

 private:
  void handle(Task task) { results_ += task.run(); }
  std::deque<Task> queue_;
  std::string results_;
};

void workers(const User& u) {
  Worker personal, plain;
  personal.tell({"name", [&u] { return u.name; }});
  plain.tell({"plan", [&u] { return u.plan; }});
  personal.work();
  plain.work();
  acme::send(personal.results());  // expect: user.name -> acme
  acme::send(plain.results());
}

// The thread begins before it has anything to do.
class Threaded {
 public:
  void start() {
    thread_ = std::jthread([this] { worker_.work(); });
  }
  void stop() { thread_.join(); }
  Worker worker_;

 private:
  std::jthread thread_;
};

void threads(const User& u) {
  Threaded personal, plain;
  personal.start();
  plain.start();
  personal.worker_.tell({"phone", [&u] { return u.phone; }});
  plain.worker_.tell({"plan", [&u] { return u.plan; }});
  personal.stop();
  plain.stop();
  acme::send(personal.worker_.results());  // expect: user.contact.phone_number -> acme
  acme::send(plain.worker_.results());
}

using Handler = std::function<void(int, const std::string&)>;

struct Handlers {
  void invite(int, const std::string& text) { acme::send(text); }  // expect: user.contact.email -> acme
  void ignore(int, const std::string& text) { acme::send(text.size()); }
  void remind(const std::string& prefix, int, const std::string& text) {
    globex::send(prefix);  // expect: user.name -> globex
    globex::send(text);
  }
};

class Routes {
 public:
  void route(std::string name, Handler handler) { routes_[std::move(name)] = std::move(handler); }
  void serve(const std::string& name, const std::string& text) const {
    if (auto it = routes_.find(name); it != routes_.end()) it->second(1, text);
  }

 private:
  std::map<std::string, Handler> routes_;
};

void bound_in_front(const User& u) {
  Handlers handlers;
  Routes mails, plans;
  mails.route("invite", std::bind_front(&Handlers::invite, &handlers));
  mails.route("ignore", std::bind_front(&Handlers::ignore, &handlers));
  plans.route("remind", std::bind_front(&Handlers::remind, &handlers, u.name));
  mails.serve("invite", u.email);
  plans.serve("remind", u.plan);
}

struct Show {
  std::string shown;
  void keep(const std::string& text) { shown = text; }
};

void call_member(const std::function<void(Show&, const std::string&)>& member, Show& show, const std::string& text) { member(show, text); }

void member_functions(const User& u) {
  Show personal, plain;
  call_member(std::mem_fn(&Show::keep), personal, u.phone);
  call_member(std::mem_fn(&Show::keep), plain, u.plan);
  globex::send(personal.shown);  // expect: user.contact.phone_number -> globex
  globex::send(plain.shown);
}

void tasks_with_arguments(const User& u) {
  std::packaged_task<std::string(const std::string&)> greet([](const std::string& name) { return "Dear " + name; });
  std::packaged_task<std::string(const std::string&)> count([](const std::string& name) { return name; });
  auto greeting = greet.get_future();
  auto counted = count.get_future();
  std::thread(std::move(greet), u.name).join();
  std::jthread other(std::move(count), u.plan);
  acme::send(greeting.get());  // expect: user.name -> acme
  acme::send(counted.get());
}
