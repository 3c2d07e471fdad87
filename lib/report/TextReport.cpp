// The report for people: clang's shape, so that editors and problem matchers read it.
#include <algorithm>
#include <map>
#include <set>

#include "llvm/Support/Format.h"
#include "llvm/Support/Unicode.h"

#include "report/Escape.h"
#include "report/Finding.h"
#include "report/Gaps.h"

namespace piiflow::report {
namespace {

// A longer way shows how it begins and how it ends.
constexpr std::size_t kFirstSteps = 6;
constexpr std::size_t kLastSteps = 6;
constexpr std::size_t kOfferedApprovals = 5;
constexpr std::size_t kNamedGaps = 5;
constexpr unsigned kTabStop = 8;

using llvm::raw_ostream;

class TextWriter {
 public:
  TextWriter(const ReportInput &input, raw_ostream &os) : input_(input), os_(os) {
    if (input.options.color) os.enable_colors(true);
  }

  void write() {
    const std::vector<Finding> findings = collectFindings(input_);
    const std::vector<Result> results = collectResults(findings, input_);
    for (const Result &result : results)
      if (result.level != Level::None && !result.known) writeResult(result);
    for (const base::Diagnostic &diagnostic : collectDiagnostics(input_)) writeDiagnostic(diagnostic);
    if (input_.options.quiet) return;
    writeLimitations();
    writeGaps();
    writeTally();
    offerApprovals(results);
  }

 private:
  void color(raw_ostream::Colors color, bool bold = true) {
    if (input_.options.color) os_.changeColor(color, bold);
  }
  void bold() {
    if (input_.options.color) os_.changeColor(raw_ostream::SAVEDCOLOR, /*Bold=*/true);
  }
  void reset() {
    if (input_.options.color) os_.resetColor();
  }

  void writeHeader(const Place &place, base::Severity severity, llvm::StringRef message, llvm::StringRef rule) {
    bold();
    os_ << escapeText(place.path);
    if (place.line != 0) os_ << ':' << place.line;
    if (place.line != 0 && place.column != 0) os_ << ':' << place.column;
    if (!place.path.empty()) os_ << ": ";
    switch (severity) {
      case base::Severity::Error:
        color(raw_ostream::RED);
        os_ << "error: ";
        break;
      case base::Severity::Warning:
        color(raw_ostream::MAGENTA);
        os_ << "warning: ";
        break;
      case base::Severity::Note:
        color(raw_ostream::BLACK);
        os_ << "note: ";
        break;
    }
    reset();
    if (severity != base::Severity::Note) bold();
    os_ << escapeText(message);
    if (!rule.empty()) os_ << " [" << rule << "]";
    reset();
    os_ << '\n';
  }

  void writeNote(const Place &place, llvm::StringRef message) { writeHeader(place, base::Severity::Note, message, {}); }

  void writeResult(const Result &result) {
    const Finding &finding = *result.finding;
    const bool isError = result.level == Level::Error;
    writeHeader(finding.sink, isError ? base::Severity::Error : base::Severity::Warning, result.message,
                result.rule->id);
    writeSnippet(finding.sink);
    const llvm::StringRef rule = result.rule->id;
    if (rule == policy::kTlsVerificationOff)
      for (const Place &place : finding.unverified) writeNote(place, kVerificationOffNote);
    // What no other result shows: the way of data that may go there.
    const bool isShownElsewhere = rule != policy::kPlaintextTransport && rule != policy::kTlsVerificationOff;
    const bool isAllowed = finding.outcome == policy::Outcome::Approved || finding.outcome == policy::Outcome::Suppressed;
    if (rule != policy::kUnapprovedFlow && (isShownElsewhere || !isAllowed)) return;
    if (!finding.ways.empty()) writeWay(finding.ways.front(), finding);
    if (finding.ways.size() > 1) {
      const std::size_t more = finding.ways.size() - 1;
      writeNote(finding.sink, std::to_string(more) + (more == 1 ? " more way leads" : " more ways lead") +
                                  " here: piiflow explain " + finding.flowId);
    }
    for (const base::Diagnostic &note : finding.notes) writeDiagnostic(note);
  }

  void writeWay(const Way &way, const Finding &finding) {
    const std::size_t count = way.steps.size();
    const bool cut = count > kFirstSteps + kLastSteps + 1;
    for (std::size_t i = 0; i < count; ++i) {
      const Step &step = way.steps[i];
      if (cut && i == kFirstSteps) {
        const std::size_t left = count - kFirstSteps - kLastSteps;
        writeNote(step.place,
                  std::to_string(left) + " steps from here are left out: piiflow explain " + finding.flowId);
        i += left - 1;
        continue;
      }
      if (!step.note.empty()) writeNote(step.place, step.note);
    }
  }

  void writeDiagnostic(const base::Diagnostic &diagnostic) {
    writeHeader({diagnostic.file, diagnostic.line, diagnostic.column, 0, 0}, diagnostic.severity, diagnostic.message,
                diagnostic.ruleId);
  }

  struct Shown {
    std::string text;
    std::vector<unsigned> columns;  ///< display column of every byte, and of the end
  };

  // Tabs become spaces and harmful characters their escapes, so that the underline stands below what it means.
  static Shown show(llvm::StringRef line) {
    Shown shown;
    unsigned column = 0;
    for (std::size_t at = 0; at < line.size();) {
      std::size_t size = 1;
      while (at + size < line.size() && (static_cast<unsigned char>(line[at + size]) & 0xc0) == 0x80) ++size;
      std::string piece =
          line[at] == '\t' ? std::string(kTabStop - column % kTabStop, ' ') : escapeText(line.substr(at, size));
      const int width = llvm::sys::unicode::columnWidthUTF8(piece);
      shown.columns.insert(shown.columns.end(), size, column);
      column += width < 0 ? static_cast<unsigned>(piece.size()) : static_cast<unsigned>(width);
      shown.text += piece;
      at += size;
    }
    shown.columns.push_back(column);
    return shown;
  }

  void writeSnippet(const Place &place) {
    if (!input_.sources || place.column == 0) return;
    const std::optional<llvm::StringRef> line = input_.sources->line(place.path, place.line);
    if (!line || place.column > line->size() + 1) return;
    const Shown shown = show(*line);
    const std::size_t first = place.column - 1;
    std::size_t last = place.endLine > place.line ? line->rtrim().size() : place.endColumn - 1;
    last = std::clamp(last, first, line->size());
    const unsigned from = shown.columns[first];
    const unsigned width = std::max(1u, shown.columns[last] - from);
    os_ << llvm::format("%5u | ", place.line) << llvm::StringRef(shown.text).rtrim() << '\n';
    os_ << "      | ";
    os_.indent(from);
    color(raw_ostream::GREEN);
    os_ << '^' << std::string(width - 1, '~');
    reset();
    os_ << '\n';
  }

  void writeLimitations() {
    std::map<std::string, unsigned> counts;
    for (const PlacedLimitation &limitation : collectLimitations(input_)) ++counts[limitation.kind];
    if (counts.empty()) return;
    os_ << "Not analysed:";
    const char *separator = " ";
    for (const auto &[kind, count] : counts) {
      os_ << separator << count << ' ' << escapeText(kind);
      separator = ", ";
    }
    os_ << " (places: --format json)\n";
  }

  void writeGaps() {
    const std::vector<PlacedGap> gaps = collectGaps(input_);
    if (gaps.empty()) return;
    os_ << "Personal data goes into " << counted(static_cast<unsigned>(gaps.size()), "function")
        << " whose body is not seen and that no model names:";
    const char *separator = " ";
    for (std::size_t i = 0; i < std::min(gaps.size(), kNamedGaps); ++i) {
      const llvm::StringRef name = gaps[i].function;
      os_ << separator << '\'' << escapeText(name.take_until([](char c) { return c == '('; })) << "' ("
          << counted(gaps[i].calls, "call") << ')';
      separator = ", ";
    }
    if (gaps.size() > kNamedGaps) os_ << ", ...";
    os_ << "; piiflow gaps lists them\n";
  }

  static std::string counted(unsigned count, const char *what) {
    return std::to_string(count) + " " + what + (count == 1 ? "" : "s");
  }

  void writeTally() {
    const Tally tally = countResults(input_);
    os_ << counted(tally.unapproved, "unapproved flow");
    if (tally.errors != tally.unapproved) os_ << ", " << counted(tally.errors - tally.unapproved, "other error");
    os_ << ", " << counted(tally.warnings, "warning") << ", " << tally.approved << " approved";
    if (tally.suppressed != 0) os_ << ", " << tally.suppressed << " suppressed";
    if (tally.known != 0) os_ << ", " << tally.known << " in the baseline";
    if (tally.fixed != 0) os_ << ", " << tally.fixed << " fixed since";
    os_ << ".\n";
    const bool knowsSources = std::any_of(input_.programs.begin(), input_.programs.end(),
                                          [](const ProgramReport &one) { return !one.spec->sources.empty(); });
    if (!knowsSources && input_.complete && !input_.programs.empty())
      os_ << "Nothing was personal data: no annotation and no source names any; piiflow suggest proposes some.\n";
    if (!input_.complete) os_ << "The analysis is incomplete: flows may be missing.\n";
  }

  bool isDeclared(const std::string &recipient) const {
    return !input_.models || input_.models->vendors.contains(recipient) || recipient == policy::kOwn;
  }

  // Once for each category and recipient; not where a rule speaks already, whose note says what it lacks, and not for
  // strangers, who want a name first.
  void offerApprovals(const std::vector<Result> &results) {
    std::map<std::pair<std::string, std::string>, const Finding *> offers;
    std::set<std::string> undeclared;
    for (const Result &result : results) {
      const Finding &finding = *result.finding;
      const bool isOpen = finding.outcome == policy::Outcome::Unapproved && !finding.rule && !finding.isNearMiss &&
                          !finding.vendorHasLapsed;
      if (!isOpen || result.known || finding.recipient == policy::kUnknown) continue;
      offers.try_emplace({finding.category, finding.recipient}, &finding);
    }
    if (offers.empty()) return;
    llvm::StringRef file = input_.models ? llvm::StringRef(input_.models->rootFile) : llvm::StringRef();
    file = file.substr(file.rfind('/') + 1);
    os_ << "\nA flow that is right can be approved in " << (file.empty() ? ".piiflow.yaml" : escapeText(file))
        << (file.empty() ? ":\n\npiiflow: 1\npolicy:\n  allow:\n" : ":\n\npolicy:\n  allow:\n");
    std::size_t shown = 0;
    for (const auto &[what, finding] : offers) {
      if (shown == kOfferedApprovals) break;
      ++shown;
      os_ << "    - data: " << escapeText(what.first) << "\n      to: " << escapeText(what.second) << '\n';
      if (!finding->transforms.empty()) os_ << "      transform: [" << joinTransforms(finding->transforms) << "]\n";
      os_ << "      reason: \"...\"    # why it is lawful; piiflow explain " << finding->flowId << " shows the flow\n";
      if (!isDeclared(what.second)) undeclared.insert(what.second);
    }
    if (shown != offers.size()) os_ << "    # and " << offers.size() - shown << " more\n";
    if (undeclared.empty()) return;
    os_ << "vendors:\n";
    for (const std::string &vendor : undeclared) os_ << "  " << escapeText(vendor) << ": {}\n";
  }

  const ReportInput &input_;
  raw_ostream &os_;
};

}  // namespace

void writeText(const ReportInput &input, raw_ostream &os) { TextWriter(input, os).write(); }

}  // namespace piiflow::report
