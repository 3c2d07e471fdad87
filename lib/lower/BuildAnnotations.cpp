// PII(...), PII_SINK(...) and PII_SANITIZER(...): Clang's `annotate` attribute, and the typedef names that carry it.
#include <algorithm>
#include <optional>

#include "clang/AST/Attr.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/AST/Expr.h"
#include "lower/UnitBuilder.h"
#include "lower/UnitState.h"

namespace piiflow::lower {
namespace {

constexpr llvm::StringLiteral kPrefix = "piiflow::";
constexpr const char *kIgnoredRule = "piiflow-ignored-annotation";

std::optional<flow::AnnotationKind> parseRole(llvm::StringRef role) {
  if (role == "pii") return flow::AnnotationKind::Pii;
  if (role == "sink") return flow::AnnotationKind::Sink;
  if (role == "sanitizer") return flow::AnnotationKind::Sanitizer;
  return std::nullopt;
}

std::optional<std::string> textOf(const clang::Expr *expr, clang::ASTContext &context) {
  expr = expr->IgnoreParenImpCasts();
  if (const auto *constant = llvm::dyn_cast<clang::ConstantExpr>(expr))
    expr = constant->getSubExpr()->IgnoreParenImpCasts();
  if (const auto *literal = llvm::dyn_cast<clang::StringLiteral>(expr); literal && literal->getCharByteWidth() == 1)
    return literal->getString().str();
  if (expr->isValueDependent()) return std::nullopt;
  return expr->tryEvaluateString(context);
}

void reject(UnitBuilder &builder, const clang::AnnotateAttr *attribute, const std::string &reason) {
  builder.addDiagnostic(base::Severity::Warning, attribute->getLocation(),
                        "annotation '" + attribute->getAnnotation().str() + "' is ignored: " + reason, kIgnoredRule);
}

template <class DeclType>
llvm::SmallVector<const DeclType *, 4> oldestFirst(const DeclType *decl) {
  llvm::SmallVector<const DeclType *, 4> result;
  for (const DeclType *one = decl->getMostRecentDecl(); one; one = one->getPreviousDecl()) result.push_back(one);
  std::reverse(result.begin(), result.end());
  return result;
}

class AnnotationCollector {
 public:
  AnnotationCollector(UnitBuilder &builder) : builder_(builder) {}

  void addAttributes(const clang::Decl *decl, bool onlyPii = false) {
    if (!decl->hasAttrs()) return;
    for (const auto *attribute : decl->specific_attrs<clang::AnnotateAttr>()) addAttribute(attribute, onlyPii);
  }

  template <class DeclType>
  void addRedeclarations(const DeclType *decl, bool onlyPii = false) {
    for (const DeclType *one : oldestFirst(decl)) addAttributes(one, onlyPii);
  }

  /// Names of typedefs that `type` is spelled with; what `auto` and template parameters stand for is not spelled.
  void addSpelling(clang::QualType type);

  std::vector<flow::Annotation> result;

 private:
  void addAttribute(const clang::AnnotateAttr *attribute, bool onlyPii);

  UnitBuilder &builder_;
};

void AnnotationCollector::addAttribute(const clang::AnnotateAttr *attribute, bool onlyPii) {
  llvm::StringRef role = attribute->getAnnotation();
  if (!role.consume_front(kPrefix)) return;
  std::optional<flow::AnnotationKind> kind = parseRole(role);
  std::optional<std::string> value;
  if (attribute->args_size() == 1) value = textOf(*attribute->args_begin(), builder_.context());
  if (!kind || !value || value->empty()) {
    reject(builder_, attribute, kind ? "it needs one string" : "no such annotation");
    return;
  }
  if (onlyPii && *kind != flow::AnnotationKind::Pii) {
    reject(builder_, attribute, "only PII has a meaning here");
    return;
  }
  for (const flow::Annotation &known : result)
    if (known.kind == *kind && known.value == *value) return;
  result.push_back({*kind, *value, builder_.spanOf(attribute->getRange())});
}

void AnnotationCollector::addSpelling(clang::QualType type) {
  while (!type.isNull()) {
    if (const auto *alias = llvm::dyn_cast<clang::TypedefType>(type.getTypePtr())) {
      addRedeclarations(alias->getDecl(), /*onlyPii=*/true);
    } else if (const auto *enumeration = llvm::dyn_cast<clang::EnumType>(type.getTypePtr())) {
      addRedeclarations(enumeration->getDecl(), /*onlyPii=*/true);
    } else if (const auto *instance = llvm::dyn_cast<clang::TemplateSpecializationType>(type.getTypePtr())) {
      // The compiler's own templates (__type_pack_element) have no declaration inside.
      if (const clang::TemplateDecl *pattern = instance->getTemplateName().getAsTemplateDecl();
          pattern && pattern->getTemplatedDecl() && instance->isTypeAlias())
        addAttributes(pattern->getTemplatedDecl(), /*onlyPii=*/true);
      // std::vector<Email>
      for (const clang::TemplateArgument &argument : instance->template_arguments())
        if (argument.getKind() == clang::TemplateArgument::Type) addSpelling(argument.getAsType());
      if (!instance->isTypeAlias()) return;
    } else if (llvm::isa<clang::AutoType, clang::DecltypeType, clang::SubstTemplateTypeParmType, clang::FunctionType>(
                   type.getTypePtr())) {
      return;
    }
    clang::QualType next;
    if (const auto *array = llvm::dyn_cast<clang::ArrayType>(type.getTypePtr()))
      next = array->getElementType();
    else if (!llvm::isa<clang::TypedefType>(type.getTypePtr()))
      next = type->getPointeeType();
    if (next.isNull()) next = type.getSingleStepDesugaredType(builder_.context());
    if (next == type) return;
    type = next;
  }
}

/// The template's declaration that an instantiation came from.
const clang::Decl *patternOf(const clang::Decl *decl) {
  if (const auto *function = llvm::dyn_cast<clang::FunctionDecl>(decl)) {
    if (const clang::FunctionTemplateDecl *primary = function->getPrimaryTemplate()) return primary->getTemplatedDecl();
    return function->getInstantiatedFromMemberFunction();
  }
  if (const auto *variable = llvm::dyn_cast<clang::VarDecl>(decl)) return variable->getTemplateInstantiationPattern();
  if (const auto *record = llvm::dyn_cast<clang::CXXRecordDecl>(decl)) return record->getTemplateInstantiationPattern();
  return nullptr;
}

void addParameter(AnnotationCollector &collector, const clang::FunctionDecl *function, unsigned index) {
  for (const clang::FunctionDecl *one : oldestFirst(function)) {
    if (index >= one->getNumParams()) continue;
    collector.addAttributes(one->getParamDecl(index));
    collector.addSpelling(one->getParamDecl(index)->getType());
  }
}

}  // namespace

std::vector<flow::Annotation> UnitBuilder::annotationsOf(const clang::Decl *decl) {
  AnnotationCollector collector(*this);
  if (const auto *parameter = llvm::dyn_cast<clang::ParmVarDecl>(decl)) {
    const auto *function = llvm::dyn_cast<clang::FunctionDecl>(parameter->getDeclContext());
    unsigned index = parameter->getFunctionScopeIndex();
    collector.addAttributes(parameter);
    collector.addSpelling(parameter->getType());
    if (!function) return std::move(collector.result);
    addParameter(collector, function, index);
    const auto *pattern = llvm::dyn_cast_or_null<clang::FunctionDecl>(patternOf(function));
    if (pattern && pattern->getNumParams() == function->getNumParams()) addParameter(collector, pattern, index);
    return std::move(collector.result);
  }
  for (const clang::Decl *one : {decl, patternOf(decl)}) {
    if (!one) continue;
    if (const auto *function = llvm::dyn_cast<clang::FunctionDecl>(one))
      collector.addRedeclarations(function);
    else if (const auto *variable = llvm::dyn_cast<clang::VarDecl>(one))
      collector.addRedeclarations(variable, /*onlyPii=*/variable->isLocalVarDecl());
    else if (const auto *tag = llvm::dyn_cast<clang::TagDecl>(one))
      collector.addRedeclarations(tag);
    else
      collector.addAttributes(one);
  }
  if (const auto *function = llvm::dyn_cast<clang::FunctionDecl>(decl)) {
    if (!llvm::isa<clang::CXXConstructorDecl, clang::CXXDestructorDecl>(function))
      collector.addSpelling(function->getDeclaredReturnType());
  } else if (const auto *declarator = llvm::dyn_cast<clang::DeclaratorDecl>(decl)) {
    collector.addSpelling(declarator->getType());
  }
  return std::move(collector.result);
}

void UnitBuilder::rejectAnnotations(const clang::Decl *decl, const char *kind) {
  for (const auto *attribute : decl->specific_attrs<clang::AnnotateAttr>())
    if (attribute->getAnnotation().starts_with(kPrefix))
      reject(*this, attribute, std::string("it has no meaning on this kind of declaration: ") + kind);
}

}  // namespace piiflow::lower
