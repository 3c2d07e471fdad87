#include "report/InventoryDiff.h"

#include <algorithm>
#include <map>
#include <set>

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MemoryBuffer.h"
#include "report/Escape.h"

namespace piiflow::report {
namespace {

using llvm::json::Array;
using llvm::json::Object;

llvm::Error complain(const std::string &name, const llvm::Twine &what) {
  return llvm::createStringError("inventory '" + name + "': " + what);
}

std::string textOf(const Object *object, llvm::StringRef key) {
  return object ? object->getString(key).value_or("").str() : std::string();
}

std::string approvalOf(const Object &flow) {
  const Object *rule = flow.getObject("rule");
  std::string text = textOf(rule, "approvedBy");
  if (const std::string until = textOf(rule, "until"); !until.empty()) text += " until " + until;
  if (const std::string reason = textOf(&flow, "reason"); !reason.empty()) text += (text.empty() ? "" : ": ") + reason;
  return text;
}

llvm::Expected<InventoryFlow> flowOf(const llvm::json::Value &value, const std::string &name) {
  const Object *object = value.getAsObject();
  if (!object) return complain(name, "a flow that is no object");
  InventoryFlow flow;
  flow.id = textOf(object, "id");
  flow.recipient = textOf(object, "recipient");
  flow.category = textOf(object, "data");
  if (flow.id.empty() || flow.recipient.empty() || flow.category.empty())
    return complain(name, "a flow without id, recipient or data");
  flow.outcome = textOf(object, "outcome");
  flow.approval = approvalOf(*object);
  if (const Array *transforms = object->getArray("transforms"))
    for (const llvm::json::Value &transform : *transforms)
      flow.transforms += (flow.transforms.empty() ? "" : ", ") + transform.getAsString().value_or("").str();
  flow.source = textOf(object->getObject("source"), "name");
  const Object *sink = object->getObject("sink");
  flow.sink = textOf(sink, "function");
  flow.function = textOf(sink, "caller");
  flow.file = textOf(sink, "file");
  return flow;
}

/// What two flows have in common when only the name of the function around the sink call changed.
std::vector<std::string> kinship(const InventoryFlow &flow) {
  return {flow.recipient, flow.category, flow.source, flow.sink, flow.file};
}

using Flows = std::vector<const InventoryFlow *>;

bool isChanged(const InventoryFlow &before, const InventoryFlow &after) {
  return before.transforms != after.transforms || before.outcome != after.outcome || before.approval != after.approval;
}

/// Takes pairs of equal keys out of both lists.
template <class Key>
void match(Flows &before, Flows &after, Key key, InventoryDiff &diff) {
  std::map<decltype(key(**before.begin())), Flows> known;
  for (const InventoryFlow *flow : before) known[key(*flow)].push_back(flow);
  std::set<const InventoryFlow *> matched;
  Flows left;
  for (const InventoryFlow *flow : after) {
    Flows &candidates = known[key(*flow)];
    if (candidates.empty()) {
      left.push_back(flow);
      continue;
    }
    if (isChanged(*candidates.front(), *flow)) diff.changed.emplace_back(*candidates.front(), *flow);
    matched.insert(candidates.front());
    candidates.erase(candidates.begin());
  }
  after = std::move(left);
  before.erase(std::remove_if(before.begin(), before.end(), [&](const auto *flow) { return matched.contains(flow); }),
               before.end());
}

std::string describe(const InventoryFlow &flow) {
  return flow.category + " -> " + flow.recipient + (flow.transforms.empty() ? "" : " via " + flow.transforms) +
         ", from '" + flow.source + "' by '" + flow.sink + "' in '" + flow.function + "' (" + flow.file +
         "): " + flow.outcome + (flow.approval.empty() ? "" : ", " + flow.approval);
}

std::string describeChange(const InventoryFlow &before, const InventoryFlow &after) {
  std::string text;
  auto note = [&](const char *what, const std::string &from, const std::string &to) {
    if (from == to) return;
    text += std::string(text.empty() ? "" : "; ") + what + " " + (from.empty() ? "none" : from) + " -> " +
            (to.empty() ? "none" : to);
  };
  note("verdict", before.outcome, after.outcome);
  note("transforms", before.transforms, after.transforms);
  note("approval", before.approval, after.approval);
  return text;
}

/// Recipient and category pairs of `flows` that `others` do not have, given those that stayed.
std::set<std::string> pairsOf(const std::vector<InventoryFlow> &flows) {
  std::set<std::string> pairs;
  for (const InventoryFlow &flow : flows) pairs.insert(flow.category + " -> " + flow.recipient);
  return pairs;
}

void writeJsonFlow(llvm::json::OStream &json, const InventoryFlow &flow) {
  json.attribute("id", flow.id);
  json.attribute("data", flow.category);
  json.attribute("recipient", flow.recipient);
  json.attribute("transforms", flow.transforms);
  json.attribute("outcome", flow.outcome);
  json.attribute("approval", flow.approval);
  json.attribute("source", flow.source);
  json.attribute("sink", flow.sink);
  json.attribute("function", flow.function);
  json.attribute("file", flow.file);
}

void writeMarkdownRows(const char *heading, const std::vector<InventoryFlow> &flows, llvm::raw_ostream &os) {
  if (flows.empty()) return;
  os << "\n### " << heading << "\n\n| data | recipient | form | place | verdict |\n| --- | --- | --- | --- | --- |\n";
  for (const InventoryFlow &flow : flows)
    os << "| " << escapeMarkdown(flow.category) << " | " << escapeMarkdown(flow.recipient) << " | "
       << (flow.transforms.empty() ? "as it is" : escapeMarkdown(flow.transforms)) << " | "
       << escapeMarkdown(flow.sink + " in " + flow.function + ", " + flow.file) << " | "
       << escapeMarkdown(flow.outcome + (flow.approval.empty() ? "" : ": " + flow.approval)) << " |\n";
}

}  // namespace

llvm::Expected<InventoryFile> parseInventory(llvm::StringRef json, const std::string &name) {
  llvm::Expected<llvm::json::Value> document = llvm::json::parse(json);
  if (!document) return complain(name, "not JSON: " + llvm::toString(document.takeError()));
  const Object *root = document->getAsObject();
  const Array *recipients = root ? root->getArray("recipients") : nullptr;
  if (!recipients || root->getInteger("piiflow") != 1)
    return complain(name, "not written by 'piiflow inventory --format json'");
  InventoryFile file;
  file.complete = root->getBoolean("complete").value_or(false);
  for (const llvm::json::Value &recipient : *recipients) {
    const Object *object = recipient.getAsObject();
    const Array *flows = object ? object->getArray("flows") : nullptr;
    if (!flows) return complain(name, "a recipient without flows");
    for (const llvm::json::Value &value : *flows) {
      llvm::Expected<InventoryFlow> flow = flowOf(value, name);
      if (!flow) return flow.takeError();
      file.flows.push_back(std::move(*flow));
    }
  }
  return file;
}

llvm::Expected<InventoryFile> readInventory(const std::string &path) {
  auto buffer = llvm::MemoryBuffer::getFile(path, /*IsText=*/false, /*RequiresNullTerminator=*/false);
  if (!buffer) return complain(path, buffer.getError().message());
  return parseInventory((*buffer)->getBuffer(), path);
}

InventoryDiff compareInventories(const InventoryFile &before, const InventoryFile &after) {
  InventoryDiff diff;
  diff.complete = before.complete && after.complete;
  Flows old, now;
  for (const InventoryFlow &flow : before.flows) old.push_back(&flow);
  for (const InventoryFlow &flow : after.flows) now.push_back(&flow);
  if (!old.empty()) match(old, now, [](const InventoryFlow &flow) { return flow.id; }, diff);
  if (!old.empty()) match(old, now, kinship, diff);
  for (const InventoryFlow *flow : now) diff.added.push_back(*flow);
  for (const InventoryFlow *flow : old) diff.removed.push_back(*flow);
  auto order = [](const InventoryFlow &a, const InventoryFlow &b) {
    return std::tie(a.recipient, a.category, a) < std::tie(b.recipient, b.category, b);
  };
  std::sort(diff.added.begin(), diff.added.end(), order);
  std::sort(diff.removed.begin(), diff.removed.end(), order);
  std::sort(diff.changed.begin(), diff.changed.end(),
            [&](const auto &a, const auto &b) { return order(a.second, b.second); });
  return diff;
}

void writeDiffText(const InventoryDiff &diff, llvm::raw_ostream &os) {
  for (const InventoryFlow &flow : diff.added) os << "+ " << escapeText(describe(flow)) << '\n';
  for (const InventoryFlow &flow : diff.removed) os << "- " << escapeText(describe(flow)) << '\n';
  for (const auto &[before, after] : diff.changed)
    os << "~ " << escapeText(describe(after)) << "; before: " << escapeText(describeChange(before, after)) << '\n';
  os << diff.added.size() << " added, " << diff.removed.size() << " removed, " << diff.changed.size() << " changed.\n";
  if (!diff.complete) os << "One of the inventories is of an incomplete analysis: flows may be missing.\n";
}

void writeDiffMarkdown(const InventoryDiff &diff, llvm::raw_ostream &os) {
  os << "## What leaves: " << diff.added.size() << " added, " << diff.removed.size() << " removed, "
     << diff.changed.size() << " changed\n";
  if (!diff.complete) os << "\n**One of the inventories is of an incomplete analysis: flows may be missing.**\n";
  if (diff.isEmpty()) os << "\nThis change does not alter what personal data goes where.\n";
  if (!diff.added.empty()) {
    os << "\nNew on its way out:";
    for (const std::string &pair : pairsOf(diff.added)) os << " `" << escapeText(pair) << "`";
    os << "\n";
  }
  writeMarkdownRows("Added", diff.added, os);
  writeMarkdownRows("Removed", diff.removed, os);
  if (diff.changed.empty()) return;
  os << "\n### Changed\n\n| data | recipient | place | change |\n| --- | --- | --- | --- |\n";
  for (const auto &[before, after] : diff.changed)
    os << "| " << escapeMarkdown(after.category) << " | " << escapeMarkdown(after.recipient) << " | "
       << escapeMarkdown(after.sink + " in " + after.function + ", " + after.file) << " | "
       << escapeMarkdown(describeChange(before, after)) << " |\n";
}

void writeDiffJson(const InventoryDiff &diff, llvm::raw_ostream &os) {
  llvm::json::OStream json(os, /*IndentSize=*/2);
  json.object([&] {
    json.attribute("piiflow", 1);
    json.attribute("complete", diff.complete);
    for (const auto &[key, flows] : {std::pair("added", &diff.added), std::pair("removed", &diff.removed)})
      json.attributeArray(key, [&, list = flows] {
        for (const InventoryFlow &flow : *list) json.object([&] { writeJsonFlow(json, flow); });
      });
    json.attributeArray("changed", [&] {
      for (const auto &[before, after] : diff.changed)
        json.object([&, old = &before, now = &after] {
          json.attributeObject("before", [&] { writeJsonFlow(json, *old); });
          json.attributeObject("after", [&] { writeJsonFlow(json, *now); });
        });
    });
  });
  os << '\n';
}

std::string withoutPlaces(llvm::StringRef inventory, bool isJson) {
  constexpr llvm::StringRef kVolatile[] = {
      "\"line\": ", "\"column\": ", "\"endLine\": ", "\"endColumn\": ", "\"version\": ", "\"configurationDigest\": "};
  std::string result;
  while (!inventory.empty()) {
    auto [line, rest] = inventory.split('\n');
    inventory = rest;
    const llvm::StringRef member = line.ltrim();
    if (isJson && std::any_of(std::begin(kVolatile), std::end(kVolatile),
                              [&](llvm::StringRef key) { return member.starts_with(key); }))
      continue;
    if (isJson) line.consume_back(",");  // the last member that is left has one or not
    for (std::size_t i = 0; i < line.size(); ++i) {
      // `src/a.cpp:42:24` and `.piiflow.yaml:7`
      if (!isJson && line[i] == ':' && i + 1 < line.size() && llvm::isDigit(line[i + 1]))
        while (i + 1 < line.size() && llvm::isDigit(line[i + 1])) ++i;
      else
        result += line[i];
    }
    result += '\n';
  }
  return result;
}

}  // namespace piiflow::report
