#include "driver/Progress.h"

#include <future>

#include <catch2/catch.hpp>

using namespace piiflow::driver;
using std::chrono::milliseconds;

namespace {

const Progress::Time kStart{};

/// What is printed when each of `count` files takes `each`.
std::string printed(ProgressStyle style, std::size_t count, milliseconds each, unsigned columns = 80) {
  std::string text;
  llvm::raw_string_ostream os(text);
  Progress progress(style, count, kStart, columns, os);
  for (std::size_t i = 1; i <= count; ++i)
    progress.fileDone("src/file" + std::to_string(i) + ".cpp", kStart + i * each);
  return text;
}

}  // namespace

TEST_CASE("a log gets a line now and then", "[progress]") {
  CHECK(printed(ProgressStyle::Plain, 4, milliseconds(4000)) == "piiflow: 3/4 files, 0.2/s, 4 s left\n");
  CHECK(printed(ProgressStyle::Plain, 3, milliseconds(90000)) ==
        "piiflow: 1/3 files, 0.0/s, 3 min 0 s left\n"
        "piiflow: 2/3 files, 0.0/s, 1 min 30 s left\n"
        "piiflow: 3/3 files, 0.0/s, 0 s left\n");
  CHECK(printed(ProgressStyle::Plain, 1000, milliseconds(9)).empty());
  CHECK(printed(ProgressStyle::None, 3, milliseconds(90000)).empty());
}

TEST_CASE("a terminal's line is written over, and is no wider than it", "[progress]") {
  CHECK(printed(ProgressStyle::Line, 2, milliseconds(500)) ==
        "\r\x1b[Kpiiflow: 1/2 files, 2.0/s, 1 s left: src/file1.cpp"
        "\r\x1b[Kpiiflow: 2/2 files, 2.0/s, 0 s left: src/file2.cpp\r\x1b[K");
  CHECK(printed(ProgressStyle::Line, 1, milliseconds(500), 20) == "\r\x1b[Kpiiflow: 1/1 files,\r\x1b[K");
  CHECK(printed(ProgressStyle::Line, 3, milliseconds(40)) ==
        "\r\x1b[Kpiiflow: 3/3 files, 25.0/s, 0 s left: src/file3.cpp\r\x1b[K");
}

namespace {

/// Tells when a line is complete.
class Listener : public llvm::raw_ostream {
 public:
  Listener() : llvm::raw_ostream(/*unbuffered=*/true) {}
  std::string firstLine() { return line_.get_future().get(); }

 private:
  void write_impl(const char *bytes, size_t size) override {
    text_.append(bytes, size);
    if (isTold_ || text_.find('\n') == std::string::npos) return;
    isTold_ = true;
    line_.set_value(text_);
  }
  uint64_t current_pos() const override { return text_.size(); }

  std::string text_;
  std::promise<std::string> line_;
  bool isTold_ = false;
};

}  // namespace

TEST_CASE("a long analysis is told of in a log") {
  Listener listener;
  const ProgressPhase phase(ProgressStyle::Plain, followingThrough(2), milliseconds(1), listener);
  const std::string line = listener.firstLine();
  CHECK(line.find("piiflow: following the data through 2 files, ") == 0);
  CHECK(line.find(" s so far\n") != std::string::npos);
}
