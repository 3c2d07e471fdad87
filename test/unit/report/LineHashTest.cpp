#include "report/LineHash.h"

#include <catch2/catch.hpp>

#include "llvm/Support/JSON.h"
#include "llvm/Support/MemoryBuffer.h"

using namespace piiflow::report;

TEST_CASE("line hashes are GitHub's") {
  auto buffer = llvm::MemoryBuffer::getFile(std::string(PIIFLOW_SOURCE_DIR) + "/test/report/line-hash-vectors.json");
  REQUIRE(buffer);
  llvm::Expected<llvm::json::Value> vectors = llvm::json::parse((*buffer)->getBuffer());
  REQUIRE(static_cast<bool>(vectors));
  for (const llvm::json::Value &vector : *vectors->getAsArray()) {
    const llvm::json::Object &object = *vector.getAsObject();
    const std::string text = object.getString("text")->str();
    INFO(text);
    const std::vector<std::string> hashes = hashLines(text);
    const llvm::json::Object &wanted = *object.getObject("hashes");
    CHECK(hashes.size() == wanted.size());
    for (std::size_t i = 0; i < hashes.size(); ++i) {
      INFO("line " << i + 1);
      CHECK(hashes[i] == wanted.getString(std::to_string(i + 1)).value_or("").str());
    }
  }
}
