// Which bodies make the unit: every function that the project defines here, and what these require (instantiations,
// implicit members, inline functions of third-party headers). System headers contribute declarations only.
#include <algorithm>
#include <tuple>

#include "clang/AST/DeclFriend.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/Basic/SourceManager.h"
#include "flow/UnitFile.h"
#include "lower/FunctionLowering.h"
#include "lower/UnitBuilder.h"
#include "lower/UnitState.h"

namespace piiflow::lower {
namespace {

/// Walks the declarations outside system headers, in source order.
class RootCollector {
 public:
  RootCollector(const clang::SourceManager &sources) : sources_(sources) {}

  void visitContext(const clang::DeclContext *context) {
    for (const clang::Decl *decl : context->decls()) visit(decl);
  }

  std::vector<const clang::FunctionDecl *> functions;
  std::vector<const clang::VarDecl *> variables;

 private:
  void visit(const clang::Decl *decl);

  const clang::SourceManager &sources_;
};

void RootCollector::visit(const clang::Decl *decl) {
  clang::SourceLocation location = decl->getLocation();
  if (location.isInvalid() || sources_.isInSystemHeader(sources_.getExpansionLoc(location))) return;
  if (const auto *function = llvm::dyn_cast<clang::FunctionDecl>(decl)) {
    if (!function->isImplicit() && function->isThisDeclarationADefinition() && !function->isTemplated())
      functions.push_back(function);
  } else if (const auto *variable = llvm::dyn_cast<clang::VarDecl>(decl)) {
    if (!variable->isTemplated()) variables.push_back(variable);
  } else if (const auto *record = llvm::dyn_cast<clang::CXXRecordDecl>(decl)) {
    bool isImplicitInstance = llvm::isa<clang::ClassTemplateSpecializationDecl>(record) &&
                              record->getTemplateSpecializationKind() == clang::TSK_ImplicitInstantiation;
    if (record->isThisDeclarationADefinition() && !record->isDependentContext() && !isImplicitInstance)
      visitContext(record);
  } else if (const auto *made = llvm::dyn_cast<clang::FriendDecl>(decl)) {
    if (made->getFriendDecl()) visit(made->getFriendDecl());
  } else if (const auto *pattern = llvm::dyn_cast<clang::FunctionTemplateDecl>(decl)) {
    for (const clang::FunctionDecl *instance : pattern->specializations())
      if (instance->getTemplateSpecializationKind() == clang::TSK_ExplicitInstantiationDefinition)
        functions.push_back(instance);
  } else if (const auto *context = llvm::dyn_cast<clang::DeclContext>(decl);
             context && llvm::isa<clang::NamespaceDecl, clang::LinkageSpecDecl, clang::ExportDecl>(decl)) {
    visitContext(context);
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

void UnitBuilder::lowerInitialisers() {
  if (state_->initialised.empty()) return;
  flow::FunctionId id{static_cast<std::uint32_t>(unit_.functions.size())};
  flow::Function row;
  row.key = "<init>@" + unit_.unitName;
  row.qualified = "<global initialisers>";
  row.signature = "()";
  row.result = typeOf(context_.VoidTy);
  row.isInternal = true;
  row.isImplicit = true;
  row.hasBody = true;
  row.span = spanOf(state_->initialised.front()->getLocation());
  unit_.functions.push_back(std::move(row));
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
  RootCollector roots(context_.getSourceManager());
  roots.visitContext(context_.getTranslationUnitDecl());
  for (const clang::FunctionDecl *function : roots.functions) requireBody(function);
  for (const clang::VarDecl *variable : roots.variables) {
    variableOf(variable);
    requireInitialiser(variable);
  }
  drainBodies();
  lowerInitialisers();
  sortUnhandled(unit_.unhandled);
  for (flow::FunctionBody &body : unit_.bodies) body.digest = flow::bodyDigest(unit_, body);
  std::sort(unit_.bodies.begin(), unit_.bodies.end(), [&](const flow::FunctionBody &a, const flow::FunctionBody &b) {
    return unit_.functions[a.function.value].key < unit_.functions[b.function.value].key;
  });
}

}  // namespace piiflow::lower
