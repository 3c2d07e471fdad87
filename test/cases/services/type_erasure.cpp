// Values behind erased types: a polymorphic sender with value semantics, a copy-on-write document, a move-only function.
#include <piiflow/annotations.h>

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <functional>
#include <memory>
#include <sstream>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

PII_SINK(acme) void acmePush(const std::string& text);
PII_SINK(acme) void acmeCount(std::size_t count);
PII_SINK(globex) void globexPush(const std::string& text);
PII_SANITIZER(redact) std::string blacken(const std::string& text);

struct Ticket {
  int number = 0;
  std::string subject;
  PII(user.name) std::string reporter;
  PII(user.content.private) std::string body;
};

Ticket nextTicket();

template <class T>
concept Sender = requires(T& sender, const std::string& text) { sender.send(text); };

// Holds anything that can send.
class AnySender {
 public:
  template <Sender T>
    requires(!std::same_as<std::remove_cvref_t<T>, AnySender>)
  AnySender(T sender) : self_(std::make_unique<Model<T>>(std::move(sender))) {}
  AnySender(const AnySender& other) : self_(other.self_->clone()) {}
  AnySender(AnySender&&) noexcept = default;
  AnySender& operator=(AnySender other) noexcept {
    self_.swap(other.self_);
    return *this;
  }
  void send(const std::string& text) { self_->send(text); }

 private:
  struct Concept {
    virtual ~Concept() = default;
    virtual void send(const std::string& text) = 0;
    virtual std::unique_ptr<Concept> clone() const = 0;
  };
  template <class T>
  struct Model final : Concept {
    explicit Model(T value) : sender(std::move(value)) {}
    void send(const std::string& text) override { sender.send(text); }
    std::unique_ptr<Concept> clone() const override { return std::make_unique<Model>(sender); }
    T sender;
  };
  std::unique_ptr<Concept> self_;
};

struct AcmeSender {
  void send(const std::string& text) { acmePush(text); }  // expect: user.name -> acme
};

struct GlobexSender {
  std::string prefix;
  void send(const std::string& text) { globexPush(prefix + text); }  // expect: user.content.private -> globex via redact
};

struct CountingSender {
  std::shared_ptr<std::size_t> bytes = std::make_shared<std::size_t>(0);
  void send(const std::string& text) { *bytes += text.size(); }
};

struct CollectingSender {
  std::vector<std::string>* out;
  void send(const std::string& text) { out->push_back(text); }
};

// Copy on write.
template <class T>
class Cow {
 public:
  explicit Cow(T value) : data_(std::make_shared<T>(std::move(value))) {}
  const T& read() const { return *data_; }
  T& write() {
    if (data_.use_count() > 1) data_ = std::make_shared<T>(*data_);
    return *data_;
  }

 private:
  std::shared_ptr<T> data_;
};

// A callable that need not be copyable.
template <class Signature>
class UniqueFunction;

template <class R, class... Args>
class UniqueFunction<R(Args...)> {
 public:
  template <class F>
  UniqueFunction(F function) : call_(new Holder<F>(std::move(function))) {}
  R operator()(Args... args) { return call_->invoke(std::forward<Args>(args)...); }

 private:
  struct Base {
    virtual ~Base() = default;
    virtual R invoke(Args... args) = 0;
  };
  template <class F>
  struct Holder : Base {
    explicit Holder(F function) : function_(std::move(function)) {}
    R invoke(Args... args) override { return function_(std::forward<Args>(args)...); }
    F function_;
  };
  std::unique_ptr<Base> call_;
};

// A view of a callable, by hand-made table.
class TextRef {
 public:
  template <class T>
  explicit TextRef(const T& object) : object_(&object), text_([](const void* o) { return toText(*static_cast<const T*>(o)); }) {}
  std::string text() const { return text_(object_); }

 private:
  static std::string toText(const Ticket& ticket) { return ticket.subject + ": " + ticket.body; }
  static std::string toText(int number) { return std::to_string(number); }
  static std::string toText(const std::string& text) { return text; }
  const void* object_;
  std::string (*text_)(const void*);
};

int main() {
  const Ticket ticket = nextTicket();

  AnySender acme = AcmeSender{};
  acme.send("ticket " + std::to_string(ticket.number));
  acme.send("by " + ticket.reporter);
  AnySender globex = GlobexSender{"support: "};
  globex.send(blacken(ticket.body));
  globex.send(ticket.subject);

  CountingSender counting;
  AnySender counter = counting;
  counter.send(ticket.body);
  AnySender second = counter;
  second.send(ticket.reporter);
  acmeCount(*counting.bytes);

  std::vector<std::string> subjects;
  std::vector<std::string> reporters;
  AnySender first = CollectingSender{&subjects};
  AnySender other = CollectingSender{&reporters};
  first.send(ticket.subject);
  other.send(ticket.reporter);
  for (const std::string& text : subjects) globexPush(text);
  for (const std::string& text : reporters) globexPush(text);  // expect: user.name -> globex

  Cow<std::string> draft("empty");
  Cow<std::string> copy = draft;
  copy.write() = ticket.body;
  globexPush(copy.read());  // expect: user.content.private -> globex
  Cow<Ticket> shown(ticket);
  globexPush(shown.read().subject);
  globexPush(shown.read().reporter);  // expect: user.name -> globex
  shown.write().reporter.clear();
  globexPush(shown.read().subject);

  UniqueFunction<std::string(int)> render = [owned = std::make_unique<Ticket>(ticket)](int limit) {
    return owned->body.substr(0, static_cast<std::size_t>(limit));
  };
  globexPush(render(20));  // expect: user.content.private -> globex
  UniqueFunction<std::string(int)> number = [n = ticket.number](int base) { return std::to_string(n + base); };
  globexPush(number(1000));
  UniqueFunction<std::size_t(const std::string&)> measure = [](const std::string& text) { return text.size(); };
  acmeCount(measure(ticket.body));

  const int answer = 42;
  globexPush(TextRef(answer).text());
  globexPush(TextRef(ticket.subject).text());
  globexPush(TextRef(ticket).text());  // expect: user.content.private -> globex
  const std::string reporter = ticket.reporter;
  TextRef ref(reporter);
  acmePush(ref.text());  // expect: user.name -> acme
  ref = TextRef(answer);
  acmePush(ref.text());
}
