// Makes functions of the standard library that are constexpr only since C++20 plain ones: Clang reads the bodies of all
// constexpr functions, those of headers whose bodies are skipped too, and instantiates more of their templates, which
// is up to a fourth of the work for a file.
//
// libstdc++ and libc++ write that keyword as a macro. A program that needs such a function at compile time does not
// compile then, and is to be read again with the functions as they are. Allocators stay as they are: libraries (fmt)
// have constexpr functions with buffers, whose classes would not be literal.
#pragma once

namespace clang {
class Preprocessor;
}

namespace piiflow::lower {

/// Before `preprocessor` reads.
void makeLibraryPlain(clang::Preprocessor &preprocessor);

}  // namespace piiflow::lower
