// A pool that wipes what is given back: which of its objects the next caller gets is not known.
#include <piiflow/annotations.h>

#include <memory>
#include <string>
#include <vector>

PII(user.contact.email) std::string user_email();
PII_SINK(acme) void send(const std::string& text);

struct Message {
  std::string text = "blank";
};
class Pool {
 public:
  Message* take() {
    if (free_.empty()) {
      all_.push_back(std::make_unique<Message>());
      return all_.back().get();
    }
    Message* message = free_.back();
    free_.pop_back();
    return message;
  }
  void give(Message* message) {
    *message = Message();
    free_.push_back(message);
  }

 private:
  std::vector<std::unique_ptr<Message>> all_;
  std::vector<Message*> free_;
};

int main() {
  Pool pool;
  Message* message = pool.take();
  message->text = user_email();
  send(message->text);  // expect: user.contact.email -> acme
  pool.give(message);
  send(pool.take()->text);  // gap: spurious user.contact.email -> acme
}
