// `if (f_) f_(text)` on a function that the program shows to be set.
#include <piiflow/annotations.h>

#include <functional>
#include <string>
#include <utility>

PII(user.contact.email) std::string user_email();
PII_SINK(acme) void send(const std::string& text);

class Button {
 public:
  void on_click(std::function<void(const std::string&)> f) { click_ = std::move(f); }
  void click(const std::string& text) const {
    if (click_) click_(text);
  }

 private:
  std::function<void(const std::string&)> click_;
};

int main() {
  std::string last = "none";
  Button button;
  button.on_click([&last](const std::string& text) { last = text; });
  button.click(user_email());
  send(last);  // expect: user.contact.email -> acme
  button.click("nothing");
  send(last);
}
