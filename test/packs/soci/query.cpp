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
