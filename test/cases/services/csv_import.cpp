// Import of a CSV file: a header maps columns to setters, rows are checked, errors collected, duplicates found.
#include <piiflow/annotations.h>

#include <algorithm>
#include <charconv>
#include <functional>
#include <istream>
#include <map>
#include <optional>
#include <set>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

PII_SINK(acme) void statistics(const std::string& text);
PII_SINK(acme) void statisticsNumber(long value);
PII_SINK(globex) void submit(const std::string& text);
PII_SANITIZER(hmac) std::string keyed(const std::string& text);

class Student {
 public:
  void setName(const std::string& text) { name_ = text; }
  void setCourse(const std::string& text) { course_ = text; }
  void setBirth(const std::string& text) {
    int year = 0;
    std::from_chars(text.data(), text.data() + text.size(), year);
    if (year < 1900) throw std::invalid_argument("birth year " + text);
    birth_ = year;
  }
  void setGrade(const std::string& text) { grade_ = text.empty() ? '-' : text.front(); }
  const std::string& name() const { return name_; }
  const std::string& course() const { return course_; }
  int birth() const { return birth_; }
  char grade() const { return grade_; }

 private:
  PII(user.name) std::string name_;
  std::string course_;
  PII(user.demographic.age) int birth_ = 0;
  char grade_ = '-';
};

using Setter = void (Student::*)(const std::string&);

struct Problem {
  std::size_t row = 0;
  std::string column;
  std::string message;
};

struct Imported {
  std::vector<Student> students;
  std::vector<Problem> problems;
  std::vector<std::string> columns;
  std::size_t rows = 0;
};

std::vector<std::string> split(const std::string& line, char separator) {
  std::vector<std::string> cells(1);
  bool quoted = false;
  for (char c : line) {
    if (c == '"') {
      quoted = !quoted;
    } else if (c == separator && !quoted) {
      cells.emplace_back();
    } else {
      cells.back().push_back(c);
    }
  }
  return cells;
}

Imported import(std::istream& in, const std::map<std::string, Setter>& setters) {
  Imported result;
  std::string line;
  if (!std::getline(in, line)) return result;
  std::vector<Setter> columns;
  for (const std::string& name : split(line, ';')) {
    auto found = setters.find(name);
    columns.push_back(found == setters.end() ? nullptr : found->second);
    result.columns.push_back(found == setters.end() ? "?" : found->first);
  }
  while (std::getline(in, line)) {
    ++result.rows;
    Student student;
    const std::vector<std::string> cells = split(line, ';');
    for (std::size_t i = 0; i < cells.size() && i < columns.size(); ++i) {
      if (!columns[i]) continue;
      try {
        (student.*columns[i])(cells[i]);
      } catch (const std::invalid_argument& error) {
        result.problems.push_back({result.rows, result.columns[i], error.what()});
      }
    }
    result.students.push_back(std::move(student));
  }
  return result;
}

std::map<std::string, int> perCourse(const std::vector<Student>& students) {
  std::map<std::string, int> counts;
  for (const Student& student : students) ++counts[student.course()];
  return counts;
}

std::vector<const Student*> duplicates(const std::vector<Student>& students) {
  std::unordered_set<std::string> seen;
  std::vector<const Student*> result;
  for (const Student& student : students) {
    if (!seen.insert(student.name()).second) result.push_back(&student);
  }
  return result;
}

struct Diff {
  std::vector<std::string> added;
  std::vector<std::string> removed;
};

Diff compare(const std::set<std::string>& before, const std::set<std::string>& after) {
  Diff diff;
  std::set_difference(after.begin(), after.end(), before.begin(), before.end(), std::back_inserter(diff.added));
  std::set_difference(before.begin(), before.end(), after.begin(), after.end(), std::back_inserter(diff.removed));
  return diff;
}

int main() {
  const std::map<std::string, Setter> setters{{"name", &Student::setName},
                                              {"course", &Student::setCourse},
                                              {"birth", &Student::setBirth},
                                              {"grade", &Student::setGrade}};
  std::istringstream file("name;course\n");
  const Imported imported = import(file, setters);

  statisticsNumber(static_cast<long>(imported.rows));
  for (const std::string& column : imported.columns) statistics(column);
  for (const Problem& problem : imported.problems) {
    statistics(problem.column);
    statisticsNumber(static_cast<long>(problem.row));
  }
  for (const auto& [course, count] : perCourse(imported.students)) {
    statistics(course);
    statisticsNumber(count);
  }
  for (const Student& student : imported.students) {
    submit(student.name());  // expect: user.name -> globex
    submit(student.course());
    submit(std::string(1, student.grade()));
    statisticsNumber(2026 - student.birth());  // expect: user.demographic.age -> acme
    statistics(keyed(student.name()));         // expect: user.name -> acme via hmac
  }
  statisticsNumber(static_cast<long>(duplicates(imported.students).size()));
  for (const Student* student : duplicates(imported.students)) {
    statistics(student->course());
    statistics(student->name());  // expect: user.name -> acme
  }

  std::set<std::string> courses;
  std::set<std::string> names;
  for (const Student& student : imported.students) {
    courses.insert(student.course());
    names.insert(student.name());
  }
  const Diff courseDiff = compare({"math"}, courses);
  for (const std::string& course : courseDiff.added) submit(course);
  const Diff nameDiff = compare({"nobody"}, names);
  for (const std::string& name : nameDiff.added) submit(name);  // expect: user.name -> globex
  for (const std::string& name : nameDiff.removed) submit(name);
  statisticsNumber(static_cast<long>(nameDiff.added.size()));

  const auto oldest = std::min_element(imported.students.begin(), imported.students.end(),
                                       [](const Student& a, const Student& b) { return a.birth() < b.birth(); });
  if (oldest != imported.students.end()) {
    submit(oldest->course());
    submit(std::to_string(oldest->birth()));  // expect: user.demographic.age -> globex
  }
  std::optional<Student> chosen;
  for (const Student& student : imported.students) {
    if (student.grade() == 'A') chosen = student;
  }
  submit(chosen ? chosen->course() : "none");
  submit(chosen ? chosen->name() : "none");  // expect: user.name -> globex
  chosen.reset();
  chosen.emplace();
  submit(chosen->course());
}
