// Function-local statics, thread_local state, inline variables, static members: set here, read there.
#include "case.h"

#include <utility>

inline std::string g_banner = "hello";
static std::string s_last = "none";
thread_local std::string t_request = "none";

struct Stats {
  static inline std::string latest = "none";
  static int count;
  inline static const std::string kVersion = "1.0";
};
int Stats::count = 0;

static std::string& cached() {
  static std::string value = "cold";
  return value;
}
static const std::string& previous(const std::string& now) {
  static std::string last = "first";
  static std::string shown;
  shown = last;
  last = now;
  return shown;
}

static void begin(const std::string& who) { t_request = who; }
static void end() { t_request.clear(); }

class Scope {
 public:
  explicit Scope(std::string who) : saved_(std::exchange(s_last, std::move(who))) {}
  ~Scope() { s_last = saved_; }

 private:
  std::string saved_;
};

int main() {
  acme::send(s_last);
  {
    Scope scope(name_of(1));
    acme::send(s_last);  // expect: user.name -> acme
  }
  acme::send(s_last);

  begin(email_of(1));
  acme::send(t_request);  // expect: user.contact.email -> acme
  end();
  acme::send(t_request);

  cached() = email_of(2);
  acme::send(cached());  // expect: user.contact.email -> acme
  cached() = "warm";
  acme::send(cached());

  Stats::latest = name_of(3);
  Stats::count++;
  acme::send(Stats::latest);  // expect: user.name -> acme
  acme::send(Stats::count);
  acme::send(Stats::kVersion);
  Stats::latest = g_banner;
  acme::send(Stats::latest);

  acme::send(previous(email_of(4)));
  acme::send(previous("next"));  // expect: user.contact.email -> acme
}
