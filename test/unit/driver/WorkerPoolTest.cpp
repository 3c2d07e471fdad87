#include "driver/WorkerPool.h"

#include <unistd.h>

#include <catch2/catch.hpp>
#include <cstdlib>
#include <numeric>
#include <vector>

using namespace piiflow::driver;

namespace {

std::vector<std::size_t> upTo(std::size_t count) {
  std::vector<std::size_t> order(count);
  std::iota(order.begin(), order.end(), 0);
  return order;
}

}  // namespace

TEST_CASE("Results come by job, whatever the number of workers") {
  for (unsigned workers : {1u, 3u, 16u}) {
    WorkerLimits limits;
    limits.workers = workers;
    std::vector<JobOutcome> outcomes = runJobs(
        upTo(10), limits, [](std::size_t job) { return JobOutcome{JobStatus::Failed, std::to_string(job * job)}; });
    REQUIRE(outcomes.size() == 10);
    for (std::size_t job = 0; job < 10; ++job) CHECK(outcomes[job].message == std::to_string(job * job));
  }
}

TEST_CASE("A crash costs one job, and its worker is replaced") {
  WorkerLimits limits;
  limits.workers = 2;
  std::vector<JobOutcome> outcomes = runJobs(upTo(8), limits, [](std::size_t job) -> JobOutcome {
    if (job == 2) std::abort();
    if (job == 5) _exit(7);
    return {};
  });
  for (std::size_t job = 0; job < 8; ++job) {
    CHECK(outcomes[job].status == (job == 2 || job == 5 ? JobStatus::Crashed : JobStatus::Done));
  }
  CHECK(outcomes[2].message.find("crashed") != std::string::npos);
  CHECK(outcomes[5].message.find("exit status 7") != std::string::npos);
}

TEST_CASE("A job that takes too long is ended") {
  WorkerLimits limits;
  limits.workers = 1;
  limits.seconds = 1;
  std::vector<JobOutcome> outcomes = runJobs(upTo(3), limits, [](std::size_t job) -> JobOutcome {
    while (job == 1) pause();  // NOLINT(bugprone-infinite-loop): ended from outside
    return {};
  });
  CHECK(outcomes[0].status == JobStatus::Done);
  CHECK(outcomes[1].status == JobStatus::TimedOut);
  CHECK(outcomes[2].status == JobStatus::Done);
}

#if !__has_feature(address_sanitizer)
TEST_CASE("A job that needs too much memory is ended") {
  WorkerLimits limits;
  limits.mebibytes = 1024;
  std::vector<JobOutcome> outcomes = runJobs(upTo(2), limits, [](std::size_t job) -> JobOutcome {
    static std::vector<char> wanted;  // visible from outside, so that the allocation is not optimised away
    if (job == 0) wanted.resize(std::size_t(4) << 30);
    return {};
  });
  CHECK(outcomes[0].status == JobStatus::OutOfMemory);
  CHECK(outcomes[1].status == JobStatus::Done);
}
#endif

TEST_CASE("Nothing to do is done") {
  CHECK(runJobs({}, WorkerLimits(), [](std::size_t) { return JobOutcome(); }).empty());
}
