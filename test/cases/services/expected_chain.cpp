// Errors as values: a Result with map, and_then and or_else; std::expected at the edge; error objects with context.
// flags: -std=c++23
#include <piiflow/annotations.h>

#include <charconv>
#include <concepts>
#include <expected>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

struct Claim {
  long number = 0;
  std::string status;
  PII(user.government_id) std::string socialSecurity;
  PII(user.health_and_medical) std::string reason;
};

struct Failure {
  int code = 0;
  std::string where;
  std::string detail;
  Failure with(std::string place) const {
    Failure copy = *this;
    copy.where = std::move(place);
    return copy;
  }
};

std::string readInput(std::string_view name);
std::optional<Claim> findClaim(long number);
PII_SINK(acme) void report(const std::string& line);
PII_SINK(acme) void reportNumber(long value);
PII_SINK(globex) void forward(const std::string& text);
PII_SANITIZER(tokenize) std::string pseudonym(const std::string& text);

template <class T>
class Result {
 public:
  Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
  Result(Failure failure) : state_(std::in_place_index<1>, std::move(failure)) {}
  explicit operator bool() const { return state_.index() == 0; }
  const T& value() const { return std::get<0>(state_); }
  const Failure& failure() const { return std::get<1>(state_); }
  T valueOr(T other) const { return *this ? value() : std::move(other); }

  template <class F>
  auto map(F function) const -> Result<std::invoke_result_t<F, const T&>> {
    if (!*this) return failure();
    return std::invoke(function, value());
  }
  template <class F>
  auto andThen(F function) const -> std::invoke_result_t<F, const T&> {
    if (!*this) return failure();
    return std::invoke(function, value());
  }
  template <class F>
  Result orElse(F function) const {
    if (*this) return *this;
    return function(failure());
  }
  template <class Ok, class Bad>
  void match(Ok ok, Bad bad) const {
    if (*this) {
      ok(value());
    } else {
      bad(failure());
    }
  }

 private:
  std::variant<T, Failure> state_;
};

Result<long> parseNumber(const std::string& text) {
  long number = 0;
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc()) return Failure{1, "parse", "not a number: " + text};
  return number;
}

Result<Claim> load(long number) {
  if (auto claim = findClaim(number)) return *claim;
  return Failure{404, "load", "claim " + std::to_string(number)};
}

Result<Claim> requireOpen(const Claim& claim) {
  if (claim.status != "open") return Failure{409, "state", "claim of " + claim.socialSecurity + " is " + claim.status};
  return claim;
}

Result<std::string> statusLine(const Claim& claim) { return std::to_string(claim.number) + " " + claim.status; }

std::expected<std::string, std::error_code> fetchReason(long number) {
  if (number <= 0) return std::unexpected(std::make_error_code(std::errc::invalid_argument));
  auto claim = findClaim(number);
  if (!claim) return std::unexpected(std::make_error_code(std::errc::no_such_file_or_directory));
  return claim->reason;
}

std::expected<Claim, std::string> validated(Claim claim) {
  if (claim.socialSecurity.size() != 11) return std::unexpected("bad id " + claim.socialSecurity);
  if (claim.status.empty()) return std::unexpected(std::string("no status"));
  return claim;
}

template <class T>
std::pair<std::vector<T>, std::vector<Failure>> partition(const std::vector<Result<T>>& results) {
  std::pair<std::vector<T>, std::vector<Failure>> split;
  for (const auto& result : results) {
    if (result) {
      split.first.push_back(result.value());
    } else {
      split.second.push_back(result.failure());
    }
  }
  return split;
}

int main() {
  const Result<long> number = parseNumber(readInput("number"));
  if (!number) {
    report(number.failure().where);
    report(number.failure().detail);
    return 1;
  }
  reportNumber(number.value());

  const Result<Claim> open = number.andThen(load).andThen(requireOpen);
  open.match(
      [](const Claim& claim) {
        report(claim.status);
        report(claim.reason);  // expect: user.health_and_medical -> acme
      },
      [](const Failure& failure) {
        reportNumber(failure.code);
        report(failure.where);
        report(failure.detail);  // expect: user.government_id -> acme
      });

  report(open.andThen(statusLine).valueOr("unknown"));
  report(open.map([](const Claim& c) { return c.status; }).valueOr("none"));
  report(open.map([](const Claim& c) { return c.reason; }).valueOr("none"));  // expect: user.health_and_medical -> acme
  report(open.map([](const Claim& c) { return pseudonym(c.reason); }).valueOr("none"));  // expect: user.health_and_medical -> acme via tokenize
  reportNumber(open.map([](const Claim& c) { return static_cast<long>(c.reason.size()); }).valueOr(0));

  const Result<Claim> missing = load(0);
  if (!missing) forward(missing.failure().detail);
  const Result<std::string> line = load(1).andThen(statusLine).orElse([](const Failure& failure) -> Result<std::string> {
    return "failed in " + failure.with("line").where;
  });
  forward(line.value());

  auto reason = fetchReason(3);
  if (reason) {
    forward(*reason);  // expect: user.health_and_medical -> globex
    reason = std::string("withheld");
    forward(*reason);
  } else {
    forward(reason.error().message());
  }
  forward(fetchReason(4).value_or("-"));  // expect: user.health_and_medical -> globex

  if (auto claim = validated(findClaim(5).value_or(Claim{}))) {
    forward(claim->status);
    forward(claim->socialSecurity);  // expect: user.government_id -> globex
  } else {
    forward(claim.error());  // expect: user.government_id -> globex
  }

  std::vector<Result<std::string>> results;
  results.push_back(load(6).map([](const Claim& c) { return c.socialSecurity; }));
  results.push_back(load(7).andThen(statusLine));
  const auto [good, bad] = partition(results);
  for (const std::string& text : good) forward(text);  // expect: user.government_id -> globex
  for (const Failure& failure : bad) forward(failure.detail);
  reportNumber(static_cast<long>(good.size()));
}
