// Library functions that construct an object from the arguments they are given: std::make_unique, emplace_back and the
// like. Their bodies are not parsed, so the constructor that they would call is chosen here, by number and types of the
// arguments, and called where the program can see it.
//
// make_unique and make_shared return a cell that holds the new object's address. The others stay calls: emplace_x gets
// one argument, the object that was built (behind a position, key or std::in_place, where the function takes one).
#include "clang/AST/ASTContext.h"
#include "clang/AST/CXXInheritance.h"
#include "clang/AST/DeclTemplate.h"
#include "llvm/Support/SaveAndRestore.h"
#include "lower/ExprLowering.h"

namespace piiflow::lower {

using namespace clang;
using flow::Argument;
using flow::Opcode;
using flow::Place;

namespace {

/// The language lets one constructor convert an argument; a library may pass on what it is given to another.
constexpr unsigned kMostConversions = 3;

QualType plainType(QualType type, const ASTContext &context) {
  type = type.getNonReferenceType();
  if (type->isArrayType()) type = context.getArrayDecayedType(type);
  return type.getCanonicalType().getUnqualifiedType();
}

const CXXRecordDecl *definitionOf(QualType type) {
  const CXXRecordDecl *record = type->getAsCXXRecordDecl();
  return record ? record->getDefinition() : nullptr;
}

bool isSameOrDerived(QualType from, QualType to, const ASTContext &context) {
  if (context.hasSameUnqualifiedType(from, to)) return true;
  const CXXRecordDecl *derived = definitionOf(from), *base = definitionOf(to);
  return derived && base && derived->isDerivedFrom(base);
}

/// How well an argument of type `given` fits a parameter; negative: not at all.
int fit(QualType parameter, QualType given, bool isLvalue, const ASTContext &context) {
  int preference = 0;
  if (parameter->isRValueReferenceType()) preference = isLvalue ? -100 : 1;
  QualType to = plainType(parameter, context), from = plainType(given, context);
  if (preference < 0) return -1;
  if (to == from) return 8 + preference;
  if (to->isRecordType()) {
    if (from->isRecordType()) return isSameOrDerived(from, to, context) ? 6 + preference : 1;
    const CXXRecordDecl *record = definitionOf(to);
    if (!record) return -1;
    for (const CXXConstructorDecl *constructor : record->ctors())
      if (constructor->getNumParams() >= 1 && constructor->getMinRequiredArguments() <= 1 &&
          !constructor->isDeleted() && !plainType(constructor->getParamDecl(0)->getType(), context)->isRecordType() &&
          fit(constructor->getParamDecl(0)->getType(), given, isLvalue, context) >= 4)
        return 2 + preference;
    return isSystemDecl(record, context) ? 2 : -1;
  }
  if (to->isPointerType() && from->isPointerType()) {
    QualType target = to->getPointeeType(), source = from->getPointeeType();
    if (isSameOrDerived(source, target, context)) return 7;
    return target->isVoidType() ? 4 : -1;
  }
  if (from->isNullPtrType()) return to->isPointerType() || to->isMemberPointerType() ? 6 : -1;
  if (to->isBooleanType() && from->isPointerType()) return 0;
  if (to->isArithmeticType() && (from->isArithmeticType() || from->isUnscopedEnumerationType())) return 4;
  if (from->isRecordType()) return 1;  // by a conversion function
  return -1;
}

const TemplateArgument *templateArgument(const FunctionDecl *function, unsigned index) {
  const TemplateArgumentList *arguments = function->getTemplateSpecializationArgs();
  return arguments && index < arguments->size() ? &arguments->get(index) : nullptr;
}

QualType memberType(const CXXRecordDecl *record, llvm::StringRef name, ASTContext &context) {
  for (const NamedDecl *member : record->lookup(&context.Idents.get(name)))
    if (const auto *alias = dyn_cast<TypedefNameDecl>(member)) return alias->getUnderlyingType().getCanonicalType();
  return {};
}

/// The type that a template argument names: itself, or the alternative of `record` with that index.
QualType chosenType(const TemplateArgument *argument, const CXXRecordDecl *record) {
  if (!argument) return {};
  if (argument->getKind() == TemplateArgument::Type) return argument->getAsType();
  const auto *specialisation = dyn_cast<ClassTemplateSpecializationDecl>(record);
  if (argument->getKind() != TemplateArgument::Integral || !specialisation) return {};
  const TemplateArgument &first = specialisation->getTemplateArgs().get(0);
  std::uint64_t index = argument->getAsIntegral().getZExtValue();
  if (first.getKind() != TemplateArgument::Pack || index >= first.pack_size()) return {};
  return first.pack_elements()[index].getAsType();
}

/// The conversion function that makes a `to` of a `from`; null when there is none.
const CXXConversionDecl *conversionTo(QualType to, QualType from, const ASTContext &context) {
  const CXXRecordDecl *record = definitionOf(from);
  if (!record) return nullptr;
  for (const NamedDecl *found : record->getVisibleConversionFunctions()) {
    const auto *conversion = dyn_cast<CXXConversionDecl>(found->getUnderlyingDecl());
    if (conversion && isSameOrDerived(conversion->getConversionType().getNonReferenceType(), to, context)) return conversion;
  }
  return nullptr;
}

bool isStdRecord(const CXXRecordDecl *record) {
  return record && record->isInStdNamespace() && record->getIdentifier();
}

bool isPair(QualType type) {
  const CXXRecordDecl *record = type->getAsCXXRecordDecl();
  return isStdRecord(record) && record->getName() == "pair";
}

}  // namespace

std::optional<flow::Constant> ExprLowering::literalText(const Expr *e) {
  const auto *literal = dyn_cast<StringLiteral>(e->IgnoreParens());
  return literal ? std::optional<flow::Constant>(stringConstant(literal)) : std::nullopt;
}

// --- Building an object -----------------------------------------------------------------------------------------

llvm::SmallVector<ExprLowering::Given, 4> ExprLowering::giveAll(llvm::ArrayRef<const Expr *> arguments) {
  llvm::SmallVector<Given, 4> given;
  for (const Expr *argument : arguments) {
    if (isa<CXXDefaultArgExpr>(argument)) continue;
    given.push_back({object(argument), argument->getType(), argument->getSourceRange(), argument->isLValue(),
                     literalText(argument)});
  }
  return given;
}

void ExprLowering::buildFrom(const Place &target, QualType type, llvm::ArrayRef<Given> given, SourceRange range) {
  type = type.getNonReferenceType();
  if (!type->isRecordType()) return buildScalar(target, type, given, range);
  const CXXRecordDecl *record = definitionOf(type);
  begin(target, type, ObjectKind::Complete, range);
  if (!record) return;
  if (isPair(type) && (given.size() == 2 || (given.size() == 1 && isPair(given[0].type)))) {
    llvm::SmallVector<Given, 2> halves(given.begin(), given.end());
    if (given.size() == 1) {
      if (context().hasSameUnqualifiedType(given[0].type, type)) return copy(target, given[0].place, true, range);
      halves.clear();
      for (const FieldDecl *half : definitionOf(given[0].type)->fields())
        halves.push_back({FunctionLowering::withField(given[0].place, unit_.fieldOf(half)),
                          half->getType(),
                          given[0].range,
                          given[0].isLvalue,
                          {}});
    }
    return buildAggregate(target, record, halves, range);
  }
  bool sameClass = given.size() == 1 && isSameOrDerived(given[0].type, type, context());
  const CXXConstructorDecl *constructor = chooseConstructor(record, given);
  const bool isTaken = given.size() == 1 && constructor && constructor->getNumParams() > 0 &&
                       isSameOrDerived(given[0].type, constructor->getParamDecl(0)->getType().getNonReferenceType(), context());
  if (given.size() == 1 && !sameClass && !isTaken)
    if (const CXXConversionDecl *conversion = conversionTo(type, given[0].type, context()))
      return buildByConversion(target, conversion, given[0], range);
  if (constructor) {
    if (sameClass && constructor->isCopyOrMoveConstructor() && isPlainCopy(constructor))
      return copy(target, given[0].place, true, range);
    if (constructor->isDefaultConstructor() && constructor->isTrivial()) return;
    if (conversions_ <= kMostConversions) return buildByConstructor(target, constructor, given, range);
  } else if (record->isAggregate()) {
    return buildAggregate(target, record, given, range);
  }
  llvm::SmallVector<Place, 4> operands;
  for (const Given &one : given) operands.push_back(one.place);
  Destination destination{target, true};
  if (!operands.empty()) derive(operands, "construct", type, range, &destination);
}

void ExprLowering::buildByConversion(const Place &target, const CXXConversionDecl *conversion, const Given &from,
                                     SourceRange range) {
  PendingCall pending;
  pending.callee = conversion;
  pending.range = range;
  pending.resultType = conversion->getConversionType();
  pending.receiver = objectArgument(from.place, from.type, range);
  Destination destination{target, true};
  finish(pending, &destination, true);
}

void ExprLowering::buildScalar(const Place &target, QualType type, llvm::ArrayRef<Given> given, SourceRange range) {
  Destination destination{target, true};
  if (given.empty()) {
    if (!type->isArrayType()) emptyConstant(type, range, &destination);
    return;
  }
  if (given[0].text && type->isPointerType())
    constant(*given[0].text, type, range, &destination);
  else if (given[0].type->isArrayType() && type->isPointerType())
    addressOf(FunctionLowering::withElement(given[0].place), type, range, &destination);
  else
    copy(target, given[0].place, true, range);
}

void ExprLowering::buildAggregate(const Place &target, const CXXRecordDecl *record, llvm::ArrayRef<Given> given,
                                  SourceRange range) {
  std::size_t next = 0;
  for (const FieldDecl *field : record->fields()) {
    if (next >= given.size()) return;
    Place member = FunctionLowering::withField(target, unit_.fieldOf(field));
    const Given &one = given[next++];
    if (field->getType()->isReferenceType()) {
      Destination destination{member, true};
      addressOf(one.place, field->getType(), range, &destination);
    } else {
      buildFrom(member, field->getType(), {one}, range);
    }
  }
}

const CXXConstructorDecl *ExprLowering::chooseConstructor(const CXXRecordDecl *record, llvm::ArrayRef<Given> given) {
  const CXXConstructorDecl *best = nullptr;
  int bestScore = -1;
  auto consider = [&](const CXXConstructorDecl *constructor) {
    if (constructor->isDeleted() || constructor->getMinRequiredArguments() > given.size()) return;
    if (constructor->getNumParams() < given.size()) return;
    int score = 0;
    for (std::size_t i = 0; i < given.size(); ++i) {
      int one = fit(constructor->getParamDecl(i)->getType(), given[i].type, given[i].isLvalue, context());
      if (one < 0) return;
      score += 4 * one;
    }
    if (constructor->getNumParams() > given.size()) --score;
    if (constructor->isCopyOrMoveConstructor() && given.size() == 1 &&
        !isSameOrDerived(given[0].type, context().getCanonicalTagType(record), context()))
      return;
    if (score <= bestScore) return;
    best = constructor;
    bestScore = score;
  };
  for (const CXXConstructorDecl *constructor : record->ctors()) consider(constructor);
  for (const Decl *member : record->decls()) {
    const auto *generic = dyn_cast<FunctionTemplateDecl>(member);
    if (!generic || !isa<CXXConstructorDecl>(generic->getTemplatedDecl())) continue;
    for (const FunctionDecl *instance : generic->specializations()) consider(cast<CXXConstructorDecl>(instance));
  }
  return best;
}

void ExprLowering::buildByConstructor(const Place &target, const CXXConstructorDecl *constructor,
                                      llvm::ArrayRef<Given> given, SourceRange range) {
  PendingCall pending;
  pending.callee = constructor;
  pending.range = range;
  pending.resultType = context().VoidTy;
  pending.receiver = objectArgument(target, context().getCanonicalTagType(constructor->getParent()), range);
  const llvm::SaveAndRestore nested(conversions_, conversions_ + 1);
  for (std::size_t i = 0; i < constructor->getNumParams(); ++i) {
    const ParmVarDecl *parameter = constructor->getParamDecl(i);
    if (i < given.size()) {
      pending.arguments.push_back(builtArgument(parameter->getType(), {given[i]}, given[i].range));
    } else if (parameter->hasDefaultArg() && !parameter->hasUninstantiatedDefaultArg() &&
               !parameter->hasUnparsedDefaultArg()) {
      pending.arguments.push_back(argument(parameter->getDefaultArg(), parameter->getType(), false, pending));
    }
  }
  finish(pending, nullptr, false);
}

Argument ExprLowering::builtArgument(QualType parameter, llvm::ArrayRef<Given> given, SourceRange range, bool isInPlace) {
  Argument result;
  QualType type = parameter.getNonReferenceType();
  result.span = unit_.spanOf(range);
  result.byAddress = parameter->isReferenceType();
  bool same = given.size() == 1 && isSameOrDerived(given[0].type, type, context());
  bool scalars = given.size() == 1 && !type->isRecordType() && !given[0].type->isRecordType();
  if (result.byAddress && (same || (scalars && !given[0].type->isArrayType()))) {
    result.place = given[0].place;
    result.type = unit_.typeOf(given[0].type);
    return result;
  }
  if (scalars && !given[0].type->isArrayType()) {
    result.place = given[0].place;
    result.type = unit_.typeOf(type);
    return result;
  }
  result.place = fn_.newTemporary(type, range);
  result.type = unit_.typeOf(type);
  buildFrom(result.place, type, given, range);
  if (!isInPlace) fn_.addCleanup(result.place, type, range);
  return result;
}

// --- make_unique and its like -------------------------------------------------------------------------------------

bool ExprLowering::isMakeCall(const CallExpr *e) {
  const FunctionDecl *callee = e->getDirectCallee();
  return callee && !isa<CXXMethodDecl>(callee) && callee->getIdentifier() && callee->isInStdNamespace();
}

std::optional<Place> ExprLowering::makeCall(const CallExpr *e, const Destination *destination, bool wanted) {
  const FunctionDecl *callee = e->getDirectCallee();
  llvm::StringRef name = callee->getName();
  SourceRange range = e->getSourceRange();
  const TemplateArgument *first = templateArgument(callee, 0);
  if (!first || first->getKind() != TemplateArgument::Type) return std::nullopt;
  QualType type = first->getAsType();
  llvm::SmallVector<const Expr *, 8> arguments(e->arguments());

  bool owner = name == "make_unique" || name == "make_shared" || name == "make_unique_for_overwrite" ||
               name == "make_shared_for_overwrite" || name == "allocate_shared";
  if (owner) {
    if (name == "allocate_shared" && !arguments.empty()) {
      discard(arguments.front());
      arguments.erase(arguments.begin());
    }
    bool array = type->isArrayType();
    QualType element = array ? context().getAsArrayType(type)->getElementType() : type;
    llvm::SmallVector<Given, 4> given = giveAll(arguments);
    Place pointer = fn_.newTemporary(context().getPointerType(element), range);
    flow::TypeId id = unit_.typeOf(element);
    emitTo(Opcode::Allocate, pointer, nullptr, range).type = id;
    if (!array) buildFrom(FunctionLowering::withDereference(pointer), element, given, range);
    Place target = targetOf(destination, e->getType(), range);
    copy(target, pointer, destination ? destination->isInitialisation : true, range);
    return target;
  }
  if (name == "construct_at" && !arguments.empty()) {
    Place pointer = stabilise(value(arguments.front()), arguments.front()->getType(), range);
    llvm::SmallVector<Given, 4> given = giveAll(llvm::ArrayRef<const Expr *>(arguments).drop_front());
    buildFrom(FunctionLowering::withDereference(pointer), type, given, range);
    return pointer;
  }
  if (name == "make_any" || (name == "make_optional" && callee->getTemplateSpecializationArgs()->size() > 1)) {
    llvm::SmallVector<Given, 4> given = giveAll(arguments);
    PendingCall pending;
    pending.callee = callee;
    pending.range = range;
    pending.resultType = callee->getReturnType();
    pending.arguments.push_back(builtArgument(context().getLValueReferenceType(type), given, range, true));
    return finish(pending, destination, wanted);
  }
  return std::nullopt;
}

bool ExprLowering::isEmplace(const CXXMethodDecl *method) {
  return method->getIdentifier() && method->getName().contains("emplace") && isStdRecord(method->getParent());
}

std::optional<Place> ExprLowering::emplaceCall(const CXXMemberCallExpr *e, const CXXMethodDecl *method, Place receiver,
                                               const Destination *destination, bool wanted) {
  const CXXRecordDecl *record = method->getParent();
  llvm::StringRef name = method->getName();
  llvm::StringRef container = record->getName();
  bool sequence = container == "vector" || container == "deque" || container == "list";
  bool positioned = name == "emplace_hint" || name == "emplace_after" || (name == "emplace" && sequence);
  bool keyed = name == "try_emplace";
  QualType type;
  if (container == "variant" || container == "any")
    type = chosenType(templateArgument(method, 0), record);
  else
    type = memberType(record, keyed ? "mapped_type" : "value_type", context());
  if (type.isNull()) return std::nullopt;

  PendingCall pending;
  pending.callee = method;
  pending.range = e->getSourceRange();
  pending.resultType = method->getReturnType();
  const Expr *object = e->getImplicitObjectArgument();
  pending.receiver = objectArgument(
      std::move(receiver), object->getType()->isPointerType() ? object->getType()->getPointeeType() : object->getType(),
      object->getSourceRange());
  llvm::SmallVector<const Expr *, 8> arguments(e->arguments());
  if ((positioned || keyed) && !arguments.empty()) {
    pending.arguments.push_back(argument(arguments.front(), method->getParamDecl(0)->getType(), true, pending));
    arguments.erase(arguments.begin());
  }
  llvm::SmallVector<Given, 4> given = giveAll(arguments);
  SourceRange range = pending.range;
  if (!given.empty()) range = SourceRange(given.front().range.getBegin(), given.back().range.getEnd());
  pending.arguments.push_back(builtArgument(context().getLValueReferenceType(type), given, range, true));
  return finish(pending, destination, wanted);
}

namespace {

/// What std::in_place, in_place_type or in_place_index, the constructor's first parameter, says shall be built.
QualType inPlaceType(const CXXConstructorDecl *constructor, ASTContext &context) {
  const CXXRecordDecl *record = constructor->getParent();
  if (!isStdRecord(record) || constructor->getNumParams() == 0) return {};
  const CXXRecordDecl *tag = constructor->getParamDecl(0)->getType().getNonReferenceType()->getAsCXXRecordDecl();
  if (!isStdRecord(tag) || !tag->getName().starts_with("in_place")) return {};
  if (const auto *specialisation = dyn_cast<ClassTemplateSpecializationDecl>(tag))
    return chosenType(&specialisation->getTemplateArgs().get(0), record);
  return memberType(record, "value_type", context);
}

}  // namespace

bool ExprLowering::isInPlace(const CXXConstructorDecl *constructor) {
  return !inPlaceType(constructor, context()).isNull();
}

/// Constructors that take std::in_place: called with the object that was built.
void ExprLowering::constructInPlace(const Place &target, const CXXConstructExpr *e, ObjectKind kind) {
  const CXXConstructorDecl *constructor = e->getConstructor();
  const CXXRecordDecl *record = constructor->getParent();
  QualType type = inPlaceType(constructor, context());
  llvm::SmallVector<const Expr *, 8> arguments(e->arguments());
  const Expr *tag = arguments.front();
  arguments.erase(arguments.begin());
  llvm::SmallVector<Given, 4> given = giveAll(arguments);
  QualType own = context().getCanonicalTagType(record);
  begin(target, own, kind, e->getSourceRange());
  PendingCall pending;
  pending.callee = constructor;
  pending.range = e->getSourceRange();
  pending.resultType = context().VoidTy;
  pending.receiver = objectArgument(target, own, e->getSourceRange());
  pending.arguments.push_back(argument(tag, constructor->getParamDecl(0)->getType(), false, pending));
  pending.arguments.push_back(builtArgument(context().getLValueReferenceType(type), given, e->getSourceRange(), true));
  finish(pending, nullptr, false);
}

}  // namespace piiflow::lower
