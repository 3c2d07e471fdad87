// What the cases call of IXWebSocket 11. Declarations written by hand after ixwebsocket/{IXWebSocket,IXHttpClient,IXHttp}.h
// of github.com/machinezone/IXWebSocket at 0813eb17.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>

namespace ix {
using WebSocketHttpHeaders = std::map<std::string, std::string>;
struct HttpResponse {};
using HttpResponsePtr = std::shared_ptr<HttpResponse>;
struct HttpRequestArgs {
  std::string url;
  std::string verb;
  WebSocketHttpHeaders extraHeaders;
  std::string body;
};
using HttpRequestArgsPtr = std::shared_ptr<HttpRequestArgs>;
class HttpClient {
 public:
  HttpClient(bool async = false);
  HttpResponsePtr get(const std::string& url, HttpRequestArgsPtr args);
  HttpResponsePtr head(const std::string& url, HttpRequestArgsPtr args);
  HttpResponsePtr del(const std::string& url, HttpRequestArgsPtr args);
  HttpResponsePtr put(const std::string& url, const std::string& body, HttpRequestArgsPtr args);
  HttpResponsePtr request(const std::string& url, const std::string& verb, const std::string& body, HttpRequestArgsPtr args,
                          int redirects = 0);
  bool performRequest(HttpRequestArgsPtr request, const std::function<void(const HttpResponsePtr&)>& onResponseCallback);
  HttpResponsePtr post(const std::string& url, const std::string& body, HttpRequestArgsPtr args);
};
struct WebSocketSendInfo {};
class WebSocket {
 public:
  WebSocket();
  ~WebSocket();
  void setUrl(const std::string& url);
  WebSocketSendInfo send(const std::string& data, bool binary = false);
  WebSocketSendInfo sendText(const std::string& text);
  WebSocketSendInfo sendBinary(const std::string& text);
  WebSocketSendInfo ping(const std::string& text);
  void setExtraHeaders(const WebSocketHttpHeaders& headers);
};
}  // namespace ix
