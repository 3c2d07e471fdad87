#include "lower/HeaderWatch.h"

#include <algorithm>

#include "clang/AST/ASTContext.h"
#include "clang/Lex/MacroInfo.h"
#include "clang/Lex/PPCallbacks.h"
#include "clang/Lex/Preprocessor.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/StringExtras.h"
#include "lower/HeaderJudge.h"
#include "lower/HeaderUses.h"
#include "lower/HeaderWatchState.h"
#include "lower/OptionalMacros.h"

namespace piiflow::lower {
namespace {

using Name = HeaderUses::Name;

std::uint64_t digestOf(llvm::StringRef text) {
  return llvm::xxh3_64bits(llvm::ArrayRef(reinterpret_cast<const std::uint8_t *>(text.data()), text.size()));
}

bool isHarmlessPragma(llvm::StringRef text) {
  text = text.ltrim();
  for (llvm::StringRef name :
       {"once", "GCC diagnostic", "clang diagnostic", "clang loop", "loop", "unroll", "nounroll", "GCC unroll",
        "GCC ivdep", "omp", "region", "endregion", "mark", "message", "comment", "warning"})
    if (text.starts_with(name)) return true;
  return false;
}

class Listener : public clang::PPCallbacks {
 public:
  explicit Listener(std::shared_ptr<HeaderWatch::State> state)
      : keep_(std::move(state)), state_(*keep_), sources_(state_.preprocessor.getSourceManager()) {}

  void FileChanged(clang::SourceLocation location, FileChangeReason reason, clang::SrcMgr::CharacteristicKind kind,
                   clang::FileID left) override {
    if (state_.isInProject) state_.uses.endText();
    if (reason == ExitFile) closeReading(left);
    const clang::FileID file = sources_.getFileID(location);
    const clang::OptionalFileEntryRef entry = sources_.getFileEntryRefForID(file);
    const bool isSystem = kind != clang::SrcMgr::C_User;
    state_.file = file;
    state_.entry = entry ? &entry->getFileEntry() : nullptr;
    // A line marker or a pragma may make system text of what is not: then it is unclear what was requested.
    if (entry && isSystem && reason != EnterFile && !state_.open.contains(file)) state_.doubt = "a marked header";
    if (entry && !isSystem && state_.open.contains(file)) state_.doubt = "a marked header";
    state_.isInProject = entry && !isSystem;
    if (!entry || !isSystem || reason != EnterFile) return;
    if (state_.uses.epoch == 0) state_.doubt = "headers of the command line";
    SystemFile &known = state_.files[state_.entry];
    if (known.path.empty()) {
      known.path = entry->getName().str();
      known.bytes = static_cast<std::uint32_t>(entry->getSize());
    }
    if (!state_.canMoveRequest) known.obstacle = "where it is requested";
    state_.open[file] = 0;
    state_.epochs[file] = state_.uses.epoch;
  }

  void InclusionDirective(clang::SourceLocation, const clang::Token &, llvm::StringRef name, bool,
                          clang::CharSourceRange, clang::OptionalFileEntryRef file, llvm::StringRef, llvm::StringRef,
                          const clang::Module *, bool, clang::SrcMgr::CharacteristicKind kind) override {
    if (!file) return;
    if (!state_.isInProject) {
      if (!state_.entry) return;
      SystemFile &from = state_.files[state_.entry];
      from.includes.insert(&file->getFileEntry());
      if (kind == clang::SrcMgr::C_User) from.obstacle = "includes a header of the project";
      return;
    }
    if (kind == clang::SrcMgr::C_User) return;
    state_.uses.endText();
    ++state_.uses.epoch;
    state_.canMoveRequest = state_.uses.isAtFileScope() && !state_.hasPragma;
    state_.requests.push_back({name.str(), &file->getFileEntry()});
    state_.mixRequest(file->getName());
  }

  void moduleImport(clang::SourceLocation, clang::ModuleIdPath, const clang::Module *) override {
    state_.doubt = "a module";
  }

  void If(clang::SourceLocation location, clang::SourceRange range, ConditionValueKind value) override {
    decide(location, range, value);
  }
  void Elif(clang::SourceLocation location, clang::SourceRange range, ConditionValueKind value,
            clang::SourceLocation) override {
    decide(location, range, value);
  }
  void Ifdef(clang::SourceLocation location, const clang::Token &name, const clang::MacroDefinition &macro) override {
    decide(location, name, macro);
  }
  void Ifndef(clang::SourceLocation location, const clang::Token &name, const clang::MacroDefinition &macro) override {
    if (!state_.isInProject && state_.open.contains(state_.file)) {
      const auto [file, offset] = sources_.getDecomposedLoc(name.getLocation());
      std::vector<llvm::StringRef> names =
          optionalMacros(sources_.getBufferData(file).drop_front(offset), state_.preprocessor.getLangOpts());
      if (!names.empty()) return static_cast<void>(optional_.try_emplace(location, std::move(names)));
    }
    decide(location, name, macro);
  }
  void Endif(clang::SourceLocation, clang::SourceLocation begin) override {
    const auto names = optional_.find(begin);
    if (names == optional_.end()) return;
    for (llvm::StringRef name : names->second) takeOptional(state_.preprocessor.getIdentifierInfo(name));
    optional_.erase(names);
  }
  void Elifdef(clang::SourceLocation location, const clang::Token &name, const clang::MacroDefinition &macro) override {
    decide(location, name, macro);
  }
  void Elifndef(clang::SourceLocation location, const clang::Token &name,
                const clang::MacroDefinition &macro) override {
    decide(location, name, macro);
  }

  void MacroDefined(const clang::Token &name, const clang::MacroDirective *directive) override {
    if (!state_.isInProject) {
      if (state_.entry) state_.macros.push_back({name.getIdentifierInfo(), directive->getMacroInfo(), state_.file});
      return;
    }
    state_.uses.noteNamed(name.getIdentifierInfo());
    const clang::MacroInfo *macro = directive->getMacroInfo();
    state_.projectMacros.insert(macro);
    state_.noteDefinition(name.getIdentifierInfo(), digestOf(textOf(*macro)));
  }
  void MacroUndefined(const clang::Token &name, const clang::MacroDefinition &,
                      const clang::MacroDirective *) override {
    if (!state_.isInProject) {
      if (state_.entry) state_.macros.push_back({name.getIdentifierInfo(), nullptr, state_.file});
      return;
    }
    state_.uses.noteNamed(name.getIdentifierInfo());
    state_.noteDefinition(name.getIdentifierInfo(), 0);
  }
  void MacroExpands(const clang::Token &name, const clang::MacroDefinition &definition, clang::SourceRange,
                    const clang::MacroArgs *) override {
    const clang::MacroInfo *macro = definition.getMacroInfo();
    if (state_.isInProject) {
      state_.uses.noteNamed(name.getIdentifierInfo());
    } else if (auto reading = state_.open.find(state_.file); reading != state_.open.end()) {
      mix(reading->second, digestOf(name.getIdentifierInfo()->getName()), macro ? macro->getNumTokens() : 0);
      if (state_.projectMacros.contains(macro)) state_.files[state_.entry].obstacle = "macro of the project";
    }
  }

  void PragmaDirective(clang::SourceLocation location, clang::PragmaIntroducerKind kind) override {
    if (!state_.isInProject) return;
    // What a _Pragma says shows in the call that follows.
    hadPragma_ = state_.hasPragma;
    llvm::StringRef text;
    if (kind == clang::PIK_HashPragma && location.isFileID()) {
      const auto [file, offset] = sources_.getDecomposedLoc(location);
      text = sources_.getBufferData(file).drop_front(offset).take_until([](char c) { return c == '\n'; });
      text = text.ltrim("# \t");
      text.consume_front("pragma");
    }
    if (!isHarmlessPragma(text)) state_.hasPragma = true;
  }
  void PragmaDiagnosticPush(clang::SourceLocation, llvm::StringRef) override { takeHarmlessPragma(); }
  void PragmaDiagnosticPop(clang::SourceLocation, llvm::StringRef) override { takeHarmlessPragma(); }
  void PragmaDiagnostic(clang::SourceLocation, llvm::StringRef, clang::diag::Severity, llvm::StringRef) override {
    takeHarmlessPragma();
  }

 private:
  void takeHarmlessPragma() {
    if (state_.isInProject) state_.hasPragma = hadPragma_;
  }

  static void mix(std::uint64_t &digest, std::uint64_t first, std::uint64_t second) {
    digest = (digest ^ (first + 0x9e3779b97f4a7c15u * (second + 1))) * 0xff51afd7ed558ccdu;
    digest ^= digest >> 32;
  }

  /// Whoever defined it: this header would have.
  void takeOptional(Name name) {
    const clang::MacroInfo *macro = state_.preprocessor.getMacroInfo(name);
    std::string text = name->getName().str();
    if (macro) text += textOf(*macro);
    mix(state_.open.find(state_.file)->second, digestOf(text), macro ? 1 : 0);
    state_.macros.push_back({name, macro, state_.file});
  }

  /// Parameters and tokens.
  std::string textOf(const clang::MacroInfo &macro) const {
    std::string text = macro.isFunctionLike() ? "(" : "";
    for (Name parameter : macro.params()) text += parameter->getName().str() + ",";
    for (const clang::Token &token : macro.tokens()) text += " " + state_.preprocessor.getSpelling(token);
    return text;
  }

  void closeReading(clang::FileID left) {
    auto reading = state_.open.find(left);
    const clang::FileEntry *entry = sources_.getFileEntryForID(left);
    if (reading == state_.open.end() || !entry) return;
    SystemFile &file = state_.files[entry];
    if (file.id == 0) {
      file.id = digestOf(file.path);
      mix(file.id, digestOf(sources_.getBufferData(left)), file.bytes);
    }
    std::uint64_t id = file.id;
    mix(id, reading->second, 0);
    file.readings.try_emplace(id, state_.epochs.lookup(left));
    state_.open.erase(reading);
  }

  void mixBranch(clang::SourceLocation location, bool isTaken) {
    if (auto reading = state_.open.find(state_.file); reading != state_.open.end())
      mix(reading->second, sources_.getFileOffset(location), isTaken ? 1 : 0);
  }

  void decide(clang::SourceLocation location, clang::SourceRange range, ConditionValueKind value) {
    if (!state_.isInProject) return mixBranch(location, value == CVK_True);
    const auto [file, begin] = sources_.getDecomposedLoc(sources_.getFileLoc(range.getBegin()));
    const auto [endFile, end] = sources_.getDecomposedLoc(sources_.getFileLoc(range.getEnd()));
    llvm::StringRef text = sources_.getBufferData(file).drop_front(begin);
    // The end is that of the line, or of its last token.
    std::size_t size = file == endFile && end >= begin ? end - begin : 0;
    size = std::max(size, text.find('\n', size));
    text = text.take_front(size);
    const auto isLetter = [](char c) { return llvm::isAlnum(c) || c == '_'; };
    while (!(text = text.drop_until(isLetter)).empty()) {
      const llvm::StringRef word = text.take_while(isLetter);
      state_.uses.noteNamed(state_.preprocessor.getIdentifierInfo(word));
      text = text.drop_front(word.size());
    }
  }
  void decide(clang::SourceLocation location, const clang::Token &name, const clang::MacroDefinition &macro) {
    if (state_.isInProject)
      state_.uses.noteNamed(name.getIdentifierInfo());
    else
      mixBranch(location, static_cast<bool>(macro));
  }

  std::shared_ptr<HeaderWatch::State> keep_;
  HeaderWatch::State &state_;
  const clang::SourceManager &sources_;
  bool hadPragma_ = false;                                                        ///< before the one that was read last
  llvm::DenseMap<clang::SourceLocation, std::vector<llvm::StringRef>> optional_;  ///< of each #ifndef that is open
};

std::uint64_t keyOf(llvm::StringRef kind, llvm::StringRef first, llvm::StringRef second = "") {
  return digestOf((kind + "\n" + first + "\n" + second).str());
}

llvm::StringRef textOf(Name name) { return name ? name->getName() : ""; }

/// Calls `visit(name, key, epoch)` for each use before the last request. A macro of the project shows in headers that
/// only test it, and leaves no name in a precompiled one: `visitDefinition(name, key, epoch)`.
template <class Visitor, class DefinitionVisitor>
void forEachUse(const HeaderWatch::State &state, const Visitor &visit, const DefinitionVisitor &visitDefinition) {
  const HeaderUses &uses = state.uses;
  const auto add = [&](Name name, std::uint32_t epoch, llvm::StringRef kind, llvm::StringRef second = "") {
    if (epoch < uses.epoch) visit(name, keyOf(kind, textOf(name), second), epoch);
  };
  for (const auto &[name, first] : uses.names) {
    // What is said by an earlier kind need not be said by a later one.
    add(name, first[0], "named");
    add(name, first[1], "found");
    add(name, first[2], "called");
    add(name, first[3], "generic");
  }
  for (const auto &[names, first] : uses.qualified) {
    add(names.second, first.any, "qualified", textOf(names.first));
    add(names.second, first.generic, "generic", textOf(names.first));
  }
  for (std::size_t i = 0; i < uses.operators.size(); ++i)
    add(nullptr, uses.operators[i], "operator", std::to_string(i));
  for (const auto &[definition, epoch] : state.definitions)
    if (epoch < uses.epoch)
      visitDefinition(definition.first, keyOf("defined", textOf(definition.first), std::to_string(definition.second)),
                      epoch);
  for (Name name : uses.usingDirectives) visit(name, keyOf("directive", textOf(name)), 0);
  if (uses.hasNamespaceAlias) visit(nullptr, keyOf("alias", ""), 0);
}

}  // namespace

void HeaderWatch::State::mixRequest(llvm::StringRef path) {
  requestDigest = digestOf((std::to_string(requestDigest) + (canMoveRequest ? "+" : "-") + path).str());
}

HeaderWatch::HeaderWatch(clang::Preprocessor &preprocessor) : state_(std::make_shared<State>(preprocessor)) {
  preprocessor.addPPCallbacks(std::make_unique<Listener>(state_));
  preprocessor.setTokenWatcher([state = state_.get()](const clang::Token &token) {
    if (state->isInProject) state->uses.take(token);
  });
}

HeaderWatch::~HeaderWatch() = default;

void HeaderWatch::doubt(const char *why) { state_->doubt = why; }

HeaderFacts HeaderWatch::facts(clang::ASTContext &context) const {
  state_->uses.endText();
  HeaderFacts facts = judgeHeaders(context, *state_);
  facts.isKnown = true;
  facts.requests = state_->requestDigest;
  const auto note = [&](Name, std::uint64_t key, std::uint32_t epoch) { facts.uses.push_back({key, epoch}); };
  forEachUse(*state_, note, note);
  std::sort(facts.uses.begin(), facts.uses.end(),
            [](const auto &a, const auto &b) { return a.key != b.key ? a.key < b.key : a.epoch < b.epoch; });
  return facts;
}

std::string HeaderWatch::differenceFrom(const HeaderFacts &plain, const std::vector<std::uint64_t> &again) const {
  state_->uses.endText();
  if (!state_->doubt.empty()) return state_->doubt;
  if (state_->requestDigest != plain.requests) return "other headers are requested";
  for (const auto &[entry, file] : state_->files)
    for (const auto &[id, epoch] : file.readings) {
      if (std::binary_search(again.begin(), again.end(), id)) continue;
      const auto at = std::lower_bound(plain.readings.begin(), plain.readings.end(), id,
                                       [](const HeaderFacts::Reading &one, std::uint64_t key) { return one.id < key; });
      if (at == plain.readings.end() || at->id != id) return file.path + " reads otherwise";
    }
  std::string difference;
  const auto compare = [&](Name name, std::uint64_t key, std::uint32_t epoch) {
    if (!difference.empty()) return;
    const auto at =
        std::lower_bound(plain.uses.begin(), plain.uses.end(), key,
                         [](const HeaderFacts::Use &one, std::uint64_t wanted) { return one.key < wanted; });
    if (at == plain.uses.end() || at->key != key || at->epoch > epoch)
      difference = textOf(name).str() + " is used earlier";
  };
  const auto compareKnown = [&](Name name, std::uint64_t key, std::uint32_t epoch) {
    // What the precompiled header does not speak of is the project's own.
    if (!name || name->isFromAST() || name->isOutOfDate()) compare(name, key, epoch);
  };
  forEachUse(*state_, compareKnown, compare);
  return difference;
}

PrecompiledReadings HeaderWatch::readings(std::uint32_t last) const {
  std::map<std::uint64_t, const std::string *> first;
  PrecompiledReadings result;
  for (const auto &[entry, file] : state_->files)
    for (const auto &[id, epoch] : file.readings) {
      if (epoch <= last)
        first.try_emplace(id, &file.path);
      else
        result.again.push_back(id);
    }
  for (const auto &[id, path] : first) {
    result.first.push_back(id);
    result.paths.push_back(*path);
  }
  std::sort(result.again.begin(), result.again.end());
  return result;
}

}  // namespace piiflow::lower
