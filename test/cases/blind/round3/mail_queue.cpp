// A mailer with a queue, a worker loop and a dead-letter list.
#include "svc.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <queue>
#include <vector>

namespace {

struct Mail {
  std::string to;
  std::string subject;
  std::string body;
  int attempts = 0;
};

class MailQueue {
 public:
  void push(Mail mail) {
    {
      std::lock_guard lock(mutex_);
      queue_.push(std::move(mail));
    }
    ready_.notify_one();
  }
  bool pop(Mail& out) {
    std::unique_lock lock(mutex_);
    ready_.wait(lock, [this] { return stopped_ || !queue_.empty(); });
    if (queue_.empty()) return false;
    out = std::move(queue_.front());
    queue_.pop();
    return true;
  }
  void stop() {
    std::lock_guard lock(mutex_);
    stopped_ = true;
    ready_.notify_all();
  }

 private:
  std::mutex mutex_;
  std::condition_variable ready_;
  std::queue<Mail> queue_;
  bool stopped_ = false;
};

class Smtp {
 public:
  PII_SINK(globex) bool deliver(const std::string& to, const std::string& subject, const std::string& body);
};

void drain(MailQueue& queue, Smtp& smtp, std::deque<Mail>& dead) {
  Mail mail;
  while (queue.pop(mail)) {
    if (!smtp.deliver(mail.to, mail.subject, "")) {  // expect: user.contact.email -> globex
      ++mail.attempts;
      dead.push_back(mail);
    }
  }
}

}  // namespace

void run_mailer() {
  MailQueue welcome;
  MailQueue internal;
  Smtp smtp;
  std::deque<Mail> dead;

  Mail m{current_email(), "Welcome", "Thank you for joining", 0};
  welcome.push(m);
  internal.push(Mail{"ops@ours.example", "Nightly", "ok", 0});

  drain(welcome, smtp, dead);
  for (const Mail& d : dead) {
    acme::send(d.to);        // expect: user.contact.email -> acme
    acme::send(d.subject);   // silent
    acme::send(d.attempts);  // silent
  }
  dead.clear();
  if (!dead.empty()) acme::send(dead.front().to);  // silent

  Mail op;
  if (internal.pop(op)) {
    acme::send(op.to);    // silent
    acme::send(op.body);  // silent
  }
  op.body = "Dear " + current_name();
  acme::send(op.body);     // expect: user.name -> acme
  acme::send(op.subject);  // silent
  acme::send(m.to);        // expect: user.contact.email -> acme
  acme::send(m.body);      // silent
  m = Mail{};
  acme::send(m.to);  // silent

  std::vector<Mail> batch;
  batch.push_back({.to = current_phone(), .subject = "SMS"});
  for (auto& b : batch) {
    globex::send(b.to);       // expect: user.contact.phone_number -> globex
    globex::send(b.subject);  // silent
    b.to.clear();
  }
}
