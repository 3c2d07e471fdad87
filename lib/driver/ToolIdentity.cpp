#include "driver/ToolIdentity.h"

#include <elf.h>
#include <link.h>

#include <cstring>

#include "base/Digest.h"
#include "base/Version.h"
#include "flow/UnitFile.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MathExtras.h"
#include "llvm/Support/Path.h"

namespace piiflow::driver {
namespace {

/// The build id in one segment of notes, or nothing.
llvm::StringRef buildIdIn(const char *notes, std::size_t size) {
  while (size >= sizeof(ElfW(Nhdr))) {
    ElfW(Nhdr) head;
    std::memcpy(&head, notes, sizeof head);
    const std::size_t name = llvm::alignTo(head.n_namesz, 4), value = llvm::alignTo(head.n_descsz, 4);
    if (sizeof head + name + value > size) return {};
    if (head.n_type == NT_GNU_BUILD_ID && head.n_namesz == 4 && std::memcmp(notes + sizeof head, "GNU", 4) == 0)
      return {notes + sizeof head + name, head.n_descsz};
    notes += sizeof head + name + value;
    size -= sizeof head + name + value;
  }
  return {};
}

int addBuildId(dl_phdr_info *object, std::size_t, void *text) {
  const llvm::StringRef name = llvm::sys::path::filename(object->dlpi_name);
  const bool isOurs = name.empty();  // the executable
  if (!isOurs && !name.starts_with("libclang-cpp") && !name.starts_with("libLLVM")) return 0;
  llvm::StringRef id;
  for (int i = 0; i < object->dlpi_phnum && id.empty(); ++i) {
    const auto &segment = object->dlpi_phdr[i];
    if (segment.p_type == PT_NOTE)
      // Where the loader put it is a number to it. NOLINTNEXTLINE(performance-no-int-to-ptr)
      id = buildIdIn(reinterpret_cast<const char *>(object->dlpi_addr + segment.p_vaddr), segment.p_memsz);
  }
  auto &result = *static_cast<std::string *>(text);
  result += name.str() + ":";
  if (!id.empty()) {
    result += id.str();
    return 0;
  }
  // Linked without one: the file's own facts.
  static int anchor;
  const std::string path = isOurs ? llvm::sys::fs::getMainExecutable("piiflow", &anchor) : object->dlpi_name;
  llvm::sys::fs::file_status status;
  if (!llvm::sys::fs::status(path, status))
    result += std::to_string(status.getSize()) + "@" +
              std::to_string(status.getLastModificationTime().time_since_epoch().count());
  return 0;
}

}  // namespace

const std::string &toolIdentity() {
  static const std::string kIdentity = [] {
    std::string text = std::string(base::toolVersion()) + ":" + std::to_string(flow::kFormatVersion) + ":";
    dl_iterate_phdr(addBuildId, &text);
    return base::blake3Hex(text, 16);
  }();
  return kIdentity;
}

}  // namespace piiflow::driver
