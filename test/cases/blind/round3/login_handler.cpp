// A login handler: request in, response out, analytics on the side.
#include "svc.h"

#include <map>
#include <optional>
#include <vector>

namespace {

struct Request {
  std::string path;
  std::map<std::string, std::string> headers;
  std::string body;
};

struct Response {
  int status = 200;
  std::string body;
  std::string location;
};

class Analytics {
 public:
  explicit Analytics(std::string stream) : stream_(std::move(stream)) {}
  PII_SINK(acme) void track(const std::string& event, const std::string& payload);
  const std::string& stream() const { return stream_; }

 private:
  std::string stream_;
};

std::optional<Customer> authenticate(const Request& request) {
  if (request.body.empty()) return std::nullopt;
  return load_customer(static_cast<int>(request.body.size()));
}

Response greet(const Customer& who) {
  Response r;
  r.body = "Hello, " + who.name + "!";
  r.location = "/home/" + std::to_string(who.id);
  return r;
}

Response denied() { return Response{401, "who are you?", "/login"}; }

}  // namespace

void handle_login(const Request& request, Analytics& analytics) {
  auto customer = authenticate(request);
  if (!customer) {
    Response r = denied();
    analytics.track("denied", r.body);  // silent
    return;
  }
  Response r = greet(*customer);
  analytics.track("login", r.body);            // expect: user.name -> acme
  analytics.track("login", r.location);        // silent
  analytics.track(customer->tier, "login");    // silent
  analytics.track(customer->email, "login");   // expect: user.contact.email -> acme
  analytics.track("stream", analytics.stream());  // silent
  r.body.clear();
  analytics.track("login", r.body);  // silent
  r = denied();
  analytics.track("login", r.location + r.body);  // silent
  std::string line = request.path + " by ";
  line += customer->phone;
  analytics.track("line", line);                     // expect: user.contact.phone_number -> acme
  analytics.track("line", line.substr(0, 4));        // expect: user.contact.phone_number -> acme
  analytics.track("line", std::to_string(line.size()));  // silent
  line = request.path;
  analytics.track("line", line);                 // silent
  analytics.track("email", sha256(customer->email));  // expect: user.contact.email -> acme via hash
  if (auto at = customer->email.find('@'); at != std::string::npos) {
    analytics.track("at", std::to_string(at));                  // silent
    analytics.track("domain", customer->email.substr(at + 1));  // expect: user.contact.email -> acme
  }
}
