#include "invoice.h"
#include "vendors.h"

#include <utility>

namespace billing {

namespace {

class PrintShop : public Output {
 public:
  void page(const std::string& text) override {
    vendors::print(text);  // expect: user.name -> globex
    vendors::count(static_cast<int>(++pages_));
  }

 private:
  unsigned pages_ = 0;
};

class Preview : public Output {
 public:
  void page(const std::string& text) override { size_ += text.size(); }
  ~Preview() override { vendors::count(static_cast<int>(size_)); }

 private:
  std::size_t size_ = 0;
};

}  // namespace

std::unique_ptr<Output> makeOutput(const std::string& kind) {
  if (kind == "print") return std::make_unique<PrintShop>();
  return std::make_unique<Preview>();
}

}  // namespace billing
