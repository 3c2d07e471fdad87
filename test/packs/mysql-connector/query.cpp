// flags: -std=c++14 -Wno-everything
// needs: cppconn/prepared_statement.h libmysqlcppconn-dev
// What a statement says and what is bound to it is stored where the connection goes.
#include "pii_case.h"

#include <cppconn/driver.h>
#include <cppconn/prepared_statement.h>
#include <mysql_driver.h>

void hosted(const User& u) {
  sql::Driver* driver = sql::mysql::get_driver_instance();
  sql::Connection* c = driver->connect("tcp://db.acme.example:3306", "service", "secret");
  sql::Statement* s = c->createStatement();
  s->execute("insert into plans values ('" + u.plan + "')");
  s->execute("insert into users values ('" + u.email + "')");           // expect: user.contact.email -> acme
  s->executeUpdate("update users set name = '" + u.name + "'");         // expect: user.name -> acme
  sql::PreparedStatement* p = c->prepareStatement("insert into users values (?)");
  p->setString(1, u.plan);
  p->setString(1, u.phone);                                             // expect: user.contact.phone_number -> acme
  p->setInt(2, u.id);
  p->execute();
}

void somewhere(const User& u, sql::Connection* c, std::istream& picture) {
  sql::PreparedStatement* p = c->prepareStatement("insert into users values (?)");
  p->setBlob(1, &picture);
  p->setBigInt(1, u.name);                                              // expect: user.name -> storage
  c->prepareStatement("select '" + u.email + "'");                      // expect: user.contact.email -> storage
  std::string text = sql::SQLString(u.email).asStdString();
  c->createStatement()->execute(text);                                  // expect: user.contact.email -> storage
}

void ours(const User& u) {
  sql::Connection* c = sql::mysql::get_mysql_driver_instance()->connect("tcp://127.0.0.1:3306", "u", "p");
  c->createStatement()->execute("insert into users values ('" + u.email + "')");
}
