// What is put into a string or a stream is not in the members of a class that derives from it.
#include <piiflow/annotations.h>

#include <sstream>
#include <string>

PII_SINK(acme) void send(const std::string &text);

struct User {
  PII(user.name) std::string name;
};

struct Text : std::string {
  using std::string::string;
  std::string origin;
};

struct Line : std::ostringstream {
  std::string tag;
};

void append(const User &user) {
  Text text("x");
  text.origin = "form";
  text.append(user.name);
  send(text.origin);  // gap: spurious user.name -> acme
  send(text);         // expect: user.name -> acme
}

void print(const User &user) {
  Line line;
  line.tag = "form";
  line << user.name;
  send(line.tag);    // gap: spurious user.name -> acme
  send(line.str());  // expect: user.name -> acme
}
