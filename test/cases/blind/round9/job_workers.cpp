// Background jobs: variant messages in a bounded queue, worker threads, retry policies with backoff, a dead-letter list.
#include "svc.h"

#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <optional>
#include <stdexcept>
#include <string>
#include <thread>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace jobs {

struct SendReceipt {
  std::string to;
  int cents = 0;
};
struct SyncContact {
  std::string phone;
  std::string region;
};
struct Compact {
  std::string table;
};
struct Stop {};

using Job = std::variant<SendReceipt, SyncContact, Compact, Stop>;

template <class... Fs>
struct overloaded : Fs... {
  using Fs::operator()...;
};

template <class T>
class BoundedQueue {
 public:
  explicit BoundedQueue(std::size_t limit) : limit_(limit) {}

  void push(T value) {
    std::unique_lock lock(mutex_);
    space_.wait(lock, [this] { return items_.size() < limit_; });
    items_.push_back(std::move(value));
    ready_.notify_one();
  }

  T pop() {
    std::unique_lock lock(mutex_);
    ready_.wait(lock, [this] { return !items_.empty(); });
    T value = std::move(items_.front());
    items_.pop_front();
    space_.notify_one();
    return value;
  }

  std::size_t depth() const {
    std::lock_guard lock(mutex_);
    return items_.size();
  }

 private:
  std::size_t limit_;
  std::deque<T> items_;
  mutable std::mutex mutex_;
  std::condition_variable ready_, space_;
};

class TransientError : public std::runtime_error {
 public:
  TransientError(const std::string& what, std::string subject) : std::runtime_error(what), subject_(std::move(subject)) {}
  const std::string& subject() const noexcept { return subject_; }

 private:
  std::string subject_;
};

struct RetryPolicy {
  int attempts = 3;
  int backoff_ms = 0;
  constexpr int delay(int attempt) const { return backoff_ms << attempt; }
};

struct DeadLetter {
  std::string kind;
  std::string detail;
  int attempts = 0;
};

class Metrics {
 public:
  void count(const char* what, int by = 1) {
    last_ = what;
    total_ += by;
  }
  const char* last() const { return last_; }
  int total() const { return total_; }

 private:
  const char* last_ = "nothing";
  int total_ = 0;
};

// Calls 'work' until it succeeds; what keeps failing becomes a dead letter.
template <class Work>
std::optional<DeadLetter> with_retry(const RetryPolicy& policy, const char* kind, Work&& work) {
  DeadLetter letter{kind, "", 0};
  for (int attempt = 0; attempt < policy.attempts; ++attempt) {
    try {
      work(attempt);
      return std::nullopt;
    } catch (const TransientError& e) {
      letter.detail = e.subject();
      letter.attempts = attempt + 1;
      acme::send(e.what());               // silent: the text of the error is a constant; the subject is another member
      acme::send(policy.delay(attempt));  // silent: a delay
    }
  }
  return letter;
}

class Worker {
 public:
  Worker(BoundedQueue<Job>& queue, Metrics& metrics) : queue_(queue), metrics_(metrics) {}

  void run() {
    for (;;) {
      Job job = queue_.pop();
      if (std::holds_alternative<Stop>(job)) return;
      auto letter = with_retry(RetryPolicy{2, 5}, name_of(job), [&](int attempt) { perform(job, attempt); });
      if (letter) dead_.push_back(std::move(*letter));
      ++done_;
    }
  }

  const std::vector<DeadLetter>& dead() const { return dead_; }
  int done() const { return done_; }

 private:
  static const char* name_of(const Job& job) {
    return std::visit(overloaded{[](const SendReceipt&) { return "receipt"; }, [](const SyncContact&) { return "sync"; },
                                 [](const Compact&) { return "compact"; }, [](const Stop&) { return "stop"; }},
                      job);
  }

  void perform(const Job& job, int attempt) {
    std::visit(overloaded{
                   [&](const SendReceipt& r) {
                     globex::send("to=" + r.to);               // expect: user.contact.email -> globex
                     globex::send(std::to_string(r.cents));    // silent: another member of the job
                     metrics_.count("receipt");
                   },
                   [&](const SyncContact& s) {
                     if (attempt < 2) throw TransientError("directory is busy", s.phone);
                     metrics_.count(s.region.c_str(), 0);
                   },
                   [&](const Compact& c) {
                     acme::send("compacting " + c.table);      // silent: the alternative that holds table names
                     metrics_.count("compact", 2);
                   },
                   [](const Stop&) {},
               },
               job);
  }

  BoundedQueue<Job>& queue_;
  Metrics& metrics_;
  std::vector<DeadLetter> dead_;
  int done_ = 0;
};

}  // namespace jobs

void pipeline() {
  using namespace jobs;
  BoundedQueue<Job> queue(16);
  Metrics metrics;
  Worker worker(queue, metrics);
  std::thread thread([&worker] { worker.run(); });

  const Customer c = load_customer(11);
  queue.push(SendReceipt{c.email, 1250});
  queue.push(SyncContact{c.phone, "north"});
  queue.push(Compact{"ledger"});
  queue.push(Stop{});
  thread.join();

  for (const DeadLetter& letter : worker.dead()) {
    acme::send(letter.detail);    // expect: user.contact.phone_number -> acme
    acme::send(letter.kind);      // silent: the kind of the job
    acme::send(letter.attempts);  // silent: a counter
  }
  acme::send(worker.done());   // silent: a counter
  acme::send(queue.depth());   // silent: a length
  acme::send(metrics.last());  // silent: a name of a metric
}

// A second instance of the same templates with clean jobs.
void maintenance() {
  jobs::BoundedQueue<std::string> chores(4);
  jobs::BoundedQueue<std::string> letters(4);
  chores.push("vacuum " + config("table"));
  letters.push("dear " + current_name());
  const std::string chore = chores.pop();
  std::string letter = letters.pop();
  acme::send(chore);   // silent: from the queue of chores
  acme::send(letter);  // expect: user.name -> acme
  letter = "sent " + std::to_string(letter.size()) + " bytes";
  acme::send(letter);  // silent: replaced by a note about its length
}

class TokenBucket {
 public:
  explicit TokenBucket(int rate) : left_(rate) {}
  bool take() { return left_.fetch_sub(1) > 0; }

 private:
  std::atomic<int> left_;
};

void throttled() {
  TokenBucket bucket(2);
  const std::string ssn = current_ssn();
  std::vector<std::string> accepted;
  for (const char* step : {"open", "verify", "archive"})
    if (bucket.take()) accepted.push_back(std::string(step) + ":" + tokenize(ssn));
  for (const std::string& line : accepted) acme::send(line);  // expect: user.government_id -> acme via tokenize
  acme::send(bucket.take());                                  // silent: a verdict

  std::string captured;
  int calls = 0;
  const auto letter = jobs::with_retry({3, 1}, "verify", [&](int attempt) {
    ++calls;
    if (attempt == 0) throw jobs::TransientError("first try fails", "subject withheld");
    captured = "verified " + ssn;
  });
  acme::send(calls);                                              // silent: a counter
  acme::send(captured);                                           // expect: user.government_id -> acme
  globex::send(letter ? letter->kind : std::string("no letter"));  // silent: kind or a constant
}

void handoff() {
  std::exception_ptr failure;
  std::thread t([&failure] {
    try {
      throw jobs::TransientError("cannot reach peer", current_phone());
    } catch (...) {
      failure = std::current_exception();
    }
  });
  t.join();
  try {
    if (failure) std::rethrow_exception(failure);
  } catch (const jobs::TransientError& e) {
    globex::send(e.subject());  // expect: user.contact.phone_number -> globex
  }
  std::string numbers;
  std::jthread adder([&numbers] { numbers += "tel:" + current_phone() + ";"; });
  adder.join();
  globex::send(numbers);  // expect: user.contact.phone_number -> globex

  jobs::Job peek = jobs::SendReceipt{current_email(), 1};
  acme::send(std::get<jobs::SendReceipt>(peek).to);  // expect: user.contact.email -> acme
  peek = jobs::Compact{"index"};
  acme::send(std::get<jobs::Compact>(peek).table);  // silent: another alternative was assigned
  std::function<std::string()> late = [mail = current_email()] { return mail; };
  globex::send(late());  // expect: user.contact.email -> globex
  late = [] { return std::string("nobody"); };
  globex::send(late());  // silent: another callable was assigned
}

int main() {
  pipeline();
  maintenance();
  throttled();
  handoff();
}
