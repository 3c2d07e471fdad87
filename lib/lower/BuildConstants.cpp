// Names that models may use in `when`: enumerators and integer constants of the program. Of system headers only the
// enumerations that a type of the unit names, and other enumerators that are referred to. With a precompiled header
// these are what it knows, and what this file had read of it.
#include <algorithm>

#include "clang/AST/DeclCXX.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/AST/Expr.h"
#include "clang/Basic/SourceManager.h"
#include "lower/LowerTranslationUnit.h"
#include "lower/UnitBuilder.h"
#include "lower/UnitState.h"

namespace piiflow::lower {
namespace {

class ConstantCollector {
 public:
  ConstantCollector(clang::ASTContext &context, bool hasPrecompiled)
      : context_(context), sources_(context.getSourceManager()), hasPrecompiled_(hasPrecompiled) {}

  void visitContext(const clang::DeclContext *context) {
    for (const clang::Decl *decl : hasPrecompiled_ ? context->noload_decls() : context->decls()) visit(decl);
  }
  /// One of a precompiled header, if a walk over its declarations would have met it.
  void visitPrecompiled(const clang::EnumDecl *enumeration);
  void addEnumeration(const clang::EnumDecl *enumeration, bool onlyReferenced = false);

  std::vector<flow::NamedConstant> result;

 private:
  void visit(const clang::Decl *decl);
  void addVariable(const clang::VarDecl *variable);
  void add(const std::string &scope, llvm::StringRef name, std::int64_t value) {
    result.push_back({scope.empty() ? name.str() : scope + "::" + name.str(), value});
  }

  clang::ASTContext &context_;
  const clang::SourceManager &sources_;
  bool hasPrecompiled_;
};

bool isWalked(const clang::DeclContext *context) {
  return llvm::isa<clang::NamespaceDecl, clang::LinkageSpecDecl, clang::ExportDecl>(context);
}

std::string scopeName(const clang::DeclContext *context) {
  while (context && (!llvm::isa<clang::NamedDecl>(context) ||
                     (context->isNamespace() && (context->isInlineNamespace() ||
                                                 llvm::cast<clang::NamespaceDecl>(context)->isAnonymousNamespace()))))
    context = context->getParent();
  return context ? qualifiedName(llvm::cast<clang::NamedDecl>(context)) : std::string();
}

void ConstantCollector::addEnumeration(const clang::EnumDecl *enumeration, bool onlyReferenced) {
  if (enumeration->isDependentContext()) return;
  for (const clang::EnumConstantDecl *enumerator : enumeration->enumerators()) {
    // A name that begins with '_' is the library's own.
    if (onlyReferenced && (!enumerator->isReferenced() || enumerator->getName().starts_with("_"))) continue;
    std::int64_t value = enumerator->getInitVal().extOrTrunc(64).getSExtValue();
    bool isScope =
        context_.getLangOpts().CPlusPlus && (enumeration->getIdentifier() || enumeration->getTypedefNameForAnonDecl());
    if (isScope) add(qualifiedName(enumeration), enumerator->getName(), value);
    if (!enumeration->isScoped()) add(scopeName(enumeration->getDeclContext()), enumerator->getName(), value);
  }
}

void ConstantCollector::addVariable(const clang::VarDecl *variable) {
  if (!variable->getType()->isIntegralOrEnumerationType() || variable->isTemplated() || variable->isInvalidDecl())
    return;
  if (!variable->mightBeUsableInConstantExpressions(context_)) return;
  const clang::VarDecl *withInit = nullptr;
  const clang::Expr *init = variable->getAnyInitializer(withInit);
  if (!init || init->isValueDependent()) return;
  if (const clang::APValue *value = withInit->evaluateValue(); value && value->isInt())
    result.push_back({qualifiedName(variable), value->getInt().extOrTrunc(64).getSExtValue()});
}

void ConstantCollector::visit(const clang::Decl *decl) {
  if (const auto *context = llvm::dyn_cast<clang::DeclContext>(decl); context && isWalked(context)) {
    visitContext(context);
    return;
  }
  const auto *enumeration = llvm::dyn_cast<clang::EnumDecl>(decl);
  bool isSystem = isInSystemHeader(sources_, decl->getLocation());
  if (isSystem) {
    if (enumeration) addEnumeration(enumeration, /*onlyReferenced=*/true);
    return;
  }
  if (enumeration) {
    addEnumeration(enumeration);
  } else if (const auto *variable = llvm::dyn_cast<clang::VarDecl>(decl)) {
    addVariable(variable);
  } else if (const auto *record = llvm::dyn_cast<clang::RecordDecl>(decl)) {
    if (!record->isDependentContext()) visitContext(record);
  }
}

void ConstantCollector::visitPrecompiled(const clang::EnumDecl *enumeration) {
  const clang::DeclContext *context = enumeration->getLexicalDeclContext();
  while (isWalked(context)) context = context->getLexicalParent();
  if (context->isTranslationUnit()) visit(enumeration);
}

}  // namespace

std::vector<flow::NamedConstant> constantsOf(clang::ASTContext &context) {
  ConstantCollector collector(context, /*hasPrecompiled=*/false);
  collector.visitContext(context.getTranslationUnitDecl());
  return std::move(collector.result);
}

void UnitBuilder::collectConstants(const PrecompiledPart *precompiled) {
  ConstantCollector collector(context_, precompiled != nullptr);
  collector.visitContext(context_.getTranslationUnitDecl());
  if (precompiled) {
    collector.result.insert(collector.result.end(), precompiled->constants->begin(), precompiled->constants->end());
    for (const clang::EnumDecl *enumeration : precompiled->enumerations) collector.visitPrecompiled(enumeration);
  }
  for (const clang::EnumDecl *enumeration : state_->enumerations)
    if (const clang::EnumDecl *definition = enumeration->getDefinition()) collector.addEnumeration(definition);
  std::vector<flow::NamedConstant> &constants = unit_.constants;
  constants.insert(constants.end(), collector.result.begin(), collector.result.end());
  std::sort(constants.begin(), constants.end());
  constants.erase(std::unique(constants.begin(), constants.end()), constants.end());
}

}  // namespace piiflow::lower
