// What the cases call of cpprestsdk 2.10.18. Declarations written by hand after cpprest/{http_client,http_msg,http_headers,
// base_uri,uri_builder,json,ws_client,ws_msg}.h of Debian 12's libcpprest-dev. (The package itself needs another Boost than
// the other cases do.)
#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace utility {
using string_t = std::string;
}

namespace pplx {
template <class T>
class task {
 public:
  T get() const;
};
}  // namespace pplx

namespace concurrency::streams {
class istream {};
}  // namespace concurrency::streams

namespace web {

class uri {
 public:
  uri(const char* uri_string);
  uri(const utility::string_t& uri_string);
  utility::string_t to_string() const;
  const utility::string_t& path() const;
  const utility::string_t& query() const;
  const utility::string_t& fragment() const;
  const utility::string_t& user_info() const;
  const utility::string_t& host() const;
  bool is_empty() const;
  static utility::string_t encode_uri(const utility::string_t& raw);
  static utility::string_t encode_data_string(const utility::string_t& data);
  static utility::string_t decode(const utility::string_t& encoded);
};

class uri_builder {
 public:
  uri_builder(const uri& uri_str);
  uri_builder& append_path(const utility::string_t& path, bool do_encoding = false);
  uri_builder& append_path_raw(const utility::string_t& path, bool do_encoding = false);
  uri_builder& append(const uri& relative_uri);
  uri_builder& set_user_info(const utility::string_t& user_info, bool do_encoding = false);
  uri_builder& set_host(const utility::string_t& host, bool do_encoding = false);
  uri_builder& set_path(const utility::string_t& path, bool do_encoding = false);
  uri_builder& set_query(const utility::string_t& query, bool do_encoding = false);
  uri_builder& set_fragment(const utility::string_t& fragment, bool do_encoding = false);
  uri_builder& append_query(const utility::string_t& query, bool do_encoding = false);
  utility::string_t to_string() const;
  uri to_uri() const;
};

namespace json {
class value {
 public:
  value();
  static value string(utility::string_t value);
  static value number(double value);
  static value number(int value);
  static value object(std::vector<std::pair<utility::string_t, value>> fields, bool keep_order = false);
  static value parse(const utility::string_t& value);
  value& operator[](const utility::string_t& key);
  value& at(const utility::string_t& key);
  utility::string_t serialize() const;
  utility::string_t to_string() const;
  const utility::string_t& as_string() const;
  int as_integer() const;
  double as_double() const;
  bool is_null() const;
  std::size_t size() const;
};
}  // namespace json

namespace http {

using method = utility::string_t;
class methods {
 public:
  static const method GET, POST;
};

class http_response {};

class http_headers {
 public:
  void add(const utility::string_t& name, const utility::string_t& value);
  void set_content_type(utility::string_t type);
};

class http_request {
 public:
  http_request(method mtd);
  http_headers& headers();
  void set_body(const std::string& body_text, const std::string& content_type = {});
  void set_body(const json::value& body_data);
  void set_request_uri(const uri& uri);
};

namespace client {

class http_client_config {
 public:
  http_client_config();
  void set_validate_certificates(bool validate_certs);
};

class http_client {
 public:
  http_client(const uri& base_uri);
  http_client(const uri& base_uri, const http_client_config& client_config);
  pplx::task<http_response> request(http_request request);
  pplx::task<http_response> request(const method& mtd, const utility::string_t& path_query_fragment);
  pplx::task<http_response> request(const method& mtd, const utility::string_t& path_query_fragment,
                                    const json::value& body_data);
};

}  // namespace client
}  // namespace http

namespace websockets::client {

class websocket_outgoing_message {
 public:
  void set_utf8_message(const std::string& data);
  void set_binary_message(const concurrency::streams::istream& istream);
};

class websocket_client_config {
 public:
  websocket_client_config();
  void set_validate_certificates(bool validate_certs);
};

class websocket_callback_client {
 public:
  websocket_callback_client();
  websocket_callback_client(websocket_client_config client_config);
  pplx::task<void> connect(const web::uri& uri);
  pplx::task<void> send(websocket_outgoing_message msg);
};

class websocket_client {
 public:
  websocket_client();
  websocket_client(websocket_client_config client_config);
  pplx::task<void> connect(const web::uri& uri);
  pplx::task<void> send(websocket_outgoing_message msg);
};

}  // namespace websockets::client
}  // namespace web
