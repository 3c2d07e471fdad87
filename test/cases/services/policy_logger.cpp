// A logger made of policies (sink, format, threshold), a line that sends itself when it goes, and log macros.
#include <piiflow/annotations.h>

#include <array>
#include <cstdio>
#include <functional>
#include <mutex>
#include <sstream>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

PII_SINK(acme) void shipToAcme(const std::string& line);
PII_SINK(globex) void shipToGlobex(std::string_view line);
PII_SANITIZER(redact) std::string stars(std::string_view text);

enum class Level { Debug, Info, Warning, Error };

struct Payment {
  long amount = 0;
  std::string currency = "EUR";
  PII(user.financial.account_number) std::string iban;
  PII(user.name) std::string payer;
};

Payment nextPayment();

// Sinks.
struct AcmeSink {
  static void write(const std::string& line) { shipToAcme(line); }  // expect: user.financial.account_number -> acme; user.name -> acme
};
struct GlobexSink {
  static void write(const std::string& line) { shipToGlobex(line); }  // expect: user.name -> globex via redact
};
struct QuietSink {
  static void write(const std::string& line) { shipToGlobex(line); }
};
struct NullSink {
  static void write(const std::string&) {}
};

// Formats.
struct PlainFormat {
  static std::string format(Level level, const std::string& text) {
    static constexpr std::array<const char*, 4> names{"D", "I", "W", "E"};
    return std::string(names[static_cast<std::size_t>(level)]) + " " + text;
  }
};
struct LengthFormat {
  static std::string format(Level, const std::string& text) { return "len=" + std::to_string(text.size()); }
};

template <Level Threshold>
struct AtLeast {
  static constexpr bool enabled(Level level) { return level >= Threshold; }
};

template <class Sink, class Format = PlainFormat, class Filter = AtLeast<Level::Info>>
class Logger {
 public:
  class Line {
   public:
    Line(Logger& logger, Level level) : logger_(&logger), level_(level) {}
    Line(Line&& other) noexcept : logger_(std::exchange(other.logger_, nullptr)), level_(other.level_) {
      text_ << other.text_.str();
    }
    ~Line() {
      if (logger_) logger_->log(level_, text_.str());
    }
    template <class T>
    Line& operator<<(const T& value) {
      text_ << value;
      return *this;
    }

   private:
    Logger* logger_;
    Level level_;
    std::ostringstream text_;
  };

  Line at(Level level) { return Line(*this, level); }
  void log(Level level, const std::string& text) {
    if (!Filter::enabled(level)) return;
    std::lock_guard<std::mutex> lock(mutex_);
    Sink::write(Format::format(level, text));
    ++lines_;
    bytes_ += text.size();
  }
  template <Level L, class... Args>
  void print(const Args&... args) {
    if constexpr (Filter::enabled(L)) {
      std::ostringstream text;
      ((text << args << ' '), ...);
      log(L, text.str());
    }
  }
  unsigned lines() const { return lines_; }
  std::size_t bytes() const { return bytes_; }

 private:
  std::mutex mutex_;
  unsigned lines_ = 0;
  std::size_t bytes_ = 0;
};

using MainLogger = Logger<AcmeSink>;
using MaskedLogger = Logger<GlobexSink>;
using LengthLogger = Logger<QuietSink, LengthFormat>;
using NullLogger = Logger<NullSink>;

MainLogger& mainLogger() {
  static MainLogger logger;
  return logger;
}

#define LOG(level) mainLogger().at(Level::level)
#define LOG_IF(level, condition) \
  if (!(condition)) {            \
  } else                         \
    LOG(level)

#ifdef NDEBUG
#define TRACE(text) ((void)sizeof(text))
#else
#define TRACE(text) ((void)0)
#endif

#define SHIP(text) shipToGlobex(std::string("ship: ") + (text))
#define SHIP_FIELD(object, field) SHIP(#field "=" + (object).field)

class Scope {
 public:
  explicit Scope(std::string name) : name_(std::move(name)) {}
  ~Scope() {
    shipToGlobex(name_);
    shipToGlobex(detail_);  // expect: user.name -> globex
  }
  void detail(std::string text) { detail_ = std::move(text); }

 private:
  std::string name_;
  std::string detail_;
};

int main() {
  const Payment payment = nextPayment();

  LOG(Info) << "paid " << payment.amount << ' ' << payment.currency;
  LOG(Warning) << "odd iban " << payment.iban;
  LOG_IF(Error, payment.amount < 0) << "negative " << payment.payer;
  TRACE(payment.payer);

  MaskedLogger masked;
  masked.print<Level::Info>("payer", stars(payment.payer));
  masked.print<Level::Debug>("payer", payment.payer);

  LengthLogger lengths;
  lengths.at(Level::Error) << payment.iban;
  NullLogger silent;
  silent.print<Level::Error>(payment.iban, payment.payer);

  SHIP(payment.currency);
  SHIP(payment.payer);  // expect: user.name -> globex
  SHIP_FIELD(payment, iban);  // expect: user.financial.account_number -> globex
  SHIP_FIELD(payment, currency);

  {
    Scope outer("payment");
    {
      Scope inner("step");
      inner.detail(std::to_string(payment.amount));
    }
    outer.detail("payer " + payment.payer);
  }
  shipToAcme(std::to_string(mainLogger().lines()));
  shipToAcme(std::to_string(lengths.bytes()));

  char buffer[64];
  std::snprintf(buffer, sizeof buffer, "%s:%ld", payment.iban.c_str(), payment.amount);
  shipToAcme(buffer);  // expect: user.financial.account_number -> acme
  std::snprintf(buffer, sizeof buffer, "%ld", payment.amount);
  shipToAcme(buffer);
  std::string_view view = payment.payer;
  shipToGlobex(view.substr(0, 3));  // expect: user.name -> globex
  view = payment.currency;
  shipToGlobex(view);

  std::vector<std::function<void(const std::string&)>> outputs;
  outputs.emplace_back(&NullSink::write);
  outputs.emplace_back([](const std::string& line) { shipToAcme("n=" + std::to_string(line.size())); });
  for (const auto& output : outputs) output(payment.iban);
}
