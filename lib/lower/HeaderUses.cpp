#include "lower/HeaderUses.h"

#include <algorithm>

namespace piiflow::lower {

namespace tok = clang::tok;

void HeaderUses::take(const clang::Token &token) {
  if (hasPending_) {
    hasPending_ = false;
    classify(pending_, token.getKind());
    follow(pending_);
  }
  if (token.is(tok::identifier)) {
    pending_ = token;
    hasPending_ = true;
  } else {
    follow(token);
  }
}

void HeaderUses::endText() {
  if (!hasPending_) return;
  hasPending_ = false;
  classify(pending_, tok::l_paren);
  follow(pending_);
}

/// `Result *name(` in a class or namespace declares the name, and looks nothing up.
bool HeaderUses::isDeclared() const {
  if (parentheses_ != 0 || sawAssignment_ || scopes_.empty() || scopes_.back() == Scope::Other) return false;
  return before_[0].isOneOf(tok::identifier, tok::star, tok::amp, tok::ampamp, tok::greater, tok::greatergreater,
                            tok::kw_int, tok::kw_void, tok::kw_bool, tok::kw_char, tok::kw_long, tok::kw_unsigned,
                            tok::kw_double, tok::kw_float, tok::kw_short, tok::kw_auto, tok::kw_const, tok::tilde);
}

void HeaderUses::classify(const clang::Token &token, tok::TokenKind next) {
  const Name name = token.getIdentifierInfo();
  FirstUses &uses = usesOf(name);
  note(uses, UseKind::Named);
  const bool isCall = next == tok::l_paren || next == tok::less;
  const clang::Token &last = before_[0];
  if (last.isOneOf(tok::period, tok::arrow)) {
    if (next != tok::less) return;  // else what is no member may be a template
  } else if (last.is(tok::coloncolon)) {
    const Name scope = before_[1].is(tok::identifier) ? before_[1].getIdentifierInfo() : nullptr;
    if (!scope) note(uses, UseKind::Found);
    FirstQualified &first = qualified[{scope, name}];
    first.any = std::min(first.any, epoch);
    // What a using-declaration found may be called from a template later.
    if (isGeneric() || (sawUsing_ && !sawNamespace_)) first.generic = std::min(first.generic, epoch);
    if (sawUsing_ && sawNamespace_) usingDirectives.push_back(name);
    return;
  } else if (last.is(tok::kw_namespace) && sawUsing_) {
    usingDirectives.push_back(name);
  } else if (isCall && isDeclared()) {
    return;
  }
  note(uses, UseKind::Found);
  if (!isCall) return;
  note(uses, UseKind::Called);
  if (isGeneric()) note(uses, UseKind::CalledGeneric);
}

std::size_t HeaderUses::operatorGroup(clang::OverloadedOperatorKind kind) {
  switch (kind) {
    case clang::OO_ExclaimEqual:
    case clang::OO_Less:
    case clang::OO_Greater:
    case clang::OO_LessEqual:
    case clang::OO_GreaterEqual:
    case clang::OO_Spaceship:
      return clang::OO_EqualEqual;  // one is rewritten as another
    default:
      return kind;
  }
}

void HeaderUses::noteOperator(tok::TokenKind kind) {
  const auto use = [&](clang::OverloadedOperatorKind one) {
    std::uint32_t &first = operators[operatorGroup(one)];
    first = std::min(first, epoch);
  };
  switch (kind) {
#define OVERLOADED_OPERATOR(Name, Spelling, Token, Unary, Binary, MemberOnly) \
  case tok::Token:                                                            \
    use(clang::OO_##Name);                                                    \
    break;
#define OVERLOADED_OPERATOR_MULTI(Name, Spelling, Unary, Binary, MemberOnly)
#include "clang/Basic/OperatorKinds.def"
    default:
      break;
  }
}

void HeaderUses::endStatement() {
  isStatementStart_ = true;
  sawClassKey_ = sawNamespace_ = sawLinkage_ = sawAssignment_ = sawUsing_ = false;
}

void HeaderUses::open() {
  Scope scope = Scope::Other;
  if (parentheses_ == 0 && !sawAssignment_) {
    if (sawNamespace_ || sawLinkage_)
      scope = Scope::Namespace;
    else if (sawClassKey_)
      scope = Scope::Class;
  }
  scopes_.push_back(scope);
  endStatement();
}

void HeaderUses::close() {
  if (!scopes_.empty()) scopes_.pop_back();
  if (templateDepth_ != std::numeric_limits<std::size_t>::max() && scopes_.size() <= templateDepth_)
    templateDepth_ = std::numeric_limits<std::size_t>::max();
  endStatement();
}

void HeaderUses::follow(const clang::Token &token) {
  const tok::TokenKind kind = token.getKind();
  if (!before_[0].is(tok::kw_operator)) noteOperator(kind);
  switch (kind) {
    case tok::l_brace:
      open();
      break;
    case tok::r_brace:
      close();
      break;
    case tok::semi:
      if (templateDepth_ == scopes_.size()) templateDepth_ = std::numeric_limits<std::size_t>::max();
      endStatement();
      break;
    default:
      isStatementStart_ = false;
      break;
  }
  if (kind == tok::l_paren) {
    const bool isOfAttribute = before_[0].isOneOf(tok::kw___attribute, tok::kw___declspec, tok::kw_alignas);
    if (parentheses_ == 0 && !isOfAttribute) sawClassKey_ = false;
    ++parentheses_;
  } else if (kind == tok::r_paren && parentheses_ > 0) {
    --parentheses_;
  } else if (kind == tok::equal) {
    if (sawNamespace_) hasNamespaceAlias = true;
    sawAssignment_ = true;
  } else if (token.isOneOf(tok::kw_class, tok::kw_struct, tok::kw_union, tok::kw_enum)) {
    // That of a parameter's type, or of a result's, opens no class.
    if (parentheses_ == 0 && !before_[0].is(tok::arrow)) sawClassKey_ = true;
  } else if (kind == tok::kw_namespace) {
    sawNamespace_ = true;
  } else if (kind == tok::kw_using) {
    sawUsing_ = true;
  } else if (kind == tok::string_literal && before_[0].is(tok::kw_extern)) {
    sawLinkage_ = true;
  } else if (kind == tok::kw_template) {
    templateDepth_ = std::min(templateDepth_, scopes_.size());
  } else if (kind == tok::kw_auto && parentheses_ > 0) {
    hasGenericFunction_ = true;
  }
  before_[1] = before_[0];
  before_[0] = token;
}

}  // namespace piiflow::lower
