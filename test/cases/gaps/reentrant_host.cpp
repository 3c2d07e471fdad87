// A plugin calls back into the object that called it; what it leaves there is not seen by the rest of that method.
#include "case.h"

#include <string>

struct Plugin {
  void (*log)(void* host, const char* text);
  void* host;
  std::string mail;
  void tick() { log(host, mail.c_str()); }
};

class Host {
 public:
  explicit Host(const char* mail) {
    plugin_.log = [](void* host, const char* text) { static_cast<Host*>(host)->last_ = text; };
    plugin_.host = this;
    plugin_.mail = mail;
  }
  void run() {
    plugin_.tick();
    acme_send(last_.c_str());  // gap: missing user.contact.email -> acme
  }

 private:
  Plugin plugin_;
  std::string last_;
};

int main() {
  user u;
  load_user(1, &u);
  Host host(u.email);
  host.run();
}
