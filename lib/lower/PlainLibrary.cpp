#include "lower/PlainLibrary.h"

#include <memory>

#include "clang/Lex/MacroInfo.h"
#include "clang/Lex/PPCallbacks.h"
#include "clang/Lex/Preprocessor.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Path.h"

namespace piiflow::lower {
namespace {

constexpr llvm::StringLiteral kLibstdcxx[] = {"_GLIBCXX20_CONSTEXPR", "_GLIBCXX23_CONSTEXPR",
                                              "_GLIBCXX_STRING_CONSTEXPR"};
constexpr llvm::StringLiteral kLibcxx[] = {"_LIBCPP_CONSTEXPR_SINCE_CXX20", "_LIBCPP_CONSTEXPR_SINCE_CXX23"};

constexpr llvm::StringLiteral kAllocators[] = {"allocator.h", "new_allocator.h", "alloc_traits.h", "ptr_traits.h",
                                               "stl_construct.h"};

class EmptyKeywords : public clang::PPCallbacks {
 public:
  explicit EmptyKeywords(clang::Preprocessor &preprocessor) : preprocessor_(preprocessor) {
    for (llvm::StringRef name : kLibstdcxx) keywords_[preprocessor.getIdentifierInfo(name)];
    // libc++ has a function that is constexpr without the macro, which C++20 rejects when its class is not literal.
    if (!preprocessor.getLangOpts().CPlusPlus23) return;
    for (llvm::StringRef name : kLibcxx) keywords_[preprocessor.getIdentifierInfo(name)];
  }

  void FileChanged(clang::SourceLocation location, FileChangeReason, clang::SrcMgr::CharacteristicKind,
                   clang::FileID) override {
    if (!isStarted_) takePrecompiled();
    const bool isEmpty = !isOfAllocators(location);
    if (isEmpty == isEmpty_) return;
    isEmpty_ = isEmpty;
    for (auto &[name, keyword] : keywords_) define(name, keyword, location);
  }

  void MacroDefined(const clang::Token &name, const clang::MacroDirective *directive) override {
    auto keyword = keywords_.find(name.getIdentifierInfo());
    if (keyword == keywords_.end() || directive->getMacroInfo()->getNumTokens() == 0) return;
    keyword->second.original = preprocessor_.getMacroInfo(keyword->first);
    if (isEmpty_) define(keyword->first, keyword->second, name.getLocation());
  }

 private:
  struct Keyword {
    clang::MacroInfo *original = nullptr;  ///< null before the library defines it, and where it is empty
    clang::MacroInfo *empty = nullptr;
  };

  /// What a precompiled header has defined, which was made in this way too.
  void takePrecompiled() {
    isStarted_ = true;
    for (auto &[name, keyword] : keywords_) {
      if (!preprocessor_.getMacroInfo(name)) continue;
      const clang::MacroDirective *directive = preprocessor_.getLocalMacroDirectiveHistory(name);
      for (; directive && !keyword.original; directive = directive->getPrevious()) {
        const auto *definition = llvm::dyn_cast<clang::DefMacroDirective>(directive);
        if (!definition) continue;
        auto *macro = const_cast<clang::MacroInfo *>(definition->getInfo());
        (macro->getNumTokens() == 0 ? keyword.empty : keyword.original) = macro;
      }
    }
  }

  bool isOfAllocators(clang::SourceLocation location) const {
    const clang::SourceManager &sources = preprocessor_.getSourceManager();
    clang::OptionalFileEntryRef file = sources.getFileEntryRefForID(sources.getFileID(location));
    return file && llvm::is_contained(kAllocators, llvm::sys::path::filename(file->getName()));
  }

  void define(clang::IdentifierInfo *name, Keyword &keyword, clang::SourceLocation location) {
    if (!keyword.original) return;
    if (!keyword.empty) keyword.empty = preprocessor_.AllocateMacroInfo(location);
    preprocessor_.appendDefMacroDirective(name, isEmpty_ ? keyword.empty : keyword.original);
  }

  clang::Preprocessor &preprocessor_;
  bool isEmpty_ = true;
  bool isStarted_ = false;
  llvm::MapVector<clang::IdentifierInfo *, Keyword> keywords_;
};

}  // namespace

void makeLibraryPlain(clang::Preprocessor &preprocessor) {
  preprocessor.addPPCallbacks(std::make_unique<EmptyKeywords>(preprocessor));
}

}  // namespace piiflow::lower
