// Callables put together: bind, mem_fn, ref, composition, partial application, memoised functions, pipelines, retries.
#include <piiflow/annotations.h>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

struct Lead {
  int score = 0;
  std::string source;
  PII(user.contact.email) std::string email;
  PII(user.name) std::string name;
  std::string slug() const { return source + "-" + std::to_string(score); }
  std::string greeting(const std::string& word) const { return word + " " + name; }
};

Lead nextLead();
PII_SINK(acme) void emit(const std::string& channel, const std::string& text);
PII_SINK(globex) void enrol(const std::string& text);
PII_SANITIZER(hash) std::string digest(const std::string& text);

template <class F, class G>
auto compose(F f, G g) {
  return [f = std::move(f), g = std::move(g)](auto&&... args) { return g(f(std::forward<decltype(args)>(args)...)); };
}

template <class F, class... Bound>
auto partial(F f, Bound... bound) {
  return [f, bound = std::make_tuple(std::move(bound)...)](auto&&... rest) {
    return std::apply([&](const auto&... first) { return std::invoke(f, first..., std::forward<decltype(rest)>(rest)...); }, bound);
  };
}

template <class Key, class F>
class Memo {
 public:
  explicit Memo(F function) : function_(std::move(function)) {}
  const std::string& operator()(const Key& key) {
    auto it = known_.find(key);
    if (it == known_.end()) it = known_.emplace(key, function_(key)).first;
    return it->second;
  }
  std::size_t size() const { return known_.size(); }

 private:
  F function_;
  std::map<Key, std::string> known_;
};

template <class F>
auto retry(F function, int attempts) {
  return [function = std::move(function), attempts](const auto&... args) -> std::invoke_result_t<F, decltype(args)...> {
    for (int i = 1;; ++i) {
      try {
        return function(args...);
      } catch (const std::runtime_error&) {
        if (i >= attempts) throw;
      }
    }
  };
}

class Campaign {
 public:
  explicit Campaign(std::string name) : name_(std::move(name)) {}
  void add(const std::string& address) { addresses_.push_back(address); }
  void tag(const std::string& text) { tags_.push_back(text); }
  void flush() const {
    for (const std::string& address : addresses_) enrol(address);  // expect: user.contact.email -> globex
    for (const std::string& tag : tags_) enrol(tag);
    enrol(name_);
  }

 private:
  std::string name_;
  std::vector<std::string> addresses_;
  std::vector<std::string> tags_;
};

std::string decorate(const std::string& before, const std::string& text, const std::string& after) { return before + text + after; }
std::string first(const std::string& a, const std::string&) { return a; }
void collect(std::vector<std::string>& out, const std::string& text) { out.push_back(text); }

int main() {
  using namespace std::placeholders;
  const Lead lead = nextLead();

  const auto slug = std::mem_fn(&Lead::slug);
  const auto name = std::mem_fn(&Lead::name);
  emit("slug", slug(lead));
  emit("name", name(lead));  // expect: user.name -> acme
  const auto hello = std::bind(&Lead::greeting, _1, "hello");
  emit("hello", hello(lead));  // expect: user.name -> acme

  const auto bracket = std::bind(decorate, "[", _1, "]");
  emit("bracket", bracket(lead.source));
  emit("bracket", bracket(lead.email));  // expect: user.contact.email -> acme
  const auto swapped = std::bind(first, _2, _1);
  emit("swapped", swapped(lead.email, lead.source));
  emit("swapped", swapped(lead.source, lead.email));  // expect: user.contact.email -> acme

  std::vector<std::string> addresses;
  std::vector<std::string> sources;
  const std::function<void(const std::string&)> keep = std::bind(collect, std::ref(addresses), _1);
  const std::function<void(const std::string&)> note = std::bind(collect, std::ref(sources), _1);
  keep(lead.email);
  note(lead.source);
  for (const std::string& text : addresses) emit("kept", text);  // expect: user.contact.email -> acme
  for (const std::string& text : sources) emit("noted", text);
  std::vector<std::string> copy;
  std::bind(collect, copy, _1)(lead.email);
  for (const std::string& text : copy) emit("copied", text);

  const auto hashed = compose(std::mem_fn(&Lead::email), digest);
  emit("hashed", hashed(lead));  // expect: user.contact.email -> acme via hash
  const auto size = compose(std::mem_fn(&Lead::name), [](const std::string& text) { return std::to_string(text.size()); });
  emit("size", size(lead));
  const auto quoted = partial(decorate, std::string("'"));
  emit("quoted", quoted(lead.name, std::string("'")));  // expect: user.name -> acme
  const auto fixed = partial(first, lead.source);
  emit("fixed", fixed(lead.email));
  const auto own = partial(&Lead::greeting, lead);
  emit("own", own(std::string("dear")));  // expect: user.name -> acme

  Memo<int, std::function<std::string(int)>> labels([](int score) { return "score " + std::to_string(score); });
  emit("label", labels(lead.score));
  Memo<std::string, std::function<std::string(const std::string&)>> domains(
      [](const std::string& email) { return email.substr(email.find('@') + 1); });
  emit("domain", domains(lead.email));  // expect: user.contact.email -> acme
  emit("domains", std::to_string(domains.size()));

  const auto careful = retry([](const std::string& text) { return "sent " + text; }, 3);
  emit("retry", careful(lead.source));
  emit("retry", careful(lead.name));  // expect: user.name -> acme

  Campaign campaign("spring");
  const auto add = std::bind(&Campaign::add, &campaign, _1);
  const auto tag = std::bind(&Campaign::tag, std::ref(campaign), _1);
  add(lead.email);
  tag(lead.source);
  campaign.flush();

  std::vector<std::function<std::string(std::string)>> stages;
  stages.emplace_back([](std::string text) { return text + "."; });
  stages.emplace_back([](std::string) { return std::string("replaced"); });
  std::string text = lead.name;
  text = stages.front()(std::move(text));
  emit("stage", text);  // expect: user.name -> acme
  std::function<std::string(std::string)> last = stages.back();
  std::function<std::string(int)> countdown = [&countdown, &lead](int n) -> std::string {
    return n == 0 ? lead.name : countdown(n - 1);
  };
  emit("down", countdown(3));  // expect: user.name -> acme
  std::function<int(int)> factorial = [&factorial](int n) { return n < 2 ? 1 : n * factorial(n - 1); };
  emit("factorial", std::to_string(factorial(lead.score)));
}
