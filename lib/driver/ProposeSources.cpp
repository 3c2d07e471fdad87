// The list of names, asked about the declarations of a linked program.
#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include "driver/Suggest.h"
#include "models/Selector.h"
#include "names/PersonalNames.h"

namespace piiflow::driver {
namespace {

using names::Declared;
using names::Role;
using names::Shape;

/// What a value of the type can hold; checks/Annotations.cpp says the same of Clang's types.
Shape shapeOf(const link::Program &program, flow::TypeId id, unsigned depth = 0) {
  if (!id.valid() || depth > 6) return Shape::None;
  const flow::Type &type = program.type(id);
  auto isCharacter = [](llvm::StringRef spelling) {
    spelling.consume_front("const ");
    return spelling == "char" || spelling == "signed char" || spelling == "wchar_t" || spelling == "char8_t" ||
           spelling == "char16_t" || spelling == "char32_t";
  };
  switch (type.kind) {
    case flow::TypeKind::Reference:
      return shapeOf(program, type.inner, depth + 1);
    case flow::TypeKind::Pointer:
    case flow::TypeKind::Array: {
      if (!type.inner.valid()) return Shape::None;
      const flow::Type &inner = program.type(type.inner);
      llvm::StringRef spelling = inner.spelling;
      spelling.consume_front("const ");
      if (inner.kind == flow::TypeKind::Integer && isCharacter(spelling)) return Shape::Text;
      if (inner.kind == flow::TypeKind::Integer && spelling == "unsigned char") return Shape::Bytes;
      const bool isPointer = type.kind == flow::TypeKind::Pointer;
      const bool isThrough = inner.kind == flow::TypeKind::Pointer || inner.kind == flow::TypeKind::Record ||
                             inner.kind == flow::TypeKind::Array;
      return isPointer && !isThrough ? Shape::None : shapeOf(program, type.inner, depth + 1);
    }
    case flow::TypeKind::Record: {
      if (!type.record.valid()) return Shape::None;
      const flow::Record &record = program.record(type.record);
      if (names::isWrapper(record.qualified) && !record.templateArguments.empty())
        return shapeOf(program, record.templateArguments.front(), depth + 1);
      return names::shapeOfRecord(record.qualified);
    }
    case flow::TypeKind::Enumeration:
      return Shape::Enumeration;
    case flow::TypeKind::Integer:
    case flow::TypeKind::Floating:
      return Shape::Number;
    default:
      return Shape::None;
  }
}

/// Headers of libraries that are included like the project's own: nobody annotates there.
bool isInstalled(llvm::StringRef path) { return path.starts_with("/usr/") || path.starts_with("/opt/"); }

bool isNamed(llvm::StringRef qualified) {
  return !qualified.empty() && !qualified.contains('(') && !qualified.contains('<');
}

class Proposer {
 public:
  Proposer(const link::Program &program, const bind::TaintSpec &spec) : program_(program), spec_(spec) {}

  std::vector<Suggestion> propose();

 private:
  struct Candidate {
    models::SourceKind kind;
    std::string qualified;
    Declared declared;
    base::SourceSpan span;
    bool isKnown;
  };

  void readBodies();
  void judge(const std::vector<Candidate> &together, bool onlyNewCategories = false);
  void proposeRecord(flow::RecordId id);
  void proposeParameters(flow::FunctionId id);
  void proposeOnlyParameters(flow::FunctionId id);
  std::optional<Candidate> accessor(flow::FunctionId id) const;
  bool isWritable(flow::TypeId id) const;
  bool isSystem(base::SourceSpan span) const { return !span.known() || program_.files[span.file.value].isSystem; }
  bool holdsSomething(const flow::Record &record) const {
    return std::any_of(record.fields.begin(), record.fields.end(), [&](flow::FieldId field) {
      return shapeOf(program_, program_.field(field).type) != Shape::None;
    });
  }

  const link::Program &program_;
  const bind::TaintSpec &spec_;
  names::NameList list_;
  std::set<flow::FunctionId> called_;  ///< somewhere in the program, or their address taken
  std::map<flow::RecordId, std::vector<flow::FunctionId>> methods_;
  std::set<std::tuple<base::SourceSpan, std::string>> seen_;  ///< instances of templates stand at one place
  std::set<std::string> categories_;                          ///< of all that was guessed, known ones too
  std::vector<Suggestion> result_;
};

void Proposer::readBodies() {
  for (flow::FunctionId id : program_.functionsWithBody()) {
    const flow::FunctionBody *body = program_.body(id);
    if (!body) continue;
    for (const flow::Block &block : body->blocks)
      for (const flow::Instruction &instruction : block.instructions)
        if (instruction.function.valid()) called_.insert(instruction.function);
  }
}

/// What is known already counts as a neighbour, and is not proposed again.
void Proposer::judge(const std::vector<Candidate> &together, bool onlyNewCategories) {
  std::vector<Declared> declared;
  declared.reserve(together.size());
  for (const Candidate &candidate : together) declared.push_back(candidate.declared);
  const std::vector<std::optional<names::Guess>> guesses = list_.guess(declared);
  std::set<std::string> members;
  for (std::size_t i = 0; i < together.size(); ++i) {
    const Candidate &candidate = together[i];
    if (!guesses[i]) continue;
    // Members come first: a function of their class that says the same gives nothing new.
    if (candidate.kind == models::SourceKind::Field) members.insert(guesses[i]->category);
    if (candidate.kind == models::SourceKind::Function && members.contains(guesses[i]->category)) continue;
    const bool isNew = categories_.insert(guesses[i]->category).second;
    if (onlyNewCategories && !isNew) continue;
    if (candidate.isKnown || !isNamed(candidate.qualified) || isSystem(candidate.span)) continue;
    if (!seen_.emplace(candidate.span, candidate.qualified).second) continue;
    Suggestion suggestion;
    suggestion.kind = candidate.kind;
    suggestion.qualified = candidate.qualified;
    suggestion.category = guesses[i]->category;
    suggestion.reason = guesses[i]->reason;
    suggestion.isCertain = guesses[i]->isCertain;
    suggestion.place = report::placeOf(program_, candidate.span);
    if (isInstalled(suggestion.place.path)) continue;
    result_.push_back(std::move(suggestion));
  }
}

std::optional<Proposer::Candidate> Proposer::accessor(flow::FunctionId id) const {
  const flow::Function &function = program_.function(id);
  if (function.isSystem || function.isConstructor || function.isDestructor || function.isImplicit || function.isDeleted)
    return std::nullopt;
  if (!function.overrides.empty() || !isNamed(function.qualified)) return std::nullopt;
  const bind::FunctionModel *model = spec_.modelOf(id);
  const bool isKnown = model && (!model->sources.empty() || model->replacesBody());
  const llvm::StringRef owner = llvm::StringRef(function.qualified).drop_back(models::lastSegment(function.qualified).size());
  Declared declared{std::string(models::lastSegment(function.qualified)), owner.str(), shapeOf(program_, function.result),
                    Role::Accessor};
  return Candidate{models::SourceKind::Function, function.qualified, std::move(declared), function.span, isKnown};
}

void Proposer::proposeRecord(flow::RecordId id) {
  const flow::Record &record = program_.record(id);
  if (record.isLambda || record.isSystem || isSystem(record.span)) return;
  const std::size_t before = result_.size();
  const bool isKnown = spec_.recordSources.contains(id);
  if (holdsSomething(record) && record.fields.size() <= names::kMostMembersOfValue &&
      names::shapeOfRecord(record.qualified) == Shape::None && isNamed(record.qualified)) {
    judge({{models::SourceKind::Type,
            record.qualified,
            {std::string(models::lastSegment(record.qualified)), "", Shape::Text, Role::Type},
            record.span,
            isKnown}});
  }
  if (result_.size() != before || isKnown) return;  // then its members are all said
  std::vector<Candidate> together;
  for (flow::FieldId fieldId : record.fields) {
    const flow::Field &field = program_.field(fieldId);
    together.push_back({models::SourceKind::Field,
                        record.qualified + "::" + field.name,
                        {field.name, record.qualified, shapeOf(program_, field.type), Role::Member},
                        field.span,
                        spec_.fieldSources.contains(fieldId)});
  }
  for (flow::FunctionId method : methods_[id]) {
    std::optional<Candidate> candidate = accessor(method);
    if (!candidate) continue;
    candidate->declared.owner = record.qualified;
    together.push_back(std::move(*candidate));
  }
  judge(together);
}

bool Proposer::isWritable(flow::TypeId id) const {
  if (!id.valid()) return false;
  const flow::Type &type = program_.type(id);
  const bool isAddress = type.kind == flow::TypeKind::Pointer || type.kind == flow::TypeKind::Reference;
  return isAddress && type.inner.valid() && !program_.type(type.inner).isConst;
}

/// Of functions that nobody in the program calls: what comes in there comes from outside. Of functions that nobody
/// sees: what they write.
void Proposer::proposeParameters(flow::FunctionId id) {
  const flow::Function &function = program_.function(id);
  if (function.isConstructor || function.isSystem || !isNamed(function.qualified) || function.qualified == "main")
    return;
  const bool isEntry = function.hasBody && !function.isInternal && !called_.contains(id) &&
                       (!function.parent.valid() || function.isVirtual);
  const bool fillsArguments = !spec_.modelOf(id) && (!function.hasBody || list_.isAccessor(function.qualified));
  if (!isEntry && !fillsArguments) return;
  std::vector<Candidate> together;
  for (std::uint32_t i = 0; i < function.parameters.size(); ++i) {
    const flow::Parameter &parameter = function.parameters[i];
    const bool isOutput = isWritable(parameter.type);
    if (!isEntry && !isOutput) continue;
    together.push_back({models::SourceKind::Parameter,
                        function.qualified + "::" + parameter.name,
                        {parameter.name, function.qualified, shapeOf(program_, parameter.type),
                         isOutput ? Role::Output : Role::Parameter},
                        parameter.span,
                        spec_.parameterSources.contains({id, i})});
  }
  judge(together);
}

/// Callers hand it in, but nothing says so where they have it from: of categories that nothing else brings in.
void Proposer::proposeOnlyParameters(flow::FunctionId id) {
  const flow::Function &function = program_.function(id);
  if (!function.hasBody || function.isSystem || function.isImplicit || !isNamed(function.qualified)) return;
  std::vector<Candidate> together;
  for (std::uint32_t i = 0; i < function.parameters.size(); ++i) {
    const flow::Parameter &parameter = function.parameters[i];
    together.push_back({models::SourceKind::Parameter,
                        function.qualified + "::" + parameter.name,
                        {parameter.name, function.qualified, shapeOf(program_, parameter.type), Role::Parameter},
                        parameter.span,
                        spec_.parameterSources.contains({id, i})});
  }
  judge(together, /*onlyNewCategories=*/true);
}

std::vector<Suggestion> Proposer::propose() {
  readBodies();
  std::vector<flow::FunctionId> free;
  for (std::uint32_t i = 0; i < program_.functions.size(); ++i) {
    const flow::FunctionId id{i};
    const flow::Function &function = program_.function(id);
    if (function.parent.valid())
      methods_[function.parent].push_back(id);
    else
      free.push_back(id);
  }
  for (std::uint32_t i = 0; i < program_.records.size(); ++i) proposeRecord(flow::RecordId{i});
  // What a file declares in one namespace stands together.
  std::map<std::pair<base::FileId, std::string>, std::vector<Candidate>> variables, accessors;
  for (std::uint32_t i = 0; i < program_.variables.size(); ++i) {
    const flow::Variable &variable = program_.variables[i];
    if (variable.isConst || !variable.span.known()) continue;
    const std::string owner =
        llvm::StringRef(variable.qualified).drop_back(models::lastSegment(variable.qualified).size()).str();
    variables[{variable.span.file, owner}].push_back(
        {models::SourceKind::Variable,
         variable.qualified,
         {std::string(models::lastSegment(variable.qualified)), owner, shapeOf(program_, variable.type), Role::Variable},
         variable.span,
         spec_.variableSources.contains(flow::VariableId{i})});
  }
  for (flow::FunctionId id : free)
    if (std::optional<Candidate> candidate = accessor(id); candidate && candidate->span.known())
      accessors[{candidate->span.file, candidate->declared.owner}].push_back(std::move(*candidate));
  for (const auto &[place, together] : variables) judge(together);
  for (const auto &[place, together] : accessors) judge(together);
  for (std::uint32_t i = 0; i < program_.functions.size(); ++i) proposeParameters(flow::FunctionId{i});
  for (std::uint32_t i = 0; i < program_.functions.size(); ++i) proposeOnlyParameters(flow::FunctionId{i});
  return std::move(result_);
}

}  // namespace

std::vector<Suggestion> proposeSources(const link::Program &program, const bind::TaintSpec &spec) {
  return Proposer(program, spec).propose();
}

}  // namespace piiflow::driver
