// What the cases call of Drogon 1. Declarations written by hand after lib/inc/drogon/{HttpClient,HttpRequest}.h of
// github.com/drogonframework/drogon at 02ff5fef.
#pragma once

#include <functional>
#include <memory>
#include <string>

namespace Json {
class Value;
}

namespace drogon {
class HttpRequest;
using HttpRequestPtr = std::shared_ptr<HttpRequest>;
class HttpResponse;
using HttpResponsePtr = std::shared_ptr<HttpResponse>;
enum class ReqResult { Ok };
using HttpReqCallback = std::function<void(ReqResult, const HttpResponsePtr&)>;

class HttpRequest {
 public:
  static HttpRequestPtr newHttpRequest();
  static HttpRequestPtr newHttpJsonRequest(const Json::Value& data);
  virtual void addHeader(std::string field, const std::string& value) = 0;
  virtual void setParameter(const std::string& key, const std::string& value) = 0;
  virtual void setBody(const std::string& body) = 0;
  virtual void setPath(const std::string& path) = 0;
  virtual ~HttpRequest() {}
};

class HttpClient {
 public:
  virtual void sendRequest(const HttpRequestPtr& req, const HttpReqCallback& callback, double timeout = 0) = 0;
  virtual void addCookie(const std::string& key, const std::string& value) = 0;
  static std::shared_ptr<HttpClient> newHttpClient(const std::string& hostString);
  virtual ~HttpClient() {}
};
using HttpClientPtr = std::shared_ptr<HttpClient>;
}  // namespace drogon
