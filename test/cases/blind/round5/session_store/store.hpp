#pragma once
#include "svc.h"

#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>

struct Session {
  std::string id;
  std::string user;
  std::string locale = "en";
  long expires = 0;
};

class Backend {
 public:
  virtual ~Backend() = default;
  virtual void write(const std::string& key, const std::string& value) = 0;
  virtual std::optional<std::string> read(const std::string& key) = 0;
};

class MemoryBackend : public Backend {
 public:
  void write(const std::string& key, const std::string& value) override;
  std::optional<std::string> read(const std::string& key) override;

 private:
  std::mutex m_;
  std::unordered_map<std::string, std::string> data_;
};

class NullBackend : public Backend {
 public:
  void write(const std::string&, const std::string&) override {}
  std::optional<std::string> read(const std::string&) override { return std::nullopt; }
};

class HashingBackend : public Backend {
 public:
  explicit HashingBackend(Backend& inner) : inner_(inner) {}
  void write(const std::string& key, const std::string& value) override;
  std::optional<std::string> read(const std::string& key) override;

 private:
  Backend& inner_;
};

class Sessions {
 public:
  explicit Sessions(Backend& b) : backend_(b) {}
  Session open(const std::string& user);
  std::optional<Session> find(const std::string& id);
  void close(const std::string& id);
  std::size_t open_count() const { return open_; }

 private:
  Backend& backend_;
  std::size_t open_ = 0;
};

std::string serialize(const Session& s);
Session deserialize(const std::string& text);
