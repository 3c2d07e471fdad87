// The edge of a shop: requests come in, middleware decorates them, handlers answer, and telemetry goes out.
#include "svc.h"

#include <algorithm>
#include <cctype>
#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <sstream>
#include <unordered_map>
#include <utility>

namespace gateway {

enum class Verb { Get, Post, Delete };

struct HeaderLess {
  bool operator()(const std::string& a, const std::string& b) const {
    return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(), [](unsigned char x, unsigned char y) {
      return std::tolower(x) < std::tolower(y);
    });
  }
};
using Headers = std::map<std::string, std::string, HeaderLess>;

struct Request {
  Verb verb = Verb::Get;
  std::string path;
  Headers headers;
  std::string body;
  std::optional<User> principal;
  std::string traceId;
};

struct Response {
  int status = 200;
  Headers headers;
  std::string body;

  static Response text(int status, std::string body) {
    Response r;
    r.status = status;
    r.headers["Content-Type"] = "text/plain";
    r.body = std::move(body);
    return r;
  }
  Response& with(std::string name, std::string value) {
    headers.insert_or_assign(std::move(name), std::move(value));
    return *this;
  }
};

using Handler = std::function<Response(Request&)>;
using Middleware = std::function<Response(Request&, const Handler&)>;

const char* verbName(Verb v) {
  switch (v) {
    case Verb::Get: return "GET";
    case Verb::Post: return "POST";
    case Verb::Delete: return "DELETE";
  }
  return "?";
}

class Router {
 public:
  Router& on(Verb verb, std::string path, Handler h) {
    routes_.push_back({verb, std::move(path), std::move(h)});
    return *this;
  }
  Router& use(Middleware m) {
    chain_.push_back(std::move(m));
    return *this;
  }
  Response dispatch(Request& request) const {
    const Handler* found = nullptr;
    for (const Route& r : routes_) {
      if (r.verb == request.verb && r.path == request.path) {
        found = &r.handler;
        break;
      }
    }
    Handler target = found ? *found : Handler([](Request&) { return Response::text(404, "no such page"); });
    return run(0, request, target);
  }

 private:
  struct Route {
    Verb verb;
    std::string path;
    Handler handler;
  };
  Response run(std::size_t at, Request& request, const Handler& target) const {
    if (at == chain_.size()) return target(request);
    return chain_[at](request, [this, at, &target](Request& r) { return run(at + 1, r, target); });
  }
  std::vector<Route> routes_;
  std::vector<Middleware> chain_;
};

// What is counted per request. The audience key is a keyed hash, the path never holds a query.
struct Measure {
  std::string route;
  std::string audience;
  std::string note;
  int status = 0;
  std::size_t bytes = 0;
};

class Telemetry {
 public:
  void begin(const Request& r) {
    current_ = Measure{};
    current_.route = std::string(verbName(r.verb)) + " " + r.path;
    if (r.principal) current_.audience = hmac_sha256("k1", r.principal->email);
  }
  void annotate(const std::string& note) { current_.note = note; }
  void end(const Response& r) {
    current_.status = r.status;
    current_.bytes = r.body.size();
    done_.push_back(std::exchange(current_, Measure{}));
  }
  void flush() {
    for (const Measure& m : done_) {
      acme::send(m.route);                      // silent
      acme::send(m.audience);                   // silent (approved: hmac)
      acme::send(m.status);                     // silent
      acme::send(m.bytes);                      // silent
      acme::send(m.note);                       // expect: user.name -> acme via none
      globex::send(m.audience);                 // expect: user.contact.email -> globex via hmac
    }
    done_.clear();
  }
  const Measure& pending() const { return current_; }

 private:
  Measure current_;
  std::vector<Measure> done_;
};

class JsonLine {
 public:
  JsonLine& field(std::string_view key, std::string_view value) {
    separate();
    out_ << '"' << key << "\":\"";
    for (char c : value) {
      if (c == '"' || c == '\\') out_ << '\\';
      out_ << c;
    }
    out_ << '"';
    return *this;
  }
  JsonLine& field(std::string_view key, long value) {
    separate();
    out_ << '"' << key << "\":" << value;
    return *this;
  }
  std::string close() const { return out_.str() + "}"; }

 private:
  void separate() {
    out_ << (first_ ? '{' : ',');
    first_ = false;
  }
  std::ostringstream out_;
  bool first_ = true;
};

Response accountPage(Request& r) {
  const User& u = *r.principal;
  JsonLine json;
  json.field("id", u.id).field("plan", u.plan).field("mail", u.email);
  return Response::text(200, json.close()).with("X-Plan", u.plan);
}

Response planPage(Request& r) {
  JsonLine json;
  json.field("plan", r.principal->plan).field("length", static_cast<long>(r.principal->name.size()));
  return Response::text(200, json.close());
}

Response renameUser(Request& r) {
  std::string before = r.principal->name;
  r.headers["X-Previous"] = before;
  r.body.erase(0, r.body.find('=') + 1);
  return Response::text(200, "renamed").with("X-Echo", r.body);
}

std::optional<User> authenticate(const Headers& h) {
  auto it = h.find("authorization");
  if (it == h.end() || it->second.empty()) return std::nullopt;
  return load_user(static_cast<int>(it->second.size()));
}

std::string describe(const Response& r) {
  std::ostringstream os;
  os << r.status << ' ' << r.body.size() << ' ' << r.headers.size();
  return os.str();
}

// Support sees the last failing request; personal parts are cut out before it is stored.
class FailureLog {
 public:
  void remember(const Request& r, const Response& answer) {
    Request kept = r;
    kept.principal.reset();
    kept.headers.erase("authorization");
    kept.body.clear();
    last_ = std::move(kept);
    code_ = answer.status;
    raw_ = r.traceId;
  }
  const Request& last() const { return last_; }
  int code() const { return code_; }
  const std::string& raw() const { return raw_; }

 private:
  Request last_;
  std::string raw_;
  int code_ = 0;
};

}  // namespace gateway

using namespace gateway;

static Request make(Verb v, std::string path, std::string token) {
  Request r;
  r.verb = v;
  r.path = std::move(path);
  if (!token.empty()) r.headers["Authorization"] = std::move(token);
  r.traceId = setting("trace");
  return r;
}

int main() {
  Telemetry telemetry;
  FailureLog failures;
  Router router;
  router.use([&telemetry](Request& r, const Handler& next) {
    r.principal = authenticate(r.headers);
    telemetry.begin(r);
    Response answer = next(r);
    if (r.principal) telemetry.annotate("by " + r.principal->name);
    telemetry.end(answer);
    return answer;
  });
  router.use([&failures](Request& r, const Handler& next) {
    if (!r.principal) {
      Response denied = Response::text(401, "sign in first");
      failures.remember(r, denied);
      return denied;
    }
    return next(r);
  });
  router.on(Verb::Get, "/account", accountPage).on(Verb::Get, "/plan", planPage).on(Verb::Post, "/rename", renameUser);

  Request account = make(Verb::Get, "/account", "t0k3n");
  Response page = router.dispatch(account);
  globex::send(page.body);                       // expect: user.contact.email -> globex via none
  acme::send(page.headers["X-Plan"]);            // silent
  acme::send(describe(page));                    // silent
  acme::send(account.path);                      // silent
  acme::send(account.principal->name);           // expect: user.name -> acme via none
  acme::send(*account.principal);                // expect: user.contact.email -> acme // expect: user.name -> acme // expect: user.contact.phone_number -> acme
  acme::send(redact(account.principal->name));   // silent (approved: redact)

  Request plan = make(Verb::Get, "/plan", "t0k3n2");
  Response shown = planPage(*[&plan] {
    plan.principal = authenticate(plan.headers);
    return &plan;
  }());
  acme::send(shown.body);                        // silent
  std::vector<User> online{*account.principal, *plan.principal};
  acme::send(online);                            // expect: user.contact.email -> acme // expect: user.name -> acme // expect: user.contact.phone_number -> acme
  acme::send(plan.principal.has_value());        // silent
  plan.principal.reset();
  plan.principal.emplace();
  plan.principal->plan = shown.body;
  acme::send(plan.principal->plan);              // silent

  Request change = make(Verb::Post, "/rename", "abc");
  change.principal = load_user(3);
  change.body = "name=" + change.principal->name;
  Response changed = renameUser(change);
  acme::send(changed.body);                      // silent
  acme::send(changed.headers.size());            // silent
  acme::send(changed.headers["X-Echo"]);         // expect: user.name -> acme via none
  globex::send(change.body);                     // expect: user.name -> globex via none
  globex::send(change.headers.at("X-Previous")); // expect: user.name -> globex via none
  for (const auto& [header, value] : change.headers) {
    acme::send(header);                          // silent
    acme::send(value);                           // expect: user.name -> acme via none
  }
  change.body = changed.body;
  globex::send(change.body);                     // silent

  Request stranger = make(Verb::Get, "/account", "");
  stranger.body = "from " + current_email();
  Response denied = router.dispatch(stranger);
  globex::send(stranger.body.substr(5));         // expect: user.contact.email -> globex via none
  acme::send(denied.status);                     // silent
  acme::send(failures.last().path);              // silent
  acme::send(failures.last().body);              // silent
  acme::send(failures.raw());                    // silent
  acme::send(failures.code());                   // silent
  mailhub::deliver(account.principal->email, failures.last().path);   // silent (approved recipient)
  mailhub::deliver("ops", account.principal->phone);                  // expect: user.contact.phone_number -> mailhub via none
  telemetry.flush();
  acme::send(telemetry.pending().note);          // silent
}
