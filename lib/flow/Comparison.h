// How Opcode::IsValue compares: ==, !=, <, <=, >, >=, the last four with "u" in front where they compare without sign; & where
// two numbers share a bit, !& where they share none.
#pragma once

#include <cstdint>
#include <string_view>

namespace piiflow::flow {

bool isComparison(std::string_view text);
/// Whether `value` compares so with `constant`; `text` must be a comparison.
bool compares(std::int64_t value, std::string_view text, std::int64_t constant);

}  // namespace piiflow::flow
