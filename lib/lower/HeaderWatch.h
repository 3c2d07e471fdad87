// Watches the order of text and system headers while a translation unit is read. The reader of a header must not be
// able to tell whether it was read where it was requested, or before everything else by way of a precompiled header;
// what could tell the two apart is
//
// - in the header: macros of the project, and pragmas, braces and declarations that are open where it is requested;
// - before its request: identifiers of the project's text that are a macro of the header, or that find one more
//   declaration at namespace scope with it;
// - in other system headers: branches taken and macros expanded. That a header defines macros only if nobody has
//   (lib/lower/OptionalMacros.h) is no difference where they are then the same.
//
// A plain parse records all this as HeaderFacts. A parse with a precompiled header is held against the facts of an
// earlier plain parse: the same requests, each use no earlier than it was, system headers preprocessed in the same way.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "lower/HeaderFacts.h"

namespace clang {
class ASTContext;
class Preprocessor;
}  // namespace clang

namespace piiflow::lower {

class HeaderWatch {
 public:
  /// Before `preprocessor` reads; it must outlive this object.
  explicit HeaderWatch(clang::Preprocessor &preprocessor);
  ~HeaderWatch();

  /// Nothing may be moved; `why` is for those who ask.
  void doubt(const char *why);

  /// After a plain parse.
  HeaderFacts facts(clang::ASTContext &context) const;

  /// After a parse with a precompiled header; why it may differ from the plain one, or empty.
  /// `again`: how those of its headers are read that have no guard.
  std::string differenceFrom(const HeaderFacts &plain, const std::vector<std::uint64_t> &again) const;

  /// After a precompiled header was made: the ids of all readings up to an epoch, and the further ones.
  PrecompiledReadings readings(std::uint32_t last) const;

  struct State;

 private:
  std::shared_ptr<State> state_;
};

}  // namespace piiflow::lower
