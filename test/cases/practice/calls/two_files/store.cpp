#include "store.h"

#include <utility>

namespace {
std::string g_default = "none";

class MemoryStore : public Store {
 public:
  explicit MemoryStore(std::string v) : value_(std::move(v)) {}
  void put(const std::string& value) override { value_ = value; }
  std::string get() const override { return value_; }

 private:
  std::string value_;
};
class CountingStore : public Store {
 public:
  void put(const std::string& value) override { bytes_ += value.size(); }
  std::string get() const override { return std::to_string(bytes_); }

 private:
  std::size_t bytes_ = 0;
};
}  // namespace

std::unique_ptr<Store> memory_store(std::string initial) { return std::make_unique<MemoryStore>(std::move(initial)); }
std::unique_ptr<Store> counting_store() { return std::make_unique<CountingStore>(); }
void with_user(int id, const std::function<void(const User&)>& f) {
  const User u = load_user(id);
  f(u);
}
void set_default(const std::string& value) { g_default = value; }
const std::string& get_default() { return g_default; }
template <class T>
Boxed<T>::Boxed(T v) : value(std::move(v)) {}
template struct Boxed<std::string>;
