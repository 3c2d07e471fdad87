// A program, its sources and its flows made by hand, for tests of policy and report.
#pragma once

#include <deque>
#include <string>
#include <vector>

#include "policy/Verdict.h"

namespace piiflow::test {

using base::Confidence;
using base::Transform;
using base::TransformSet;

inline TransformSet transforms(std::initializer_list<Transform> list) {
  TransformSet set;
  for (Transform transform : list) set.insert(transform);
  return set;
}

struct Scene {
  link::Program program;
  bind::TaintSpec spec;
  solve::FlowSet flows;
  models::ModelSet models;
  models::Date today{2026, 11, 22};

  Scene() {
    models.rootFile = ".piiflow.yaml";
    for (const char *id : {"acme", "globex"}) vendor(id, models::VendorKind::SubProcessor);
  }

  models::Vendor &vendor(const std::string &id, models::VendorKind kind, std::vector<std::string> domains = {}) {
    models::Vendor &vendor = models.vendors[id];
    vendor.key = id;
    vendor.kind = kind;
    vendor.domains = std::move(domains);
    return vendor;
  }

  base::FileId file(const std::string &path) {
    for (std::uint32_t i = 0; i < program.files.size(); ++i)
      if (program.files[i].path == path) return {i};
    program.files.push_back({path, "", false});
    return {static_cast<std::uint32_t>(program.files.size() - 1)};
  }

  base::SourceSpan span(const std::string &path, std::uint32_t line, std::uint32_t column, std::uint32_t endColumn) {
    return {file(path), line, column, line, endColumn};
  }

  flow::FunctionId function(const std::string &qualified, const std::string &signature = "()") {
    for (std::uint32_t i = 0; i < program.functions.size(); ++i)
      if (program.functions[i].qualified == qualified && program.functions[i].signature == signature) return {i};
    flow::Function function;
    function.key = qualified + signature;
    function.qualified = qualified;
    function.signature = signature;
    program.functions.push_back(function);
    return {static_cast<std::uint32_t>(program.functions.size() - 1)};
  }

  bind::SourceId source(const std::string &qualified, const std::string &category, base::SourceSpan at = {}) {
    for (std::uint32_t i = 0; i < spec.sources.size(); ++i)
      if (spec.sources[i].qualified == qualified && spec.sources[i].category == category) return {i};
    bind::Source source;
    source.qualified = qualified;
    source.category = category;
    source.kind = "field";
    source.span = at.known() ? at : span("include/user.h", 1 + static_cast<std::uint32_t>(spec.sources.size()), 3, 9);
    spec.sources.push_back(source);
    return {static_cast<std::uint32_t>(spec.sources.size() - 1)};
  }

  /// `User::email` reaches `vendor` at src/main.cpp:`line`, once with each of `ways`.
  solve::Flow &flow(const std::string &vendor, std::uint32_t line = 10, std::vector<TransformSet> ways = {{}},
                    const std::string &category = "user.contact.email", const std::string &path = "src/main.cpp") {
    solve::Flow flow;
    flow.source = source(category == "user.contact.email" ? "User::email" : "User::" + category, category);
    flow.caller = function("run", "(const User &)");
    flow.callee = function(vendor + "::send", "(const std::string &)");
    flow.callSpan = span(path, line, 3, 30);
    flow.sinkSpan = span(path, line, 14, 21);
    flow.vendor = vendor;
    flow.ordinal = line;
    for (TransformSet set : ways) flow.witnesses.push_back({{}, set, Confidence::High});
    flows.flows.push_back(flow);
    return flows.flows.back();
  }

  solve::Flow &transport(std::vector<std::string> endpoints, std::uint32_t line = 10) {
    solve::Flow &added = flow("transport", line);
    for (const std::string &text : endpoints) added.endpoints.push_back({text, false, {}});
    return added;
  }

  models::PolicyRule &allow(const std::string &data, const std::string &to) {
    return rule(models.policy.allow, data, to);
  }
  models::PolicyRule &deny(const std::string &data, const std::string &to) {
    return rule(models.policy.deny, data, to);
  }

  void nolint(std::uint32_t line, const std::string &rules, const std::string &reason) {
    program.suppressions.push_back({file("src/main.cpp"), line, line, rules, reason, line});
  }

  policy::PolicyResult judge() const { return policy::applyPolicy(program, spec, flows, models, today); }
  policy::Verdict only() const {
    policy::PolicyResult result = judge();
    return result.verdicts.size() == 1 ? result.verdicts.front() : policy::Verdict{};
  }

 private:
  models::PolicyRule &rule(std::vector<models::PolicyRule> &rules, const std::string &data, const std::string &to) {
    models::PolicyRule rule;
    rule.data = {data};
    rule.recipients = {to};
    rule.location = {".piiflow.yaml", 10 + static_cast<std::uint32_t>(rules.size()), 7};
    rules.push_back(rule);
    return rules.back();
  }
};

}  // namespace piiflow::test
