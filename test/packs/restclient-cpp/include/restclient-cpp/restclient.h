// What the cases call of restclient-cpp 0.5. Declarations written by hand after include/restclient-cpp/{restclient,
// connection}.h of github.com/mrtazz/restclient-cpp (row 25 of our reference: read there, not compiled).
#pragma once

#include <map>
#include <string>

namespace RestClient {
struct Response {
  int code;
  std::string body;
};
Response get(const std::string& url);
Response post(const std::string& url, const std::string& content_type, const std::string& data);
Response put(const std::string& url, const std::string& content_type, const std::string& data);
Response del(const std::string& url);
Response head(const std::string& url);
using HeaderFields = std::map<std::string, std::string>;
class Connection {
 public:
  explicit Connection(const std::string& baseUrl);
  ~Connection();
  void AppendHeader(const std::string& key, const std::string& value);
  void SetHeaders(HeaderFields headers);
  void SetBasicAuth(const std::string& username, const std::string& password);
  void SetUserAgent(const std::string& userAgent);
  Response get(const std::string& uri);
  Response post(const std::string& uri, const std::string& data);
  Response put(const std::string& uri, const std::string& data);
  Response del(const std::string& uri);
  Response head(const std::string& uri);
};
}  // namespace RestClient
