// flags: -std=c++17 -Wno-everything
// needs: pqxx/pqxx libpqxx-dev
// The quotes of a connection.
#include "pii_case.h"

#include <pqxx/pqxx>


void quotes(const User& u, pqxx::connection& c, pqxx::work& w) {
  w.exec("insert into users values ('" + c.esc(u.plan) + "')");
  w.exec("insert into users values ('" + c.esc(u.email) + "')");  // expect: user.contact.email -> storage
  w.exec("insert into users values ('" + c.esc_raw(reinterpret_cast<const unsigned char*>(u.plan.data()), 3) + "')");
  w.exec("insert into users values ('" + c.esc_raw(reinterpret_cast<const unsigned char*>(u.name.data()), 3) + "')");  // expect: user.name -> storage
  w.exec("select id from users where name like '" + w.esc_like(u.plan) + "'");
  w.exec("select id from users where name like '" + w.esc_like(u.phone) + "'");  // expect: user.contact.phone_number -> storage
  w.exec("insert into users values (" + c.quote(u.plan) + ")");
  w.exec("insert into users values (" + c.quote(u.email) + ")");  // expect: user.contact.email -> storage
  w.exec("insert into users values (" + c.quote_raw(reinterpret_cast<const unsigned char*>(u.plan.data()), 3) + ")");
  w.exec("insert into users values (" + c.quote_raw(reinterpret_cast<const unsigned char*>(u.name.data()), 3) + ")");  // expect: user.name -> storage
  w.exec("select id from " + c.quote_name(u.plan));
  w.exec("select id from " + c.quote_name(u.phone));             // expect: user.contact.phone_number -> storage
}
