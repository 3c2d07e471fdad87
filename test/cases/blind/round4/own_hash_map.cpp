// An open-addressing hash map and a set built on it.
#include "svc.h"

#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace {
template <class K, class V, class H = std::hash<K>>
class FlatMap {
  struct Slot {
    K key{};
    V value{};
    bool used = false;
  };

 public:
  FlatMap() : slots_(16) {}
  V& operator[](const K& k) {
    Slot& s = locate(k);
    if (!s.used) {
      s.key = k;
      s.used = true;
      ++count_;
    }
    return s.value;
  }
  V* find(const K& k) {
    Slot& s = locate(k);
    return s.used ? &s.value : nullptr;
  }
  std::optional<V> take(const K& k) {
    Slot& s = locate(k);
    if (!s.used) return std::nullopt;
    s.used = false;
    --count_;
    return std::exchange(s.value, V{});
  }
  template <class F>
  void each(F f) const {
    for (const auto& s : slots_)
      if (s.used) f(s.key, s.value);
  }
  std::size_t size() const { return count_; }
  void reset() {
    for (auto& s : slots_) s = Slot{};
    count_ = 0;
  }

 private:
  Slot& locate(const K& k) {
    std::size_t i = H{}(k) % slots_.size();
    while (slots_[i].used && !(slots_[i].key == k)) i = (i + 1) % slots_.size();
    return slots_[i];
  }
  std::vector<Slot> slots_;
  std::size_t count_ = 0;
};
struct Info {
  std::string mail;
  std::string plan;
};
}  // namespace

void maps(const Customer& c) {
  FlatMap<int, std::string> mails;
  FlatMap<int, std::string> plans;
  mails[1] = c.email;
  plans[1] = c.tier;
  acme::send(mails[1]);  // expect: user.contact.email -> acme
  acme::send(plans[1]);  // silent
  if (auto* p = mails.find(1)) acme::send(*p);  // expect: user.contact.email -> acme
  if (auto* p = plans.find(1)) acme::send(*p);  // silent
  acme::send(mails.size());                     // silent
  mails.each([](int k, const std::string& v) {
    globex::send(std::to_string(k));  // silent
    globex::send(v);                  // expect: user.contact.email -> globex
  });
  plans.each([](int, const std::string& v) { globex::send(v); });  // silent
  FlatMap<std::string, int> counts;
  counts[c.name] += 1;
  counts.each([](const std::string& k, int n) {
    acme::send(k);  // expect: user.name -> acme
    acme::send(n);  // silent
  });
  acme::send(counts[c.name]);  // silent
  FlatMap<int, Info> infos;
  infos[7] = Info{c.phone, "gold"};
  acme::send(infos[7].mail);  // expect: user.contact.phone_number -> acme
  acme::send(infos[7].plan);  // silent
  auto got = infos.take(7);
  acme::send(got->mail);  // expect: user.contact.phone_number -> acme
  acme::send(got->plan);  // silent
  FlatMap<int, Info> other;
  other[7].plan = "free";
  acme::send(other[7].mail);  // silent
  std::string line;
  mails.each([&line](int, const std::string& v) { line += v; });
  acme::send(line);  // expect: user.contact.email -> acme
  line.clear();
  plans.each([&line](int, const std::string& v) { line += v; });
  acme::send(line);  // silent
}
