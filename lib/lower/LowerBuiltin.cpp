// Functions that the language or the compiler defines: std::move and its like, __builtin_*, C's variable arguments.
//
// A builtin that stands for a library function (`__builtin_memcpy`) becomes a call of that function where the
// program declares it, so that models need one name only.
#include "clang/AST/ASTContext.h"
#include "clang/Basic/Builtins.h"
#include "clang/Basic/SourceManager.h"
#include "lower/ExprLowering.h"

namespace piiflow::lower {

using namespace clang;
using flow::Opcode;
using flow::Place;
using flow::PlaceBase;

bool isSystemDecl(const Decl *decl, const ASTContext &context) {
  return context.getSourceManager().isInSystemHeader(decl->getLocation());
}

namespace {

/// The function of the C library that a builtin stands for, if the program knows it: memcpy for __builtin_memcpy and
/// for the checked variant __builtin___memcpy_chk.
const FunctionDecl *libraryFunction(const FunctionDecl *builtin, ASTContext &context, bool &checked) {
  llvm::StringRef name = builtin->getName();
  checked = false;
  if (!name.consume_front("__builtin_")) return nullptr;
  if (name.consume_front("__") && name.consume_back("_chk")) checked = true;
  for (const NamedDecl *found : context.getTranslationUnitDecl()->lookup(&context.Idents.get(name)))
    if (const auto *function = dyn_cast<FunctionDecl>(found->getUnderlyingDecl())) return function;
  return nullptr;
}

}  // namespace

// --- Functions that return what they are given --------------------------------------------------------------------

std::optional<Place> ExprLowering::identityCall(const CallExpr *e, const Destination *destination) {
  const FunctionDecl *callee = e->getDirectCallee();
  if (!callee || !callee->getIdentifier() || !callee->isInStdNamespace() || e->getNumArgs() == 0) return std::nullopt;
  llvm::StringRef name = callee->getName();
  if (e->getNumArgs() == 1 && (name == "move" || name == "forward" || name == "move_if_noexcept" ||
                               name == "as_const" || name == "forward_like"))
    return lvalue(e->getArg(0));
  if (e->getNumArgs() != 1) return std::nullopt;
  if (name == "addressof" || name == "__addressof")
    return addressOf(lvalue(e->getArg(0)), e->getType(), e->getSourceRange(), destination);
  if (name == "launder" || name == "to_underlying" || name == "__to_address")
    return e->getArg(0)->getType()->isRecordType() ? std::nullopt
                                                   : std::optional<Place>(value(e->getArg(0), destination));
  return std::nullopt;
}

// --- Compiler builtins ------------------------------------------------------------------------------------------

std::optional<Place> ExprLowering::builtinCall(const CallExpr *e, const Destination *destination, bool wanted) {
  if (std::optional<Place> place = identityCall(e, destination)) return place;
  const FunctionDecl *callee = e->getDirectCallee();
  unsigned id = e->getBuiltinCallee();
  if (!callee || id == 0 || !callee->getIdentifier()) return std::nullopt;
  llvm::StringRef name = callee->getName();
  if (!name.starts_with("__")) return std::nullopt;  // strlen, memcpy: functions of the library
  SourceRange range = e->getSourceRange();
  switch (id) {
    case Builtin::BI__builtin_expect:
    case Builtin::BI__builtin_expect_with_probability:
    case Builtin::BI__builtin_launder:
    case Builtin::BI__builtin_assume_aligned:
      for (unsigned i = 1; i < e->getNumArgs(); ++i) discard(e->getArg(i));
      return value(e->getArg(0), destination);
    case Builtin::BI__builtin_addressof:
      return addressOf(lvalue(e->getArg(0)), e->getType(), range, destination);
    case Builtin::BI__builtin_coro_frame:
      if (fn_.coroutineFrame_.known()) return fn_.coroutineFrame_;
      return emptyConstant(e->getType(), range, destination);
    case Builtin::BI__builtin_unreachable:
    case Builtin::BI__builtin_trap:
    case Builtin::BI__builtin_verbose_trap:
      fn_.endUnreachable();
      return Place{};
    case Builtin::BI__builtin_va_start:
    case Builtin::BI__builtin_c23_va_start: {
      Place extra;
      extra.base = PlaceBase::Parameter;
      extra.index = fn_.function_ ? fn_.function_->getNumParams() : 0;
      Place list = variadicArguments(e->getArg(0));
      flow::Instruction &instruction = fn_.emit(Opcode::Address, range);
      instruction.isInitialisation = true;
      instruction.target = std::move(list);
      instruction.operands = {std::move(extra)};
      return Place{};
    }
    case Builtin::BI__builtin_va_copy:
      copy(variadicArguments(e->getArg(0)), variadicArguments(e->getArg(1)), true, range);
      return Place{};
    case Builtin::BI__builtin_va_end:
    case Builtin::BI__builtin_assume:
    case Builtin::BI__builtin_prefetch:
      return Place{};
    case Builtin::BI__builtin_constant_p:
    case Builtin::BI__builtin_object_size:
    case Builtin::BI__builtin_dynamic_object_size:
    case Builtin::BI__builtin_classify_type:
      return emptyConstant(e->getType(), range, destination);
    case Builtin::BI__builtin_alloca:
    case Builtin::BI__builtin_alloca_with_align: {
      Place target = targetOf(destination, e->getType(), range);
      emitTo(Opcode::Allocate, target, destination, range).type = unit_.typeOf(context().CharTy);
      return target;
    }
    case Builtin::BI__builtin_add_overflow:
    case Builtin::BI__builtin_sub_overflow:
    case Builtin::BI__builtin_mul_overflow:
      return overflowArithmetic(e, destination);
    default:
      break;
  }
  if (name.starts_with("__sync_") || name.starts_with("__atomic_"))
    if (std::optional<Place> place = syncBuiltin(e, name, destination)) return place;
  bool checked = false;
  if (const FunctionDecl *library = libraryFunction(callee, context(), checked)) {
    PendingCall pending;
    pending.range = range;
    pending.callee = library;
    pending.resultType = library->getReturnType();
    llvm::SmallVector<const Expr *, 8> arguments(e->arguments());
    // A checked printf has a flag, and some the size of the buffer, in front of its format.
    unsigned format = 0, own = 0;
    bool isList = false;
    if (checked && context().BuiltinInfo.isPrintfLike(id, format, isList) &&
        context().BuiltinInfo.isPrintfLike(library->getBuiltinID(), own, isList) && own < format && format < arguments.size())
      arguments.erase(arguments.begin() + own, arguments.begin() + format);
    if (checked && library->getNumParams() < arguments.size() && !library->isVariadic())
      arguments.resize(library->getNumParams());  // behind them: the size of the buffer
    lowerArguments(pending, arguments, library->getType()->getAs<FunctionProtoType>());
    return finish(pending, destination, wanted);
  }
  if (checked) return std::nullopt;  // writes through its arguments, also where the program declares no function for it
  if (e->getType()->isArithmeticType() || e->getType()->isVectorType()) return builtinArithmetic(e, destination);
  return std::nullopt;
}

Place ExprLowering::builtinArithmetic(const CallExpr *e, const Destination *destination) {
  llvm::SmallVector<Place, 4> operands;
  for (const Expr *argument : e->arguments())
    if (!constantOf(argument)) operands.push_back(stabilise(value(argument), argument->getType(), e->getSourceRange()));
  return derive(operands, e->getDirectCallee()->getName(), e->getType(), e->getSourceRange(), destination);
}

Place ExprLowering::overflowArithmetic(const CallExpr *e, const Destination *destination) {
  SourceRange range = e->getSourceRange();
  llvm::SmallVector<Place, 2> operands;
  for (unsigned i = 0; i < 2; ++i)
    if (!constantOf(e->getArg(i))) operands.push_back(value(e->getArg(i)));
  Destination result{pointee(e->getArg(2)), false};
  derive(operands, "overflow", e->getArg(2)->getType()->getPointeeType(), range, &result);
  return emptyConstant(e->getType(), range, destination);
}

/// __sync_fetch_and_add(p, v) and its like, named by what they do.
std::optional<Place> ExprLowering::syncBuiltin(const CallExpr *e, llvm::StringRef name,
                                               const Destination *destination) {
  if (e->getNumArgs() == 0 || !e->getArg(0)->getType()->isPointerType()) return std::nullopt;
  SourceRange range = e->getSourceRange();
  Place object = pointee(e->getArg(0));
  QualType type = e->getArg(0)->getType()->getPointeeType();
  bool comparing = name.contains("compare_and_swap");
  if (comparing) {
    Place desired = value(e->getArg(2));
    Place old = stabilise(object, type, range);
    copy(object, desired, false, range);
    return name.contains("bool") ? emptyConstant(e->getType(), range, destination) : old;
  }
  if (name.contains("lock_release")) {
    Destination released{object, false};
    constant({flow::ConstantKind::Integer, 0, {}}, type, range, &released);
    return Place{};
  }
  if (e->getNumArgs() < 2) return std::nullopt;
  Place operand = value(e->getArg(1));
  Place old = stabilise(object, type, range);
  if (name.contains("lock_test_and_set")) {
    copy(object, operand, false, range);
    return old;
  }
  Destination updated{object, false};
  derive({old, operand}, "sync", type, range, &updated);
  return name.contains("_and_fetch") ? object : old;
}

// --- C's variable arguments -------------------------------------------------------------------------------------

bool ExprLowering::isVariadicList(QualType type) {
  return context().hasSameUnqualifiedType(context().getBuiltinVaListType(), type);
}

/// The cell that a va_list is, whatever the target makes of it.
Place ExprLowering::variadicArguments(const Expr *list) {
  const Expr *plain = list->IgnoreParenImpCasts();
  return plain->isGLValue() ? lvalue(plain) : value(plain);
}

Place ExprLowering::variadicValue(const VAArgExpr *e, const Destination *destination) {
  Place argument = FunctionLowering::withDereference(variadicArguments(e->getSubExpr()));
  SourceRange range = e->getSourceRange();
  Place target = targetOf(destination, e->getType(), range);
  copy(target, argument, destination ? destination->isInitialisation : true, range);
  return target;
}

}  // namespace piiflow::lower
