// What a container is emptied of through a reference to one of two is gone for what is read through that reference.
#include <piiflow/annotations.h>

#include <string>
#include <vector>

PII(user.name) std::string user_name();
PII_SINK(acme) void send(const std::string& text);

int main(int argc, char**) {
  std::vector<std::string> left{user_name()};
  std::vector<std::string> right{user_name()};
  std::vector<std::string>& either = argc > 1 ? left : right;
  either.clear();
  either.push_back("none");
  send(either.front());
  send(left.front());  // expect: user.name -> acme
}
