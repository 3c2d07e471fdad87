// ClickHouse: columns and queries by their other calls; each call with its twin.
#include "pii_case.h"

#include <clickhouse/client.h>
#include <memory>
#include <string>
#include <vector>

namespace ch = clickhouse;

void columns(ch::Client& c, const User& u) {
  { auto t = std::make_shared<ch::ColumnString>(); t->AppendUnsafe(u.name); ch::Block b; b.AppendColumn("k", t); c.Insert("t", b); }  // expect: user.name -> storage
  { auto t = std::make_shared<ch::ColumnString>(); t->AppendUnsafe(u.plan); ch::Block b; b.AppendColumn("k", t); c.Insert("t", b); }
  { auto t = std::make_shared<ch::ColumnString>(); t->AppendNoManagedLifetime(u.name); ch::Block b; b.AppendColumn("k", t); c.Insert("t", b); }  // expect: user.name -> storage
  { auto t = std::make_shared<ch::ColumnString>(); t->AppendNoManagedLifetime(u.plan); ch::Block b; b.AppendColumn("k", t); c.Insert("t", b); }
  { auto t = std::make_shared<ch::ColumnFixedString>(9); t->Append(u.name); ch::Block b; b.AppendColumn("k", t); c.Insert("t", b); }  // expect: user.name -> storage
  { auto t = std::make_shared<ch::ColumnFixedString>(9); t->Append(u.plan); ch::Block b; b.AppendColumn("k", t); c.Insert("t", b); }
  { auto t = std::make_shared<ch::ColumnVector<int>>(std::vector<int>{std::stoi(u.name)}); ch::Block b; b.AppendColumn("k", t); c.Insert("t", b); }  // expect: user.name -> storage
  { auto t = std::make_shared<ch::ColumnVector<int>>(std::vector<int>{std::stoi(u.plan)}); ch::Block b; b.AppendColumn("k", t); c.Insert("t", b); }
  { auto t = std::make_shared<ch::ColumnLowCardinalityT<ch::ColumnString>>(); t->AppendMany(std::vector<std::string>{u.name}); ch::Block b; b.AppendColumn("k", t); c.Insert("t", b); }  // expect: user.name -> storage
  { auto t = std::make_shared<ch::ColumnLowCardinalityT<ch::ColumnString>>(); t->AppendMany(std::vector<std::string>{u.plan}); ch::Block b; b.AppendColumn("k", t); c.Insert("t", b); }
  { auto t = std::make_shared<ch::ColumnString>(); t->Append(u.name); auto a = std::make_shared<ch::ColumnArray>(); a->AppendAsColumn(t); ch::Block b; b.AppendColumn("k", a); c.Insert("t", b); }  // expect: user.name -> storage
  { auto t = std::make_shared<ch::ColumnString>(); t->Append(u.plan); auto a = std::make_shared<ch::ColumnArray>(); a->AppendAsColumn(t); ch::Block b; b.AppendColumn("k", a); c.Insert("t", b); }
  { c.Execute(ch::Query("insert {x}").SetParams({{"x", u.name}})); }  // expect: user.name -> storage
  { c.Execute(ch::Query("insert {x}").SetParams({{"x", u.plan}})); }
}

void options(const User& u) {
  { ch::Client c(ch::ClientOptions().SetHost("ch.acme.example").SetPort(9440).SetPassword("p").SetDefaultDatabase("d").SetSSLOptions({})); c.Execute("x " + u.name); }  // expect: user.name -> acme
  { ch::Client c(ch::ClientOptions().SetHost("ch.acme.example").SetPort(9440).SetPassword("p").SetDefaultDatabase("d").SetSSLOptions({})); c.Execute("x " + u.plan); }
  { ch::Client c(ch::ClientOptions().SetEndpoints({{"ch.acme.example", 9440}})); c.Execute("x " + u.name); }  // expect: user.name -> acme
  { ch::Client c(ch::ClientOptions().SetEndpoints({{"ch.acme.example", 9440}})); c.Execute("x " + u.plan); }
}
