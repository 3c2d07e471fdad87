#pragma once
#include "svc.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace notify {

struct Note {
  std::string to;
  std::string text;
  std::string channel;
};
class Gateway {
 public:
  virtual ~Gateway() = default;
  virtual void push(const Note& n) = 0;
};
std::unique_ptr<Gateway> make_gateway(const std::string& kind);

class Notifier {
 public:
  class Options;
  Notifier();
  Notifier(Notifier&&) noexcept;
  ~Notifier();
  void attach(std::unique_ptr<Gateway> g);
  void queue(Note n);
  void filter(std::function<bool(const Note&)> keep);
  void rewrite(std::function<std::string(const Note&)> f);
  int flush();
  const Note* last() const;
  std::string stats() const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace notify
