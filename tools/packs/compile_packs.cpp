// compile_packs PACK_DIR OUTPUT: makes the C++ file that holds the packs and the catalogue of vendors, compiled.
#include <algorithm>
#include <cstdint>
#include <cstring>
#include <fstream>
#include <iostream>

#include <fmt/format.h>

#include "models/CompiledPacks.h"
#include "models/PackEntries.h"

namespace piiflow::models {

std::string_view compiledPacks() { return {}; }

}  // namespace piiflow::models

namespace {

void write(std::string bytes, std::ostream &os) {
  const std::size_t size = bytes.size();
  bytes.resize((size + 7) / 8 * 8);
  os << "// Made by compile_packs from annotations/packs and annotations/vendors; do not edit.\n"
        "#include <bit>\n#include <cstdint>\n\n#include \"models/CompiledPacks.h\"\n\n"
        "namespace piiflow::models {\n\n"
        "static_assert(std::endian::native == std::endian::little);\n\n"
        "static constexpr std::uint64_t kWords[] = {\n";
  for (std::size_t at = 0; at < bytes.size(); at += 8) {
    std::uint64_t word = 0;
    std::memcpy(&word, bytes.data() + at, sizeof word);
    os << fmt::format("0x{:x},{}", word, at % 64 == 56 ? "\n" : "");
  }
  os << fmt::format(
      "\n}};\n\nstd::string_view compiledPacks() {{ return {{reinterpret_cast<const char *>(kWords), {}}}; }}\n\n"
      "}}  // namespace piiflow::models\n",
      size);
}

}  // namespace

int main(int argc, char **argv) {
  if (argc != 3) {
    std::cerr << "usage: compile_packs PACK_DIR OUTPUT\n";
    return 2;
  }
  std::vector<piiflow::base::Diagnostic> diagnostics;
  std::string bytes = piiflow::models::compilePacks(argv[1], diagnostics);
  for (const piiflow::base::Diagnostic &diagnostic : diagnostics)
    std::cerr << diagnostic.file << ':' << diagnostic.line << ':' << std::max(1u, diagnostic.column)
              << ": error: " << diagnostic.message << '\n';
  if (!diagnostics.empty()) return 1;
  std::ofstream output(argv[2]);
  write(std::move(bytes), output);
  output.close();
  if (!output) std::cerr << argv[2] << ": cannot be written\n";
  return output ? 0 : 1;
}
