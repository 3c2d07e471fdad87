// What the cases call of brpc 1. Declarations written by hand after src/butil/iobuf.h of github.com/apache/brpc at 0835315b.
#pragma once

#include <cstddef>
#include <string>

namespace butil {
class IOBuf {
 public:
  IOBuf();
  IOBuf(const IOBuf&);
  ~IOBuf();
  void operator=(const IOBuf&);
  void operator=(const char*);
  void operator=(const std::string&);
  void append(const IOBuf& other);
  int append(void const* data, size_t count);
  int append(char const* s);
  int append(const std::string& s);
};
}  // namespace butil
