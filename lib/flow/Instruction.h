// The instructions of a function's flow graph.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/Ids.h"
#include "base/SourceSpan.h"

namespace piiflow::flow {

using TypeId = base::Id<struct TypeTag>;
using RecordId = base::Id<struct RecordTag>;
using FieldId = base::Id<struct FieldTag>;
using FunctionId = base::Id<struct FunctionTag>;
using VariableId = base::Id<struct VariableTag>;
using BlockId = base::Id<struct BlockTag>;

enum class PlaceBase : std::uint8_t {
  None,
  Local,      ///< index into FunctionBody::locals; temporaries too
  Parameter,  ///< index of the parameter; a reference parameter holds an address
  This,       ///< the cell that holds the address of the object
  Return,     ///< what the function returns; holds an address when it returns a reference
  Global,     ///< index is a VariableId
};

enum class StepKind : std::uint8_t { Field, Element, Dereference };

struct Step {
  StepKind kind = StepKind::Field;
  FieldId field;  ///< for Field
  friend auto operator<=>(const Step &, const Step &) = default;
};

/// An access path: where data sits, seen from one function.
struct Place {
  PlaceBase base = PlaceBase::None;
  std::uint32_t index = 0;
  std::vector<Step> steps;

  bool known() const { return base != PlaceBase::None; }
  friend auto operator<=>(const Place &, const Place &) = default;
};

/// Kinds are listed in Opcode.def with what each one means.
enum class Opcode : std::uint8_t {
#define PIIFLOW_OPCODE(name) name,
#include "flow/Opcode.def"
};

enum class ConstantKind : std::uint8_t { Integer, Floating, String, Null, Empty };

/// A literal, an enumerator or a folded constant expression.
struct Constant {
  ConstantKind kind = ConstantKind::Empty;
  std::int64_t integer = 0;
  std::string text;  ///< for String: the bytes
  friend auto operator<=>(const Constant &, const Constant &) = default;
};

/// What a call hands to one parameter.
struct Argument {
  Place place;
  bool byAddress = false;  ///< the parameter receives the address of `place` (a reference is bound to it)
  TypeId type;             ///< static type of the expression, references removed
  base::SourceSpan span;   ///< of the argument as the user wrote it
  friend auto operator<=>(const Argument &, const Argument &) = default;
};

enum class CallKind : std::uint8_t {
  Direct,    ///< `function` is called
  Virtual,   ///< `function` names the slot; the dynamic type of the receiver decides
  Indirect,  ///< the value at `callee` is called: function pointer, member pointer (with a receiver)
};

struct Instruction {
  Opcode opcode = Opcode::Copy;
  bool isInitialisation = false;  ///< the target is being initialised, not assigned
  CallKind callKind = CallKind::Direct;
  base::SourceSpan span;
  Place target;  ///< where the result goes; None when it is dropped
  std::vector<Place> operands;
  std::vector<Argument> arguments;  ///< of a call, `this` not among them
  Argument receiver;                ///< of a method call: the object, byAddress (place names the object itself)
  Place callee;                     ///< of an Indirect call
  FunctionId function;
  FieldId field;  ///< MemberReference
  TypeId type;    ///< see Opcode.def
  Constant constant;
  std::string text;   ///< Unhandled: what; Derive: the operator; empty otherwise
  std::string macro;  ///< name of the macro that the user sees at `span`, if any
};

enum class TerminatorKind : std::uint8_t {
  Jump,         ///< one successor
  Branch,       ///< any of the successors
  Return,       ///< normal exit
  Resume,       ///< the exception in flight leaves the function
  Unreachable,  ///< does not go on
  Dispatch,     ///< to the first handler whose type fits; see Block::handlers
};

/// A handler of a Dispatch block. An invalid type is `catch (...)`.
struct Handler {
  TypeId type;
  BlockId block;
};

/// A basic block. An exception thrown by an instruction in it goes to `unwind`, or leaves the function.
struct Block {
  std::vector<Instruction> instructions;
  TerminatorKind terminator = TerminatorKind::Unreachable;
  std::vector<BlockId> successors;
  std::vector<Handler> handlers;  ///< of Dispatch; no handler fits: the exception goes on to `unwind`
  BlockId unwind;
};

/// PII on a local variable.
struct LocalAnnotation {
  std::string category;
  base::SourceSpan span;
};

struct Local {
  std::string name;  ///< empty for a temporary
  TypeId type;
  std::vector<LocalAnnotation> annotations;
  base::SourceSpan span;
};

struct FunctionBody {
  FunctionId function;
  std::vector<Local> locals;
  std::vector<Block> blocks;  ///< block 0 is the entry
  base::SourceSpan span;
  std::string digest;  ///< BLAKE3 of the body's bytes with ids replaced by keys: equal bodies have equal digests
};

}  // namespace piiflow::flow
