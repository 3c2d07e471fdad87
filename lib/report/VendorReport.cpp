#include "report/VendorReport.h"

#include <algorithm>

#include "base/Digest.h"
#include "base/Version.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/Path.h"
#include "report/Escape.h"
#include "report/Finding.h"

namespace piiflow::report {
namespace {

using policy::PointResult;
using policy::PointState;

std::string requirementName(const PointResult &point) {
  if (!point.requirement) return {};
  return point.requirement->id.empty()
             ? point.requirement->location.file + ":" + std::to_string(point.requirement->location.line)
             : point.requirement->id;
}

std::string escapedPath(const models::Location &at, const VendorReport &report) {
  return escapeText(displayPath(at.file, report.rootDir));
}

const Rule &ruleOf(const PointResult &point) {
  return *findRule(point.state == PointState::DueSoon ? "piiflow-vendor-due" : "piiflow-vendor-requirement");
}

void writePointJson(llvm::json::OStream &json, const PointResult &point, const VendorReport &report) {
  json.attribute("point", escapeText(point.point));
  json.attribute("state", policy::pointStateName(point.state));
  json.attribute("detail", escapeText(point.detail));
  json.attribute("file", escapedPath(point.location, report));
  json.attribute("line", point.location.line);
  if (point.requirement) {
    json.attributeObject("requirement", [&] {
      if (!point.requirement->id.empty()) json.attribute("id", escapeText(point.requirement->id));
      json.attribute("file", escapedPath(point.requirement->location, report));
      json.attribute("line", point.requirement->location.line);
      if (!point.requirement->reason.empty()) json.attribute("reason", escapeText(point.requirement->reason));
    });
  }
}

void writeRule(llvm::json::OStream &json, const Rule &rule) {
  json.attribute("id", rule.id);
  json.attribute("name", rule.name);
  json.attributeObject("shortDescription", [&] { json.attribute("text", rule.summary); });
  json.attributeObject("fullDescription", [&] { json.attribute("text", rule.summary); });
  json.attributeObject("help", [&] {
    json.attribute("text", rule.help);
    json.attribute("markdown", rule.help);
  });
  json.attributeObject("defaultConfiguration", [&] { json.attribute("level", levelName(rule.level)); });
}

void writePointSarif(llvm::json::OStream &json, const VendorChecklist &checklist, const PointResult &point,
                     unsigned ordinal, const VendorReport &report) {
  const Rule &rule = ruleOf(point);
  std::string message = policy::describePoint(checklist.vendor->key, point);
  if (point.state == PointState::DueSoon) message += ": due soon";
  json.attribute("ruleId", rule.id);
  json.attribute("ruleIndex", point.state == PointState::DueSoon ? 1 : 0);
  json.attribute("level", levelName(rule.level));
  json.attributeObject("message", [&] { json.attribute("text", escapeText(message)); });
  json.attributeArray("locations", [&] {
    json.object([&] {
      json.attributeObject("physicalLocation", [&] {
        const std::string path = llvm::sys::path::convert_to_slash(displayPath(point.location.file, report.rootDir));
        json.attributeObject("artifactLocation", [&] {
          json.attribute("uri", (llvm::sys::path::is_absolute(path) ? "file://" : "") + encodeUri(path));
        });
        json.attributeObject("region", [&] {
          json.attribute("startLine", point.location.line);
          if (point.location.column != 0) json.attribute("startColumn", point.location.column);
        });
      });
    });
  });
  json.attributeObject("partialFingerprints", [&] {
    json.attribute("piiflow/vendorPoint/v1",
                   base::blake3Hex(checklist.vendor->key + "#" + point.point + "#" + std::to_string(ordinal), 8));
  });
  json.attributeObject("properties", [&] {
    json.attribute("vendor", escapeText(checklist.vendor->key));
    json.attribute("point", escapeText(point.point));
    json.attribute("state", policy::pointStateName(point.state));
  });
}

/// The user's own, and those of packs that an approval names. The built-in `log` and `storage` stand in no file.
bool isInUse(const models::Vendor &vendor, const models::ModelSet &models) {
  if (vendor.location.line == 0) return false;
  return vendor.pack.empty() ||
         std::any_of(models.policy.allow.begin(), models.policy.allow.end(), [&](const models::PolicyRule &rule) {
           return std::find(rule.recipients.begin(), rule.recipients.end(), vendor.key) != rule.recipients.end();
         });
}

std::string knownAnswer(const models::Vendor &vendor, const std::string &key) {
  std::string text;
  auto add = [&](const std::string &more) { text += (text.empty() ? "" : "; ") + more; };
  if (key == "agreement") {
    if (vendor.agreementSigned) add("signed on " + models::formatDate(*vendor.agreementSigned));
    if (vendor.agreementExpires) add("until " + models::formatDate(*vendor.agreementExpires));
  } else if (key == "certifications") {
    for (const models::Certification &held : vendor.certifications)
      add(held.name + (held.expires ? ", until " + models::formatDate(*held.expires) : ""));
  } else if (key == "environments") {
    for (const models::VendorEnvironment &environment : vendor.environments) {
      std::string hosts;
      for (const std::string &host : environment.hosts) hosts += " " + host;
      add(environment.name + ":" + hosts);
    }
  } else if (key == "review") {
    if (vendor.lastReview) add("last on " + models::formatDate(*vendor.lastReview));
  } else if (auto stated = vendor.statements.find(key); stated != vendor.statements.end()) {
    text = stated->second.text;
  }
  return text;
}

void writeQuestionnaire(const VendorChecklist &checklist, llvm::raw_ostream &os) {
  const models::Vendor &vendor = *checklist.vendor;
  os << "# Questionnaire for " << escapeMarkdown(vendor.name) << "\n\n"
     << "We pass personal data to you and keep a record of what protects it. Please confirm what we have on file, and "
        "fill in what is missing.\n\n"
     << "| | question | on file | your answer |\n| --- | --- | --- | --- |\n";
  unsigned number = 0;
  for (const models::RegisterPoint &point : models::registerPoints()) {
    // Our own review is not the vendor's to answer.
    if (point.key == "review") continue;
    const std::string answer = knownAnswer(vendor, std::string(point.key));
    os << "| " << ++number << " | " << escapeMarkdown(point.question) << " | "
       << (answer.empty() ? "nothing" : escapeMarkdown(answer)) << " | |\n";
  }
  bool isFirst = true;
  for (const PointResult &point : checklist.points) {
    if (point.state == PointState::Pass || point.point == "review") continue;
    if (isFirst) os << "\nWithout these we may not send you data:\n\n";
    isFirst = false;
    os << "* " << escapeMarkdown(policy::describePoint(vendor.key, point)) << " ("
       << policy::pointStateName(point.state) << ")\n";
  }
}

}  // namespace

unsigned VendorReport::count(PointState state) const {
  unsigned total = 0;
  for (const VendorChecklist &checklist : vendors)
    total += static_cast<unsigned>(std::count_if(checklist.points.begin(), checklist.points.end(),
                                                 [&](const PointResult &point) { return point.state == state; }));
  return total;
}

VendorReport checkVendors(const models::ModelSet &models, const std::vector<std::string> &ids,
                          const models::Date &today, unsigned dueWithin) {
  VendorReport report;
  report.models = &models;
  for (const auto &[id, vendor] : models.vendors) {
    const bool isNamed = std::find(ids.begin(), ids.end(), id) != ids.end();
    if (ids.empty() ? !isInUse(vendor, models) : !isNamed) continue;
    report.vendors.push_back({&vendor, policy::checkVendor(vendor, models, today, static_cast<int>(dueWithin))});
  }
  return report;
}

void writeVendorsText(const VendorReport &report, llvm::raw_ostream &os) {
  for (const VendorChecklist &checklist : report.vendors) {
    os << escapeText(checklist.vendor->key);
    if (checklist.vendor->name != checklist.vendor->key) os << " (" << escapeText(checklist.vendor->name) << ")";
    os << (checklist.points.empty() ? ": nothing is required\n" : "\n");
    for (const PointResult &point : checklist.points) {
      const std::string state = policy::pointStateName(point.state);
      os << "  " << state << std::string(10 - state.size(), ' ') << escapeText(point.point) << ": "
         << escapeText(point.detail) << "  [" << escapedPath(point.location, report) << ':' << point.location.line;
      if (const std::string name = requirementName(point); !name.empty()) os << ", required by " << escapeText(name);
      os << "]\n";
    }
  }
  os << report.count(PointState::Pass) << " pass, " << report.count(PointState::DueSoon) << " due soon, "
     << report.count(PointState::Missing) << " missing, " << report.count(PointState::Fail) << " fail.\n";
}

void writeVendorsJson(const VendorReport &report, llvm::raw_ostream &os) {
  llvm::json::OStream json(os, /*IndentSize=*/2);
  json.object([&] {
    json.attribute("piiflow", 1);
    json.attribute("version", base::toolVersion());
    json.attributeArray("vendors", [&] {
      for (const VendorChecklist &checklist : report.vendors)
        json.object([&] {
          json.attribute("id", escapeText(checklist.vendor->key));
          json.attribute("name", escapeText(checklist.vendor->name));
          json.attributeArray("points", [&] {
            for (const PointResult &point : checklist.points) json.object([&] { writePointJson(json, point, report); });
          });
        });
    });
    json.attributeObject("summary", [&] {
      json.attribute("pass", report.count(PointState::Pass));
      json.attribute("dueSoon", report.count(PointState::DueSoon));
      json.attribute("missing", report.count(PointState::Missing));
      json.attribute("fail", report.count(PointState::Fail));
    });
  });
  os << '\n';
}

void writeVendorsSarif(const VendorReport &report, llvm::raw_ostream &os) {
  llvm::json::OStream json(os, /*IndentSize=*/2);
  auto writeRun = [&] {
    json.attributeObject("tool", [&] {
      json.attributeObject("driver", [&] {
        json.attribute("name", "piiflow");
        json.attribute("version", base::toolVersion());
        json.attribute("semanticVersion", base::toolVersion());
        json.attributeArray("rules", [&] {
          for (const char *id : {"piiflow-vendor-requirement", "piiflow-vendor-due"})
            json.object([&] { writeRule(json, *findRule(id)); });
        });
      });
    });
    json.attribute("columnKind", "utf16CodeUnits");
    json.attributeObject("automationDetails", [&] { json.attribute("id", "piiflow-vendors/"); });
    json.attributeArray("results", [&] {
      for (const VendorChecklist &checklist : report.vendors)
        for (unsigned i = 0; i < checklist.points.size(); ++i)
          if (checklist.points[i].state != PointState::Pass)
            json.object([&] { writePointSarif(json, checklist, checklist.points[i], i, report); });
    });
  };
  json.object([&] {
    json.attribute("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    json.attribute("version", "2.1.0");
    json.attributeArray("runs", [&] { json.object(writeRun); });
  });
  os << '\n';
}

void writeVendorsMarkdown(const VendorReport &report, llvm::raw_ostream &os) {
  const char *separator = "";
  for (const VendorChecklist &checklist : report.vendors) {
    os << separator;
    writeQuestionnaire(checklist, os);
    separator = "\n";
  }
}

}  // namespace piiflow::report
