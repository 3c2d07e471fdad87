#include "link/Program.h"

#include "base/StageTimes.h"
#include "link/ProgramBodies.h"

namespace piiflow::link {

Program::Program() : bodies(std::make_unique<Bodies>()) {}
Program::~Program() = default;
Program::Program(Program &&) noexcept = default;
Program &Program::operator=(Program &&) noexcept = default;

bool Program::hasBody(flow::FunctionId id) const {
  return id.value < bodies->locations.size() && bodies->locations[id.value].unit != kNoUnit;
}

const flow::FunctionBody *Program::body(flow::FunctionId id) const { return hasBody(id) ? bodies->get(id) : nullptr; }

const std::vector<std::string> &Program::decodeErrors() const { return bodies->errors; }

std::vector<flow::FunctionId> Program::functionsWithBody() const {
  std::vector<flow::FunctionId> ids;
  for (std::uint32_t id = 0; id < bodies->locations.size(); ++id)
    if (bodies->locations[id].unit != kNoUnit) ids.push_back({id});
  return ids;
}

void Program::forEachBodyIndex(llvm::function_ref<void(flow::FunctionId, const flow::BodyIndex &)> visit) const {
  flow::BodyIndex body;
  for (std::uint32_t unit = 0; unit < bodies->units.size(); ++unit) {
    const flow::UnitReader &reader = bodies->units[unit];
    const UnitIds &ids = bodies->unitIds[unit];
    for (std::uint32_t index = 0; index < reader.bodyCount(); ++index) {
      const flow::FunctionId id = ids.functions[reader.bodyFunction(index).value];
      const BodyLocation &location = bodies->locations[id.value];
      if (location.unit != unit || location.index != index) continue;  // equal to that of another unit
      reader.bodyIndex(index, body);
      ids.translate(body);
      visit(id, body);
    }
    reader.releaseTables();
  }
}

const flow::FunctionBody *Program::Bodies::get(flow::FunctionId id) {
  std::unique_ptr<flow::FunctionBody> &slot = decoded[id.value];
  if (slot || isDamaged[id.value]) return slot.get();
  const BodyLocation &location = locations[id.value];
  llvm::Expected<flow::FunctionBody> body = units[location.unit].body(location.index);
  if (!body) {
    errors.push_back(llvm::toString(body.takeError()));
    isDamaged[id.value] = true;
    return nullptr;
  }
  base::countWork(base::Work::FunctionsDecoded);
  unitIds[location.unit].translate(*body);
  body->function = id;
  slot = std::make_unique<flow::FunctionBody>(std::move(*body));
  return slot.get();
}

}  // namespace piiflow::link
