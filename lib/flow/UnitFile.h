// Unit files (*.pfu): a FlowUnit as bytes, and back. FlowUnit.fbs describes the format.
//
// The same unit gives the same bytes. A file is untrusted: whatever is in it, reading ends with a valid value
// or with one error whose message starts with the name of the file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

#include "flow/BodyIndex.h"
#include "flow/FlowUnit.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/MemoryBuffer.h"

namespace piiflow::flow {

/// Grows with each change of the schema or of an enumeration stored in it.
inline constexpr std::uint32_t kFormatVersion = 6;

/// Bodies without a digest get one.
std::string serializeUnit(const FlowUnit &unit);

/// The same, or what is wrong with the unit.
llvm::Expected<std::string> serializeCheckedUnit(const FlowUnit &unit);

/// The file appears whole or not at all.
llvm::Error writeUnit(const FlowUnit &unit, llvm::StringRef path);

/// Equal for equal code: ids count as the keys that they stand for, so an inline function has one digest in all
/// units that see the same header. `FunctionBody::digest` itself does not count.
std::string bodyDigest(const FlowUnit &tables, const FunctionBody &body);

/// A unit file: tables and bodies are decoded on demand.
class UnitReader {
 public:
  /// Maps the file into memory and checks its tables.
  static llvm::Expected<UnitReader> open(llvm::StringRef path);
  /// A file that is in memory. `path` is where it comes from.
  static llvm::Expected<UnitReader> open(std::shared_ptr<llvm::MemoryBuffer> file, llvm::StringRef path);
  /// `name` stands in messages.
  static llvm::Expected<UnitReader> fromBuffer(llvm::StringRef bytes, llvm::StringRef name);

  UnitReader(UnitReader &&) noexcept;
  UnitReader &operator=(UnitReader &&) noexcept;
  ~UnitReader();

  const FlowUnit &tables() const;  ///< `bodies` is empty. Not thread-safe, valid until releaseTables()
  /// Frees the decoded tables, and the memory that the file is mapped to: all of it is read again when needed.
  void releaseTables() const;

  const std::string &path() const;
  const std::string &toolVersion() const;
  llvm::StringRef unitName() const;
  llvm::StringRef flagsDigest() const;
  /// Of everything but the tool's version: two units with equal checksums have the same content.
  std::uint64_t checksum() const;

  std::size_t bodyCount() const;
  FunctionId bodyFunction(std::size_t index) const;
  llvm::StringRef bodyKey(std::size_t index) const;  ///< link key of the function
  llvm::StringRef bodyDigest(std::size_t index) const;
  /// What body `index` speaks of, with the ids of this unit.
  void bodyIndex(std::size_t index, BodyIndex &into) const;
  /// Decodes body `index`, with the ids of this unit.
  llvm::Expected<FunctionBody> body(std::size_t index) const;

  /// All of it in memory.
  llvm::Expected<FlowUnit> readAll() const;

 private:
  struct State;
  explicit UnitReader(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace piiflow::flow
