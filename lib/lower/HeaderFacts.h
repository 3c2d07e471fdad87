// What a parse shows about the order of system headers: which of them could as well have been read before everything
// else, so that a precompiled header may stand for them.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "flow/FlowUnit.h"

namespace piiflow::lower {

/// Of one translation unit, read without a precompiled header. An epoch is the number of system headers that the
/// project's text had requested so far.
struct HeaderFacts {
  /// One way in which a system header was preprocessed: a digest of the file, the branches taken and macros expanded.
  struct Reading {
    std::uint64_t id = 0;
    std::uint64_t file = 0;   ///< digest of path and content
    std::uint32_t bytes = 0;  ///< of the file; 0 for further readings of it
    bool canMove = false;     ///< to the beginning, together with all that it includes
    bool operator==(const Reading &) const = default;
  };
  /// A header that the project's text requests and that can move, with indexes of what reading it reads.
  struct Header {
    std::string name;  ///< as in #include <name>
    std::vector<std::uint32_t> readings;
  };
  /// A digest of an identifier and how it is used, and the first epoch in which the project's text does so.
  struct Use {
    std::uint64_t key = 0;
    std::uint32_t epoch = 0;
  };

  /// Why a file, and with it all that includes it, cannot be read before everything else.
  struct Obstacle {
    std::string path;
    std::string reason;
  };

  bool isKnown = false;
  std::uint64_t requests = 0;     ///< digest of the system headers that the project's text requests, in order
  std::vector<Reading> readings;  ///< by id
  std::vector<Header> headers;
  std::vector<Use> uses;            ///< by key; those before the last request
  std::vector<Obstacle> obstacles;  ///< for whoever asks; not kept
};

/// The ids of readings in a precompiled header; sorted, both.
struct PrecompiledReadings {
  std::vector<std::uint64_t> first;
  std::vector<std::string> paths;       ///< of the files of `first`
  std::vector<std::uint64_t> again;     ///< other ones when all of its headers are included once more: without a guard
  std::vector<flow::SourceFile> files;  ///< of which it is made, as a unit names them
  std::vector<flow::NamedConstant> constants;  ///< of enumerators that the headers themselves refer to
};

}  // namespace piiflow::lower
