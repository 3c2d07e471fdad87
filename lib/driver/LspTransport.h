// Messages of the language server protocol: JSON behind a header with its length, on descriptors.
#pragma once

#include <optional>
#include <string>

#include "llvm/Support/Error.h"
#include "llvm/Support/JSON.h"

namespace piiflow::driver {

class LspTransport {
 public:
  LspTransport(int input, int output) : input_(input), output_(output) {}

  /// Reads what is there, and waits for it; false at the end of the input.
  bool receive();
  /// The next whole message that was received; nothing when there is none yet. An error is JSON that is none.
  std::optional<llvm::Expected<llvm::json::Value>> next();
  void send(llvm::json::Object message);

 private:
  int input_, output_;
  std::string buffer_;
};

}  // namespace piiflow::driver
