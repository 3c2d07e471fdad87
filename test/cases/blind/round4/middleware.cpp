// A middleware chain with next(), and a router in front.
#include "svc.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace http {
struct Request {
  std::string path;
  std::map<std::string, std::string> headers;
  std::optional<Customer> user;
  std::string trace;
};
struct Response {
  int status = 200;
  std::string body;
  std::map<std::string, std::string> headers;
};
using Handler = std::function<Response(Request&)>;
using Middleware = std::function<Response(Request&, const Handler&)>;

class App {
 public:
  void use(Middleware m) { chain_.push_back(std::move(m)); }
  void route(std::string path, Handler h) { routes_[std::move(path)] = std::move(h); }
  Response handle(Request& r) const { return run(0, r); }

 private:
  Response run(std::size_t i, Request& r) const {
    if (i == chain_.size()) {
      auto it = routes_.find(r.path);
      return it == routes_.end() ? Response{404, "no " + r.path, {}} : it->second(r);
    }
    return chain_[i](r, [this, i](Request& next) { return run(i + 1, next); });
  }
  std::vector<Middleware> chain_;
  std::map<std::string, Handler> routes_;
};
Response text(std::string s) { return {200, std::move(s), {}}; }
}  // namespace http

void serve(const Customer& c) {
  using namespace http;
  App site;
  site.use([](Request& r, const Handler& next) {
    r.trace = "t-1";
    Response out = next(r);
    out.headers["x-trace"] = r.trace;
    return out;
  });
  site.use([&c](Request& r, const Handler& next) {
    r.user = c;
    return next(r);
  });
  site.route("/me", [](Request& r) { return text("hello " + r.user->name); });
  Request req{"/me", {}, {}, ""};
  Response res = site.handle(req);
  acme::send(res.body);                 // expect: user.name -> acme
  acme::send(res.headers["x-trace"]);   // silent
  acme::send(req.trace);                // silent
  acme::send(req.user->email);          // expect: user.contact.email -> acme
  acme::send(res.status);               // silent

  App open;
  open.use([](Request& r, const Handler& next) {
    r.trace = "o";
    return next(r);
  });
  open.route("/ping", [](Request&) { return text("pong"); });
  Request ping{"/ping", {}, {}, ""};
  acme::send(open.handle(ping).body);  // silent
  Request odd{c.phone, {}, {}, ""};
  acme::send(open.handle(odd).body);  // expect: user.contact.phone_number -> acme
  App redacting;
  redacting.use([](Request& r, const Handler& next) {
    Response out = next(r);
    out.body = redact(out.body);
    return out;
  });
  redacting.route("/p", [&c](Request&) { return text(c.phone); });
  Request p{"/p", {}, {}, ""};
  acme::send(redacting.handle(p).body);  // expect: user.contact.phone_number -> acme via none
  App masking;
  masking.use([](Request& r, const Handler& next) {
    Response out = next(r);
    out.body = "***";
    return out;
  });
  masking.route("/p", [&c](Request&) { return text(c.phone); });
  Request q{"/p", {}, {}, ""};
  acme::send(masking.handle(q).body);  // expect: user.contact.phone_number -> acme
  acme::send(q.path);                  // silent
}
