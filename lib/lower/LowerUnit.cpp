// Which bodies make the unit: every function that the project defines here, and what these require (instantiations,
// implicit members, inline functions of third-party headers). System headers contribute declarations only.
#include <algorithm>
#include <tuple>

#include "clang/AST/DeclFriend.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/Basic/SourceManager.h"
#include "flow/UnitFile.h"
#include "llvm/Support/Path.h"
#include "lower/FunctionLowering.h"
#include "lower/UnitBuilder.h"
#include "lower/UnitState.h"

namespace piiflow::lower {
namespace {

/// Walks the declarations outside system headers, in source order.
class RootCollector {
 public:
  explicit RootCollector(UnitBuilder &builder) : builder_(builder), sources_(builder.context().getSourceManager()) {}

  void visitContext(const clang::DeclContext *context) {
    // A precompiled header holds system headers only, whose declarations need not be read for this.
    for (const clang::Decl *decl : context->noload_decls()) visit(decl);
  }

  std::vector<const clang::FunctionDecl *> functions;
  std::vector<const clang::VarDecl *> variables;

 private:
  void visit(const clang::Decl *decl);
  void visitFunction(const clang::FunctionDecl *function);
  void visitRecord(const clang::CXXRecordDecl *record);
  bool isBelowRoot(const clang::Decl *decl) const;

  UnitBuilder &builder_;
  const clang::SourceManager &sources_;
};

bool RootCollector::isBelowRoot(const clang::Decl *decl) const {
  base::FileId file = builder_.fileOf(sources_.getFileID(sources_.getExpansionLoc(decl->getLocation())));
  return file.valid() && !llvm::sys::path::is_absolute(builder_.unit().files[file.value].path);
}

void RootCollector::visitFunction(const clang::FunctionDecl *function) {
  if (function->isImplicit() || !function->isThisDeclarationADefinition() || function->isTemplated()) return;
  // Inline functions of a library that the project only uses are lowered when something calls them.
  if (function->isInlined() && !isBelowRoot(function)) return;
  functions.push_back(function);
}

void RootCollector::visitRecord(const clang::CXXRecordDecl *record) {
  bool isImplicitInstance = llvm::isa<clang::ClassTemplateSpecializationDecl>(record) &&
                            record->getTemplateSpecializationKind() == clang::TSK_ImplicitInstantiation;
  if (record->isThisDeclarationADefinition() && !record->isDependentContext() && !isImplicitInstance)
    visitContext(record);
}

void RootCollector::visit(const clang::Decl *decl) {
  if (isInSystemHeader(sources_, decl->getLocation())) return;
  if (const auto *function = llvm::dyn_cast<clang::FunctionDecl>(decl)) {
    visitFunction(function);
  } else if (const auto *variable = llvm::dyn_cast<clang::VarDecl>(decl)) {
    if (!variable->isTemplated()) variables.push_back(variable);
  } else if (const auto *record = llvm::dyn_cast<clang::CXXRecordDecl>(decl)) {
    visitRecord(record);
  } else if (const auto *enumeration = llvm::dyn_cast<clang::EnumDecl>(decl)) {
    for (const clang::EnumConstantDecl *one : enumeration->enumerators()) builder_.rejectAnnotations(one, "enumerator");
  } else if (const auto *made = llvm::dyn_cast<clang::FriendDecl>(decl)) {
    if (made->getFriendDecl()) visit(made->getFriendDecl());
  } else if (const auto *pattern = llvm::dyn_cast<clang::FunctionTemplateDecl>(decl)) {
    for (const clang::FunctionDecl *instance : pattern->specializations())
      if (instance->getTemplateSpecializationKind() == clang::TSK_ExplicitInstantiationDefinition)
        functions.push_back(instance);
  } else if (llvm::isa<clang::NamespaceDecl, clang::LinkageSpecDecl, clang::ExportDecl>(decl)) {
    builder_.rejectAnnotations(decl, "namespace");
    visitContext(llvm::cast<clang::DeclContext>(decl));
  }
}

/// In source order, each place once: a template lowered as instantiated, or an initialiser lowered again, repeats them.
void sortUnhandled(std::vector<flow::Unhandled> &unhandled) {
  auto key = [](const flow::Unhandled &one) { return std::tie(one.span, one.what); };
  std::sort(unhandled.begin(), unhandled.end(), [&](const auto &a, const auto &b) { return key(a) < key(b); });
  auto isSame = [&](const auto &a, const auto &b) { return key(a) == key(b); };
  unhandled.erase(std::unique(unhandled.begin(), unhandled.end(), isSame), unhandled.end());
}

}  // namespace

void UnitBuilder::drainBodies() {
  drainRecords();
  while (state_->nextBody < state_->bodyQueue.size()) {
    const clang::FunctionDecl *function = state_->bodyQueue[state_->nextBody++];
    flow::FunctionId id = functionOf(function);
    flow::FunctionBody body = FunctionLowering(*this, function).lowerFunction();
    body.function = id;
    unit_.bodies.push_back(std::move(body));
    drainRecords();
  }
}

flow::FunctionId UnitBuilder::addSyntheticFunction(const char *key, const char *name, const clang::VarDecl *first) {
  flow::FunctionId id{static_cast<std::uint32_t>(unit_.functions.size())};
  flow::Function row;
  row.key = std::string(key) + "@" + unit_.unitName;
  row.qualified = name;
  row.signature = "()";
  row.result = typeOf(context_.VoidTy);
  row.isInternal = true;
  row.isImplicit = true;
  row.hasBody = true;
  row.span = spanOf(first->getLocation());
  unit_.functions.push_back(std::move(row));
  return id;
}

void UnitBuilder::lowerGlobalDestruction() {
  if (state_->destroyed.empty()) return;
  const flow::FunctionId id = addSyntheticFunction("<exit>", "<global destruction>", state_->destroyed.front());
  flow::FunctionBody body;
  for (std::size_t lowered = 0; lowered != state_->destroyed.size();) {
    std::vector<const clang::VarDecl *> variables = state_->destroyed;
    lowered = variables.size();
    body = FunctionLowering::lowerGlobalDestruction(*this, id, variables);
    drainBodies();
  }
  body.function = id;
  unit_.bodies.push_back(std::move(body));
}

void UnitBuilder::lowerInitialisers() {
  if (state_->initialised.empty()) return;
  const flow::FunctionId id = addSyntheticFunction("<init>", "<global initialisers>", state_->initialised.front());
  // Initialisers may use static members of templates, whose own initialisers then join the list.
  flow::FunctionBody body;
  for (std::size_t lowered = 0; lowered != state_->initialised.size();) {
    std::vector<const clang::VarDecl *> variables = state_->initialised;
    lowered = variables.size();
    body = FunctionLowering::lowerGlobalInitialisers(*this, id, variables);
    drainBodies();
  }
  body.function = id;
  unit_.bodies.push_back(std::move(body));
}

void UnitBuilder::lowerBodies() {
  RootCollector roots(*this);
  roots.visitContext(context_.getTranslationUnitDecl());
  for (const clang::FunctionDecl *function : roots.functions) requireBody(function);
  for (const clang::VarDecl *variable : roots.variables) {
    variableOf(variable);
    requireInitialiser(variable);
  }
  drainBodies();
  lowerInitialisers();
  lowerGlobalDestruction();
  sortUnhandled(unit_.unhandled);
  for (flow::FunctionBody &body : unit_.bodies) body.digest = flow::bodyDigest(unit_, body);
  std::sort(unit_.bodies.begin(), unit_.bodies.end(), [&](const flow::FunctionBody &a, const flow::FunctionBody &b) {
    return unit_.functions[a.function.value].key < unit_.functions[b.function.value].key;
  });
}

}  // namespace piiflow::lower
