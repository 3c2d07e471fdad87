// Types, records and members. A record's own lists are filled when the bodies are lowered, not when it is first met:
// types refer to each other without end.
#include <utility>

#include "clang/AST/DeclTemplate.h"
#include "clang/Basic/SourceManager.h"
#include "lower/UnitBuilder.h"
#include "lower/UnitState.h"

namespace piiflow::lower {
namespace {

flow::TypeKind kindOf(const clang::Type *type) {
  if (type->isVoidType()) return flow::TypeKind::Void;
  if (type->isBooleanType()) return flow::TypeKind::Bool;
  if (type->isEnumeralType()) return flow::TypeKind::Enumeration;
  if (type->isNullPtrType()) return flow::TypeKind::Null;
  if (type->isIntegerType()) return flow::TypeKind::Integer;
  if (type->isRealFloatingType()) return flow::TypeKind::Floating;
  if (type->isReferenceType()) return flow::TypeKind::Reference;
  if (type->isMemberPointerType()) return flow::TypeKind::MemberPointer;
  if (type->isAnyPointerType() || type->isBlockPointerType()) return flow::TypeKind::Pointer;
  if (type->isRecordType()) return flow::TypeKind::Record;
  if (type->isArrayType()) return flow::TypeKind::Array;
  if (type->isFunctionType()) return flow::TypeKind::Function;
  return flow::TypeKind::Other;
}

clang::QualType innerType(const clang::ASTContext &context, clang::QualType type) {
  if (clang::QualType pointee = type->getPointeeType(); !pointee.isNull()) return pointee;
  if (const clang::ArrayType *array = context.getAsArrayType(type)) return array->getElementType();
  return {};
}

flow::Access accessOf(clang::AccessSpecifier access) {
  if (access == clang::AS_private) return flow::Access::Private;
  return access == clang::AS_protected ? flow::Access::Protected : flow::Access::Public;
}

/// The name of a closure's unnamed field: the variable that it captures.
std::string captureName(const clang::CXXRecordDecl *closure, const clang::FieldDecl *field) {
  unsigned index = field->getFieldIndex();
  if (index >= closure->capture_size()) return {};
  const clang::LambdaCapture &capture = closure->captures_begin()[index];
  if (capture.capturesThis()) return capture.getCaptureKind() == clang::LCK_StarThis ? "*this" : "this";
  return capture.capturesVariable() ? capture.getCapturedVar()->getName().str() : std::string();
}

std::string fieldName(const clang::FieldDecl *field) {
  const auto *parent = llvm::dyn_cast<clang::CXXRecordDecl>(field->getParent());
  return parent && parent->isLambda() ? captureName(parent, field) : field->getNameAsString();
}

void collectTypeArguments(UnitBuilder &builder, llvm::ArrayRef<clang::TemplateArgument> arguments,
                          std::vector<flow::TypeId> &into) {
  for (const clang::TemplateArgument &argument : arguments) {
    if (argument.getKind() == clang::TemplateArgument::Type) into.push_back(builder.typeOf(argument.getAsType()));
    if (argument.getKind() == clang::TemplateArgument::Pack)
      collectTypeArguments(builder, argument.pack_elements(), into);
  }
}

/// What library algorithms call of an iterator or a range, whose bodies are not lowered: `*i`, `++i` and `begin()`.
bool isOfRange(const clang::CXXMethodDecl *method) {
  if (method->getNumParams() != 0) return false;
  const clang::IdentifierInfo *name = method->getIdentifier();
  const clang::OverloadedOperatorKind kind = method->getOverloadedOperator();
  return kind == clang::OO_Star || kind == clang::OO_PlusPlus || (name && name->isStr("begin"));
}

/// Virtual methods, call operators (of a generic lambda: those that were instantiated), those of iterators and ranges, and
/// the destructor.
std::vector<const clang::CXXMethodDecl *> dispatchedMethods(const clang::CXXRecordDecl *record) {
  std::vector<const clang::CXXMethodDecl *> result;
  for (const clang::Decl *member : record->decls()) {
    if (const auto *pattern = llvm::dyn_cast<clang::FunctionTemplateDecl>(member);
        pattern && pattern->getDeclName().getCXXOverloadedOperator() == clang::OO_Call)
      for (const clang::FunctionDecl *instance : pattern->specializations())
        result.push_back(llvm::cast<clang::CXXMethodDecl>(instance));
    const auto *method = llvm::dyn_cast<clang::CXXMethodDecl>(member);
    if (!method || method->isTemplated() || llvm::isa<clang::CXXDestructorDecl>(method)) continue;
    if (method->isVirtual() || method->getOverloadedOperator() == clang::OO_Call || isOfRange(method))
      result.push_back(method);
  }
  if (const clang::CXXDestructorDecl *destructor = record->getDestructor(); destructor && !destructor->isTrivial())
    result.push_back(destructor);
  return result;
}

}  // namespace

flow::TypeId UnitBuilder::typeOf(clang::QualType type) {
  if (type.isNull()) return {};
  clang::QualType canonical = type.getCanonicalType();
  if (const auto *atomic = canonical->getAs<clang::AtomicType>()) canonical = atomic->getValueType().getCanonicalType();
  bool isConst = canonical.isConstQualified();
  canonical = canonical.getLocalUnqualifiedType();
  if (isConst) canonical = canonical.withConst();
  auto [at, isNew] = state_->types.try_emplace(canonical.getAsOpaquePtr(), flow::TypeId());
  if (!isNew) return at->second;
  flow::TypeId id{static_cast<std::uint32_t>(unit_.types.size())};
  at->second = id;
  unit_.types.emplace_back();
  flow::Type row;
  row.kind = kindOf(canonical.getTypePtr());
  row.isConst = isConst;
  row.spelling = state_->names.typeSpelling(canonical);
  row.inner = typeOf(innerType(context_, canonical));
  if (row.kind == flow::TypeKind::Record) row.record = recordOf(canonical->getAsRecordDecl());
  if (const auto *enumeration = canonical->getAs<clang::EnumType>())
    state_->enumerations.insert(enumeration->getDecl()->getCanonicalDecl());
  unit_.types[id.value] = std::move(row);
  return id;
}

flow::RecordId UnitBuilder::recordOf(const clang::RecordDecl *record) {
  if (!record) return {};
  const auto *canonical = llvm::cast<clang::RecordDecl>(record->getCanonicalDecl());
  auto [at, isNew] = state_->records.try_emplace(canonical, flow::RecordId());
  if (!isNew) return at->second;
  flow::RecordId id{static_cast<std::uint32_t>(unit_.records.size())};
  at->second = id;
  unit_.records.emplace_back();
  const clang::RecordDecl *definition = canonical->getDefinition();
  const clang::RecordDecl *fullest = definition ? definition : canonical;
  flow::Record row;
  row.key = state_->names.recordKey(canonical);
  row.qualified = qualifiedName(canonical);
  row.spelling = state_->names.recordSpelling(canonical);
  row.isUnion = fullest->isUnion();
  row.isSystem = isInSystemHeader(context_.getSourceManager(), fullest->getLocation());
  row.isComplete = definition != nullptr;
  row.isAggregate = definition != nullptr;
  if (const auto *cxx = llvm::dyn_cast<clang::CXXRecordDecl>(fullest)) {
    row.isLambda = cxx->isLambda();
    row.isPolymorphic = definition && cxx->isPolymorphic();
    row.isAggregate = definition && cxx->isAggregate();
  }
  row.annotations = annotationsOf(fullest);
  row.span = spanOf(fullest->getLocation());
  unit_.records[id.value] = std::move(row);
  state_->recordQueue.emplace_back(fullest, id);
  return id;
}

void UnitBuilder::drainRecords() {
  while (state_->nextRecord < state_->recordQueue.size()) {
    auto [record, id] = state_->recordQueue[state_->nextRecord++];
    fillRecord(record, id);
  }
}

void UnitBuilder::fillRecord(const clang::RecordDecl *record, flow::RecordId id) {
  if (record->isDependentContext()) return;
  std::vector<flow::RecordId> bases;
  std::vector<flow::FieldId> fields;
  std::vector<flow::TypeId> arguments;
  std::vector<flow::FunctionId> methods;
  // The insides of the standard library's classes mean nothing to anybody; members of its structs do.
  bool isSystem = unit_.records[id.value].isSystem;
  if (const auto *instance = llvm::dyn_cast<clang::ClassTemplateSpecializationDecl>(record))
    collectTypeArguments(*this, instance->getTemplateArgs().asArray(), arguments);
  if (record->isCompleteDefinition()) {
    for (const clang::FieldDecl *field : record->fields())
      if (!isSystem || field->getAccess() == clang::AS_public || field->getAccess() == clang::AS_none)
        fields.push_back(fieldOf(field));
    if (const auto *cxx = llvm::dyn_cast<clang::CXXRecordDecl>(record)) {
      for (const clang::CXXBaseSpecifier &base : cxx->bases())
        if (const clang::RecordDecl *decl = base.getType()->getAsRecordDecl();
            decl && (!isSystem || base.getAccessSpecifier() == clang::AS_public))
          bases.push_back(recordOf(decl));
      if (!isSystem)
        for (const clang::CXXMethodDecl *method : dispatchedMethods(cxx)) methods.push_back(functionOf(method));
    }
  }
  flow::Record &row = unit_.records[id.value];
  row.bases = std::move(bases);
  row.fields = std::move(fields);
  row.templateArguments = std::move(arguments);
  row.methods = std::move(methods);
}

flow::FieldId UnitBuilder::fieldOf(const clang::FieldDecl *field) {
  const clang::FieldDecl *canonical = field->getCanonicalDecl();
  auto [at, isNew] = state_->fields.try_emplace(canonical, flow::FieldId());
  if (!isNew) return at->second;
  flow::FieldId id{static_cast<std::uint32_t>(unit_.fields.size())};
  at->second = id;
  unit_.fields.emplace_back();
  flow::Field row;
  row.name = fieldName(canonical);
  row.parent = recordOf(canonical->getParent());
  row.type = typeOf(canonical->getType());
  row.access = accessOf(canonical->getAccess());
  row.isUnionMember = canonical->getParent()->isUnion();
  row.annotations = annotationsOf(canonical);
  row.span = spanOf(canonical->getLocation());
  unit_.fields[id.value] = std::move(row);
  return id;
}

}  // namespace piiflow::lower
