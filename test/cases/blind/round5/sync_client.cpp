// A client that pushes changes, retries what failed, keeps dead letters and statistics.
#include "svc.h"

#include <algorithm>
#include <chrono>
#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <queue>
#include <string>
#include <vector>

namespace {

enum class Status { ok, retry, failed };
struct Change {
  std::string table;
  std::string id;
  std::map<std::string, std::string> fields;
  int attempts = 0;
  std::string last_error;
};
struct Outcome {
  Status status = Status::ok;
  std::string message;
  int code = 200;
};

class Transport {
 public:
  virtual ~Transport() = default;
  virtual Outcome push(const std::string& body) = 0;
};
class HttpTransport : public Transport {
 public:
  Outcome push(const std::string& body) override {
    globex::send(body);  // expect: user.contact.email -> globex ; user.name -> globex
    return {Status::ok, "accepted", 202};
  }
};
class FlakyTransport : public Transport {
 public:
  explicit FlakyTransport(int failures) : left_(failures) {}
  Outcome push(const std::string& body) override {
    if (left_-- > 0) return {Status::retry, "busy: " + body.substr(0, 20), 503};
    return {Status::failed, "gave up", 500};
  }

 private:
  int left_;
};
class DryRun : public Transport {
 public:
  std::vector<std::size_t> sizes;
  Outcome push(const std::string& body) override {
    sizes.push_back(body.size());
    return {};
  }
};

std::string encode(const Change& c) {
  std::string out = c.table + "/" + c.id + "?";
  for (const auto& [k, v] : c.fields) out += k + "=" + v + "&";
  return out;
}

class SyncClient {
 public:
  explicit SyncClient(Transport& t, int max_attempts = 3) : transport_(t), max_(max_attempts) {}
  void enqueue(Change c) { queue_.push_back(std::move(c)); }
  void flush() {
    std::deque<Change> again;
    while (!queue_.empty()) {
      Change c = std::move(queue_.front());
      queue_.pop_front();
      Outcome o = transport_.push(encode(c));
      ++stats_[o.code];
      if (o.status == Status::ok) continue;
      c.last_error = o.message;
      if (o.status == Status::retry && ++c.attempts < max_)
        again.push_back(std::move(c));
      else
        dead_.push_back(std::move(c));
    }
    queue_ = std::move(again);
  }
  std::size_t pending() const { return queue_.size(); }
  const std::vector<Change>& dead() const { return dead_; }
  const std::map<int, int>& stats() const { return stats_; }
  std::optional<std::string> first_error() const {
    if (dead_.empty()) return std::nullopt;
    return dead_.front().last_error;
  }
  void drop() {
    dead_.clear();
    queue_.clear();
  }

 private:
  Transport& transport_;
  int max_;
  std::deque<Change> queue_;
  std::vector<Change> dead_;
  std::map<int, int> stats_;
};

Change change_of(const Customer& c, bool full) {
  Change ch{"customers", std::to_string(c.id), {}, 0, {}};
  ch.fields["tier"] = c.tier;
  if (full) {
    ch.fields["mail"] = c.email;
    ch.fields["name"] = c.name;
  }
  return ch;
}
Change plan_change(const Customer& c) { return {"plans", std::to_string(c.id), {{"tier", c.tier}}, 0, {}}; }

}  // namespace

void sync_http(const Customer& c) {
  HttpTransport http;
  SyncClient client(http);
  Change ch = change_of(c, true);
  acme::send(ch.table);           // silent
  acme::send(ch.id);              // silent
  acme::send(ch.fields["mail"]);  // expect: user.contact.email -> acme
  acme::send(ch.fields["tier"]);  // silent
  acme::send(encode(ch).size());  // silent
  client.enqueue(ch);
  client.flush();
  acme::send(client.pending());   // silent
  for (auto& [code, n] : client.stats()) {
    acme::send(code);             // silent
    acme::send(n);                // silent
  }
}

void sync_flaky(const Customer& c) {
  FlakyTransport flaky(2);
  SyncClient client(flaky, 2);
  Change ch{"phones", "1", {{"p", c.phone}}, 0, {}};
  client.enqueue(std::move(ch));
  client.flush();
  client.flush();
  for (const Change& d : client.dead()) {
    acme::send(d.table);       // silent
    acme::send(d.attempts);    // silent
    acme::send(d.last_error);  // expect: user.contact.phone_number -> acme
    acme::send(d.fields.at("p"));  // expect: user.contact.phone_number -> acme
  }
  acme::send(client.first_error().value_or("none"));  // expect: user.contact.phone_number -> acme
  client.drop();
  acme::send(client.first_error().value_or("none"));  // silent
}

void sync_plans(const Customer& c) {
  FlakyTransport flaky(1);
  SyncClient client(flaky);
  client.enqueue(plan_change(c));
  client.flush();
  acme::send(client.first_error().value_or("none"));  // silent
  for (const Change& d : client.dead()) acme::send(encode(d));  // silent
  DryRun dry;
  SyncClient test(dry);
  test.enqueue(change_of(c, true));
  test.flush();
  for (auto n : dry.sizes) acme::send(n);  // silent
  acme::send(test.stats().size());         // silent
}
