// Pools and handles: recycled buffers, leases with deleters, slot maps with generations, timers with payloads.
#include <piiflow/annotations.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

PII(user.content.private) std::string receiveMessage();
PII(user.name) std::string senderName();
std::string heartbeat();
PII_SINK(acme) void push(const std::string& text);
PII_SINK(acme) void pushCount(std::size_t count);
PII_SINK(globex) void trace(const std::string& text);

class Buffer {
 public:
  void write(const std::string& text) { data_.insert(data_.end(), text.begin(), text.end()); }
  std::string text() const { return std::string(data_.begin(), data_.end()); }
  void clear() { data_.clear(); }
  std::size_t capacity() const { return data_.capacity(); }

 private:
  std::vector<char> data_;
};

class Pool {
 public:
  using Lease = std::unique_ptr<Buffer, std::function<void(Buffer*)>>;
  Lease take() {
    std::lock_guard lock(mutex_);
    std::unique_ptr<Buffer> buffer;
    if (free_.empty()) {
      buffer = std::make_unique<Buffer>();
      ++made_;
    } else {
      buffer = std::move(free_.back());
      free_.pop_back();
    }
    return Lease(buffer.release(), [this](Buffer* b) { give(b); });
  }
  std::size_t made() const { return made_; }
  std::size_t idle() const { return free_.size(); }

 private:
  void give(Buffer* buffer) {
    buffer->clear();
    std::lock_guard lock(mutex_);
    free_.emplace_back(buffer);
  }
  std::mutex mutex_;
  std::vector<std::unique_ptr<Buffer>> free_;
  std::size_t made_ = 0;
};

// Values by handle; a handle of an older generation finds nothing.
template <class T>
class SlotMap {
 public:
  struct Handle {
    std::uint32_t index = 0;
    std::uint32_t generation = 0;
  };
  Handle insert(T value) {
    for (std::uint32_t i = 0; i < slots_.size(); ++i) {
      if (slots_[i].value) continue;
      slots_[i].value = std::move(value);
      return {i, ++slots_[i].generation};
    }
    slots_.push_back({std::move(value), 1});
    return {static_cast<std::uint32_t>(slots_.size() - 1), 1};
  }
  T* find(Handle handle) {
    if (handle.index >= slots_.size()) return nullptr;
    Slot& slot = slots_[handle.index];
    return slot.value && slot.generation == handle.generation ? &*slot.value : nullptr;
  }
  bool erase(Handle handle) {
    if (!find(handle)) return false;
    slots_[handle.index].value.reset();
    return true;
  }
  std::size_t size() const {
    return static_cast<std::size_t>(std::count_if(slots_.begin(), slots_.end(), [](const Slot& s) { return s.value.has_value(); }));
  }

 private:
  struct Slot {
    std::optional<T> value;
    std::uint32_t generation = 0;
  };
  std::vector<Slot> slots_;
};

struct Timer {
  std::chrono::steady_clock::time_point due;
  std::string label;
  std::function<void(const std::string&)> fire;
};

class Timers {
 public:
  void after(std::chrono::milliseconds delay, std::string label, std::function<void(const std::string&)> fire) {
    timers_.push_back({std::chrono::steady_clock::now() + delay, std::move(label), std::move(fire)});
    std::push_heap(timers_.begin(), timers_.end(), later);
  }
  void run() {
    while (!timers_.empty()) {
      std::pop_heap(timers_.begin(), timers_.end(), later);
      Timer timer = std::move(timers_.back());
      timers_.pop_back();
      timer.fire(timer.label);
    }
  }

 private:
  static bool later(const Timer& a, const Timer& b) { return a.due > b.due; }
  std::vector<Timer> timers_;
};

struct Session {
  std::string peer;
  std::string greeting = "hello";
};

void shout(std::span<std::string> lines) {
  for (std::string& line : lines) line += "!";
}

int main() {
  Pool pool;
  {
    Pool::Lease lease = pool.take();
    lease->write(receiveMessage());
    push(lease->text());  // expect: user.content.private -> acme
    lease->clear();
    lease->write(heartbeat());
    push(lease->text());
  }
  pushCount(pool.made() + pool.idle());
  Pool plain;
  Pool::Lease other = plain.take();
  other->write(heartbeat());
  push(other->text());
  pushCount(other->capacity());

  SlotMap<Session> sessions;
  SlotMap<Session> robots;
  const auto handle = sessions.insert({senderName()});
  const auto robot = robots.insert({"crawler"});
  if (Session* session = sessions.find(handle)) {
    trace(session->greeting);
    trace(session->peer);  // expect: user.name -> globex
  }
  if (Session* session = robots.find(robot)) trace(session->peer);
  trace(sessions.erase(handle) ? "erased" : "gone");
  pushCount(sessions.size());

  Timers quiet;
  quiet.after(std::chrono::milliseconds(10), "beat", [](const std::string& label) { trace(label); });
  quiet.run();
  Timers loud;
  loud.after(std::chrono::milliseconds(20), "from " + senderName(), [](const std::string& label) {
    trace(label);  // expect: user.name -> globex
  });
  const std::string message = receiveMessage();
  loud.after(std::chrono::milliseconds(30), "", [message](const std::string&) {
    push(message);  // expect: user.content.private -> acme
  });
  loud.run();

  std::array<std::string, 2> lines{heartbeat(), heartbeat()};
  shout(lines);
  for (const std::string& line : lines) trace(line);
  lines[1] = senderName();
  shout(std::span(lines).subspan(1));
  trace(lines.back());  // expect: user.name -> globex
  lines.fill("");
  for (const std::string& line : lines) trace(line);

  std::optional<std::reference_wrapper<Session>> current;
  Session local{"nobody"};
  Session remote{senderName()};
  current = std::ref(remote);
  trace(current->get().peer);  // expect: user.name -> globex
  trace(current->get().greeting);
  current = std::ref(local);
  trace(current->get().peer);
}
