#pragma once

#include "UnitFixture.h"

namespace piiflow::test {

/// A unit in which every kind of row and every part of an instruction is used.
inline UnitFixture richUnit() {
  using namespace flow;
  UnitFixture f("src/report.cpp");
  f.unit.flagsDigest = "f00d";
  f.unit.isC = true;
  f.unit.complete = false;
  base::SourceSpan at = f.span(7, "src/report.h");
  TypeId character = f.type(TypeKind::Integer, "char");
  RecordId base = f.record("_ZTS4Base", "app::Base"), user = f.record("_ZTS4User", "app::User");
  TypeId userType = f.typeOf(user);
  FieldId email = f.field(user, "email", f.pointerTo(character)), anonymous = f.field(user, "");
  FunctionId send = f.function("_ZN4acme4sendEPKc", {"text"}), report = f.function("_Z6reportPK4User", {"u"});
  VariableId last = f.variable("_ZN3app4lastE");

  f.unit.files[1].isSystem = true;
  f.unit.types[character.value].isConst = true;
  Field &emailRow = f.unit.fields[email.value];
  emailRow.access = Access::Private;
  emailRow.isUnionMember = true;
  emailRow.annotations = {{AnnotationKind::Pii, "user.contact.email", at}};
  emailRow.span = at;
  Record &userRow = f.unit.records[user.value];
  userRow.isUnion = userRow.isLambda = userRow.isSystem = userRow.isPolymorphic = userRow.isAggregate = true;
  userRow.bases = {base};
  userRow.templateArguments = {character};
  userRow.methods = {report};
  userRow.annotations = {{AnnotationKind::Pii, "user", at}};
  userRow.span = at;
  Function &sendRow = f.unit.functions[send.value];
  sendRow.parent = user;
  sendRow.result = character;
  sendRow.parameters[0] = {"text", f.pointerTo(character), {{AnnotationKind::Sink, "acme", at}}, at};
  sendRow.isInstanceMethod = sendRow.isConst = sendRow.isVirtual = sendRow.isPure = sendRow.isConstructor = true;
  sendRow.isDestructor = sendRow.isCopyOrMove = sendRow.isVariadic = sendRow.isNoReturn = sendRow.isImplicit = true;
  sendRow.isNoexcept = true;
  sendRow.isSystem = sendRow.isInternal = sendRow.isDeleted = sendRow.returnsNonConstAddress = true;
  sendRow.overrides = {report};
  sendRow.annotations = {{AnnotationKind::Sanitizer, "hash", at}};
  sendRow.templateIntegers = {-3, 4};
  sendRow.templateTypes = {character};
  sendRow.span = at;
  Variable &lastRow = f.unit.variables[last.value];
  lastRow.type = userType;
  lastRow.isConst = lastRow.isInternal = true;
  lastRow.annotations = {{AnnotationKind::Pii, "user.last", at}};
  lastRow.span = at;
  f.unit.constants = {{"CURLOPT_POSTFIELDS", 10015}, {"MINUS", -1}};
  f.unit.unhandled = {{"CXXTypeidExpr", at}};
  f.unit.suppressions = {{{0}, 3, 4, "piiflow-*", "known", 2}};
  f.unit.diagnostics = {{base::Severity::Warning, "src/report.cpp", 3, 4, "odd", "piiflow-odd"}};

  Instruction full = f.call(send, {f.parameter(0, {f.pointee(), f.member(email)}), f.global(last)}, f.local(1));
  full.isInitialisation = true;
  full.callKind = CallKind::Indirect;
  full.callee = f.local(0, {f.element(), f.member(anonymous)});
  full.receiver = {f.local(0), true, userType, at};
  full.arguments[0].byAddress = true;
  full.arguments[0].type = userType;
  full.arguments[0].span = at;
  full.field = email;
  full.type = userType;
  full.constant = {ConstantKind::Integer, -42, std::string("a\0b", 3)};
  full.text = "+";
  full.macro = "SEND";
  full.span = at;
  FunctionBody &body = f.define(report, {full, f.constant(f.local(1), "x"), f.copy(f.local(0), f.local(1))}, {"s", ""});
  body.locals[0].type = character;
  body.locals[0].annotations = {{"user.local", at}};
  body.locals[0].span = at;
  body.blocks[0].unwind = {1};
  Block dispatch;
  dispatch.terminator = TerminatorKind::Dispatch;
  dispatch.handlers = {{userType, {0}}, {{}, {2}}};
  Block loop;
  loop.terminator = TerminatorKind::Branch;
  loop.successors = {{0}, {2}};
  body.blocks.push_back(dispatch);
  body.blocks.push_back(loop);
  f.define(send, {});
  return f;
}

}  // namespace piiflow::test
