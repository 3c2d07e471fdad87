#pragma once
#include "svc.h"

#include <cstddef>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace crm {

struct Cell {
  std::string header;
  std::string text;
};
using Record = std::vector<Cell>;

struct Column {
  std::string header;
  std::function<std::string(const Customer&)> get;
};

class Sink {
 public:
  virtual ~Sink() = default;
  virtual void begin(const std::string& title) = 0;
  virtual void write(const Record& r) = 0;
  virtual std::string end() { return "ok"; }
};
std::unique_ptr<Sink> csv_sink();
std::unique_ptr<Sink> count_sink();

class Capture : public Sink {
 public:
  void begin(const std::string& title) override;
  void write(const Record& r) override;
  std::string end() override;
  const std::string& title() const { return title_; }
  const std::string& text() const { return text_; }

 private:
  std::string title_, text_;
  int rows_ = 0;
};

class Exporter {
 public:
  explicit Exporter(std::string title);
  Exporter& column(std::string header, std::function<std::string(const Customer&)> get);
  Exporter& mask(const std::string& header);
  std::string run(const std::vector<Customer>& rows, Sink& sink) const;
  std::size_t width() const;

 private:
  std::string title_;
  std::vector<Column> columns_;
};

std::string escape(const std::string& s);
std::string initials(const std::string& s);
extern const char* const kFormat;
extern std::string g_last_title;

}  // namespace crm
