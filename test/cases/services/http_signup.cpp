// An HTTP handler that stores a signup and tells two vendors over libcurl.
#include <piiflow/annotations.h>

#include "curl_easy.h"

#include <cstdio>
#include <map>
#include <memory>
#include <optional>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace http {

struct Request {
  std::string method;
  std::string path;
  PII(user.device.ip_address) std::string remoteAddress;
  std::string body;
};

struct Response {
  int status = 200;
  std::string body;
};

}  // namespace http

struct Signup {
  long id = 0;
  std::string plan = "free";
  PII(user.contact.email) std::string email;
  PII(user.name) std::string fullName;
};

bool parseSignup(const std::string& body, Signup& out);
PII_SANITIZER(hash) std::string sha256Hex(const std::string& text);

// The vendors' reply; it is unrelated to what was posted.
struct Reply {
  long status = 0;
  std::string text;
};

class JsonObject {
 public:
  JsonObject& field(const char* name, const std::string& value) {
    if (!first_) out_ << ',';
    first_ = false;
    out_ << '"' << name << "\":\"" << escape(value) << '"';
    return *this;
  }
  JsonObject& field(const char* name, long value) {
    if (!first_) out_ << ',';
    first_ = false;
    out_ << '"' << name << "\":" << value;
    return *this;
  }
  std::string str() const { return "{" + out_.str() + "}"; }

 private:
  static std::string escape(const std::string& text) {
    std::string result;
    result.reserve(text.size());
    for (char c : text) {
      switch (c) {
        case '"': result += "\\\""; break;
        case '\\': result += "\\\\"; break;
        case '\n': result += "\\n"; break;
        default: result.push_back(c);
      }
    }
    return result;
  }
  std::ostringstream out_;
  bool first_ = true;
};

class HttpClient {
 public:
  explicit HttpClient(std::string baseUrl) : baseUrl_(std::move(baseUrl)), handle_(curl_easy_init()) {}
  ~HttpClient() {
    curl_slist_free_all(headers_);
    curl_easy_cleanup(handle_);
  }
  HttpClient(const HttpClient&) = delete;
  HttpClient& operator=(const HttpClient&) = delete;

  void header(const std::string& name, const std::string& value) {
    headers_ = curl_slist_append(headers_, (name + ": " + value).c_str());
    curl_easy_setopt(handle_, CURLOPT_HTTPHEADER, headers_);
  }

  Reply ping(const std::string& note) {
    Reply reply;
    const std::string line = "note=" + note;
    curl_easy_setopt(handle_, CURLOPT_URL, baseUrl_.c_str());
    curl_easy_setopt(handle_, CURLOPT_POSTFIELDS, line.c_str());
    perform(reply);
    return reply;
  }

  Reply post(const std::string& path, const std::string& body) {
    Reply reply;
    const std::string url = baseUrl_ + path;
    curl_easy_setopt(handle_, CURLOPT_URL, url.c_str());
    curl_easy_setopt(handle_, CURLOPT_COPYPOSTFIELDS, body.c_str());  // expect: user.contact.email -> globex; user.name -> globex; user.contact.email -> acme via hash
    curl_easy_setopt(handle_, CURLOPT_WRITEFUNCTION, &HttpClient::onData);
    curl_easy_setopt(handle_, CURLOPT_WRITEDATA, &reply);
    perform(reply);
    return reply;
  }

 private:
  void perform(Reply& reply) {
    if (curl_easy_perform(handle_) == CURLE_OK) curl_easy_getinfo(handle_, CURLINFO_RESPONSE_CODE, &reply.status);
  }
  static size_t onData(char* data, size_t size, size_t count, void* user) {
    static_cast<Reply*>(user)->text.append(data, size * count);
    return size * count;
  }
  std::string baseUrl_;
  CURL* handle_;
  curl_slist* headers_ = nullptr;
};

PII_SINK(acme) void acmeCounter(const char* name, const std::string& label);
PII_SINK(globex) void globexAudit(const std::string& line);

class SignupHandler {
 public:
  SignupHandler() : mail_("https://api.globex.example"), analytics_("https://in.acme.example") {}

  http::Response handle(const http::Request& request) {
    http::Response response;
    if (request.method != "POST") {
      response.status = 405;
      globexAudit("405 " + request.method + " " + request.path);
      globexAudit("405 from " + request.remoteAddress);  // expect: user.device.ip_address -> globex
      return response;
    }
    Signup signup;
    if (!parseSignup(request.body, signup)) {
      response.status = 400;
      response.body = "bad request";
      globexAudit(response.body);
      return response;
    }
    const std::optional<std::string> problem = validate(signup);
    if (problem) {
      response.status = 422;
      response.body = JsonObject().field("error", *problem).str();
      globexAudit(response.body);  // expect: user.contact.email -> globex
      return response;
    }
    Reply reply = welcome(signup);
    acmeCounter("welcome", std::to_string(reply.status));
    acmeCounter("welcome.text", reply.text);
    count(signup);
    response.body = JsonObject().field("id", signup.id).field("plan", signup.plan).str();
    acmeCounter("created", response.body);
    response.body = JsonObject().field("id", signup.id).field("name", signup.fullName).str();
    acmeCounter("created", response.body);  // expect: user.name -> acme
    return response;
  }

 private:
  static std::optional<std::string> validate(const Signup& signup) {
    if (signup.email.find('@') == std::string::npos) return "not an address: " + signup.email;
    if (signup.fullName.empty()) return std::string("name is missing");
    return std::nullopt;
  }
  Reply welcome(const Signup& signup) {
    JsonObject json;
    json.field("to", signup.email).field("name", signup.fullName).field("template", "welcome");
    return mail_.post("/v1/send", json.str());
  }
  void count(const Signup& signup) {
    JsonObject json;
    json.field("event", "signup").field("user", sha256Hex(signup.email)).field("plan", signup.plan);
    Reply reply = analytics_.post("/collect", json.str());
    if (reply.status != 202) analytics_.ping("collect failed for " + std::to_string(signup.id));
  }
  HttpClient mail_;
  HttpClient analytics_;
};

int main() {
  SignupHandler handler;
  http::Request request{"POST", "/signup", "10.0.0.1", "email=a@b.example"};
  const http::Response response = handler.handle(request);
  std::printf("%d\n", response.status);
  acmeCounter("status", std::to_string(response.status));
  acmeCounter("method", request.method);
  acmeCounter("peer", request.remoteAddress);  // expect: user.device.ip_address -> acme
}
