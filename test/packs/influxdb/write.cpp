// Points are stored in the database of the URL.
#include "pii_case.h"

#include <InfluxDB/InfluxDB.h>

void write(const User& u) {
  auto db = influxdb::InfluxDBFactory::Get("https://influx.acme.example:8086?db=users");
  db->write(influxdb::Point{"users"}.addTag("plan", u.plan).addField("count", 1));
  db->write(influxdb::Point{"users"}.addTag("email", u.email).addField("count", 1));   // expect: user.contact.email -> acme
  db->write(influxdb::Point{"users"}.addField("name", u.name));                        // expect: user.name -> acme
  db->query("select " + u.plan);
  db->query("select " + u.phone);                                                      // expect: user.contact.phone_number -> acme
}

void built(const User& u) {
  auto db = influxdb::InfluxDBBuilder::http("https://influx.acme.example:8086?db=users").setTimeout(std::chrono::seconds(3)).connect();
  db->write(influxdb::Point{u.plan});
  db->write(influxdb::Point{u.email});                                                 // expect: user.contact.email -> acme
  auto careless = influxdb::InfluxDBBuilder::http("https://influx.acme.example:8086").setVerifyCertificate(false).connect();
  careless->write(influxdb::Point{u.plan});
  careless->write(influxdb::Point{u.name});  // expect: user.name -> acme // expect-rule: piiflow-tls-verification-off
}

void commands(const User& u) {
  auto db = influxdb::InfluxDBFactory::Get("https://influx.acme.example:8086?db=users");
  db->execute("drop series where plan = " + u.plan);
  db->execute("drop series where name = " + u.name);                                   // expect: user.name -> acme
}
