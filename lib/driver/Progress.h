// How far a run is, on standard error: one line that is written over on a terminal, now and then a plain line
// elsewhere, nothing with --quiet.
#pragma once

#include <chrono>
#include <cstddef>
#include <string>

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

/// What happens after all files were read, on a terminal only.
class ProgressPhase {
 public:
  ProgressPhase(ProgressStyle style, const std::string &what);
  ~ProgressPhase();
  ProgressPhase(const ProgressPhase &) = delete;
  ProgressPhase &operator=(const ProgressPhase &) = delete;

 private:
  bool isShown_;
};

}  // namespace piiflow::driver
