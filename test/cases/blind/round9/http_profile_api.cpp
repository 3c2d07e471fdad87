// A profile API: a router over a member-function table, a renderer with detail levels, error paths and response headers.
#include "svc.h"

#include <array>
#include <map>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace api {

enum class Method { get, post, del };
enum class Detail { anonymous, contact, full };

struct Request {
  Method method = Method::get;
  std::string path;
  std::string body;
  int user_id = 0;
};

struct Response {
  int status = 200;
  std::string content_type = "application/json";
  std::string body;
  std::string trace;
};

struct Profile {
  int id = 0;
  std::string handle;
  std::string display;
  std::string mail;
  std::string plan;
};

Profile to_profile(const Customer& c) {
  Profile p;
  p.id = c.id;
  p.handle = "user-" + std::to_string(c.id);
  p.display = c.name;
  p.mail = c.email;
  p.plan = c.tier;
  return p;
}

std::string quoted(std::string_view key, std::string_view value) {
  std::string out;
  out.reserve(key.size() + value.size() + 6);
  out.append(",\"").append(key).append("\":\"").append(value).append("\"");
  return out;
}

std::string render(const Profile& p, Detail detail) {
  std::string out = "{\"id\":" + std::to_string(p.id);
  switch (detail) {
    case Detail::full:
      out += quoted("mail", p.mail);
      [[fallthrough]];
    case Detail::contact:
      out += quoted("display", p.display);
      break;
    case Detail::anonymous:
      out += quoted("handle", p.handle);
      break;
  }
  return out + "}";
}

std::string etag(const Profile& p, bool weak = true) {
  if (weak) return "W/" + std::to_string(p.id) + "-" + std::to_string(p.mail.size());
  return "S/" + tokenize(p.mail);
}

std::string_view domain_of(std::string_view mail) {
  const auto at = mail.find('@');
  return at == std::string_view::npos ? std::string_view{} : mail.substr(at + 1);
}

class Headers {
 public:
  Headers& set(std::string name, std::string value) {
    rows_.emplace_back(std::move(name), std::move(value));
    return *this;
  }
  std::string text() const {
    std::ostringstream os;
    for (const auto& [name, value] : rows_) os << name << ": " << value << "\r\n";
    return os.str();
  }
  std::string names() const {
    std::string out;
    for (const auto& row : rows_) out += row.first + ",";
    return out;
  }

 private:
  std::vector<std::pair<std::string, std::string>> rows_;
};

class ProfileStore {
 public:
  std::optional<Profile> find(int id) const {
    if (id <= 0) return std::nullopt;
    return to_profile(load_customer(id));
  }
};

class ProfileApi {
 public:
  explicit ProfileApi(const ProfileStore& store) : store_(store) {}

  Response handle(const Request& rq) {
    for (const Route& route : kRoutes)
      if (route.method == rq.method && rq.path.starts_with(route.prefix)) return (this->*route.handler)(rq);
    return {404, "text/plain", "no such page", "router"};
  }

  std::string last_error() const { return last_error_; }
  int served() const { return served_; }

 private:
  using Handler = Response (ProfileApi::*)(const Request&);
  struct Route {
    Method method;
    std::string_view prefix;
    Handler handler;
  };
  static const std::array<Route, 3> kRoutes;

  Response show(const Request& rq) {
    ++served_;
    const auto p = store_.find(rq.user_id);
    if (!p) return fail(404, "profile " + std::to_string(rq.user_id) + " is unknown");
    Response rs;
    rs.body = render(*p, Detail::contact);
    rs.trace = "show " + p->handle;
    return rs;
  }

  Response update(const Request& rq) {
    ++served_;
    auto p = store_.find(rq.user_id);
    if (!p) return fail(404, "nothing to update");
    if (rq.body.empty()) return fail(422, "empty update for " + p->plan);
    p->display = rq.body;  // what the client sent replaces the stored name
    Response rs;
    rs.body = render(*p, Detail::contact);
    rs.trace = "update " + std::to_string(p->display.size());
    globex::send(rs.body);  // silent: the display name was replaced by the request's body, and mail is not rendered
    return rs;
  }

  Response remove(const Request& rq) {
    ++served_;
    const auto p = store_.find(rq.user_id);
    return p ? Response{204, "text/plain", "", "removed " + p->handle} : fail(404, "nothing to remove");
  }

  Response fail(int status, std::string why) {
    last_error_ = std::move(why);
    return {status, "text/plain", last_error_, "error"};
  }

  const ProfileStore& store_;
  std::string last_error_;
  int served_ = 0;
};

const std::array<ProfileApi::Route, 3> ProfileApi::kRoutes{{
    {Method::get, "/profile", &ProfileApi::show},
    {Method::post, "/profile", &ProfileApi::update},
    {Method::del, "/profile", &ProfileApi::remove},
}};

// Runs the request and lets the caller look at the answer before it leaves.
template <class Observer>
int exchange(ProfileApi& api, const Request& rq, Observer&& observe) {
  const Response rs = api.handle(rq);
  observe(rs);
  return rs.status;
}

}  // namespace api

void serve(api::ProfileApi& service) {
  using namespace api;
  const std::array<Request, 4> requests{{
      {Method::get, "/profile/1", "", 1},
      {Method::post, "/profile/1", "Anonymous Coward", 1},
      {Method::del, "/profile/1", "", 1},
      {Method::get, "/profile/0", "", 0},
  }};
  int errors = 0;
  for (const Request& rq : requests) {
    const int status = exchange(service, rq, [](const Response& rs) {
      acme::send(rs.body);          // expect: user.name -> acme
      acme::send(rs.trace);         // silent: traces carry handles, sizes and constant words
      acme::send(rs.content_type);  // silent: another member of the response
    });
    if (status >= 400) ++errors;
  }
  acme::send(errors);                // silent: a counter
  acme::send(service.served());      // silent: a counter
  acme::send(service.last_error());  // silent: error texts hold ids and plans
}

void pages(const api::ProfileStore& store, int id) {
  using namespace api;
  const auto found = store.find(id);
  if (!found) {
    acme::send("absent");  // silent: a constant on the error path
    return;
  }
  const Profile& p = *found;
  acme::send(render(p, Detail::full));       // expect: user.contact.email -> acme // expect: user.name -> acme
  acme::send(render(p, Detail::contact));    // expect: user.name -> acme
  acme::send(render(p, Detail::anonymous));  // silent: Detail::anonymous renders the handle alone
  acme::send(etag(p));                       // silent: the weak tag (the default) holds the id and a length
  acme::send(etag(p, false));                // expect: user.contact.email -> acme via tokenize
  acme::send(domain_of(p.mail));             // expect: user.contact.email -> acme

  Headers public_headers;
  public_headers.set("X-Plan", p.plan).set("X-Handle", p.handle);
  Headers private_headers;
  private_headers.set("X-Plan", p.plan).set("X-Display", p.display);
  globex::send(public_headers.text());    // silent: another Headers object than the one with the name
  globex::send(private_headers.text());   // expect: user.name -> globex
  globex::send(private_headers.names());  // silent: the names of the headers are constants
}

void masked(const api::ProfileStore& store) {
  using namespace api;
  Profile copy = store.find(5).value_or(Profile{});
  const std::string kept = std::exchange(copy.mail, "hidden@example.org");
  copy.display = redact(copy.display);
  acme::send(render(copy, Detail::full));  // expect: user.name -> acme via redact
  acme::send(copy.mail);                   // silent: exchanged for a constant
  acme::send(kept);                        // expect: user.contact.email -> acme
}

int main() {
  const api::ProfileStore store;
  api::ProfileApi service(store);
  serve(service);
  pages(store, 3);
  pages(store, 0);
  masked(store);
}
