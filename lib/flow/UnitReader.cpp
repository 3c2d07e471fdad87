// Bytes -> FlowUnit. Nothing in a file is believed: the checksum tells damage from code, the verifier of FlatBuffers
// keeps offsets inside the buffer, and CheckUnit keeps ids inside the tables.
#include <sys/mman.h>

#include <algorithm>
#include <optional>
#include <system_error>
#include <utility>

#include "FlowUnit_generated.h"
#include "flow/CheckUnit.h"
#include "flow/UnitFile.h"
#include "llvm/ADT/Twine.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/xxhash.h"

namespace piiflow::flow {
namespace {

base::SourceSpan unpackSpan(const wire::Span *span) {
  if (!span) return {};
  return {{span->file()}, span->line(), span->column(), span->end_line(), span->end_column()};
}

/// Runs the verifier over `bytes` as a buffer with root `Root`.
template <class Root>
const Root *verifiedRoot(llvm::StringRef bytes, const char *identifier) {
  if (bytes.size() < 8 || bytes.size() >= FLATBUFFERS_MAX_BUFFER_SIZE) return nullptr;
  flatbuffers::Verifier::Options options;
  // Each table takes four bytes and is referred to by four more: more of them mean that some are shared.
  options.max_tables = static_cast<flatbuffers::uoffset_t>(bytes.size() / 8 + 1);
  auto *data = reinterpret_cast<const std::uint8_t *>(bytes.data());
  flatbuffers::Verifier verifier(data, bytes.size(), options);
  if (!verifier.VerifyBuffer<Root>(identifier)) return nullptr;
  return flatbuffers::GetRoot<Root>(data);
}

template <class T>
llvm::StringRef bytesOf(const flatbuffers::Vector<T> *vector) {
  if (!vector) return {};
  return {reinterpret_cast<const char *>(vector->data()), vector->size()};
}

/// Decodes one buffer. A bad index or enumerator sets `sound_` to false; the result is then thrown away.
class Unpacker {
 public:
  bool sound() const { return sound_; }

 protected:
  using Strings = flatbuffers::Vector<flatbuffers::Offset<flatbuffers::String>>;
  explicit Unpacker(const Strings *strings) : strings_(strings) {}

  std::string string(std::uint32_t index) {
    if (!strings_ || index >= strings_->size()) {
      sound_ = false;
      return {};
    }
    return strings_->Get(index)->str();
  }

  template <class Enum>
  Enum enumerator(std::uint8_t value, Enum last) {
    if (value > static_cast<std::uint8_t>(last)) sound_ = false;
    return static_cast<Enum>(value > static_cast<std::uint8_t>(last) ? 0 : value);
  }

  template <class IdType>
  static std::vector<IdType> ids(const flatbuffers::Vector<std::uint32_t> *values) {
    std::vector<IdType> unpacked;
    if (!values) return unpacked;
    unpacked.reserve(values->size());
    for (std::uint32_t value : *values) unpacked.push_back({value});
    return unpacked;
  }

  template <class Row, class Packed, class Unpack>
  static std::vector<Row> all(const flatbuffers::Vector<flatbuffers::Offset<Packed>> *rows, Unpack unpack) {
    std::vector<Row> unpacked;
    if (!rows) return unpacked;
    unpacked.reserve(rows->size());
    for (const Packed *row : *rows) unpacked.push_back(unpack(*row));
    return unpacked;
  }

  bool sound_ = true;

 private:
  const Strings *strings_;
};

class BodyUnpacker : public Unpacker {
 public:
  explicit BodyUnpacker(const wire::Body &body) : Unpacker(body.strings()), packed_(body) {}

  FunctionBody run() {
    places_ = all<Place>(packed_.places(), [&](const wire::Place &place) { return unpackPlace(place); });
    FunctionBody body;
    body.locals = all<Local>(packed_.locals(), [&](const wire::Local &local) { return unpackLocal(local); });
    body.blocks = all<Block>(packed_.blocks(), [&](const wire::Block &block) { return unpackBlock(block); });
    body.span = unpackSpan(packed_.span());
    return body;
  }

 private:
  Place place(std::uint32_t index) {
    if (index < places_.size()) return places_[index];
    sound_ = false;
    return {};
  }

  Place unpackPlace(const wire::Place &packed) {
    Place place{enumerator(packed.base(), PlaceBase::Global), packed.index(), {}};
    if (!packed.steps()) return place;
    place.steps.reserve(packed.steps()->size());
    for (const wire::Step *step : *packed.steps())
      place.steps.push_back({enumerator(step->kind(), StepKind::Dereference), {step->field()}});
    return place;
  }

  Local unpackLocal(const wire::Local &packed) {
    auto annotations = all<LocalAnnotation>(packed.annotations(), [&](const wire::LocalAnnotation &annotation) {
      return LocalAnnotation{string(annotation.category()), unpackSpan(annotation.span())};
    });
    return {string(packed.name()), {packed.type()}, std::move(annotations), unpackSpan(packed.span())};
  }

  Argument unpackArgument(const wire::Argument &packed) {
    return {place(packed.place()), packed.by_address(), {packed.type()}, unpackSpan(packed.span())};
  }

  Instruction unpackInstruction(const wire::Instruction &packed) {
    Instruction instruction;
    instruction.opcode = enumerator(packed.opcode(), Opcode::Unhandled);
    instruction.isInitialisation = packed.is_initialisation();
    instruction.callKind = enumerator(packed.call_kind(), CallKind::Indirect);
    instruction.span = unpackSpan(packed.span());
    instruction.target = place(packed.target());
    if (packed.operands())
      for (std::uint32_t operand : *packed.operands()) instruction.operands.push_back(place(operand));
    instruction.arguments =
        all<Argument>(packed.arguments(), [&](const wire::Argument &argument) { return unpackArgument(argument); });
    if (packed.receiver()) instruction.receiver = unpackArgument(*packed.receiver());
    instruction.callee = place(packed.callee());
    instruction.function = {packed.function()};
    instruction.field = {packed.field()};
    instruction.type = {packed.type()};
    instruction.constant = {enumerator(packed.constant_kind(), ConstantKind::Empty), packed.constant_integer(),
                            string(packed.constant_text())};
    instruction.text = string(packed.text());
    instruction.macro = string(packed.macro());
    return instruction;
  }

  Block unpackBlock(const wire::Block &packed) {
    Block block;
    block.instructions = all<Instruction>(
        packed.instructions(), [&](const wire::Instruction &instruction) { return unpackInstruction(instruction); });
    block.terminator = enumerator(packed.terminator(), TerminatorKind::Dispatch);
    block.successors = ids<BlockId>(packed.successors());
    block.handlers = all<Handler>(
        packed.handlers(), [](const wire::Handler &handler) { return Handler{{handler.type()}, {handler.block()}}; });
    block.unwind = {packed.unwind()};
    return block;
  }

  const wire::Body &packed_;
  std::vector<Place> places_;
};

class TableUnpacker : public Unpacker {
 public:
  explicit TableUnpacker(const wire::Tables &tables) : Unpacker(tables.strings()), packed_(tables) {}

  FlowUnit run() {
    FlowUnit unit;
    unit.mainFile = string(packed_.main_file());
    unit.flagsDigest = string(packed_.flags_digest());
    unit.unitName = string(packed_.unit_name());
    unit.isC = packed_.is_c();
    unit.complete = packed_.complete();
    unit.files = all<SourceFile>(packed_.files(), [&](const wire::SourceFile &file) {
      return SourceFile{string(file.path()), string(file.digest()), file.is_system()};
    });
    unit.types = all<Type>(packed_.types(), [&](const wire::Type &type) {
      return Type{enumerator(type.kind(), TypeKind::Other),
                  type.is_const(),
                  {type.inner()},
                  {type.record()},
                  string(type.spelling())};
    });
    unit.fields = all<Field>(packed_.fields(), [&](const wire::Field &field) { return unpackField(field); });
    unit.records = all<Record>(packed_.records(), [&](const wire::Record &record) { return unpackRecord(record); });
    unit.functions =
        all<Function>(packed_.functions(), [&](const wire::Function &function) { return unpackFunction(function); });
    unit.variables =
        all<Variable>(packed_.variables(), [&](const wire::Variable &variable) { return unpackVariable(variable); });
    unpackRemarks(unit);
    return unit;
  }

 private:
  void unpackRemarks(FlowUnit &unit) {
    unit.constants = all<NamedConstant>(packed_.constants(), [&](const wire::NamedConstant &constant) {
      return NamedConstant{string(constant.name()), constant.value()};
    });
    unit.unhandled = all<Unhandled>(packed_.unhandled(), [&](const wire::Unhandled &unhandled) {
      return Unhandled{string(unhandled.what()), unpackSpan(unhandled.span())};
    });
    unit.suppressions = all<Suppression>(packed_.suppressions(), [&](const wire::Suppression &packed) {
      return Suppression{{packed.file()},        packed.first_line(),     packed.last_line(),
                         string(packed.rules()), string(packed.reason()), packed.comment_line()};
    });
    unit.diagnostics = all<base::Diagnostic>(packed_.diagnostics(), [&](const wire::Diagnostic &packed) {
      return base::Diagnostic{enumerator(packed.severity(), base::Severity::Error),
                              string(packed.file()),
                              packed.line(),
                              packed.column(),
                              string(packed.message()),
                              string(packed.rule_id())};
    });
  }

  std::vector<Annotation> unpackAnnotations(const flatbuffers::Vector<flatbuffers::Offset<wire::Annotation>> *packed) {
    return all<Annotation>(packed, [&](const wire::Annotation &annotation) {
      return Annotation{enumerator(annotation.kind(), AnnotationKind::Sanitizer), string(annotation.value()),
                        unpackSpan(annotation.span())};
    });
  }

  Field unpackField(const wire::Field &packed) {
    return {string(packed.name()),    {packed.parent()},
            {packed.type()},          enumerator(packed.access(), Access::Private),
            packed.is_union_member(), unpackAnnotations(packed.annotations()),
            unpackSpan(packed.span())};
  }

  Record unpackRecord(const wire::Record &packed) {
    Record record;
    record.key = string(packed.key());
    record.qualified = string(packed.qualified());
    record.spelling = string(packed.spelling());
    record.isUnion = packed.is_union();
    record.isLambda = packed.is_lambda();
    record.isSystem = packed.is_system();
    record.isComplete = packed.is_complete();
    record.isPolymorphic = packed.is_polymorphic();
    record.isAggregate = packed.is_aggregate();
    record.bases = ids<RecordId>(packed.bases());
    record.fields = ids<FieldId>(packed.fields());
    record.templateArguments = ids<TypeId>(packed.template_arguments());
    record.methods = ids<FunctionId>(packed.methods());
    record.annotations = unpackAnnotations(packed.annotations());
    record.span = unpackSpan(packed.span());
    return record;
  }

  Parameter unpackParameter(const wire::Parameter &packed) {
    return {string(packed.name()), {packed.type()}, unpackAnnotations(packed.annotations()), unpackSpan(packed.span())};
  }

  Function unpackFunction(const wire::Function &packed) {
    Function function;
    function.key = string(packed.key());
    function.qualified = string(packed.qualified());
    function.signature = string(packed.signature());
    function.parent = {packed.parent()};
    function.parameters = all<Parameter>(packed.parameters(),
                                         [&](const wire::Parameter &parameter) { return unpackParameter(parameter); });
    function.result = {packed.result()};
    function.isInstanceMethod = packed.is_instance_method();
    function.isConst = packed.is_const();
    function.isVirtual = packed.is_virtual();
    function.isPure = packed.is_pure();
    function.isConstructor = packed.is_constructor();
    function.isDestructor = packed.is_destructor();
    function.isCopyOrMove = packed.is_copy_or_move();
    function.isVariadic = packed.is_variadic();
    function.isNoReturn = packed.is_no_return();
    function.isNoexcept = packed.is_noexcept();
    function.isImplicit = packed.is_implicit();
    function.isSystem = packed.is_system();
    function.isInternal = packed.is_internal();
    function.isDeleted = packed.is_deleted();
    function.returnsNonConstAddress = packed.returns_non_const_address();
    function.hasBody = packed.has_body();
    function.overrides = ids<FunctionId>(packed.overrides());
    function.annotations = unpackAnnotations(packed.annotations());
    if (auto *integers = packed.template_integers())
      function.templateIntegers.assign(integers->begin(), integers->end());
    function.templateTypes = ids<TypeId>(packed.template_types());
    function.span = unpackSpan(packed.span());
    return function;
  }

  Variable unpackVariable(const wire::Variable &packed) {
    return {string(packed.key()),     string(packed.qualified()), {packed.type()},
            packed.is_const(),        packed.is_internal(),       unpackAnnotations(packed.annotations()),
            unpackSpan(packed.span())};
  }

  const wire::Tables &packed_;
};

llvm::Error failure(llvm::StringRef path, const llvm::Twine &message) {
  return llvm::createStringError(std::make_error_code(std::errc::invalid_argument), path + ": " + message);
}

bool allBelow(const flatbuffers::Vector<std::uint32_t> *ids, std::size_t size) {
  return !ids || std::all_of(ids->begin(), ids->end(), [size](std::uint32_t id) { return id < size; });
}

bool indexFits(const wire::BodyIndex *index, const TableSizes &sizes) {
  return index && allBelow(index->functions(), sizes.functions) && allBelow(index->fields(), sizes.fields) &&
         allBelow(index->variables(), sizes.variables) && allBelow(index->types(), sizes.types) &&
         allBelow(index->argument_types(), sizes.types) && allBelow(index->created_types(), sizes.types) &&
         allBelow(index->local_types(), sizes.types);
}

bool entriesFit(const wire::Tables &tables, const TableSizes &sizes, std::uint64_t size) {
  if (!tables.bodies()) return true;
  return std::all_of(tables.bodies()->begin(), tables.bodies()->end(), [&](const wire::BodyEntry *entry) {
    return entry->function() < sizes.functions && entry->digest() < tables.strings()->size() &&
           entry->offset() % 8 == 0 && entry->offset() <= size && entry->size() <= size - entry->offset() &&
           indexFits(entry->index(), sizes);
  });
}

template <class Tag>
void assign(std::vector<base::Id<Tag>> &into, const flatbuffers::Vector<std::uint32_t> *values) {
  into.clear();
  if (!values) return;
  for (std::uint32_t value : *values) into.push_back({value});
}

}  // namespace

struct UnitReader::State {
  std::string path;
  std::string toolVersion;
  std::shared_ptr<llvm::MemoryBuffer> buffer;
  llvm::StringRef bodyBytes;
  std::uint64_t checksum = 0;
  const wire::Tables *packed = nullptr;  ///< in the buffer; checked
  std::optional<FlowUnit> tables;
  TableSizes sizes;

  llvm::Error read();
  llvm::Error readTables(llvm::StringRef bytes);
  const wire::BodyEntry &entry(std::size_t index) const {
    return *packed->bodies()->Get(static_cast<flatbuffers::uoffset_t>(index));
  }
  const wire::Function &function(std::size_t index) const { return *packed->functions()->Get(entry(index).function()); }
  llvm::StringRef string(std::uint32_t index) const {
    const flatbuffers::String &text = *packed->strings()->Get(index);
    return {text.c_str(), text.size()};
  }
};

llvm::Error UnitReader::State::read() {
  llvm::StringRef bytes = buffer->getBuffer();
  if (bytes.empty()) return failure(path, "is empty, not a flow unit");
  if (bytes.size() < 12 || !wire::UnitFileBufferHasIdentifier(bytes.data())) return failure(path, "is not a flow unit");
  const auto *file = verifiedRoot<wire::UnitFile>(bytes, wire::UnitFileIdentifier());
  if (!file) return failure(path, "is damaged or cut short; extract it again");
  if (file->format_version() != kFormatVersion) {
    llvm::StringRef writer = file->tool_version() ? file->tool_version()->c_str() : "another version";
    return failure(path, "has unit format " + llvm::Twine(file->format_version()) + ", written by piiflow " + writer +
                             "; this piiflow reads format " + llvm::Twine(kFormatVersion) + ": extract it again");
  }
  if (file->tool_version()) toolVersion = file->tool_version()->str();
  bodyBytes = bytesOf(file->bodies());
  checksum = file->tables_checksum();
  return readTables(bytesOf(file->tables()));
}

llvm::Error UnitReader::State::readTables(llvm::StringRef bytes) {
  if (llvm::xxh3_64bits(bytes) != checksum) return failure(path, "is damaged (its tables); extract it again");
  packed = verifiedRoot<wire::Tables>(bytes, nullptr);
  if (!packed) return failure(path, "is malformed (its tables); extract it again");
  TableUnpacker unpacker(*packed);
  tables = unpacker.run();
  sizes = sizesOf(*tables);
  if (!unpacker.sound() || !entriesFit(*packed, sizes, bodyBytes.size()))
    return failure(path, "is malformed (its tables); extract it again");
  if (std::string fault = findTableFault(*tables); !fault.empty())
    return failure(path, "is malformed: " + fault + "; extract it again");
  return llvm::Error::success();
}

UnitReader::UnitReader(std::unique_ptr<State> state) : state_(std::move(state)) {}
UnitReader::UnitReader(UnitReader &&) noexcept = default;
UnitReader &UnitReader::operator=(UnitReader &&) noexcept = default;
UnitReader::~UnitReader() = default;

llvm::Expected<UnitReader> UnitReader::open(llvm::StringRef path) {
  if (llvm::sys::fs::is_directory(path)) return failure(path, "is a directory, not a flow unit");
  auto buffer = llvm::MemoryBuffer::getFile(path, /*IsText=*/false, /*RequiresNullTerminator=*/false);
  if (!buffer) return failure(path, "cannot be read: " + buffer.getError().message());
  return open(std::move(*buffer), path);
}

llvm::Expected<UnitReader> UnitReader::open(std::shared_ptr<llvm::MemoryBuffer> file, llvm::StringRef path) {
  auto state = std::make_unique<State>();
  state->path = path.str();
  state->buffer = std::move(file);
  if (auto error = state->read()) return error;
  return UnitReader(std::move(state));
}

llvm::Expected<UnitReader> UnitReader::fromBuffer(llvm::StringRef bytes, llvm::StringRef name) {
  auto state = std::make_unique<State>();
  state->path = name.str();
  state->buffer = llvm::MemoryBuffer::getMemBufferCopy(bytes, name);  // aligned, which `bytes` need not be
  if (auto error = state->read()) return error;
  return UnitReader(std::move(state));
}

const FlowUnit &UnitReader::tables() const {
  if (!state_->tables) state_->tables = TableUnpacker(*state_->packed).run();
  return *state_->tables;
}

// POSIX_MADV_DONTNEED, which MemoryBuffer::dontNeedIfMmap gives, does nothing on Linux.
void UnitReader::releaseTables() const {
  state_->tables.reset();
  const llvm::MemoryBuffer &buffer = *state_->buffer;
  if (buffer.getBufferKind() == llvm::MemoryBuffer::MemoryBuffer_MMap)
    ::madvise(const_cast<char *>(buffer.getBufferStart()), buffer.getBufferSize(), MADV_DONTNEED);
}

const std::string &UnitReader::path() const { return state_->path; }
const std::string &UnitReader::toolVersion() const { return state_->toolVersion; }
llvm::StringRef UnitReader::unitName() const { return state_->string(state_->packed->unit_name()); }
llvm::StringRef UnitReader::flagsDigest() const { return state_->string(state_->packed->flags_digest()); }
std::uint64_t UnitReader::checksum() const { return state_->checksum; }
std::size_t UnitReader::bodyCount() const { return state_->packed->bodies() ? state_->packed->bodies()->size() : 0; }
FunctionId UnitReader::bodyFunction(std::size_t index) const { return {state_->entry(index).function()}; }
llvm::StringRef UnitReader::bodyKey(std::size_t index) const { return state_->string(state_->function(index).key()); }
llvm::StringRef UnitReader::bodyDigest(std::size_t index) const {
  return state_->string(state_->entry(index).digest());
}

void UnitReader::bodyIndex(std::size_t index, BodyIndex &into) const {
  const wire::BodyIndex &packed = *state_->entry(index).index();
  assign(into.functions, packed.functions());
  assign(into.fields, packed.fields());
  assign(into.variables, packed.variables());
  assign(into.types, packed.types());
  assign(into.argumentTypes, packed.argument_types());
  assign(into.createdTypes, packed.created_types());
  assign(into.localTypes, packed.local_types());
  into.calls = packed.calls();
  into.annotatesLocals = packed.annotates_locals();
}

llvm::Expected<FunctionBody> UnitReader::body(std::size_t index) const {
  const wire::BodyEntry &entry = state_->entry(index);
  auto fault = [&](const llvm::Twine &what) {
    return failure(state_->path, "is " + what + " in the body of '" + bodyKey(index) + "'; extract it again");
  };
  llvm::StringRef bytes = state_->bodyBytes.substr(entry.offset(), entry.size());
  if (llvm::xxh3_64bits(bytes) != entry.checksum()) return fault("damaged");
  const auto *packed = verifiedRoot<wire::Body>(bytes, nullptr);
  if (!packed) return fault("malformed");
  BodyUnpacker unpacker(*packed);
  FunctionBody body = unpacker.run();
  body.function = {entry.function()};
  body.digest = bodyDigest(index).str();
  if (!unpacker.sound()) return fault("malformed");
  const auto *parameters = state_->function(index).parameters();
  if (std::string what = findBodyFault(state_->sizes, parameters ? parameters->size() : 0, body); !what.empty())
    return fault("malformed (" + what + ")");
  return body;
}

llvm::Expected<FlowUnit> UnitReader::readAll() const {
  FlowUnit unit = tables();
  unit.bodies.reserve(bodyCount());
  for (std::size_t index = 0; index < bodyCount(); ++index) {
    llvm::Expected<FunctionBody> decoded = body(index);
    if (!decoded) return decoded.takeError();
    unit.bodies.push_back(std::move(*decoded));
  }
  return unit;
}

}  // namespace piiflow::flow
