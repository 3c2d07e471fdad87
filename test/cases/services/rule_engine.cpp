// Rules over facts: expression trees, a small parser, closures as rules, explanations, actions with priorities.
#include <piiflow/annotations.h>

#include <algorithm>
#include <cctype>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

struct Applicant {
  int branch = 0;
  PII(user.name) std::string name;
  PII(user.financial.income) double income = 0;
  PII(user.demographic.age) int age = 0;
  double requested = 0;
};

Applicant nextApplicant();
PII_SINK(acme) void decide(const std::string& text);
PII_SINK(acme) void score(double value);
PII_SINK(globex) void review(const std::string& text);

class Expression {
 public:
  virtual ~Expression() = default;
  virtual double evaluate(const Applicant& applicant) const = 0;
  virtual std::string describe() const = 0;
};
using Node = std::unique_ptr<Expression>;

class Constant : public Expression {
 public:
  explicit Constant(double value) : value_(value) {}
  double evaluate(const Applicant&) const override { return value_; }
  std::string describe() const override { return std::to_string(value_); }

 private:
  double value_;
};

class Field : public Expression {
 public:
  Field(std::string name, double Applicant::*member) : name_(std::move(name)), member_(member) {}
  double evaluate(const Applicant& applicant) const override { return applicant.*member_; }
  std::string describe() const override { return name_; }

 private:
  std::string name_;
  double Applicant::*member_;
};

class Binary : public Expression {
 public:
  Binary(char op, Node left, Node right) : op_(op), left_(std::move(left)), right_(std::move(right)) {}
  double evaluate(const Applicant& applicant) const override {
    const double a = left_->evaluate(applicant);
    const double b = right_->evaluate(applicant);
    switch (op_) {
      case '+': return a + b;
      case '*': return a * b;
      case '/': return b == 0 ? 0 : a / b;
      default: throw std::logic_error(std::string("operator ") + op_);
    }
  }
  std::string describe() const override { return "(" + left_->describe() + " " + op_ + " " + right_->describe() + ")"; }

 private:
  char op_;
  Node left_;
  Node right_;
};

class Less : public Expression {
 public:
  Less(Node left, Node right) : left_(std::move(left)), right_(std::move(right)) {}
  double evaluate(const Applicant& applicant) const override {
    return left_->evaluate(applicant) < right_->evaluate(applicant) ? 1 : 0;
  }
  std::string describe() const override { return left_->describe() + " < " + right_->describe(); }

 private:
  Node left_;
  Node right_;
};

Node constant(double value) { return std::make_unique<Constant>(value); }
Node field(const char* name, double Applicant::*member) { return std::make_unique<Field>(name, member); }

struct Outcome {
  bool accepted = false;
  std::string reason;
  std::vector<std::string> trail;
};

struct Rule {
  int priority = 0;
  std::string name;
  std::function<std::optional<Outcome>(const Applicant&)> apply;
};

class Engine {
 public:
  Engine& rule(int priority, std::string name, std::function<std::optional<Outcome>(const Applicant&)> apply) {
    rules_.push_back({priority, std::move(name), std::move(apply)});
    std::stable_sort(rules_.begin(), rules_.end(), [](const Rule& a, const Rule& b) { return a.priority > b.priority; });
    return *this;
  }
  Outcome run(const Applicant& applicant) const {
    Outcome result;
    for (const Rule& rule : rules_) {
      result.trail.push_back(rule.name);
      if (auto outcome = rule.apply(applicant)) {
        result.accepted = outcome->accepted;
        result.reason = outcome->reason;
        break;
      }
    }
    return result;
  }

 private:
  std::vector<Rule> rules_;
};

int main() {
  const Applicant applicant = nextApplicant();

  const Node ratio = std::make_unique<Binary>('/', field("requested", &Applicant::requested), field("income", &Applicant::income));
  score(ratio->evaluate(applicant));  // expect: user.financial.income -> acme
  decide(ratio->describe());
  const Node plain = std::make_unique<Binary>('*', field("requested", &Applicant::requested), constant(2));
  score(plain->evaluate(applicant));
  decide(plain->describe());
  const Less small(field("income", &Applicant::income), constant(1000));
  score(small.evaluate(applicant));
  decide(small.describe());

  Engine quiet;
  quiet.rule(1, "amount", [](const Applicant& a) -> std::optional<Outcome> {
    if (a.requested > 10000) return Outcome{false, "too much: " + std::to_string(a.requested), {}};
    return std::nullopt;
  });
  quiet.rule(2, "age", [](const Applicant& a) -> std::optional<Outcome> {
    if (a.age < 18) return Outcome{false, "too young", {}};
    return std::nullopt;
  });
  const Outcome first = quiet.run(applicant);
  decide(first.reason);
  decide(first.accepted ? "yes" : "no");
  for (const std::string& step : first.trail) decide(step);

  Engine chatty;
  chatty.rule(1, "income", [&ratio](const Applicant& a) -> std::optional<Outcome> {
    const double value = ratio->evaluate(a);
    if (value > 3) return Outcome{false, "ratio " + std::to_string(value), {}};
    return Outcome{true, "welcome", {}};
  });
  const Outcome second = chatty.run(applicant);
  decide(second.reason);  // expect: user.financial.income -> acme
  for (const std::string& step : second.trail) decide(step);

  Engine named;
  named.rule(1, "name", [](const Applicant& a) -> std::optional<Outcome> { return Outcome{true, "for " + a.name, {a.name}}; });
  Outcome third = named.run(applicant);
  review(third.reason);  // expect: user.name -> globex
  for (const std::string& step : third.trail) review(step);
  third = quiet.run(applicant);
  review(third.reason);

  std::map<int, std::vector<std::string>> byBranch;
  byBranch[applicant.branch].push_back(applicant.name);
  for (const auto& [branch, names] : byBranch) {
    review(std::to_string(branch));
    review(names.front());  // expect: user.name -> globex
  }
  double sum = 0;
  for (int i = 0; i < 3; ++i) sum += nextApplicant().requested;
  score(sum);
  sum += applicant.income;
  score(sum);  // expect: user.financial.income -> acme
  sum = 0;
  score(sum);
  std::string initials;
  for (std::size_t i = 0; i < applicant.name.size(); ++i) {
    if (std::isupper(static_cast<unsigned char>(applicant.name[i]))) initials += applicant.name[i];
  }
  review(initials);  // expect: user.name -> globex
  review(std::string(applicant.name.size(), '#'));
}
