#include "http.hpp"

namespace app {

http::Response show_profile(const http::Request& r) {
  Customer c = load_customer(std::stoi(r.params.at("id")));
  acme::send("profile " + std::to_string(c.id));  // silent
  auto res = http::Response::text(c.name + " <" + c.email + ">");
  acme::send(res.status);                   // silent
  acme::send(res.headers["Content-Type"]);  // silent
  res.headers["X-Plan"] = c.tier;
  return res;
}

http::Response show_plan(const http::Request& r) {
  Customer c = load_customer(std::stoi(r.params.at("id")));
  return http::Response::text(c.tier);
}

http::Response health(const http::Request&) { return http::Response::text("ok"); }

http::Response access_log(const http::Request& r, const http::Handler& next) {
  acme::send(r.method + " " + r.path);      // silent
  acme::send(r.header("Authorization"));    // expect: user.contact.email -> acme
  http::Response res = next(r);
  acme::send(res.status);                   // silent
  acme::send(res.body.size());              // silent
  return res;
}

http::Response timing(const http::Request& r, const http::Handler& next) {
  auto res = next(r);
  res.headers["Server-Timing"] = "total;dur=" + std::to_string(res.status);
  return res;
}

}  // namespace app
