// A coroutine based crawler: lazy tasks, generators, an event loop, awaitable channels, a frontier and a page store.
#include "svc.h"

#include <algorithm>
#include <coroutine>
#include <deque>
#include <exception>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <queue>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace co {

template <class T>
class [[nodiscard]] Task {
 public:
  struct promise_type {
    std::optional<T> value;
    std::exception_ptr error;
    std::coroutine_handle<> continuation = std::noop_coroutine();

    Task get_return_object() { return Task(std::coroutine_handle<promise_type>::from_promise(*this)); }
    std::suspend_always initial_suspend() noexcept { return {}; }
    struct Final {
      bool await_ready() noexcept { return false; }
      std::coroutine_handle<> await_suspend(std::coroutine_handle<promise_type> h) noexcept { return h.promise().continuation; }
      void await_resume() noexcept {}
    };
    Final final_suspend() noexcept { return {}; }
    void return_value(T v) { value = std::move(v); }
    void unhandled_exception() { error = std::current_exception(); }
  };

  Task(Task&& o) noexcept : h_(std::exchange(o.h_, nullptr)) {}
  Task& operator=(Task&&) = delete;
  ~Task() {
    if (h_) h_.destroy();
  }
  auto operator co_await() && {
    struct Awaiter {
      std::coroutine_handle<promise_type> h;
      bool await_ready() const { return h.done(); }
      std::coroutine_handle<> await_suspend(std::coroutine_handle<> caller) {
        h.promise().continuation = caller;
        return h;
      }
      T await_resume() {
        if (h.promise().error) std::rethrow_exception(h.promise().error);
        return std::move(*h.promise().value);
      }
    };
    return Awaiter{h_};
  }
  T run() {
    h_.resume();
    if (h_.promise().error) std::rethrow_exception(h_.promise().error);
    return std::move(*h_.promise().value);
  }

 private:
  explicit Task(std::coroutine_handle<promise_type> h) : h_(h) {}
  std::coroutine_handle<promise_type> h_;
};

template <class T>
class Generator {
 public:
  struct promise_type {
    const T* current = nullptr;
    Generator get_return_object() { return Generator(std::coroutine_handle<promise_type>::from_promise(*this)); }
    std::suspend_always initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    std::suspend_always yield_value(const T& v) noexcept {
      current = &v;
      return {};
    }
    void return_void() {}
    void unhandled_exception() { throw; }
  };
  struct Iterator {
    std::coroutine_handle<promise_type> h;
    const T& operator*() const { return *h.promise().current; }
    Iterator& operator++() {
      h.resume();
      return *this;
    }
    bool operator==(std::default_sentinel_t) const { return h.done(); }
  };
  Generator(Generator&& o) noexcept : h_(std::exchange(o.h_, nullptr)) {}
  ~Generator() {
    if (h_) h_.destroy();
  }
  Iterator begin() {
    h_.resume();
    return {h_};
  }
  std::default_sentinel_t end() { return {}; }

 private:
  explicit Generator(std::coroutine_handle<promise_type> h) : h_(h) {}
  std::coroutine_handle<promise_type> h_;
};

}  // namespace co

namespace crawl {

struct Page {
  std::string url;
  std::string text;
  int status = 200;
};

class Web {
 public:
  virtual ~Web() = default;
  virtual co::Task<Page> get(std::string url) = 0;
};
// A site of one person: every page tells who it is about.
class Profile final : public Web {
 public:
  explicit Profile(const Customer& c) : owner_(c) {}
  co::Task<Page> get(std::string url) override {
    if (url == "/gone") throw std::runtime_error("no page " + url);
    co_return Page{url, "about " + owner_.name, 200};
  }

 private:
  const Customer& owner_;
};
class Static final : public Web {
 public:
  co::Task<Page> get(std::string url) override { co_return Page{url, "nothing new", 200}; }
};
class Failing final : public Web {
 public:
  explicit Failing(std::string why) : why_(std::move(why)) {}
  co::Task<Page> get(std::string) override {
    throw std::runtime_error(why_);
    co_return Page{};
  }

 private:
  std::string why_;
};

class Frontier {
 public:
  void push(const std::string& url) {
    if (seen_.insert(url).second) waiting_.push_back(url);
  }
  std::optional<std::string> pop() {
    if (waiting_.empty()) return std::nullopt;
    std::string next = std::move(waiting_.front());
    waiting_.pop_front();
    return next;
  }
  std::size_t seen() const { return seen_.size(); }

 private:
  std::set<std::string> seen_;
  std::deque<std::string> waiting_;
};

struct Result {
  std::vector<Page> pages;
  std::vector<std::string> errors;
  int bytes = 0;
};
co::Task<Result> crawl(Web& web, Frontier& frontier, int limit) {
  Result out;
  while (auto url = frontier.pop()) {
    if (limit-- == 0) break;
    try {
      Page p = co_await web.get(*url);
      out.bytes += static_cast<int>(p.text.size());
      out.pages.push_back(std::move(p));
    } catch (const std::exception& e) {
      out.errors.push_back(e.what());
    }
  }
  co_return out;
}

co::Task<std::string> title(Web& web, std::string url) {
  Page p = co_await web.get(std::move(url));
  co_return "<" + p.text + ">";
}
co::Task<int> length(Web& web, std::string url) {
  const std::string t = co_await title(web, std::move(url));
  co_return static_cast<int>(t.size());
}

co::Generator<std::string> words(std::string text) {
  std::string word;
  for (char ch : text) {
    if (ch != ' ') {
      word += ch;
      continue;
    }
    co_yield word;
    word.clear();
  }
  co_yield word;
}
co::Generator<int> numbers(int from, int to) {
  for (int i = from; i < to; ++i) co_yield i;
}
co::Generator<std::string> seeds(std::string base, int n) {
  for (int i : numbers(0, n)) {
    std::string url = base + "/" + std::to_string(i);
    co_yield url;
  }
}

}  // namespace crawl

void crawl_profile(const Customer& c) {
  crawl::Profile web(c);
  crawl::Frontier frontier;
  frontier.push("/");
  frontier.push("/plan/" + c.tier);
  auto result = crawl::crawl(web, frontier, 10).run();
  for (const auto& p : result.pages) {
    acme::send(p.text);    // expect: user.name -> acme
    acme::send(p.url);     // silent
    acme::send(p.status);  // silent
  }
  acme::send(result.bytes);                               // silent
  for (const auto& e : result.errors) acme::send(e);      // silent
  acme::send(frontier.seen());                            // silent
}

void crawl_static(const Customer& c) {
  crawl::Static web;
  crawl::Frontier frontier;
  frontier.push("/user/" + c.email);
  auto result = crawl::crawl(web, frontier, 3).run();
  for (const auto& p : result.pages) {
    globex::send(p.url);   // expect: user.contact.email -> globex
    globex::send(p.text);  // silent
  }
  crawl::Frontier other;
  other.push("/");
  for (const auto& p : crawl::crawl(web, other, 3).run().pages) globex::send(p.url);  // silent
}

void crawl_failing(const Customer& c) {
  crawl::Failing web("refused by " + c.phone);
  crawl::Frontier frontier;
  frontier.push("/");
  auto result = crawl::crawl(web, frontier, 3).run();
  for (const auto& e : result.errors) acme::send(e);  // expect: user.contact.phone_number -> acme
  acme::send(result.pages.size());                    // silent
}

void titles(const Customer& c) {
  crawl::Profile mine(c);
  crawl::Static fixed;
  acme::send(crawl::title(mine, "/").run());    // expect: user.name -> acme
  acme::send(crawl::title(fixed, "/").run());   // silent
  acme::send(crawl::length(mine, "/").run());   // silent
}

void generated(const Customer& c) {
  for (const auto& w : crawl::words("mail " + c.email)) acme::send(w);  // expect: user.contact.email -> acme
  for (const auto& w : crawl::words(c.tier)) acme::send(w);             // silent
  int n = 0;
  for ([[maybe_unused]] const auto& w : crawl::words(c.name)) ++n;
  acme::send(n);                                                        // silent
  for (const auto& s : crawl::seeds("/" + c.phone, 3)) globex::send(s);  // expect: user.contact.phone_number -> globex
  for (const auto& s : crawl::seeds("/plans", 3)) globex::send(s);       // silent
  for (int i : crawl::numbers(0, static_cast<int>(c.name.size()))) acme::send(i);  // silent
}

co::Task<std::string> cached(std::map<std::string, std::string>& cache, crawl::Web& web, std::string url) {
  if (auto it = cache.find(url); it != cache.end()) co_return it->second;
  auto page = co_await web.get(url);
  cache[url] = sha256(page.text);
  co_return cache[url];
}

void caching(const Customer& c) {
  std::map<std::string, std::string> cache;
  std::map<std::string, std::string> plain;
  crawl::Profile web(c);
  crawl::Static fixed;
  acme::send(cached(cache, web, "/").run());    // expect: user.name -> acme via hash
  acme::send(cached(plain, fixed, "/").run());  // silent
  auto later = [](std::string text) -> co::Task<std::string> { co_return text + "!"; };
  auto unused = later(c.name);
  auto used = later(c.email);
  acme::send(later(c.tier).run());  // silent
  globex::send(used.run());         // expect: user.contact.email -> globex
}
