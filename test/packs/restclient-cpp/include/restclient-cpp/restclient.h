// What the cases call of restclient-cpp 0.5. Declarations written by hand after include/restclient-cpp/{restclient,
// connection}.h of github.com/mrtazz/restclient-cpp (row 25 of our reference: read there, not compiled).
#pragma once

#include <string>

namespace RestClient {
struct Response {
  int code;
  std::string body;
};
Response get(const std::string& url);
Response post(const std::string& url, const std::string& content_type, const std::string& data);
class Connection {
 public:
  explicit Connection(const std::string& baseUrl);
  ~Connection();
  void AppendHeader(const std::string& key, const std::string& value);
  Response post(const std::string& uri, const std::string& data);
};
}  // namespace RestClient
