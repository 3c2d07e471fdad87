// Sessions and a middleware chain: what handlers answer, what middlewares see, what the store keeps and forgets.
#include "session.h"

#include <algorithm>

namespace {

web::Response profile(web::Request& r) { return {200, "you are " + r.session->subject, "/me"}; }
web::Response settings(web::Request& r) { return {200, "theme=" + r.session->theme, "/settings"}; }
web::Response echo(web::Request& r) { return {201, r.body, ""}; }

class Metrics final : public web::Middleware {
 public:
  web::Response handle(web::Request& r, const web::Handler& next) override {
    web::Response out = next(r);
    ++by_status_[out.status];
    acme::send(r.path);      // silent
    acme::send(out.status);  // silent
    return out;
  }
  std::string summary() const {
    std::string s;
    for (const auto& [status, n] : by_status_) s += std::to_string(status) + ":" + std::to_string(n) + " ";
    return s;
  }

 private:
  std::map<int, int> by_status_;
};
class Leaky final : public web::Middleware {
 public:
  web::Response handle(web::Request& r, const web::Handler& next) override {
    web::Response out = next(r);
    globex::send(out.body);                       // expect: user.contact.email -> globex
    if (r.session) globex::send(r.session->subject);  // expect: user.contact.email -> globex
    globex::send(out.location);                   // silent
    return out;
  }
};

}  // namespace

void full_chain(const Customer& c) {
  web::SessionStore store;
  auto session = store.create(c.email, 100);
  web::Chain chain;
  auto& log = chain.use<web::AccessLog>();
  auto& metrics = chain.use<Metrics>();
  chain.use<web::LoadSession>(store);
  auto& gate = chain.use<web::RequireSession>();
  chain.use<Leaky>();
  web::Request r{"/me", session->id, "", {}, nullptr};
  web::Response out = chain.run(r, profile);
  acme::send(out.body);                               // expect: user.contact.email -> acme
  acme::send(out.location);                           // silent
  for (const auto& l : log.lines()) acme::send(l);    // silent
  acme::send(metrics.summary());                      // silent
  acme::send(gate.refused());                         // silent
  acme::send(session->hits);                          // silent
}

void masked(const Customer& c) {
  web::Chain chain;
  chain.use<web::Mask>(200);
  auto& inside = chain.use<web::Recorder>();
  web::Request r{"/echo", "", c.phone, {}, nullptr};
  acme::send(chain.run(r, echo).body);  // silent
  acme::send(inside.last().body);       // expect: user.contact.phone_number -> acme
  acme::send(inside.last().location);   // silent
}

void masked_outside(const Customer& c) {
  web::Chain chain;
  auto& outside = chain.use<web::Recorder>();
  chain.use<web::Mask>(200);
  web::Request r{"/echo", "", c.phone, {}, nullptr};
  chain.run(r, echo);
  acme::send(outside.last().body);  // silent
  acme::send(r.body);               // expect: user.contact.phone_number -> acme
}

void settings_page(const Customer& c) {
  web::SessionStore store;
  auto s = store.create(c.name, 7);
  s->theme = c.tier;
  web::Chain chain;
  chain.use<web::LoadSession>(store);
  web::Request r{"/settings", s->id, "", {}, nullptr};
  acme::send(chain.run(r, settings).body);                 // silent
  for (const auto& who : store.subjects()) acme::send(who);  // expect: user.name -> acme
  for (const auto& t : store.themes()) acme::send(t);      // silent
  acme::send(store.size());                                // silent
  acme::send(s->id);                                       // silent
}

void two_stores(const Customer& c) {
  web::SessionStore people;
  web::SessionStore robots;
  people.create(c.name, 1);
  robots.create("crawler", 1);
  people.on_expired([](const web::Session& s) {
    acme::send(s.subject);  // expect: user.name -> acme
    acme::send(s.expires);  // silent
  });
  robots.on_expired([](const web::Session& s) {
    acme::send(s.subject);  // silent
  });
  acme::send(people.sweep(99999));  // silent
  robots.sweep(99999);
  auto feed = robots.create("feed", 99999);
  feed->subject = sha256(c.email);
  acme::send(robots.find(feed->id)->subject);  // expect: user.contact.email -> acme via hash
}

void renamed_session(const Customer& c) {
  web::SessionStore store;
  auto s = store.create(c.name, 1);
  auto alias = store.find(s->id);
  if (!alias) return;
  alias->subject = "anonymous";
  acme::send(s->id + alias->theme);  // silent
  web::Request r{"/me", s->id, "", {}, alias};
  r.attributes["mail"] = c.email;
  for (const auto& [k, v] : r.attributes) globex::send(v);  // expect: user.contact.email -> globex
  acme::send(r.attributes.size());  // silent
}
