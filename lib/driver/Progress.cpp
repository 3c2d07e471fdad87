#include "driver/Progress.h"

#include <csignal>
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

ProgressPhase::ProgressPhase(ProgressStyle style, const std::string &what, milliseconds every, llvm::raw_ostream &os)
    : style_(style), os_(os) {
  if (style == ProgressStyle::None) return;
  if (style == ProgressStyle::Line) {
    clearLineOnInterrupt(true);
    os_ << kClear << "piiflow: " << what << " ...";
  }
  // Signals are for the main thread.
  sigset_t all, before;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &before);
  teller_ = std::thread(&ProgressPhase::tell, this, what, every);
  pthread_sigmask(SIG_SETMASK, &before, nullptr);
}

ProgressPhase::~ProgressPhase() {
  if (!teller_.joinable()) return;
  {
    const std::lock_guard<std::mutex> lock(access_);
    isOver_ = true;
  }
  ended_.notify_one();
  teller_.join();
  if (style_ != ProgressStyle::Line) return;
  os_ << kClear;
  clearLineOnInterrupt(false);
}

void ProgressPhase::tell(const std::string &what, milliseconds every) {
  const auto start = std::chrono::steady_clock::now();
  std::unique_lock<std::mutex> lock(access_);
  while (!ended_.wait_for(lock, every, [&] { return isOver_; })) {
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(std::chrono::steady_clock::now() - start);
    const std::string line = "piiflow: " + what + ", " + duration(static_cast<std::size_t>(seconds.count())) + " so far";
    if (style_ == ProgressStyle::Line)
      os_ << kClear << line << " ...";
    else
      os_ << line << '\n';
  }
}

std::string followingThrough(std::size_t files) {
  return "following the data through " + std::to_string(files) + (files == 1 ? " file" : " files");
}

}  // namespace piiflow::driver
