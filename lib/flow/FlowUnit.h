// What one translation unit contributes to the program, in memory.
//
// A unit says what the code does, never what it means: nothing from YAML is in it, so that a model or
// policy edit re-parses no C++. `lower` makes it, `UnitFile` (.pfu) stores it, `link` merges many.
//
// Memory is described by *places*: a base (a parameter, a local, a global, ...) followed by steps
// (a member, an element, a dereference). References are pointers here: a reference parameter, local or
// member is a cell that holds an address, and each use of it takes a Deref step. `this` is such a cell.
//
// All ids index tables of the same unit (or, after `link`, of the program).
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/Diagnostic.h"
#include "base/Ids.h"
#include "base/SourceSpan.h"
#include "flow/Instruction.h"

namespace piiflow::flow {

/// A source file that the unit was made from. `path` is relative to the root when below it, with '/'.
struct SourceFile {
  std::string path;
  std::string digest;  ///< BLAKE3 of the content, hex
  bool isSystem = false;
};

enum class AnnotationKind : std::uint8_t { Pii, Sink, Sanitizer };

/// PII(value), PII_SINK(value) or PII_SANITIZER(value) on a declaration.
struct Annotation {
  AnnotationKind kind = AnnotationKind::Pii;
  std::string value;
  base::SourceSpan span;
};

enum class TypeKind : std::uint8_t {
  Void,
  Bool,
  Integer,
  Enumeration,
  Floating,
  Pointer,
  Reference,
  Record,
  Array,
  Function,
  MemberPointer,
  Null,
  Other
};

/// A canonical type, reduced to what the analysis asks about.
struct Type {
  TypeKind kind = TypeKind::Other;
  bool isConst = false;
  TypeId inner;          ///< pointee, referee, array element
  RecordId record;       ///< for Record
  std::string spelling;  ///< canonical, printed as C++ source; the link key of the type
};

enum class Access : std::uint8_t { Public, Protected, Private };

/// A non-static data member, a lambda's capture, or the storage shared by a union's members.
struct Field {
  std::string name;  ///< as written; captures are named as the variable; "this" for a captured this
  RecordId parent;
  TypeId type;
  Access access = Access::Public;
  bool isUnionMember = false;           ///< all such members of one record share their storage
  std::vector<Annotation> annotations;  ///< also those of a typedef name that the member is declared with
  base::SourceSpan span;
};

struct Record {
  std::string key;        ///< link key: unique in the program; unit-local records carry the unit's name
  std::string qualified;  ///< app::Box, without inline namespaces and template arguments
  std::string spelling;   ///< app::Box<std::string>, for messages
  bool isUnion = false;
  bool isLambda = false;
  bool isSystem = false;  ///< declared in a system header
  bool isComplete = false;
  bool isPolymorphic = false;
  bool isAggregate = false;
  std::vector<RecordId> bases;            ///< direct ones, virtual ones too
  std::vector<FieldId> fields;            ///< own ones, in order
  std::vector<TypeId> templateArguments;  ///< type arguments only, in order
  std::vector<FunctionId> methods;        ///< virtual methods (own), every operator(), those of iterators and ranges, the destructor
  std::vector<Annotation> annotations;
  base::SourceSpan span;
};

struct Parameter {
  std::string name;
  TypeId type;
  std::vector<Annotation> annotations;  ///< merged over all redeclarations
  base::SourceSpan span;
};

/// Facts about a function, whether its body is seen or not.
struct Function {
  std::string key;        ///< link key: Itanium mangled name; internal linkage carries the unit's name
  std::string qualified;  ///< app::Analytics::track, without inline namespaces and template arguments
  std::string signature;  ///< "(int, const char *)": parameter types as printed by Clang, for overload selectors
  RecordId parent;        ///< class of a member function
  std::vector<Parameter> parameters;
  TypeId result;
  bool isInstanceMethod = false;  ///< has a `this`
  bool isConst = false;
  bool isVirtual = false;
  bool isPure = false;
  bool isConstructor = false;
  bool isDestructor = false;
  bool isCopyOrMove = false;  ///< copy/move constructor or assignment operator
  bool isVariadic = false;    ///< C varargs
  bool isNoReturn = false;
  bool isNoexcept = false;
  bool isImplicit = false;  ///< implicit or defaulted
  bool isSystem = false;    ///< declared in a system header
  bool isInternal = false;  ///< internal linkage
  bool isDeleted = false;
  bool returnsNonConstAddress = false;         ///< result is a pointer or reference to non-const
  bool hasBody = false;                        ///< this unit holds its body
  std::vector<FunctionId> overrides;           ///< the methods that it overrides directly
  std::vector<Annotation> annotations;         ///< of the function: PII on the result, PII_SINK, PII_SANITIZER
  std::vector<std::int64_t> templateIntegers;  ///< integral template arguments, for std::get<N>
  std::vector<TypeId> templateTypes;           ///< type template arguments
  base::SourceSpan span;
};

/// A variable with static storage: global, static member, function-local static.
struct Variable {
  std::string key;
  std::string qualified;
  TypeId type;
  bool isConst = false;
  bool isInternal = false;
  std::vector<Annotation> annotations;
  base::SourceSpan span;
};

/// An enumerator or an object-like macro that stands for an integer; models name them in `when`.
struct NamedConstant {
  std::string name;  ///< qualified; a macro's own name
  std::int64_t value = 0;
  friend auto operator<=>(const NamedConstant &, const NamedConstant &) = default;
};

/// A statement or expression that the lowering does not model.
struct Unhandled {
  std::string what;  ///< Clang's class name, such as "CXXTypeidExpr"
  base::SourceSpan span;
};

/// NOLINT comments of a file: what they name, where they apply, and the reason that was given.
struct Suppression {
  base::FileId file;
  std::uint32_t firstLine = 0;  ///< inclusive
  std::uint32_t lastLine = 0;   ///< inclusive
  std::string rules;            ///< text between the parentheses; empty when there were none
  std::string reason;           ///< text behind the colon, trimmed
  std::uint32_t commentLine = 0;
};

struct FlowUnit {
  std::string mainFile;     ///< root-relative
  std::string flagsDigest;  ///< of the normalised flags: (mainFile, flagsDigest) names the unit
  std::string unitName;     ///< mainFile, plus '#' and flagsDigest when built more than once
  bool isC = false;
  bool complete = true;  ///< false when parsing met errors
  std::vector<SourceFile> files;
  std::vector<Type> types;
  std::vector<Field> fields;
  std::vector<Record> records;
  std::vector<Function> functions;
  std::vector<Variable> variables;
  std::vector<FunctionBody> bodies;  ///< sorted by the key of their function
  std::vector<NamedConstant> constants;
  std::vector<Unhandled> unhandled;
  std::vector<Suppression> suppressions;
  std::vector<base::Diagnostic> diagnostics;
};

}  // namespace piiflow::flow
