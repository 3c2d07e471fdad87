#include "driver/Records.h"

#include "driver/AuditLog.h"
#include "driver/Configuration.h"
#include "driver/Output.h"
#include "llvm/Support/raw_ostream.h"
#include "report/Escape.h"
#include "report/InventoryDiff.h"

namespace piiflow::driver {
namespace {

int printDiff(llvm::Expected<report::InventoryFile> before, llvm::Expected<report::InventoryFile> after,
              const Options &options) {
  if (!before || !after) {
    if (!before) printProblem(before.takeError());
    if (!after) printProblem(after.takeError());
    return kBadUsage;
  }
  const report::InventoryDiff diff = report::compareInventories(*before, *after);
  std::string text;
  llvm::raw_string_ostream os(text);
  if (options.format == Format::Markdown)
    report::writeDiffMarkdown(diff, os);
  else if (options.format == Format::Json)
    report::writeDiffJson(diff, os);
  else
    report::writeDiffText(diff, os);
  if (llvm::Error error = writeToStandardOutput(text)) return refuse(std::move(error));
  return options.exitCode && !diff.isEmpty() ? kFlowsFound : kClean;
}

}  // namespace

int diffInventories(const Options &options) {
  return printDiff(report::readInventory(options.files[0]), report::readInventory(options.files[1]), options);
}

int diffInventories(const std::string &before, const std::string &after, const Options &options) {
  return printDiff(report::parseInventory(before, "the inventory before"),
                   report::parseInventory(after, "the inventory now"), options);
}

int verifyAudit(const Options &options) {
  const std::string &file = options.files.front();
  llvm::Expected<AuditResult> result = verifyAuditLog(file, options.head);
  if (!result) return refuse(result.takeError());
  std::string text = report::escapeText(file);
  if (!result->problem.empty()) {
    text += ":" + std::to_string(result->line) + ": error: the record " + result->problem + "\n";
  } else {
    text += ": " + std::to_string(result->records) + (result->records == 1 ? " record" : " records") + ", head " +
            result->head;
    if (result->headAt != 0 && result->headAt != result->records)
      text += "; the head that was asked for is record " + std::to_string(result->headAt);
    text += "\n";
  }
  if (llvm::Error error = writeToStandardOutput(text)) return refuse(std::move(error));
  return result->problem.empty() ? kClean : kFlowsFound;
}

}  // namespace piiflow::driver
