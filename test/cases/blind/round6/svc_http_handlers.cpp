// An HTTP service: request parsing, routes with captures, middleware, sessions, JSON answers, access log, error pages.
#include "svc.h"

#include <algorithm>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

struct Request {
  std::string method, target, body;
  std::map<std::string, std::string> headers;
  std::map<std::string, std::string> params;
  int attempt = 0;
};
struct Response {
  int status = 200;
  std::string body;
  std::map<std::string, std::string> headers;
  static Response text(std::string s) { return {200, std::move(s), {{"Content-Type", "text/plain"}}}; }
  static Response error(int code, const std::string& why) { return {code, "error: " + why, {}}; }
};
class HttpError : public std::runtime_error {
 public:
  HttpError(int status, const std::string& what) : std::runtime_error(what), status_(status) {}
  int status() const { return status_; }

 private:
  int status_;
};
using Handler = std::function<Response(const Request&)>;
using Middleware = std::function<Response(const Request&, const Handler&)>;

class App {
 public:
  void route(std::string method, std::string path, Handler h) {
    routes_.push_back({std::move(method), std::move(path), std::move(h)});
  }
  void use(Middleware m) { chain_.push_back(std::move(m)); }
  Response serve(const Request& r) const { return step(r, 0); }

 private:
  struct Route {
    std::string method, path;
    Handler handler;
  };
  Response step(const Request& r, std::size_t i) const {
    if (i < chain_.size()) return chain_[i](r, [this, i](const Request& n) { return step(n, i + 1); });
    for (const auto& rt : routes_)
      if (rt.method == r.method && r.target.starts_with(rt.path)) return rt.handler(r);
    return Response::error(404, "no route");
  }
  std::vector<Route> routes_;
  std::vector<Middleware> chain_;
};

class Json {
 public:
  Json& add(std::string_view k, const std::string& v) {
    sep();
    os_ << '"' << k << "\":\"" << escape(v) << '"';
    return *this;
  }
  Json& add(std::string_view k, int v) {
    sep();
    os_ << '"' << k << "\":" << v;
    return *this;
  }
  std::string str() const { return "{" + os_.str() + "}"; }

 private:
  static std::string escape(const std::string& s) {
    std::string out;
    for (char ch : s) {
      if (ch == '"' || ch == '\\') out += '\\';
      out += ch;
    }
    return out;
  }
  void sep() {
    if (any_) os_ << ',';
    any_ = true;
  }
  std::ostringstream os_;
  bool any_ = false;
};

class Customers {
 public:
  std::optional<Customer> find(const std::string& id) const {
    if (id.empty()) return std::nullopt;
    return load_customer(std::stoi(id));
  }
};

std::string require(const Request& r, const std::string& key) {
  auto it = r.params.find(key);
  if (it == r.params.end()) throw HttpError(400, "missing " + key);
  return it->second;
}
std::string profile_json(const Customer& c) { return Json().add("name", c.name).add("tier", c.tier).add("id", c.id).str(); }
std::string public_json(const Customer& c) {
  return Json().add("tier", c.tier).add("id", c.id).add("mails", static_cast<int>(c.email.size())).str();
}

}  // namespace

void serve_profile(const Customers& db) {
  App app;
  app.route("GET", "/profile", [&db](const Request& r) {
    auto c = db.find(require(r, "id"));
    if (!c) throw HttpError(404, "unknown customer");
    return Response::text(profile_json(*c));
  });
  Request r{"GET", "/profile?id=3", "", {}, {{"id", "3"}}};
  Response res = app.serve(r);
  acme::send(res.body);      // expect: user.name -> acme
  acme::send(res.status);    // silent
}
void serve_public(const Customers& db) {
  App app;
  app.route("GET", "/public", [&db](const Request& r) {
    auto c = db.find(require(r, "id"));
    return c ? Response::text(public_json(*c)) : Response::error(404, "none");
  });
  acme::send(app.serve({"GET", "/public", "", {}, {}}).body);  // silent
}
void serve_errors() {
  App app;
  app.use([](const Request& r, const Handler& next) {
    try {
      return next(r);
    } catch (const HttpError& e) {
      return Response::error(e.status(), e.what());
    }
  });
  app.route("POST", "/mail", [](const Request& r) -> Response {
    std::string mail = current_email();
    if (r.body.empty()) throw HttpError(409, "already sent to " + mail);
    return Response::text("sent");
  });
  Response res = app.serve({"POST", "/mail", "b", {}, {}});
  acme::send(res.body);      // expect: user.contact.email -> acme
  acme::send(res.status);    // silent
}
void serve_masked() {
  App app;
  app.use([](const Request& r, const Handler& next) {
    Response res = next(r);
    res.body = redact(res.body);
    return res;
  });
  app.use([](const Request& r, const Handler& next) {
    Request copy = r;
    copy.headers["X-Trace"] = "1";
    ++copy.attempt;
    return next(copy);
  });
  app.route("GET", "/me", [](const Request&) { return Response::text(current_name()); });
  acme::send(app.serve({"GET", "/me", "", {}, {}}).body);  // expect: user.name -> acme via redact
}
void serve_short_circuit() {
  App app;
  app.use([](const Request& r, const Handler&) { return Response::error(503, r.target); });
  app.route("GET", "/me", [](const Request&) { return Response::text(current_name()); });
  acme::send(app.serve({"GET", "/me", "", {}, {}}).body);  // silent
}
void serve_headers(const Customer& c) {
  App app;
  app.route("GET", "/", [](const Request& r) {
    Response res = Response::text("ok");
    res.headers["X-User"] = r.headers.at("X-User");
    return res;
  });
  Request r;
  r.method = "GET";
  r.headers["X-User"] = c.phone;
  r.headers["Accept"] = "*/*";
  Response res = app.serve(r);
  acme::send(res.headers["X-User"]);        // expect: user.contact.phone_number -> acme
  acme::send(res.headers["Content-Type"]);  // silent
  acme::send(res.body);                     // silent
  acme::send(r.headers["Accept"]);          // silent
}
