// Message builder, immutable options, strategy objects, sanitizing pipeline, retrying client with a template method.
#include "case.h"

#include <algorithm>
#include <functional>
#include <memory>
#include <numeric>
#include <optional>
#include <sstream>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace telemetry {

struct Attribute {
  std::string key;
  std::variant<std::string, long, bool> value;
};

class Event {
 public:
  class Builder;
  const std::string& name() const { return name_; }
  const std::vector<Attribute>& attributes() const { return attributes_; }
  std::string text(const std::string& key) const {
    auto it = std::find_if(attributes_.begin(), attributes_.end(), [&](const Attribute& a) { return a.key == key; });
    if (it == attributes_.end()) return "";
    if (const auto* s = std::get_if<std::string>(&it->value)) return *s;
    return "?";
  }

 private:
  Event() = default;
  std::string name_;
  std::vector<Attribute> attributes_;
};

class Event::Builder {
 public:
  explicit Builder(std::string name) { event_.name_ = std::move(name); }
  Builder& with(std::string key, std::string value) & {
    event_.attributes_.push_back({std::move(key), std::move(value)});
    return *this;
  }
  Builder&& with(std::string key, std::string value) && {
    event_.attributes_.push_back({std::move(key), std::move(value)});
    return std::move(*this);
  }
  Builder& count(std::string key, long n) {
    event_.attributes_.push_back(Attribute{std::move(key), n});
    return *this;
  }
  Event build() && { return std::move(event_); }
  Event build() const& { return event_; }

 private:
  Event event_;
};

class Scrubber {
 public:
  virtual ~Scrubber() = default;
  virtual std::string scrub(const std::string& in) const = 0;
};
class HashScrubber : public Scrubber {
 public:
  std::string scrub(const std::string& in) const override { return "h:" + sha256(in); }
};
class PassScrubber : public Scrubber {
 public:
  std::string scrub(const std::string& in) const override { return in; }
};
class Chain : public Scrubber {
 public:
  Chain& add(std::unique_ptr<Scrubber> s) {
    parts_.push_back(std::move(s));
    return *this;
  }
  std::string scrub(const std::string& in) const override {
    return std::accumulate(parts_.begin(), parts_.end(), in,
                           [](const std::string& acc, const auto& part) { return part->scrub(acc); });
  }

 private:
  std::vector<std::unique_ptr<Scrubber>> parts_;
};

std::string render(const Event& e) {
  std::ostringstream os;
  os << e.name();
  for (const Attribute& a : e.attributes()) {
    os << ' ' << a.key << '=';
    std::visit([&os](const auto& v) { os << v; }, a.value);
  }
  return os.str();
}

class Client {
 public:
  struct Options {
    int retries = 3;
    std::string endpoint = "default";
    std::function<void(const std::string&)> onError;
  };
  explicit Client(Options o) : options_(std::move(o)) {}
  virtual ~Client() = default;
  bool send(const Event& e) {
    const std::string line = render(e);
    for (int i = 0; i < options_.retries; ++i) {
      if (transmit(line)) return true;
    }
    if (options_.onError) options_.onError(line);
    return false;
  }

 protected:
  virtual bool transmit(const std::string& line) = 0;
  Options options_;
};
class AcmeClient : public Client {
 public:
  using Client::Client;

 protected:
  bool transmit(const std::string& line) override {
    acme::send(line);                                  // expect: user.contact.email -> acme // expect: user.name -> acme
    acme::send(options_.endpoint);
    return false;
  }
};
class CountingClient : public Client {
 public:
  using Client::Client;
  std::size_t bytes = 0;

 protected:
  bool transmit(const std::string& line) override {
    bytes += line.size();
    return true;
  }
};

}  // namespace telemetry

int main() {
  using namespace telemetry;
  User u = load_user(1);
  Event login = Event::Builder("login").with("mail", u.email).with("plan", u.plan).build();
  Event::Builder b("view");
  b.with("page", "home").count("id", u.id);
  Event view = b.build();
  b.with("name", u.name);
  Event named = std::move(b).build();

  acme::send(login.name());
  acme::send(login.text("mail"));                      // expect: user.contact.email -> acme
  acme::send(render(view));
  acme::send(render(named));                           // expect: user.name -> acme

  AcmeClient client({.retries = 2, .endpoint = "eu", .onError = [](const std::string& line) {
    globex::send(line);                                // expect: user.contact.email -> globex // expect: user.name -> globex
  }});
  client.send(login);
  client.send(view);
  client.send(named);
  CountingClient counter({1, "us", {}});
  counter.send(login);
  acme::send(counter.bytes);

  Chain hashed;
  hashed.add(std::make_unique<PassScrubber>()).add(std::make_unique<HashScrubber>());
  acme::send(hashed.scrub(u.phone));                   // expect: user.contact.phone_number -> acme
  HashScrubber hash;
  acme::send(hash.scrub(u.phone));                     // expect: user.contact.phone_number -> acme via hash
  Chain open;
  open.add(std::make_unique<PassScrubber>());
  acme::send(open.scrub(u.phone));                     // expect: user.contact.phone_number -> acme via none
  acme::send(open.scrub(u.plan));
}
