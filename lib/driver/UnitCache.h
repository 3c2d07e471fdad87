// Unit files kept between runs. The name of a unit tells what it was asked for, its content what it was made from.
#pragma once

#include <string>

#include "lower/ExtractUnit.h"

namespace piiflow::driver {

/// Where the unit is kept: the name is a digest of the tool's version, the root, the file, its flags and the
/// environment variables that the front end reads.
std::string cachedUnitPath(const std::string &cacheDir, const lower::ExtractOptions &options);

/// True when the unit can be read, was parsed without error by this version, and every file that went into it has
/// the content of then. `root` is what its relative paths are relative to.
bool isUpToDate(const std::string &path, const std::string &root);

}  // namespace piiflow::driver
