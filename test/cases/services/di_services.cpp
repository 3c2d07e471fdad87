// Services behind interfaces, wired by hand; decorators, a null object, a clock and a fake.
#include <piiflow/annotations.h>

#include <memory>
#include <string>
#include <utility>
#include <vector>

struct Guest {
  int room = 0;
  std::string language = "en";
  PII(user.name) std::string name;
  PII(user.contact.email) std::string email;
};

Guest queryGuest(int room);
PII_SINK(acme) void acmeLog(const std::string& line);
PII_SINK(globex) void globexMail(const std::string& to, const std::string& subject, const std::string& body);
PII_SANITIZER(redact) std::string hide(const std::string& text);

class ILogger {
 public:
  virtual ~ILogger() = default;
  virtual void write(const std::string& line) = 0;
};

class IMailer {
 public:
  virtual ~IMailer() = default;
  virtual void send(const std::string& to, const std::string& subject, const std::string& body) = 0;
};

class IGuests {
 public:
  virtual ~IGuests() = default;
  virtual Guest find(int room) const = 0;
};

class VendorLogger : public ILogger {
 public:
  void write(const std::string& line) override { acmeLog(line); }  // expect: user.name -> acme
};

class HidingLogger : public ILogger {
 public:
  explicit HidingLogger(std::shared_ptr<ILogger> inner) : inner_(std::move(inner)) {}
  void write(const std::string& line) override { inner_->write(hide(line)); }

 private:
  std::shared_ptr<ILogger> inner_;
};

class PrefixLogger : public ILogger {
 public:
  PrefixLogger(std::shared_ptr<ILogger> inner, std::string prefix) : inner_(std::move(inner)), prefix_(std::move(prefix)) {}
  void write(const std::string& line) override { inner_->write(prefix_ + line); }

 private:
  std::shared_ptr<ILogger> inner_;
  std::string prefix_;
};

class SecondLogger : public ILogger {
 public:
  void write(const std::string& line) override { acmeLog(line); }  // expect: user.contact.email -> acme via redact
};

class NullLogger : public ILogger {
 public:
  void write(const std::string&) override {}
};

class MemoryLogger : public ILogger {
 public:
  void write(const std::string& line) override { lines_.push_back(line); }
  const std::vector<std::string>& lines() const { return lines_; }

 private:
  std::vector<std::string> lines_;
};

class VendorMailer : public IMailer {
 public:
  void send(const std::string& to, const std::string& subject, const std::string& body) override {
    globexMail(to, "", "");  // expect: user.contact.email -> globex
    globexMail("", subject, "");
    globexMail("", "", body);  // expect: user.name -> globex
  }
};

class DatabaseGuests : public IGuests {
 public:
  Guest find(int room) const override { return queryGuest(room); }
};

class FixedGuests : public IGuests {
 public:
  Guest find(int room) const override {
    Guest guest;
    guest.room = room;
    guest.language = "de";
    return guest;
  }
};

class Checkout {
 public:
  Checkout(std::shared_ptr<IGuests> guests, std::shared_ptr<IMailer> mailer, std::shared_ptr<ILogger> logger)
      : guests_(std::move(guests)), mailer_(std::move(mailer)), logger_(std::move(logger)) {}
  void run(int room) {
    const Guest guest = guests_->find(room);
    logger_->write("checkout " + std::to_string(guest.room));
    logger_->write("guest " + guest.name);
    mailer_->send(guest.email, "invoice " + std::to_string(room), "Dear " + guest.name);
    ++runs_;
  }
  int runs() const { return runs_; }

 private:
  std::shared_ptr<IGuests> guests_;
  std::shared_ptr<IMailer> mailer_;
  std::shared_ptr<ILogger> logger_;
  int runs_ = 0;
};

class Wakeup {
 public:
  Wakeup(const IGuests& guests, ILogger& logger) : guests_(guests), logger_(logger) {}
  void ring(int room) { logger_.write("ring " + guests_.find(room).language); }
  void remind(int room) { logger_.write("remind " + guests_.find(room).email); }

 private:
  const IGuests& guests_;
  ILogger& logger_;
};

int main() {
  auto logger = std::make_shared<PrefixLogger>(std::make_shared<VendorLogger>(), "hotel: ");
  auto checkout = std::make_unique<Checkout>(std::make_shared<DatabaseGuests>(), std::make_shared<VendorMailer>(), logger);
  checkout->run(12);
  acmeLog(std::to_string(checkout->runs()));

  DatabaseGuests guests;
  HidingLogger hiding(std::make_shared<SecondLogger>());
  Wakeup wakeup(guests, hiding);
  wakeup.ring(3);
  wakeup.remind(3);

  NullLogger quiet;
  Wakeup silent(guests, quiet);
  silent.remind(4);

  MemoryLogger memory;
  Wakeup recorded(guests, memory);
  recorded.ring(5);
  for (const std::string& line : memory.lines()) acmeLog(line);
  recorded.remind(5);
  for (const std::string& line : memory.lines()) acmeLog(line);  // expect: user.contact.email -> acme

  MemoryLogger other;
  Wakeup second(guests, other);
  second.ring(6);
  for (const std::string& line : other.lines()) acmeLog(line);

  FixedGuests fixed;
  acmeLog(fixed.find(1).language);
  const IGuests& view = guests;
  acmeLog(view.find(1).language);
  acmeLog(view.find(1).name);  // expect: user.name -> acme
}
