// An HTTP service: router with middleware, handlers as member functions, a template engine, a response cache.
#include <piiflow/annotations.h>

#include <cctype>
#include <charconv>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <variant>
#include <vector>

namespace web {

struct Member {
  int id = 0;
  PII(user.name) std::string nick;
  PII(user.contact.email) std::string mail;
  PII(user.location) std::optional<std::string> city;
  std::string bio;
};

struct Request {
  std::string method;
  std::string path;
  std::map<std::string, std::string> headers;
  std::map<std::string, std::string> query;
  std::string body;
};

struct Response {
  int status = 200;
  std::map<std::string, std::string> headers;
  std::string body;
};

class Transport {
 public:
  PII_SINK(acme) void write(const std::string& bytes);
  PII_SINK(globex) static void beacon(std::string_view url);
};

PII_SANITIZER(hash) std::string etagOf(const std::string& body);

std::string urlEncode(std::string_view in) {
  static const char* hex = "0123456789ABCDEF";
  std::string out;
  for (unsigned char c : in) {
    if (std::isalnum(c)) {
      out.push_back(static_cast<char>(c));
    } else {
      out.push_back('%');
      out.push_back(hex[c >> 4]);
      out.push_back(hex[c & 15]);
    }
  }
  return out;
}

std::string serialize(const Response& r) {
  std::ostringstream os;
  os << "HTTP/1.1 " << r.status << "\r\n";
  for (const auto& [k, v] : r.headers) os << k << ": " << v << "\r\n";
  os << "\r\n" << r.body;
  return os.str();
}

std::string serializeHead(const Response& r) {
  std::string out = "HTTP/1.1 " + std::to_string(r.status);
  for (auto it = r.headers.cbegin(); it != r.headers.cend(); ++it) out += "\n" + it->first + ":" + it->second;
  return out;
}

class Template {
 public:
  explicit Template(std::string text) : text_(std::move(text)) {}
  std::string render(const std::unordered_map<std::string, std::string>& vars) const {
    std::string out;
    std::size_t pos = 0;
    while (pos < text_.size()) {
      auto open = text_.find("{{", pos);
      if (open == std::string::npos) {
        out.append(text_, pos);
        break;
      }
      auto close = text_.find("}}", open);
      out.append(text_, pos, open - pos);
      auto it = vars.find(text_.substr(open + 2, close - open - 2));
      if (it != vars.end()) out += it->second;
      pos = close + 2;
    }
    return out;
  }

 private:
  std::string text_;
};

class Members {
 public:
  virtual ~Members() = default;
  virtual const Member* find(int id) const = 0;
};

class SqlMembers : public Members {
 public:
  const Member* find(int id) const override {
    auto it = rows_.find(id);
    return it == rows_.end() ? nullptr : &it->second;
  }
  void insert(Member m) { rows_.insert({m.id, std::move(m)}); }

 private:
  std::map<int, Member> rows_;
};

using Handler = std::function<Response(const Request&)>;
using Middleware = std::function<Handler(Handler)>;

class Router {
 public:
  void use(Middleware m) { stack_.push_back(std::move(m)); }
  void get(const std::string& path, Handler h) { routes_[{"GET", path}] = wrap(std::move(h)); }
  Response dispatch(const Request& r) const {
    auto it = routes_.find(std::make_pair(r.method, r.path));
    if (it == routes_.end()) return Response{404, {}, "not found: " + r.path};
    return it->second(r);
  }

 private:
  Handler wrap(Handler h) const {
    for (auto it = stack_.rbegin(); it != stack_.rend(); ++it) h = (*it)(std::move(h));
    return h;
  }
  std::vector<Middleware> stack_;
  std::map<std::pair<std::string, std::string>, Handler> routes_;
};

class Pages {
 public:
  explicit Pages(const Members& m) : members_(m) {}
  Response profile(const Request& r) const {
    const Member* m = members_.find(idOf(r));
    if (!m) return {404, {}, "no such member"};
    Template t("<h1>{{nick}}</h1><p>{{bio}}</p>");
    return {200, {{"Content-Type", "text/html"}}, t.render({{"nick", m->nick}, {"bio", m->bio}})};
  }
  Response about(const Request& r) const {
    const Member* m = members_.find(idOf(r));
    return {200, {}, m ? m->bio : "nobody"};
  }
  Response moved(const Request& r) const {
    const Member* m = members_.find(idOf(r));
    Response out{302, {}, ""};
    if (m) out.headers["Location"] = "/m?mail=" + urlEncode(m->mail);
    return out;
  }

 private:
  static int idOf(const Request& r) {
    int id = 0;
    if (auto it = r.query.find("id"); it != r.query.end())
      std::from_chars(it->second.data(), it->second.data() + it->second.size(), id);
    return id;
  }
  const Members& members_;
};

Middleware etag() {
  return [](Handler next) -> Handler {
    return [next](const Request& r) {
      Response res = next(r);
      res.headers["ETag"] = etagOf(res.body);
      return res;
    };
  };
}

class Cache {
 public:
  std::string through(const std::string& key, const std::function<std::string()>& make) {
    auto [it, fresh] = entries_.try_emplace(key);
    if (fresh) it->second = make();
    return it->second;
  }

 private:
  std::unordered_map<std::string, std::string> entries_;
};

}  // namespace web

int main() {
  using namespace web;
  SqlMembers members;
  Member m;
  m.id = 4;
  m.bio = "likes trains";
  members.insert(m);
  Pages pages(members);
  Transport out;
  Request req{"GET", "/profile", {}, {{"id", "4"}}, ""};

  Router profiles;
  profiles.get("/profile", [&pages](const Request& r) { return pages.profile(r); });
  out.write(serialize(profiles.dispatch(req)));            // expect: user.name -> acme
  out.write(serializeHead(profiles.dispatch(req)));

  Router abouts;
  abouts.get("/about", std::bind(&Pages::about, &pages, std::placeholders::_1));
  out.write(serialize(abouts.dispatch(req)));

  Router moves;
  moves.get("/moved", std::bind_front(&Pages::moved, std::cref(pages)));
  Response moved = moves.dispatch(req);
  out.write(moved.body);
  out.write(serializeHead(moved));                         // expect: user.contact.email -> acme

  Router tagged;
  tagged.use(etag());
  tagged.get("/profile", [&](const Request& r) { return pages.profile(r); });
  Response withTag = tagged.dispatch(req);
  out.write(withTag.headers["ETag"]);                      // expect: user.name -> acme
  out.write(std::to_string(withTag.status));
  Transport::beacon("https://b.example/?n=" + urlEncode(m.nick));   // expect: user.name -> globex
  Transport::beacon("https://b.example/?b=" + urlEncode(m.bio));
  if (m.city) Transport::beacon(*m.city);                  // expect: user.location -> globex
  Transport::beacon(m.city.has_value() ? "known" : "unknown");

  Cache mails, bios;
  Transport::beacon(mails.through("4", [&] { return m.mail; }));    // expect: user.contact.email -> globex
  Transport::beacon(bios.through("4", [&] { return m.bio; }));
  req.path = "/x?" + m.nick;
  Response missing = profiles.dispatch(req);
  out.write(missing.body);                                 // expect: user.name -> acme
  out.write(std::to_string(missing.status));
  Request clean{"GET", "/none", {{"Cookie", m.mail}}, {}, m.mail};
  out.write(clean.path);
  out.write(clean.headers["Cookie"]);                      // expect: user.contact.email -> acme
  Template hello("Hi {{who}}");
  out.write(hello.render({{"who", m.bio}}));
}
