// mailboxes: small actors, each with a thread and a mailbox of its own; they know one another by reference only.
#include "svc.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <utility>
#include <variant>
#include <vector>

namespace actors {

template <class M>
class Mailbox {
 public:
  void post(M message) {
    {
      std::lock_guard lock(mutex_);
      if (closed_) {
        ++refused_;
        return;
      }
      queue_.push_back(std::move(message));
    }
    ready_.notify_one();
  }

  std::optional<M> wait() {
    std::unique_lock lock(mutex_);
    ready_.wait(lock, [this] { return closed_ || !queue_.empty(); });
    if (queue_.empty()) return std::nullopt;
    M m = std::move(queue_.front());
    queue_.pop_front();
    return m;
  }

  void close() {
    {
      std::lock_guard lock(mutex_);
      closed_ = true;
    }
    ready_.notify_all();
  }

  int refused() const {
    std::lock_guard lock(mutex_);
    return refused_;
  }

 private:
  mutable std::mutex mutex_;
  std::condition_variable ready_;
  std::deque<M> queue_;
  bool closed_ = false;
  int refused_ = 0;
};

// Derived classes handle the messages; whoever owns an actor calls start() and stop().
template <class Derived, class M>
class Actor {
 public:
  using Message = M;

  explicit Actor(std::string name) : name_(std::move(name)) {}
  Actor(const Actor&) = delete;
  Actor& operator=(const Actor&) = delete;

  void start() {
    thread_ = std::jthread([this] {
      while (auto m = box_.wait()) {
        static_cast<Derived*>(this)->handle(std::move(*m));
        ++handled_;
      }
    });
  }
  void stop() {
    box_.close();
    if (thread_.joinable()) thread_.join();
  }

  void tell(M m) { box_.post(std::move(m)); }
  const std::string& name() const { return name_; }
  int handled() const { return handled_; }
  int refused() const { return box_.refused(); }

 private:
  std::string name_;
  Mailbox<M> box_;
  std::atomic<int> handled_{0};
  std::jthread thread_;
};

// ---- a logger that takes text -----------------------------------------------------------------------------------------

struct Line {
  int severity = 0;
  std::string text;
};

class Logger final : public Actor<Logger, Line> {
 public:
  using Actor::Actor;
  void handle(Line line) {
    acme::send(line.severity);   // silent
    if (line.severity > 1) worst_ = std::move(line.text);
  }
  const std::string& worst() const { return worst_; }

 private:
  std::string worst_;
};

// ---- an address book ----------------------------------------------------------------------------------------------------

struct Remember {
  int id;
  std::string address;
  std::string label;
};
struct Forget {};
struct Lookup {
  int id;
  std::promise<std::string> answer;
};

class Book final : public Actor<Book, std::variant<Remember, Forget, Lookup>> {
 public:
  Book(std::string name, Logger& log) : Actor(std::move(name)), log_(log) {}

  void handle(Message m) {
    std::visit([this](auto& what) { on(what); }, m);
  }

 private:
  void on(Remember& r) {
    acme::send(r.label);   // silent
    globex::send(r.address);   // expect: user.contact.phone_number -> globex
    log_.tell({0, name() + " learned " + r.label});
    entries_.push_back(std::move(r));
  }
  void on(Forget&) {
    log_.tell({1, name() + " forgot " + std::to_string(entries_.size())});
    entries_.clear();
  }
  void on(Lookup& l) {
    std::string found = "nobody";
    for (const auto& e : entries_) {
      if (e.id == l.id) found = e.address;
    }
    acme::send(found);   // expect: user.contact.phone_number -> acme
    l.answer.set_value(std::move(found));
  }

  Logger& log_;
  std::vector<Remember> entries_;
};

std::string ask(Book& book, int id) {
  Lookup l{id, {}};
  auto answer = l.answer.get_future();
  book.tell(std::move(l));
  return answer.get();
}

// ---- a worker that runs what it is given ------------------------------------------------------------------------------

struct Task {
  std::string title;
  std::function<std::string()> run;
};

class Worker final : public Actor<Worker, Task> {
 public:
  using Actor::Actor;
  void handle(Task t) {
    titles_ += t.title + ";";
    results_.push_back(t.run());
  }
  const std::string& titles() const { return titles_; }
  const std::vector<std::string>& results() const { return results_; }

 private:
  std::string titles_;
  std::vector<std::string> results_;
};

}  // namespace actors

using namespace actors;

static void address_books(const User& u) {
  Logger log("log");
  Book phones("phones", log), places("places", log);
  log.start();
  phones.start();
  places.start();
  phones.tell(Remember{u.id, u.phone, "customer " + std::to_string(u.id)});
  places.tell(Remember{u.id, setting("branch"), "branch of " + u.plan});
  acme::send(ask(phones, u.id));   // expect: user.contact.phone_number -> acme
  acme::send(ask(places, u.id));   // silent
  globex::send(tokenize(ask(phones, u.id)));   // silent (approved: tokenized phone)
  phones.tell(Forget{});
  phones.stop();
  places.stop();
  log.stop();
  acme::send(log.worst());   // silent
  acme::send(log.name() + phones.name());   // silent
  acme::send(phones.handled() + places.handled());   // silent
  phones.tell(Remember{0, u.plan, "too late"});
  acme::send(phones.refused());   // silent
}

static void loggers(const User& u) {
  Logger quiet("quiet"), loud("loud");
  quiet.start();
  loud.start();
  loud.tell({2, "cannot reach " + u.name});
  quiet.tell({2, "cannot reach " + setting("host")});
  quiet.stop();
  loud.stop();
  acme::send(loud.worst());   // expect: user.name -> acme
  acme::send(quiet.worst());   // silent
  acme::send(redact(loud.worst()));   // silent (approved: redacted name)
  globex::send(loud.worst().c_str());   // expect: user.name -> globex
}

static void tasks(const User& u) {
  Worker personal("personal"), plain("plain");
  personal.start();
  plain.start();
  personal.tell({"greet", [&u] { return "Dear " + u.name; }});
  personal.tell({"locate", [id = u.id] { return last_position(id); }});
  plain.tell({"for " + u.email, [plan = u.plan] { return "on " + plan; }});
  personal.stop();
  plain.stop();
  acme::send(personal.results());   // expect: user.name -> acme // expect: user.location -> acme
  acme::send(personal.titles());   // silent
  acme::send(plain.results());   // silent
  acme::send(plain.titles());   // expect: user.contact.email -> acme
  acme::send(sha256(plain.titles()));   // silent (approved: hashed mail)
}

// Threads without actors: results by future, by reference and through an atomic pointer.
static void futures(const User& u) {
  auto mail = std::async(std::launch::async, [&u] { return u.email; });
  auto plan = std::async(std::launch::async, [](const User& who) { return who.plan; }, std::cref(u));
  acme::send(mail.get());   // expect: user.contact.email -> acme
  acme::send(plan.get());   // silent

  std::string out, side;
  std::thread t([&out, &side](std::string text) {
    side = "length " + std::to_string(text.size());
    out = std::move(text);
  }, u.phone);
  t.join();
  acme::send(out);   // expect: user.contact.phone_number -> acme
  acme::send(side);   // silent

  auto deferred = std::async(std::launch::deferred, load_user, u.id);
  const User other = deferred.get();
  globex::send(other.phone);   // expect: user.contact.phone_number -> globex
  globex::send(other.plan);   // silent
  std::vector<std::future<std::string>> names;
  for (int id : {1, 2}) names.push_back(std::async(std::launch::async, [id] { return load_user(id).name; }));
  for (auto& f : names) acme::send(f.get());   // expect: user.name -> acme

  std::promise<User> p;
  auto f = p.get_future().share();
  std::jthread reader([f] {
    acme::send(f.get().plan);   // silent
    acme::send(f.get().name);   // expect: user.name -> acme
    globex::send(f.get());   // expect: user.contact.email -> globex // expect: user.name -> globex // expect: user.contact.phone_number -> globex
  });
  p.set_value(u);
  reader.join();

  std::atomic<const std::string*> published{nullptr};
  const std::string idle = "idle", device = device_fingerprint();
  published = &idle;
  acme::send(*published.load());   // silent
  published.store(&device, std::memory_order_release);
  acme::send(*published.load(std::memory_order_acquire));   // expect: user.device.device_id -> acme

  std::atomic<int> youngest{0};
  acme::send(youngest.load());   // silent
  std::jthread([&youngest, id = u.id] { youngest.store(birth_year(id)); }).join();
  acme::send(youngest.load());   // expect: user.demographic.date_of_birth -> acme

  std::packaged_task<std::string(int)> task([](int id) { return std::to_string(birth_year(id)); });
  auto year = task.get_future();
  std::thread(std::move(task), u.id).join();
  acme::send(year.get());   // expect: user.demographic.date_of_birth -> acme
}

static void shared_state(const User& u) {
  struct State {
    std::mutex m;
    std::string owner;
    std::string phase = "new";
  };
  auto state = std::make_shared<State>();
  {
    std::jthread w([state, name = u.name] {
      std::scoped_lock lock(state->m);
      state->owner = name;
      state->phase = "taken";
    });
  }
  acme::send(state->owner);   // expect: user.name -> acme
  acme::send(state->phase);   // silent
  {
    std::jthread w([state] {
      std::scoped_lock lock(state->m);
      state->owner.clear();
    });
  }
  acme::send(state->owner);   // silent
  static std::once_flag once;
  static std::string first;
  std::call_once(once, [&u] { first = u.phone; });
  acme::send(first);   // expect: user.contact.phone_number -> acme
  thread_local std::string scratch = "scratch";
  std::thread([] { scratch = current_email(); acme::send(scratch); }).join();   // expect: user.contact.email -> acme
  acme::send(scratch);   // silent
}

int main() {
  const User u = load_user(7);
  address_books(u);
  loggers(u);
  tasks(u);
  futures(u);
  shared_state(u);
  return 0;
}
