// needs: pqxx/pqxx libpqxx-dev
// flags: -std=c++17 -Wno-everything
// libpqxx: what a pattern escapes is still there; each call with its twin.
#include "pii_case.h"

#include <pqxx/pqxx>

void patterns(pqxx::connection& c, const User& u) {
  { pqxx::connection_base& b = c; acme::send(b.esc_like(u.name)); }  // expect: user.name -> acme confidence high
  { pqxx::connection_base& b = c; acme::send(b.esc_like(u.plan)); }
  { pqxx::work w(c); acme::send(w.esc_like(u.name)); }  // expect: user.name -> acme confidence high
  { pqxx::work w(c); acme::send(w.esc_like(u.plan)); }
}
