// Destructors that end an object's lifetime. Library classes have none to see, but destroy what they own: an owning
// pointer its object, a container its elements.
#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/Basic/SourceManager.h"
#include "llvm/ADT/StringSwitch.h"
#include "lower/FunctionLowering.h"
#include "lower/UnitState.h"

namespace piiflow::lower {

using clang::dyn_cast;
using flow::BlockId;
using flow::CallKind;
using flow::Opcode;
using flow::Place;

void FunctionLowering::emitDestruction(const Place &place, clang::QualType type, clang::SourceRange range) {
  emitDestructorCalls(place, type, range);
  emit(Opcode::End, range).target = place;
}

void FunctionLowering::emitDestructorCalls(const Place &place, clang::QualType type, clang::SourceRange range) {
  const clang::QualType object = unit_.context().getBaseElementType(type);
  const clang::CXXRecordDecl *record = object->getAsCXXRecordDecl();
  if (!record || !unit_.hasProjectDestructor(object)) return;
  const Place destroyed = type->isArrayType() ? withElement(place) : place;
  const clang::SourceManager &sources = unit_.context().getSourceManager();
  if (sources.isInSystemHeader(sources.getExpansionLoc(record->getLocation())))
    return emitContentDestruction(destroyed, record, range);
  emitDestructorCall(destroyed, object, record->getDestructor(), CallKind::Direct, range);
}

void FunctionLowering::emitDestructorCall(const Place &place, clang::QualType type,
                                          const clang::CXXDestructorDecl *destructor, CallKind kind,
                                          clang::SourceRange range) {
  if (!destructor || destructor->isTrivial()) return;
  const flow::FunctionId function = unit_.functionOf(destructor);
  unit_.requireBody(destructor);
  const flow::TypeId receiverType = unit_.typeOf(type.getUnqualifiedType());
  flow::Instruction &call = emit(Opcode::Call, range);
  call.callKind = kind;
  call.function = function;
  call.receiver = {place, true, receiverType, call.span};
}

namespace {

/// How the standard library's classes hold what they own; the std pack sees them the same way.
enum class Holding : std::uint8_t { Nothing, Pointee, Elements, Members };

Holding holdingOf(const clang::CXXRecordDecl *library) {
  if (!library->isInStdNamespace() || !library->getIdentifier()) return Holding::Nothing;
  return llvm::StringSwitch<Holding>(library->getName())
      .Cases({"unique_ptr", "shared_ptr"}, Holding::Pointee)
      .Case("pair", Holding::Members)
      .Cases({"optional", "variant", "array", "vector", "deque", "list", "forward_list"}, Holding::Elements)
      .Cases({"set", "multiset", "unordered_set", "unordered_multiset"}, Holding::Elements)
      .Cases({"map", "multimap", "unordered_map", "unordered_multimap"}, Holding::Elements)
      .Default(Holding::Nothing);
}

/// The type of what stands in an Element or Pointee cell of the class.
clang::QualType contentOf(const clang::CXXRecordDecl *library) {
  for (const clang::Decl *decl : library->decls())
    if (const auto *name = dyn_cast<clang::TypedefNameDecl>(decl); name && name->getName() == "value_type")
      return name->getUnderlyingType();
  const auto *instance = dyn_cast<clang::ClassTemplateSpecializationDecl>(library);
  if (!instance || instance->getTemplateArgs().size() == 0) return {};
  const clang::TemplateArgument &first = instance->getTemplateArgs()[0];
  return first.getKind() == clang::TemplateArgument::Type ? first.getAsType() : clang::QualType();
}

}  // namespace

bool isJoiningThread(const clang::CXXRecordDecl *library) {
  return library->isInStdNamespace() && library->getIdentifier() && library->getName() == "jthread";
}

bool hasUnseenDestructor(const clang::CXXRecordDecl *library) {
  const clang::CXXDestructorDecl *destructor = library->getDestructor();
  if (!destructor || !destructor->isUserProvided() || library->isInStdNamespace()) return false;
  const clang::FunctionDecl *pattern = destructor->getTemplateInstantiationPattern();
  return !(pattern ? pattern : destructor)->isDefined();
}

const clang::CXXMethodDecl *deleterOf(const clang::CXXRecordDecl *library) {
  const auto *instance = dyn_cast<clang::ClassTemplateSpecializationDecl>(library);
  if (!instance || !library->isInStdNamespace() || library->getName() != "unique_ptr") return nullptr;
  const clang::TemplateArgumentList &arguments = instance->getTemplateArgs();
  if (arguments.size() < 2 || arguments[1].getKind() != clang::TemplateArgument::Type) return nullptr;
  const clang::CXXRecordDecl *deleter = arguments[1].getAsType()->getAsCXXRecordDecl();
  if (!deleter || !deleter->hasDefinition() || deleter->isInStdNamespace()) return nullptr;
  for (const clang::CXXMethodDecl *method : deleter->methods())
    if (method->getOverloadedOperator() == clang::OO_Call && method->getNumParams() == 1) return method;
  return nullptr;
}

// The deleter as it is by default: one that was handed over is called by what the std pack says of the constructor.
void FunctionLowering::emitDeletion(const Place &pointer, const clang::CXXMethodDecl *deleter,
                                    clang::SourceRange range) {
  clang::ASTContext &context = unit_.context();
  const clang::QualType type = context.getCanonicalTagType(deleter->getParent());
  const Place object = newTemporary(type, range);
  flow::Instruction &begun = emit(Opcode::Begin, range);
  begun.target = object;
  begun.type = unit_.typeOf(type);
  unit_.requireBody(deleter);
  const flow::FunctionId function = unit_.functionOf(deleter);
  const flow::TypeId pointed = unit_.typeOf(deleter->getParamDecl(0)->getType());
  flow::Instruction &call = emit(Opcode::Call, range);
  call.function = function;
  if (deleter->isInstance()) call.receiver = {object, true, unit_.typeOf(type), call.span};
  call.arguments = {{pointer, false, pointed, call.span}};
}

namespace {

/// p.reset(), v.clear(), p = nullptr: what a library object owns until then goes away.
bool dropsContent(const clang::CXXMethodDecl *method) {
  const clang::CXXRecordDecl *library = method->getParent();
  if (!library->isInStdNamespace() || !library->getIdentifier()) return false;
  if (method->getIdentifier()) return method->getName() == "reset" || method->getName() == "clear";
  const bool isPointer = library->getName() == "unique_ptr" || library->getName() == "shared_ptr";
  return isPointer && method->getOverloadedOperator() == clang::OO_Equal;
}

}  // namespace

void FunctionLowering::emitReplacement(const Place &object, const clang::CXXMethodDecl *method,
                                       clang::SourceRange range) {
  if (!dropsContent(method)) return;
  emitDestructorCalls(object, unit_.context().getCanonicalTagType(method->getParent()), range);
}

void FunctionLowering::emitContentDestruction(const Place &place, const clang::CXXRecordDecl *library,
                                              clang::SourceRange range) {
  if (isJoiningThread(library) || hasUnseenDestructor(library)) {
    const clang::QualType type = unit_.context().getCanonicalTagType(library);
    return emitDestructorCall(place, type, library->getDestructor(), CallKind::Direct, range);
  }
  const Holding holding = holdingOf(library);
  if (holding == Holding::Nothing) return;
  if (holding == Holding::Members) {
    for (const clang::FieldDecl *field : library->fields())
      emitDestructorCalls(withField(place, unit_.fieldOf(field)), field->getType(), range);
    return;
  }
  clang::QualType content = contentOf(library);
  if (content.isNull()) return;
  content = unit_.context().getBaseElementType(content.getCanonicalType());
  // It may hold nothing.
  const BlockId held = newBlock();
  const BlockId after = newBlock();
  branchTo(held, after);
  switchTo(held);
  if (const clang::CXXMethodDecl *deleter = deleterOf(library)) emitDeletion(place, deleter, range);
  const clang::CXXRecordDecl *record = content->getAsCXXRecordDecl();
  const clang::CXXDestructorDecl *destructor = record && record->hasDefinition() ? record->getDestructor() : nullptr;
  if (holding == Holding::Pointee && destructor && destructor->isVirtual())
    emitDestructorCall(withDereference(place), content, destructor, CallKind::Virtual, range);
  else
    emitDestructorCalls(holding == Holding::Pointee ? withDereference(place) : withElement(place), content, range);
  jumpTo(after);
  switchTo(after);
}

}  // namespace piiflow::lower
