// What each pack knows: the calls through which data leaves, and what tells the recipient. `--format markdown` makes
// docs/packs.md.
#include "driver/Packs.h"

#include <algorithm>
#include <optional>

#include "driver/Configuration.h"
#include "driver/Output.h"
#include "driver/PackDir.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"
#include "models/PackEntries.h"
#include "models/Port.h"
#include "models/Selector.h"
#include "models/Words.h"

namespace piiflow::driver {
namespace {

struct PackEntry {
  std::vector<std::string> functions;
  std::string ports;
  std::string target;
  std::string when;  ///< empty where it is always so
};

struct Pack {
  std::string name;
  std::string summary;  ///< the comment that the file begins with
  std::vector<PackEntry> sinks, endpoints;
  unsigned propagators = 0, sanitizers = 0;
};

std::string joinPorts(const std::vector<models::Port> &ports) {
  std::string text;
  for (const models::Port &port : ports) text += (text.empty() ? "" : ", ") + models::formatPort(port);
  return text;
}

/// Functions of one entry of the file are one line.
template <class Model, class Describe>
void addEntries(const std::vector<Model> &models, const std::string &pack, std::vector<PackEntry> &entries,
                Describe describe) {
  std::uint32_t line = 0;
  for (const Model &model : models) {
    if (model.pack != pack) continue;
    if (entries.empty() || model.location.line != line) entries.push_back(describe(model));
    line = model.location.line;
    entries.back().functions.push_back(models::formatSelector(model.function));
  }
}

/// "when arg1 is CURLOPT_URL or CURLOPT_PROXY".
std::string whenText(const std::vector<models::WhenClause> &clauses) {
  std::string text;
  for (const models::WhenClause &clause : clauses) {
    text += text.empty() ? "when " : " and ";
    text += models::formatArgument(clause) + " is ";
    for (const models::WhenClause::Value &value : clause.values)
      text += (&value == clause.values.data() ? "" : " or ") + (value.integer ? std::to_string(*value.integer) : value.name);
  }
  return text;
}

/// What a call says of a connection besides where it leads.
std::string factText(const models::EndpointModel &endpoint) {
  if (endpoint.keepsTransport) return "connection as of " + joinPorts(endpoint.input);
  if (!endpoint.transport) return "";
  switch (*endpoint.transport) {
    case models::TransportFact::Plaintext: return "not encrypted";
    case models::TransportFact::Tls: return "encrypted";
    case models::TransportFact::Unverified: return "certificate not verified";
    case models::TransportFact::Verified: return "certificate verified";
    case models::TransportFact::File: return "a file";
  }
  return "";
}

std::string toldBy(const models::EndpointModel &endpoint) {
  std::string told = endpoint.address.empty() ? joinPorts(endpoint.input) : endpoint.address + " itself";
  const std::string fact = factText(endpoint);
  if (endpoint.keepsTransport || told.empty()) return fact.empty() ? "not shown" : fact;
  return fact.empty() ? told : told + "; " + fact;
}

std::string targetOf(const models::SinkModel &sink) {
  const std::string from = joinPorts(sink.endpoints);
  if (sink.vendor == "transport") return from.empty() ? "unknown" : "whoever answers at the endpoint of " + from;
  return from.empty() ? sink.vendor : sink.vendor + ", unless the endpoint of " + from + " shows another";
}

std::string summaryOf(const std::string &file) {
  auto buffer = llvm::MemoryBuffer::getFile(file);
  if (!buffer) return {};
  std::string summary;
  llvm::StringRef rest = (*buffer)->getBuffer();
  while (rest.consume_front("#")) {
    auto [line, after] = rest.split('\n');
    line = line.trim();
    if (line.empty()) break;
    summary += (summary.empty() ? "" : " ") + line.str();
    rest = after;
  }
  return summary;
}

std::vector<Pack> readPacks(const Options &options, const models::ModelSet &models) {
  std::vector<Pack> packs;
  for (const std::string &name : models.packs) {
    Pack pack;
    pack.name = name;
    llvm::SmallString<256> file(findPackDir(options.packDir));
    llvm::sys::path::append(file, name + ".yaml");
    pack.summary = summaryOf(std::string(file));
    addEntries(models.sinks, name, pack.sinks,
               [](const models::SinkModel &sink) {
                 return PackEntry{{}, joinPorts(sink.input), targetOf(sink), whenText(sink.when)};
               });
    addEntries(models.endpoints, name, pack.endpoints, [](const models::EndpointModel &endpoint) {
      return PackEntry{{}, toldBy(endpoint), joinPorts(endpoint.output), whenText(endpoint.when)};
    });
    auto isOurs = [&](const models::Entry &entry) { return entry.pack == name; };
    pack.propagators =
        static_cast<unsigned>(std::count_if(models.propagators.begin(), models.propagators.end(), isOurs));
    pack.sanitizers = static_cast<unsigned>(std::count_if(models.sanitizers.begin(), models.sanitizers.end(), isOurs));
    packs.push_back(std::move(pack));
  }
  return packs;
}

void writeEntries(const char *kind, const std::vector<PackEntry> &entries, llvm::raw_ostream &os) {
  for (const PackEntry &entry : entries)
    for (const std::string &function : entry.functions) {
      os << "  " << kind << function << ": " << entry.ports << " -> " << entry.target;
      if (!entry.when.empty()) os << ", " << entry.when;
      os << '\n';
    }
}

void writeText(const Pack &pack, llvm::raw_ostream &os) {
  os << pack.name << ": " << pack.summary << '\n';
  writeEntries("sink      ", pack.sinks, os);
  writeEntries("endpoint  ", pack.endpoints, os);
  os << "  " << pack.propagators << " propagators, " << pack.sanitizers << " sanitizers\n";
}

std::string cell(const std::vector<std::string> &functions) {
  std::string text;
  for (const std::string &function : functions) {
    std::string name = function;
    for (std::size_t at = 0; (at = name.find('|', at)) != std::string::npos; at += 2) name.insert(at, "\\");
    text += (text.empty() ? "`" : ", `") + name + "`";
  }
  return text;
}

void writeMarkdown(const std::vector<Pack> &packs, llvm::raw_ostream &os) {
  os << "# The built-in packs\n\nMade by `piiflow packs list --format markdown`; do not edit. Ports are those of "
        "[configuration.md](configuration.md#ports).\n";
  for (const Pack &pack : packs) {
    os << "\n## " << pack.name << "\n\n" << pack.summary << '\n';
    if (!pack.sinks.empty()) os << "\n| calls | what leaves | to whom |\n| --- | --- | --- |\n";
    for (const PackEntry &sink : pack.sinks)
      os << "| " << cell(sink.functions) << " | " << sink.ports << " | " << sink.target << " |\n";
    if (!pack.endpoints.empty()) os << "\n| what tells the endpoint | from | of |\n| --- | --- | --- |\n";
    for (const PackEntry &endpoint : pack.endpoints)
      os << "| " << cell(endpoint.functions) << " | " << endpoint.ports << " | " << endpoint.target << " |\n";
  }
}

void writeList(const std::vector<Pack> &packs, llvm::raw_ostream &os) {
  for (const Pack &pack : packs) {
    std::size_t sinks = 0;
    for (const PackEntry &sink : pack.sinks) sinks += sink.functions.size();
    os << pack.name << std::string(pack.name.size() < 16 ? 16 - pack.name.size() : 1, ' ') << sinks << " sinks, "
       << pack.propagators << " propagators, " << pack.sanitizers << " sanitizers\n";
  }
}

int print(const std::string &text) {
  llvm::Error error = writeToStandardOutput(text);
  if (!error) return kClean;
  printError(llvm::toString(std::move(error)));
  return kBadUsage;
}

/// The packs by themselves: no file of the user has a say.
std::optional<std::vector<Pack>> readChecked(const Options &options) {
  models::LoadResult loaded = models::loadModels("", findPackDir(options.packDir));
  models::decodePackEntries(loaded.models);
  if (!hasErrors(loaded.diagnostics)) return readPacks(options, loaded.models);
  printDiagnostics(loaded.diagnostics);
  return std::nullopt;
}

/// The packs whose names contain the word ("curl"), else the nearest one, else where to look.
std::string likeNames(const std::string &word, const std::vector<Pack> &packs) {
  constexpr std::size_t kMostNames = 4;
  std::vector<std::string> names, like;
  for (const Pack &pack : packs) {
    names.push_back(pack.name);
    if (word.size() >= 3 && pack.name.find(word) != std::string::npos) like.push_back("'" + pack.name + "'");
  }
  if (!like.empty() && like.size() <= kMostNames) return "; did you mean " + llvm::join(like, " or ") + "?";
  const std::string nearest = models::suggest(word, names);
  return nearest.empty() ? "; 'piiflow packs list' names them" : nearest;
}

}  // namespace

int listPacks(const Options &options) {
  const std::optional<std::vector<Pack>> packs = readChecked(options);
  if (!packs) return kBadUsage;
  std::string text;
  llvm::raw_string_ostream os(text);
  if (options.format == Format::Markdown)
    writeMarkdown(*packs, os);
  else
    writeList(*packs, os);
  return print(text);
}

int showPack(const Options &options) {
  const std::optional<std::vector<Pack>> packs = readChecked(options);
  if (!packs) return kBadUsage;
  const std::string &name = options.files.front();
  const auto found = std::find_if(packs->begin(), packs->end(), [&](const Pack &pack) { return pack.name == name; });
  if (found == packs->end()) {
    printError("there is no pack '" + name + "'" + likeNames(name, *packs));
    return kBadUsage;
  }
  std::string text;
  llvm::raw_string_ostream os(text);
  writeText(*found, os);
  return print(text);
}

}  // namespace piiflow::driver
