#pragma once
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace shop {
struct Customer {
  long id = 0;
  std::string email;
  std::string full_name;
  std::string tier = "basic";
};
struct Card {
  std::string number;
  int month = 1;
  int year = 2030;
};
struct Item {
  std::string sku;
  int count = 1;
  double price = 0;
};
Customer load_customer(long id);
Card load_card(long customer);
std::string client_ip();
std::string last_digits(const std::string& number);

class Cart {
 public:
  void add(Item item);
  double total() const;
  const std::vector<Item>& items() const { return items_; }
  void note(const std::string& text) { note_ = text; }
  const std::string& note() const { return note_; }

 private:
  std::vector<Item> items_;
  std::string note_;
};

class Receipt {
 public:
  Receipt& line(const std::string& label, const std::string& value);
  std::string str() const;
  std::string labels() const;

 private:
  std::vector<std::pair<std::string, std::string>> lines_;
};
}  // namespace shop

namespace tracker {
class Client {
 public:
  void track(const std::string& event, const std::string& text);
  void track(const std::string& event, double number);
};
void flush(const std::string& reason);
}  // namespace tracker

namespace payments {
class Gateway {
 public:
  virtual ~Gateway() = default;
  virtual bool charge(const std::string& account, double amount) = 0;
};
class Remote : public Gateway {
 public:
  bool charge(const std::string& account, double amount) override;
};
}  // namespace payments

namespace shop {
class Checkout {
 public:
  Checkout(tracker::Client& tracker, payments::Gateway& gateway) : tracker_(tracker), gateway_(gateway) {}
  bool pay(const Customer& c, const Card& card, const Cart& cart);
  void apply_voucher(const std::string& code);
  const std::string& last_error() const { return error_; }

 private:
  void fail(const std::string& why) { error_ = why; }
  tracker::Client& tracker_;
  payments::Gateway& gateway_;
  std::string error_;
  std::optional<std::string> voucher_;
};
}  // namespace shop
