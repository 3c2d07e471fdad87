// A session store and a chain of middlewares in front of handlers.
#pragma once
#include "svc.h"

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace web {

using Attributes = std::map<std::string, std::string>;

struct Session {
  std::string id;
  std::string subject;  // who is signed in
  std::string theme;
  int hits = 0;
  long expires = 0;
};

class SessionStore {
 public:
  SessionStore();
  ~SessionStore();
  SessionStore(const SessionStore&) = delete;
  SessionStore& operator=(const SessionStore&) = delete;

  std::shared_ptr<Session> create(const std::string& subject, long now);
  std::shared_ptr<Session> find(const std::string& id) const;
  bool sign_out(const std::string& id);
  int sweep(long now);
  std::size_t size() const;
  std::vector<std::string> subjects() const;
  std::vector<std::string> themes() const;
  void on_expired(std::function<void(const Session&)> f);

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

struct Request {
  std::string path;
  std::string session_id;
  std::string body;
  Attributes attributes;
  std::shared_ptr<Session> session;
};
struct Response {
  int status = 200;
  std::string body;
  std::string location;
};

using Handler = std::function<Response(Request&)>;

class Middleware {
 public:
  virtual ~Middleware() = default;
  virtual Response handle(Request& r, const Handler& next) = 0;
};

class Chain {
 public:
  template <class M, class... Args>
  M& use(Args&&... args) {
    auto m = std::make_unique<M>(std::forward<Args>(args)...);
    M& ref = *m;
    stack_.push_back(std::move(m));
    return ref;
  }
  Response run(Request& r, const Handler& last) const;

 private:
  Response step(std::size_t i, Request& r, const Handler& last) const;
  std::vector<std::unique_ptr<Middleware>> stack_;
};

// Finds the session of a request.
class LoadSession final : public Middleware {
 public:
  explicit LoadSession(SessionStore& store) : store_(store) {}
  Response handle(Request& r, const Handler& next) override;

 private:
  SessionStore& store_;
};
// Turns away who has no session.
class RequireSession final : public Middleware {
 public:
  Response handle(Request& r, const Handler& next) override;
  int refused() const { return refused_; }

 private:
  int refused_ = 0;
};
// Remembers what was asked for.
class AccessLog final : public Middleware {
 public:
  Response handle(Request& r, const Handler& next) override;
  const std::vector<std::string>& lines() const { return lines_; }

 private:
  std::vector<std::string> lines_;
};
// Removes the body of responses above a status.
class Mask final : public Middleware {
 public:
  explicit Mask(int from) : from_(from) {}
  Response handle(Request& r, const Handler& next) override;

 private:
  int from_;
};
// Keeps the last response for a dump.
class Recorder final : public Middleware {
 public:
  Response handle(Request& r, const Handler& next) override;
  const Response& last() const { return last_; }

 private:
  Response last_;
};

}  // namespace web
