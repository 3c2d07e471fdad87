#include "lower/HeaderJudge.h"

#include <algorithm>

#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Lex/MacroInfo.h"

namespace piiflow::lower {
namespace {

using Name = HeaderUses::Name;

class Judge {
 public:
  Judge(clang::ASTContext &context, HeaderWatch::State &state)
      : state_(state), uses_(state.uses), sources_(context.getSourceManager()) {}

  void judgeMacros() {
    llvm::MapVector<Name, std::vector<const HeaderWatch::State::SystemMacro *>> changes;
    for (const auto &macro : state_.macros)
      if (uses_.names.contains(macro.name)) changes[macro.name].push_back(&macro);
    for (const auto &[name, list] : changes) {
      const bool isRepeated = isRepeatedOnly(list);
      for (const auto *macro : list)
        if (uses_.names.lookup(name)[0] < epochOf(isRepeated ? list.front()->file : macro->file))
          refuse(macro->file, "macro " + name->getName().str());
    }
  }

  void judgeNames(const clang::DeclContext *global) {
    visitContext(global, /*isGlobal=*/true);
    for (const auto &[names, first] : uses_.qualified) {
      if (!uses_.hasNamespaceAlias && !namespaces_.contains(names.first)) continue;
      HeaderUses::FirstQualified &known = inNamespaces_[names.second];
      known.any = std::min(known.any, first.any);
      known.generic = std::min(known.generic, first.generic);
    }
    for (Name name : uses_.usingDirectives) hasDirective_ = hasDirective_ || namespaces_.contains(name);
    for (const auto &[decl, isGlobal] : decls_) judge(decl, isGlobal);
  }

 private:
  void visitContext(const clang::DeclContext *context, bool isGlobal) {
    for (const clang::Decl *decl : context->decls()) {
      if (const auto *space = llvm::dyn_cast<clang::NamespaceDecl>(decl)) {
        // The project's part of a namespace holds nothing of a system header.
        if (epochOf(fileOf(decl)) == kNever) continue;
        if (space->getIdentifier()) namespaces_.insert(space->getIdentifier());
        visitContext(space, /*isGlobal=*/false);
      } else if (llvm::isa<clang::LinkageSpecDecl>(decl)) {
        visitContext(llvm::cast<clang::DeclContext>(decl), isGlobal);
      } else if (const auto *named = llvm::dyn_cast<clang::NamedDecl>(decl)) {
        add(named, isGlobal);
      }
    }
  }

  void add(const clang::NamedDecl *decl, bool isGlobal) {
    // Said again, it is found as it was.
    if (!decl->isFirstDecl()) return;
    decls_.push_back({decl, isGlobal});
    if (const auto *enumeration = llvm::dyn_cast<clang::EnumDecl>(decl); enumeration && !enumeration->isScoped())
      for (const clang::EnumConstantDecl *one : enumeration->enumerators()) decls_.push_back({one, isGlobal});
  }

  clang::FileID fileOf(const clang::Decl *decl) const {
    return sources_.getFileID(sources_.getExpansionLoc(decl->getLocation()));
  }

  /// kNever: the project's.
  std::uint32_t epochOf(clang::FileID file) const {
    const auto at = state_.epochs.find(file);
    return at == state_.epochs.end() ? kNever : at->second;
  }

  /// True when the macro is always defined in the same way (assert() by each reading of its header).
  bool isRepeatedOnly(const std::vector<const HeaderWatch::State::SystemMacro *> &changes) const {
    for (std::size_t i = 0; i < changes.size(); ++i) {
      const clang::MacroInfo *definition = changes[i]->definition;
      if (!definition) {
        const bool isDefinedAgain =
            i + 1 < changes.size() && changes[i + 1]->definition && changes[i + 1]->file == changes[i]->file;
        if (!isDefinedAgain) return false;
      } else if (!changes.front()->definition ||
                 !definition->isIdenticalTo(*changes.front()->definition, state_.preprocessor,
                                            /*Syntactically=*/true)) {
        return false;
      }
    }
    return true;
  }

  void refuse(clang::FileID file, const std::string &why) {
    const clang::FileEntry *entry = sources_.getFileEntryForID(file);
    const auto at = state_.files.find(entry);
    if (at != state_.files.end() && at->second.obstacle.empty()) at->second.obstacle = why;
  }

  void judge(const clang::NamedDecl *decl, bool isGlobal) {
    const clang::FileID file = fileOf(decl);
    const std::uint32_t epoch = epochOf(file);
    if (epoch == kNever || epoch == 0) return;
    const Name name = decl->getIdentifier();
    if (!name) {
      if (decl->getDeclName().getNameKind() == clang::DeclarationName::CXXOperatorName && !isAllocation(decl) &&
          isOperatorUsedBefore(epoch, decl) && canFindByType(decl) && !isOfTypesOf(decl, epoch))
        refuse(file, "operator " + decl->getDeclName().getAsString());
      return;
    }
    const bool isOverload = isOfTypesOf(decl, epoch);
    std::uint32_t first = kNever;
    if (const auto used = uses_.names.find(name); used != uses_.names.end()) {
      const auto of = [&](UseKind kind) { return used->second[static_cast<std::size_t>(kind)]; };
      if (isGlobal || hasDirective_) first = std::min(first, of(isOverload ? UseKind::CalledGeneric : UseKind::Found));
      if (!isGlobal && canBeCalled(decl))
        first = std::min(first, of(isOverload ? UseKind::CalledGeneric : UseKind::Called));
    }
    if (!isGlobal)
      if (const auto used = inNamespaces_.find(name); used != inNamespaces_.end())
        first = std::min(first, isOverload ? used->second.generic : used->second.any);
    if (first < epoch) refuse(file, "name " + decl->getQualifiedNameAsString());
  }

  bool isOperatorUsedBefore(std::uint32_t epoch, const clang::NamedDecl *decl) const {
    const clang::OverloadedOperatorKind kind = decl->getDeclName().getCXXOverloadedOperator();
    return uses_.operators[HeaderUses::operatorGroup(kind)] < epoch;
  }

  /// Others than the implicit ones are for calls with arguments that nothing else fits.
  static bool isAllocation(const clang::NamedDecl *decl) {
    const clang::OverloadedOperatorKind kind = decl->getDeclName().getCXXOverloadedOperator();
    return kind == clang::OO_New || kind == clang::OO_Array_New || kind == clang::OO_Delete ||
           kind == clang::OO_Array_Delete;
  }

  /// False in a namespace without types (std::rel_ops), which has to be named.
  bool canFindByType(const clang::NamedDecl *decl) {
    const auto *space = llvm::dyn_cast<clang::NamespaceDecl>(decl->getDeclContext());
    if (!space || llvm::is_contained(uses_.usingDirectives, space->getIdentifier())) return true;
    auto [at, isNew] = hasTypes_.try_emplace(space->getFirstDecl(), false);
    if (!isNew) return at->second;
    for (const clang::NamespaceDecl *part : space->redecls())
      for (const clang::Decl *member : part->decls())
        if (llvm::isa<clang::TypeDecl, clang::ClassTemplateDecl>(member))
          return hasTypes_[space->getFirstDecl()] = true;
    return false;
  }

  static bool canBeCalled(const clang::NamedDecl *decl) {
    if (const auto *shadow = llvm::dyn_cast<clang::UsingShadowDecl>(decl)) decl = shadow->getTargetDecl();
    return llvm::isa<clang::FunctionDecl, clang::FunctionTemplateDecl, clang::VarDecl, clang::VarTemplateDecl>(decl);
  }

  /// A function or specialisation that is only for types of headers of `epoch` or later: no other use can be meant.
  bool isOfTypesOf(const clang::NamedDecl *decl, std::uint32_t epoch) const {
    if (const auto *instance = llvm::dyn_cast<clang::ClassTemplateSpecializationDecl>(decl)) {
      const auto isLater = [&](const clang::TemplateArgument &argument) {
        return argument.getKind() == clang::TemplateArgument::Type && isLaterType(argument.getAsType(), epoch);
      };
      return llvm::any_of(instance->getTemplateArgs().asArray(), isLater);
    }
    bool isTemplate = false;
    if (const auto *pattern = llvm::dyn_cast<clang::FunctionTemplateDecl>(decl)) {
      decl = pattern->getTemplatedDecl();
      isTemplate = true;
    }
    const auto *function = llvm::dyn_cast<clang::FunctionDecl>(decl);
    if (!function) return false;
    return llvm::any_of(function->parameters(), [&](const clang::ParmVarDecl *parameter) {
      const clang::QualType type = parameter->getType();
      // Nothing converts to what a reference to non-const binds, nor to what a template deduces.
      const bool isExact = (type->isLValueReferenceType() && !type.getNonReferenceType().isConstQualified()) ||
                           (isTemplate && type->isDependentType()) || isOperator(function);
      return isExact && isLaterType(type, epoch);
    });
  }

  /// Its operand must be of a class anyway, which it is found by.
  static bool isOperator(const clang::FunctionDecl *function) { return function->isOverloadedOperator(); }

  bool isLaterType(clang::QualType type, std::uint32_t epoch) const {
    type = type.getNonReferenceType();
    while (type->isPointerType()) type = type->getPointeeType();
    const clang::TagDecl *decl = type->getAsTagDecl();
    if (const auto *instance = type->getAs<clang::TemplateSpecializationType>())
      if (const auto *pattern =
              llvm::dyn_cast_or_null<clang::ClassTemplateDecl>(instance->getTemplateName().getAsTemplateDecl()))
        decl = pattern->getTemplatedDecl();
    if (!decl) return false;
    // Nobody has an object of a class that is only declared.
    const clang::TagDecl *definition = decl->getDefinition();
    const std::uint32_t defined = epochOf(fileOf(definition ? definition : decl->getCanonicalDecl()));
    return defined != kNever && defined >= epoch;
  }

  HeaderWatch::State &state_;
  const HeaderUses &uses_;
  const clang::SourceManager &sources_;
  std::vector<std::pair<const clang::NamedDecl *, bool>> decls_;
  llvm::DenseSet<Name> namespaces_;  ///< of system headers
  llvm::DenseMap<Name, HeaderUses::FirstQualified> inNamespaces_;
  llvm::DenseMap<const clang::NamespaceDecl *, bool> hasTypes_;
  bool hasDirective_ = false;
};

/// All that reading `file` reads.
std::vector<const clang::FileEntry *> closureOf(const clang::FileEntry *file, const HeaderWatch::State &state) {
  std::vector<const clang::FileEntry *> result;
  llvm::DenseSet<const clang::FileEntry *> seen;
  std::vector<const clang::FileEntry *> pending{file};
  while (!pending.empty()) {
    const clang::FileEntry *next = pending.back();
    pending.pop_back();
    const auto at = state.files.find(next);
    if (at == state.files.end() || !seen.insert(next).second) continue;
    result.push_back(next);
    pending.insert(pending.end(), at->second.includes.begin(), at->second.includes.end());
  }
  return result;
}

/// What includes something that cannot move cannot move either.
llvm::DenseSet<const clang::FileEntry *> unmovableFiles(const HeaderWatch::State &state) {
  llvm::DenseMap<const clang::FileEntry *, std::vector<const clang::FileEntry *>> includers;
  llvm::DenseSet<const clang::FileEntry *> result;
  std::vector<const clang::FileEntry *> pending;
  for (const auto &[entry, file] : state.files) {
    for (const clang::FileEntry *included : file.includes) includers[included].push_back(entry);
    if (!file.obstacle.empty() || !state.doubt.empty()) pending.push_back(entry);
  }
  while (!pending.empty()) {
    const clang::FileEntry *next = pending.back();
    pending.pop_back();
    if (!result.insert(next).second) continue;
    const auto at = includers.find(next);
    if (at != includers.end()) pending.insert(pending.end(), at->second.begin(), at->second.end());
  }
  return result;
}

}  // namespace

HeaderFacts judgeHeaders(clang::ASTContext &context, HeaderWatch::State &state) {
  Judge judge(context, state);
  judge.judgeMacros();
  judge.judgeNames(context.getTranslationUnitDecl());
  const llvm::DenseSet<const clang::FileEntry *> unmovable = unmovableFiles(state);

  HeaderFacts facts;
  if (!state.doubt.empty()) facts.obstacles.push_back({"", state.doubt});
  for (const auto &[entry, file] : state.files) {
    if (!file.obstacle.empty()) facts.obstacles.push_back({file.path, file.obstacle});
    std::uint32_t bytes = file.bytes;
    for (const auto &[id, epoch] : file.readings) {
      facts.readings.push_back({id, file.id, bytes, !unmovable.contains(entry)});
      bytes = 0;
    }
  }
  std::sort(facts.readings.begin(), facts.readings.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
  llvm::DenseSet<const clang::FileEntry *> listed;
  for (const auto &[name, entry] : state.requests) {
    if (unmovable.contains(entry) || !state.files.contains(entry) || !listed.insert(entry).second) continue;
    HeaderFacts::Header header{name, {}};
    for (const clang::FileEntry *file : closureOf(entry, state))
      for (const auto &[id, epoch] : state.files.find(file)->second.readings) {
        const auto at =
            std::lower_bound(facts.readings.begin(), facts.readings.end(), id,
                             [](const HeaderFacts::Reading &one, std::uint64_t key) { return one.id < key; });
        header.readings.push_back(static_cast<std::uint32_t>(at - facts.readings.begin()));
      }
    std::sort(header.readings.begin(), header.readings.end());
    facts.headers.push_back(std::move(header));
  }
  return facts;
}

}  // namespace piiflow::lower
