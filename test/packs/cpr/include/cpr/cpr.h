// What the cases call of cpr 1.12. Declarations written by hand after include/cpr/{api,cprtypes,body,payload,parameters,
// multipart,cookies,bearer,auth,ssl_options,session,response}.h of github.com/libcpr/cpr at 42f0b21 (2026-02-15).
#pragma once

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

class Payload {
 public:
  Payload(const std::initializer_list<Pair>& init);
  void Add(const Pair& pair);
};

struct Parameter {
  Parameter(std::string p_key, std::string p_value);
  std::string key, value;
};

class Parameters {
 public:
  Parameters(const std::initializer_list<Parameter>& parameters);
};

struct Part {
  Part(const std::string& p_name, const std::string& p_value, const std::string& p_content_type = {});
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

class Response {
 public:
  long status_code = 0;
  std::string text;
};

template <typename... Ts>
Response Get(Ts&&... ts);
template <typename... Ts>
Response Post(Ts&&... ts);
template <typename... Ts>
Response Put(Ts&&... ts);
template <typename... Ts>
Response PostAsync(Ts... ts);

class Session {
 public:
  Session();
  ~Session();
  void SetUrl(const Url& url);
  void SetBody(const Body& body);
  void SetHeader(const Header& header);
  void SetBearer(const Bearer& token);
  void SetVerifySsl(const VerifySsl& verify);
  void SetOption(const Url& url);
  void SetOption(const Body& body);
  void SetOption(const VerifySsl& verify);
  Response Post();
};

}  // namespace cpr
