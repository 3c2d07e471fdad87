// Queries, bound parameters and long data go to the host of the connection; a statement belongs to its connection.
#include "pii_case.h"

#include <mysql.h>

void hosted(User& u) {
  MYSQL* c = mysql_init(nullptr);
  mysql_real_connect(c, "users.acme.example", "u", "p", "users", 3306, nullptr, 0);
  mysql_query(c, u.plan.c_str());
  mysql_query(c, ("insert into users values ('" + u.email + "')").c_str());  // expect: user.contact.email -> acme
  char quoted[200];
  mysql_real_escape_string(c, quoted, u.name.c_str(), 3);
  mysql_real_query(c, quoted, 3);                                            // expect: user.name -> acme
  MYSQL_STMT* statement = mysql_stmt_init(c);
  MYSQL_BIND plain{};
  plain.buffer = u.plan.data();
  mysql_stmt_bind_param(statement, &plain);
  MYSQL_BIND bound{};
  bound.buffer = u.phone.data();
  mysql_stmt_bind_param(statement, &bound);                                  // expect: user.contact.phone_number -> acme
  mysql_stmt_send_long_data(statement, 0, u.email.c_str(), 3);               // expect: user.contact.email -> acme
}

void somewhere(MYSQL* c, const User& u) {
  mysql_query(c, u.email.c_str());  // expect: user.contact.email -> storage
}

void statements(MYSQL* c, MYSQL_STMT* statement, const User& u) {
  mysql_send_query(c, u.plan.c_str(), 3);
  mysql_send_query(c, u.name.c_str(), 3);                      // expect: user.name -> storage
  mysql_stmt_prepare(statement, ("select '" + u.plan + "'").c_str(), 3);
  mysql_stmt_prepare(statement, ("select '" + u.phone + "'").c_str(), 3);  // expect: user.contact.phone_number -> storage
}
