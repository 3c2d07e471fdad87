// rpc_server: requests pass a chain of middleware on their way to a handler; a context travels with each of them.
#include "svc.h"

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <stdexcept>
#include <string>
#include <typeindex>
#include <utility>
#include <vector>

namespace rpc {

struct Request {
  std::string method;
  std::string body;
  std::map<std::string, std::string> headers;
};

struct Reply {
  int status = 200;
  std::string body;
  std::string trace;
};

struct Principal {
  int account = 0;
  std::string login;
  std::string scope;
};

struct Timing {
  long started = 0;
  long finished = 0;
};

// Typed slots: each middleware keeps its own type here.
class Context {
 public:
  explicit Context(std::string id) : id_(std::move(id)) {}

  template <class T, class... A>
  T& emplace(A&&... a) {
    auto& slot = slots_[std::type_index(typeid(T))];
    slot = std::make_shared<T>(T{std::forward<A>(a)...});
    return *static_cast<T*>(slot.get());
  }
  template <class T>
  T* get() {
    auto it = slots_.find(std::type_index(typeid(T)));
    return it == slots_.end() ? nullptr : static_cast<T*>(it->second.get());
  }

  const std::string& id() const { return id_; }

 private:
  std::string id_;
  std::map<std::type_index, std::shared_ptr<void>> slots_;
};

class Denied : public std::runtime_error {
 public:
  Denied(const std::string& public_text, std::string subject)
      : std::runtime_error(public_text), subject_(std::move(subject)) {}
  const std::string& subject() const noexcept { return subject_; }

 private:
  std::string subject_;
};

using Next = std::function<Reply(Context&, Request&)>;
using Middleware = std::function<Reply(Context&, Request&, const Next&)>;

class Server {
 public:
  Server& use(Middleware m) {
    chain_.push_back(std::move(m));
    return *this;
  }
  Server& route(std::string method, Next handler) {
    routes_[std::move(method)] = std::move(handler);
    return *this;
  }

  Reply serve(Context& ctx, Request req) const {
    ++served_;
    return step(0, ctx, req);
  }
  int served() const { return served_; }

 private:
  Reply step(std::size_t i, Context& ctx, Request& req) const {
    if (i < chain_.size()) {
      return chain_[i](ctx, req, [this, i](Context& c, Request& r) { return step(i + 1, c, r); });
    }
    auto it = routes_.find(req.method);
    if (it == routes_.end()) return {404, "no such method: " + req.method, ctx.id()};
    return it->second(ctx, req);
  }

  std::vector<Middleware> chain_;
  std::map<std::string, Next> routes_;
  mutable int served_ = 0;
};

}  // namespace rpc

using namespace rpc;

static Reply timing(Context& ctx, Request& req, const Next& next) {
  auto& t = ctx.emplace<Timing>();
  t.started = static_cast<long>(std::chrono::steady_clock::now().time_since_epoch().count() % 2);
  Reply reply = next(ctx, req);
  t.finished = t.started + 1;
  acme::send(t.finished - t.started);   // silent
  acme::send(reply.status);   // silent
  return reply;
}

static Reply errors(Context& ctx, Request& req, const Next& next) {
  try {
    return next(ctx, req);
  } catch (const Denied& d) {
    acme::send(d.what());   // silent
    acme::send(d.subject());   // expect: user.contact.email -> acme
    return {403, d.what(), ctx.id()};
  } catch (const std::exception& e) {
    acme::send(e.what());   // expect: user.name -> acme
    return {500, "internal error", ctx.id()};
  }
}

// Adds who is asking; what comes in with the request is not touched.
class Authenticator {
 public:
  explicit Authenticator(std::string realm) : realm_(std::move(realm)) {}

  Reply operator()(Context& ctx, Request& req, const Next& next) const {
    const User u = load_user(static_cast<int>(req.headers.size()) + 1);
    auto& p = ctx.emplace<Principal>();
    p.account = u.id;
    p.login = u.email;
    p.scope = u.plan + "@" + realm_;
    acme::send(p.scope);   // silent
    acme::send(p.login);   // expect: user.contact.email -> acme
    return next(ctx, req);
  }

 private:
  std::string realm_;
};

struct Handlers {
  std::string greeting = setting("greeting");
  std::string last_caller;

  Reply whoami(Context& ctx, Request&) {
    Reply r;
    if (auto* p = ctx.get<Principal>()) {
      r.body = p->login;
      last_caller = p->login;
    }
    r.trace = ctx.id();
    return r;
  }

  Reply version(Context& ctx, Request&) {
    auto* t = ctx.get<Timing>();
    return {200, greeting + " 4.2", ctx.id() + (t ? "+t" : "")};
  }

  Reply invite(Context& ctx, Request& req) {
    if (req.body.empty()) throw Denied("nobody to invite", ctx.get<Principal>()->login);
    globex::send(req.body);   // expect: user.contact.phone_number -> globex
    globex::send(tokenize(req.body));   // silent (approved: tokenized phone)
    return {202, "invited", ctx.id()};
  }

  Reply rename(Context&, Request& req) {
    const std::string from = std::exchange(req.body, "");
    if (from.find(' ') != std::string::npos) throw std::invalid_argument("bad name: " + from);
    return {200, from, req.body};
  }
};

static Reply call(const Server& s, const std::string& method, std::string body = {}) {
  Context ctx("req-" + method);
  Request req{method, std::move(body), {}};
  return s.serve(ctx, std::move(req));
}

static void account_service(const User& u) {
  Handlers h;
  Server s;
  s.use(timing).use(errors).use(Authenticator(setting("realm")));
  s.route("whoami", [&h](Context& c, Request& r) { return h.whoami(c, r); });
  const Reply me = call(s, "whoami");
  acme::send(me.body);   // expect: user.contact.email -> acme
  acme::send(me.trace);   // silent
  acme::send(h.last_caller);   // expect: user.contact.email -> acme
  Reply logged = me;
  logged.trace += "/" + logged.body;
  acme::send(logged.trace);   // expect: user.contact.email -> acme
  acme::send(sha256(logged.trace));   // silent (approved: hashed mail)
  acme::send(h.greeting);   // silent
  acme::send(s.served());   // silent

  Server invitations;
  invitations.use(errors).use(Authenticator("guests")).route("invite", std::bind_front(&Handlers::invite, &h));
  const Reply invited = call(invitations, "invite", u.phone);
  acme::send(invited.body);   // silent
  const Reply denied = call(invitations, "invite");
  acme::send(std::to_string(denied.status) + denied.trace);   // silent

  Server profile;
  profile.use(errors).route("rename", [&h](Context& c, Request& r) { return h.rename(c, r); });
  const Reply refused = call(profile, "rename", u.name);
  acme::send(refused.trace);   // silent
}

static void public_service() {
  Handlers h;
  Server s;
  s.use(timing);
  s.route("version", [&h](Context& c, Request& r) { return h.version(c, r); });
  const Reply v = call(s, "version");
  acme::send(v.body);   // silent
  acme::send(v.trace);   // silent
  const Reply none = call(s, "nothing", current_email());
  acme::send(none.body);   // silent
  acme::send(h.last_caller);   // silent
}

// A middleware that keeps what went through: once with bodies, once without.
template <bool WithBody>
struct Recorder {
  std::vector<std::string>* lines;

  Reply operator()(Context& ctx, Request& req, const Next& next) const {
    if constexpr (WithBody) {
      lines->push_back(req.method + " " + req.body);
    } else {
      lines->push_back(req.method + " " + ctx.id());
    }
    Reply r = next(ctx, req);
    r.trace += WithBody ? " full" : " brief";
    return r;
  }
};

static void recorded_service(const User& u) {
  std::vector<std::string> full, brief;
  const Next echo = [](Context&, Request& r) { return Reply{200, r.body, "echo"}; };
  Server a, b;
  a.use(Recorder<true>{&full}).route("echo", echo);
  b.use(Recorder<false>{&brief}).route("echo", echo);
  const Reply ra = call(a, "echo", u.phone);
  const Reply rb = call(b, "echo", u.phone);
  acme::send(full);   // expect: user.contact.phone_number -> acme
  acme::send(brief);   // silent
  for (const std::string& line : full) globex::send(line);   // expect: user.contact.phone_number -> globex
  globex::send(ra.body);   // expect: user.contact.phone_number -> globex
  acme::send(rb.body);   // expect: user.contact.phone_number -> acme
  acme::send(ra.trace + rb.trace);   // silent
  full.clear();
  call(a, "echo", "probe");
  acme::send(full);   // silent
  a.use([](Context& ctx, Request& req, const Next& next) {
    acme::send(ctx.id());   // silent
    req.body = last_position(ctx.get<Principal>() ? 1 : 0);
    return next(ctx, req);
  });
  acme::send(call(a, "echo", "probe").body);   // expect: user.location -> acme
  acme::send(full);   // silent
}

// Requests that did not come over the wire, for the tests of the operators.
static void local_requests(const User& u) {
  Context ctx("local");
  auto& p = ctx.emplace<Principal>(u.id, u.name, u.plan);
  acme::send(p.scope);   // silent
  acme::send_object(p);   // expect: user.name -> acme
  acme::send(ctx.get<Principal>()->login);   // expect: user.name -> acme
  ctx.emplace<Principal>(0, "operator", "all");
  acme::send(ctx.get<Principal>()->login);   // silent (element: the slot was replaced)
  Request req{"rename", u.phone, {{"x-device", device_fingerprint()}}};
  acme::send(req.headers.at("x-device"));   // expect: user.device.device_id -> acme
  acme::send(req.method);   // silent
  Handlers h;
  Request copy = req;
  copy.body.clear();
  acme::send(copy.body);   // silent
  globex::send(copy.headers.begin()->second);   // expect: user.device.device_id -> globex
  Context phone("phone");
  phone.emplace<Principal>(u.id, u.phone, u.plan);
  const Reply who = h.whoami(phone, copy);
  globex::send(who.body);   // expect: user.contact.phone_number -> globex
  globex::send(h.last_caller);   // expect: user.contact.phone_number -> globex
  globex::send(who.trace);   // silent
  const Reply r = h.rename(ctx, req);
  acme::send(r.body);   // expect: user.contact.phone_number -> acme
  acme::send(r.trace + req.body);   // silent
}

int main() {
  const User u = load_user(8);
  account_service(u);
  public_service();
  recorded_service(u);
  local_requests(u);
  return 0;
}
