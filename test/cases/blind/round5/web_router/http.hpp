#pragma once
#include "svc.h"

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace http {

struct Request {
  std::string method, path, body;
  std::map<std::string, std::string> headers;
  std::map<std::string, std::string> params;
  const std::string& header(const std::string& name) const;
};

struct Response {
  int status = 200;
  std::string body;
  std::map<std::string, std::string> headers;
  static Response text(std::string s, int status = 200);
  static Response error(int status);
};

using Handler = std::function<Response(const Request&)>;
using Middleware = std::function<Response(const Request&, const Handler&)>;

class Router {
 public:
  Router& get(const std::string& path, Handler h);
  Router& post(const std::string& path, Handler h);
  Router& use(Middleware m);
  Response serve(const Request& r) const;

 private:
  std::map<std::string, Handler> routes_;
  std::vector<Middleware> chain_;
};

}  // namespace http

namespace app {
http::Response show_profile(const http::Request& r);
http::Response show_plan(const http::Request& r);
http::Response health(const http::Request& r);
http::Response access_log(const http::Request& r, const http::Handler& next);
http::Response timing(const http::Request& r, const http::Handler& next);
}  // namespace app
