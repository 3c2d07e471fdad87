// Tests of pointers, and of objects that work like one (smart pointers, std::function): `if (!p) p = new T;`, `if (f) f(x);`.
#pragma once

#include <optional>

#include "clang/AST/Expr.h"
#include "clang/AST/Stmt.h"

namespace piiflow::lower {

struct NullTest {
  const clang::Expr *pointer;  ///< a variable or a member; a pointer, or an object that works like one
  bool isNullIfTrue;
};

/// The test for null that `condition` is; nothing when it is none, or of a pointer that is not plainly named.
std::optional<NullTest> nullTestOf(const clang::Expr *condition);
/// Whether the statement assigns to what `pointer` names, or calls a method of it.
bool changes(const clang::Stmt *statement, const clang::Expr *pointer);
/// Whether callers may know what `pointer` names: a parameter, a member of one or of this object, a capture.
bool isFromCaller(const clang::Expr *pointer);

/// A variable, or a member of one or of this object, named without a call but for operator-> of smart pointers.
bool isPlainName(const clang::Expr *e);

/// A pointer to a function, or an object of the library that holds one.
bool isCallable(const clang::Expr *pointer);

}  // namespace piiflow::lower
