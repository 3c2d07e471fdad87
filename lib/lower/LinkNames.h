// Names of declarations: what the user writes in a selector, and what the linker goes by.
//
// Link keys are Itanium mangled names, whatever the target's own scheme: they tell lambdas and class-type template
// arguments apart. What other units cannot name carries "@" and the unit's name.
#pragma once

#include <memory>
#include <string>

#include "clang/AST/Decl.h"
#include "clang/AST/PrettyPrinter.h"
#include "clang/AST/Type.h"
#include "llvm/ADT/StringMap.h"

namespace clang {
class ItaniumMangleContext;
}

namespace piiflow::lower {

class LinkNames {
 public:
  LinkNames(clang::ASTContext &context, std::string unitName);
  ~LinkNames();

  std::string functionKey(const clang::FunctionDecl *function);
  std::string variableKey(const clang::VarDecl *variable);
  std::string recordKey(const clang::RecordDecl *record);
  /// The canonical type as C++ source. Types that only this unit can name, or that print alike, carry their key.
  std::string typeSpelling(clang::QualType type);
  /// app::Box<std::string>, for messages.
  std::string recordSpelling(const clang::RecordDecl *record);
  /// "(int, const char *)"
  std::string signature(const clang::FunctionDecl *function);

 private:
  std::string mangledType(clang::QualType type);
  std::string unique(const std::string &key, const clang::Decl *decl);

  clang::ASTContext &context_;
  std::string unitName_;
  clang::PrintingPolicy policy_;
  std::unique_ptr<clang::ItaniumMangleContext> mangler_;
  llvm::StringMap<const clang::Decl *> owners_;  ///< who has a key: no two declarations share one
};

/// app::Analytics::track: without inline and anonymous namespaces and without template arguments. A lambda is
/// "(lambda)" in the function that contains it; members of anonymous structs and unions belong to the class around.
std::string qualifiedName(const clang::NamedDecl *decl);

}  // namespace piiflow::lower
