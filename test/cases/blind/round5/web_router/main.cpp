#include "http.hpp"

namespace {
http::Request request(std::string method, std::string path) {
  http::Request r;
  r.method = std::move(method);
  r.path = std::move(path);
  r.params["id"] = "7";
  return r;
}
}  // namespace

void serve_profile() {
  http::Router router;
  router.get("/profile", app::show_profile).use(app::access_log).use(app::timing);
  http::Request r = request("GET", "/profile");
  r.headers["Authorization"] = "Basic " + current_email();
  r.headers["Accept"] = "*/*";
  http::Response res = router.serve(r);
  globex::send(res.body);                      // expect: user.name -> globex ; user.contact.email -> globex
  acme::send(res.status);                      // silent
  globex::send(res.headers["Server-Timing"]);  // silent
  globex::send(r.headers.at("Accept"));        // silent
}

void serve_plan() {
  http::Router router;
  router.get("/plan", app::show_plan).get("/health", app::health);
  http::Response res = router.serve(request("GET", "/plan"));
  globex::send(res.body);                      // silent
  res = http::Response::error(500);
  globex::send(res.body);                      // silent
}

void serve_echo() {
  http::Router router;
  router.post("/echo", [](const http::Request& r) { return http::Response::text(r.body, 201); });
  router.use([](const http::Request& r, const http::Handler& next) {
    if (r.body.empty()) return http::Response::error(400);
    return next(r);
  });
  http::Request r = request("POST", "/echo");
  r.body = current_phone();
  globex::send(router.serve(r).body);    // expect: user.contact.phone_number -> globex
  acme::send(router.serve(r).status);    // silent
  r.body = "ping";
  globex::send(router.serve(r).body);    // silent
}
