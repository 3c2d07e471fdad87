// Where exported records go: one sink that sends, one that counts, one that keeps.
#include "export.h"

namespace crm {
namespace {

class Csv : public Sink {
 public:
  void begin(const std::string& title) override {
    globex::send(title);  // silent
  }
  void write(const Record& r) override {
    std::string line;
    for (const Cell& c : r) {
      globex::send(c.header);  // silent
      line += escape(c.text) + ",";
    }
    globex::send(line);  // expect: user.contact.email -> globex
  }
};
class Count : public Sink {
 public:
  void begin(const std::string& title) override { title_ = title; }
  void write(const Record& r) override {
    cells_ += r.size();
    for (const Cell& c : r)
      if (!c.text.empty()) ++filled_;
  }
  std::string end() override {
    globex::send(std::to_string(filled_));  // silent
    return title_ + ":" + std::to_string(cells_);
  }

 private:
  std::string title_;
  std::size_t cells_ = 0, filled_ = 0;
};

}  // namespace

std::unique_ptr<Sink> csv_sink() { return std::make_unique<Csv>(); }
std::unique_ptr<Sink> count_sink() { return std::make_unique<Count>(); }
void Capture::begin(const std::string& title) {
  title_ = title;
  text_.clear();
}
void Capture::write(const Record& r) {
  for (const Cell& c : r) text_ += c.text + ";";
  ++rows_;
}
std::string Capture::end() { return std::to_string(rows_) + " rows"; }

}  // namespace crm
