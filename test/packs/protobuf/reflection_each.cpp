// needs: google/protobuf/message.h libprotobuf-dev
// flags: -std=c++17 -Wno-everything
// protobuf: fields set and read by reflection; each call with its twin.
#include "pii_case.h"

#include <google/protobuf/descriptor.h>
#include <google/protobuf/message.h>
#include <string>
#include <vector>

namespace pb = google::protobuf;

struct Kind {
  const pb::Reflection* r;
  const pb::FieldDescriptor* f;
};

const pb::FieldDescriptor* other(const Kind& k);

void single(const User& u, const Kind& k, pb::Message& m, pb::Message& n) {
  { k.r->SetString(&m, k.f, u.name); acme::send(k.r->GetString(m, k.f)); m.Clear(); }  // expect: user.name -> acme confidence high
  { k.r->SetString(&m, k.f, u.plan); acme::send(k.r->GetString(m, k.f)); m.Clear(); }
  { k.r->SetInt32(&m, k.f, std::stoi(u.name)); acme::send(k.r->GetInt32(m, k.f)); m.Clear(); }  // expect: user.name -> acme confidence high
  { k.r->SetInt32(&m, k.f, std::stoi(u.plan)); acme::send(k.r->GetInt32(m, k.f)); m.Clear(); }
  { k.r->SetInt64(&m, k.f, std::stol(u.name)); acme::send(long(k.r->GetInt64(m, k.f))); m.Clear(); }  // expect: user.name -> acme confidence high
  { k.r->SetInt64(&m, k.f, std::stol(u.plan)); acme::send(long(k.r->GetInt64(m, k.f))); m.Clear(); }
  { k.r->SetUInt32(&m, k.f, unsigned(std::stoul(u.name))); acme::send(k.r->GetUInt32(m, k.f)); m.Clear(); }  // expect: user.name -> acme confidence high
  { k.r->SetUInt32(&m, k.f, unsigned(std::stoul(u.plan))); acme::send(k.r->GetUInt32(m, k.f)); m.Clear(); }
  { k.r->SetUInt64(&m, k.f, std::stoul(u.name)); acme::send((unsigned long)k.r->GetUInt64(m, k.f)); m.Clear(); }  // expect: user.name -> acme confidence high
  { k.r->SetUInt64(&m, k.f, std::stoul(u.plan)); acme::send((unsigned long)k.r->GetUInt64(m, k.f)); m.Clear(); }
  { k.r->SetDouble(&m, k.f, std::stod(u.name)); acme::send(k.r->GetDouble(m, k.f)); m.Clear(); }  // expect: user.name -> acme confidence high
  { k.r->SetDouble(&m, k.f, std::stod(u.plan)); acme::send(k.r->GetDouble(m, k.f)); m.Clear(); }
  { k.r->SetFloat(&m, k.f, std::stof(u.name)); acme::send(double(k.r->GetFloat(m, k.f))); m.Clear(); }  // expect: user.name -> acme confidence high
  { k.r->SetFloat(&m, k.f, std::stof(u.plan)); acme::send(double(k.r->GetFloat(m, k.f))); m.Clear(); }
  { std::string s; k.r->SetString(&m, k.f, u.name); acme::send(k.r->GetStringReference(m, k.f, &s)); m.Clear(); }  // expect: user.name -> acme confidence high
  { std::string s; k.r->SetString(&m, k.f, u.plan); acme::send(k.r->GetStringReference(m, k.f, &s)); m.Clear(); }
  { k.r->SetString(k.r->MutableMessage(&m, k.f), k.f, u.name); acme::send(k.r->GetString(k.r->GetMessage(m, k.f), k.f)); m.Clear(); }  // expect: user.name -> acme confidence high
  { k.r->SetString(k.r->MutableMessage(&m, k.f), k.f, u.plan); acme::send(k.r->GetString(k.r->GetMessage(m, k.f), k.f)); m.Clear(); }
  { k.r->SetString(&n, k.f, u.name); k.r->SetAllocatedMessage(&m, &n, k.f); acme::send(m.SerializeAsString()); m.Clear(); n.Clear(); }  // expect: user.name -> acme confidence high
  { k.r->SetString(&n, k.f, u.plan); k.r->SetAllocatedMessage(&m, &n, k.f); acme::send(m.SerializeAsString()); m.Clear(); n.Clear(); }
  { k.r->SetString(&m, k.f, u.name); k.r->ClearField(&m, other(k)); acme::send(m.SerializeAsString()); m.Clear(); }  // expect: user.name -> acme confidence high
  { k.r->SetString(&m, k.f, u.plan); k.r->ClearField(&m, other(k)); acme::send(m.SerializeAsString()); m.Clear(); }
  { k.r->SetString(&m, k.f, u.name); acme::send(k.r->HasField(m, k.f)); m.Clear(); }
  { k.r->SetString(&m, k.f, u.name); std::vector<const pb::FieldDescriptor*> l; k.r->ListFields(m, &l); acme::send(l[0]->name()); m.Clear(); }
}

void repeated(const User& u, const Kind& k, pb::Message& m) {
  { k.r->AddString(&m, k.f, u.name); acme::send(k.r->GetRepeatedString(m, k.f, 0)); m.Clear(); }  // expect: user.name -> acme confidence high
  { k.r->AddString(&m, k.f, u.plan); acme::send(k.r->GetRepeatedString(m, k.f, 0)); m.Clear(); }
  { k.r->AddInt32(&m, k.f, std::stoi(u.name)); acme::send(k.r->GetRepeatedInt32(m, k.f, 0)); m.Clear(); }  // expect: user.name -> acme confidence high
  { k.r->AddInt32(&m, k.f, std::stoi(u.plan)); acme::send(k.r->GetRepeatedInt32(m, k.f, 0)); m.Clear(); }
  { k.r->AddInt64(&m, k.f, std::stol(u.name)); acme::send(long(k.r->GetRepeatedInt64(m, k.f, 0))); m.Clear(); }  // expect: user.name -> acme confidence high
  { k.r->AddInt64(&m, k.f, std::stol(u.plan)); acme::send(long(k.r->GetRepeatedInt64(m, k.f, 0))); m.Clear(); }
  { k.r->AddUInt32(&m, k.f, unsigned(std::stoul(u.name))); acme::send(m.SerializeAsString()); m.Clear(); }  // expect: user.name -> acme confidence high
  { k.r->AddUInt32(&m, k.f, unsigned(std::stoul(u.plan))); acme::send(m.SerializeAsString()); m.Clear(); }
  { k.r->AddUInt64(&m, k.f, std::stoul(u.name)); acme::send(m.SerializeAsString()); m.Clear(); }  // expect: user.name -> acme confidence high
  { k.r->AddUInt64(&m, k.f, std::stoul(u.plan)); acme::send(m.SerializeAsString()); m.Clear(); }
  { k.r->AddDouble(&m, k.f, std::stod(u.name)); acme::send(k.r->GetRepeatedDouble(m, k.f, 0)); m.Clear(); }  // expect: user.name -> acme confidence high
  { k.r->AddDouble(&m, k.f, std::stod(u.plan)); acme::send(k.r->GetRepeatedDouble(m, k.f, 0)); m.Clear(); }
  { k.r->AddFloat(&m, k.f, std::stof(u.name)); acme::send(double(k.r->GetRepeatedFloat(m, k.f, 0))); m.Clear(); }  // expect: user.name -> acme confidence high
  { k.r->AddFloat(&m, k.f, std::stof(u.plan)); acme::send(double(k.r->GetRepeatedFloat(m, k.f, 0))); m.Clear(); }
  { k.r->SetRepeatedString(&m, k.f, 0, u.name); acme::send(k.r->GetRepeatedString(m, k.f, 0)); m.Clear(); }  // expect: user.name -> acme confidence high
  { k.r->SetRepeatedString(&m, k.f, 0, u.plan); acme::send(k.r->GetRepeatedString(m, k.f, 0)); m.Clear(); }
  { k.r->SetRepeatedInt32(&m, k.f, 0, std::stoi(u.name)); acme::send(k.r->GetRepeatedInt32(m, k.f, 0)); m.Clear(); }  // expect: user.name -> acme confidence high
  { k.r->SetRepeatedInt32(&m, k.f, 0, std::stoi(u.plan)); acme::send(k.r->GetRepeatedInt32(m, k.f, 0)); m.Clear(); }
  { k.r->SetRepeatedInt64(&m, k.f, 0, std::stol(u.name)); acme::send(long(k.r->GetRepeatedInt64(m, k.f, 0))); m.Clear(); }  // expect: user.name -> acme confidence high
  { k.r->SetRepeatedInt64(&m, k.f, 0, std::stol(u.plan)); acme::send(long(k.r->GetRepeatedInt64(m, k.f, 0))); m.Clear(); }
  { k.r->SetRepeatedDouble(&m, k.f, 0, std::stod(u.name)); acme::send(k.r->GetRepeatedDouble(m, k.f, 0)); m.Clear(); }  // expect: user.name -> acme confidence high
  { k.r->SetRepeatedDouble(&m, k.f, 0, std::stod(u.plan)); acme::send(k.r->GetRepeatedDouble(m, k.f, 0)); m.Clear(); }
  { k.r->SetRepeatedFloat(&m, k.f, 0, std::stof(u.name)); acme::send(double(k.r->GetRepeatedFloat(m, k.f, 0))); m.Clear(); }  // expect: user.name -> acme confidence high
  { k.r->SetRepeatedFloat(&m, k.f, 0, std::stof(u.plan)); acme::send(double(k.r->GetRepeatedFloat(m, k.f, 0))); m.Clear(); }
  { k.r->SetString(k.r->AddMessage(&m, k.f), k.f, u.name); acme::send(k.r->GetString(k.r->GetRepeatedMessage(m, k.f, 0), k.f)); m.Clear(); }  // expect: user.name -> acme confidence high
  { k.r->SetString(k.r->AddMessage(&m, k.f), k.f, u.plan); acme::send(k.r->GetString(k.r->GetRepeatedMessage(m, k.f, 0), k.f)); m.Clear(); }
  { k.r->SetString(k.r->MutableRepeatedMessage(&m, k.f, 0), k.f, u.name); acme::send(k.r->GetString(k.r->GetRepeatedMessage(m, k.f, 0), k.f)); m.Clear(); }  // expect: user.name -> acme confidence high
  { k.r->SetString(k.r->MutableRepeatedMessage(&m, k.f, 0), k.f, u.plan); acme::send(k.r->GetString(k.r->GetRepeatedMessage(m, k.f, 0), k.f)); m.Clear(); }
  { k.r->AddString(&m, k.f, u.name); acme::send(k.r->FieldSize(m, k.f)); m.Clear(); }
}

struct Consent {
  PII(user.name) bool given;
  bool shown;
};

void flags(const Consent& c, const Kind& k, pb::Message& m) {
  { k.r->SetBool(&m, k.f, c.given); acme::send(k.r->GetBool(m, k.f)); m.Clear(); }  // expect: user.name -> acme confidence high
  { k.r->SetBool(&m, k.f, c.shown); acme::send(k.r->GetBool(m, k.f)); m.Clear(); }
  { k.r->AddBool(&m, k.f, c.given); acme::send(m.SerializeAsString()); m.Clear(); }  // expect: user.name -> acme confidence high
  { k.r->AddBool(&m, k.f, c.shown); acme::send(m.SerializeAsString()); m.Clear(); }
}
