// What cases call of cpp-httplib 0.30 and newer: Debian 12 has 0.11. Declarations written by hand after httplib.h of
// github.com/yhirose/cpp-httplib at 6494edd (2026-08-19).
#ifndef CPPHTTPLIB_HTTPLIB_H
#define CPPHTTPLIB_HTTPLIB_H

#include <map>
#include <string>
#include <utility>

namespace httplib {

using Headers = std::multimap<std::string, std::string>;

class Response;
class Result {
 public:
  explicit operator bool() const;
};

std::pair<std::string, std::string> make_bearer_token_authentication_header(const std::string& token, bool is_proxy = false);
std::string encode_uri_component(const std::string& value);
std::string decode_uri_component(const std::string& value);

class ClientImpl {
 public:
  explicit ClientImpl(const std::string& host);
  explicit ClientImpl(const std::string& host, int port);
  virtual ~ClientImpl();
  Result Get(const std::string& path);
  Result Get(const std::string& path, const Headers& headers);
  void enable_server_certificate_verification(bool enabled);
  void enable_server_hostname_verification(bool enabled);
};

class SSLClient : public ClientImpl {
 public:
  explicit SSLClient(const std::string& host);
  explicit SSLClient(const std::string& host, int port);
  ~SSLClient() override;
};

class Client {
 public:
  explicit Client(const std::string& scheme_host_port);
  ~Client();
  Result Get(const std::string& path);
  Result Get(const std::string& path, const Headers& headers);
  void enable_server_certificate_verification(bool enabled);
  void enable_server_hostname_verification(bool enabled);
};

namespace ws {
class WebSocketClient {
 public:
  explicit WebSocketClient(const std::string& scheme_host_port_path, const Headers& headers = {});
  ~WebSocketClient();
  Result connect();
  bool send(const std::string& data);
  bool send(const char* data, std::size_t len);
};
}  // namespace ws

}  // namespace httplib

#endif
