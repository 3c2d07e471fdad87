// InfluxDB: what is set on the way; each call with its twin.
#include "pii_case.h"

#include <InfluxDB/InfluxDB.h>

void points(const influxdb::Proxy& proxy, const User& u) {
  { auto d = influxdb::InfluxDBBuilder::http("https://influx.acme.example:8086").setAuthToken("t").connect(); d->write(influxdb::Point{"x"}.addTag("k", u.name)); }  // expect: user.name -> acme
  { auto d = influxdb::InfluxDBBuilder::http("https://influx.acme.example:8086").setAuthToken("t").connect(); d->write(influxdb::Point{"x"}.addTag("k", u.plan)); }
  { auto d = influxdb::InfluxDBBuilder::http("https://influx.acme.example:8086").setBasicAuthentication("u", "p").connect(); d->write(influxdb::Point{"x"}.addTag("k", u.name)); }  // expect: user.name -> acme
  { auto d = influxdb::InfluxDBBuilder::http("https://influx.acme.example:8086").setBasicAuthentication("u", "p").connect(); d->write(influxdb::Point{"x"}.addTag("k", u.plan)); }
  { auto d = influxdb::InfluxDBBuilder::http("https://influx.acme.example:8086").setProxy(proxy).connect(); d->write(influxdb::Point{"x"}.addTag("k", u.name)); }  // expect: user.name -> acme
  { auto d = influxdb::InfluxDBBuilder::http("https://influx.acme.example:8086").setProxy(proxy).connect(); d->write(influxdb::Point{"x"}.addTag("k", u.plan)); }
  { auto d = influxdb::InfluxDBFactory::Get("https://influx.acme.example:8086"); d->write(influxdb::Point{"x"}.addTag("k", u.name).setTimestamp(std::chrono::system_clock::now())); }  // expect: user.name -> acme
  { auto d = influxdb::InfluxDBFactory::Get("https://influx.acme.example:8086"); d->write(influxdb::Point{"x"}.addTag("k", u.plan).setTimestamp(std::chrono::system_clock::now())); }
}
