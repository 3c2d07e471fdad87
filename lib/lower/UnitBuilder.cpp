// Functions and variables: Clang declarations in, rows of the unit's tables out.
#include "lower/UnitBuilder.h"

#include <utility>

#include "clang/AST/DeclTemplate.h"
#include "clang/Basic/SourceManager.h"
#include "lower/UnitState.h"

namespace piiflow::lower {
namespace {

/// The declaration that says most: the definition, or else the latest one.
const clang::FunctionDecl *fullestDecl(const clang::FunctionDecl *function) {
  if (const clang::FunctionDecl *definition = function->getDefinition()) return definition;
  return function->getMostRecentDecl();
}

std::string parameterName(const clang::FunctionDecl *fullest, unsigned index) {
  if (const auto *parameter = fullest->getParamDecl(index); parameter->getIdentifier())
    return parameter->getName().str();
  for (const clang::FunctionDecl *other : fullest->redecls())
    if (index < other->getNumParams() && other->getParamDecl(index)->getIdentifier())
      return other->getParamDecl(index)->getName().str();
  return {};
}

bool pointsToNonConst(clang::QualType type) {
  if (const auto *reference = type->getAs<clang::ReferenceType>())
    return !reference->getPointeeType().isConstQualified();
  if (const auto *pointer = type->getAs<clang::PointerType>()) return !pointer->getPointeeType().isConstQualified();
  return false;
}

void addTemplateArguments(UnitBuilder &builder, llvm::ArrayRef<clang::TemplateArgument> arguments,
                          flow::FunctionId id) {
  for (const clang::TemplateArgument &argument : arguments) {
    switch (argument.getKind()) {
      case clang::TemplateArgument::Type: {
        flow::TypeId type = builder.typeOf(argument.getAsType());
        builder.unit().functions[id.value].templateTypes.push_back(type);
        break;
      }
      case clang::TemplateArgument::Integral:
        builder.unit().functions[id.value].templateIntegers.push_back(
            argument.getAsIntegral().extOrTrunc(64).getSExtValue());
        break;
      case clang::TemplateArgument::Pack:
        addTemplateArguments(builder, argument.pack_elements(), id);
        break;
      default:
        break;
    }
  }
}

/// A table of constant numbers: nothing flows from its initialiser, and no constant of it is ever asked for.
bool isNumberTable(clang::ASTContext &context, const clang::VarDecl *variable) {
  return variable->getType()->isArrayType() && context.getBaseElementType(variable->getType())->isArithmeticType() &&
         llvm::isa<clang::InitListExpr>(variable->getInit()) &&
         variable->getInit()->isConstantInitializer(context, false);
}

/// Where a function's or variable's own words stand: for an instantiation, the template.
clang::SourceLocation homeOf(const clang::FunctionDecl *function) {
  const clang::FunctionDecl *fullest = fullestDecl(function);
  if (fullest->isImplicit() && llvm::isa<clang::CXXMethodDecl>(fullest))
    return llvm::cast<clang::CXXMethodDecl>(fullest)->getParent()->getLocation();
  return fullest->getLocation();
}

}  // namespace

UnitBuilder::UnitBuilder(clang::ASTContext &context, flow::FlowUnit &unit, const std::string &root)
    : context_(context), unit_(unit), state_(std::make_unique<UnitState>(context, unit.unitName, root)) {}

UnitBuilder::~UnitBuilder() = default;

flow::FunctionId UnitBuilder::functionOf(const clang::FunctionDecl *function) {
  const clang::FunctionDecl *canonical = function->getCanonicalDecl();
  auto [at, isNew] = state_->functions.try_emplace(canonical, flow::FunctionId());
  if (!isNew) return at->second;
  flow::FunctionId id{static_cast<std::uint32_t>(unit_.functions.size())};
  at->second = id;
  unit_.functions.emplace_back();
  fillFunction(canonical, id);
  requireBody(canonical);
  return id;
}

void UnitBuilder::fillFunction(const clang::FunctionDecl *canonical, flow::FunctionId id) {
  const clang::FunctionDecl *fullest = fullestDecl(canonical);
  flow::Function row;
  row.key = state_->names.functionKey(canonical);
  row.qualified = qualifiedName(canonical);
  row.signature = state_->names.signature(fullest);
  row.result = typeOf(fullest->getReturnType());
  row.isConstructor = llvm::isa<clang::CXXConstructorDecl>(fullest);
  row.isDestructor = llvm::isa<clang::CXXDestructorDecl>(fullest);
  row.isVariadic = fullest->isVariadic();
  row.isNoReturn = fullest->isNoReturn();
  row.isNoexcept = isNoexcept(fullest);
  row.isDeleted = fullest->isDeleted();
  row.isSystem = isInSystemHeader(context_.getSourceManager(), homeOf(fullest));
  row.isInternal = !canonical->isExternallyVisible();
  row.returnsNonConstAddress = pointsToNonConst(fullest->getReturnType());
  row.annotations = annotationsOf(fullest);
  row.span = spanOf(fullest->getLocation());
  for (unsigned index = 0; index < fullest->getNumParams(); ++index) {
    const clang::ParmVarDecl *parameter = fullest->getParamDecl(index);
    row.parameters.push_back({parameterName(fullest, index), typeOf(parameter->getType()), annotationsOf(parameter),
                              spanOf(parameter->getSourceRange())});
  }
  if (const auto *method = llvm::dyn_cast<clang::CXXMethodDecl>(fullest)) {
    row.parent = recordOf(method->getParent());
    row.isInstanceMethod = method->isImplicitObjectMemberFunction();
    row.isConst = method->isConst();
    row.isVirtual = method->isVirtual();
    row.isPure = method->isPureVirtual();
    row.isImplicit = method->isDefaulted();
    const auto *constructor = llvm::dyn_cast<clang::CXXConstructorDecl>(method);
    row.isCopyOrMove = constructor ? constructor->isCopyOrMoveConstructor()
                                   : method->isCopyAssignmentOperator() || method->isMoveAssignmentOperator();
    for (const clang::CXXMethodDecl *overridden : llvm::cast<clang::CXXMethodDecl>(canonical)->overridden_methods())
      row.overrides.push_back(functionOf(overridden));
  }
  unit_.functions[id.value] = std::move(row);
  if (const clang::TemplateArgumentList *arguments = fullest->getTemplateSpecializationArgs())
    addTemplateArguments(*this, arguments->asArray(), id);
}

flow::VariableId UnitBuilder::variableOf(const clang::VarDecl *variable) {
  const clang::VarDecl *canonical = variable->getCanonicalDecl();
  auto [at, isNew] = state_->variables.try_emplace(canonical, flow::VariableId());
  if (!isNew) return at->second;
  flow::VariableId id{static_cast<std::uint32_t>(unit_.variables.size())};
  at->second = id;
  unit_.variables.emplace_back();
  flow::Variable row;
  row.key = state_->names.variableKey(canonical);
  row.qualified = qualifiedName(canonical);
  row.type = typeOf(variable->getMostRecentDecl()->getType());
  row.isConst = variable->getType().isConstQualified();
  row.isInternal = !canonical->isExternallyVisible();
  row.annotations = annotationsOf(variable);
  row.span = spanOf(canonical->getLocation());
  unit_.variables[id.value] = std::move(row);
  requireInitialiser(canonical);
  requireDestruction(canonical);
  return id;
}

void UnitBuilder::requireDestruction(const clang::VarDecl *variable) {
  if (!variable->hasGlobalStorage() || variable->isInvalidDecl() || variable->isTemplated()) return;
  const clang::VarDecl *definition = variable->getDefinition();
  if (!definition || isInSystemHeader(context_.getSourceManager(), definition->getLocation())) return;
  if (!definition->getType()->isReferenceType() && hasProjectDestructor(definition->getType())) state_->destroyed.push_back(definition);
}

void UnitBuilder::requireInitialiser(const clang::VarDecl *variable) {
  if (!variable->isFileVarDecl() || variable->isInvalidDecl() || variable->isTemplated()) return;
  const clang::VarDecl *withInit = nullptr;
  variable->getAnyInitializer(withInit);
  const clang::VarDecl *definition = withInit ? withInit : variable->getDefinition();
  if (!definition || isInSystemHeader(context_.getSourceManager(), definition->getLocation())) return;
  if (!definition->getInit() || isNumberTable(context_, definition)) return;
  if (!state_->knownInitialised.insert(definition).second) return;
  state_->initialised.push_back(definition);
}

bool UnitBuilder::isLowered(const clang::FunctionDecl *function) {
  if (function->isTemplated() || function->isDeleted() || function->isInvalidDecl()) return false;
  const clang::FunctionDecl *definition = function->getDefinition();
  if (!definition || definition->isInvalidDecl() || isInSystemHeader(context_.getSourceManager(), homeOf(definition)))
    return false;
  return definition->getBody() || definition->isDefaulted();
}

void UnitBuilder::requireBody(const clang::FunctionDecl *function) {
  const clang::FunctionDecl *canonical = function->getCanonicalDecl();
  if (state_->required.contains(canonical) || !isLowered(canonical)) return;
  state_->required.insert(canonical);
  state_->bodyQueue.push_back(canonical->getDefinition());
  flow::FunctionId id = functionOf(canonical);
  unit_.functions[id.value].hasBody = true;
}

bool UnitBuilder::hasProjectDestructor(clang::QualType type) {
  const clang::CXXRecordDecl *record = context_.getBaseElementType(type)->getAsCXXRecordDecl();
  if (!record || !record->hasDefinition() || record->hasTrivialDestructor()) return false;
  record = record->getDefinition();
  auto [at, isNew] = state_->projectDestructors.try_emplace(record, false);  // recursion sees "no"
  if (!isNew) return at->second;
  bool found = false;
  const clang::CXXDestructorDecl *destructor = record->getDestructor();
  if (!isInSystemHeader(context_.getSourceManager(), record->getLocation())) {
    found = destructor && destructor->isUserProvided();
    for (const clang::CXXBaseSpecifier &base : record->bases()) found = found || hasProjectDestructor(base.getType());
    for (const clang::FieldDecl *field : record->fields()) found = found || hasProjectDestructor(field->getType());
  } else if (isJoiningThread(record) || hasUnseenDestructor(record)) {
    found = true;
  } else if (const auto *instance = llvm::dyn_cast<clang::ClassTemplateSpecializationDecl>(record)) {
    found = deleterOf(record) != nullptr;
    // A library's class destroys what it was given to hold.
    llvm::SmallVector<clang::TemplateArgument, 8> pending(instance->getTemplateArgs().asArray());
    while (!pending.empty() && !found) {
      clang::TemplateArgument argument = pending.pop_back_val();
      if (argument.getKind() == clang::TemplateArgument::Pack)
        pending.append(argument.pack_begin(), argument.pack_end());
      if (argument.getKind() == clang::TemplateArgument::Type) found = hasProjectDestructor(argument.getAsType());
    }
  }
  state_->projectDestructors[record] = found;
  return found;
}

void UnitBuilder::addUnhandled(const char *what, clang::SourceRange range) {
  unit_.unhandled.push_back({what, spanOf(range)});
}

}  // namespace piiflow::lower
