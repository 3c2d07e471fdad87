#include "driver/Progress.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <cstring>

#include "driver/Interrupt.h"
#include "llvm/Support/Format.h"
#include "report/Escape.h"

namespace piiflow::driver {
namespace {

using std::chrono::duration_cast;
using std::chrono::milliseconds;

/// A terminal is written over this often, a log gets a line this often.
constexpr milliseconds kLineEvery{100};
constexpr milliseconds kPlainEvery{10000};
constexpr const char *kClear = "\r\x1b[K";

unsigned terminalColumns() {
  winsize size{};
  return ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col != 0 ? size.ws_col : 80;
}

std::string duration(std::size_t seconds) {
  if (seconds < 60) return std::to_string(seconds) + " s";
  if (seconds < 3600) return std::to_string(seconds / 60) + " min " + std::to_string(seconds % 60) + " s";
  return std::to_string(seconds / 3600) + " h " + std::to_string(seconds / 60 % 60) + " min";
}

}  // namespace

ProgressStyle progressStyle(const Options &options) {
  if (options.quiet) return ProgressStyle::None;
  const char *terminal = std::getenv("TERM");
  const bool canClear = isatty(STDERR_FILENO) && terminal && std::strcmp(terminal, "dumb") != 0;
  return canClear ? ProgressStyle::Line : ProgressStyle::Plain;
}

Progress::Progress(ProgressStyle style, std::size_t total, Time start, unsigned columns, llvm::raw_ostream &os)
    : style_(style), total_(total), start_(start), last_(start), columns_(columns), os_(os) {}

Progress::Progress(ProgressStyle style, std::size_t total)
    : Progress(style, total, std::chrono::steady_clock::now(), terminalColumns(), llvm::errs()) {}

Progress::~Progress() {
  if (!isShown_) return;
  os_ << kClear;
  clearLineOnInterrupt(false);
}

std::string Progress::describe(Time now) const {
  const double seconds = std::max(0.001, static_cast<double>(duration_cast<milliseconds>(now - start_).count()) / 1000);
  const double rate = static_cast<double>(done_) / seconds;
  std::string text;
  llvm::raw_string_ostream os(text);
  os << "piiflow: " << done_ << '/' << total_ << " files, " << llvm::format("%.1f", rate) << "/s, "
     << duration(static_cast<std::size_t>(std::lround(static_cast<double>(total_ - done_) / rate))) << " left";
  return text;
}

void Progress::fileDone(llvm::StringRef name, Time now) {
  ++done_;
  if (style_ == ProgressStyle::None || now - last_ < (style_ == ProgressStyle::Line ? kLineEvery : kPlainEvery)) return;
  last_ = now;
  std::string text = describe(now);
  if (style_ == ProgressStyle::Plain) {
    os_ << text << '\n';
    return;
  }
  text += ": " + report::escapeText(name.str());
  isShown_ = true;
  clearLineOnInterrupt(true);
  os_ << kClear << llvm::StringRef(text).take_front(columns_ - 1);
}

ProgressPhase::ProgressPhase(ProgressStyle style, const std::string &what) : isShown_(style == ProgressStyle::Line) {
  if (!isShown_) return;
  clearLineOnInterrupt(true);
  llvm::errs() << kClear << "piiflow: " << what << " ...";
}

ProgressPhase::~ProgressPhase() {
  if (!isShown_) return;
  llvm::errs() << kClear;
  clearLineOnInterrupt(false);
}

}  // namespace piiflow::driver
