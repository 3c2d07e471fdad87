// Which function bodies the parser need not read: those in system headers, where the models speak instead. Kept are
// the files whose bodies call back into user code, so that its templates and lambdas get instantiated. Skipped are also the
// functions that Qt's moc writes to call methods by number.
#pragma once

#include "clang/AST/Decl.h"
#include "llvm/ADT/DenseMap.h"

namespace piiflow::lower {

class SkippedBodies {
 public:
  /// Asked only about functions that are neither constexpr nor of deduced type: Clang always reads those.
  bool isSkipped(const clang::Decl *function);

 private:
  llvm::DenseMap<clang::FileID, bool> skippedFiles_;
};

/// True for a header of the standard library whose bodies instantiate or call what the user gave to them.
bool callsBackIntoUserCode(llvm::StringRef path);

}  // namespace piiflow::lower
