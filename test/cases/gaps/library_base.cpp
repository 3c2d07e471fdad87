// What a library's class gives out is its own, not what a class of the program adds to it.
#include <piiflow/annotations.h>

#include <string>

PII_SINK(acme) void send(const std::string &text);

// No body of it is seen.
namespace lib {
class Tree {
 public:
  virtual ~Tree();
  std::string item(int row);
};
}  // namespace lib

class Tracks : public lib::Tree {
 public:
  PII(user.authorization.credentials) std::string token;
};

void show(Tracks &tracks) {
  send(tracks.item(0));  // gap: spurious user.authorization.credentials -> acme
}
