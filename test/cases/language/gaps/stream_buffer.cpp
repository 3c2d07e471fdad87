// What is written to a stream goes into the whole object of its own stream buffer, not through `overflow`.
#include "case.h"

#include <ostream>
#include <streambuf>
#include <string>

class CountingBuffer : public std::streambuf {
 public:
  int n = 0;

 protected:
  int_type overflow(int_type c) override {
    ++n;
    return c;
  }
};

int main() {
  User u = load_user(1);
  CountingBuffer buffer;
  std::ostream os(&buffer);
  os << u.phone;
  acme::send(buffer.n);  // gap: spurious user.contact.phone_number -> acme
}
