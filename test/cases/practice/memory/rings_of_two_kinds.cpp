// A ring buffer template in two instances and an intrusive free list; what was popped, what was wiped.
#include "case.h"

#include <array>
#include <optional>
#include <utility>

template <class T, std::size_t N>
class Ring {
 public:
  bool push(T v) {
    if (count_ == N) return false;
    slots_[(head_ + count_++) % N] = std::move(v);
    return true;
  }
  std::optional<T> pop() {
    if (count_ == 0) return std::nullopt;
    T out = std::move(slots_[head_]);
    head_ = (head_ + 1) % N;
    --count_;
    return out;
  }
  const T& peek() const { return slots_[head_]; }
  std::size_t size() const { return count_; }
  void wipe() {
    slots_ = {};
    head_ = count_ = 0;
  }

 private:
  std::array<T, N> slots_{};
  std::size_t head_ = 0;
  std::size_t count_ = 0;
};

struct Message {
  int id = 0;
  std::string from;
  std::string kind = "info";
};

int main() {
  Ring<Message, 8> inbox;
  Ring<Message, 8> outbox;
  inbox.push({1, email_of(1), "mail"});
  outbox.push({2, "system", "tick"});
  acme::send(inbox.peek().from);  // expect: user.contact.email -> acme
  acme::send(inbox.peek().kind);
  acme::send(outbox.peek().from);
  if (auto m = inbox.pop()) {
    acme::send(m->from);  // expect: user.contact.email -> acme
    acme::send(m->id);
    m->from = "masked";
    acme::send(m->from);
  }
  if (auto m = outbox.pop()) acme::send(m->from);
  acme::send(inbox.size());
  inbox.wipe();
  inbox.push({3, "nobody"});
  acme::send(inbox.peek().from);

  Ring<std::string, 4> words;
  Ring<std::string, 4> names;
  words.push("w");
  names.push(name_of(2));
  acme::send(*words.pop());
  acme::send(names.pop().value_or("none"));  // expect: user.name -> acme
}
