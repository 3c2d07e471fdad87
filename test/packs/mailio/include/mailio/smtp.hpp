#pragma once
#include <mailio/message.hpp>
namespace mailio {
class smtp {
 public:
  smtp(const std::string &hostname, unsigned port, std::chrono::milliseconds timeout = std::chrono::milliseconds(0));
  std::string submit(const message &msg);
};
class smtps : public smtp {
 public:
  smtps(const std::string &hostname, unsigned port, std::chrono::milliseconds timeout = std::chrono::milliseconds(0));
};
}  // namespace mailio
