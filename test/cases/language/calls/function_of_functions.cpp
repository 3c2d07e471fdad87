// A function that is handed a std::function, or a vector of optionals, is none itself.
#include "case.h"

#include <any>
#include <functional>
#include <optional>
#include <string>
#include <vector>

using Next = std::function<std::string(const std::string &)>;
using Middleware = std::function<std::string(const std::string &, const Next &)>;

static std::string audit(const std::string &request, const Next &next) {
  acme::send(request);  // expect: user.contact.email -> acme
  return next(request);
}

static std::string pass(const std::string &request, const Next &next) {
  acme::send(request);  // silent
  return next(request);
}

static Next make(const std::string &prefix) {
  return [prefix](const std::string &s) { return prefix + s; };
}

void run(const User &u) {
  Middleware m = audit;
  acme::send(m(u.email, [](const std::string &s) { return s; }));  // expect: user.contact.email -> acme
  m = pass;
  acme::send(m("x", [](const std::string &s) { return s; }));  // silent
  std::function<Next(const std::string &)> maker = make;
  acme::send(maker(u.email)("x"));  // expect: user.contact.email -> acme
  acme::send(maker("a")("x"));      // silent
  std::any box = std::vector<std::any>{u.email};
  acme::send_object(box);  // expect: user.contact.email -> acme
}
