// Statements. What cannot be reached is not lowered: code behind return, throw or a noreturn call, branches that a
// constant condition excludes, discarded arms of `if constexpr`.
#include <algorithm>
#include <optional>

#include "clang/AST/ASTContext.h"
#include "clang/AST/StmtObjC.h"
#include "flow/Comparison.h"
#include "lower/FunctionLowering.h"
#include "lower/NullTest.h"
#include "lower/ValueTest.h"

namespace piiflow::lower {

using clang::dyn_cast;
using clang::isa;
using flow::BlockId;
using flow::Opcode;
using flow::Place;
using flow::PlaceBase;
using flow::TerminatorKind;

namespace {

/// Whether a jump from elsewhere may lead into the statement.
bool containsLabel(const clang::Stmt *stmt) {
  if (!stmt) return false;
  if (isa<clang::LabelStmt, clang::SwitchCase>(stmt)) return true;
  if (isa<clang::Expr>(stmt) && !isa<clang::StmtExpr>(stmt)) return false;
  return std::any_of(stmt->child_begin(), stmt->child_end(), containsLabel);
}

}  // namespace

void FunctionLowering::lowerStmt(const clang::Stmt *stmt) {
  if (!stmt) return;
  if (!isReachable() && !containsLabel(stmt)) return;
  if (const auto *e = dyn_cast<clang::Expr>(stmt)) return lowerFullExpr(e);
  switch (stmt->getStmtClass()) {
    case clang::Stmt::NullStmtClass:
      return;
    case clang::Stmt::CompoundStmtClass:
      return lowerCompound(clang::cast<clang::CompoundStmt>(stmt));
    case clang::Stmt::DeclStmtClass:
      for (const clang::Decl *decl : clang::cast<clang::DeclStmt>(stmt)->decls()) lowerDecl(decl);
      return;
    case clang::Stmt::IfStmtClass:
      return lowerIf(clang::cast<clang::IfStmt>(stmt));
    case clang::Stmt::SwitchStmtClass:
      return lowerSwitch(clang::cast<clang::SwitchStmt>(stmt));
    case clang::Stmt::CaseStmtClass:
    case clang::Stmt::DefaultStmtClass:
      return lowerSwitchCase(clang::cast<clang::SwitchCase>(stmt));
    case clang::Stmt::WhileStmtClass:
      return lowerWhile(clang::cast<clang::WhileStmt>(stmt));
    case clang::Stmt::DoStmtClass:
      return lowerDo(clang::cast<clang::DoStmt>(stmt));
    case clang::Stmt::ForStmtClass:
      return lowerFor(clang::cast<clang::ForStmt>(stmt));
    case clang::Stmt::CXXForRangeStmtClass:
      return lowerRangeFor(clang::cast<clang::CXXForRangeStmt>(stmt));
    case clang::Stmt::BreakStmtClass:
      return jumpOut(breakTargets_.back());
    case clang::Stmt::ContinueStmtClass:
      return jumpOut(continueTargets_.back());
    case clang::Stmt::ReturnStmtClass:
      return lowerReturn(clang::cast<clang::ReturnStmt>(stmt));
    case clang::Stmt::LabelStmtClass:
      return lowerLabel(clang::cast<clang::LabelStmt>(stmt));
    case clang::Stmt::GotoStmtClass:
      return lowerGoto(clang::cast<clang::GotoStmt>(stmt)->getLabel());
    case clang::Stmt::IndirectGotoStmtClass:
      return lowerIndirectGoto(clang::cast<clang::IndirectGotoStmt>(stmt));
    case clang::Stmt::AttributedStmtClass:
      return lowerStmt(clang::cast<clang::AttributedStmt>(stmt)->getSubStmt());
    case clang::Stmt::CXXTryStmtClass:
      return lowerTry(clang::cast<clang::CXXTryStmt>(stmt), /*isFunctionTry=*/false);
    case clang::Stmt::CoreturnStmtClass:
      return lowerCoReturn(clang::cast<clang::CoreturnStmt>(stmt));
    case clang::Stmt::CoroutineBodyStmtClass:
      return lowerCoroutine(clang::cast<clang::CoroutineBodyStmt>(stmt));
    case clang::Stmt::GCCAsmStmtClass:
    case clang::Stmt::MSAsmStmtClass:
      return lowerAsm(clang::cast<clang::AsmStmt>(stmt));
    default:
      return emitUnhandled(stmt);
  }
}

void FunctionLowering::lowerCompound(const clang::CompoundStmt *stmt) {
  enterScope();
  for (const clang::Stmt *child : stmt->body()) lowerStmt(child);
  leaveScope();
}

void FunctionLowering::lowerScoped(const clang::Stmt *stmt) {
  enterScope();
  lowerStmt(stmt);
  leaveScope();
}

void FunctionLowering::lowerFullCondition(const clang::Expr *expr, BlockId ifTrue, BlockId ifFalse) {
  // Temporaries of the condition die on both ways out of it.
  if (const auto *cleanups = dyn_cast<clang::ExprWithCleanups>(expr)) expr = cleanups->getSubExpr();
  enterScope();
  const BlockId innerTrue = newBlock();
  const BlockId innerFalse = newBlock();
  lowerCondition(expr, innerTrue, innerFalse);
  switchToJoin(innerTrue);
  emitCleanupsDownTo(scopes_.back());
  jumpTo(ifTrue);
  switchToJoin(innerFalse);
  leaveScope();
  jumpTo(ifFalse);
}

// --- Selection --------------------------------------------------------------------------------------------------

void FunctionLowering::lowerIf(const clang::IfStmt *stmt) {
  enterScope();
  lowerStmt(stmt->getInit());
  if (stmt->isConsteval()) {
    lowerScoped(stmt->isNegatedConsteval() ? stmt->getThen() : stmt->getElse());
    return leaveScope();
  }
  if (const clang::VarDecl *variable = stmt->getConditionVariable()) lowerDecl(variable);
  if (const auto kept = stmt->getNondiscardedCase(unit_.context())) {
    lowerScoped(*kept);
    return leaveScope();
  }
  std::optional<NullTest> test = nullTestOf(stmt->getCond());
  if (test && !changes(test->isNullIfTrue ? stmt->getThen() : stmt->getElse(), test->pointer)) test.reset();
  auto state = [&](bool isTrue) {
    if (!test) return;
    const flow::Place pointer = lowerLvalue(test->pointer);
    flow::Instruction &stated = emit(isTrue == test->isNullIfTrue ? Opcode::IsNull : Opcode::IsSet, test->pointer->getSourceRange());
    stated.operands = {pointer};
    stated.isInitialisation = true;
  };
  const BlockId thenBlock = newBlock();
  const BlockId join = newBlock();
  const BlockId elseBlock = stmt->getElse() || test ? newBlock() : join;
  lowerFullCondition(stmt->getCond(), thenBlock, elseBlock);
  switchToJoin(thenBlock);
  state(true);
  lowerScoped(stmt->getThen());
  jumpTo(join);
  if (elseBlock != join) {
    switchToJoin(elseBlock);
    state(false);
    if (stmt->getElse()) lowerScoped(stmt->getElse());
    jumpTo(join);
  }
  switchToJoin(join);
  leaveScope();
}

namespace {

/// The cases of the switch itself, in source order.
std::vector<const clang::SwitchCase *> casesOf(const clang::SwitchStmt *stmt) {
  std::vector<const clang::SwitchCase *> cases;
  for (const clang::SwitchCase *c = stmt->getSwitchCaseList(); c; c = c->getNextSwitchCase()) cases.push_back(c);
  std::reverse(cases.begin(), cases.end());
  return cases;
}

bool isDefault(const clang::SwitchCase *c) { return isa<clang::DefaultStmt>(c); }

bool covers(const clang::SwitchCase *c, const llvm::APSInt &value, const clang::ASTContext &context) {
  const auto *label = dyn_cast<clang::CaseStmt>(c);
  if (!label) return false;
  const llvm::APSInt low = label->getLHS()->EvaluateKnownConstInt(context);
  if (!label->getRHS()) return llvm::APSInt::isSameValue(low, value);
  const llvm::APSInt high = label->getRHS()->EvaluateKnownConstInt(context);
  return llvm::APSInt::compareValues(low, value) <= 0 && llvm::APSInt::compareValues(value, high) <= 0;
}

/// The cases that `value` can select; all of them when it is not known.
std::vector<const clang::SwitchCase *> selectableCases(std::vector<const clang::SwitchCase *> cases,
                                                       const std::optional<llvm::APSInt> &value,
                                                       const clang::ASTContext &context) {
  if (!value) return cases;
  auto selected = std::find_if(cases.begin(), cases.end(), [&](auto *c) { return covers(c, *value, context); });
  if (selected == cases.end()) selected = std::find_if(cases.begin(), cases.end(), isDefault);
  if (selected == cases.end()) return {};
  return {*selected};
}

std::optional<llvm::APSInt> constantCondition(const clang::Expr *condition, const clang::ASTContext &context) {
  clang::Expr::EvalResult result;
  if (condition->isValueDependent() || !condition->EvaluateAsInt(result, context)) return std::nullopt;
  return result.Val.getInt();
}

}  // namespace

// Each way to a case says which value it is taken for, the one to none or the default which values it is not taken for.
// Not in a switch of very many cases, which hardly anybody selects from by a constant.
void FunctionLowering::branchToCases(const clang::SwitchStmt *stmt, llvm::ArrayRef<const clang::SwitchCase *> cases,
                                     const flow::Place &tested, BlockId none) {
  constexpr std::size_t kMostStated = 64;
  const bool isStated = tested.known() && cases.size() <= kMostStated;
  std::vector<BlockId> ways;
  std::vector<const clang::CaseStmt *> labels;
  for (const clang::SwitchCase *c : cases) {
    ways.push_back(isStated ? newBlock() : caseBlocks_[c]);
    if (const auto *label = dyn_cast<clang::CaseStmt>(c)) labels.push_back(label);
  }
  if (none) ways.push_back(isStated ? newBlock() : none);
  terminate(ways.size() == 1 ? TerminatorKind::Jump : TerminatorKind::Branch, ways);
  if (!isStated) return;
  const clang::SourceRange range = stmt->getCond()->getSourceRange();
  const clang::ASTContext &context = unit_.context();
  auto number = [&](const clang::Expr *e) { return e->EvaluateKnownConstInt(context).extOrTrunc(64).getSExtValue(); };
  for (std::size_t i = 0; i < ways.size(); ++i) {
    switchToJoin(ways[i]);
    const auto *label = i < cases.size() ? dyn_cast<clang::CaseStmt>(cases[i]) : nullptr;
    if (label && !label->getRHS()) stateValue(tested, "==", number(label->getLHS()), range);
    for (const clang::CaseStmt *other : labels) {
      if (!label && !other->getRHS()) stateValue(tested, "!=", number(other->getLHS()), range);
    }
    jumpTo(i < cases.size() ? caseBlocks_[cases[i]] : none);
  }
}

void FunctionLowering::lowerSwitch(const clang::SwitchStmt *stmt) {
  enterScope();
  lowerStmt(stmt->getInit());
  if (const clang::VarDecl *variable = stmt->getConditionVariable()) lowerDecl(variable);
  const std::vector<const clang::SwitchCase *> all = casesOf(stmt);
  const auto value = constantCondition(stmt->getCond(), unit_.context());
  const auto selectable = selectableCases(all, value, unit_.context());
  const flow::Place tested = value ? flow::Place{} : lowerSelector(stmt->getCond());

  const BlockId exit = newBlock();
  for (const clang::SwitchCase *c : all) caseBlocks_[c] = newBlock();
  const bool hasDefault = std::any_of(selectable.begin(), selectable.end(), isDefault);
  // Enumerators that are all named leave nothing for a default, as compilers' own warnings have it.
  const bool mayMatchNone = value ? selectable.empty() : !hasDefault && !stmt->isAllEnumCasesCovered();
  branchToCases(stmt, selectable, tested, mayMatchNone || selectable.empty() ? exit : BlockId{});

  breakTargets_.push_back({exit, cleanups_.size()});
  lowerScoped(stmt->getBody());
  breakTargets_.pop_back();
  jumpTo(exit);
  switchToJoin(exit);
  leaveScope();
}

void FunctionLowering::lowerSwitchCase(const clang::SwitchCase *stmt) {
  const BlockId block = caseBlocks_.lookup(stmt);
  jumpTo(block);
  switchToJoin(block);
  lowerStmt(stmt->getSubStmt());
}

// --- Loops ------------------------------------------------------------------------------------------------------

void FunctionLowering::lowerLoopBody(const clang::Stmt *body, BlockId onBreak, BlockId onContinue) {
  breakTargets_.push_back({onBreak, cleanups_.size()});
  continueTargets_.push_back({onContinue, cleanups_.size()});
  lowerScoped(body);
  breakTargets_.pop_back();
  continueTargets_.pop_back();
  jumpTo(onContinue);
}

// The condition variable lives for one turn: `leave` and `next` stand inside its scope and destroy it.
void FunctionLowering::lowerWhile(const clang::WhileStmt *stmt) {
  const BlockId header = newBlock();
  const BlockId exit = newBlock();
  jumpTo(header);
  switchToJoin(header);
  enterScope();
  if (const clang::VarDecl *variable = stmt->getConditionVariable()) lowerDecl(variable);
  const BlockId body = newBlock();
  const BlockId leave = newBlock();
  const BlockId next = newBlock();
  lowerFullCondition(stmt->getCond(), body, leave);
  switchToJoin(body);
  lowerLoopBody(stmt->getBody(), leave, next);
  switchToJoin(next);
  emitCleanupsDownTo(scopes_.back());
  jumpTo(header);
  switchToJoin(leave);
  leaveScope();
  jumpTo(exit);
  switchToJoin(exit);
}

void FunctionLowering::lowerDo(const clang::DoStmt *stmt) {
  const BlockId body = newBlock();
  const BlockId condition = newBlock();
  const BlockId exit = newBlock();
  jumpTo(body);
  switchToJoin(body);
  lowerLoopBody(stmt->getBody(), exit, condition);
  switchToJoin(condition);
  lowerFullCondition(stmt->getCond(), body, exit);
  switchToJoin(exit);
}

namespace {

/// `for (int i = 0; i < 3; ++i)`: the first test is known to hold.
bool runsOnce(const clang::ForStmt *stmt, const clang::ASTContext &context) {
  const auto *init = llvm::dyn_cast_or_null<clang::DeclStmt>(stmt->getInit());
  const auto *variable = init && init->isSingleDecl() ? llvm::dyn_cast<clang::VarDecl>(init->getSingleDecl()) : nullptr;
  if (!variable || !variable->getInit() || !variable->getType()->isIntegerType() || !stmt->getCond()) return false;
  const auto test = valueTestOf(stmt->getCond(), context);
  const auto *name = test ? llvm::dyn_cast<clang::DeclRefExpr>(test->value) : nullptr;
  if (!name || name->getDecl() != variable) return false;
  const std::optional<std::int64_t> first = integerOf(variable->getInit(), context);
  return first && flow::compares(*first, test->comparison, test->constant);
}

/// An array, or a list that is written out.
bool hasElements(const clang::Expr *range) {
  range = range->IgnoreParenImpCasts();
  if (const auto *temporary = llvm::dyn_cast<clang::MaterializeTemporaryExpr>(range)) range = temporary->getSubExpr()->IgnoreImplicit();
  if (const auto *list = llvm::dyn_cast<clang::CXXStdInitializerListExpr>(range)) range = list->getSubExpr()->IgnoreImplicit();
  if (const auto *array = llvm::dyn_cast<clang::ConstantArrayType>(range->getType().getCanonicalType())) return array->getSize() != 0;
  const auto *record = llvm::dyn_cast_or_null<clang::ClassTemplateSpecializationDecl>(range->getType()->getAsCXXRecordDecl());
  if (!record || !record->isInStdNamespace() || record->getName() != "array" || record->getTemplateArgs().size() != 2) return false;
  const clang::TemplateArgument &size = record->getTemplateArgs()[1];
  return size.getKind() == clang::TemplateArgument::Integral && size.getAsIntegral() != 0;
}

/// A container of the library whose elements are pointers or objects, texts and views of them aside.
bool isOfObjects(clang::QualType range) {
  const auto *record = llvm::dyn_cast_or_null<clang::ClassTemplateSpecializationDecl>(range.getNonReferenceType()->getAsCXXRecordDecl());
  if (!record || !record->isInStdNamespace() || record->getName() == "array" || record->getTemplateArgs().size() == 0) return false;
  return llvm::any_of(record->getTemplateArgs().asArray().take_front(2), [](const clang::TemplateArgument &argument) {
    if (argument.getKind() != clang::TemplateArgument::Type) return false;
    const clang::CXXRecordDecl *element = argument.getAsType()->getAsCXXRecordDecl();
    if (!element) return argument.getAsType()->isPointerType();
    return !element->isInStdNamespace() || element->getName() == "function" || element->getName().ends_with("_ptr") || element->getName() == "pair";
  });
}

/// `c` of `c.begin()`, where the method has that name and `c` is a plain name; null for anything else.
const clang::Expr *askedOf(const clang::Expr *e, llvm::StringRef method) {
  const auto *call = e ? llvm::dyn_cast<clang::CXXMemberCallExpr>(e->IgnoreImplicit()->IgnoreParenImpCasts()) : nullptr;
  const clang::CXXMethodDecl *callee = call ? call->getMethodDecl() : nullptr;
  const bool isAsked = callee && callee->getIdentifier() && callee->getName().ltrim('c') == method;
  return isAsked && isPlainName(call->getImplicitObjectArgument()) ? call->getImplicitObjectArgument() : nullptr;
}

/// The container of objects that a loop runs through by index or iterator, from its begin on: a test of it that fails at
/// first says that it is empty.
const clang::Expr *runsThrough(const clang::ForStmt *stmt, const clang::ASTContext &context) {
  const auto *init = llvm::dyn_cast_or_null<clang::DeclStmt>(stmt->getInit());
  const auto *variable = init && init->isSingleDecl() ? llvm::dyn_cast<clang::VarDecl>(init->getSingleDecl()) : nullptr;
  const clang::Expr *first = variable ? variable->getInit() : nullptr;
  const clang::Expr *condition = stmt->getCond() ? stmt->getCond()->IgnoreImplicit() : nullptr;
  if (!first || !condition || stmt->getConditionVariable()) return nullptr;
  if (const auto *rewritten = llvm::dyn_cast<clang::CXXRewrittenBinaryOperator>(condition)) condition = rewritten->getSemanticForm()->IgnoreImplicit();
  const clang::Expr *container = nullptr;
  if (const auto *less = llvm::dyn_cast<clang::BinaryOperator>(condition)) {
    const bool isTest = less->getOpcode() == clang::BO_LT || less->getOpcode() == clang::BO_NE;
    if (isTest && integerOf(first, context) == 0) container = askedOf(less->getRHS(), "size");
  } else if (askedOf(first, "begin")) {
    llvm::SmallVector<const clang::Stmt *, 8> parts{condition};
    while (!parts.empty() && !container) {
      const clang::Stmt *part = parts.pop_back_val();
      if (const auto *e = llvm::dyn_cast_or_null<clang::Expr>(part)) container = askedOf(e, "end");
      if (part) llvm::append_range(parts, part->children());
    }
  }
  return container && isOfObjects(container->getType()) ? container : nullptr;
}

}  // namespace

// Whether a loop through a container runs once may be known elsewhere: its first test has a way of its own.
void FunctionLowering::testFirst(const clang::Expr *condition, BlockId body, BlockId exit, clang::SourceRange range,
                                 llvm::function_ref<Place()> container) {
  const BlockId none = newBlock();
  lowerFullCondition(condition, body, none);
  switchToJoin(none);
  const Place place = container();
  emit(Opcode::IsEmpty, range).operands = {place};
  jumpTo(exit);
}

// A loop that is known to run once is tested behind its body, as `do` is.
void FunctionLowering::lowerFor(const clang::ForStmt *stmt) {
  enterScope();
  lowerStmt(stmt->getInit());
  const BlockId header = newBlock();
  const BlockId exit = newBlock();
  const BlockId body = newBlock();
  const BlockId leave = newBlock();
  const BlockId next = newBlock();
  auto test = [&] {
    if (stmt->getCond()) return lowerFullCondition(stmt->getCond(), body, leave);
    jumpTo(body);
  };
  const clang::Expr *container = runsThrough(stmt, unit_.context());
  const bool isTestedBehind = container || runsOnce(stmt, unit_.context());
  if (container) {
    testFirst(stmt->getCond(), body, leave, container->getSourceRange(), [&] { return lowerLvalue(container); });
  } else {
    jumpTo(isTestedBehind ? body : header);
  }
  enterScope();
  if (!isTestedBehind) {
    switchToJoin(header);
    if (const clang::VarDecl *variable = stmt->getConditionVariable()) lowerDecl(variable);
    test();
  }
  switchToJoin(body);
  lowerLoopBody(stmt->getBody(), leave, next);
  switchToJoin(next);
  if (stmt->getInc() && isReachable()) lowerFullExpr(stmt->getInc());
  emitCleanupsDownTo(scopes_.back());
  jumpTo(header);
  if (isTestedBehind) {
    switchToJoin(header);
    test();
  }
  switchToJoin(leave);
  leaveScope();
  jumpTo(exit);
  switchToJoin(exit);
  leaveScope();
}

void FunctionLowering::lowerRangeFor(const clang::CXXForRangeStmt *stmt) {
  enterScope();
  lowerStmt(stmt->getInit());
  lowerStmt(stmt->getRangeStmt());
  lowerStmt(stmt->getBeginStmt());
  lowerStmt(stmt->getEndStmt());
  const BlockId header = newBlock();
  const BlockId body = newBlock();
  const BlockId next = newBlock();
  const BlockId exit = newBlock();
  auto test = [&] {
    switchToJoin(header);
    if (stmt->getCond()) lowerFullCondition(stmt->getCond(), body, exit);
  };
  const bool isFilled = hasElements(stmt->getRangeInit());
  const bool isOpen = !isFilled && isOfObjects(stmt->getRangeInit()->getType());
  const bool isTestedBehind = isFilled || isOpen;
  if (isOpen) {
    const auto *range = llvm::cast<clang::VarDecl>(stmt->getRangeStmt()->getSingleDecl());
    testFirst(stmt->getCond(), body, exit, stmt->getRangeInit()->getSourceRange(), [&] { return withDereference(placeOfVariable(range)); });
  } else {
    jumpTo(isTestedBehind ? body : header);
  }
  if (!isTestedBehind) test();
  switchToJoin(body);
  // Each turn has a loop variable of its own: break and continue destroy it.
  breakTargets_.push_back({exit, cleanups_.size()});
  continueTargets_.push_back({next, cleanups_.size()});
  enterScope();
  lowerStmt(stmt->getLoopVarStmt());
  lowerScoped(stmt->getBody());
  leaveScope();
  breakTargets_.pop_back();
  continueTargets_.pop_back();
  jumpTo(next);
  switchToJoin(next);
  if (stmt->getInc() && isReachable()) lowerFullExpr(stmt->getInc());
  jumpTo(header);
  if (isTestedBehind) test();
  switchToJoin(exit);
  leaveScope();
}

// --- Jumps ------------------------------------------------------------------------------------------------------

void FunctionLowering::lowerReturn(const clang::ReturnStmt *stmt) {
  const Place result{PlaceBase::Return, 0, {}};
  const clang::Expr *value = stmt->getRetValue();
  const clang::QualType type = function_ ? function_->getReturnType() : clang::QualType();
  // The local is built in the place of the result: neither moved nor destroyed here.
  const clang::VarDecl *elided = stmt->getNRVOCandidate();
  Place spared;
  if (elided && value && type->isRecordType()) {
    spared = placeOfVariable(elided);
    flow::Instruction &copy = emit(Opcode::Copy, stmt->getSourceRange());
    copy.isInitialisation = true;
    copy.target = result;
    copy.operands = {spared};
  } else if (value && (type.isNull() || type->isVoidType())) {
    lowerFullExpr(value);
  } else if (value) {
    lowerInitialiser(result, type, value);
  }
  emitCleanupsDownTo(0, spared.known() ? &spared : nullptr);
  emitReturn();
}

void FunctionLowering::lowerLabel(const clang::LabelStmt *stmt) {
  JumpSite site{newBlock(), stmt->getDecl(), cleanups_, unwind_};
  jumpTo(site.block);
  labels_[stmt->getDecl()] = site;
  // A goto further down may come here: it is not known yet whether anything does.
  switchTo(site.block);
  lowerStmt(stmt->getSubStmt());
}

void FunctionLowering::lowerGoto(const clang::LabelDecl *label) {
  JumpSite site{newBlock(), label, cleanups_, unwind_};
  jumpTo(site.block);
  gotos_.push_back(std::move(site));
}

void FunctionLowering::lowerIndirectGoto(const clang::IndirectGotoStmt *stmt) {
  if (const clang::LabelDecl *constant = stmt->getConstantTarget()) return lowerGoto(constant);
  lowerFullExpr(stmt->getTarget());
  // An address without a label: one of all labels. `resolveGotos` knows them.
  lowerGoto(nullptr);
}

void FunctionLowering::resolveGotos() {
  std::vector<BlockId> everyLabel;
  for (const auto &[label, site] : labels_) everyLabel.push_back(site.block);
  std::sort(everyLabel.begin(), everyLabel.end());
  for (JumpSite &from : gotos_) {
    current_ = from.block;
    unwind_ = from.unwind;
    if (!from.label) {
      terminate(TerminatorKind::Branch, everyLabel);
      continue;
    }
    const auto to = labels_.find(from.label);
    if (to == labels_.end()) {
      endUnreachable();
      continue;
    }
    cleanups_ = from.cleanups;
    const CleanupStack &kept = to->second.cleanups;
    const auto differing = std::mismatch(cleanups_.begin(), cleanups_.end(), kept.begin(), kept.end(),
                                         [](const Cleanup &a, const Cleanup &b) { return a.serial == b.serial; });
    emitCleanupsDownTo(static_cast<std::size_t>(differing.first - cleanups_.begin()));
    jumpTo(to->second.block);
  }
  cleanups_.clear();
  unwind_ = {};
}

// --- What is not modelled ---------------------------------------------------------------------------------------

void FunctionLowering::emitUnhandled(const clang::Stmt *stmt) {
  if (!isReachable()) return;
  unit_.addUnhandled(stmt->getStmtClassName(), stmt->getSourceRange());
  emit(Opcode::Unhandled, stmt->getSourceRange()).text = stmt->getStmtClassName();
}

void FunctionLowering::lowerAsm(const clang::AsmStmt *stmt) {
  if (!isReachable()) return;
  // A barrier or a trap: without operands no value of the program goes in or comes out.
  if (stmt->getNumInputs() == 0 && stmt->getNumOutputs() == 0) return;
  std::vector<Place> inputs;
  for (const clang::Expr *input : const_cast<clang::AsmStmt *>(stmt)->inputs())
    inputs.push_back(input->isGLValue() ? lowerLvalue(input) : lowerValue(input));
  std::vector<Place> outputs;
  for (unsigned i = 0; i < stmt->getNumOutputs(); ++i) {
    outputs.push_back(lowerLvalue(stmt->getOutputExpr(i)));
    if (stmt->isOutputPlusConstraint(i)) inputs.push_back(outputs.back());
  }
  unit_.addUnhandled(stmt->getStmtClassName(), stmt->getSourceRange());
  if (outputs.empty()) outputs.emplace_back();
  for (const Place &output : outputs) {
    flow::Instruction &unhandled = emit(Opcode::Unhandled, stmt->getSourceRange());
    unhandled.text = stmt->getStmtClassName();
    unhandled.target = output;
    unhandled.operands = inputs;
  }
}

}  // namespace piiflow::lower
