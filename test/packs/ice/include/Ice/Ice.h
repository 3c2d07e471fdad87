// What the cases call of ZeroC Ice 3.7. Declarations written by hand after Ice/{Proxy,Communicator}.h of Debian 12's
// libzeroc-ice-dev, C++98 mapping (row 36 of our reference).
#pragma once

#include <string>
#include <vector>

namespace Ice {
typedef unsigned char Byte;
enum OperationMode { Normal };
// Of the C++11 mapping.
class ObjectPrx {
 public:
  bool ice_invoke(const std::string& operation, OperationMode mode, const std::vector<Byte>& inParams,
                  std::vector<Byte>& outParams);
};
}  // namespace Ice

namespace IceProxy {
namespace Ice {
class Object {
 public:
  bool ice_invoke(const std::string& operation, ::Ice::OperationMode mode, const std::vector<::Ice::Byte>& inParams,
                  std::vector<::Ice::Byte>& outParams);
};
}  // namespace Ice
}  // namespace IceProxy
