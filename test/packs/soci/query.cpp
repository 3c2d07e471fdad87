// flags: -std=c++14 -Wno-everything
// needs: soci/soci.h libsoci-dev
// Statements, and the values that they use, are stored where the session goes.
#include "pii_case.h"

#include <soci/soci.h>

void hosted(const User& u) {
  soci::session sql("postgresql", "host=ep-1.eu-central-1.aws.neon.tech dbname=users");
  sql << "insert into plans values ('" + u.plan + "')";
  sql << "insert into users values ('" + u.email + "')";                    // expect: user.contact.email -> neon
  sql << "insert into plans values (:plan)", soci::use(u.plan);
  sql << "insert into users values (:name)", soci::use(u.name);             // expect: user.name -> neon
}

void prepared(const User& u, soci::session& sql) {
  soci::statement quiet = (sql.prepare << "insert into plans values (:plan)", soci::use(u.plan));
  quiet.execute(true);
  soci::statement add = (sql.prepare << "insert into users values (:name)", soci::use(u.name));  // expect: user.name -> storage
  add.execute(true);
}

void reads(const User& u, soci::session& sql) {
  std::string name;
  sql << "select name from plans where plan = :plan", soci::use(u.plan), soci::into(name);
  sql << "select name from users where email = :email", soci::use(u.email), soci::into(name);    // expect: user.contact.email -> storage
}

void opened(const User& u, const soci::backend_factory& backend) {
  soci::session a("postgresql://db.acme.example/users"), b(backend, "host=mail.globex.example");
  a << "select '" + u.plan + "'";
  a << "select '" + u.email + "'";                                          // expect: user.contact.email -> acme
  b << "select '" + u.name + "'";                                           // expect: user.name -> globex
  soci::session c(soci::connection_parameters("postgresql://db.acme.example/users"));
  c << "select '" + u.name + "'";                                           // expect: user.name -> acme
  soci::session d, e, f, g;
  d.open("postgresql://mail.globex.example/users");
  d << "select '" + u.email + "'";                                          // expect: user.contact.email -> globex
  e.open("postgresql", "host=mail.globex.example");
  e << "select '" + u.name + "'";                                           // expect: user.name -> globex
  f.open(backend, "host=db.acme.example");
  f << "select '" + u.phone + "'";                                          // expect: user.contact.phone_number -> acme
  g.open(soci::connection_parameters("postgresql://db.acme.example/users"));
  g << "select '" + u.phone + "'";                                          // expect: user.contact.phone_number -> acme
  soci::session ours("postgresql", "host=127.0.0.1");
  ours << "select '" + u.phone + "'";
}

void pieces(const User& u) {
  soci::session sql("postgresql://db.acme.example/users");
  sql.once << "select " << u.plan;
  sql.once << u.email;                                                      // expect: user.contact.email -> acme
  sql.once << "select " << u.name;                                          // expect: user.name -> acme
  (sql.once << "select ") << "where :plan", soci::use(u.plan);
  (sql.once << "select ") << "where :name", soci::use(u.phone);             // expect: user.contact.phone_number -> acme
  soci::statement quiet = (sql.prepare << u.plan << u.plan);
  soci::statement direct = (sql.prepare << u.email);                        // expect: user.contact.email -> acme
  soci::statement later = (sql.prepare << "select " << ":n", soci::use(u.name));  // expect: user.name -> acme
}

void by_hand(const User& u) {
  soci::session sql("postgresql://db.acme.example/users");
  soci::statement s(sql);
  s.prepare("select '" + u.plan + "'");
  s.prepare("select '" + u.email + "'");                                    // expect: user.contact.email -> acme
  s.exchange(soci::use(u.plan));
  s.exchange(soci::use(u.name));                                            // expect: user.name -> acme
}
