#include "session.h"

#include <memory>
#include <string>

struct Closer {
  void operator()(session_t* s) const { session_free(s); }
};
using Session = std::unique_ptr<session_t, Closer>;

static void plain() {
  Session s(session_new(&acme_transport, "https://acme.example/a"));
  session_set(s.get(), "lang", "en");
  globex_track(session_get(s.get(), "lang"));
  globex_track(session_plan(s.get()));
  session_flush(s.get());
}

int main() {
  Session s(session_new(&acme_transport, "https://acme.example/b"));
  session_set(s.get(), "mail", login_mail());
  session_set_user(s.get(), "Ann", "gold");
  globex_track(session_get(s.get(), "mail"));  // expect: user.contact.email -> globex
  globex_track(session_user(s.get()));         // expect: user.name -> globex
  globex_track(session_plan(s.get()));
  session_flush(s.get());

  Session quiet(session_new(&null_transport, "null"));
  session_set(quiet.get(), "mail", login_mail());
  session_flush(quiet.get());
  std::string plan = session_plan(quiet.get());
  globex_track(plan.c_str());
  std::string mail = session_get(quiet.get(), "mail");
  globex_track(mail.c_str());  // expect: user.contact.email -> globex
  globex_track(std::to_string(mail.size()).c_str());
  plain();
}
