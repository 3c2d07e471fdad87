#include "DeclarationWalk.h"

#include <algorithm>
#include <optional>
#include <set>

#include "clang/AST/DeclCXX.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/AST/RecursiveASTVisitor.h"
#include "clang/Basic/SourceManager.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/MapVector.h"
#include "lower/LinkNames.h"

namespace piiflow::checks {
namespace {

using names::Declared;
using names::Role;
using names::Shape;

/// Collects what is declared outside system headers, and which functions something refers to.
class Walk : public clang::RecursiveASTVisitor<Walk> {
 public:
  explicit Walk(clang::ASTContext &context) : sources_(context.getSourceManager()) {}

  // Methods of these names in place of its own are how the visitor is extended.
  // NOLINTBEGIN(bugprone-derived-method-shadowing-base-method)
  bool shouldVisitTemplateInstantiations() const { return false; }
  bool shouldVisitImplicitCode() const { return false; }

  bool TraverseDecl(clang::Decl *decl) {
    if (decl && !llvm::isa<clang::TranslationUnitDecl>(decl) &&
        sources_.isInSystemHeader(sources_.getExpansionLoc(decl->getLocation())))
      return true;
    return RecursiveASTVisitor::TraverseDecl(decl);
  }
  bool VisitRecordDecl(clang::RecordDecl *record) {
    if (record->isThisDeclarationADefinition() && !record->isLambda()) records.push_back(record);
    return true;
  }
  bool VisitTypedefNameDecl(clang::TypedefNameDecl *alias) {
    aliases.push_back(alias);
    return true;
  }
  bool VisitVarDecl(clang::VarDecl *variable) {
    if (variable->hasGlobalStorage() && !llvm::isa<clang::ParmVarDecl>(variable)) variables.push_back(variable);
    return true;
  }
  bool VisitFunctionDecl(clang::FunctionDecl *function) {
    if (function->isFirstDecl() && !function->isImplicit()) functions.push_back(function);
    return true;
  }
  bool VisitDeclRefExpr(clang::DeclRefExpr *use) { return refer(use->getDecl()); }
  bool VisitMemberExpr(clang::MemberExpr *use) { return refer(use->getMemberDecl()); }
  bool VisitCXXConstructExpr(clang::CXXConstructExpr *use) { return refer(use->getConstructor()); }
  // NOLINTEND(bugprone-derived-method-shadowing-base-method)

  std::vector<const clang::RecordDecl *> records;
  std::vector<const clang::TypedefNameDecl *> aliases;
  std::vector<const clang::VarDecl *> variables;
  std::vector<const clang::FunctionDecl *> functions;
  llvm::DenseSet<const clang::Decl *> referred;

 private:
  bool refer(const clang::ValueDecl *decl) {
    referred.insert(decl->getCanonicalDecl());
    return true;
  }

  const clang::SourceManager &sources_;
};

bool isConstant(clang::QualType type) {
  if (type.isConstQualified()) return true;
  const auto *array = type->getAsArrayTypeUnsafe();
  return array && array->getElementType().isConstQualified();
}

/// `return email_;`: the member is what is to be annotated.
const clang::FieldDecl *memberThatIsReturned(const clang::FunctionDecl *function) {
  const clang::FunctionDecl *definition = nullptr;
  const clang::Stmt *body = function->getBody(definition);
  const auto *block = llvm::dyn_cast_or_null<clang::CompoundStmt>(body);
  if (!block || block->size() != 1) return nullptr;
  const auto *result = llvm::dyn_cast<clang::ReturnStmt>(block->body_front());
  const clang::Expr *value = result ? result->getRetValue() : nullptr;
  while (value) {
    value = value->IgnoreParenImpCasts();
    if (const auto *cleanups = llvm::dyn_cast<clang::ExprWithCleanups>(value)) {
      value = cleanups->getSubExpr();
    } else if (const auto *construct = llvm::dyn_cast<clang::CXXConstructExpr>(value);
               construct && construct->getNumArgs() == 1) {
      value = construct->getArg(0);
    } else if (const auto *call = llvm::dyn_cast<clang::CXXMemberCallExpr>(value); call && call->getNumArgs() == 0) {
      value = call->getImplicitObjectArgument();  // name_.c_str()
    } else {
      break;
    }
  }
  const auto *member = llvm::dyn_cast_or_null<clang::MemberExpr>(value);
  return member ? llvm::dyn_cast<clang::FieldDecl>(member->getMemberDecl()) : nullptr;
}

bool isAccessor(const clang::FunctionDecl *function) {
  if (llvm::isa<clang::CXXConstructorDecl, clang::CXXDestructorDecl, clang::CXXConversionDecl>(function)) return false;
  if (function->isOverloadedOperator() || function->isMain() || function->isTemplated()) return false;
  if (const auto *method = llvm::dyn_cast<clang::CXXMethodDecl>(function);
      method && method->size_overridden_methods() != 0)
    return false;
  return true;
}

/// A value like `Ssn`, `CreditCard` or `Email`; what has many members is about something.
bool isValue(const clang::RecordDecl *record) {
  if (std::distance(record->field_begin(), record->field_end()) >
      static_cast<std::ptrdiff_t>(names::kMostMembersOfValue))
    return false;
  return llvm::any_of(record->fields(),
                      [](const clang::FieldDecl *field) { return shapeOf(field->getType()) != Shape::None; });
}

/// What a pointer or reference parameter points to can be written.
bool isWritable(const clang::ParmVarDecl *parameter) {
  const clang::QualType type = parameter->getType();
  return (type->isPointerType() || type->isReferenceType()) && !type->getPointeeType().isConstQualified();
}

std::string ownerOf(const clang::Decl *decl) {
  const auto *owner = llvm::dyn_cast<clang::NamedDecl>(decl->getDeclContext());
  return owner ? lower::qualifiedName(owner) : std::string();
}

class Guesser {
 public:
  Guesser(const names::NameList &list, const ModelledDeclarations &modelled) : list_(list), modelled_(modelled) {}

  void visitRecord(const clang::RecordDecl *record);
  /// Of an entry all, else only those that an unseen function writes to.
  void visitParameters(const clang::FunctionDecl *function, bool isEntry);
  /// Those of categories that nothing else brings in.
  void visitOnlyParameters(const clang::FunctionDecl *function);
  /// What a file declares in one namespace.
  void visitVariables(llvm::ArrayRef<const clang::VarDecl *> variables);
  void visitFreeFunctions(llvm::ArrayRef<const clang::FunctionDecl *> functions);
  void visitAlias(const clang::TypedefNameDecl *alias);

  std::vector<Guessed> guessed;

 private:
  struct Candidate {
    const clang::NamedDecl *decl;
    Declared declared;
    bool isKnown;
  };

  void judge(const std::vector<Candidate> &together, bool onlyNewCategories = false);
  Candidate accessor(const clang::FunctionDecl *function) const;
  void visitType(const clang::TypeDecl *decl, Shape shape);

  const names::NameList &list_;
  const ModelledDeclarations &modelled_;
  std::set<std::string> categories_;  ///< of all that was guessed, known ones too
};

/// What is known already counts as a neighbour, and is not told again.
void Guesser::judge(const std::vector<Candidate> &together, bool onlyNewCategories) {
  std::vector<Declared> declared;
  declared.reserve(together.size());
  for (const Candidate &candidate : together) declared.push_back(candidate.declared);
  std::vector<std::optional<names::Guess>> guesses = list_.guess(declared);
  llvm::DenseSet<const clang::NamedDecl *> told;
  for (std::size_t i = 0; i < together.size(); ++i)
    if (guesses[i] || together[i].isKnown) told.insert(together[i].decl);
  for (std::size_t i = 0; i < together.size(); ++i) {
    if (!guesses[i]) continue;
    if (const auto *function = llvm::dyn_cast<clang::FunctionDecl>(together[i].decl))
      if (const clang::FieldDecl *member = memberThatIsReturned(function); member && told.contains(member)) continue;
    const bool isNew = categories_.insert(guesses[i]->category).second;
    if (together[i].isKnown || (onlyNewCategories && !isNew)) continue;
    guessed.push_back({together[i].decl, std::move(*guesses[i])});
  }
}

Guesser::Candidate Guesser::accessor(const clang::FunctionDecl *function) const {
  const Shape shape = isAccessor(function) ? shapeOf(function->getReturnType()) : Shape::None;
  const bool isKnown = isAnnotated(function, "pii") || isAnnotated(function, "sanitizer") ||
                       modelled_.isSource(function, models::SourceKind::Function);
  return {function, {function->getNameAsString(), ownerOf(function), shape, Role::Accessor}, isKnown};
}

void Guesser::visitType(const clang::TypeDecl *decl, Shape shape) {
  judge({{decl,
          {decl->getNameAsString(), "", shape, Role::Type},
          isAnnotated(decl, "pii") || modelled_.isSource(decl, models::SourceKind::Type)}});
}

void Guesser::visitRecord(const clang::RecordDecl *record) {
  const std::size_t before = guessed.size();
  if (isValue(record) && names::shapeOfRecord(lower::qualifiedName(record)) == Shape::None && record->getIdentifier())
    visitType(record, Shape::Text);
  if (guessed.size() != before || isAnnotated(record, "pii")) return;  // then its members are all said
  std::vector<Candidate> together;
  const std::string owner = lower::qualifiedName(record);
  for (const clang::Decl *decl : record->decls()) {
    if (const auto *field = llvm::dyn_cast<clang::FieldDecl>(decl)) {
      const Shape shape = field->getType().isConstQualified() && field->hasInClassInitializer()
                              ? Shape::None
                              : shapeOf(field->getType());
      together.push_back({field,
                          {field->getNameAsString(), owner, shape, Role::Member},
                          isAnnotated(field, "pii") || modelled_.isSource(field, models::SourceKind::Field)});
    } else if (const auto *method = llvm::dyn_cast<clang::CXXMethodDecl>(decl); method && !method->isImplicit()) {
      Candidate candidate = accessor(method);
      candidate.declared.owner = owner;
      together.push_back(std::move(candidate));
    }
  }
  judge(together);
}

void Guesser::visitParameters(const clang::FunctionDecl *function, bool isEntry) {
  std::vector<Candidate> together;
  const std::string owner = lower::qualifiedName(function);
  for (const clang::ParmVarDecl *parameter : function->parameters()) {
    const bool isOutput = isWritable(parameter);
    if (!isOutput && !isEntry) continue;
    together.push_back({parameter,
                        {parameter->getNameAsString(), owner, shapeOf(parameter->getType()),
                         isOutput ? Role::Output : Role::Parameter},
                        isAnnotated(parameter, "pii") || modelled_.isSource(parameter, function)});
  }
  judge(together);
}

void Guesser::visitOnlyParameters(const clang::FunctionDecl *function) {
  std::vector<Candidate> together;
  const std::string owner = lower::qualifiedName(function);
  for (const clang::ParmVarDecl *parameter : function->parameters())
    together.push_back({parameter,
                        {parameter->getNameAsString(), owner, shapeOf(parameter->getType()), Role::Parameter},
                        isAnnotated(parameter, "pii") || modelled_.isSource(parameter, function)});
  judge(together, /*onlyNewCategories=*/true);
}

void Guesser::visitVariables(llvm::ArrayRef<const clang::VarDecl *> variables) {
  std::vector<Candidate> together;
  for (const clang::VarDecl *variable : variables)
    together.push_back({variable,
                        {variable->getNameAsString(), ownerOf(variable), shapeOf(variable->getType()), Role::Variable},
                        isAnnotated(variable, "pii") || modelled_.isSource(variable, models::SourceKind::Variable)});
  judge(together);
}

void Guesser::visitFreeFunctions(llvm::ArrayRef<const clang::FunctionDecl *> functions) {
  std::vector<Candidate> together;
  for (const clang::FunctionDecl *function : functions) together.push_back(accessor(function));
  judge(together);
}

void Guesser::visitAlias(const clang::TypedefNameDecl *alias) {
  const Shape shape = shapeOf(alias->getUnderlyingType());
  if (shape != Shape::None && !alias->getUnderlyingType()->isFunctionPointerType()) visitType(alias, shape);
}

bool isCandidate(const clang::VarDecl *variable) {
  return !isConstant(variable->getType()) && !variable->isConstexpr() && !variable->getPreviousDecl();
}

bool isCandidate(const clang::FunctionDecl *function) { return !llvm::isa<clang::CXXMethodDecl>(function); }

/// By file and namespace, in the order of their first declaration.
template <class Decl>
std::vector<std::vector<const Decl *>> groupByPlace(llvm::ArrayRef<const Decl *> decls,
                                                    const clang::SourceManager &sources) {
  llvm::MapVector<std::pair<unsigned, const clang::DeclContext *>, std::vector<const Decl *>> groups;
  for (const Decl *decl : decls) {
    if (!isCandidate(decl)) continue;
    const clang::FileID file = sources.getFileID(sources.getExpansionLoc(decl->getLocation()));
    groups[{file.getHashValue(), decl->getDeclContext()->getPrimaryContext()}].push_back(decl);
  }
  std::vector<std::vector<const Decl *>> result;
  for (auto &[place, group] : groups) result.push_back(std::move(group));
  return result;
}

/// Somebody outside of this file calls it, and nobody in it does.
bool bringsDataIn(const clang::FunctionDecl *function, const Walk &walk) {
  if (function->isTemplated() || function->isMain() || llvm::isa<clang::CXXConstructorDecl>(function)) return false;
  if (!function->hasBody() || function->getFormalLinkage() == clang::Linkage::Internal) return false;
  if (const auto *method = llvm::dyn_cast<clang::CXXMethodDecl>(function); method && !method->isVirtual()) return false;
  return !walk.referred.contains(function->getCanonicalDecl());
}

/// Nobody here sees what it writes.
bool fillsArguments(const clang::FunctionDecl *function) {
  return !function->hasBody() && !function->isTemplated() && !llvm::isa<clang::CXXConstructorDecl>(function);
}

}  // namespace

std::vector<Guessed> guessDeclarations(clang::ASTContext &context, const names::NameList &list,
                                       const ModelledDeclarations &modelled) {
  Walk walk(context);
  walk.TraverseDecl(context.getTranslationUnitDecl());
  Guesser guesser(list, modelled);
  for (const clang::RecordDecl *record : walk.records) guesser.visitRecord(record);
  for (const clang::TypedefNameDecl *alias : walk.aliases) guesser.visitAlias(alias);
  const clang::SourceManager &sources = context.getSourceManager();
  for (const auto &variables : groupByPlace<clang::VarDecl>(walk.variables, sources)) guesser.visitVariables(variables);
  for (const auto &functions : groupByPlace<clang::FunctionDecl>(walk.functions, sources))
    guesser.visitFreeFunctions(functions);
  for (const clang::FunctionDecl *function : walk.functions) {
    const bool isEntry = bringsDataIn(function, walk);
    if (isEntry || fillsArguments(function) || list.isAccessor(function->getNameAsString()))
      guesser.visitParameters(function, isEntry);
  }
  for (const clang::FunctionDecl *function : walk.functions)
    if (function->hasBody() && !function->isTemplated() && !bringsDataIn(function, walk))
      guesser.visitOnlyParameters(function);
  std::sort(guesser.guessed.begin(), guesser.guessed.end(), [&](const Guessed &a, const Guessed &b) {
    return sources.isBeforeInTranslationUnit(a.decl->getLocation(), b.decl->getLocation());
  });
  return std::move(guesser.guessed);
}

}  // namespace piiflow::checks
