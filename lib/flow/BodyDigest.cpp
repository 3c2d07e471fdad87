// A digest of a body that two units can compare: what their ids number differently counts as its link key.
#include "base/Digest.h"
#include "flow/UnitFile.h"

namespace piiflow::flow {
namespace {

constexpr unsigned kDigestBytes = 16;

/// Writes a body as a flat string in which each part says where it ends.
class BodyText {
 public:
  explicit BodyText(const FlowUnit &tables) : tables_(tables) {}

  std::string of(const FunctionBody &body) {
    add(tables_.functions[body.function.value].key);
    add(body.span);
    number(body.locals.size());
    for (const Local &local : body.locals) add(local);
    number(body.blocks.size());
    for (const Block &block : body.blocks) add(block);
    return std::move(text_);
  }

 private:
  void number(std::uint64_t value) {
    for (; value >= 0x80; value >>= 7) text_.push_back(static_cast<char>(value | 0x80));
    text_.push_back(static_cast<char>(value));
  }
  void add(const std::string &text) {
    number(text.size());
    text_ += text;
  }

  // An invalid id is a number that no length of a key reaches in practice: keys are shorter than 2^32 - 1.
  void none() { number(base::Id<void>::kNone); }
  void add(base::FileId file) { file.valid() ? add(tables_.files[file.value].path) : none(); }
  void add(TypeId type) { type.valid() ? add(tables_.types[type.value].spelling) : none(); }
  void add(FunctionId function) { function.valid() ? add(tables_.functions[function.value].key) : none(); }
  void add(FieldId id) {
    if (!id.valid()) return none();
    const Field &field = tables_.fields[id.value];
    const Record &parent = tables_.records[field.parent.value];
    add(parent.key);
    add(field.name);
    // Anonymous members differ in their place only.
    std::size_t at = 0;
    while (field.name.empty() && at < parent.fields.size() && parent.fields[at] != id) ++at;
    number(at);
  }

  void add(const base::SourceSpan &span) {
    add(span.file);
    for (std::uint32_t value : {span.line, span.column, span.endLine, span.endColumn}) number(value);
  }

  void add(const Place &place) {
    number(static_cast<unsigned>(place.base));
    if (place.base == PlaceBase::Global)
      add(tables_.variables[place.index].key);
    else
      number(place.index);
    number(place.steps.size());
    for (const Step &step : place.steps) {
      number(static_cast<unsigned>(step.kind));
      add(step.field);
    }
  }

  void add(const Argument &argument) {
    add(argument.place);
    number(argument.byAddress);
    add(argument.type);
    add(argument.span);
  }

  void add(const Local &local) {
    add(local.name);
    add(local.type);
    number(local.annotations.size());
    for (const LocalAnnotation &annotation : local.annotations) {
      add(annotation.category);
      add(annotation.span);
    }
    add(local.span);
  }

  void add(const Instruction &instruction) {
    number(static_cast<unsigned>(instruction.opcode));
    number(instruction.isInitialisation);
    number(static_cast<unsigned>(instruction.callKind));
    add(instruction.span);
    add(instruction.target);
    number(instruction.operands.size());
    for (const Place &operand : instruction.operands) add(operand);
    number(instruction.arguments.size());
    for (const Argument &argument : instruction.arguments) add(argument);
    add(instruction.receiver);
    add(instruction.callee);
    add(instruction.function);
    add(instruction.field);
    add(instruction.type);
    number(static_cast<unsigned>(instruction.constant.kind));
    number(static_cast<std::uint64_t>(instruction.constant.integer));
    add(instruction.constant.text);
    add(instruction.text);
    add(instruction.macro);
  }

  void add(const Block &block) {
    number(block.instructions.size());
    for (const Instruction &instruction : block.instructions) add(instruction);
    number(static_cast<unsigned>(block.terminator));
    number(block.successors.size());
    for (BlockId successor : block.successors) number(successor.value);
    number(block.handlers.size());
    for (const Handler &handler : block.handlers) {
      add(handler.type);
      number(handler.block.value);
    }
    number(block.unwind.value);
  }

  const FlowUnit &tables_;
  std::string text_;
};

}  // namespace

std::string bodyDigest(const FlowUnit &tables, const FunctionBody &body) {
  return base::blake3Hex(BodyText(tables).of(body), kDigestBytes);
}

}  // namespace piiflow::flow
