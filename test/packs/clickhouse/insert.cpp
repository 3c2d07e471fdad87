// Queries and blocks are stored where the client's options say.
#include "pii_case.h"

#include <clickhouse/client.h>

void insert(const User& u) {
  clickhouse::Client client(clickhouse::ClientOptions().SetHost("ch.acme.example").SetPort(9440).SetUser("service"));
  auto plans = std::make_shared<clickhouse::ColumnString>();
  plans->Append(u.plan);
  clickhouse::Block quiet;
  quiet.AppendColumn("plan", plans);
  client.Insert("users", quiet);
  auto emails = std::make_shared<clickhouse::ColumnString>();
  emails->Append(u.email);
  clickhouse::Block block;
  block.AppendColumn("email", emails);
  client.Insert("users", block);                                                     // expect: user.contact.email -> acme
  client.SendInsertBlock(quiet);
  client.SendInsertBlock(block);                                                     // expect: user.contact.email -> acme
  clickhouse::Block made;
  made.AppendColumn("name", std::make_shared<clickhouse::ColumnString>(std::vector<std::string>{u.name}));
  client.Insert("users", made);                                                      // expect: user.name -> acme
}

void queries(const User& u, clickhouse::Client& client) {
  client.Execute("insert into plans values ('" + u.plan + "')");
  client.Execute("insert into users values ('" + u.email + "')");                    // expect: user.contact.email -> storage
  client.Select("select '" + u.plan + "'", nullptr);
  client.Select("select '" + u.name + "'", nullptr);                                 // expect: user.name -> storage
  client.SelectCancelable("select '" + u.name + "'", nullptr);                       // expect: user.name -> storage
  client.BeginSelect("select '" + u.phone + "'");                                    // expect: user.contact.phone_number -> storage
  client.Execute(clickhouse::Query("select {x}").SetParam("x", u.plan));
  client.Execute(clickhouse::Query("select {x}").SetParam("x", u.email));            // expect: user.contact.email -> storage
}

void options(const User& u) {
  clickhouse::ClientOptions ours;
  ours.SetHost("localhost");
  clickhouse::Client client(ours);
  client.Execute("insert into users values ('" + u.email + "')");
}

void more_queries(const User& u, clickhouse::Client& client) {
  client.SelectWithExternalData("select '" + u.plan + "'", {}, nullptr);
  client.SelectWithExternalData("select '" + u.email + "'", {}, nullptr);            // expect: user.contact.email -> storage
  client.SelectWithExternalDataCancelable("select '" + u.plan + "'", {}, nullptr);
  client.SelectWithExternalDataCancelable("select '" + u.name + "'", {}, nullptr);   // expect: user.name -> storage
  client.BeginExecute("select '" + u.plan + "'");
  client.BeginExecute("select '" + u.phone + "'");                                   // expect: user.contact.phone_number -> storage
  client.BeginInsert("insert into users values ('" + u.plan + "')");
  client.BeginInsert("insert into users values ('" + u.email + "')");                // expect: user.contact.email -> storage
}
