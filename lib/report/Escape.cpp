#include "report/Escape.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/ConvertUTF.h"

namespace piiflow::report {
namespace {

bool isHarmful(std::uint32_t c) {
  return c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x2028 || c == 0x2029 || c == 0x061c || c == 0x200e ||
         c == 0x200f || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

}  // namespace

std::string escapeText(llvm::StringRef text) {
  std::string result;
  result.reserve(text.size());
  const auto *at = reinterpret_cast<const llvm::UTF8 *>(text.bytes_begin());
  const auto *end = reinterpret_cast<const llvm::UTF8 *>(text.bytes_end());
  while (at != end) {
    const auto *start = at;
    llvm::UTF32 c = 0;
    if (llvm::convertUTF8Sequence(&at, end, &c, llvm::strictConversion) != llvm::conversionOK) {
      at = start + 1;
      result += "\\x" + llvm::utohexstr(*start, /*LowerCase=*/false, /*Width=*/2);
    } else if (isHarmful(c)) {
      result += "\\u{" + llvm::utohexstr(c) + "}";
    } else {
      result.append(start, at);
    }
  }
  return result;
}

std::string escapeMarkdown(llvm::StringRef text) {
  std::string result;
  for (char c : escapeText(text)) {
    if (c == '<') {
      result += "&lt;";
    } else if (c == '&') {
      result += "&amp;";
    } else if (c == '@') {
      result += "&#64;";  // not a mention of anybody
    } else {
      if (llvm::StringRef("\\`*_[]|#~>").contains(c)) result += '\\';
      result += c;
    }
  }
  return result;
}

std::string escapeCsv(llvm::StringRef text) {
  std::string field = escapeText(text);
  if (!field.empty() && llvm::StringRef("=+-@\t").contains(field.front())) field.insert(0, 1, '\'');
  if (field.find_first_of(",\"") == std::string::npos) return field;
  std::string quoted = "\"";
  for (char c : field) {
    if (c == '"') quoted += '"';
    quoted += c;
  }
  return quoted + '"';
}

std::string encodeUri(llvm::StringRef path) {
  std::string result;
  for (unsigned char c : path.bytes()) {
    if (llvm::isAlnum(static_cast<char>(c)) || llvm::StringRef("-._~/!$&'()*+,;=@").contains(static_cast<char>(c)))
      result += static_cast<char>(c);
    else
      result += "%" + llvm::utohexstr(c, /*LowerCase=*/false, /*Width=*/2);
  }
  return result;
}

}  // namespace piiflow::report
