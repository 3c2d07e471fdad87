#include "http.hpp"

namespace http {

const std::string& Request::header(const std::string& name) const {
  static const std::string none;
  auto it = headers.find(name);
  return it == headers.end() ? none : it->second;
}

Response Response::text(std::string s, int status) {
  Response r;
  r.status = status;
  r.body = std::move(s);
  r.headers["Content-Type"] = "text/plain";
  return r;
}

Response Response::error(int status) { return text("error " + std::to_string(status), status); }

Router& Router::get(const std::string& path, Handler h) {
  routes_["GET " + path] = std::move(h);
  return *this;
}
Router& Router::post(const std::string& path, Handler h) {
  routes_["POST " + path] = std::move(h);
  return *this;
}
Router& Router::use(Middleware m) {
  chain_.push_back(std::move(m));
  return *this;
}

Response Router::serve(const Request& r) const {
  auto it = routes_.find(r.method + " " + r.path);
  if (it == routes_.end()) return Response::error(404);
  Handler h = it->second;
  for (auto m = chain_.rbegin(); m != chain_.rend(); ++m) h = [next = h, m = *m](const Request& q) { return m(q, next); };
  return h(r);
}

}  // namespace http
