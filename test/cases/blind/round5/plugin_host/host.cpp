#include "plugin.hpp"

void Host::add(std::unique_ptr<Plugin> p) {
  p->start();
  plugins_.push_back(std::move(p));
}
void Host::run(Context& ctx) {
  for (auto& p : plugins_) p->run(ctx);
}
std::string Host::reports() const {
  std::string all;
  for (const auto& p : plugins_) all += p->report() + "\n";
  return all;
}

Factory find_factory(const std::string& name) {
  static const std::map<std::string, Factory> table = {
      {"greeter", &make_greeter}, {"meter", &make_meter}, {"masker", &make_masker}};
  auto it = table.find(name);
  return it == table.end() ? nullptr : it->second;
}

void greet(const Customer& c) {
  Host host;
  host.add(make_greeter());
  Context ctx{c, {}, {}};
  host.run(ctx);
  acme::send(ctx.out["greeting"]);  // expect: user.name -> acme
  acme::send(ctx.notes.front());    // silent
  acme::send(host.reports());       // expect: user.name -> acme
  acme::send(host.size());          // silent
}

void measure(const Customer& c) {
  Host host;
  host.add(make_meter());
  Context ctx{c, {}, {}};
  host.run(ctx);
  acme::send(ctx.out.at("runs"));   // silent
  acme::send(host.reports());       // silent
  acme::send(ctx.customer.phone);   // expect: user.contact.phone_number -> acme
  acme::send(ctx.customer.tier);    // silent
}

void mask(const Customer& c) {
  Host host;
  host.add(make_masker());
  Context ctx{c, {}, {}};
  host.run(ctx);
  acme::send(ctx.out["mail"]);      // expect: user.contact.email -> acme via redact
  acme::send(host.reports());       // silent
  ctx.out.clear();
  acme::send(ctx.out["mail"]);      // silent
}

void by_name(const Customer& c, const std::string& wanted) {
  Host host;
  if (auto f = find_factory(wanted)) host.add(f());
  Context ctx{c, {}, {}};
  host.run(ctx);
  acme::send(host.reports());       // expect: user.name -> acme
  acme::send(ctx.out["greeting"]);  // expect: user.name -> acme
}
