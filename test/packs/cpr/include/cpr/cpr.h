// What the cases call of cpr 1.12. Declarations written by hand after include/cpr/{api,cprtypes,body,payload,parameters,
// multipart,cookies,bearer,auth,ssl_options,session,response}.h of github.com/libcpr/cpr at 42f0b21 (2026-02-15).
#pragma once

#include <fstream>
#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace cpr {

template <class T>
class StringHolder {
 public:
  virtual ~StringHolder() = default;
  const std::string& str() const;
  const char* c_str() const;
  const char* data() const;
  T operator+(const char* rhs) const;
  T operator+(const std::string& rhs) const;
  void operator+=(const char* rhs);
  void operator+=(const std::string& rhs);

 protected:
  std::string str_;
};

class Url : public StringHolder<Url> {
 public:
  Url(std::string url);
  Url(std::string_view url);
  Url(const char* url);
};

class Body : public StringHolder<Body> {
 public:
  Body(std::string body);
  Body(std::string_view body);
  Body(const char* body);
};

struct Buffer {
  template <typename Iterator>
  Buffer(Iterator begin, Iterator end, std::string&& p_filename);
  const char* data;
  size_t datalen;
};

class BodyView {
 public:
  BodyView(std::string_view body);
  BodyView(const char* str, size_t len);
};

struct File {
  explicit File(std::string p_filepath, const std::string& p_overriden_filename = {});
  std::string filepath, overriden_filename;
};

class Files {
 public:
  Files(const File& p_file);
};

class Cookie {
 public:
  Cookie(const std::string& name, const std::string& value, const std::string& domain = "");
};

class Cookies {
 public:
  Cookies(const cpr::Cookie& cookie, bool p_encode = true);
  Cookies(const std::initializer_list<cpr::Cookie>& cookies, bool p_encode = true);
};

class UserAgent : public StringHolder<UserAgent> {
 public:
  UserAgent(std::string agent);
};

class Bearer {
 public:
  Bearer(std::string_view token);
  virtual ~Bearer();
};

enum class AuthMode { BASIC, DIGEST, NTLM, NEGOTIATE, ANY, ANYSAFE };

class Authentication {
 public:
  Authentication(std::string_view username, std::string_view password, AuthMode auth_mode);
  ~Authentication();
};

struct Pair {
  Pair(std::string p_key, std::string p_value);
  std::string key, value;
};

template <class T>
class CurlContainer {
 public:
  CurlContainer();
  CurlContainer(const std::initializer_list<T>& list);
  void Add(const std::initializer_list<T>& list);
  void Add(const T& element);
};

class Payload : public CurlContainer<Pair> {
 public:
  Payload(const std::initializer_list<Pair>& init);
};

struct Parameter {
  Parameter(std::string p_key, std::string p_value);
  std::string key, value;
};

class Parameters : public CurlContainer<Parameter> {
 public:
  Parameters();
  Parameters(const std::initializer_list<Parameter>& parameters);
};

struct Part {
  Part(const std::string& p_name, const std::string& p_value, const std::string& p_content_type = {});
  Part(const std::string& p_name, const Files& p_files, const std::string& p_content_type = {});
  Part(const std::string& p_name, const Buffer& buffer, const std::string& p_content_type = {});
  std::string name, value, content_type;
};

class Multipart {
 public:
  Multipart(const std::initializer_list<Part>& parts);
};

using Header = std::map<std::string, std::string>;

class VerifySsl {
 public:
  VerifySsl();
  VerifySsl(bool p_verify);
  bool verify = true;
};

namespace ssl {
class VerifyHost {
 public:
  VerifyHost(bool p_enabled);
  bool enabled = true;
};
class VerifyPeer {
 public:
  VerifyPeer(bool p_enabled);
  bool enabled = true;
};
}  // namespace ssl

struct SslOptions {
  void SetOption(const ssl::VerifyHost& opt);
  void SetOption(const ssl::VerifyPeer& opt);
};

template <typename... Ts>
SslOptions Ssl(Ts&&... ts);

class Proxies {
 public:
  Proxies(const std::initializer_list<std::pair<const std::string, std::string>>& hosts);
};

class EncodedAuthentication {
 public:
  EncodedAuthentication(std::string_view p_username, std::string_view p_password);
};

class ProxyAuthentication {
 public:
  ProxyAuthentication(const std::initializer_list<std::pair<const std::string, EncodedAuthentication>>& auths);
};

class Response {
 public:
  long status_code = 0;
  std::string text;
};

class AsyncResponse {
 public:
  Response get();
};

template <typename... Ts>
Response Get(Ts&&... ts);
template <typename... Ts>
AsyncResponse GetAsync(Ts... ts);
template <typename Then, typename... Ts>
auto GetCallback(Then then, Ts... ts) -> AsyncResponse;
template <typename... Ts>
Response Post(Ts&&... ts);
template <typename... Ts>
AsyncResponse PostAsync(Ts... ts);
template <typename Then, typename... Ts>
auto PostCallback(Then then, Ts... ts) -> AsyncResponse;
template <typename... Ts>
Response Put(Ts&&... ts);
template <typename... Ts>
AsyncResponse PutAsync(Ts... ts);
template <typename Then, typename... Ts>
auto PutCallback(Then then, Ts... ts) -> AsyncResponse;
template <typename... Ts>
Response Patch(Ts&&... ts);
template <typename... Ts>
AsyncResponse PatchAsync(Ts... ts);
template <typename Then, typename... Ts>
auto PatchCallback(Then then, Ts... ts) -> AsyncResponse;
template <typename... Ts>
Response Delete(Ts&&... ts);
template <typename... Ts>
AsyncResponse DeleteAsync(Ts... ts);
template <typename Then, typename... Ts>
auto DeleteCallback(Then then, Ts... ts) -> AsyncResponse;
template <typename... Ts>
Response Head(Ts&&... ts);
template <typename... Ts>
AsyncResponse HeadAsync(Ts... ts);
template <typename Then, typename... Ts>
auto HeadCallback(Then then, Ts... ts) -> AsyncResponse;
template <typename... Ts>
Response Options(Ts&&... ts);
template <typename... Ts>
AsyncResponse OptionsAsync(Ts... ts);
template <typename Then, typename... Ts>
auto OptionsCallback(Then then, Ts... ts) -> AsyncResponse;
template <typename... Ts>
Response Download(std::ofstream& file, Ts&&... ts);

class Session {
 public:
  Session();
  ~Session();
  void SetUrl(const Url& url);
  void SetBody(const Body& body);
  void SetHeader(const Header& header);
  void SetBearer(const Bearer& token);
  void UpdateHeader(const Header& header);
  void SetParameters(const Parameters& parameters);
  void SetAuth(const Authentication& auth);
  void SetUserAgent(const UserAgent& ua);
  void SetPayload(const Payload& payload);
  void SetMultipart(const Multipart& multipart);
  void SetCookies(const Cookies& cookies);
  void SetBodyView(BodyView body);
  void SetProxies(const Proxies& proxies);
  void SetProxyAuth(const ProxyAuthentication& proxy_auth);
  void SetSslOptions(const SslOptions& options);
  void SetOption(const SslOptions& options);
  void SetVerifySsl(const VerifySsl& verify);
  void SetOption(const Url& url);
  void SetOption(const Body& body);
  void SetOption(const VerifySsl& verify);
  Response Post();
};

}  // namespace cpr
