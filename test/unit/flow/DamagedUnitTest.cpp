// What a reader does with bytes that no writer made.
#include <algorithm>
#include <catch2/catch.hpp>
#include <cstring>
#include <random>
#include <unordered_map>

#include "RichUnit.h"
#include "flow/PrintUnit.h"
#include "flow/UnitFile.h"
#include "llvm/Support/xxhash.h"

using namespace piiflow;

namespace {

/// Reads and prints all that is in a file; the message of the first error, or nothing.
std::string faultOf(llvm::StringRef bytes) {
  llvm::Expected<flow::UnitReader> reader = flow::UnitReader::fromBuffer(bytes, "unit.pfu");
  if (!reader) return llvm::toString(reader.takeError());
  llvm::Expected<flow::FlowUnit> unit = reader->readAll();
  if (!unit) return llvm::toString(unit.takeError());
  std::string text;
  llvm::raw_string_ostream out(text);
  flow::printDeclarations(*unit, out);
  for (const flow::FunctionBody &body : unit->bodies) flow::printFunction(*unit, body, out);
  return {};
}

bool isSoundOrNamed(llvm::StringRef bytes) {
  std::string fault = faultOf(bytes);
  return fault.empty() || llvm::StringRef(fault).starts_with("unit.pfu: ");
}

/// A part of a file whose checksum stands somewhere else in the file.
struct Part {
  std::size_t offset = 0;
  std::size_t size = 0;
  std::size_t checksumAt = 0;

  void seal(std::string &bytes) const {
    std::uint64_t checksum = llvm::xxh3_64bits(llvm::StringRef(bytes).substr(offset, size));
    std::memcpy(&bytes[checksumAt], &checksum, sizeof checksum);
  }
};

/// Finds parts by trying which stretches of the file have their checksum in it, in the order of their offsets.
std::vector<Part> partsOf(const std::string &bytes) {
  std::unordered_map<std::uint64_t, std::size_t> numbers;
  for (std::size_t at = 0; at + 8 <= bytes.size(); at += 4) {
    std::uint64_t number = 0;
    std::memcpy(&number, &bytes[at], sizeof number);
    numbers.emplace(number, at);
  }
  std::vector<Part> parts;
  for (std::size_t offset = 0; offset < bytes.size(); offset += 4)
    for (std::size_t size = 8; offset + size <= bytes.size(); size += 4) {
      auto found = numbers.find(llvm::xxh3_64bits(llvm::StringRef(bytes).substr(offset, size)));
      if (found != numbers.end()) parts.push_back({offset, size, found->second});
    }
  return parts;
}

void flipBits(char &byte, unsigned mask) { byte = static_cast<char>(static_cast<unsigned char>(byte) ^ mask); }

}  // namespace

TEST_CASE("a file cut short is an error at every length", "[flow]") {
  std::string bytes = flow::serializeUnit(test::richUnit().unit);
  for (std::size_t length = 0; length < bytes.size(); ++length) {
    std::string fault = faultOf(llvm::StringRef(bytes).take_front(length));
    INFO("length " << length << " of " << bytes.size());
    REQUIRE(llvm::StringRef(fault).starts_with("unit.pfu: "));
  }
}

TEST_CASE("flipped bytes are noticed or harmless", "[flow]") {
  std::string bytes = flow::serializeUnit(test::richUnit().unit);
  std::mt19937 random(22);
  for (int round = 0; round < 3000; ++round) {
    std::string damaged = bytes;
    for (int flips = round % 3; flips >= 0; --flips)
      flipBits(damaged[random() % damaged.size()], static_cast<unsigned>(1 + random() % 255));
    REQUIRE(isSoundOrNamed(damaged));
  }
}

TEST_CASE("random bytes are no unit", "[flow]") {
  std::mt19937 random(7);
  for (int round = 0; round < 200; ++round) {
    std::string bytes(random() % 300, '\0');
    for (char &byte : bytes) byte = static_cast<char>(random());
    if (round % 2 && bytes.size() > 8) bytes.replace(4, 4, "PFLU");
    CHECK(llvm::StringRef(faultOf(bytes)).starts_with("unit.pfu: "));
  }
}

TEST_CASE("a forged file with right checksums does no harm", "[flow]") {
  std::string bytes = flow::serializeUnit(test::richUnit().unit);
  std::vector<Part> parts = partsOf(bytes);
  REQUIRE(parts.size() == 3);  // two bodies and the tables, which hold the bodies' checksums
  auto isTables = [&](const Part &part) {
    return part.offset <= parts[0].checksumAt && parts[0].checksumAt < part.offset + part.size;
  };
  auto tables = std::find_if(parts.begin(), parts.end(), isTables);
  REQUIRE(tables != parts.end());

  std::mt19937 random(1);
  const std::uint32_t oddNumbers[] = {0, 1, 2, 3, 7, 0xff, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff};
  int soundCount = 0;
  for (const Part &part : parts) {
    for (int round = 0; round < 6000; ++round) {
      std::string forged = bytes;
      std::size_t at = part.offset + random() % (part.size - 4);
      if (round % 2)
        forged[at] = static_cast<char>(random());
      else
        std::memcpy(&forged[at & ~std::size_t{3}], &oddNumbers[random() % std::size(oddNumbers)], 4);
      part.seal(forged);
      tables->seal(forged);
      REQUIRE(isSoundOrNamed(forged));
      soundCount += faultOf(forged).empty();
    }
  }
  CHECK(soundCount > 100);  // else the checksums were not right
}
