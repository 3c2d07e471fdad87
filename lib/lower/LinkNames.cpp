#include "lower/LinkNames.h"

#include <utility>

#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/AST/GlobalDecl.h"
#include "clang/AST/Mangle.h"
#include "clang/AST/QualTypeNames.h"
#include "clang/Basic/SourceManager.h"
#include "llvm/Support/raw_ostream.h"

namespace piiflow::lower {
namespace {

clang::PrintingPolicy makePolicy(const clang::ASTContext &context) {
  clang::PrintingPolicy policy(context.getLangOpts());
  policy.SuppressTagKeyword = true;
  policy.AnonymousTagLocations = false;  // they hold absolute paths
  policy.SuppressInlineNamespace = static_cast<unsigned>(clang::PrintingPolicy::SuppressInlineNamespaceMode::All);
  policy.Bool = true;
  policy.UsePreferredNames = false;
  policy.SuppressDefaultTemplateArgs = true;
  return policy;
}

/// What a class is called in a qualified name; empty when its members belong to the class around.
std::string recordName(const clang::TagDecl *tag) {
  if (const auto *record = llvm::dyn_cast<clang::CXXRecordDecl>(tag); record && record->isLambda()) return "(lambda)";
  if (const clang::IdentifierInfo *name = tag->getIdentifier()) return name->getName().str();
  if (const clang::TypedefNameDecl *name = tag->getTypedefNameForAnonDecl()) return name->getName().str();
  if (const auto *record = llvm::dyn_cast<clang::RecordDecl>(tag); record && record->isAnonymousStructOrUnion())
    return {};
  // `struct { ... } address;` is known by the member that it declares.
  if (const auto *parent = llvm::dyn_cast<clang::RecordDecl>(tag->getDeclContext()))
    for (const clang::FieldDecl *field : parent->fields())
      if (field->getIdentifier() && field->getType()->getAsTagDecl() == tag) return field->getName().str();
  return "(unnamed)";
}

std::string ownName(const clang::NamedDecl *decl) {
  if (const auto *tag = llvm::dyn_cast<clang::TagDecl>(decl)) return recordName(tag);
  if (const auto *method = llvm::dyn_cast<clang::CXXConstructorDecl>(decl)) return recordName(method->getParent());
  if (const auto *method = llvm::dyn_cast<clang::CXXDestructorDecl>(decl)) return "~" + recordName(method->getParent());
  if (const auto *method = llvm::dyn_cast<clang::CXXConversionDecl>(decl)) {
    clang::QualType type = method->getConversionType();
    if (const clang::RecordDecl *record = type->getAsRecordDecl()) return "operator " + qualifiedName(record);
    return "operator " + type.getCanonicalType().getAsString(makePolicy(decl->getASTContext()));
  }
  if (const clang::IdentifierInfo *name = decl->getIdentifier()) return name->getName().str();
  return decl->getDeclName().getAsString();
}

void replaceAll(std::string &text, llvm::StringRef from, llvm::StringRef to) {
  for (std::size_t at = text.find(from.str()); at != std::string::npos; at = text.find(from.str(), at + to.size()))
    text.replace(at, from.size(), to.str());
}

bool isInvisible(const clang::DeclContext *context) {
  if (const auto *space = llvm::dyn_cast<clang::NamespaceDecl>(context))
    return space->isInline() || space->isAnonymousNamespace();
  return !llvm::isa<clang::NamedDecl>(context) || llvm::isa<clang::EnumDecl>(context);
}

}  // namespace

std::string qualifiedName(const clang::NamedDecl *decl) {
  std::string result = ownName(decl);
  for (const clang::DeclContext *at = decl->getDeclContext(); at && !at->isTranslationUnit(); at = at->getParent()) {
    if (isInvisible(at)) continue;
    // The closure's call operator adds nothing to what stands in the lambda.
    if (const auto *method = llvm::dyn_cast<clang::CXXMethodDecl>(at); method && method->getParent()->isLambda())
      continue;
    std::string outer = ownName(llvm::cast<clang::NamedDecl>(at));
    if (outer.empty()) continue;
    if (!result.empty()) outer.append("::").append(result);
    result = std::move(outer);
  }
  return result;
}

LinkNames::LinkNames(clang::ASTContext &context, std::string unitName)
    : context_(context),
      unitName_(std::move(unitName)),
      policy_(makePolicy(context)),
      mangler_(clang::ItaniumMangleContext::create(context, context.getDiagnostics())) {}

LinkNames::~LinkNames() = default;

/// The mangling may be the same for two declarations (local variables of C functions, closures in code that the
/// standard gives no number): the later ones are numbered.
std::string LinkNames::unique(const std::string &key, const clang::Decl *decl) {
  std::string candidate = key;
  for (unsigned number = 2;; ++number) {
    auto [at, isNew] = owners_.try_emplace(candidate, decl);
    if (isNew || at->second == decl) return candidate;
    candidate = key + "#" + std::to_string(number);
  }
}

std::string LinkNames::functionKey(const clang::FunctionDecl *function) {
  std::string key;
  llvm::raw_string_ostream out(key);
  if (function->isTemplated()) {
    // Nothing calls a pattern; it only stands where an unfinished declaration refers to it.
    out << qualifiedName(function) << signature(function) << "<pattern>";
  } else if (const auto *constructor = llvm::dyn_cast<clang::CXXConstructorDecl>(function)) {
    mangler_->mangleName(clang::GlobalDecl(constructor, clang::Ctor_Complete), out);
  } else if (const auto *destructor = llvm::dyn_cast<clang::CXXDestructorDecl>(function)) {
    mangler_->mangleName(clang::GlobalDecl(destructor, clang::Dtor_Complete), out);
  } else if (mangler_->shouldMangleDeclName(function)) {
    mangler_->mangleName(clang::GlobalDecl(function), out);
  } else {
    out << function->getNameAsString();
  }
  if (key.starts_with('\1')) key.erase(0, 1);  // an assembler label: "not to be prefixed"
  if (!function->isExternallyVisible()) out << '@' << unitName_;
  return unique(key, function->getCanonicalDecl());
}

std::string LinkNames::variableKey(const clang::VarDecl *variable) {
  std::string key;
  llvm::raw_string_ostream out(key);
  const auto *owner = llvm::dyn_cast<clang::FunctionDecl>(variable->getDeclContext());
  if (variable->isTemplated() || (owner && !context_.getLangOpts().CPlusPlus && !variable->hasExternalStorage()))
    out << (owner ? functionKey(owner) + "." : "") << qualifiedName(variable);
  else if (mangler_->shouldMangleDeclName(variable))
    mangler_->mangleName(clang::GlobalDecl(variable), out);
  else
    out << variable->getNameAsString();
  if (key.starts_with('\1')) key.erase(0, 1);
  if (!variable->isExternallyVisible()) out << '@' << unitName_;
  return unique(key, variable->getCanonicalDecl());
}

std::string LinkNames::mangledType(clang::QualType type) {
  std::string result;
  llvm::raw_string_ostream out(result);
  mangler_->mangleCanonicalTypeName(type.getCanonicalType(), out);
  return result;
}

std::string LinkNames::recordKey(const clang::RecordDecl *record) {
  const clang::RecordDecl *canonical = llvm::cast<clang::RecordDecl>(record->getCanonicalDecl());
  std::string key;
  const auto *parent = llvm::dyn_cast<clang::RecordDecl>(record->getDeclContext());
  const auto *closure = llvm::dyn_cast<clang::CXXRecordDecl>(record);
  if (record->isDependentContext()) {
    key = qualifiedName(record) + "<pattern>";
  } else if (parent && !record->hasNameForLinkage() && !(closure && closure->isLambda())) {
    // Unnamed ones in a class: the class and their number in it, the same in every unit.
    unsigned number = 0;
    for (const clang::Decl *sibling : parent->decls()) {
      if (sibling == record) break;
      if (const auto *other = llvm::dyn_cast<clang::RecordDecl>(sibling); other && !other->hasNameForLinkage())
        ++number;
    }
    return unique(recordKey(parent) + "::" + std::to_string(number), canonical);
  } else {
    key = mangledType(context_.getCanonicalTagType(record));
  }
  if (!record->isExternallyVisible()) key += "@" + unitName_;
  return unique(key, canonical);
}

std::string LinkNames::typeSpelling(clang::QualType type) {
  clang::QualType canonical = type.getCanonicalType();
  std::string result = canonical.getAsString(policy_);
  if (canonical->isDependentType()) return result;
  clang::Linkage linkage = canonical->getLinkage();
  if (linkage == clang::Linkage::External || linkage == clang::Linkage::Module) return result;
  if (canonical->isUndeducedType() || canonical->isPlaceholderType()) return result;
  result += " {";
  if (const auto *record = canonical->getAsRecordDecl())
    result += recordKey(record);
  else
    result += mangledType(canonical) + (clang::isExternallyVisible(linkage) ? "" : "@" + unitName_);
  return result + "}";
}

std::string LinkNames::recordSpelling(const clang::RecordDecl *record) {
  if (!record->getIdentifier()) return qualifiedName(record);
  return clang::QualType(context_.getCanonicalTagType(record)).getAsString(policy_);
}

std::string LinkNames::signature(const clang::FunctionDecl *function) {
  // The user's own functions are selected by the names in their declaration (`std::string`). A library's typedefs are
  // its own business (`size_type`), and differ between its implementations.
  const clang::SourceManager &sources = context_.getSourceManager();
  clang::SourceLocation location = sources.getExpansionLoc(function->getLocation());
  bool isAsDeclared = location.isValid() && !sources.isInSystemHeader(location) && !function->isTemplateInstantiation();
  std::string result = "(";
  for (const clang::ParmVarDecl *parameter : function->parameters()) {
    if (result.size() > 1) result += ", ";
    clang::QualType type = parameter->getType().getUnqualifiedType();
    result += isAsDeclared && !type->isInstantiationDependentType()
                  ? clang::TypeName::getFullyQualifiedName(type, context_, policy_)
                  : type.getCanonicalType().getAsString(policy_);
  }
  if (function->isVariadic()) result += result.size() > 1 ? ", ..." : "...";
  // Nobody writes these out.
  replaceAll(result, "std::basic_string<char>", "std::string");
  replaceAll(result, "std::basic_string_view<char>", "std::string_view");
  return result + ")";
}

}  // namespace piiflow::lower
