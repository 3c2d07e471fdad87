// What Ctrl-C and SIGTERM leave behind: nothing. Working folders are removed, workers are ended.
#pragma once

#include <sys/types.h>

#include <string>

namespace piiflow::driver {

/// Handles SIGINT, SIGTERM and SIGHUP; ignores SIGPIPE, so that a closed pipe is a write error like any other.
void installSignalHandlers();
/// fork(), with no moment at which a signal could end the child by the parent's handler, which would end the other
/// workers and remove the parent's folder, or end the parent without this child. In the child signals do what they do
/// by default; the child is ended with the parent until `forgetWorker`.
pid_t forkWorker();
void forgetWorker(pid_t worker);

/// While a line of progress stands on the terminal: a signal wipes it.
void clearLineOnInterrupt(bool isShown);

/// A new folder for this run's files, removed with all that is in it: at the end, or by a signal.
class WorkingFolder {
 public:
  /// Empty `path()` when no folder could be made: `error()` says why.
  WorkingFolder();
  ~WorkingFolder();
  WorkingFolder(const WorkingFolder &) = delete;
  WorkingFolder &operator=(const WorkingFolder &) = delete;

  const std::string &path() const { return path_; }
  const std::string &error() const { return error_; }

 private:
  std::string path_;
  std::string error_;
};

}  // namespace piiflow::driver
