#include "report/LineHash.h"

#include <array>
#include <map>

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/ConvertUTF.h"

namespace piiflow::report {
namespace {

constexpr std::size_t kBlock = 100;
constexpr std::uint64_t kModulus = 37;
constexpr std::uint16_t kEndOfFile = 0xffff;

constexpr std::uint64_t power(std::uint64_t base, std::size_t exponent) {
  std::uint64_t result = 1;
  for (std::size_t i = 0; i < exponent; ++i) result *= base;
  return result;
}

class LineHasher {
 public:
  LineHasher() { lineAt_.fill(-1); }

  void add(std::uint16_t c) {
    if (c == ' ' || c == '\t' || (previousCr_ && c == '\n')) {
      previousCr_ = false;
      return;
    }
    previousCr_ = c == '\r';
    if (previousCr_) c = '\n';
    emit();
    if (lineStart_) {
      lineStart_ = false;
      lineAt_[index_] = static_cast<int>(lineCount_++);
    }
    lineStart_ = c == '\n';
    roll(c);
  }

  std::vector<std::string> finish() {
    add(kEndOfFile);
    for (std::size_t i = 0; i < kBlock; ++i) {
      emit();
      roll(0);
    }
    return std::move(hashes_);
  }

 private:
  void emit() {
    if (lineAt_[index_] < 0) return;
    const auto line = static_cast<std::size_t>(lineAt_[index_]);
    const std::string hex = llvm::utohexstr(hash_, /*LowerCase=*/true);
    if (hashes_.size() <= line) hashes_.resize(line + 1);
    hashes_[line] = hex + ":" + std::to_string(++counts_[hex]);
    lineAt_[index_] = -1;
  }

  void roll(std::uint16_t c) {
    const std::uint16_t leaving = window_[index_];
    window_[index_] = c;
    hash_ = kModulus * hash_ + c - power(kModulus, kBlock) * leaving;
    index_ = (index_ + 1) % kBlock;
  }

  std::array<std::uint16_t, kBlock> window_{};
  std::array<int, kBlock> lineAt_{};
  std::uint64_t hash_ = 0;
  std::size_t index_ = 0;
  std::size_t lineCount_ = 0;
  bool lineStart_ = true;
  bool previousCr_ = false;
  std::map<std::string, unsigned> counts_;
  std::vector<std::string> hashes_;
};

}  // namespace

std::vector<std::string> hashLines(llvm::StringRef text) {
  LineHasher hasher;
  const auto *at = reinterpret_cast<const llvm::UTF8 *>(text.bytes_begin());
  const auto *end = reinterpret_cast<const llvm::UTF8 *>(text.bytes_end());
  while (at != end) {
    llvm::UTF32 c = 0;
    if (llvm::convertUTF8Sequence(&at, end, &c, llvm::strictConversion) != llvm::conversionOK) {
      ++at;
      c = 0xfffd;
    }
    // The hash is over UTF-16 code units, as JavaScript sees text.
    if (c >= 0x10000) {
      hasher.add(static_cast<std::uint16_t>(0xd800 + ((c - 0x10000) >> 10)));
      c = 0xdc00 + ((c - 0x10000) & 0x3ff);
    }
    hasher.add(static_cast<std::uint16_t>(c));
  }
  return hasher.finish();
}

}  // namespace piiflow::report
