// What services and bots read: GitLab's two reports, reviewdog's rdjsonl and GitHub's workflow commands. All hold the
// results that fail or warn and are not known from a baseline; what is approved is none of their business.
#include <map>
#include <set>

#include "base/Digest.h"
#include "base/Version.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/Path.h"
#include "report/Escape.h"
#include "report/Finding.h"

namespace piiflow::report {
namespace {

using llvm::json::OStream;

/// A result, or a diagnostic with a rule and a place.
struct Entry {
  const Rule *rule = nullptr;
  bool isError = false;
  std::string message;
  Place place;
  const Finding *finding = nullptr;
  std::string fingerprint;  ///< 32 hex digits, of no other entry
};

struct Entries {
  std::vector<Finding> findings;
  std::vector<Entry> all;
};

std::unique_ptr<Entries> collectEntries(const ReportInput &input) {
  auto entries = std::make_unique<Entries>();
  entries->findings = collectFindings(input);
  for (const Result &result : collectResults(entries->findings, input)) {
    if (result.level == Level::None || result.known) continue;
    entries->all.push_back({result.rule, result.level == Level::Error, result.message, result.finding->sink,
                            result.finding, base::blake3Hex(result.rule->id + ("#" + result.finding->flowId), 16)});
  }
  std::map<std::string, unsigned> seen;
  for (const base::Diagnostic &diagnostic : collectDiagnostics(input)) {
    const Rule *rule = findRule(diagnostic.ruleId);
    if (!rule || diagnostic.file.empty() || diagnostic.line == 0) continue;
    const std::string key = diagnostic.ruleId + "#" + diagnostic.file + "#" + diagnostic.message;
    const Place place{diagnostic.file, diagnostic.line, diagnostic.column, diagnostic.line, diagnostic.column};
    entries->all.push_back({rule, diagnostic.severity == base::Severity::Error, diagnostic.message, place, nullptr,
                            base::blake3Hex(key + "#" + std::to_string(seen[key]++), 16)});
  }
  return entries;
}

std::string slashed(const std::string &path) { return escapeText(llvm::sys::path::convert_to_slash(path)); }

std::string asUuid(const std::string &hex) {
  return hex.substr(0, 8) + "-" + hex.substr(8, 4) + "-" + hex.substr(12, 4) + "-" + hex.substr(16, 4) + "-" +
         hex.substr(20);
}

void writeTool(OStream &json, const char *key) {
  json.attributeObject(key, [&] {
    json.attribute("id", "piiflow");
    json.attribute("name", "piiflow");
    json.attribute("version", base::toolVersion());
    json.attributeObject("vendor", [&] { json.attribute("name", "piiflow"); });
  });
}

void writeIdentifier(OStream &json, llvm::StringRef type, llvm::StringRef name, llvm::StringRef value,
                     llvm::StringRef url) {
  json.object([&] {
    json.attribute("type", type);
    json.attribute("name", name);
    json.attribute("value", value);
    if (!url.empty()) json.attribute("url", url);
  });
}

void writeVulnerability(OStream &json, const Entry &entry) {
  json.attribute("id", asUuid(entry.fingerprint));
  json.attribute("name", entry.rule->summary);
  json.attribute("description", escapeText(entry.message));
  json.attribute("solution", llvm::StringRef(entry.rule->help).split("\n\n```").first);
  const bool isSecurity = !llvm::StringRef(entry.rule->severity).empty();
  json.attribute("severity", entry.isError ? "High" : isSecurity ? "Medium" : "Low");
  json.attributeObject("location", [&] {
    json.attribute("file", slashed(entry.place.path));
    json.attribute("start_line", entry.place.line);
    json.attribute("end_line", std::max(entry.place.line, entry.place.endLine));
    if (entry.finding && !entry.finding->caller.empty()) json.attribute("method", escapeText(entry.finding->caller));
  });
  json.attributeArray("identifiers", [&] {
    writeIdentifier(json, "piiflow_rule", entry.rule->id, entry.rule->id, "");
    if (isSecurity) writeIdentifier(json, "cwe", "CWE-359", "359", "https://cwe.mitre.org/data/definitions/359.html");
  });
}

/// `%`, CR and LF end a command's message, `:` and `,` a property.
std::string commandText(llvm::StringRef text, bool isProperty) {
  std::string result;
  for (char c : escapeText(text)) {
    if (c == '%')
      result += "%25";
    else if (isProperty && c == ':')
      result += "%3A";
    else if (isProperty && c == ',')
      result += "%2C";
    else
      result += c;
  }
  return result;
}

void writePosition(OStream &json, const char *key, std::uint32_t line, std::uint32_t column) {
  json.attributeObject(key, [&] {
    json.attribute("line", line);
    if (column != 0) json.attribute("column", column);
  });
}

void writeRdLocation(OStream &json, const Place &place) {
  json.attributeObject("location", [&] {
    json.attribute("path", slashed(place.path));
    if (!place.known()) return;
    json.attributeObject("range", [&] {
      writePosition(json, "start", place.line, place.column);
      const bool hasEnd = place.endLine > place.line || (place.endLine == place.line && place.endColumn > place.column);
      if (hasEnd) writePosition(json, "end", place.endLine, place.endColumn);
    });
  });
}

}  // namespace

void writeGitlabSast(const ReportInput &input, llvm::raw_ostream &os) {
  const std::unique_ptr<Entries> entries = collectEntries(input);
  // The schema wants times; a day is all that does not change from run to run.
  const std::string time = models::formatDate(input.today) + "T00:00:00";
  OStream json(os, /*IndentSize=*/2);
  json.object([&] {
    json.attribute("$schema",
                   "https://gitlab.com/gitlab-org/security-products/security-report-schemas/-/raw/master/dist/"
                   "sast-report-format.json");
    json.attribute("version", "15.2.4");
    json.attributeObject("scan", [&] {
      writeTool(json, "analyzer");
      writeTool(json, "scanner");
      json.attribute("type", "sast");
      json.attribute("start_time", time);
      json.attribute("end_time", time);
      json.attribute("status", input.complete ? "success" : "failure");
    });
    json.attributeArray("vulnerabilities", [&] {
      for (const Entry &entry : entries->all) json.object([&] { writeVulnerability(json, entry); });
    });
  });
  os << '\n';
}

void writeGitlabCodeQuality(const ReportInput &input, llvm::raw_ostream &os) {
  const std::unique_ptr<Entries> entries = collectEntries(input);
  OStream json(os, /*IndentSize=*/2);
  json.array([&] {
    for (const Entry &entry : entries->all)
      json.object([&] {
        json.attribute("description", escapeText(entry.message));
        json.attribute("check_name", entry.rule->id);
        json.attribute("fingerprint", entry.fingerprint);
        json.attribute("severity", entry.isError ? "critical" : "minor");
        json.attributeObject("location", [&] {
          json.attribute("path", slashed(entry.place.path));
          json.attributeObject("lines", [&] {
            json.attribute("begin", entry.place.line);
            json.attribute("end", std::max(entry.place.line, entry.place.endLine));
          });
        });
      });
  });
  os << '\n';
}

void writeRdjsonl(const ReportInput &input, llvm::raw_ostream &os) {
  const std::unique_ptr<Entries> entries = collectEntries(input);
  for (const Entry &entry : entries->all) {
    OStream json(os);
    json.object([&] {
      json.attribute("message", escapeText(entry.message));
      writeRdLocation(json, entry.place);
      json.attribute("severity", entry.isError ? "ERROR" : "WARNING");
      json.attributeObject("source", [&] { json.attribute("name", "piiflow"); });
      json.attributeObject("code", [&] { json.attribute("value", entry.rule->id); });
      if (!entry.finding || !entry.finding->sourcePlace.known()) return;
      json.attributeArray("related_locations", [&] {
        json.object([&] {
          json.attribute("message", escapeText("'" + entry.finding->source + "' is personal data"));
          writeRdLocation(json, entry.finding->sourcePlace);
        });
      });
    });
    os << '\n';
  }
}

void writeGithubCommands(const ReportInput &input, llvm::raw_ostream &os) {
  // GitHub shows so many annotations of each kind for a step.
  constexpr unsigned kShown = 10;
  const std::unique_ptr<Entries> entries = collectEntries(input);
  unsigned errors = 0, warnings = 0;
  for (const Entry &entry : entries->all) {
    ++(entry.isError ? errors : warnings);
    os << (entry.isError ? "::error" : "::warning") << " file=" << commandText(slashed(entry.place.path), true)
       << ",line=" << entry.place.line;
    if (entry.place.column != 0) os << ",col=" << entry.place.column;
    if (entry.place.endLine >= entry.place.line) os << ",endLine=" << entry.place.endLine;
    if (entry.place.endLine == entry.place.line && entry.place.endColumn > entry.place.column)
      os << ",endColumn=" << entry.place.endColumn;
    os << ",title=" << commandText(entry.rule->id, true) << "::" << commandText(entry.message, false) << '\n';
  }
  if (errors > kShown || warnings > kShown)
    os << "::notice title=piiflow::GitHub shows " << kShown << " annotations of each kind for a step; there are "
       << errors << " errors and " << warnings << " warnings. All are in this log.\n";
  if (!input.complete) os << "::warning title=piiflow::The analysis is incomplete: flows may be missing.\n";
}

}  // namespace piiflow::report
