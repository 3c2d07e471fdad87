#include "flow/PrintUnit.h"

#include "llvm/ADT/StringExtras.h"

namespace piiflow::flow {
namespace {

std::string quoted(const std::string &text) {
  std::string escaped;
  llvm::raw_string_ostream out(escaped);
  out << '"';
  llvm::printEscapedString(text, out);
  out << '"';
  return escaped;
}

std::string annotationWord(AnnotationKind kind) {
  switch (kind) {
    case AnnotationKind::Pii:
      return "PII";
    case AnnotationKind::Sink:
      return "PII_SINK";
    case AnnotationKind::Sanitizer:
      return "PII_SANITIZER";
  }
  return {};
}

void printAnnotations(const std::vector<Annotation> &annotations, llvm::raw_ostream &out) {
  for (const Annotation &annotation : annotations)
    out << ' ' << annotationWord(annotation.kind) << '(' << quoted(annotation.value) << ')';
}

/// Prints parts of one body.
class BodyPrinter {
 public:
  BodyPrinter(const Tables &tables, const FunctionBody &body) : tables_(tables), body_(body) {}

  std::string place(const Place &place) const {
    std::string text = base(place);
    for (const Step &step : place.steps) {
      switch (step.kind) {
        case StepKind::Field:
          text += "." + fieldName(step.field);
          break;
        case StepKind::Element:
          text += "[]";
          break;
        case StepKind::Dereference:
          text += ".*";
          break;
      }
    }
    return text;
  }

  std::string instruction(const Instruction &instruction) const {
    std::string text;
    bool namesTarget = instruction.opcode == Opcode::Begin || instruction.opcode == Opcode::End;
    if (instruction.target.known() && !namesTarget)
      text = place(instruction.target) + (instruction.isInitialisation ? " := " : " <- ");
    text += action(instruction);
    if (!instruction.macro.empty()) text += "  // in " + instruction.macro;
    return text;
  }

  std::string terminator(const Block &block) const {
    std::string text;
    switch (block.terminator) {
      case TerminatorKind::Jump:
        text = "goto";
        break;
      case TerminatorKind::Branch:
        text = "branch";
        break;
      case TerminatorKind::Return:
        return "return";
      case TerminatorKind::Resume:
        return "resume";
      case TerminatorKind::Unreachable:
        return "unreachable";
      case TerminatorKind::Dispatch:
        text = "dispatch";
        break;
    }
    for (const Handler &handler : block.handlers)
      text += " [" + (handler.type.valid() ? typeName(handler.type) : "...") + "] " + blockName(handler.block);
    for (BlockId successor : block.successors) text += " " + blockName(successor);
    return text;
  }

  static std::string blockName(BlockId block) { return "b" + std::to_string(block.value); }

 private:
  std::string base(const Place &place) const {
    switch (place.base) {
      case PlaceBase::None:
        return "_";
      case PlaceBase::Local:
        return localName(place.index);
      case PlaceBase::Parameter:
        return parameterName(place.index);
      case PlaceBase::This:
        return "this";
      case PlaceBase::Return:
        return "return";
      case PlaceBase::Global:
        return tables_.variables[place.index].qualified;
    }
    return {};
  }

  /// Locals that share a name are told apart by their number: `i`, `i#4`.
  std::string localName(std::uint32_t index) const {
    const std::string &name = body_.locals[index].name;
    if (name.empty()) return "%" + std::to_string(index);
    for (std::uint32_t earlier = 0; earlier < index; ++earlier)
      if (body_.locals[earlier].name == name) return name + "#" + std::to_string(index);
    return name;
  }

  std::string parameterName(std::uint32_t index) const {
    const std::vector<Parameter> &parameters = tables_.functions[body_.function.value].parameters;
    if (index >= parameters.size()) return "...";
    return parameters[index].name.empty() ? "arg" + std::to_string(index) : parameters[index].name;
  }

  std::string fieldName(FieldId id) const {
    const Field &field = tables_.fields[id.value];
    if (!field.name.empty()) return field.name;
    const std::vector<FieldId> &siblings = tables_.records[field.parent.value].fields;
    std::size_t at = 0;
    while (at < siblings.size() && siblings[at] != id) ++at;
    return "#" + std::to_string(at);
  }

  std::string typeName(TypeId type) const { return type.valid() ? tables_.types[type.value].spelling : "?"; }
  std::string functionName(FunctionId id) const { return tables_.functions[id.value].qualified; }

  std::string operands(const Instruction &instruction) const {
    std::string text;
    for (const Place &operand : instruction.operands) text += (text.empty() ? "" : ", ") + place(operand);
    return text;
  }

  std::string constant(const Constant &constant) const {
    switch (constant.kind) {
      case ConstantKind::Integer:
        return std::to_string(constant.integer);
      case ConstantKind::Floating:
        return "floating";
      case ConstantKind::String:
        return quoted(constant.text);
      case ConstantKind::Null:
        return "null";
      case ConstantKind::Empty:
        return "{}";
    }
    return {};
  }

  std::string argument(const Argument &argument) const {
    return (argument.byAddress ? "&" : "") + place(argument.place);
  }

  std::string call(const Instruction &instruction) const {
    std::string text = "call ";
    if (instruction.callKind == CallKind::Virtual) text += "virtual ";
    if (instruction.callKind == CallKind::Indirect)
      text += "(" + place(instruction.callee) + ")";
    else
      text += functionName(instruction.function);
    std::string arguments;
    if (instruction.receiver.place.known()) arguments = "this <- " + argument(instruction.receiver);
    for (std::size_t index = 0; index < instruction.arguments.size(); ++index)
      arguments += (arguments.empty() ? "arg" : ", arg") + std::to_string(index) + " <- " +
                   argument(instruction.arguments[index]);
    return text + "(" + arguments + ")";
  }

  std::string action(const Instruction &instruction) const {
    std::string type = instruction.type.valid() ? " " + typeName(instruction.type) : "";
    switch (instruction.opcode) {
      case Opcode::Copy:
        return operands(instruction) + (type.empty() ? "" : " as" + type);
      case Opcode::Address:
        return "&" + operands(instruction);
      case Opcode::Derive:
        return "derive" + instruction.text + "(" + operands(instruction) + ")";
      case Opcode::Shift:
        return "shift(" + operands(instruction) + ")";
      case Opcode::Constant:
        return constant(instruction.constant);
      case Opcode::FunctionReference:
        return "&" + functionName(instruction.function);
      case Opcode::MemberReference:
        return "&member " + fieldName(instruction.field);
      case Opcode::SelectMember:
        return "select(" + operands(instruction) + ")";
      case Opcode::Allocate:
        return "new" + type;
      case Opcode::Begin:
        return "begin " + place(instruction.target) + (type.empty() ? "" : ":" + type);
      case Opcode::End:
        return "end " + place(instruction.target);
      case Opcode::EndText:
        return "end of text";
      case Opcode::Call:
        return call(instruction);
      case Opcode::Throw:
        return instruction.operands.empty() ? "rethrow" : "throw" + type + " " + operands(instruction);
      case Opcode::Catch:
        return "catch" + type;
      case Opcode::DynamicCast:
        return "dynamic_cast" + type + " " + operands(instruction);
      case Opcode::IsNull:
        return operands(instruction) + " is null";
      case Opcode::IsSet:
        return operands(instruction) + " is set";
      case Opcode::IsEmpty:
        return operands(instruction) + " is empty";
      case Opcode::IsValue:
        return operands(instruction) + " is " + instruction.text + " " + std::to_string(instruction.constant.integer);
      case Opcode::Unhandled:
        return "unhandled " + instruction.text + "(" + operands(instruction) + ")";
    }
    return {};
  }

  const Tables &tables_;
  const FunctionBody &body_;
};

}  // namespace

const char *opcodeName(Opcode opcode) {
  switch (opcode) {
#define PIIFLOW_OPCODE(name) \
  case Opcode::name:         \
    return #name;
#include "flow/Opcode.def"
  }
  return "";
}

std::string printPlace(const Tables &tables, const FunctionBody &body, const Place &place) {
  return BodyPrinter(tables, body).place(place);
}

std::string printInstruction(const Tables &tables, const FunctionBody &body, const Instruction &instruction) {
  return BodyPrinter(tables, body).instruction(instruction);
}

void printFunction(const Tables &tables, const FunctionBody &body, llvm::raw_ostream &out) {
  BodyPrinter printer(tables, body);
  const Function &function = tables.functions[body.function.value];
  out << "function " << function.qualified << function.signature;
  printAnnotations(function.annotations, out);
  out << '\n';
  for (const Local &local : body.locals)
    for (const LocalAnnotation &annotation : local.annotations)
      out << "  local " << local.name << " PII(" << quoted(annotation.category) << ")\n";
  for (std::uint32_t index = 0; index < body.blocks.size(); ++index) {
    const Block &block = body.blocks[index];
    out << BodyPrinter::blockName({index}) << ':';
    if (block.unwind.valid()) out << "  // unwind " << BodyPrinter::blockName(block.unwind);
    out << '\n';
    for (const Instruction &instruction : block.instructions) out << "  " << printer.instruction(instruction) << '\n';
    out << "  " << printer.terminator(block) << '\n';
  }
}

void printDeclarations(const Tables &tables, llvm::raw_ostream &out) {
  auto typeName = [&](TypeId type) { return type.valid() ? tables.types[type.value].spelling : std::string("?"); };
  for (const Record &record : tables.records) {
    if (record.fields.empty() && record.bases.empty() && record.annotations.empty()) continue;
    out << (record.isUnion ? "union " : "class ") << record.spelling;
    for (RecordId base : record.bases) out << " : " << tables.records[base.value].spelling;
    printAnnotations(record.annotations, out);
    out << '\n';
    for (FieldId id : record.fields) {
      const Field &field = tables.fields[id.value];
      out << "  " << (field.name.empty() ? "(anonymous)" : field.name) << ": " << typeName(field.type);
      printAnnotations(field.annotations, out);
      out << '\n';
    }
  }
  for (const Variable &variable : tables.variables) {
    out << "variable " << variable.qualified << ": " << typeName(variable.type);
    printAnnotations(variable.annotations, out);
    out << '\n';
  }
  for (const Function &function : tables.functions) {
    if (function.hasBody) continue;
    out << "declared " << function.qualified << function.signature;
    printAnnotations(function.annotations, out);
    out << '\n';
  }
}

}  // namespace piiflow::flow
