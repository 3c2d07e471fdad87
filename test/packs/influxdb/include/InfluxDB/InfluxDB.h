// What the tests of the pack need of influxdb-cxx, written by hand. Signatures: InfluxDB.h, Point.h, InfluxDBFactory.h
// and InfluxDBBuilder.h (github.com/offa/influxdb-cxx, 2026-04-08).
#pragma once
#include <chrono>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>
namespace influxdb {
class Point {
 public:
  explicit Point(const std::string &measurement);
  Point &&addTag(std::string_view key, std::string_view value);
  using FieldValue = std::variant<int, long long int, std::string, double, bool, unsigned int, unsigned long long int>;
  Point &&addField(std::string_view name, const FieldValue &value);
  Point &&setTimestamp(std::chrono::time_point<std::chrono::system_clock> timestamp);
};
class Proxy {};
class InfluxDB {
 public:
  void write(Point &&point);
  void write(std::vector<Point> &&points);
  std::vector<Point> query(const std::string &query);
  std::string execute(const std::string &cmd);
};
class InfluxDBFactory {
 public:
  static std::unique_ptr<InfluxDB> Get(const std::string &url);
  static std::unique_ptr<InfluxDB> Get(const std::string &url, const Proxy &proxy);
};
class InfluxDBBuilder {
 public:
  std::unique_ptr<InfluxDB> connect();
  InfluxDBBuilder &&setBasicAuthentication(const std::string &user, const std::string &pass);
  InfluxDBBuilder &&setAuthToken(const std::string &token);
  InfluxDBBuilder &&setProxy(const Proxy &proxy);
  InfluxDBBuilder &&setTimeout(std::chrono::milliseconds timeout);
  InfluxDBBuilder &&setVerifyCertificate(bool verify);
  static InfluxDBBuilder http(const std::string &url);
};
}  // namespace influxdb
