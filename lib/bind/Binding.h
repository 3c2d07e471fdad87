// The two halves of bindModels: what annotations say, and what YAML says.
#pragma once

#include <string>
#include <vector>

#include "bind/ConstantIndex.h"
#include "bind/NameIndex.h"
#include "bind/SourceBindings.h"
#include "bind/TaintSpec.h"

namespace piiflow::bind {

/// What both halves read and fill.
struct Binding {
  const link::Program &program;
  const models::ModelSet &models;
  NameIndex names;
  ConstantIndex constants;
  SourceBindings sources;
  TaintSpec spec;

  Binding(const link::Program &program, const models::ModelSet &models)
      : program(program), models(models), names(program), constants(program), sources(program, names) {}
};

void bindAnnotations(Binding &binding);
void bindYaml(Binding &binding);

/// True for the ids in `models.vendors` and the recipients that are built in.
bool isKnownVendor(const models::ModelSet &models, const std::string &vendor);

/// Adds unless the function has an equal one: a base and its overrider may both say the same.
void addSink(FunctionModel &model, BoundSink sink);
void addSanitizer(FunctionModel &model, BoundSanitizer sanitizer);

/// The port as it applies to the function: what a constructor returns is its object.
models::Port adaptPort(models::Port port, const flow::Function &function);

}  // namespace piiflow::bind
