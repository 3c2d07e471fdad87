// A report made of ranges: filters, projections, groups, joins, splits; sorted views by key.
#include <piiflow/annotations.h>

#include <algorithm>
#include <functional>
#include <iterator>
#include <map>
#include <numeric>
#include <ranges>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace rv = std::views;

struct Employee {
  int number = 0;
  std::string department;
  bool active = true;
  PII(user.name) std::string name;
  PII(user.financial.salary) long salary = 0;
  std::vector<std::string> skills;
};

std::vector<Employee> payroll();
PII_SINK(acme) void emit(const std::string& line);
PII_SINK(acme) void emitNumber(long value);
PII_SINK(globex) void list(const std::vector<std::string>& lines);
PII_SANITIZER(aggregate) long total(const std::vector<long>& values);

std::string join(const std::vector<std::string>& parts, std::string_view separator) {
  std::string result;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i != 0) result += separator;
    result += parts[i];
  }
  return result;
}

template <std::ranges::input_range Range>
std::vector<std::string> strings(Range&& range) {
  std::vector<std::string> result;
  for (auto&& value : range) result.emplace_back(value);
  return result;
}

template <class Key>
auto groupBy(const std::vector<Employee>& all, Key key) {
  std::map<std::remove_cvref_t<std::invoke_result_t<Key, const Employee&>>, std::vector<Employee>> groups;
  for (const Employee& e : all) groups[std::invoke(key, e)].push_back(e);
  return groups;
}

struct Summary {
  std::string department;
  std::size_t heads = 0;
  long payments = 0;
};

std::vector<Summary> summarize(const std::vector<Employee>& all) {
  std::vector<Summary> result;
  for (const auto& [department, people] : groupBy(all, &Employee::department)) {
    std::vector<long> salaries;
    std::ranges::transform(people, std::back_inserter(salaries), &Employee::salary);
    result.push_back({department, people.size(), total(salaries)});
  }
  std::ranges::sort(result, std::greater<>(), &Summary::heads);
  return result;
}

int main() {
  const std::vector<Employee> all = payroll();

  auto active = all | rv::filter(&Employee::active);
  auto names = active | rv::transform(&Employee::name);
  auto departments = active | rv::transform([](const Employee& e) -> const std::string& { return e.department; });
  list(strings(names));  // expect: user.name -> globex
  list(strings(departments));
  emit(join(strings(departments | rv::take(3)), ", "));
  emit(join(strings(names | rv::drop(1)), ", "));  // expect: user.name -> acme

  for (const Summary& summary : summarize(all)) {
    emit(summary.department);
    emitNumber(static_cast<long>(summary.heads));
    emitNumber(summary.payments);  // expect: user.financial.salary -> acme via aggregate
  }

  std::vector<std::pair<std::string, long>> pairs;
  std::ranges::transform(all, std::back_inserter(pairs), [](const Employee& e) { return std::pair(e.department, e.salary); });
  for (const std::string& key : pairs | rv::keys) emit(key);
  for (long value : pairs | rv::values) emitNumber(value);  // expect: user.financial.salary -> acme
  emitNumber(std::accumulate(pairs.begin(), pairs.end(), 0L, [](long sum, const auto& p) { return sum + p.second; }));  // expect: user.financial.salary -> acme
  emitNumber(std::ranges::count_if(pairs, [](const auto& p) { return p.second > 1000; }));

  std::set<std::string> skills;
  for (const std::string& skill : all | rv::transform(&Employee::skills) | rv::join) skills.insert(skill);
  emit(join({skills.begin(), skills.end()}, ","));

  std::vector<Employee> sorted = all;
  std::ranges::sort(sorted, {}, &Employee::name);
  emitNumber(sorted.front().number);
  emit(sorted.front().department);
  emit(sorted.front().name);  // expect: user.name -> acme

  std::vector<std::string> labels;
  for (int i = 0; const Employee& e : sorted) labels.push_back(std::to_string(++i) + ":" + e.department);
  list(labels);
  std::ranges::copy(names, std::back_inserter(labels));
  list(labels);  // expect: user.name -> globex
  labels.clear();
  std::ranges::copy(departments, std::back_inserter(labels));
  list(labels);

  const auto found = std::ranges::find(all, 42, &Employee::number);
  if (found != all.end()) {
    emit(found->department);
    emit(found->name);  // expect: user.name -> acme
    emitNumber(std::distance(all.begin(), found));
  }
  const auto richest = std::ranges::max(all, {}, &Employee::salary);
  emit(richest.department);
  emitNumber(richest.salary);  // expect: user.financial.salary -> acme

  const auto [lowest, highest] = std::ranges::minmax(all | rv::transform(&Employee::number));
  emitNumber(lowest + highest);
  std::string text = sorted.back().name;
  for (auto part : text | rv::split(' ')) emit(std::string(part.begin(), part.end()));  // expect: user.name -> acme
  emitNumber(std::ranges::distance(text | rv::split(' ')));
  text = sorted.back().department;
  const auto reversed = text | rv::reverse;
  emit(std::string(reversed.begin(), reversed.end()));
}
