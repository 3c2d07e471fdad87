// What the cases call of brpc 1. Declarations written by hand after src/brpc/{controller at 0077fa24,http_header at 023371e6}.h of
// github.com/apache/brpc.
#pragma once

#include <brpc/channel.h>
#include <butil/iobuf.h>

#include <string>

namespace butil {
class StringPiece {
 public:
  StringPiece(const char* str);
  StringPiece(const std::string& str);
};
}  // namespace butil

namespace google::protobuf {
class RpcController {
 public:
  RpcController();
  virtual ~RpcController();
};
}  // namespace google::protobuf

namespace brpc {
class HttpHeader {
 public:
  HttpHeader();
  void SetHeader(const std::string& key, const std::string& value);
  void AppendHeader(const std::string& key, const butil::StringPiece& value);
};
class Controller : public google::protobuf::RpcController {
 public:
  Controller();
  ~Controller();
  HttpHeader& http_request();
  butil::IOBuf& request_attachment();
};
}  // namespace brpc
