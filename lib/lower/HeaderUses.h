// How the project's text uses identifiers, by tokens: enough to tell which lookups a declaration at namespace scope
// could take part in.
#pragma once

#include <array>
#include <cstdint>
#include <limits>
#include <vector>

#include "clang/Basic/IdentifierTable.h"
#include "clang/Basic/OperatorKinds.h"
#include "clang/Lex/Token.h"
#include "llvm/ADT/DenseMap.h"

namespace piiflow::lower {

inline constexpr std::uint32_t kNever = std::numeric_limits<std::uint32_t>::max();

enum class UseKind : std::uint8_t {
  Named,          ///< occurs at all: a macro would be expanded
  Found,          ///< looked up without qualifier
  Called,         ///< the same, and functions of the namespaces of its arguments join in
  CalledGeneric,  ///< in a template: the types of arguments are not known yet
};
inline constexpr std::size_t kUseKinds = 4;

class HeaderUses {
 public:
  using Name = const clang::IdentifierInfo *;
  using FirstUses = std::array<std::uint32_t, kUseKinds>;  ///< epochs
  struct FirstQualified {
    std::uint32_t any = kNever;
    std::uint32_t generic = kNever;
  };

  /// A token of the project's text, after preprocessing.
  void take(const clang::Token &token);
  /// Text from elsewhere follows: what it stands behind is seen.
  void endText();
  void noteNamed(Name name) { note(usesOf(name), UseKind::Named); }

  /// The place in `operators` of those that may be looked up for this one.
  static std::size_t operatorGroup(clang::OverloadedOperatorKind kind);

  /// True between declarations at file scope.
  bool isAtFileScope() const { return scopes_.empty() && parentheses_ == 0 && isStatementStart_; }

  std::uint32_t epoch = 0;
  llvm::DenseMap<Name, FirstUses> names;
  llvm::DenseMap<std::pair<Name, Name>, FirstQualified> qualified;  ///< "A::b"
  /// First epochs of operators' tokens, by operatorGroup().
  std::array<std::uint32_t, clang::NUM_OVERLOADED_OPERATORS> operators = allNever();
  std::vector<Name> usingDirectives;  ///< the last part of each
  bool hasNamespaceAlias = false;

 private:
  enum class Scope : std::uint8_t { Namespace, Class, Other };

  static std::array<std::uint32_t, clang::NUM_OVERLOADED_OPERATORS> allNever() {
    std::array<std::uint32_t, clang::NUM_OVERLOADED_OPERATORS> result{};
    result.fill(kNever);
    return result;
  }
  void noteOperator(clang::tok::TokenKind kind);
  void note(FirstUses &uses, UseKind kind) {
    std::uint32_t &first = uses[static_cast<std::size_t>(kind)];
    if (epoch < first) first = epoch;
  }
  FirstUses &usesOf(Name name) {
    auto [at, isNew] = names.try_emplace(name);
    if (isNew) at->second.fill(kNever);
    return at->second;
  }
  void classify(const clang::Token &name, clang::tok::TokenKind next);
  bool isDeclared() const;
  bool isGeneric() const { return hasGenericFunction_ || templateDepth_ <= scopes_.size(); }
  void follow(const clang::Token &token);
  void open();
  void close();
  void endStatement();

  std::array<clang::Token, 2> before_{};
  clang::Token pending_;
  bool hasPending_ = false;

  std::vector<Scope> scopes_;
  unsigned parentheses_ = 0;
  bool isStatementStart_ = true;
  bool sawClassKey_ = false;  ///< and no parenthesis or '=' since
  bool sawNamespace_ = false;
  bool sawLinkage_ = false;
  bool sawAssignment_ = false;
  bool sawUsing_ = false;
  std::size_t templateDepth_ = std::numeric_limits<std::size_t>::max();  ///< of the outermost template that is open
  bool hasGenericFunction_ = false;                                      ///< with a parameter of type auto
};

}  // namespace piiflow::lower
