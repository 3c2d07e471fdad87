#include "driver/LspReport.h"

#include <algorithm>

#include "driver/Paths.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"

namespace piiflow::driver {
namespace {

using llvm::json::Array;
using llvm::json::Object;
using llvm::json::Value;

std::string decodePercents(llvm::StringRef text) {
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    unsigned byte = 0;
    if (text[i] == '%' && i + 2 < text.size() && !text.substr(i + 1, 2).getAsInteger(16, byte)) {
      result += static_cast<char>(byte);
      i += 2;
    } else {
      result += text[i];
    }
  }
  return result;
}

std::string textAt(const Object *object, llvm::StringRef key) {
  return object ? object->getString(key).value_or("").str() : std::string();
}

std::string messageOf(const Object &object) { return textAt(object.getObject("message"), "text"); }

EditorPlace placeOf(const Object *location, const std::string &root) {
  const Object *physical = location ? location->getObject("physicalLocation") : nullptr;
  const Object *artifact = physical ? physical->getObject("artifactLocation") : nullptr;
  EditorPlace place;
  if (!artifact) return place;
  const std::string uri = textAt(artifact, "uri");
  place.uri = llvm::StringRef(uri).starts_with("file:") ? uri : uriOf(absolutePath(decodePercents(uri), root));
  const Object *region = physical->getObject("region");
  if (!region) return place;
  place.line = region->getInteger("startLine").value_or(1) - 1;
  place.column = region->getInteger("startColumn").value_or(1) - 1;
  place.endLine = region->getInteger("endLine").value_or(place.line + 1) - 1;
  place.endColumn = region->getInteger("endColumn").value_or(place.column + 2) - 1;
  return place;
}

const Object *firstOf(const Object &object, llvm::StringRef key) {
  const Array *array = object.getArray(key);
  return array && !array->empty() ? array->front().getAsObject() : nullptr;
}

void readSteps(const Object &result, const std::string &root, EditorResult &read) {
  const Object *codeFlow = firstOf(result, "codeFlows");
  const Object *threadFlow = codeFlow ? firstOf(*codeFlow, "threadFlows") : nullptr;
  const Array *locations = threadFlow ? threadFlow->getArray("locations") : nullptr;
  if (!locations) return;
  for (const Value &value : *locations) {
    const Object *step = value.getAsObject();
    const Object *location = step ? step->getObject("location") : nullptr;
    if (!location) continue;
    EditorPlace place = placeOf(location, root);
    if (!place.uri.empty()) read.steps.emplace_back(std::move(place), messageOf(*location));
  }
}

void readFlow(const Object *properties, EditorResult &read) {
  if (!properties) return;
  read.flowId = textAt(properties, "flowId");
  read.recipient = textAt(properties, "recipient");
  read.source = textAt(properties, "source");
  if (const Array *data = properties->getArray("data"); data && !data->empty())
    read.category = data->front().getAsString().value_or("").str();
  const Array *transforms = properties->getArray("transforms");
  if (!transforms) return;
  for (const Value &transform : *transforms) read.transforms.push_back(transform.getAsString().value_or("").str());
}

}  // namespace

std::string uriOf(llvm::StringRef path) {
  std::string uri = "file://";
  for (const char c : path) {
    if (llvm::isAlnum(c) || llvm::StringRef("/._-~+").contains(c)) {
      uri += c;
    } else {
      const auto byte = static_cast<unsigned char>(c);
      uri += {'%', llvm::hexdigit(byte >> 4), llvm::hexdigit(byte & 15)};
    }
  }
  return uri;
}

std::string pathOf(llvm::StringRef uri) { return uri.consume_front("file://") ? decodePercents(uri) : std::string(); }

llvm::Expected<std::vector<EditorResult>> readEditorResults(llvm::StringRef sarif, const std::string &root) {
  llvm::Expected<Value> document = llvm::json::parse(sarif);
  if (!document) return document.takeError();
  const Object *run = document->getAsObject() ? firstOf(*document->getAsObject(), "runs") : nullptr;
  const Array *results = run ? run->getArray("results") : nullptr;
  if (!results) return llvm::createStringError("this is no SARIF report");
  const Object *bases = run->getObject("originalUriBaseIds");
  const std::string base = pathOf(textAt(bases ? bases->getObject("%SRCROOT%") : nullptr, "uri"));
  std::vector<EditorResult> read;
  for (const Value &value : *results) {
    const Object *result = value.getAsObject();
    if (!result) continue;
    EditorResult one;
    one.rule = textAt(result, "ruleId");
    one.level = textAt(result, "level");
    one.message = messageOf(*result);
    one.place = placeOf(firstOf(*result, "locations"), base.empty() ? root : base);
    readSteps(*result, base.empty() ? root : base, one);
    readFlow(result->getObject("properties"), one);
    if (!one.place.uri.empty()) read.push_back(std::move(one));
  }
  return read;
}

std::vector<EditorProposal> readEditorProposals(llvm::StringRef json, const std::string &root) {
  std::vector<EditorProposal> proposals;
  llvm::Expected<Value> parsed = llvm::json::parse(json);
  if (!parsed) {
    llvm::consumeError(parsed.takeError());
    return proposals;
  }
  const Object *whole = parsed->getAsObject();
  const Array *sources = whole ? whole->getArray("sources") : nullptr;
  if (!sources) return proposals;
  for (const Value &value : *sources) {
    const Object *source = value.getAsObject();
    if (!source) continue;
    EditorProposal proposal;
    proposal.place.uri = uriOf(absolutePath(textAt(source, "file"), root));
    proposal.place.line = source->getInteger("line").value_or(1) - 1;
    proposal.place.column = source->getInteger("column").value_or(1) - 1;
    proposal.name = textAt(source, "name");
    proposal.category = textAt(source, "data");
    proposal.reason = textAt(source, "reason");
    proposals.push_back(std::move(proposal));
  }
  return proposals;
}

std::vector<EditorResult> readEditorErrors(llvm::StringRef errors, const std::string &folder) {
  std::vector<EditorResult> read;
  llvm::SmallVector<llvm::StringRef> lines;
  errors.split(lines, '\n', -1, /*KeepEmpty=*/false);
  for (llvm::StringRef line : lines) {
    auto [place, message] = line.split(": error: ");
    auto [fileAndLine, columnText] = place.rsplit(':');
    auto [file, lineText] = fileAndLine.rsplit(':');
    std::int64_t number = 0, column = 0;
    if (message.empty() || lineText.getAsInteger(10, number) || columnText.getAsInteger(10, column)) continue;
    EditorResult one;
    one.rule = "piiflow-configuration";
    one.level = "error";
    one.message = message.str();
    one.place = {uriOf(absolutePath(file, folder)), number - 1, column - 1, number - 1, column};
    read.push_back(std::move(one));
  }
  return read;
}

Object rangeOf(const EditorPlace &place) {
  return Object{{"start", Object{{"line", place.line}, {"character", place.column}}},
                {"end", Object{{"line", place.endLine}, {"character", place.endColumn}}}};
}

Object diagnosticOf(const EditorResult &result) {
  Array related;
  for (const auto &[place, message] : result.steps)
    related.push_back(
        Object{{"location", Object{{"uri", place.uri}, {"range", rangeOf(place)}}}, {"message", message}});
  const int severity = result.level == "error" ? 1 : result.level == "warning" ? 2 : 3;
  Object diagnostic{{"range", rangeOf(result.place)},
                    {"severity", severity},
                    {"code", result.rule},
                    {"source", "piiflow"},
                    {"message", result.message}};
  if (!related.empty()) diagnostic["relatedInformation"] = std::move(related);
  if (!result.flowId.empty()) diagnostic["data"] = Object{{"flowId", result.flowId}};
  return diagnostic;
}

}  // namespace piiflow::driver
