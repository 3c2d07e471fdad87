// A chat server's core: intrusive lists, a typed object pool, a bump arena, reference counts, handles.
#include <piiflow/annotations.h>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <iterator>
#include <memory>
#include <new>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

PII_SINK(acme) void trace(const std::string& text);
PII_SINK(acme) void traceNumber(long value);
PII_SINK(globex) void deliver(const char* text);
PII(user.content.private) const char* readMessage(int channel);
PII(user.name) std::string nickname(int connection);

// Intrusive doubly linked list.
template <class T>
struct Hook {
  T* next = nullptr;
  T* previous = nullptr;
};

template <class T, Hook<T> T::*Member>
class IntrusiveList {
 public:
  class Iterator {
   public:
    explicit Iterator(T* node) : node_(node) {}
    T& operator*() const { return *node_; }
    T* operator->() const { return node_; }
    Iterator& operator++() {
      node_ = (node_->*Member).next;
      return *this;
    }
    bool operator!=(const Iterator& other) const { return node_ != other.node_; }

   private:
    T* node_;
  };
  void pushBack(T& node) {
    Hook<T>& hook = node.*Member;
    hook.previous = last_;
    hook.next = nullptr;
    if (last_) {
      (last_->*Member).next = &node;
    } else {
      first_ = &node;
    }
    last_ = &node;
    ++size_;
  }
  T* popFront() {
    T* node = first_;
    if (!node) return nullptr;
    first_ = (node->*Member).next;
    if (!first_) last_ = nullptr;
    --size_;
    return node;
  }
  Iterator begin() const { return Iterator(first_); }
  Iterator end() const { return Iterator(nullptr); }
  std::size_t size() const { return size_; }
  T* front() const { return first_; }

 private:
  T* first_ = nullptr;
  T* last_ = nullptr;
  std::size_t size_ = 0;
};

// Reference counting in the object.
template <class Derived>
class RefCounted {
 public:
  void retain() { ++count_; }
  void release() {
    if (--count_ == 0) delete static_cast<Derived*>(this);
  }
  int count() const { return count_; }

 private:
  int count_ = 0;
};

template <class T>
class Ref {
 public:
  Ref() = default;
  explicit Ref(T* object) : object_(object) {
    if (object_) object_->retain();
  }
  Ref(const Ref& other) : Ref(other.object_) {}
  Ref(Ref&& other) noexcept : object_(std::exchange(other.object_, nullptr)) {}
  Ref& operator=(Ref other) noexcept {
    std::swap(object_, other.object_);
    return *this;
  }
  ~Ref() {
    if (object_) object_->release();
  }
  T* operator->() const { return object_; }
  T& operator*() const { return *object_; }
  explicit operator bool() const { return object_ != nullptr; }

 private:
  T* object_ = nullptr;
};

struct Connection : RefCounted<Connection> {
  Connection(int number, std::string who) : id(number), nick(std::move(who)) {}
  int id;
  std::string nick;
  std::string channel = "lobby";
  Hook<Connection> byServer;
  Hook<Connection> byChannel;
};

// A pool of equal slots.
template <class T, std::size_t N>
class Pool {
 public:
  Pool() {
    for (std::size_t i = 0; i < N; ++i) free_.push_back(i);
  }
  template <class... Args>
  T* make(Args&&... args) {
    if (free_.empty()) return nullptr;
    const std::size_t index = free_.back();
    free_.pop_back();
    return ::new (static_cast<void*>(&slots_[index])) T{std::forward<Args>(args)...};
  }
  void destroy(T* object) {
    object->~T();
    free_.push_back(static_cast<std::size_t>(reinterpret_cast<Slot*>(object) - slots_));
  }
  std::size_t available() const { return free_.size(); }

 private:
  struct alignas(T) Slot {
    std::byte bytes[sizeof(T)];
  };
  Slot slots_[N];
  std::vector<std::size_t> free_;
};

struct Message {
  int channel;
  const char* text;
};

struct Ping {
  int sequence;
};

struct Deleter {
  Pool<Message, 16>* pool;
  void operator()(Message* message) const { pool->destroy(message); }
};

class Session {
 public:
  explicit Session(Ref<Connection> connection) : connection_(std::move(connection)) {}
  const std::string& nick() const { return connection_->nick; }
  const std::string& channel() const { return connection_->channel; }

 private:
  Ref<Connection> connection_;
};

int main() {
  IntrusiveList<Connection, &Connection::byServer> server;
  IntrusiveList<Connection, &Connection::byChannel> lobby;
  Ref<Connection> ada(new Connection(1, nickname(1)));
  Ref<Connection> bot(new Connection(2, "bot"));
  server.pushBack(*ada);
  lobby.pushBack(*bot);
  for (const Connection& connection : server) {
    trace(connection.channel);
    trace(connection.nick);  // expect: user.name -> acme
    traceNumber(connection.id);
  }
  for (const Connection& connection : lobby) trace(connection.nick);
  traceNumber(static_cast<long>(server.size()));
  if (Connection* first = lobby.popFront()) trace(first->nick);
  if (Connection* first = server.popFront()) trace(first->nick);  // expect: user.name -> acme

  Session one(ada);
  Session two(bot);
  trace(one.channel());
  trace(one.nick());  // expect: user.name -> acme
  trace(two.nick());
  Ref<Connection> current = bot;
  trace(current->nick);
  current = ada;
  trace(current->nick);  // expect: user.name -> acme
  current = bot;
  trace(current->nick);
  traceNumber(ada->count());

  Pool<Message, 16> messages;
  Pool<Ping, 4> pings;
  Message* message = messages.make(7, readMessage(7));
  Ping* ping = pings.make(1);
  deliver(message->text);  // expect: user.content.private -> globex
  traceNumber(message->channel);
  traceNumber(ping->sequence);
  messages.destroy(message);
  traceNumber(static_cast<long>(messages.available()));

  Pool<Message, 16> system;
  std::unique_ptr<Message, Deleter> notice(system.make(0, "restart"), Deleter{&system});
  deliver(notice->text);
  notice->text = readMessage(0);
  deliver(notice->text);  // expect: user.content.private -> globex
  notice->text = "done";
  deliver(notice->text);

  alignas(Message) unsigned char storage[sizeof(Message)];
  auto* placed = new (storage) Message{1, readMessage(1)};
  deliver(std::launder(reinterpret_cast<Message*>(storage))->text);  // expect: user.content.private -> globex
  placed->~Message();
  placed = new (storage) Message{1, "empty"};
  deliver(placed->text);
}
