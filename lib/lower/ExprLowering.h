// Lowers expressions of one function: places, values, initialisers, calls.
//
// A glvalue becomes the place that it names, without instructions where possible. A prvalue becomes a place that
// holds it: a temporary, or the place that it was read from, as long as nothing evaluated later can change it
// (`stabilise` copies it where something can). Objects of class and array type are built where they will live.
//
// The object is cheap: what has to be remembered lives in FunctionLowering::exprState_.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "lower/FunctionLowering.h"
#include "lower/ValueTest.h"

namespace piiflow::lower {

/// Where a value shall go, if its last instruction can put it there.
struct Destination {
  flow::Place place;
  bool isInitialisation = true;
};

/// A complete object begins with its initialisation; a base class or delegated constructor works on one that has begun.
enum class ObjectKind : std::uint8_t { Complete, Subobject };

/// A call, ready to be emitted but for its result.
struct PendingCall {
  const clang::FunctionDecl *callee = nullptr;  ///< null: Indirect
  flow::CallKind kind = flow::CallKind::Direct;
  flow::Argument receiver;  ///< place unknown: no receiver
  flow::Place calleePlace;
  llvm::SmallVector<flow::Argument, 4> arguments;
  clang::QualType resultType;
  clang::SourceRange range;
};

class ExprLowering {
 public:
  explicit ExprLowering(FunctionLowering &fn) : fn_(fn), unit_(fn.unit_), state_(fn.exprState_) {}

  // --- LowerExpr.cpp ----------------------------------------------------------------------------------------
  flow::Place lvalue(const clang::Expr *e);
  flow::Place value(const clang::Expr *e, const Destination *destination = nullptr);
  /// Side effects only.
  void discard(const clang::Expr *e);
  /// Opens a scope for temporaries around `body`; lifetime-extended ones outlive it.
  void inFullExpression(llvm::function_ref<void()> body);

  /// The same, unless one is open: for temporaries that Clang does not know of.
  void withTemporaries(llvm::function_ref<void()> body);

  // --- LowerOperator.cpp ------------------------------------------------------------------------------------
  void condition(const clang::Expr *e, flow::BlockId ifTrue, flow::BlockId ifFalse);
  void branchOn(const clang::Expr *e, flow::BlockId ifTrue, flow::BlockId ifFalse);
  void branchOnValue(const ValueTest &test, flow::BlockId ifTrue, flow::BlockId ifFalse);
  /// What a switch selects by, where it is tested (ValueTest.h): the place that holds it; unknown for anything else.
  flow::Place selector(const clang::Expr *e);

  // --- LowerInit.cpp ----------------------------------------------------------------------------------------
  void initialise(const flow::Place &target, clang::QualType type, const clang::Expr *e, ObjectKind kind);

 private:
  // --- LowerExpr.cpp ----------------------------------------------------------------------------------------
  flow::Place declRefLvalue(const clang::DeclRefExpr *e);
  flow::Place variableLvalue(const clang::VarDecl *variable, clang::SourceRange range);
  flow::Place memberLvalue(const clang::MemberExpr *e);
  flow::Place subscriptLvalue(const clang::ArraySubscriptExpr *e);
  flow::Place elementAt(const clang::Expr *pointer, const clang::Expr *index, clang::SourceRange range);
  flow::Place castLvalue(const clang::CastExpr *e);
  flow::Place castValue(const clang::CastExpr *e, const Destination *destination);
  flow::Place decayedArray(const clang::Expr *array, const Destination *destination, clang::SourceRange range);
  flow::Place dynamicCast(const clang::CastExpr *e, flow::Place operand, const Destination *destination);
  flow::Place materialised(const clang::MaterializeTemporaryExpr *e);
  flow::Place statementExpression(const clang::StmtExpr *e, const Destination *destination);
  flow::Place atomicValue(const clang::AtomicExpr *e, const Destination *destination);
  flow::Place throwValue(const clang::CXXThrowExpr *e);
  flow::Place unhandledValue(const clang::Expr *e, const Destination *destination);
  /// The object that `base->` names.
  flow::Place pointee(const clang::Expr *base);
  /// An object to select a member from: glvalue or prvalue.
  flow::Place object(const clang::Expr *e);
  flow::Place thisObject(clang::SourceRange range);
  flow::Place thisValue(const clang::Expr *e, const Destination *destination);
  flow::Place opaque(const clang::OpaqueValueExpr *e);

  // --- Emitting, LowerExpr.cpp --------------------------------------------------------------------------------
  flow::Place targetOf(const Destination *destination, clang::QualType type, clang::SourceRange range);
  flow::Instruction &emitTo(flow::Opcode opcode, const flow::Place &target, const Destination *destination,
                            clang::SourceRange range);
  flow::Place addressOf(flow::Place place, clang::QualType pointerType, clang::SourceRange range,
                        const Destination *destination = nullptr);
  flow::Place constant(flow::Constant value, clang::QualType type, clang::SourceRange range,
                       const Destination *destination);
  flow::Place emptyConstant(clang::QualType type, clang::SourceRange range, const Destination *destination);
  flow::Place derive(llvm::ArrayRef<flow::Place> operands, std::string_view op, clang::QualType type,
                     clang::SourceRange range, const Destination *destination);
  void copy(const flow::Place &target, const flow::Place &source, bool isInitialisation, clang::SourceRange range);
  /// `place` in a temporary of its own, unless it is one already.
  flow::Place stabilise(flow::Place place, clang::QualType type, clang::SourceRange range);
  bool isTemporary(const flow::Place &place) const;
  bool hasEffects(const clang::Expr *e);

  // --- LowerTable.cpp ---------------------------------------------------------------------------------------
  /// The element that an index selects from a constant table of characters or integers: depends on both.
  flow::Place tableLookup(const clang::Expr *e, const Destination *destination);
  flow::Place tableElement(const clang::CXXOperatorCallExpr *e, const flow::Place &index);
  /// What the element of a constant table that `e` names by constant indices was initialised with; null for anything else.
  const clang::Expr *initialiserInTable(const clang::Expr *e);
  /// A copy of that element, where it is a pointer or an object of plain constants.
  std::optional<flow::Place> elementOfTable(const clang::Expr *e);
  bool isTableLookup(const clang::Expr *e);

  // --- SameElement.cpp --------------------------------------------------------------------------------------
  std::optional<ElementName> elementName(const flow::Place &container, const clang::Expr *index);
  std::optional<ElementName> elementName(const PendingCall &call, llvm::ArrayRef<const clang::Expr *> arguments);
  void rememberElement(const std::optional<ElementName> &name, const flow::Place &element);
  /// The same element, looked up before; unknown where it was not, or may be another one by now.
  flow::Place knownElement(const std::optional<ElementName> &name);
  bool isUnchangedSince(const KnownElement &known);

  // --- LowerOperator.cpp ------------------------------------------------------------------------------------
  flow::Place unaryLvalue(const clang::UnaryOperator *e);
  flow::Place unaryValue(const clang::UnaryOperator *e, const Destination *destination);
  flow::Place binaryLvalue(const clang::BinaryOperator *e);
  flow::Place binaryValue(const clang::BinaryOperator *e, const Destination *destination);
  flow::Place arithmetic(const clang::BinaryOperator *e, const Destination *destination);
  flow::Place pointerOffset(const clang::BinaryOperator *e, const Destination *destination);
  flow::Place containerOf(llvm::SmallVector<const clang::FieldDecl *, 2> path, flow::Place pointer, clang::QualType type,
                          clang::SourceRange range, const Destination *destination);
  flow::Place memberPointerLvalue(const clang::BinaryOperator *e);
  bool endsText(const clang::BinaryOperator *e);
  flow::Place assign(const clang::BinaryOperator *e);
  flow::Place compoundAssign(const clang::CompoundAssignOperator *e);
  flow::Place increment(const clang::UnaryOperator *e);
  flow::Place conditionalLvalue(const clang::AbstractConditionalOperator *e);
  flow::Place conditionalValue(const clang::AbstractConditionalOperator *e, const Destination *destination);
  /// Both arms in blocks of their own; only one when the condition is constant.
  void conditionalArms(const clang::AbstractConditionalOperator *e,
                       llvm::function_ref<void(const clang::Expr *)> lowerArm);
  void bindCommon(const clang::AbstractConditionalOperator *e);
  flow::Place truthValue(const clang::Expr *e, const Destination *destination);

  // --- LowerConstant.cpp ------------------------------------------------------------------------------------
  std::optional<std::int64_t> foldInteger(const clang::Expr *e);
  std::optional<bool> foldCondition(const clang::Expr *e);
  bool isFoldable(const clang::Expr *e);
  /// Literals, and what folds to an integer or null.
  std::optional<flow::Constant> constantOf(const clang::Expr *e);
  static std::optional<flow::Constant> literalText(const clang::Expr *e);
  static flow::Constant stringConstant(const clang::StringLiteral *literal);
  void initialiseFromValue(const flow::Place &target, clang::QualType type, const clang::APValue &value,
                           clang::SourceRange range);

  // --- LowerCall.cpp ----------------------------------------------------------------------------------------
  /// Of a glvalue call the place it names, of a prvalue its value; unknown for void and for a dropped scalar.
  flow::Place call(const clang::CallExpr *e, const Destination *destination, bool wanted);
  flow::Place memberCall(const clang::CXXMemberCallExpr *e, const Destination *destination, bool wanted);
  flow::Place operatorCall(const clang::CXXOperatorCallExpr *e, const Destination *destination, bool wanted);
  flow::Place memberPointerCall(const clang::CXXMemberCallExpr *e, const clang::BinaryOperator *selection,
                                const Destination *destination, bool wanted);
  /// Copies the whole object, or the part of class `record` when source or target is of a derived class.
  void copyObject(const flow::Place &target, const flow::Place &source, const clang::Expr *sourceExpr,
                  const clang::CXXRecordDecl *record, bool isInitialisation, bool isPart, clang::SourceRange range);
  std::optional<flow::Place> assignmentCall(const clang::CXXOperatorCallExpr *e);
  flow::Place destructorCall(const clang::CXXMemberCallExpr *e, const clang::MemberExpr *member);
  flow::Place closureConversion(const clang::CXXConversionDecl *conversion, clang::QualType type,
                                clang::SourceRange range, const Destination *destination);
  flow::Place finish(PendingCall &call, const Destination *destination, bool wanted);
  void lowerArguments(PendingCall &call, llvm::ArrayRef<const clang::Expr *> arguments,
                      const clang::FunctionProtoType *prototype);
  flow::Argument argument(const clang::Expr *e, clang::QualType parameterType, bool laterEffects,
                          const PendingCall &call);
  flow::Argument objectArgument(flow::Place place, clang::QualType type, clang::SourceRange range);
  flow::FunctionId use(const clang::FunctionDecl *function);
  void chooseTarget(PendingCall &call, const clang::CXXMethodDecl *method, const clang::Expr *object, bool qualified);
  flow::Place functionValue(const clang::FunctionDecl *function, clang::QualType type, clang::SourceRange range,
                            const Destination *destination);
  /// The object that a by-value parameter is initialised with. A callee of the program destroys its parameter.
  flow::Place parameterObject(const clang::Expr *e, const PendingCall &call);
  /// A temporary that is destroyed at the end of the full-expression.
  flow::Place ownedTemporary(clang::QualType type, const clang::Expr *e);
  /// Copying is the copying of all that is inside; nobody's own code runs (but that of system classes).
  bool isPlainCopy(const clang::CXXMethodDecl *copyOrMove);
  bool isPlainRecord(const clang::CXXRecordDecl *record, bool assignment);

  // --- LowerBuiltin.cpp -------------------------------------------------------------------------------------
  std::optional<flow::Place> builtinCall(const clang::CallExpr *e, const Destination *destination, bool wanted);
  std::optional<flow::Place> identityCall(const clang::CallExpr *e, const Destination *destination);
  flow::Place builtinArithmetic(const clang::CallExpr *e, const Destination *destination);
  flow::Place overflowArithmetic(const clang::CallExpr *e, const Destination *destination);
  std::optional<flow::Place> syncBuiltin(const clang::CallExpr *e, llvm::StringRef name,
                                         const Destination *destination);
  flow::Place variadicArguments(const clang::Expr *list);
  flow::Place variadicValue(const clang::VAArgExpr *e, const Destination *destination);
  bool isVariadicList(clang::QualType type);

  // --- LowerMake.cpp: library functions that construct an object from the arguments they are given -----------------
  struct Given {
    flow::Place place;
    clang::QualType type;
    clang::SourceRange range;
    bool isLvalue = true;
    std::optional<flow::Constant> text;  ///< of a string literal, for parameters that are pointers
  };
  std::optional<flow::Place> makeCall(const clang::CallExpr *e, const Destination *destination, bool wanted);
  static bool isMakeCall(const clang::CallExpr *e);
  static bool isEmplace(const clang::CXXMethodDecl *method);
  std::optional<flow::Place> emplaceCall(const clang::CXXMemberCallExpr *e, const clang::CXXMethodDecl *method,
                                         flow::Place receiver, const Destination *destination, bool wanted);
  bool isInPlace(const clang::CXXConstructorDecl *constructor);
  void constructInPlace(const flow::Place &target, const clang::CXXConstructExpr *e, ObjectKind kind);
  void buildFrom(const flow::Place &target, clang::QualType type, llvm::ArrayRef<Given> given,
                 clang::SourceRange range);
  void buildScalar(const flow::Place &target, clang::QualType type, llvm::ArrayRef<Given> given,
                   clang::SourceRange range);
  void buildAggregate(const flow::Place &target, const clang::CXXRecordDecl *record, llvm::ArrayRef<Given> given,
                      clang::SourceRange range);
  void buildByConstructor(const flow::Place &target, const clang::CXXConstructorDecl *constructor,
                          llvm::ArrayRef<Given> given, clang::SourceRange range);
  void buildByConversion(const flow::Place &target, const clang::CXXConversionDecl *conversion, const Given &from,
                         clang::SourceRange range);
  const clang::CXXConstructorDecl *chooseConstructor(const clang::CXXRecordDecl *record, llvm::ArrayRef<Given> given);
  llvm::SmallVector<Given, 4> giveAll(llvm::ArrayRef<const clang::Expr *> arguments);
  flow::Argument builtArgument(clang::QualType type, llvm::ArrayRef<Given> given, clang::SourceRange range,
                               bool isInPlace = false);

  // --- LowerNew.cpp -----------------------------------------------------------------------------------------
  flow::Place newValue(const clang::CXXNewExpr *e, const Destination *destination);
  const clang::Expr *storageOfOne(const clang::Expr *e, clang::QualType type);
  flow::Place allocated(const clang::CXXNewExpr *e, const Destination *destination);
  flow::Place besides(const flow::Place &pointer, clang::QualType type, clang::SourceRange range);
  void deleteObject(const clang::CXXDeleteExpr *e);

  // --- LowerInit.cpp ----------------------------------------------------------------------------------------
  void initialiseReference(const flow::Place &target, const clang::Expr *e);
  void initialiseObject(const flow::Place &target, clang::QualType type, const clang::Expr *e, ObjectKind kind);
  void initialiseScalar(const flow::Place &target, const clang::Expr *e);
  void initialiseByCall(const flow::Place &target, clang::QualType type, const clang::CallExpr *e, ObjectKind kind);
  void initialiseByCopy(const flow::Place &target, clang::QualType type, const clang::Expr *source, ObjectKind kind,
                        clang::SourceRange range);
  void initialiseAggregate(const flow::Place &target, clang::QualType type, const clang::InitListExpr *e,
                           ObjectKind kind);
  void initialiseMembers(const flow::Place &target, const clang::RecordDecl *record,
                         llvm::ArrayRef<const clang::Expr *> inits, const clang::FieldDecl *unionMember);
  void initialiseElements(const flow::Place &target, const clang::ArrayType *type,
                          llvm::ArrayRef<const clang::Expr *> inits, const clang::Expr *filler);
  void initialiseList(const flow::Place &target, const clang::CXXStdInitializerListExpr *e);
  bool insertListed(const flow::Place &map, const clang::CXXRecordDecl *record, const clang::Expr *list);
  void construct(const flow::Place &target, const clang::CXXConstructExpr *e, ObjectKind kind);
  /// `object` is one element where the expression makes an array of them.
  void constructElement(const flow::Place &object, const clang::CXXConstructExpr *e, ObjectKind kind);
  void constructInherited(const flow::Place &target, const clang::CXXInheritedCtorInitExpr *e);
  void begin(const flow::Place &target, clang::QualType type, ObjectKind kind, clang::SourceRange range);

  // --- LowerLambda.cpp --------------------------------------------------------------------------------------
  void initialiseClosure(const flow::Place &target, const clang::LambdaExpr *e, ObjectKind kind);
  void learnCaptures();
  const clang::FieldDecl *captureOf(const clang::ValueDecl *variable);
  flow::Place closureObject();
  flow::Place capturedLvalue(const clang::FieldDecl *capture);

  clang::ASTContext &context() { return unit_.context(); }

  FunctionLowering &fn_;
  UnitBuilder &unit_;
  ExprState &state_;
  unsigned conversions_ = 0;  ///< constructors whose arguments are being built
};

bool isSystemDecl(const clang::Decl *decl, const clang::ASTContext &context);
/// T{}, T(), {} or std::nullopt: an object that holds nothing.
bool isEmptyObject(const clang::Expr *e, const clang::ASTContext &context);

}  // namespace piiflow::lower
