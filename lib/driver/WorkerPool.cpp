#include "driver/WorkerPool.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <new>
#include <optional>

#include "driver/Interrupt.h"
#include "llvm/Support/ErrorHandling.h"

#ifndef __has_feature
#define __has_feature(feature) 0
#endif

namespace piiflow::driver {
namespace {

using Clock = std::chrono::steady_clock;
using Job = llvm::function_ref<JobOutcome(std::size_t)>;

constexpr int kOutOfMemoryStatus = 97;
constexpr std::uint32_t kLongestMessage = 1u << 20;

// --- Frames: a request is a job's number; an answer is a head, a message and a result. ----------------------------

bool readAll(int descriptor, void *data, std::size_t size) {
  char *at = static_cast<char *>(data);
  while (size > 0) {
    ssize_t got = read(descriptor, at, size);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return false;
    at += got;
    size -= static_cast<std::size_t>(got);
  }
  return true;
}

bool writeAll(int descriptor, const void *data, std::size_t size) {
  const char *at = static_cast<const char *>(data);
  while (size > 0) {
    ssize_t put = send(descriptor, at, size, MSG_NOSIGNAL);
    if (put < 0 && errno == EINTR) continue;
    if (put <= 0) return false;
    at += put;
    size -= static_cast<std::size_t>(put);
  }
  return true;
}

struct FrameHead {
  std::uint32_t status = 0;
  std::uint32_t messageSize = 0;
  std::uint32_t resultSize = 0;
  base::StageTimes times;
};

bool sendOutcome(int descriptor, const JobOutcome &outcome) {
  auto sizeOf = [](const std::string &text) {
    return static_cast<std::uint32_t>(std::min<std::size_t>(text.size(), kLongestMessage));
  };
  FrameHead head{static_cast<std::uint32_t>(outcome.status), sizeOf(outcome.message), sizeOf(outcome.result),
                 outcome.times};
  return writeAll(descriptor, &head, sizeof head) && writeAll(descriptor, outcome.message.data(), head.messageSize) &&
         writeAll(descriptor, outcome.result.data(), head.resultSize);
}

std::optional<JobOutcome> receiveOutcome(int descriptor) {
  FrameHead head;
  if (!readAll(descriptor, &head, sizeof head)) return std::nullopt;
  if (head.status > static_cast<std::uint32_t>(JobStatus::OutOfMemory)) return std::nullopt;
  if (head.messageSize > kLongestMessage || head.resultSize > kLongestMessage) return std::nullopt;
  JobOutcome outcome{static_cast<JobStatus>(head.status), std::string(head.messageSize, '\0'),
                     std::string(head.resultSize, '\0'), head.times};
  if (!readAll(descriptor, outcome.message.data(), head.messageSize)) return std::nullopt;
  if (!readAll(descriptor, outcome.result.data(), head.resultSize)) return std::nullopt;
  return outcome;
}

// --- In the worker --------------------------------------------------------------------------------------------------

[[noreturn]] void leaveOutOfMemory() { _exit(kOutOfMemoryStatus); }

void limitResources(const WorkerLimits &limits) {
  auto lower = [](int resource, rlim_t value) {
    rlimit limit;
    if (getrlimit(resource, &limit) != 0) return;
    limit.rlim_cur = limit.rlim_max == RLIM_INFINITY ? value : std::min(value, limit.rlim_max);
    setrlimit(resource, &limit);
  };
#if !__has_feature(address_sanitizer) && !defined(__SANITIZE_ADDRESS__)  // which reserves terabytes of address space
  lower(RLIMIT_AS, static_cast<rlim_t>(limits.mebibytes) << 20);
#endif
  lower(RLIMIT_CORE, 0);
  // Deeply nested expressions: the front end and the lowering recurse.
  lower(RLIMIT_STACK, static_cast<rlim_t>(64) << 20);
}

/// Standard output belongs to the report; standard error is kept for the message after a crash.
void redirectStreams(int errors) {
  int null = open("/dev/null", O_RDWR);
  if (null >= 0) {
    dup2(null, STDIN_FILENO);
    dup2(null, STDOUT_FILENO);
  }
  dup2(errors >= 0 ? errors : null, STDERR_FILENO);
}

[[noreturn]] void serveJobs(int channel, int errors, const WorkerLimits &limits, Job job) {
  redirectStreams(errors);
  limitResources(limits);
  std::set_new_handler(leaveOutOfMemory);
  llvm::install_bad_alloc_error_handler([](void *, const char *, bool) { leaveOutOfMemory(); });
  base::takeStageTimes();  // those of the parent
  std::uint32_t request = 0;
  while (readAll(channel, &request, sizeof request)) {
    JobOutcome outcome = job(request);
    outcome.times = base::takeStageTimes();
    if (!sendOutcome(channel, outcome)) break;
  }
  _exit(0);
}

// --- In the parent --------------------------------------------------------------------------------------------------

struct Worker {
  pid_t process = -1;
  int channel = -1;
  std::FILE *errors = nullptr;
  std::optional<std::size_t> job;
  Clock::time_point deadline;
};

/// The line of a crashed worker's standard error that says most.
std::string lastWords(std::FILE *errors) {
  if (!errors) return "";
  if (std::fseek(errors, 0, SEEK_SET) != 0) return "";
  char line[1024];
  for (int count = 0; count < 2000 && std::fgets(line, sizeof line, errors); ++count) {
    for (const char *mark : {"Assertion", "LLVM ERROR", "UNREACHABLE", "AddressSanitizer", "runtime error"}) {
      if (std::strstr(line, mark)) return std::string(line, std::strcspn(line, "\n"));
    }
  }
  return "";
}

JobOutcome describeEnd(int status, std::FILE *errors, const WorkerLimits &limits) {
  if (WIFEXITED(status) && WEXITSTATUS(status) == kOutOfMemoryStatus) {
    return {JobStatus::OutOfMemory, "needs more than " + std::to_string(limits.mebibytes) + " MiB of memory"};
  }
  std::string how = WIFSIGNALED(status) ? std::string("signal ") + strsignal(WTERMSIG(status))
                                        : "exit status " + std::to_string(WEXITSTATUS(status));
  std::string words = lastWords(errors);
  return {JobStatus::Crashed, "the analysis crashed (" + how + ")" + (words.empty() ? "" : ": " + words)};
}

class Pool {
 public:
  Pool(llvm::ArrayRef<std::size_t> order, const WorkerLimits &limits, Job job,
       llvm::function_ref<void(std::size_t)> onEnd)
      : order_(order), limits_(limits), job_(job), onEnd_(onEnd) {
    std::size_t highest = 0;
    for (std::size_t number : order) highest = std::max(highest, number);
    outcomes_.resize(order.empty() ? 0 : highest + 1);
    workers_.resize(std::min<std::size_t>(std::max(1u, limits.workers), order.size()));
  }

  std::vector<JobOutcome> run() {
    for (Worker &worker : workers_) feed(worker);
    while (std::any_of(workers_.begin(), workers_.end(), [](const Worker &w) { return w.job.has_value(); })) {
      waitForAnswers();
      endOverdue();
    }
    for (Worker &worker : workers_) retire(worker, /*force=*/false);
    return std::move(outcomes_);
  }

 private:
  bool start(Worker &worker) {
    int channels[2];
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, channels) != 0) return false;
    worker.errors = std::tmpfile();
    pid_t process = forkWorker();
    if (process < 0) {
      close(channels[0]);
      close(channels[1]);
      if (worker.errors) std::fclose(worker.errors);
      worker.errors = nullptr;
      return false;
    }
    if (process == 0) {
#ifdef __linux__
      prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
      // The ends of other workers: held open here, their owners would never see the parent go.
      close(channels[0]);
      for (const Worker &other : workers_) {
        if (other.channel >= 0) close(other.channel);
      }
      serveJobs(channels[1], worker.errors ? fileno(worker.errors) : -1, limits_, job_);
    }
    close(channels[1]);
    worker.process = process;
    worker.channel = channels[0];
    return true;
  }

  /// Gives the worker its next job, starting a process where there is none.
  void feed(Worker &worker) {
    while (next_ < order_.size()) {
      std::size_t number = order_[next_++];
      if (worker.process < 0 && !start(worker)) {
        outcomes_[number] = {JobStatus::Failed, std::string("no worker process: ") + std::strerror(errno)};
        continue;
      }
      auto request = static_cast<std::uint32_t>(number);
      worker.job = number;
      worker.deadline = Clock::now() + std::chrono::seconds(limits_.seconds);
      // A worker that died between two jobs is seen when its answer is read.
      writeAll(worker.channel, &request, sizeof request);
      return;
    }
  }

  void waitForAnswers() {
    std::vector<pollfd> polled;
    std::vector<Worker *> owners;
    Clock::time_point first = Clock::time_point::max();
    for (Worker &worker : workers_) {
      if (!worker.job) continue;
      polled.push_back({worker.channel, POLLIN, 0});
      owners.push_back(&worker);
      first = std::min(first, worker.deadline);
    }
    auto left = std::chrono::ceil<std::chrono::milliseconds>(first - Clock::now()).count();
    poll(polled.data(), polled.size(), static_cast<int>(std::clamp<std::int64_t>(left, 0, 60000)));
    for (std::size_t i = 0; i < polled.size(); ++i) {
      if (polled[i].revents != 0) takeAnswer(*owners[i]);
    }
  }

  void takeAnswer(Worker &worker) {
    std::size_t number = *worker.job;
    worker.job.reset();
    if (std::optional<JobOutcome> outcome = receiveOutcome(worker.channel)) {
      outcomes_[number] = std::move(*outcome);
    } else {
      int status = waitFor(worker);
      outcomes_[number] = describeEnd(status, worker.errors, limits_);
      forget(worker);
    }
    if (onEnd_) onEnd_(number);
    feed(worker);
  }

  void endOverdue() {
    for (Worker &worker : workers_) {
      if (!worker.job || Clock::now() < worker.deadline) continue;
      outcomes_[*worker.job] = {JobStatus::TimedOut, "takes longer than " + std::to_string(limits_.seconds) + " s"};
      if (onEnd_) onEnd_(*worker.job);
      worker.job.reset();
      retire(worker, /*force=*/true);
      feed(worker);
    }
  }

  int waitFor(Worker &worker) {
    int status = 0;
    while (waitpid(worker.process, &status, 0) < 0 && errno == EINTR) {
    }
    return status;
  }

  void retire(Worker &worker, bool force) {
    if (worker.process < 0) return;
    if (force) kill(worker.process, SIGKILL);
    close(worker.channel);  // the worker's next read ends it
    worker.channel = -1;
    waitFor(worker);
    forget(worker);
  }

  void forget(Worker &worker) {
    forgetWorker(worker.process);
    if (worker.channel >= 0) close(worker.channel);
    if (worker.errors) std::fclose(worker.errors);
    worker = Worker();
  }

  llvm::ArrayRef<std::size_t> order_;
  const WorkerLimits &limits_;
  Job job_;
  llvm::function_ref<void(std::size_t)> onEnd_;
  std::size_t next_ = 0;
  std::vector<Worker> workers_;
  std::vector<JobOutcome> outcomes_;
};

}  // namespace

std::vector<JobOutcome> runJobs(llvm::ArrayRef<std::size_t> order, const WorkerLimits &limits, Job job,
                                llvm::function_ref<void(std::size_t)> onEnd) {
  std::fflush(nullptr);  // or a worker would print again what is still buffered here
  return Pool(order, limits, job, onEnd).run();
}

}  // namespace piiflow::driver
