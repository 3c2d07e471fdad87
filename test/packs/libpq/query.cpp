// What a statement and its parameters hold is stored; a connection that shows its host says where.
#include "pii_case.h"

#include <libpq-fe.h>

void hosted(const User& u) {
  PGconn* c = PQconnectdb("host=ep-1.eu-central-1.aws.neon.tech dbname=users");
  PQexec(c, ("insert into plans values ('" + u.plan + "')").c_str());
  PQexec(c, ("insert into users values ('" + u.email + "')").c_str());      // expect: user.contact.email -> neon
  const char* plain[] = {u.plan.c_str()};
  PQexecParams(c, "insert into users values ($1)", 1, nullptr, plain, nullptr, nullptr, 0);
  const char* values[] = {u.name.c_str()};
  PQexecParams(c, "insert into users values ($1)", 1, nullptr, values, nullptr, nullptr, 0);  // expect: user.name -> neon
  PQexecPrepared(c, "add", 1, values, nullptr, nullptr, 0);                 // expect: user.name -> neon
}

void somewhere(PGconn* c, const User& u) {
  char* quoted = PQescapeLiteral(c, u.phone.c_str(), u.phone.size());
  PQsendQuery(c, (std::string("insert into users values (") + quoted + ")").c_str());  // expect: user.contact.phone_number -> storage
  PQputCopyData(c, u.email.c_str(), 3);                                     // expect: user.contact.email -> storage
  PQputCopyData(c, u.plan.c_str(), 3);
}

void ours(const User& u) {
  PGconn* c = PQsetdbLogin("127.0.0.1", "5432", nullptr, nullptr, "users", "u", "p");
  PQexec(c, u.email.c_str());
}

void started(const User& u) {
  PGconn* c = PQconnectStart("postgresql://db.acme.example/users");
  const char *plain[] = {u.plan.c_str()}, *values[] = {u.name.c_str()};
  PQsendQueryParams(c, "select $1", 1, nullptr, plain, nullptr, nullptr, 0);
  PQsendQueryParams(c, "select $1", 1, nullptr, values, nullptr, nullptr, 0);  // expect: user.name -> acme
  PQsendQueryPrepared(c, "add", 1, plain, nullptr, nullptr, 0);
  PQsendQueryPrepared(c, "add", 1, values, nullptr, nullptr, 0);            // expect: user.name -> acme
  PQprepare(c, "one", ("select '" + u.plan + "'").c_str(), 0, nullptr);
  PQprepare(c, "one", ("select '" + u.email + "'").c_str(), 0, nullptr);    // expect: user.contact.email -> acme
}

void by_parameters(const User& u) {
  const char *keywords[] = {"host", nullptr}, *acme[] = {"db.acme.example", nullptr}, *globex[] = {"db.globex.example", nullptr};
  PGconn* one = PQconnectdbParams(keywords, acme, 0);
  PQexec(one, u.plan.c_str());
  PQexec(one, u.phone.c_str());                                             // expect: user.contact.phone_number -> acme
  PGconn* other = PQconnectStartParams(keywords, globex, 0);
  PQexec(other, u.plan.c_str());
  PQexec(other, u.email.c_str());                                           // expect: user.contact.email -> globex
}
