// What the units of the mailer share: messages, templates, the outbox, transports and the delivery journal.
#pragma once

#include "svc.h"

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mailer {

struct Message {
  std::string to;
  std::string subject;
  std::string body;
  int priority = 0;
};

enum class Tone { neutral, personal };

// Fills {keys} of a text.
class Template {
 public:
  explicit Template(std::string text);
  Template& set(std::string key, std::string value);
  std::string fill() const;
  std::string keys() const;

 private:
  std::string text_;
  std::map<std::string, std::string> values_;
};

std::string subject_line(const Customer& c, Tone tone = Tone::neutral);
std::string initials(std::string_view name);
Message invitation(const Customer& c, Tone tone);
Message digest(const std::vector<Customer>& customers);

struct Receipt {
  bool ok = false;
  std::string id;
  std::string detail;
};

class Transport {
 public:
  virtual ~Transport() = default;
  virtual Receipt deliver(const Message& m) = 0;
  virtual std::string name() const = 0;
};

std::unique_ptr<Transport> make_relay();
std::unique_ptr<Transport> make_null();

// Counts what went where; sees messages, keeps digests.
class Journal {
 public:
  void delivered(const Message& m, const Receipt& r);
  void failed(const std::string& why);
  void report() const;
  const std::string& last_failure() const { return last_failure_; }

 private:
  std::map<std::string, int> per_subject_;
  std::vector<std::string> digests_;
  std::string last_failure_ = "none";
  int failures_ = 0;
};

using Filter = std::function<bool(const Message&)>;

class Outbox {
 public:
  Outbox(std::unique_ptr<Transport> transport, Journal& journal);
  void add(Message m);
  void add_filter(Filter f);
  int flush(int retries = 1);
  std::optional<Message> peek() const;
  std::size_t size() const;

 private:
  bool passes(const Message& m) const;

  std::unique_ptr<Transport> transport_;
  Journal& journal_;
  std::deque<Message> waiting_;
  std::vector<Filter> filters_;
};

}  // namespace mailer
