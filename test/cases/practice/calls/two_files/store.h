#pragma once
#include "case.h"

#include <functional>
#include <memory>

class Store {
 public:
  virtual ~Store() = default;
  virtual void put(const std::string& value) = 0;
  virtual std::string get() const = 0;
};
std::unique_ptr<Store> memory_store(std::string initial);
std::unique_ptr<Store> counting_store();
void with_user(int id, const std::function<void(const User&)>& f);
void set_default(const std::string& value);
const std::string& get_default();
inline std::string framed(const std::string& s) { return "|" + s + "|"; }
template <class T>
struct Boxed {
  explicit Boxed(T v);
  T value;
  std::string label = "box";
};
extern template struct Boxed<std::string>;
