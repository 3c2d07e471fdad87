#include "report/SourceSnippets.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/Support/Path.h"

#include "report/LineHash.h"

namespace piiflow::report {

SourceSnippets::File &SourceSnippets::open(const std::string &path) const {
  auto [it, added] = files_.try_emplace(path);
  File &file = it->second;
  if (!added) return file;
  llvm::SmallString<256> absolute(path);
  if (!llvm::sys::path::is_absolute(path)) {
    absolute = rootDir_;
    llvm::sys::path::append(absolute, path);
  }
  auto buffer = llvm::MemoryBuffer::getFile(absolute, /*IsText=*/false, /*RequiresNullTerminator=*/false);
  if (!buffer) return file;
  file.buffer = std::move(*buffer);
  splitLines(file);
  return file;
}

void SourceSnippets::setText(const std::string &path, llvm::StringRef text) {
  File &file = files_[path] = File();
  file.buffer = llvm::MemoryBuffer::getMemBufferCopy(text, path);
  splitLines(file);
}

void SourceSnippets::splitLines(File &file) {
  llvm::StringRef rest = file.buffer->getBuffer();
  while (!rest.empty()) {
    const std::size_t end = rest.find_first_of("\r\n");
    file.lines.push_back(rest.take_front(end));
    if (end == llvm::StringRef::npos) break;
    rest = rest.drop_front(end + (rest.substr(end).starts_with("\r\n") ? 2 : 1));
  }
}

std::optional<llvm::StringRef> SourceSnippets::line(const std::string &path, std::uint32_t line) const {
  const File &file = open(path);
  if (line == 0 || line > file.lines.size()) return std::nullopt;
  return file.lines[line - 1];
}

std::optional<llvm::StringRef> SourceSnippets::text(const std::string &path) const {
  const File &file = open(path);
  if (!file.buffer) return std::nullopt;
  return file.buffer->getBuffer();
}

std::string SourceSnippets::lineHash(const std::string &path, std::uint32_t line) const {
  File &file = open(path);
  if (!file.buffer || line == 0) return {};
  if (!file.hashes) file.hashes = hashLines(file.buffer->getBuffer());
  return line <= file.hashes->size() ? (*file.hashes)[line - 1] : std::string();
}

}  // namespace piiflow::report
