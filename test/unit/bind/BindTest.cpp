// Annotations and models against programs made by hand.
#include <catch2/catch.hpp>

#include <fmt/format.h>

#include "bind/TaintSpec.h"
#include "models/Port.h"
#include "models/Selector.h"

using namespace piiflow;
using flow::AnnotationKind;
using flow::FunctionId;
using flow::RecordId;
using flow::TypeId;

namespace {

models::Selector selector(const std::string &text) {
  std::string problem;
  const auto parsed = models::parseSelector(text, problem);
  INFO(problem);
  REQUIRE(parsed);
  return *parsed;
}

models::Port port(const std::string &text) {
  std::string problem;
  const auto parsed = models::parsePort(text, problem);
  INFO(problem);
  REQUIRE(parsed);
  return *parsed;
}

/// A program whose declarations stand on lines of one file, in the order in which they are made.
struct Scene {
  link::Program program;
  models::ModelSet models;

  Scene() {
    program.files.push_back({"app.cpp", "", false});
    models.vendors["acme"].key = "acme";
  }

  base::SourceSpan nextSpan() {
    ++line_;
    return {base::FileId{0}, line_, 1, line_, 2};
  }
  TypeId type(flow::TypeKind kind, TypeId inner = {}, RecordId record = {}, bool isConst = false) {
    program.types.push_back({kind, isConst, inner, record, ""});
    return {static_cast<std::uint32_t>(program.types.size() - 1)};
  }
  RecordId record(const std::string &name, const std::vector<RecordId> &bases = {}) {
    flow::Record row;
    row.qualified = name;
    row.bases = bases;
    row.span = nextSpan();
    program.records.push_back(row);
    const RecordId id{static_cast<std::uint32_t>(program.records.size() - 1)};
    program.derivedRecords.emplace_back();
    for (RecordId base : bases) program.derivedRecords[base.value].push_back(id);
    return id;
  }
  flow::FieldId field(RecordId parent, const std::string &name, TypeId type = {}) {
    flow::Field row;
    row.name = name;
    row.parent = parent;
    row.type = type;
    row.span = nextSpan();
    program.fields.push_back(row);
    const flow::FieldId id{static_cast<std::uint32_t>(program.fields.size() - 1)};
    program.records[parent.value].fields.push_back(id);
    return id;
  }
  FunctionId function(const std::string &name, std::vector<std::pair<std::string, TypeId>> parameters = {},
                      TypeId result = {}, RecordId parent = {}) {
    flow::Function row;
    row.key = fmt::format("{}#{}", name, program.functions.size());
    row.qualified = name;
    row.signature = "()";
    row.parent = parent;
    row.isInstanceMethod = parent.valid();
    row.result = result;
    row.span = nextSpan();
    for (auto &[parameterName, parameterType] : parameters)
      row.parameters.push_back({parameterName, parameterType, {}, nextSpan()});
    program.functions.push_back(row);
    program.overriders.emplace_back();
    return {static_cast<std::uint32_t>(program.functions.size() - 1)};
  }
  void overrides(FunctionId derived, FunctionId base) { program.overriders[base.value].push_back(derived); }
  flow::Annotation annotation(AnnotationKind kind, const std::string &value) { return {kind, value, nextSpan()}; }

  models::SourceModel &source(models::SourceKind kind, const std::string &name, const std::string &data) {
    models::SourceModel model;
    model.kind = kind;
    model.selector = selector(name);
    model.data = data;
    model.location = {".piiflow.yaml", 10, 5};
    if (kind == models::SourceKind::Function) model.output = {port("return")};
    models.sources.push_back(model);
    return models.sources.back();
  }
  models::SinkModel &sink(const std::string &name, const std::string &input = "args") {
    models::SinkModel model;
    model.function = selector(name);
    model.input = {port(input)};
    model.vendor = "acme";
    model.location = {".piiflow.yaml", 20, 5};
    models.sinks.push_back(model);
    return models.sinks.back();
  }
  bind::TaintSpec bind() const { return bind::bindModels(program, models); }

 private:
  std::uint32_t line_ = 0;
};

/// "user.name from app::f (function)" of each.
std::vector<std::string> namesOf(const bind::TaintSpec &spec, const std::vector<bind::SourceId> &ids) {
  std::vector<std::string> names;
  for (bind::SourceId id : ids) {
    const bind::Source &source = spec.sources[id.value];
    names.push_back(source.category + " from " + source.qualified + " (" + source.kind + ")");
  }
  return names;
}

std::vector<std::string> sourcesOf(const bind::TaintSpec &spec, FunctionId function) {
  std::vector<std::string> found;
  if (const bind::FunctionModel *model = spec.modelOf(function))
    for (const bind::BoundSource &source : model->sources)
      found.push_back(models::formatPort(source.output) + ": " + namesOf(spec, {source.source})[0]);
  return found;
}

std::vector<std::string> sinksOf(const bind::TaintSpec &spec, FunctionId function) {
  std::vector<std::string> found;
  if (const bind::FunctionModel *model = spec.modelOf(function))
    for (const bind::BoundSink &sink : model->sinks)
      for (const models::Port &input : sink.input) found.push_back(models::formatPort(input) + " -> " + sink.vendor);
  return found;
}

using Strings = std::vector<std::string>;

}  // namespace

TEST_CASE("an annotated member is a source") {
  Scene scene;
  const RecordId user = scene.record("app::User");
  const flow::FieldId email = scene.field(user, "email");
  const flow::FieldId id = scene.field(user, "id");
  scene.program.fields[email.value].annotations = {scene.annotation(AnnotationKind::Pii, "user . contact . email")};
  const bind::TaintSpec spec = scene.bind();
  CHECK(namesOf(spec, spec.fieldSources.at(email)) == Strings{"user.contact.email from app::User::email (field)"});
  CHECK_FALSE(spec.fieldSources.contains(id));
  CHECK(spec.sources[0].span == scene.program.fields[email.value].span);
  CHECK(spec.diagnostics.empty());
}

TEST_CASE("YAML and annotation of one member make one source") {
  Scene scene;
  const flow::FieldId email = scene.field(scene.record("app::User"), "email");
  scene.program.fields[email.value].annotations = {scene.annotation(AnnotationKind::Pii, "user.contact.email")};
  scene.source(models::SourceKind::Field, "app::*::email", "user.contact.email");
  scene.source(models::SourceKind::Field, "**::email", "user.unique_id");
  const bind::TaintSpec spec = scene.bind();
  REQUIRE(spec.sources.size() == 2);
  CHECK_FALSE(spec.sources[0].fromYaml);
  CHECK(spec.sources[1].fromYaml);
  CHECK(spec.sources[1].yaml.line == 10);
  CHECK(spec.fieldSources.at(email).size() == 2);
}

TEST_CASE("sources are in the order of their names") {
  Scene scene;
  const RecordId user = scene.record("app::User");
  for (const char *name : {"zip", "email", "name"})
    scene.program.fields[scene.field(user, name).value].annotations = {
        scene.annotation(AnnotationKind::Pii, "user.contact")};
  const bind::TaintSpec spec = scene.bind();
  REQUIRE(spec.sources.size() == 3);
  CHECK(spec.sources[0].qualified == "app::User::email");
  CHECK(spec.sources[2].qualified == "app::User::zip");
}

TEST_CASE("PII on a function is its result, for overriders too") {
  Scene scene;
  const TypeId text = scene.type(flow::TypeKind::Integer);
  const FunctionId base = scene.function("Base::name", {}, text, scene.record("Base"));
  const FunctionId derived = scene.function("Derived::name", {}, text);
  const FunctionId most = scene.function("Most::name", {}, text);
  scene.overrides(derived, base);
  scene.overrides(most, derived);
  scene.program.functions[base.value].annotations = {scene.annotation(AnnotationKind::Pii, "user.name")};
  // What an overrider says itself is one source, not two.
  scene.program.functions[most.value].annotations = {scene.annotation(AnnotationKind::Pii, "user.name")};
  const bind::TaintSpec spec = scene.bind();
  CHECK(sourcesOf(spec, base) == Strings{"return: user.name from Base::name (function)"});
  CHECK(sourcesOf(spec, derived) == Strings{"return: user.name from Base::name (function)"});
  CHECK(sourcesOf(spec, most) == Strings{"return: user.name from Most::name (function)"});
}

TEST_CASE("PII on a parameter that can be written through is an output too") {
  Scene scene;
  const TypeId text = scene.type(flow::TypeKind::Integer);
  const TypeId constText = scene.type(flow::TypeKind::Integer, {}, {}, /*isConst=*/true);
  const TypeId out = scene.type(flow::TypeKind::Reference, text);
  const TypeId pointer = scene.type(flow::TypeKind::Pointer, text);
  const TypeId in = scene.type(flow::TypeKind::Reference, constText);
  const FunctionId f = scene.function("f", {{"a", text}, {"b", out}, {"c", pointer}, {"", in}});
  for (flow::Parameter &parameter : scene.program.functions[f.value].parameters)
    parameter.annotations = {scene.annotation(AnnotationKind::Pii, "user.name")};
  const bind::TaintSpec spec = scene.bind();
  CHECK(spec.parameterSources.size() == 4);
  CHECK(namesOf(spec, spec.parameterSources.at({f, 3})) == Strings{"user.name from f::arg3 (parameter)"});
  CHECK(sourcesOf(spec, f) ==
        Strings{"arg1: user.name from f::b (parameter)", "arg2: user.name from f::c (parameter)"});
}

TEST_CASE("every value of an annotated type is a source") {
  Scene scene;
  const RecordId ssn = scene.record("app::Ssn");
  scene.program.records[ssn.value].annotations = {scene.annotation(AnnotationKind::Pii, "user.government_id")};
  const RecordId longSsn = scene.record("app::LongSsn", {ssn});
  const TypeId value = scene.type(flow::TypeKind::Record, {}, ssn);
  const TypeId constValue = scene.type(flow::TypeKind::Record, {}, longSsn, /*isConst=*/true);
  const TypeId reference = scene.type(flow::TypeKind::Reference, constValue);
  const TypeId array = scene.type(flow::TypeKind::Array, scene.type(flow::TypeKind::Pointer, value));
  const RecordId form = scene.record("app::Form");
  const flow::FieldId direct = scene.field(form, "direct", value);
  const flow::FieldId several = scene.field(form, "several", array);
  const flow::FieldId other = scene.field(form, "other", scene.type(flow::TypeKind::Integer));
  const FunctionId f = scene.function("f", {{"s", reference}}, value);
  scene.program.variables.push_back({"g", "app::g", value, false, false, {}, scene.nextSpan()});
  const bind::TaintSpec spec = scene.bind();
  const Strings expected = {"user.government_id from app::Ssn (type)"};
  CHECK(namesOf(spec, spec.recordSources.at(ssn)) == expected);
  CHECK(namesOf(spec, spec.recordSources.at(longSsn)) == expected);
  CHECK(namesOf(spec, spec.fieldSources.at(direct)) == expected);
  CHECK(namesOf(spec, spec.fieldSources.at(several)) == expected);
  CHECK_FALSE(spec.fieldSources.contains(other));
  CHECK(namesOf(spec, spec.parameterSources.at({f, 0})) == expected);
  CHECK(namesOf(spec, spec.variableSources.at({0})) == expected);
  CHECK(sourcesOf(spec, f) == Strings{"return: user.government_id from app::Ssn (type)"});
}

TEST_CASE("sinks by annotation: all arguments, or one, and overriders") {
  Scene scene;
  const TypeId text = scene.type(flow::TypeKind::Integer);
  const FunctionId track = scene.function("Analytics::track", {{"a", text}}, {}, scene.record("Analytics"));
  const FunctionId derived = scene.function("Batched::track", {{"a", text}});
  scene.overrides(derived, track);
  scene.program.functions[track.value].annotations = {scene.annotation(AnnotationKind::Sink, "acme")};
  scene.program.functions[derived.value].annotations = {scene.annotation(AnnotationKind::Sink, "acme")};
  const FunctionId post = scene.function("post", {{"channel", text}, {"body", text}});
  scene.program.functions[post.value].parameters[1].annotations = {scene.annotation(AnnotationKind::Sink, "acme")};
  const bind::TaintSpec spec = scene.bind();
  CHECK(sinksOf(spec, track) == Strings{"args -> acme"});
  CHECK(sinksOf(spec, derived) == Strings{"args -> acme"});
  CHECK(sinksOf(spec, post) == Strings{"arg1 -> acme"});
  CHECK(spec.diagnostics.empty());
}

TEST_CASE("annotations that make no sense are warned about") {
  Scene scene;
  const FunctionId f = scene.function("f", {}, scene.type(flow::TypeKind::Void));
  scene.program.functions[f.value].annotations = {scene.annotation(AnnotationKind::Sink, "acem"),
                                                  scene.annotation(AnnotationKind::Sanitizer, "hsah"),
                                                  scene.annotation(AnnotationKind::Pii, "user.name")};
  const flow::FieldId field = scene.field(scene.record("R"), "x");
  scene.program.fields[field.value].annotations = {scene.annotation(AnnotationKind::Sink, "acme"),
                                                   scene.annotation(AnnotationKind::Pii, "user name?")};
  const bind::TaintSpec spec = scene.bind();
  Strings messages;
  for (const base::Diagnostic &diagnostic : spec.diagnostics) {
    CHECK(diagnostic.severity == base::Severity::Warning);
    CHECK(diagnostic.file == "app.cpp");
    messages.push_back(diagnostic.message);
  }
  CHECK(messages ==
        Strings{"unknown vendor 'acem' in PII_SINK; did you mean 'acme'?",
                "PII_SANITIZER is ignored: 'hsah' is no transform: hash, hmac, tokenize, encrypt, redact, "
                "truncate, anonymize or aggregate",
                "PII is ignored: 'f' has no result", "PII_SINK is ignored: it has no meaning on a field",
                "PII is ignored: 'user name?' is no data category: a dotted id such as user.contact.email"});
  CHECK(spec.sources.empty());
  CHECK(sinksOf(spec, f) == Strings{"args -> acem"});
}

TEST_CASE("a sanitizer by annotation transforms what comes in, the object of a method too") {
  Scene scene;
  const FunctionId hash = scene.function("hash", {{"s", {}}}, scene.type(flow::TypeKind::Integer));
  scene.program.functions[hash.value].annotations = {scene.annotation(AnnotationKind::Sanitizer, "hash")};
  const bind::TaintSpec spec = scene.bind();
  const bind::FunctionModel *model = spec.modelOf(hash);
  REQUIRE(model);
  REQUIRE(model->sanitizers.size() == 1);
  CHECK(models::formatPort(model->sanitizers[0].input.at(0)) == "any");
  CHECK(models::formatPort(model->sanitizers[0].output.at(0)) == "return");
  CHECK(model->replacesBody());
}

TEST_CASE("function selectors: exact, overload, glob, inherited, overriders") {
  Scene scene;
  const RecordId base = scene.record("app::Base");
  const RecordId middle = scene.record("app::Middle", {base});
  scene.record("app::Derived", {middle});
  const FunctionId send = scene.function("app::Base::send", {}, {}, base);
  const FunctionId other = scene.function("app::Other::send");
  const FunctionId overrider = scene.function("app::Middle::emit", {}, {}, middle);
  const FunctionId emit = scene.function("app::Base::emit", {}, {}, base);
  scene.overrides(overrider, emit);
  const FunctionId one = scene.function("f"), two = scene.function("f");
  scene.program.functions[one.value].signature = "(int, const char *)";
  scene.program.functions[two.value].signature = "(int)";

  SECTION("inherited") {
    scene.sink("app::Derived::send");
    const bind::TaintSpec spec = scene.bind();
    CHECK(sinksOf(spec, send) == Strings{"args -> acme"});
    CHECK(sinksOf(spec, other).empty());
    CHECK(spec.diagnostics.empty());
  }
  SECTION("the nearest declaration") {
    scene.sink("app::Derived::emit");
    const bind::TaintSpec spec = scene.bind();
    CHECK(sinksOf(spec, overrider).size() == 1);
    CHECK(sinksOf(spec, emit).empty());
  }
  SECTION("overriders") {
    scene.sink("app::Base::emit");
    CHECK(sinksOf(scene.bind(), overrider).size() == 1);
  }
  SECTION("glob") {
    scene.sink("app::*::send");
    const bind::TaintSpec spec = scene.bind();
    CHECK(sinksOf(spec, send).size() == 1);
    CHECK(sinksOf(spec, other).size() == 1);
    CHECK(sinksOf(spec, emit).empty());
  }
  SECTION("glob in the last segment") {
    scene.sink("app::Base::*");
    const bind::TaintSpec spec = scene.bind();
    CHECK(sinksOf(spec, send).size() == 1);
    CHECK(sinksOf(spec, emit).size() == 1);
    CHECK(sinksOf(spec, other).empty());
  }
  SECTION("overload") {
    scene.sink("f( int,const char* )");
    const bind::TaintSpec spec = scene.bind();
    CHECK(sinksOf(spec, one).size() == 1);
    CHECK(sinksOf(spec, two).empty());
  }
  SECTION("all overloads") {
    scene.sink("f");
    const bind::TaintSpec spec = scene.bind();
    CHECK(sinksOf(spec, one).size() == 1);
    CHECK(sinksOf(spec, two).size() == 1);
  }
}

TEST_CASE("members, types and variables by selector") {
  Scene scene;
  const RecordId base = scene.record("app::Base");
  const RecordId derived = scene.record("app::Derived", {base});
  const flow::FieldId mail = scene.field(base, "mail");
  scene.program.variables.push_back({"g", "app::g_id", {}, false, false, {}, scene.nextSpan()});
  scene.source(models::SourceKind::Field, "app::Derived::mail", "user.contact.email");
  scene.source(models::SourceKind::Type, "app::Derived", "user.name");
  scene.source(models::SourceKind::Variable, "app::g_*", "user.device.device_id");
  const bind::TaintSpec spec = scene.bind();
  CHECK(namesOf(spec, spec.fieldSources.at(mail)) == Strings{"user.contact.email from app::Base::mail (field)"});
  CHECK(spec.recordSources.contains(derived));
  CHECK_FALSE(spec.recordSources.contains(base));
  CHECK(spec.variableSources.size() == 1);
  CHECK(spec.diagnostics.empty());
}

TEST_CASE("parameters by selector") {
  Scene scene;
  const FunctionId invite = scene.function("api::invite", {{"email", {}}, {"campaign", {}}});
  const FunctionId handle = scene.function("api::Signup::handle", {{"who", {}}, {"email", {}}});
  const FunctionId repeat = scene.function("api::Signup::repeat", {{"who", {}}});
  scene.source(models::SourceKind::Parameter, "**::email", "user.contact.email");
  scene.source(models::SourceKind::Parameter, "api::Signup::handle::who", "user.name");
  const bind::TaintSpec spec = scene.bind();
  CHECK(spec.parameterSources.size() == 3);
  CHECK(spec.parameterSources.contains({invite, 0}));
  CHECK(namesOf(spec, spec.parameterSources.at({handle, 0})) ==
        Strings{"user.name from api::Signup::handle::who (parameter)"});
  CHECK_FALSE(spec.parameterSources.contains({repeat, 0}));
}

TEST_CASE("output arguments, and constructors, which return their object") {
  Scene scene;
  const FunctionId read = scene.function("read_profile", {{"id", {}}, {"out", {}}});
  const FunctionId make = scene.function("Profile::Profile", {}, {}, scene.record("Profile"));
  scene.program.functions[make.value].isConstructor = true;
  scene.source(models::SourceKind::Function, "read_profile", "user.name").output = {port("arg1")};
  scene.source(models::SourceKind::Function, "Profile::Profile", "user.name");
  const bind::TaintSpec spec = scene.bind();
  CHECK(sourcesOf(spec, read) == Strings{"arg1: user.name from read_profile (function)"});
  CHECK(sourcesOf(spec, make) == Strings{"this: user.name from Profile::Profile (function)"});
}

TEST_CASE("conditions name constants by qualified name, with or without the enumeration") {
  Scene scene;
  const FunctionId f = scene.function("set_option", {{"o", {}}, {"k", {}}, {"v", {}}});
  scene.program.constants = {{"OPT_BODY", 7}, {"tele::Kind::Remote", 2}, {"tele::Local", 3}};
  models::SinkModel &sink = scene.sink("set_option", "arg2");
  sink.when = {{0, {}, {{std::nullopt, "OPT_BODY"}, {40, ""}, {std::nullopt, "NOWHERE"}}},
               {1, {}, {{std::nullopt, "tele::Remote"}, {std::nullopt, "tele::Kind::Local"}}}};
  const bind::TaintSpec spec = scene.bind();
  const bind::FunctionModel *model = spec.modelOf(f);
  REQUIRE(model);
  REQUIRE(model->conditions.size() == 2);
  CHECK(model->conditions[0].values == std::vector<std::int64_t>{7, 40});
  CHECK(model->conditions[1].values == std::vector<std::int64_t>{2, 3});
  CHECK(model->sinks.at(0).when == std::vector<std::size_t>{0, 1});
  REQUIRE(spec.diagnostics.size() == 1);
  CHECK(spec.diagnostics[0].message == "no enumerator, constant, macro, variable or class of the program is called 'NOWHERE'");
}

TEST_CASE("the user's models that match nothing are warned about, those of packs are not") {
  Scene scene;
  scene.function("f", {{"a", {}}});
  scene.function("app::v2::Analytics::track");
  scene.field(scene.record("app::User"), "email");
  scene.source(models::SourceKind::Field, "app::User::emial", "user.contact.email");
  scene.source(models::SourceKind::Field, "app::*::emial", "user.contact.email");
  scene.sink("app::Analytics::track");
  scene.sink("app::Analytics::trakc");
  scene.sink("from::pack").pack = "std";
  scene.sink("f", "arg1");
  scene.sink("f", "this");
  const bind::TaintSpec spec = scene.bind();
  Strings messages;
  for (const base::Diagnostic &diagnostic : spec.diagnostics) {
    CHECK(diagnostic.severity == base::Severity::Warning);
    CHECK(diagnostic.ruleId == "piiflow-unmatched-model");
    messages.push_back(fmt::format("{}:{}: {}", diagnostic.file, diagnostic.line, diagnostic.message));
  }
  CHECK(
      messages ==
      Strings{".piiflow.yaml:10: no member of the program matches 'app::*::emial'",
              ".piiflow.yaml:10: no member of the program matches 'app::User::emial'; did you mean 'app::User::email'?",
              ".piiflow.yaml:20: 'f' has no 'arg1'", ".piiflow.yaml:20: 'f' has no 'this'",
              ".piiflow.yaml:20: no function of the program matches 'app::Analytics::track'; did you mean "
              "'app::v2::Analytics::track'?",
              ".piiflow.yaml:20: no function of the program matches 'app::Analytics::trakc'"});
}

TEST_CASE("a pack's C function is not what the program calls the same") {
  Scene scene;
  const FunctionId scan = scene.function("sscanf"), open = scene.function("open"), mine = scene.function("open");
  const FunctionId mangled = scene.function("open");
  scene.program.functions[scan.value].key = "__isoc99_sscanf";
  scene.program.functions[mine.value].hasBody = true;
  scene.program.functions[mangled.value].key = "_Z4openRKSs";
  for (const char *name : {"sscanf", "open"}) scene.sink(name).pack = "std";
  const bind::TaintSpec spec = scene.bind();
  CHECK(sinksOf(spec, scan).size() == 1);
  CHECK(sinksOf(spec, open).size() == 1);
  CHECK(sinksOf(spec, mine).empty());
  CHECK(sinksOf(spec, mangled).empty());
}

TEST_CASE("a pack leaves the program's own overriders to their bodies") {
  Scene scene;
  const FunctionId base = scene.function("lib::Logger::log", {{"text", {}}}, {}, scene.record("lib::Logger"));
  const FunctionId seen = scene.function("app::Logger::log", {{"text", {}}});
  const FunctionId unseen = scene.function("app::Remote::log", {{"text", {}}});
  for (FunctionId derived : {seen, unseen}) scene.overrides(derived, base);
  scene.program.functions[seen.value].hasBody = true;
  models::PropagatorModel model;
  model.function = selector("lib::Logger::log");
  model.input = {port("arg0")};
  model.output = {port("this")};
  model.pack = "logging";
  scene.models.propagators = {model};
  const bind::TaintSpec spec = scene.bind();
  CHECK(spec.modelOf(base));
  CHECK(spec.modelOf(unseen));
  CHECK_FALSE(spec.modelOf(seen));
}

TEST_CASE("a model that matches in one of several programs is not warned about") {
  Scene one, two;
  for (Scene *scene : {&one, &two}) {
    scene->sink("f");
    scene->sink("absent");
  }
  one.function("f");
  two.function("app::absent");
  const bind::TaintSpec first = one.bind(), second = two.bind();
  CHECK(bind::mergeSpecDiagnostics({&second}).size() == 2);
  const std::vector<base::Diagnostic> merged = bind::mergeSpecDiagnostics({&first, &second});
  REQUIRE(merged.size() == 1);
  CHECK(merged[0].message.starts_with("no function of the program matches 'absent'"));
}

TEST_CASE("an enumeration by selector: its declarations are sources") {
  Scene scene;
  const TypeId gender = scene.type(flow::TypeKind::Enumeration), other = scene.type(flow::TypeKind::Enumeration);
  const TypeId constGender = scene.type(flow::TypeKind::Enumeration, {}, {}, /*isConst=*/true);
  scene.program.types[gender.value].spelling = "app::Gender";
  scene.program.types[constGender.value].spelling = "const app::(anonymous namespace)::Gender {key}";
  scene.program.types[other.value].spelling = "app::Colour";
  const RecordId user = scene.record("app::User");
  const flow::FieldId field = scene.field(user, "gender", gender);
  const flow::FieldId colour = scene.field(user, "colour", other);
  const FunctionId f = scene.function("f", {{"g", scene.type(flow::TypeKind::Reference, constGender)}}, gender);
  scene.source(models::SourceKind::Type, "app::Gender", "user.demographic.gender");
  const bind::TaintSpec spec = scene.bind();
  CHECK(namesOf(spec, spec.fieldSources.at(field)) ==
        Strings{"user.demographic.gender from app::User::gender (field)"});
  CHECK_FALSE(spec.fieldSources.contains(colour));
  CHECK(namesOf(spec, spec.parameterSources.at({f, 0})) == Strings{"user.demographic.gender from f::g (parameter)"});
  CHECK(sourcesOf(spec, f) == Strings{"return: user.demographic.gender from f (function)"});
  CHECK(spec.diagnostics.empty());
}
