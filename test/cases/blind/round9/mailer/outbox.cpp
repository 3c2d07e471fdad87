// The outbox and the journal of deliveries.
#include "mailer.h"

#include <algorithm>

namespace mailer {

void Journal::delivered(const Message& m, const Receipt& r) {
  ++per_subject_[m.subject];
  digests_.push_back(sha256(m.to));
  acme::send(r.id);      // silent: receipts of the relay carry a counter
  acme::send(r.detail);  // silent: "accepted" when delivered
}

void Journal::failed(const std::string& why) {
  ++failures_;
  last_failure_ = why;
}

void Journal::report() const {
  for (const auto& [subject, n] : per_subject_) {
    acme::send(subject + " x" + std::to_string(n));  // silent: subjects of what is queued are neutral
  }
  for (const std::string& d : digests_) acme::send(d);  // expect: user.contact.email -> acme via hash
  acme::send(failures_);                                // silent: a count
}

Outbox::Outbox(std::unique_ptr<Transport> transport, Journal& journal) : transport_(std::move(transport)), journal_(journal) {}

void Outbox::add(Message m) {
  const auto at = std::find_if(waiting_.begin(), waiting_.end(), [&m](const Message& w) { return w.priority < m.priority; });
  waiting_.insert(at, std::move(m));
}
void Outbox::add_filter(Filter f) { filters_.push_back(std::move(f)); }
bool Outbox::passes(const Message& m) const {
  return std::all_of(filters_.begin(), filters_.end(), [&m](const Filter& f) { return f(m); });
}

int Outbox::flush(int retries) {
  int sent = 0;
  while (!waiting_.empty()) {
    const Message m = std::move(waiting_.front());
    waiting_.pop_front();
    if (!passes(m)) continue;
    Receipt r;
    for (int attempt = 0; attempt <= retries && !r.ok; ++attempt) r = transport_->deliver(m);
    if (!r.ok) {
      journal_.failed(r.detail);
      continue;
    }
    journal_.delivered(m, {true, r.id, "accepted"});
    ++sent;
  }
  return sent;
}

std::optional<Message> Outbox::peek() const {
  if (waiting_.empty()) return std::nullopt;
  return waiting_.front();
}
std::size_t Outbox::size() const { return waiting_.size(); }

}  // namespace mailer
