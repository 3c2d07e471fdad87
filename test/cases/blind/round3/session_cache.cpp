// A least-recently-used cache, instantiated for sessions and for pages.
#include "svc.h"

#include <list>
#include <optional>
#include <unordered_map>
#include <utility>

namespace {

template <class Key, class Value>
class LruCache {
 public:
  explicit LruCache(std::size_t capacity) : capacity_(capacity) {}

  void put(const Key& key, Value value) {
    if (auto it = index_.find(key); it != index_.end()) {
      it->second->second = std::move(value);
      order_.splice(order_.begin(), order_, it->second);
      return;
    }
    order_.emplace_front(key, std::move(value));
    index_[key] = order_.begin();
    if (order_.size() > capacity_) {
      index_.erase(order_.back().first);
      order_.pop_back();
    }
  }

  std::optional<Value> get(const Key& key) {
    auto it = index_.find(key);
    if (it == index_.end()) return std::nullopt;
    order_.splice(order_.begin(), order_, it->second);
    return it->second->second;
  }

  void clear() {
    order_.clear();
    index_.clear();
  }

  std::size_t size() const { return order_.size(); }

 private:
  using Entry = std::pair<Key, Value>;
  std::size_t capacity_;
  std::list<Entry> order_;
  std::unordered_map<Key, typename std::list<Entry>::iterator> index_;
};

struct Session {
  std::string token;
  std::string owner;
  int hits = 0;
};

struct Page {
  std::string html;
};

}  // namespace

void serve() {
  LruCache<std::string, Session> sessions(100);
  LruCache<std::string, Page> pages(10);
  sessions.put("abc", Session{"t-1", current_email(), 0});
  pages.put("/index", Page{"<html>"});

  if (auto s = sessions.get("abc")) {
    acme::send(s->owner);  // expect: user.contact.email -> acme
    acme::send(s->token);  // silent
    acme::send(s->hits);   // silent
    s->owner = "nobody";
    acme::send(s->owner);  // silent
  }
  if (auto p = pages.get("/index")) acme::send(p->html);  // silent
  acme::send(sessions.size());                            // silent

  auto known = sessions.get("abc").value_or(Session{});
  acme::send(known.owner);          // expect: user.contact.email -> acme
  acme::send(known.token + "...");  // silent

  pages.put("/me", Page{"<p>" + current_name() + "</p>"});
  if (auto p = pages.get("/me")) globex::send(p->html);      // expect: user.name -> globex
  if (auto s = sessions.get("abc")) globex::send(s->owner);  // expect: user.contact.email -> globex

  sessions.clear();
  if (auto s = sessions.get("abc")) acme::send(s->owner);  // silent
  if (auto p = pages.get("/me")) acme::send(p->html);      // expect: user.name -> acme

  LruCache<int, std::string> texts(4);
  texts.put(1, "plain");
  acme::send(texts.get(1).value_or("none"));  // silent
  texts.put(1, redact(current_phone()));
  acme::send(texts.get(1).value_or("none"));  // expect: user.contact.phone_number -> acme via redact
}
