// flags: -std=c++17 -Wno-everything
// needs: pqxx/pqxx libpqxx-dev
// Statements and their parameters are stored where the connection goes.
#include "pii_case.h"

#include <pqxx/pqxx>

void hosted(const User& u) {
  pqxx::connection c("host=ep-1.eu-central-1.aws.neon.tech dbname=users");
  pqxx::work w(c);
  w.exec("insert into plans values (" + w.quote(u.plan) + ")");
  w.exec("insert into users values (" + w.quote(u.email) + ")");                // expect: user.contact.email -> neon
  w.exec0("insert into users values ('" + w.esc(u.name) + "')");                // expect: user.name -> neon
  w.exec_params("insert into users values ($1)", u.plan);
  w.exec_params("insert into users values ($1)", u.phone);                      // expect: user.contact.phone_number -> neon
  w.exec_params_n(0, "insert into users values ($1, $2)", 1, u.name);           // expect: user.name -> neon
  c.prepare("add", "insert into users values ($1)");
  c.prepare("one", "insert into users values ('" + u.email + "')");             // expect: user.contact.email -> neon
  w.exec_prepared("add", u.plan);
  w.exec_prepared("add", u.email);                                              // expect: user.contact.email -> neon
  w.exec_prepared_n(1, "add", u.name);                                          // expect: user.name -> neon
}

void bulk(const User& u) {
  pqxx::connection c("postgresql://127.0.0.1/users");
  pqxx::work w(c);
  pqxx::stream_to ours(w, "users");
  ours << std::make_tuple(u.id, u.email);
}

void somewhere(const User& u, pqxx::work& w) {
  pqxx::stream_to rows(w, "users");
  rows << std::make_tuple(u.id, u.plan);
  rows << std::make_tuple(u.id, u.email);                                    // expect: user.contact.email -> storage
}
