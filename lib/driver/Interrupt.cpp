#include "driver/Interrupt.h"

#include <signal.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <tuple>

#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"

namespace piiflow::driver {
namespace {

// Read by the signal handler: plain storage that is never freed.
char folderToRemove[4096];
std::array<volatile pid_t, 1024> workers;
volatile sig_atomic_t lineIsShown;

/// Only async-signal-safe calls: removing a tree is left to `rm`.
void removeFolder() {
  if (folderToRemove[0] == '\0') return;
  pid_t child = fork();
  if (child == 0) {
    execl("/bin/rm", "rm", "-rf", "--", folderToRemove, static_cast<char *>(nullptr));
    _exit(127);
  }
  int status = 0;
  if (child > 0) waitpid(child, &status, 0);
}

/// A worker that is writing a file removes it when it is asked to end; one that does not end is ended.
void endWorkers() {
  for (volatile pid_t &worker : workers) {
    if (worker > 0) kill(worker, SIGTERM);
  }
  const timespec pause = {0, 5000000};
  int patience = 200;
  for (volatile pid_t &worker : workers) {
    while (worker > 0 && waitpid(worker, nullptr, WNOHANG) == 0) {
      if (patience > 0) --patience;
      if (patience == 0) kill(worker, SIGKILL);
      nanosleep(&pause, nullptr);
    }
  }
}

extern "C" void leaveOnSignal(int number) {
  endWorkers();
  removeFolder();
  if (lineIsShown) std::ignore = write(STDERR_FILENO, "\r\x1b[K", 4);
  signal(number, SIG_DFL);
  raise(number);
}

constexpr int kHandled[] = {SIGINT, SIGTERM, SIGHUP};

/// While it lives, the handled signals wait.
class HeldSignals {
 public:
  HeldSignals() {
    sigset_t held;
    sigemptyset(&held);
    for (int number : kHandled) sigaddset(&held, number);
    sigprocmask(SIG_BLOCK, &held, &before_);
  }
  ~HeldSignals() { sigprocmask(SIG_SETMASK, &before_, nullptr); }
  HeldSignals(const HeldSignals &) = delete;
  HeldSignals &operator=(const HeldSignals &) = delete;

 private:
  sigset_t before_;
};

}  // namespace

void installSignalHandlers() {
  struct sigaction action = {};
  action.sa_handler = leaveOnSignal;
  sigfillset(&action.sa_mask);
  for (int number : kHandled) sigaction(number, &action, nullptr);
  signal(SIGPIPE, SIG_IGN);
}

void clearLineOnInterrupt(bool isShown) { lineIsShown = isShown; }

pid_t forkWorker() {
  const HeldSignals held;
  const pid_t process = fork();
  if (process == 0) {
    for (int number : kHandled) signal(number, SIG_DFL);
    folderToRemove[0] = '\0';
    for (volatile pid_t &worker : workers) worker = 0;
  } else if (process > 0) {
    if (auto *slot = std::find(workers.begin(), workers.end(), 0); slot != workers.end()) *slot = process;
  }
  return process;
}

void forgetWorker(pid_t worker) {
  for (volatile pid_t &slot : workers) {
    if (slot == worker) slot = 0;
  }
}

WorkingFolder::WorkingFolder() {
  const HeldSignals held;
  llvm::SmallString<256> made;
  if (std::error_code code = llvm::sys::fs::createUniqueDirectory("piiflow", made)) {
    error_ = "no working folder can be made: " + code.message();
    return;
  }
  path_ = std::string(made);
  if (path_.size() < sizeof folderToRemove) std::strcpy(folderToRemove, path_.c_str());
}

WorkingFolder::~WorkingFolder() {
  if (path_.empty()) return;
  // A folder that stays is no reason to fail: nothing in it is needed.
  std::ignore = llvm::sys::fs::remove_directories(path_);
  folderToRemove[0] = '\0';
}

}  // namespace piiflow::driver
