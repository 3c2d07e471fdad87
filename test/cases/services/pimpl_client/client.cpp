// The hidden half: what the client keeps, and what it sends.
#include "client.h"

#include "wire.h"

#include <deque>
#include <utility>

namespace crm {

struct Client::Impl {
  std::string endpoint;
  std::string agent = "crm/1.0";
  std::string error;
  Contact favourite;
  std::deque<std::string> lines;
  std::function<void(long, const std::string&)> sent;
  unsigned long flushed = 0;

  void write(const std::string& line) {
    wire::push(endpoint);
    wire::push(agent);
    wire::push(line);  // expect: user.contact.email -> acme
    ++flushed;
    if (sent) sent(static_cast<long>(flushed), line);
  }
};

Client::Client(std::string endpoint) : impl_(std::make_unique<Impl>()) { impl_->endpoint = std::move(endpoint); }
Client::~Client() = default;
Client::Client(Client&& other) noexcept = default;
Client& Client::operator=(Client&& other) noexcept = default;

void Client::setUserAgent(std::string agent) { impl_->agent = std::move(agent); }

void Client::remember(const Contact& contact) { impl_->favourite = contact; }

void Client::queue(const Contact& contact) {
  if (contact.email.empty()) {
    impl_->error = "no address for " + contact.name;
    return;
  }
  impl_->lines.push_back(std::to_string(contact.id) + ";" + contact.email);
}

void Client::flush() {
  while (!impl_->lines.empty()) {
    impl_->write(impl_->lines.front());
    impl_->lines.pop_front();
  }
}

std::string Client::lastError() const { return impl_->error; }

std::string Client::status() const {
  return impl_->endpoint + " " + std::to_string(impl_->flushed) + " " + impl_->favourite.company;
}

std::size_t Client::pending() const { return impl_->lines.size(); }

void Client::onSent(std::function<void(long, const std::string&)> callback) { impl_->sent = std::move(callback); }

}  // namespace crm
