// A game server: entities with components, systems, an event queue, snapshots, replays and a chat filter.
#include <piiflow/annotations.h>

#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <vector>

using Entity = std::uint32_t;

struct Position {
  float x = 0, y = 0;
};
struct Identity {
  PII(user.name) std::string nick;
  std::string team = "red";
};
struct Chat {
  PII(user.content.private) std::string line;
  int channel = 0;
};
struct Health {
  int points = 100;
};

Identity identify(Entity e);
Chat receive(Entity e);

namespace cloud {
PII_SINK(acme) void replicate(std::string_view blob);
PII_SINK(acme) void replicate(float x, float y);
PII_SINK(acme) void count(int n);
PII_SINK(globex) void board(const std::string& line);
}  // namespace cloud

PII_SANITIZER(redact) std::string filter(const std::string& text);

template <class C>
class Storage {
 public:
  C& add(Entity e, C c = {}) { return data_[e] = std::move(c); }
  C* find(Entity e) {
    auto it = data_.find(e);
    return it == data_.end() ? nullptr : &it->second;
  }
  void remove(Entity e) { data_.erase(e); }
  auto begin() { return data_.begin(); }
  auto end() { return data_.end(); }
  std::size_t size() const { return data_.size(); }

 private:
  std::unordered_map<Entity, C> data_;
};

template <class... C>
class Registry {
 public:
  Entity create() { return next_++; }
  template <class T>
  Storage<T>& of() {
    return std::get<Storage<T>>(all_);
  }
  template <class T>
  T* get(Entity e) {
    return of<T>().find(e);
  }
  template <class T, class F>
  void each(F f) {
    for (auto& [e, c] : of<T>()) f(e, c);
  }

 private:
  Entity next_ = 1;
  std::tuple<Storage<C>...> all_;
};
using World = Registry<Position, Identity, Chat, Health>;

struct System {
  virtual ~System() = default;
  virtual void run(World& w) = 0;
};
struct Movement : System {
  void run(World& w) override {
    w.each<Position>([](Entity, Position& p) {
      p.x += 1;
      cloud::replicate(p.x, p.y);
    });
  }
};
struct ChatRelay : System {
  explicit ChatRelay(bool safe) : safe_(safe) {}
  void run(World& w) override {
    w.each<Chat>([this](Entity e, Chat& c) {
      if (safe_) {
        cloud::replicate(filter(c.line));  // expect: user.content.private -> acme via redact
      } else {
        cloud::replicate(c.line);  // expect: user.content.private -> acme via none
      }
      cloud::count(c.channel);
      cloud::count(static_cast<int>(e));
    });
  }
  bool safe_;
};

struct Event {
  std::string text;
  Entity who = 0;
};
class Events {
 public:
  using Handler = std::function<void(const Event&)>;
  void on(const std::string& topic, Handler h) { handlers_[topic].push_back(std::move(h)); }
  void emit(const std::string& topic, Event e) { pending_.emplace_back(topic, std::move(e)); }
  void pump() {
    auto now = std::exchange(pending_, {});
    for (const auto& [topic, event] : now)
      for (const auto& h : handlers_[topic]) h(event);
  }

 private:
  std::map<std::string, std::vector<Handler>> handlers_;
  std::vector<std::pair<std::string, Event>> pending_;
};

struct Snapshot {
  std::vector<std::pair<Entity, Position>> places;
  std::vector<std::string> names;
  std::string caption = "snapshot";
};
Snapshot take(World& w, bool named) {
  Snapshot s;
  w.each<Position>([&](Entity e, const Position& p) { s.places.emplace_back(e, p); });
  if (named) w.each<Identity>([&](Entity, const Identity& i) { s.names.push_back(i.nick); });
  return s;
}
std::string render(std::span<const std::string> names) {
  std::string out;
  for (const std::string& n : names) out += n + ",";
  return out;
}

class Replay {
 public:
  void record(std::string frame) { frames_[at_++ % frames_.size()] = std::move(frame); }
  std::string last() const { return frames_[(at_ - 1) % frames_.size()]; }
  void rewind() {
    frames_.fill({});
    at_ = 0;
  }

 private:
  std::array<std::string, 4> frames_;
  std::size_t at_ = 0;
};

int main() {
  World world;
  const Entity hero = world.create();
  world.of<Position>().add(hero, {1, 2});
  world.of<Identity>().add(hero, identify(hero));
  world.of<Chat>().add(hero, receive(hero));
  world.of<Health>().add(hero);
  std::vector<std::unique_ptr<System>> systems;
  systems.push_back(std::make_unique<Movement>());
  systems.push_back(std::make_unique<ChatRelay>(true));
  systems.push_back(std::make_unique<ChatRelay>(false));
  for (auto& s : systems) s->run(world);

  if (const Health* h = world.get<Health>(hero)) cloud::count(h->points);
  if (const Identity* i = world.get<Identity>(hero)) {
    cloud::board(i->team);
    cloud::board(i->nick);  // expect: user.name -> globex
  }

  Events personal, common;
  std::string seen = "none";
  personal.on("join", [](const Event& e) {
    cloud::board("joined: " + e.text);  // expect: user.name -> globex
    cloud::count(static_cast<int>(e.who));
  });
  common.on("tick", [](const Event& e) { cloud::board(e.text); });
  common.on("tick", [&seen](const Event& e) { seen = e.text; });
  personal.emit("join", {world.get<Identity>(hero)->nick, hero});
  common.emit("tick", {"second", hero});
  personal.pump();
  common.pump();
  cloud::board(seen);

  const Snapshot anonymous = take(world, false);
  const Snapshot named = take(world, true);
  cloud::replicate(named.caption);
  cloud::replicate(render(named.names));  // expect: user.name -> acme
  cloud::replicate(anonymous.places[0].second.x, anonymous.places[0].second.y);
  cloud::count(static_cast<int>(named.names.size()));

  Replay replay, empty;
  empty.record("start");
  replay.record("chat " + world.get<Chat>(hero)->line);
  cloud::replicate(replay.last());  // expect: user.content.private -> acme
  cloud::replicate(empty.last());
  replay.rewind();
  replay.record("end");
  cloud::replicate(replay.last());
  world.get<Chat>(hero)->line.clear();
  Identity copy = *world.get<Identity>(hero);
  copy.nick = filter(copy.nick);
  cloud::board(copy.nick);  // expect: user.name -> globex via redact
  cloud::board(copy.team);
}
