// A thread that nobody joins does not see what arrives after its start, when the object is local.
#include "case.h"

#include <queue>
#include <string>
#include <thread>

int main() {
  User u = load_user(1);
  std::queue<std::string> queue;
  std::thread t([&queue] {
    while (!queue.empty()) {
      acme::send(queue.front());  // gap: missing user.name -> acme
      queue.pop();
    }
  });
  queue.push(u.name);
}
