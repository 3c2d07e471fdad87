// A typed event bus: handlers by type, subscriptions that end, topics as strings, and a recorder.
#include <piiflow/annotations.h>

#include <algorithm>
#include <any>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <typeindex>
#include <unordered_map>
#include <utility>
#include <vector>

struct LoggedIn {
  int userId = 0;
  PII(user.device.ip_address) std::string address;
};

struct OrderPlaced {
  std::string sku;
  int quantity = 0;
  PII(user.contact.address) std::string shipTo;
};

struct ThemeChanged {
  std::string theme;
};

PII_SINK(acme) void capture(const std::string& name, const std::string& value);
PII_SINK(globex) void dispatchParcel(const std::string& address, const std::string& content);
PII_SANITIZER(truncate) std::string networkOf(const std::string& address);
LoggedIn currentLogin();

class EventBus : public std::enable_shared_from_this<EventBus> {
 public:
  class Subscription {
   public:
    Subscription() = default;
    Subscription(std::weak_ptr<EventBus> bus, std::type_index type, int id) : bus_(std::move(bus)), type_(type), id_(id) {}
    Subscription(Subscription&& other) noexcept { *this = std::move(other); }
    Subscription& operator=(Subscription&& other) noexcept {
      std::swap(bus_, other.bus_);
      std::swap(type_, other.type_);
      std::swap(id_, other.id_);
      return *this;
    }
    ~Subscription() {
      if (auto bus = bus_.lock()) bus->remove(type_, id_);
    }

   private:
    std::weak_ptr<EventBus> bus_;
    std::type_index type_ = typeid(void);
    int id_ = 0;
  };

  template <class Event>
  [[nodiscard]] Subscription on(std::function<void(const Event&)> handler) {
    const int id = ++lastId_;
    handlers_[typeid(Event)].push_back(
        {id, [handler = std::move(handler)](const void* event) { handler(*static_cast<const Event*>(event)); }});
    return Subscription(weak_from_this(), typeid(Event), id);
  }
  template <class Event>
  void emit(const Event& event) {
    auto found = handlers_.find(typeid(Event));
    if (found == handlers_.end()) return;
    for (const Slot& slot : found->second) slot.call(&event);
    ++emitted_;
  }
  int emitted() const { return emitted_; }

 private:
  struct Slot {
    int id;
    std::function<void(const void*)> call;
  };
  void remove(std::type_index type, int id) {
    auto& slots = handlers_[type];
    slots.erase(std::remove_if(slots.begin(), slots.end(), [id](const Slot& s) { return s.id == id; }), slots.end());
  }
  std::unordered_map<std::type_index, std::vector<Slot>> handlers_;
  int lastId_ = 0;
  int emitted_ = 0;
};

class Shipping {
 public:
  explicit Shipping(EventBus& bus)
      : subscription_(bus.on<OrderPlaced>([this](const OrderPlaced& order) { placed(order); })) {}
  int parcels() const { return parcels_; }
  const std::string& lastSku() const { return lastSku_; }
  const std::string& lastAddress() const { return lastAddress_; }

 private:
  void placed(const OrderPlaced& order) {
    ++parcels_;
    lastSku_ = order.sku;
    lastAddress_ = order.shipTo;
    dispatchParcel("warehouse", order.sku);
    dispatchParcel(order.shipTo, order.sku);  // expect: user.contact.address -> globex
  }
  EventBus::Subscription subscription_;
  int parcels_ = 0;
  std::string lastSku_;
  std::string lastAddress_;
};

class Analytics {
 public:
  explicit Analytics(EventBus& bus) {
    subscriptions_.push_back(bus.on<ThemeChanged>([](const ThemeChanged& e) { capture("theme", e.theme); }));
    subscriptions_.push_back(bus.on<LoggedIn>([this](const LoggedIn& e) {
      capture("login", std::to_string(e.userId));
      capture("login.net", networkOf(e.address));  // expect: user.device.ip_address -> acme via truncate
      seen_.emplace_back("ip", e.address);
      seen_.emplace_back("id", std::to_string(e.userId));
    }));
  }
  void flush() {
    for (const auto& [name, value] : seen_) {
      capture("name", name);
      capture("value", value);  // expect: user.device.ip_address -> acme
    }
    seen_.clear();
    for (const auto& [name, value] : seen_) capture(name, value);
  }

 private:
  std::vector<EventBus::Subscription> subscriptions_;
  std::vector<std::pair<std::string, std::string>> seen_;
};

// Topics by name, with untyped payloads.
class TopicHub {
 public:
  using Handler = std::function<void(const std::any&)>;
  void subscribe(const std::string& topic, Handler handler) { topics_.emplace(topic, std::move(handler)); }
  void publish(const std::string& topic, const std::any& payload) {
    auto [begin, end] = topics_.equal_range(topic);
    for (auto it = begin; it != end; ++it) it->second(payload);
  }

 private:
  std::multimap<std::string, Handler> topics_;
};

int main() {
  auto bus = std::make_shared<EventBus>();
  Shipping shipping(*bus);
  Analytics analytics(*bus);

  bus->emit(ThemeChanged{"dark"});
  bus->emit(currentLogin());
  bus->emit(OrderPlaced{"sku-1", 2, "Main St 1"});
  analytics.flush();

  capture("parcels", std::to_string(shipping.parcels()));
  capture("sku", shipping.lastSku());
  capture("address", shipping.lastAddress());  // expect: user.contact.address -> acme
  capture("emitted", std::to_string(bus->emitted()));

  TopicHub logins;
  logins.subscribe("login", [](const std::any& payload) {
    const auto& login = std::any_cast<const LoggedIn&>(payload);
    capture("hub", login.address);  // expect: user.device.ip_address -> acme
    capture("hub", std::to_string(login.userId));
  });
  logins.publish("login", currentLogin());

  TopicHub themes;
  std::string lastTheme;
  themes.subscribe("theme", [&lastTheme](const std::any& payload) { lastTheme = std::any_cast<std::string>(payload); });
  themes.publish("theme", std::string("dark"));
  capture("hub.theme", lastTheme);

  TopicHub texts;
  std::string last;
  texts.subscribe("text", [&last](const std::any& payload) { last = std::any_cast<std::string>(payload); });
  texts.publish("text", currentLogin().address);
  capture("hub.text", last);  // expect: user.device.ip_address -> acme
  last = "none";
  capture("hub.text", last);
}
