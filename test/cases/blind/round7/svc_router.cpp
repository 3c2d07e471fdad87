// flags: -std=c++23
// An HTTP-like router: patterns with parameters, handlers as lambdas, typed bodies, filters, error pages and a fallback.
#include "svc.h"

#include <algorithm>
#include <charconv>
#include <expected>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <ranges>
#include <stdexcept>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace http {

enum class Method { get, post, del };

struct Request {
  Method method = Method::get;
  std::string path;
  std::string body;
  std::vector<std::string> captures;
  std::optional<std::string> user;
};
struct Response {
  int status = 200;
  std::string body;
  std::map<std::string, std::string> headers;

  static Response text(std::string s) { return {200, std::move(s), {}}; }
  static Response error(int status, std::string why) { return {status, std::move(why), {}}; }
  Response& header(const std::string& k, const std::string& v) {
    headers[k] = v;
    return *this;
  }
};

class HttpError : public std::runtime_error {
 public:
  HttpError(int status, const std::string& why) : std::runtime_error(why), status_(status) {}
  int status() const { return status_; }

 private:
  int status_;
};

std::vector<std::string_view> split(std::string_view s, char by) {
  std::vector<std::string_view> out;
  while (true) {
    auto at = s.find(by);
    out.push_back(s.substr(0, at));
    if (at == std::string_view::npos) return out;
    s.remove_prefix(at + 1);
  }
}

class Router {
 public:
  using Handler = std::function<Response(const Request&)>;
  using Filter = std::function<void(const Request&, const Response&)>;

  Router& route(Method m, std::string pattern, Handler h) {
    routes_.push_back({m, std::move(pattern), std::move(h), 0});
    return *this;
  }
  Router& get(std::string pattern, Handler h) { return route(Method::get, std::move(pattern), std::move(h)); }
  Router& post(std::string pattern, Handler h) { return route(Method::post, std::move(pattern), std::move(h)); }
  Router& after(Filter f) {
    filters_.push_back(std::move(f));
    return *this;
  }
  Router& fallback(Handler h) {
    fallback_ = std::move(h);
    return *this;
  }
  Response dispatch(Request r) {
    Response out = answer(r);
    for (const auto& f : filters_) f(r, out);
    return out;
  }
  std::vector<std::pair<std::string, int>> hits() const {
    std::vector<std::pair<std::string, int>> out;
    for (const auto& e : routes_) out.emplace_back(e.pattern, e.hits);
    return out;
  }

 private:
  struct Entry {
    Method method;
    std::string pattern;
    Handler handler;
    int hits;
  };
  static std::optional<std::vector<std::string>> match(const std::string& pattern, const std::string& path) {
    auto want = split(pattern, '/');
    auto have = split(path, '/');
    if (want.size() != have.size()) return std::nullopt;
    std::vector<std::string> captures;
    for (std::size_t i = 0; i < want.size(); ++i) {
      if (want[i].starts_with(':'))
        captures.emplace_back(have[i]);
      else if (want[i] != have[i])
        return std::nullopt;
    }
    return captures;
  }
  Response answer(Request& r) {
    try {
      for (auto& e : routes_) {
        if (e.method != r.method) continue;
        if (auto captures = match(e.pattern, r.path)) {
          ++e.hits;
          r.captures = std::move(*captures);
          return e.handler(r);
        }
      }
      return fallback_ ? fallback_(r) : Response::error(404, "nothing here");
    } catch (const HttpError& e) {
      return Response::error(e.status(), e.what());
    } catch (const std::exception&) {
      return Response::error(500, "internal error");
    }
  }
  std::vector<Entry> routes_;
  std::vector<Filter> filters_;
  Handler fallback_;
};

struct Signup {
  std::string mail;
  std::string plan;
  int seats = 0;
};
std::expected<Signup, std::string> parse_signup(std::string_view body) {
  auto parts = split(body, ';');
  if (parts.size() != 3) return std::unexpected("expected 3 parts, got " + std::to_string(parts.size()));
  Signup s{std::string(parts[0]), "free", 0};
  auto [_, error] = std::from_chars(parts[2].data(), parts[2].data() + parts[2].size(), s.seats);
  if (error != std::errc{}) return std::unexpected("seats: " + std::string(parts[2]));
  return s;
}
std::optional<std::string> mail_of(const std::expected<Signup, std::string>& s) {
  if (!s) return std::nullopt;
  return s->mail;
}

}  // namespace http

void accounts(const Customer& c) {
  http::Router app;
  app.get("/me", [&c](const http::Request&) { return http::Response::text("hi " + c.name); })
      .get("/plan", [&c](const http::Request&) { return http::Response::text(c.tier); })
      .after([](const http::Request& r, const http::Response& out) {
        acme::send(out.status);       // silent
        acme::send(out.body.size());  // silent
        acme::send(r.path);           // silent
      });
  auto me = app.dispatch({.path = "/me"});
  acme::send(me.body);    // expect: user.name -> acme
  acme::send(me.status);  // silent
  for (const auto& [pattern, n] : app.hits()) acme::send(pattern + "=" + std::to_string(n));  // silent
}

void plans_only(const Customer& c) {
  http::Router app;
  app.get("/plan", [&](const http::Request&) { return http::Response::text(c.tier); });
  app.get("/size", [&](const http::Request&) { return http::Response::text(std::to_string(c.email.length())); });
  http::Router other;
  other.get("/mail", [&](const http::Request&) { return http::Response::text(c.email); });
  acme::send(app.dispatch({.path = "/plan"}).body);     // silent
  globex::send(other.dispatch({.path = "/mail"}).body);  // expect: user.contact.email -> globex
}

void captured_parts(const Customer& c) {
  http::Router app;
  app.get("/by-phone/:phone", [](const http::Request& r) {
    acme::send(r.captures.front());  // expect: user.contact.phone_number -> acme
    return http::Response::text("found " + std::to_string(r.captures.size()));
  });
  acme::send(app.dispatch({.path = "/by-phone/" + c.phone}).body);  // silent
}

void errors(const Customer& c) {
  http::Router app;
  app.get("/strict", [&c](const http::Request&) -> http::Response {
    throw http::HttpError(403, "not for " + c.email);
  });
  http::Router vague;
  vague.get("/strict", [&c](const http::Request&) -> http::Response {
    throw std::logic_error("broken for " + c.email);
  });
  auto denied = app.dispatch({.path = "/strict"});
  acme::send(denied.body);                               // expect: user.contact.email -> acme
  acme::send(denied.status);                             // silent
  acme::send(vague.dispatch({.path = "/strict"}).body);  // silent
}

void bodies(const Customer& c) {
  auto parsed = http::parse_signup(c.email + ";" + c.tier + ";" + "5");
  if (parsed) {
    acme::send(parsed->mail);  // expect: user.contact.email -> acme
    acme::send(parsed->plan);  // silent
  } else {
    acme::send(parsed.error().size());  // silent
  }
  acme::send(http::mail_of(http::parse_signup("a;b;c")).value_or("none"));  // silent
  auto masked = http::mail_of(http::parse_signup(c.email + ";x;1"));
  masked = masked.and_then([](const std::string& m) { return std::optional(redact(m)); });
  globex::send(masked.value_or("none"));  // expect: user.contact.email -> globex via redact
}

void fallback_page(const Customer& c) {
  http::Router app;
  app.fallback([](const http::Request& r) { return http::Response::error(404, "no page " + r.path); });
  app.post("/", [](const http::Request& r) { return http::Response::text(r.body); });
  app.post("/count", [](const http::Request& r) { return http::Response::text(std::to_string(r.body.size())); });
  acme::send(app.dispatch({.method = http::Method::post, .path = "/x", .body = c.name}).headers.size());  // silent
  http::Router lost;
  lost.fallback([](const http::Request& r) { return http::Response::error(404, "no page " + r.path); });
  acme::send(lost.dispatch({.path = "/" + c.phone}).body);                       // expect: user.contact.phone_number -> acme
  acme::send(lost.dispatch({.path = "/zip", .body = c.name, .user = c.email}).body);  // silent
}

void headers(const Customer& c) {
  http::Response r = http::Response::text("ok");
  r.header("X-User", c.name);
  acme::send(r.body);  // silent
  for (const auto& [k, v] : r.headers) acme::send(v);  // expect: user.name -> acme
  r.headers.clear();
  r.header("X-Plan", c.tier);
  for (const auto& [k, v] : r.headers) acme::send(v);  // silent
}

void listing(const std::vector<Customer>& all) {
  auto vip = all | std::views::filter([](const Customer& c) { return c.email.ends_with(".example"); });
  for (int id : vip | std::views::transform(&Customer::id)) acme::send(id);  // silent
  for (const auto& mail : vip | std::views::transform(&Customer::email) | std::views::take(3))
    acme::send(mail);  // expect: user.contact.email -> acme
}
