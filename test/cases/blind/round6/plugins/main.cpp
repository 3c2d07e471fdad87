// A plugin host: a registry filled by static initialisers, a context of services by type, plugins run by name.
#include "host.h"

#include <stdexcept>

namespace {

class DbUsers : public host::Users {
 public:
  std::string mail_of(int id) const override { return load_customer(id).email; }
  std::string tier_of(int id) const override { return load_customer(id).tier; }
};
class Echoing : public host::Plugin {
 public:
  explicit Echoing(std::string s) : s_(std::move(s)) {}
  std::string name() const override { return s_; }
  std::string run(const host::Context&, const std::string&) override { return "fixed"; }

 private:
  std::string s_;
};

}  // namespace

void run_mail() {
  host::Context ctx;
  ctx.provide<host::Users>(std::make_shared<DbUsers>());
  auto p = host::create("mail");
  acme::send(p->run(ctx, "start"));    // silent
  acme::send(p->name());               // silent
}
void run_direct(const Customer& c) {
  host::Context ctx;
  Echoing e(c.name);
  acme::send(e.run(ctx, c.email));     // silent
  acme::send(e.name());                // expect: user.name -> acme
}
void count(const Customer& c) {
  auto n = std::make_shared<host::Counter>();
  host::Context ctx;
  ctx.provide(n);
  if (auto got = ctx.get<host::Counter>()) got->add();
  acme::send(n->n);                    // silent
  try {
    host::create("none " + c.tier);
  } catch (const std::invalid_argument& e) {
    acme::send(e.what());              // silent
  }
  try {
    host::create(c.phone);
  } catch (const std::invalid_argument& e) {
    acme::send(e.what());              // expect: user.contact.phone_number -> acme
  }
}
