// Writes copies of a program's units, to see how link and solve grow without parsing C++ again and again.
//
//   piiflow-multiply-units FOLDER FIRST COUNT UNIT.pfu...
//
// Copy 0 of a unit is the unit. In copy K all that the program defines is new: functions with a body, classes and
// globals have link keys and files of their own, and lie in namespace copyK, so that YAML can name those of one copy
// or of all. What is only declared (the standard library, what sends) is the same for all copies.
#include <set>
#include <string>
#include <vector>

#include "flow/UnitFile.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

namespace {

using namespace piiflow;

class UnitCopy {
 public:
  UnitCopy(unsigned number, const std::set<std::string> &defined)
      : name_("copy" + std::to_string(number)), defined_(defined) {}

  void rename(flow::FlowUnit &unit) const {
    unit.mainFile = name_ + "/" + unit.mainFile;
    unit.unitName = name_ + "/" + unit.unitName;
    for (flow::SourceFile &file : unit.files)
      if (!file.isSystem) file.path = name_ + "/" + file.path;
    for (flow::Record &record : unit.records)
      if (!record.isSystem) rename(record.key, record.qualified);
    for (flow::Function &function : unit.functions)
      if (defined_.contains(function.key)) rename(function.key, function.qualified);
    for (flow::Variable &variable : unit.variables) rename(variable.key, variable.qualified);
    for (flow::FunctionBody &body : unit.bodies) body.digest.clear();
  }

 private:
  void rename(std::string &key, std::string &qualified) const {
    key += "." + name_;
    qualified = name_ + "::" + qualified;
  }

  std::string name_;
  const std::set<std::string> &defined_;
};

/// What the program defines: bodies, and virtual functions of its classes that have none.
std::set<std::string> definedIn(const std::vector<flow::FlowUnit> &units) {
  std::set<std::string> keys;
  for (const flow::FlowUnit &unit : units) {
    for (const flow::FunctionBody &body : unit.bodies) keys.insert(unit.functions[body.function.value].key);
    for (const flow::Function &function : unit.functions)
      if (function.parent.valid() && !unit.records[function.parent.value].isSystem) keys.insert(function.key);
  }
  return keys;
}

int fail(llvm::Error error) {
  llvm::errs() << "piiflow-multiply-units: " << llvm::toString(std::move(error)) << '\n';
  return 2;
}

}  // namespace

int main(int argc, char **argv) {
  unsigned first = 0, count = 0;
  if (argc < 5 || !llvm::to_integer(argv[2], first) || !llvm::to_integer(argv[3], count)) {
    llvm::errs() << "usage: piiflow-multiply-units FOLDER FIRST COUNT UNIT.pfu...\n";
    return 2;
  }
  std::vector<flow::FlowUnit> units;
  for (int index = 4; index < argc; ++index) {
    llvm::Expected<flow::UnitReader> reader = flow::UnitReader::open(argv[index]);
    if (!reader) return fail(reader.takeError());
    llvm::Expected<flow::FlowUnit> unit = reader->readAll();
    if (!unit) return fail(unit.takeError());
    units.push_back(std::move(*unit));
  }
  const std::set<std::string> defined = definedIn(units);
  for (unsigned number = first; number < first + count; ++number) {
    for (std::size_t index = 0; index < units.size(); ++index) {
      flow::FlowUnit unit = units[index];
      if (number != 0) UnitCopy(number, defined).rename(unit);
      llvm::SmallString<128> path(argv[1]);
      llvm::sys::path::append(path, llvm::sys::path::stem(argv[4 + index]) + "." + llvm::Twine(number) + ".pfu");
      if (llvm::Error error = flow::writeUnit(unit, path)) return fail(std::move(error));
    }
  }
  return 0;
}
