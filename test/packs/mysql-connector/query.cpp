// flags: -std=c++14 -Wno-everything -isystem/opt/piiflow-headers/usr/include
// needs: cppconn/prepared_statement.h libmysqlcppconn-dev
// What a statement says and what is bound to it is stored where the connection goes.
#include "pii_case.h"

#include <cppconn/driver.h>
#include <cppconn/prepared_statement.h>
#include <cstdlib>
#include <mysql_driver.h>
#include <sstream>

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

void by_interface(const User& u, sql::mysql::MySQL_Driver* driver) {
  sql::Connection* c = driver->connect("tcp://mail.globex.example:3306", "service", "secret");
  c->createStatement()->executeQuery("select * from plans where plan = '" + u.plan + "'");
  c->createStatement()->executeQuery("select * from users where name = '" + u.name + "'");  // expect: user.name -> globex
  c->nativeSQL("select '" + u.plan + "'");
  c->nativeSQL("select '" + u.email + "'");                             // expect: user.contact.email -> globex
  sql::PreparedStatement* p = c->prepareStatement("insert into users values (?)");
  p->setDateTime(1, u.plan);
  p->setDateTime(1, u.phone);                                           // expect: user.contact.phone_number -> globex
}

void bound(const User& u, sql::PreparedStatement* p, std::stringstream& quiet, std::stringstream& picture) {
  quiet << u.plan;
  p->setBlob(1, &quiet);
  picture << u.name;
  p->setBlob(1, &picture);                                              // expect: user.name -> storage
  int number = std::atoi(u.phone.c_str());
  p->setInt(u.id, u.id);
  p->setInt(1, number);                                                 // expect: user.contact.phone_number -> storage
  p->setUInt(u.id, 1);
  p->setUInt(1, number);                                                // expect: user.contact.phone_number -> storage
  p->setInt64(u.id, 1);
  p->setInt64(1, std::stoll(u.phone));                                  // expect: user.contact.phone_number -> storage
  p->setUInt64(u.id, 1);
  p->setUInt64(1, std::stoull(u.phone));                                // expect: user.contact.phone_number -> storage
  p->setDouble(u.id, 1.0);
  p->setDouble(1, std::stod(u.phone));                                  // expect: user.contact.phone_number -> storage
}

struct Habits {
  bool active;
  PII(user.health_and_medical) bool smokes;
};

void habits(const Habits& h, sql::PreparedStatement* p) {
  p->setBoolean(1, h.active);
  p->setBoolean(2, h.smokes);                                           // expect: user.health_and_medical -> storage
}

void text(const User& u, sql::Statement* s) {
  sql::SQLString quiet(u.plan), cut = sql::SQLString(u.email), assigned, added("select ");
  s->execute(quiet.c_str());
  s->execute(cut.c_str());                                              // expect: user.contact.email -> storage
  s->execute(cut.substr(0, 4));                                         // expect: user.contact.email -> storage
  s->execute(quiet.substr(0, 4));
  s->execute(assigned);
  assigned = u.name;
  s->execute(assigned);                                                 // expect: user.name -> storage
  added.append(u.plan);
  s->execute(added);
  added.append(u.phone);
  s->execute(added);                                                    // expect: user.contact.phone_number -> storage
  const std::string& read = cut;
  s->execute(read);                                                     // expect: user.contact.email -> storage
}
