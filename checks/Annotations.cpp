#include "Annotations.h"

#include <algorithm>

#include "clang/AST/ASTContext.h"
#include "clang/AST/Attr.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/DeclTemplate.h"
#include "lower/LinkNames.h"

namespace piiflow::checks {
namespace {

using names::Shape;

bool carries(const clang::Decl *decl, llvm::StringRef role) {
  return llvm::any_of(decl->specific_attrs<clang::AnnotateAttr>(), [&](const clang::AnnotateAttr *attribute) {
    llvm::StringRef text = attribute->getAnnotation();
    return text.consume_front("piiflow::") && text == role;
  });
}

bool isSpelledPersonal(clang::QualType type) {
  while (const auto *alias = type->getAs<clang::TypedefType>()) {
    if (carries(alias->getDecl(), "pii")) return true;
    type = alias->desugar();
  }
  const clang::RecordDecl *record = type->getAsRecordDecl();
  return record && carries(record, "pii");
}

Shape shapeOfPointee(clang::QualType type) {
  if (type->isAnyCharacterType())
    return type->isSpecificBuiltinType(clang::BuiltinType::UChar) ? Shape::Bytes : Shape::Text;
  if (type->isPointerType() || type->isRecordType() || type->isArrayType()) return shapeOf(type);
  return Shape::None;
}

Shape shapeOfRecordType(clang::QualType type, const clang::RecordDecl *record) {
  const std::string name = lower::qualifiedName(record);
  if (names::isWrapper(name))
    if (const auto *instance = llvm::dyn_cast<clang::ClassTemplateSpecializationDecl>(record))
      if (instance->getTemplateArgs().size() != 0 &&
          instance->getTemplateArgs()[0].getKind() == clang::TemplateArgument::Type)
        return shapeOf(instance->getTemplateArgs()[0].getAsType());
  return names::shapeOfRecord(name);
}

}  // namespace

bool isAnnotated(const clang::Decl *decl, llvm::StringRef role) {
  for (const clang::Decl *one : decl->redecls())
    if (carries(one, role)) return true;
  if (role != "pii") return false;
  if (const auto *function = llvm::dyn_cast<clang::FunctionDecl>(decl)) {
    if (const auto *method = llvm::dyn_cast<clang::CXXMethodDecl>(function))
      for (const clang::CXXMethodDecl *base : method->overridden_methods())
        if (isAnnotated(base, role)) return true;
    return isSpelledPersonal(function->getReturnType());
  }
  const auto *value = llvm::dyn_cast<clang::ValueDecl>(decl);
  return value && isSpelledPersonal(value->getType());
}

names::Shape shapeOf(clang::QualType type) {
  if (type.isNull() || type->isDependentType()) return Shape::None;
  type = type.getNonReferenceType().getCanonicalType();
  if (const auto *array = type->getAsArrayTypeUnsafe()) {
    const clang::QualType element = array->getElementType();
    return element->isAnyCharacterType() ? shapeOfPointee(element) : shapeOf(element);
  }
  if (type->isPointerType()) return shapeOfPointee(type->getPointeeType().getCanonicalType());
  if (const clang::RecordDecl *record = type->getAsRecordDecl()) return shapeOfRecordType(type, record);
  if (type->isBooleanType()) return Shape::None;
  if (type->isEnumeralType()) return Shape::Enumeration;
  return type->isArithmeticType() ? Shape::Number : Shape::None;
}

bool ModelledDeclarations::isSource(const clang::NamedDecl *decl, models::SourceKind kind) const {
  const std::string name = lower::qualifiedName(decl);
  return llvm::any_of(models_.sources, [&](const models::SourceModel &source) {
    return source.kind == kind && models::matchesNameGlob(source.selector.pattern, name);
  });
}

bool ModelledDeclarations::isSource(const clang::ParmVarDecl *parameter, const clang::FunctionDecl *function) const {
  const std::string name = lower::qualifiedName(function) + "::" + parameter->getNameAsString();
  return llvm::any_of(models_.sources, [&](const models::SourceModel &source) {
    return source.kind == models::SourceKind::Parameter && models::matchesNameGlob(source.selector.pattern, name);
  });
}

bool ModelledDeclarations::findsSink(const clang::FunctionDecl *function) const {
  if (isAnnotated(function, "sink")) return true;
  if (llvm::any_of(function->parameters(), [](const auto *parameter) { return carries(parameter, "sink"); }))
    return true;
  const std::string name = lower::qualifiedName(function);
  return llvm::any_of(models_.sinks, [&](const models::SinkModel &sink) {
    return models::matchesNameGlob(sink.function.pattern, name);
  });
}

bool ModelledDeclarations::findsSanitizer(const clang::FunctionDecl *function) const {
  if (function->getReturnType()->isVoidType()) return false;
  if (isAnnotated(function, "sanitizer")) return true;
  const std::string name = lower::qualifiedName(function);
  return llvm::any_of(models_.sanitizers, [&](const models::SanitizerModel &sanitizer) {
    const bool onlyResult =
        llvm::all_of(sanitizer.output, [](const models::Port &port) { return port.base == models::PortBase::Return; });
    return onlyResult && models::matchesNameGlob(sanitizer.function.pattern, name);
  });
}

bool ModelledDeclarations::isSink(const clang::FunctionDecl *function) {
  const clang::FunctionDecl *key = function->getCanonicalDecl();
  auto found = sinks_.find(key);
  if (found == sinks_.end()) found = sinks_.try_emplace(key, findsSink(key)).first;
  return found->second;
}

bool ModelledDeclarations::isSanitizer(const clang::FunctionDecl *function) {
  const clang::FunctionDecl *key = function->getCanonicalDecl();
  auto found = sanitizers_.find(key);
  if (found == sanitizers_.end()) found = sanitizers_.try_emplace(key, findsSanitizer(key)).first;
  return found->second;
}

}  // namespace piiflow::checks
