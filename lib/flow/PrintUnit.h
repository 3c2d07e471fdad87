// Flow units as text, for tests and for piiflow-dump. Stable: equal units print equally.
//
//   function app::report(const User &)
//   b0:
//     begin s: std::string
//     call std::basic_string::basic_string(this <- &s, arg0 <- &u.*.email)
//     call acme::send(arg0 <- &s)
//     end s
//     return
//
// A place is its base and its steps: `.name` a member, `[]` an element, `.*` what an address points to. `%3` is a
// temporary, `...` all variadic arguments; `:=` initialises. `&` before an argument or a receiver says that its
// address is handed on.
#pragma once

#include <string>
#include <vector>

#include "flow/FlowUnit.h"
#include "llvm/Support/raw_ostream.h"

namespace piiflow::flow {

/// The tables that ids index: of a FlowUnit or of a link::Program.
struct Tables {
  const std::vector<SourceFile> &files;
  const std::vector<Type> &types;
  const std::vector<Field> &fields;
  const std::vector<Record> &records;
  const std::vector<Function> &functions;
  const std::vector<Variable> &variables;

  template <class Owner>
  Tables(const Owner &owner)
      : files(owner.files),
        types(owner.types),
        fields(owner.fields),
        records(owner.records),
        functions(owner.functions),
        variables(owner.variables) {}
};

const char *opcodeName(Opcode opcode);

std::string printPlace(const Tables &tables, const FunctionBody &body, const Place &place);
std::string printInstruction(const Tables &tables, const FunctionBody &body, const Instruction &instruction);
void printFunction(const Tables &tables, const FunctionBody &body, llvm::raw_ostream &out);

/// Classes with their members, globals, and functions without a body.
void printDeclarations(const Tables &tables, llvm::raw_ostream &out);

}  // namespace piiflow::flow
