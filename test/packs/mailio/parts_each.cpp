// mailio: who a message is from and to, and its parts; each call with its twin.
#include "pii_case.h"

#include <list>
#include <mailio/smtp.hpp>
#include <sstream>
#include <tuple>

void people(mailio::smtps& s, const User& u) {
  { mailio::message m; m.from(mailio::mail_address(u.name, "us@x.example")); s.submit(m); }  // expect: user.name -> unknown
  { mailio::message m; m.from(mailio::mail_address(u.plan, "us@x.example")); s.submit(m); }
  { mailio::message m; m.add_from(mailio::mail_address(u.name, "us@x.example")); s.submit(m); }  // expect: user.name -> unknown
  { mailio::message m; m.add_from(mailio::mail_address(u.plan, "us@x.example")); s.submit(m); }
  { mailio::message m; m.sender(mailio::mail_address(u.name, "us@x.example")); s.submit(m); }  // expect: user.name -> unknown
  { mailio::message m; m.sender(mailio::mail_address(u.plan, "us@x.example")); s.submit(m); }
  { mailio::message m; m.reply_address(mailio::mail_address(u.name, "us@x.example")); s.submit(m); }  // expect: user.name -> unknown
  { mailio::message m; m.reply_address(mailio::mail_address(u.plan, "us@x.example")); s.submit(m); }
  { mailio::message m; m.add_cc_recipient(mailio::mail_address("them", u.name)); s.submit(m); }  // expect: user.name -> unknown
  { mailio::message m; m.add_cc_recipient(mailio::mail_address("them", u.plan)); s.submit(m); }
  { mailio::message m; m.add_bcc_recipient(mailio::mail_address("them", u.name)); s.submit(m); }  // expect: user.name -> unknown
  { mailio::message m; m.add_bcc_recipient(mailio::mail_address("them", u.plan)); s.submit(m); }
  { mailio::message m; m.subject_raw(u.name); s.submit(m); }  // expect: user.name -> unknown
  { mailio::message m; m.subject_raw(u.plan); s.submit(m); }
  { mailio::message m; m.content_id(u.name); s.submit(m); }  // expect: user.name -> unknown
  { mailio::message m; m.content_id(u.plan); s.submit(m); }
  { mailio::message m; m.name(u.name); s.submit(m); }  // expect: user.name -> unknown
  { mailio::message m; m.name(u.plan); s.submit(m); }
  { std::istringstream i(u.name); std::list<std::tuple<std::istream&, mailio::string_t, mailio::message::content_type_t>> l; l.emplace_back(i, "f", mailio::message::content_type_t()); mailio::message m; m.attach(l); s.submit(m); }  // expect: user.name -> unknown
  { std::istringstream i(u.plan); std::list<std::tuple<std::istream&, mailio::string_t, mailio::message::content_type_t>> l; l.emplace_back(i, "f", mailio::message::content_type_t()); mailio::message m; m.attach(l); s.submit(m); }
}
