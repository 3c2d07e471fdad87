// Uses the client, moves it, and audits what it says about itself.
#include "client.h"
#include "wire.h"

#include <optional>
#include <utility>
#include <vector>

crm::Contact lookup(long id);

namespace {

class Auditor {
 public:
  void attach(crm::Client& client) {
    client.onSent([this](long number, const std::string& line) {
      wire::audit("sent " + std::to_string(number));
      wire::audit("line " + line);  // expect: user.contact.email -> globex
      last_ = number;
    });
  }
  long last() const { return last_; }

 private:
  long last_ = 0;
};

std::vector<crm::Client> makePool(int size) {
  std::vector<crm::Client> pool;
  for (int i = 0; i < size; ++i) {
    crm::Client client("pool" + std::to_string(i));
    pool.push_back(std::move(client));
  }
  return pool;
}

}  // namespace

int main() {
  Auditor auditor;
  crm::Client client("https://crm.example");
  auditor.attach(client);
  const crm::Contact contact = lookup(1);
  client.queue(contact);
  client.remember(contact);
  client.flush();

  wire::audit(client.status());
  wire::audit(client.lastError());  // expect: user.name -> globex
  wire::audit(std::to_string(client.pending()));
  wire::audit(std::to_string(auditor.last()));

  crm::Client moved = std::move(client);
  wire::audit(moved.lastError());  // expect: user.name -> globex
  moved = crm::Client("https://other.example");
  wire::audit(moved.lastError());

  crm::Client fresh("https://fresh.example");
  fresh.setUserAgent("fresh/2.0 " + contact.company);
  wire::audit(fresh.lastError());
  wire::audit(fresh.status());

  for (crm::Client& pooled : makePool(3)) wire::audit(pooled.status());

  std::optional<crm::Contact> best;
  for (long id = 1; id < 5; ++id) {
    crm::Contact candidate = lookup(id);
    if (!best || candidate.company < best->company) best = std::move(candidate);
  }
  wire::audit(best->company);
  wire::audit(best->name);  // expect: user.name -> globex
  best.reset();
  best.emplace();
  wire::audit(best->company);
}
