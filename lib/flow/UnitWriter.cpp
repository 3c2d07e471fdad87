// FlowUnit -> bytes. Offsets, pools and the order of everything follow from the unit alone.
#include <algorithm>
#include <cassert>
#include <map>
#include <string_view>
#include <tuple>
#include <unordered_map>

#include "FlowUnit_generated.h"
#include "base/Version.h"
#include "base/WriteFile.h"
#include "flow/BodyIndex.h"
#include "flow/CheckUnit.h"
#include "flow/UnitFile.h"
#include "llvm/Support/xxhash.h"

namespace piiflow::flow {
namespace {

using flatbuffers::FlatBufferBuilder;
using flatbuffers::Offset;
template <class T>
using Vector = Offset<flatbuffers::Vector<T>>;

wire::Span packSpan(const base::SourceSpan &span) {
  return {span.file.value, span.line, span.column, span.endLine, span.endColumn};
}

llvm::StringRef bytesOf(const FlatBufferBuilder &builder) {
  return {reinterpret_cast<const char *>(builder.GetBufferPointer()), builder.GetSize()};
}

/// A buffer under construction with its pool of strings.
class Packer {
 protected:
  FlatBufferBuilder builder_;

  std::uint32_t string(std::string_view text) {
    auto [at, isNew] = indexes_.try_emplace(std::string(text), static_cast<std::uint32_t>(strings_.size()));
    if (isNew) strings_.push_back(&at->first);
    return at->second;
  }

  Vector<Offset<flatbuffers::String>> packStrings() {
    std::vector<Offset<flatbuffers::String>> packed;
    packed.reserve(strings_.size());
    for (const std::string *text : strings_) packed.push_back(builder_.CreateString(*text));
    return builder_.CreateVector(packed);
  }

  template <class Tag>
  Vector<std::uint32_t> packIds(const std::vector<base::Id<Tag>> &ids) {
    if (ids.empty()) return 0;
    std::vector<std::uint32_t> values;
    values.reserve(ids.size());
    for (auto id : ids) values.push_back(id.value);
    return builder_.CreateVector(values);
  }

  /// A vector of tables, each made by `pack(row)`. Empty vectors are not stored.
  template <class Row, class Pack>
  auto packAll(const std::vector<Row> &rows, Pack pack) -> Vector<decltype(pack(rows.front()))> {
    if (rows.empty()) return 0;
    std::vector<decltype(pack(rows.front()))> packed;
    packed.reserve(rows.size());
    for (const Row &row : rows) packed.push_back(pack(row));
    return builder_.CreateVector(packed);
  }

  Packer() { string(""); }

 private:
  std::unordered_map<std::string, std::uint32_t> indexes_;
  std::vector<const std::string *> strings_;
};

class BodyPacker : Packer {
 public:
  BodyPacker() { place(Place{}); }

  std::string pack(const FunctionBody &body) {
    auto locals = packAll(body.locals, [&](const Local &local) { return packLocal(local); });
    auto blocks = packAll(body.blocks, [&](const Block &block) { return packBlock(block); });
    auto places = packPlaces();
    auto strings = packStrings();
    wire::Span span = packSpan(body.span);
    wire::BodyBuilder packed(builder_);
    packed.add_strings(strings);
    packed.add_places(places);
    packed.add_locals(locals);
    packed.add_blocks(blocks);
    packed.add_span(&span);
    builder_.Finish(packed.Finish());
    return bytesOf(builder_).str();
  }

 private:
  std::uint32_t place(const Place &place) {
    auto [at, isNew] = placeIndexes_.try_emplace(place, static_cast<std::uint32_t>(places_.size()));
    if (isNew) places_.push_back(place);
    return at->second;
  }

  Vector<Offset<wire::Place>> packPlaces() {
    return packAll(places_, [&](const Place &place) {
      Vector<const wire::Step *> steps;
      if (!place.steps.empty()) {
        std::vector<wire::Step> packed;
        packed.reserve(place.steps.size());
        for (const Step &step : place.steps)
          packed.emplace_back(static_cast<std::uint8_t>(step.kind), step.field.value);
        steps = builder_.CreateVectorOfStructs(packed);
      }
      return wire::CreatePlace(builder_, static_cast<std::uint8_t>(place.base), place.index, steps);
    });
  }

  Offset<wire::Local> packLocal(const Local &local) {
    auto annotations = packAll(local.annotations, [&](const LocalAnnotation &annotation) {
      wire::Span span = packSpan(annotation.span);
      return wire::CreateLocalAnnotation(builder_, string(annotation.category), &span);
    });
    wire::Span span = packSpan(local.span);
    return wire::CreateLocal(builder_, string(local.name), local.type.value, annotations, &span);
  }

  Offset<wire::Argument> packArgument(const Argument &argument) {
    wire::Span span = packSpan(argument.span);
    return wire::CreateArgument(builder_, place(argument.place), argument.byAddress, argument.type.value, &span);
  }

  Offset<wire::Instruction> packInstruction(const Instruction &instruction) {
    std::vector<std::uint32_t> operandIndexes;
    operandIndexes.reserve(instruction.operands.size());
    for (const Place &operand : instruction.operands) operandIndexes.push_back(place(operand));
    Vector<std::uint32_t> operands;
    if (!operandIndexes.empty()) operands = builder_.CreateVector(operandIndexes);
    auto arguments = packAll(instruction.arguments, [&](const Argument &argument) { return packArgument(argument); });
    Offset<wire::Argument> receiver;
    if (instruction.receiver != Argument{}) receiver = packArgument(instruction.receiver);
    wire::Span span = packSpan(instruction.span);

    wire::InstructionBuilder packed(builder_);
    packed.add_opcode(static_cast<std::uint8_t>(instruction.opcode));
    packed.add_is_initialisation(instruction.isInitialisation);
    packed.add_call_kind(static_cast<std::uint8_t>(instruction.callKind));
    packed.add_span(&span);
    packed.add_target(place(instruction.target));
    packed.add_operands(operands);
    packed.add_arguments(arguments);
    packed.add_receiver(receiver);
    packed.add_callee(place(instruction.callee));
    packed.add_function(instruction.function.value);
    packed.add_field(instruction.field.value);
    packed.add_type(instruction.type.value);
    packed.add_constant_kind(static_cast<std::uint8_t>(instruction.constant.kind));
    packed.add_constant_integer(instruction.constant.integer);
    packed.add_constant_text(string(instruction.constant.text));
    packed.add_text(string(instruction.text));
    packed.add_macro(string(instruction.macro));
    return packed.Finish();
  }

  Offset<wire::Block> packBlock(const Block &block) {
    auto instructions =
        packAll(block.instructions, [&](const Instruction &instruction) { return packInstruction(instruction); });
    auto successors = packIds(block.successors);
    auto handlers = packAll(block.handlers, [&](const Handler &handler) {
      return wire::CreateHandler(builder_, handler.type.value, handler.block.value);
    });
    return wire::CreateBlock(builder_, instructions, static_cast<std::uint8_t>(block.terminator), successors, handlers,
                             block.unwind.value);
  }

  std::map<Place, std::uint32_t> placeIndexes_;
  std::vector<Place> places_;
};

/// Where a packed body lies among all of them.
struct PackedBody {
  const FunctionBody *body = nullptr;
  std::string digest;
  std::uint64_t checksum = 0;
  std::uint64_t offset = 0;
  std::uint64_t size = 0;
};

class TablePacker : Packer {
 public:
  std::string pack(const FlowUnit &unit, const std::vector<PackedBody> &packedBodies) {
    auto files = packAll(unit.files, [&](const SourceFile &file) {
      return wire::CreateSourceFile(builder_, string(file.path), string(file.digest), file.isSystem);
    });
    auto types = packAll(unit.types, [&](const Type &type) {
      return wire::CreateType(builder_, static_cast<std::uint8_t>(type.kind), type.isConst, type.inner.value,
                              type.record.value, string(type.spelling));
    });
    auto fields = packAll(unit.fields, [&](const Field &field) { return packField(field); });
    auto records = packAll(unit.records, [&](const Record &record) { return packRecord(record); });
    auto functions = packAll(unit.functions, [&](const Function &function) { return packFunction(function); });
    auto variables = packAll(unit.variables, [&](const Variable &variable) { return packVariable(variable); });
    auto constants = packAll(unit.constants, [&](const NamedConstant &constant) {
      return wire::CreateNamedConstant(builder_, string(constant.name), constant.value);
    });
    auto unhandled = packAll(unit.unhandled, [&](const Unhandled &unhandled) {
      wire::Span span = packSpan(unhandled.span);
      return wire::CreateUnhandled(builder_, string(unhandled.what), &span);
    });
    auto suppressions = packAll(unit.suppressions, [&](const Suppression &suppression) {
      return wire::CreateSuppression(builder_, suppression.file.value, suppression.firstLine, suppression.lastLine,
                                     string(suppression.rules), string(suppression.reason), suppression.commentLine);
    });
    auto diagnostics = packAll(unit.diagnostics, [&](const base::Diagnostic &diagnostic) {
      return wire::CreateDiagnostic(builder_, static_cast<std::uint8_t>(diagnostic.severity), string(diagnostic.file),
                                    diagnostic.line, diagnostic.column, string(diagnostic.message),
                                    string(diagnostic.ruleId));
    });
    auto bodies = packAll(packedBodies, [&](const PackedBody &body) {
      const auto index = packIndex(indexOf(*body.body));
      return wire::CreateBodyEntry(builder_, body.body->function.value, string(body.digest), body.checksum, body.offset,
                                   body.size, index);
    });
    std::uint32_t mainFile = string(unit.mainFile), flagsDigest = string(unit.flagsDigest);
    std::uint32_t unitName = string(unit.unitName);
    auto strings = packStrings();

    wire::TablesBuilder packed(builder_);
    packed.add_strings(strings);
    packed.add_main_file(mainFile);
    packed.add_flags_digest(flagsDigest);
    packed.add_unit_name(unitName);
    packed.add_is_c(unit.isC);
    packed.add_complete(unit.complete);
    packed.add_files(files);
    packed.add_types(types);
    packed.add_fields(fields);
    packed.add_records(records);
    packed.add_functions(functions);
    packed.add_variables(variables);
    packed.add_constants(constants);
    packed.add_unhandled(unhandled);
    packed.add_suppressions(suppressions);
    packed.add_diagnostics(diagnostics);
    packed.add_bodies(bodies);
    builder_.Finish(packed.Finish());
    return bytesOf(builder_).str();
  }

 private:
  Vector<Offset<wire::Annotation>> packAnnotations(const std::vector<Annotation> &annotations) {
    return packAll(annotations, [&](const Annotation &annotation) {
      wire::Span span = packSpan(annotation.span);
      return wire::CreateAnnotation(builder_, static_cast<std::uint8_t>(annotation.kind), string(annotation.value),
                                    &span);
    });
  }

  Offset<wire::BodyIndex> packIndex(const BodyIndex &index) {
    auto functions = packIds(index.functions);
    auto fields = packIds(index.fields);
    auto variables = packIds(index.variables);
    auto types = packIds(index.types);
    auto argumentTypes = packIds(index.argumentTypes);
    auto createdTypes = packIds(index.createdTypes);
    auto localTypes = packIds(index.localTypes);
    return wire::CreateBodyIndex(builder_, functions, fields, variables, types, argumentTypes, createdTypes, localTypes,
                                 index.calls, index.annotatesLocals);
  }

  Offset<wire::Field> packField(const Field &field) {
    wire::Span span = packSpan(field.span);
    return wire::CreateField(builder_, string(field.name), field.parent.value, field.type.value,
                             static_cast<std::uint8_t>(field.access), field.isUnionMember,
                             packAnnotations(field.annotations), &span);
  }

  Offset<wire::Record> packRecord(const Record &record) {
    auto bases = packIds(record.bases);
    auto fields = packIds(record.fields);
    auto templateArguments = packIds(record.templateArguments);
    auto methods = packIds(record.methods);
    auto annotations = packAnnotations(record.annotations);
    wire::Span span = packSpan(record.span);
    return wire::CreateRecord(builder_, string(record.key), string(record.qualified), string(record.spelling),
                              record.isUnion, record.isLambda, record.isSystem, record.isComplete, record.isPolymorphic,
                              record.isAggregate, bases, fields, templateArguments, methods, annotations, &span);
  }

  Offset<wire::Parameter> packParameter(const Parameter &parameter) {
    wire::Span span = packSpan(parameter.span);
    return wire::CreateParameter(builder_, string(parameter.name), parameter.type.value,
                                 packAnnotations(parameter.annotations), &span);
  }

  Offset<wire::Function> packFunction(const Function &function) {
    auto parameters =
        packAll(function.parameters, [&](const Parameter &parameter) { return packParameter(parameter); });
    auto overrides = packIds(function.overrides);
    auto annotations = packAnnotations(function.annotations);
    Vector<std::int64_t> templateIntegers;
    if (!function.templateIntegers.empty()) templateIntegers = builder_.CreateVector(function.templateIntegers);
    auto templateTypes = packIds(function.templateTypes);
    wire::Span span = packSpan(function.span);

    wire::FunctionBuilder packed(builder_);
    packed.add_key(string(function.key));
    packed.add_qualified(string(function.qualified));
    packed.add_signature(string(function.signature));
    packed.add_parent(function.parent.value);
    packed.add_parameters(parameters);
    packed.add_result(function.result.value);
    packed.add_is_instance_method(function.isInstanceMethod);
    packed.add_is_const(function.isConst);
    packed.add_is_virtual(function.isVirtual);
    packed.add_is_pure(function.isPure);
    packed.add_is_constructor(function.isConstructor);
    packed.add_is_destructor(function.isDestructor);
    packed.add_is_copy_or_move(function.isCopyOrMove);
    packed.add_is_variadic(function.isVariadic);
    packed.add_is_no_return(function.isNoReturn);
    packed.add_is_noexcept(function.isNoexcept);
    packed.add_is_implicit(function.isImplicit);
    packed.add_is_system(function.isSystem);
    packed.add_is_internal(function.isInternal);
    packed.add_is_deleted(function.isDeleted);
    packed.add_returns_non_const_address(function.returnsNonConstAddress);
    packed.add_has_body(function.hasBody);
    packed.add_overrides(overrides);
    packed.add_annotations(annotations);
    packed.add_template_integers(templateIntegers);
    packed.add_template_types(templateTypes);
    packed.add_span(&span);
    return packed.Finish();
  }

  Offset<wire::Variable> packVariable(const Variable &variable) {
    wire::Span span = packSpan(variable.span);
    return wire::CreateVariable(builder_, string(variable.key), string(variable.qualified), variable.type.value,
                                variable.isConst, variable.isInternal, packAnnotations(variable.annotations), &span);
  }
};

std::vector<const FunctionBody *> sortedByKey(const FlowUnit &unit) {
  std::vector<const FunctionBody *> bodies;
  bodies.reserve(unit.bodies.size());
  for (const FunctionBody &body : unit.bodies) bodies.push_back(&body);
  std::sort(bodies.begin(), bodies.end(), [&](const FunctionBody *a, const FunctionBody *b) {
    const std::string &left = unit.functions[a->function.value].key, &right = unit.functions[b->function.value].key;
    return std::tie(left, a->function) < std::tie(right, b->function);
  });
  return bodies;
}

std::uint64_t checksumOf(llvm::StringRef bytes) { return llvm::xxh3_64bits(bytes); }

/// `bytes` hold buffers themselves, so their first byte needs the alignment that those were built with.
Vector<std::uint8_t> packBytes(FlatBufferBuilder &builder, llvm::StringRef bytes) {
  builder.ForceVectorAlignment(bytes.size(), 1, 8);
  return builder.CreateVector(reinterpret_cast<const std::uint8_t *>(bytes.data()), bytes.size());
}

}  // namespace

std::string serializeUnit(const FlowUnit &unit) {
  assert(findUnitFault(unit).empty() && "lower makes well-formed units");
  std::string bodies;
  std::vector<PackedBody> packedBodies;
  for (const FunctionBody *body : sortedByKey(unit)) {
    bodies.resize((bodies.size() + 7) / 8 * 8);
    std::string bytes = BodyPacker().pack(*body);
    std::string digest = body->digest.empty() ? bodyDigest(unit, *body) : body->digest;
    packedBodies.push_back({body, std::move(digest), checksumOf(bytes), bodies.size(), bytes.size()});
    bodies += bytes;
  }
  std::string tables = TablePacker().pack(unit, packedBodies);

  FlatBufferBuilder builder(tables.size() + bodies.size() + 256);
  auto packedTables = packBytes(builder, tables);
  auto packedBodyBytes = packBytes(builder, bodies);
  auto toolVersion = builder.CreateString(base::toolVersion());
  builder.Finish(
      wire::CreateUnitFile(builder, kFormatVersion, toolVersion, checksumOf(tables), packedTables, packedBodyBytes),
      wire::UnitFileIdentifier());
  return bytesOf(builder).str();
}

llvm::Expected<std::string> serializeCheckedUnit(const FlowUnit &unit) {
  if (std::string fault = findUnitFault(unit); !fault.empty())
    return llvm::createStringError(std::make_error_code(std::errc::invalid_argument),
                                   "not written, the flow unit is malformed: " + fault);
  return serializeUnit(unit);
}

llvm::Error writeUnit(const FlowUnit &unit, llvm::StringRef path) {
  llvm::Expected<std::string> bytes = serializeCheckedUnit(unit);
  if (!bytes)
    return llvm::createStringError(std::make_error_code(std::errc::invalid_argument),
                                   path + ": " + llvm::toString(bytes.takeError()));
  return base::writeFile(path, *bytes);
}

}  // namespace piiflow::flow
