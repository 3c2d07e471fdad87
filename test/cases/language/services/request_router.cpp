// An HTTP-like service: requests, middleware chain, router with handlers, JSON by hand, DTO mapping, error mapping.
#include "case.h"

#include <algorithm>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace http {
struct Request {
  std::string method;
  std::string path;
  std::map<std::string, std::string> headers;
  std::string body;
};
struct Response {
  int status = 200;
  std::map<std::string, std::string> headers;
  std::string body;
};
struct Error : std::runtime_error {
  Error(int s, const std::string& m) : std::runtime_error(m), status(s) {}
  int status;
};
}  // namespace http

class Json {
 public:
  Json& field(std::string_view key, const std::string& value) {
    comma();
    out_ << '"' << key << "\":\"" << escape(value) << '"';
    return *this;
  }
  Json& field(std::string_view key, long value) {
    comma();
    out_ << '"' << key << "\":" << value;
    return *this;
  }
  std::string str() const { return "{" + out_.str() + "}"; }

 private:
  static std::string escape(const std::string& s) {
    std::string r;
    r.reserve(s.size());
    for (char c : s) {
      switch (c) {
        case '"': r += "\\\""; break;
        case '\\': r += "\\\\"; break;
        default: r += c;
      }
    }
    return r;
  }
  void comma() {
    if (!first_) out_ << ',';
    first_ = false;
  }
  std::ostringstream out_;
  bool first_ = true;
};

struct UserDto {
  int id;
  std::string displayName;
  std::string tier;
};
struct ContactDto {
  std::string mail;
  std::optional<std::string> phone;
};

UserDto to_dto(const User& u) { return UserDto{u.id, u.name, u.plan}; }
ContactDto to_contact(const User& u) {
  ContactDto c;
  c.mail = u.email;
  if (!u.phone.empty()) c.phone = u.phone;
  return c;
}
std::string to_json(const UserDto& d) {
  return Json().field("id", d.id).field("name", d.displayName).field("tier", d.tier).str();
}
std::string tier_json(const UserDto& d) { return Json().field("id", d.id).field("tier", d.tier).str(); }

class UserRepository {
 public:
  virtual ~UserRepository() = default;
  virtual std::optional<User> find(int id) const = 0;
  virtual std::vector<User> all() const = 0;
};
class MemoryRepository final : public UserRepository {
 public:
  void add(User u) { users_.emplace(u.id, std::move(u)); }
  std::optional<User> find(int id) const override {
    if (auto it = users_.find(id); it != users_.end()) return it->second;
    return std::nullopt;
  }
  std::vector<User> all() const override {
    std::vector<User> result;
    result.reserve(users_.size());
    for (const auto& [id, u] : users_) result.push_back(u);
    return result;
  }

 private:
  std::unordered_map<int, User> users_;
};

using Handler = std::function<http::Response(const http::Request&)>;
using Middleware = std::function<Handler(Handler)>;

class Router {
 public:
  Router& get(const std::string& path, Handler h) {
    routes_["GET " + path] = std::move(h);
    return *this;
  }
  void use(Middleware m) { middleware_.push_back(std::move(m)); }
  http::Response handle(const http::Request& r) const {
    auto it = routes_.find(r.method + " " + r.path);
    if (it == routes_.end()) return {404, {}, "not found"};
    Handler h = it->second;
    for (auto m = middleware_.rbegin(); m != middleware_.rend(); ++m) h = (*m)(h);
    return h(r);
  }

 private:
  std::map<std::string, Handler> routes_;
  std::vector<Middleware> middleware_;
};

class UserController {
 public:
  explicit UserController(const UserRepository& repo) : repo_(repo) {}
  http::Response show(const http::Request& r) const {
    auto u = repo_.find(std::stoi(r.headers.at("id")));
    if (!u) throw http::Error(404, "no user " + r.headers.at("id"));
    return {200, {{"type", "json"}}, to_json(to_dto(*u))};
  }
  http::Response tier(const http::Request&) const {
    http::Response res;
    for (const User& u : repo_.all()) res.body += tier_json(to_dto(u));
    return res;
  }
  http::Response contact(const http::Request&) const {
    const auto users = repo_.all();
    ContactDto c = to_contact(users.front());
    if (c.mail.empty()) throw http::Error(500, "no mail for " + users.front().name);
    return {200, {}, c.mail + ";" + c.phone.value_or("-")};
  }

 private:
  const UserRepository& repo_;
};

Middleware catching() {
  return [](Handler next) -> Handler {
    return [next](const http::Request& r) {
      try {
        return next(r);
      } catch (const http::Error& e) {
        acme::send(e.what());                            // expect: user.name -> acme
        acme::send(e.status);
        return http::Response{e.status, {}, "error"};
      }
    };
  };
}
Middleware logging() {
  return [](Handler next) -> Handler {
    return [next = std::move(next)](const http::Request& r) {
      globex::send(r.method + " " + r.path);
      http::Response res = next(r);
      globex::send(res.status);
      globex::send(res.body);                            // expect: user.name -> globex // expect: user.contact.email -> globex // expect: user.contact.phone_number -> globex
      return res;
    };
  };
}

int main() {
  MemoryRepository repo;
  repo.add(load_user(1));
  UserController controller(repo);
  Router router;
  router.get("/user", [&](const http::Request& r) { return controller.show(r); })
      .get("/tier", [&](const http::Request& r) { return controller.tier(r); })
      .get("/contact", std::bind(&UserController::contact, &controller, std::placeholders::_1));
  router.use(catching());
  router.use(logging());
  http::Request req{"GET", "/user", {{"id", "1"}}, ""};
  http::Response res = router.handle(req);
  acme::send(res.status);
  acme::send(controller.show(req).body);                 // expect: user.name -> acme
  acme::send(controller.tier(req).body);
  acme::send(controller.contact(req).body);              // expect: user.contact.email -> acme // expect: user.contact.phone_number -> acme
  acme::send(req.path);
  auto dto = to_dto(*repo.find(1));
  acme::send(dto.tier);
  acme::send(dto.displayName);                           // expect: user.name -> acme
  acme::send(static_cast<long>(dto.id));
}
