// A request parser and router with a JSON writer written by hand.
// flags: -std=c++17
#include <piiflow/annotations.h>

#include <cctype>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace acme {
PII_SINK(acme) void reply(int status, std::string_view body);
PII_SINK(acme) void counter(const char* name, std::size_t value);
}  // namespace acme
namespace globex {
PII_SINK(globex) void trace(std::string_view line);
}

struct Customer {
  std::uint64_t id = 0;
  PII(user.name) std::string name;
  PII(user.contact.email) std::string email;
  PII(user.contact.address) std::string street;
  std::vector<std::string> tags;
  bool active = true;
};

struct Store {
  virtual ~Store() = default;
  virtual const Customer* find(std::uint64_t id) const = 0;
  virtual std::vector<Customer> all() const = 0;
};

PII(user.device.ip_address) const char* peerAddress(int fd);
int readSome(int fd, char* to, int size);

namespace {

struct Request {
  std::string_view method, path, query;
  std::vector<std::pair<std::string_view, std::string_view>> headers;
  std::string_view body;
  const char* peer = "";
};

class JsonWriter {
 public:
  JsonWriter& beginObject() { return open('{'); }
  JsonWriter& endObject() { return close('}'); }
  JsonWriter& beginArray() { return open('['); }
  JsonWriter& endArray() { return close(']'); }
  JsonWriter& key(std::string_view k) {
    comma();
    quoted(k);
    out_ += ':';
    fresh_ = true;
    return *this;
  }
  JsonWriter& value(std::string_view v) {
    comma();
    quoted(v);
    return *this;
  }
  JsonWriter& value(std::uint64_t v) {
    comma();
    char digits[24];
    int n = std::snprintf(digits, sizeof digits, "%llu", static_cast<unsigned long long>(v));
    out_.append(digits, n);
    return *this;
  }
  JsonWriter& value(bool v) {
    comma();
    out_ += v ? "true" : "false";
    return *this;
  }
  const std::string& str() const { return out_; }
  std::size_t depth() const { return depth_; }

 private:
  JsonWriter& open(char c) {
    comma();
    out_.push_back(c);
    fresh_ = true;
    ++depth_;
    return *this;
  }
  JsonWriter& close(char c) {
    out_.push_back(c);
    fresh_ = false;
    --depth_;
    return *this;
  }
  void comma() {
    if (!fresh_) out_ += ',';
    fresh_ = false;
  }
  void quoted(std::string_view text) {
    static constexpr char kHex[] = "0123456789abcdef";
    out_ += '"';
    for (unsigned char c : text) {
      if (c == '"' || c == '\\') {
        out_ += '\\';
        out_ += static_cast<char>(c);
      } else if (c < 0x20) {
        out_ += "\\u00";
        out_ += kHex[c >> 4];
        out_ += kHex[c & 15];
      } else {
        out_ += static_cast<char>(c);
      }
    }
    out_ += '"';
  }

  std::string out_;
  bool fresh_ = true;
  std::size_t depth_ = 0;
};

std::string_view cut(std::string_view& rest, std::string_view sep) {
  auto at = rest.find(sep);
  auto head = rest.substr(0, at);
  rest = at == std::string_view::npos ? std::string_view{} : rest.substr(at + sep.size());
  return head;
}

Request parse(std::string_view text) {
  Request r;
  r.method = cut(text, " ");
  auto target = cut(text, " ");
  r.path = cut(target, "?");
  r.query = target;
  cut(text, "\r\n");
  while (!text.empty()) {
    auto line = cut(text, "\r\n");
    if (line.empty()) break;
    auto name = cut(line, ": ");
    r.headers.emplace_back(name, line);
  }
  r.body = text;
  return r;
}

void writePublic(JsonWriter& w, const Customer& c) {
  w.beginObject().key("id").value(c.id).key("active").value(c.active);
  w.key("tags").beginArray();
  for (const auto& t : c.tags) w.value(t);
  w.endArray().endObject();
}

void writeFull(JsonWriter& w, const Customer& c) {
  w.beginObject().key("id").value(c.id).key("name").value(c.name);
  w.key("email").value(c.email);
  w.endObject();
}

class Router {
 public:
  using Handler = std::function<void(const Request&)>;
  void on(std::string path, Handler h) { routes_[std::move(path)] = std::move(h); }
  void handle(const Request& r) const {
    auto it = routes_.find(std::string(r.path));
    if (it == routes_.end()) {
      std::string message = "no such path: ";
      message.append(r.path);
      acme::reply(404, message);
      return;
    }
    it->second(r);
  }

 private:
  std::map<std::string, Handler> routes_;
};

class Api {
 public:
  explicit Api(const Store& store) : store_(store) {}

  void install(Router& router) {
    router.on("/customer", [this](const Request& r) { customer(r); });
    router.on("/list", [this](const Request&) { list(); });
    router.on("/labels", [this](const Request& r) { labels(r); });
    router.on("/whoami", [](const Request& r) {
      acme::reply(200, r.peer);  // expect: user.device.ip_address -> acme
      acme::reply(200, r.query);
    });
  }

 private:
  static std::uint64_t idOf(const Request& r) {
    auto query = r.query;
    while (!query.empty()) {
      auto pair = cut(query, "&");
      auto key = cut(pair, "=");
      if (key == "id") return std::strtoull(std::string(pair).c_str(), nullptr, 10);
    }
    return 0;
  }

  void customer(const Request& r) {
    const Customer* c = store_.find(idOf(r));
    if (!c) return acme::reply(404, "{}");
    JsonWriter brief, full;
    writePublic(brief, *c);
    writeFull(full, *c);
    acme::reply(200, brief.str());
    acme::reply(200, full.str());  // expect: user.name -> acme // expect: user.contact.email -> acme
    acme::counter("depth", full.depth());
    acme::counter("bytes", full.str().size());
    globex::trace(c->street);  // expect: user.contact.address -> globex
    globex::trace(r.path);
  }

  void list() {
    JsonWriter w;
    w.beginArray();
    for (const Customer& c : store_.all()) writePublic(w, c);
    w.endArray();
    acme::reply(200, w.str());
    std::string csv;
    for (const Customer& c : store_.all()) csv += std::to_string(c.id) + "," + c.street + "\n";
    acme::reply(200, csv);  // expect: user.contact.address -> acme
  }

  void labels(const Request& r) {
    for (const auto& [name, value] : r.headers) {
      globex::trace(name);
      globex::trace(value);
    }
    JsonWriter w;
    w.beginObject();
    for (const Customer& c : store_.all()) w.key(c.name).value(c.tags.size() > 3);
    w.endObject();
    acme::reply(200, w.str());  // expect: user.name -> acme
  }

  const Store& store_;
};

}  // namespace

void serve(int fd, const Store& store) {
  Router router;
  Api api(store);
  api.install(router);
  char buffer[4096];
  int n = readSome(fd, buffer, sizeof buffer);
  if (n <= 0) return;
  Request r = parse({buffer, static_cast<std::size_t>(n)});
  r.peer = peerAddress(fd);
  globex::trace(r.method);
  router.handle(r);
  globex::trace(std::string(r.peer) + " done");  // expect: user.device.ip_address -> globex
  acme::counter("headers", r.headers.size());
}
