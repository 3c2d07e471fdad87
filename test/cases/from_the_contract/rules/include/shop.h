#ifndef SHOP_H
#define SHOP_H

#include <string>

struct shop_address {
  char street[64];
  char country[3];
};
extern "C" int shop_lookup(int id, shop_address* out);

struct mail_part {
  const char* charset;
  const char* text;
};
extern "C" void mail_it(const char* to, const char* subject, const mail_part* part);

namespace shop {

struct Order {
  int id = 0;
  std::string buyer, item;
  double total = 0;
};
struct Subscriber {
  std::string mail, language;
};

std::string current_card();
std::string last4(const std::string& card);
void scrub(std::string& text);
extern std::string g_operator;

class Gateway {
 public:
  virtual ~Gateway() = default;
  virtual void push(const std::string& topic, const std::string& body, const std::string& note = "");
};
class TestGateway : public Gateway {
 public:
  void push(const std::string& topic, const std::string& body, const std::string& note) override;
};
struct Trace {
  static void line(const std::string& text);
};

Order next_order();
Subscriber next_subscriber();

}  // namespace shop

#endif
