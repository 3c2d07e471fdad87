// libpqxx 7 and newer: every way to execute, to stream and to quote.
#include "pii_case.h"

#include <pqxx/pqxx>

void seen(const std::string& plan);

void statements(const User& u) {
  pqxx::connection c("host=ep-1.eu-central-1.aws.neon.tech dbname=users");
  pqxx::nontransaction t(c);
  t.exec("insert into users values (" + c.quote(u.plan) + ")");
  t.exec("insert into users values (" + c.quote(u.email) + ")");  // expect: user.contact.email -> neon
  t.exec1("insert into users values (" + t.quote(u.plan) + ")");
  t.exec1("insert into users values (" + t.quote(u.name) + ")");  // expect: user.name -> neon
  t.exec_n(1, "insert into users values ('" + c.esc(u.plan) + "')");
  t.exec_n(1, "insert into users values ('" + c.esc(u.phone) + "')");  // expect: user.contact.phone_number -> neon
  t.query_value<int>("select add('" + t.esc(u.plan) + "')");
  t.query_value<int>("select add('" + t.esc(u.email) + "')");    // expect: user.contact.email -> neon
  t.query1<int>("select add('" + c.esc_raw(u.plan) + "')");
  t.query1<int>("select add('" + c.esc_raw(u.name) + "')");      // expect: user.name -> neon
  t.query01<int>("select add('" + t.esc_raw(u.plan) + "')");
  t.query01<int>("select add('" + t.esc_raw(u.phone) + "')");    // expect: user.contact.phone_number -> neon
  t.query<int>("select id from users where name like '" + c.esc_like(u.plan) + "'");
  t.query<int>("select id from users where name like '" + c.esc_like(u.email) + "'");  // expect: user.contact.email -> neon
  t.query_n<int>(1, "select id from users where name like '" + t.esc_like(u.plan) + "'");
  t.query_n<int>(1, "select id from users where name like '" + t.esc_like(u.name) + "'");  // expect: user.name -> neon
  t.stream<int>("select id from users where name = " + c.quote_raw(u.plan));
  t.stream<int>("select id from users where name = " + c.quote_raw(u.phone));  // expect: user.contact.phone_number -> neon
  t.for_stream("select id from users where name = " + t.quote_raw(u.plan), seen);
  t.for_stream("select id from users where name = " + t.quote_raw(u.email), seen);  // expect: user.contact.email -> neon
  t.for_query("select id from " + c.quote_name(u.plan), seen);
  t.for_query("select id from " + c.quote_name(u.name), seen);   // expect: user.name -> neon
  t.for_query("select id from " + t.quote_name(u.plan), seen);
  t.for_query("select id from " + t.quote_name(u.phone), seen);  // expect: user.contact.phone_number -> neon
  t.exec_params0("insert into users values ($1)", u.plan);
  t.exec_params0("insert into users values ($1)", u.email);      // expect: user.contact.email -> neon
  t.exec_params1("insert into users values ($1)", u.plan);
  t.exec_params1("insert into users values ($1)", u.name);       // expect: user.name -> neon
  t.exec_prepared0("add", u.plan);
  t.exec_prepared0("add", u.phone);                              // expect: user.contact.phone_number -> neon
  t.exec_prepared1("add", u.plan);
  t.exec_prepared1("add", u.email);                              // expect: user.contact.email -> neon
  c.prepare("one", ("insert into users values ('" + u.plan + "')").c_str());
  c.prepare("one", ("insert into users values ('" + u.name + "')").c_str());  // expect: user.name -> neon
}

void parameters(const User& u) {
  pqxx::connection c("host=ep-1.eu-central-1.aws.neon.tech dbname=users");
  pqxx::robusttransaction<> t(c);
  t.exec_params("insert into users values ($1)", pqxx::params(u.plan));
  t.exec_params("insert into users values ($1)", pqxx::params(u.phone));  // expect: user.contact.phone_number -> neon
  {
    pqxx::params values;
    values.append(u.plan);
    t.exec_params("insert into users values ($1)", values);
  }
  {
    pqxx::params values;
    values.append(u.email);
    t.exec_params("insert into users values ($1)", values);      // expect: user.contact.email -> neon
  }
  {
    pqxx::params values;
    values.append_multi(std::vector<std::string>{u.plan});
    t.exec_params("insert into users values ($1)", values);
  }
  {
    pqxx::params values;
    values.append_multi(std::vector<std::string>{u.name});
    t.exec_params("insert into users values ($1)", values);      // expect: user.name -> neon
  }
}

void streams(const User& u) {
  pqxx::connection c("host=ep-1.eu-central-1.aws.neon.tech dbname=users");
  pqxx::robusttransaction<> outer(c);
  pqxx::subtransaction t(outer);
  pqxx::stream_to rows = pqxx::stream_to::table(t, {"users"});
  rows.write_values(u.id, u.plan);
  rows.write_values(u.id, u.phone);                              // expect: user.contact.phone_number -> neon
  rows.write_row(std::vector<std::string>{u.plan});
  rows.write_row(std::vector<std::string>{u.email});             // expect: user.contact.email -> neon
  rows << std::vector<std::string>{u.plan};
  rows << std::vector<std::string>{u.name};                      // expect: user.name -> neon
  pqxx::stream_to raw = pqxx::stream_to::raw_table(t, "users");
  raw.write_values(u.id, u.plan);
  raw.write_values(u.id, u.phone);                               // expect: user.contact.phone_number -> neon
}
