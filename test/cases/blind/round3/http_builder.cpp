// A fluent request builder, by reference and by value.
#include "svc.h"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace {

struct HttpRequest {
  std::string method;
  std::string url;
  std::vector<std::pair<std::string, std::string>> headers;
  std::string body;
};

class RequestBuilder {
 public:
  static RequestBuilder get(std::string url) { return RequestBuilder("GET", std::move(url)); }
  static RequestBuilder post(std::string url) { return RequestBuilder("POST", std::move(url)); }
  RequestBuilder& header(std::string k, std::string v) & {
    request_.headers.emplace_back(std::move(k), std::move(v));
    return *this;
  }
  RequestBuilder&& header(std::string k, std::string v) && {
    request_.headers.emplace_back(std::move(k), std::move(v));
    return std::move(*this);
  }
  RequestBuilder&& body(std::string b) && {
    request_.body = std::move(b);
    return std::move(*this);
  }
  RequestBuilder& body(std::string b) & {
    request_.body = std::move(b);
    return *this;
  }
  RequestBuilder& query(const std::string& k, const std::string& v) {
    request_.url += (request_.url.find('?') == std::string::npos ? "?" : "&") + k + "=" + v;
    return *this;
  }
  HttpRequest build() const& { return request_; }
  HttpRequest build() && { return std::move(request_); }

 private:
  RequestBuilder(std::string m, std::string u) : request_{std::move(m), std::move(u), {}, {}} {}
  HttpRequest request_;
};

class Client {
 public:
  PII_SINK(globex) int perform(const HttpRequest& request);
};

}  // namespace

void call_out(const Customer& c, Client& client) {
  auto clean = RequestBuilder::get("https://api/x").header("accept", "text/plain").body("{}").build();
  client.perform(clean);  // silent
  auto leaky = RequestBuilder::post("https://api/x").header("x-user", c.email).body("{}").build();
  client.perform(leaky);                    // expect: user.contact.email -> globex
  acme::send(leaky.headers.front().second);  // expect: user.contact.email -> acme
  acme::send(leaky.body);                    // silent
  acme::send(leaky.url);                     // silent
  acme::send(leaky.method);                  // silent

  auto b = RequestBuilder::get("https://api/y");
  b.query("tier", c.tier);
  acme::send(b.build().url);  // silent
  b.query("q", c.name).body("text");
  acme::send(b.build().url);   // expect: user.name -> acme
  acme::send(b.build().body);  // silent
  b.body(c.phone);
  acme::send(b.build().body);  // expect: user.contact.phone_number -> acme
  b.body("");
  acme::send(b.build().body);  // silent
  client.perform(b.build());   // expect: user.name -> globex
  b = RequestBuilder::get("https://api/z");
  client.perform(b.build());  // silent

  leaky.headers.clear();
  client.perform(leaky);  // silent
  leaky.body = "mail=" + sha256(c.email);
  client.perform(leaky);  // expect: user.contact.email -> globex via hash
  HttpRequest copy = leaky;
  copy.body = {};
  client.perform(copy);   // silent
  acme::send(leaky.body);  // expect: user.contact.email -> acme via hash
  std::swap(copy, leaky);
  acme::send(copy.body);   // expect: user.contact.email -> acme via hash
  acme::send(leaky.body);  // silent
}
