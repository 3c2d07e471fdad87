// How far a run is, on standard error: one line that is written over on a terminal, now and then a plain line
// elsewhere, nothing with --quiet.
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <mutex>
#include <string>
#include <thread>

#include "driver/Options.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/raw_ostream.h"

namespace piiflow::driver {

enum class ProgressStyle : unsigned char { None, Line, Plain };

/// By --quiet, and by what standard error is.
ProgressStyle progressStyle(const Options &options);

/// Files that are being read.
class Progress {
 public:
  using Time = std::chrono::steady_clock::time_point;

  /// `columns` is the width of the terminal.
  Progress(ProgressStyle style, std::size_t total, Time start, unsigned columns, llvm::raw_ostream &os);
  Progress(ProgressStyle style, std::size_t total);
  ~Progress();
  Progress(const Progress &) = delete;
  Progress &operator=(const Progress &) = delete;

  void fileDone(llvm::StringRef name, Time now = std::chrono::steady_clock::now());

 private:
  std::string describe(Time now) const;

  ProgressStyle style_;
  std::size_t total_;
  std::size_t done_ = 0;
  Time start_;
  Time last_;
  unsigned columns_;
  bool isShown_ = false;
  llvm::raw_ostream &os_;
};

/// What happens after all files were read: on a terminal at once, in a log a line now and then, with the time it took.
class ProgressPhase {
 public:
  ProgressPhase(ProgressStyle style, const std::string &what, std::chrono::milliseconds every = std::chrono::seconds(10),
                llvm::raw_ostream &os = llvm::errs());
  ~ProgressPhase();
  ProgressPhase(const ProgressPhase &) = delete;
  ProgressPhase &operator=(const ProgressPhase &) = delete;

 private:
  void tell(const std::string &what, std::chrono::milliseconds every);

  ProgressStyle style_;
  llvm::raw_ostream &os_;
  std::mutex access_;
  std::condition_variable ended_;
  bool isOver_ = false;
  std::thread teller_;
};

/// The phase in which an analysis follows the data.
std::string followingThrough(std::size_t files);

}  // namespace piiflow::driver
