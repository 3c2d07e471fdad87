#pragma once
#include <piiflow/annotations.h>

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace crm {

struct Contact {
  long id = 0;
  std::string company;
  PII(user.name) std::string name;
  PII(user.contact.email) std::string email;
};

class Client {
 public:
  explicit Client(std::string endpoint);
  ~Client();
  Client(Client&& other) noexcept;
  Client& operator=(Client&& other) noexcept;

  void setUserAgent(std::string agent);
  void remember(const Contact& contact);
  void queue(const Contact& contact);
  void flush();
  std::string lastError() const;
  std::string status() const;
  std::size_t pending() const;
  void onSent(std::function<void(long, const std::string&)> callback);

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace crm
