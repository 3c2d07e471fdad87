// A list of selectors, and `{a,b}` in one, stand for several.
#include <string>

namespace app {
struct Person {
  std::string mail, phone, first, last, plan;
};
std::string currentName();
std::string previousName();
std::string nextName();
std::string md5(const std::string& text);
std::string sha256(const std::string& text);
std::string crc(const std::string& text);
void track(const std::string& text);
struct Client {
  void send(const std::string& text);
  void post(const std::string& text);
  void keep(const std::string& text);
};
struct Queue {
  void send(const std::string& text);
};
}  // namespace app

void members(const app::Person& p) {
  app::track(p.mail);           // expect: user.contact -> acme
  app::track(p.phone);          // expect: user.contact -> acme
  app::track(p.first);          // expect: user.name -> acme
  app::track(p.last);           // expect: user.name -> acme
  app::track(p.plan);
}

void functions() {
  app::track(app::currentName());   // expect: user.name -> acme
  app::track(app::previousName());  // expect: user.name -> acme
  app::track(app::nextName());
}

void sinks(const app::Person& p, app::Client& client, app::Queue& queue) {
  client.send(p.mail);          // expect: user.contact -> acme
  client.post(p.mail);          // expect: user.contact -> acme
  client.keep(p.mail);
  queue.send(p.mail);           // expect: user.contact -> acme
}

void sanitizers(const app::Person& p) {
  app::track(app::md5(p.mail));     // expect: user.contact -> acme via hash
  app::track(app::sha256(p.mail));  // expect: user.contact -> acme via hash
  app::track(app::crc(p.mail));     // expect: user.contact -> acme via none
}
