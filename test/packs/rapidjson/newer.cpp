// flags: -std=c++17 -Wno-everything
// RapidJSON after 1.1.0, which Debian does not have: as include/rapidjson/document.h, writer.h, prettywriter.h and
// stringbuffer.h of 24b5e7a8 declare it, without the template parameters.
#include "pii_case.h"

#include <cstddef>
#include <string>

namespace rapidjson {
class CrtAllocator {};
class GenericObject;
class GenericValue {
 public:
  GenericValue();
  GenericValue& SetString(const char* text, CrtAllocator& allocator);
  GenericValue& AddMember(const char* name, const std::string& value, CrtAllocator& allocator);
  GenericValue& MemberReserve(unsigned capacity, CrtAllocator& allocator);
  GenericValue& GetObj();
  const char* GetString() const;
};
class GenericStringBuffer {
 public:
  const char* GetString() const;
  std::size_t GetLength() const;
};
class Writer {
 public:
  explicit Writer(GenericStringBuffer& buffer);
  bool String(const char* text);
  void Flush();
};
class PrettyWriter {
 public:
  explicit PrettyWriter(GenericStringBuffer& buffer);
  bool String(const char* text);
  void Flush();
};
}  // namespace rapidjson

void values(const User& u) {
  rapidjson::CrtAllocator allocator;
  rapidjson::GenericValue name, plan;
  name.MemberReserve(2, allocator);
  plan.MemberReserve(2, allocator);
  name.SetString(u.name.c_str(), allocator);
  plan.SetString(u.plan.c_str(), allocator);
  acme::send(name.GetObj().GetString());  // expect: user.name -> acme confidence high
  acme::send(plan.GetObj().GetString());
}

template <class Written>
void texts(const User& u) {
  rapidjson::GenericStringBuffer name, plan;
  Written one(name), other(plan);
  one.String(u.name.c_str());
  other.String(u.plan.c_str());
  one.Flush();
  other.Flush();
  acme::send(name.GetString());  // expect: user.name -> acme confidence high
  acme::send(plan.GetString());
  acme::send(name.GetLength());
}

int main() {
  User u = load_user(1);
  values(u);
  texts<rapidjson::Writer>(u);
  texts<rapidjson::PrettyWriter>(u);
}
