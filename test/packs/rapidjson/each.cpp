// flags: -std=c++17 -Wno-everything
// RapidJSON: what the other test leaves out, each call with its twin.
#include "pii_case.h"

#include <rapidjson/document.h>
#include <rapidjson/istreamwrapper.h>
#include <rapidjson/memorybuffer.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/ostreamwrapper.h>
#include <rapidjson/pointer.h>
#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>
#include <sstream>
#include <string>

using namespace rapidjson;

void made(const User& u) {
  { std::string t = u.name; const GenericStringRef<char> r(t.c_str()); Value v(r); acme::send(v.GetString()); }  // expect: user.name -> acme
  { std::string t = u.plan; const GenericStringRef<char> r(t.c_str()); Value v(r); acme::send(v.GetString()); }
  {
    Document d;
    Value a(u.name.c_str(), d.GetAllocator());
    const Value& c = a;
    Value v(c, d.GetAllocator());
    acme::send(v.GetString());  // expect: user.name -> acme
  }
  {
    Document d;
    Value a(u.plan.c_str(), d.GetAllocator());
    const Value& c = a;
    Value v(c, d.GetAllocator());
    acme::send(v.GetString());
  }
  { Document d; Value a(u.name.c_str(), d.GetAllocator()); Value v(std::move(a)); acme::send(v.GetString()); }  // expect: user.name -> acme
  { Document d; Value a(u.plan.c_str(), d.GetAllocator()); Value v(std::move(a)); acme::send(v.GetString()); }
  { Document d; Value a(u.name.c_str(), d.GetAllocator()), v; v = a; acme::send(v.GetString()); }  // expect: user.name -> acme
  { Document d; Value a(u.plan.c_str(), d.GetAllocator()), v; v = a; acme::send(v.GetString()); }
  { Document d; Value a(u.name.c_str(), d.GetAllocator()), v; v = std::move(a); acme::send(v.GetString()); }  // expect: user.name -> acme
  { Document d; Value a(u.plan.c_str(), d.GetAllocator()), v; v = std::move(a); acme::send(v.GetString()); }
  { std::string t = u.name; Value v; v = StringRef(t.c_str()); acme::send(v.GetString()); }  // expect: user.name -> acme
  { std::string t = u.plan; Value v; v = StringRef(t.c_str()); acme::send(v.GetString()); }
  int number = std::stoi(u.phone), plain = u.id;
  { Value v; v.SetDouble(number); acme::send(double(v.GetDouble())); }  // expect: user.contact.phone_number -> acme
  { Value v; v.SetDouble(plain); acme::send(double(v.GetDouble())); }
  { Value v; acme::send(double(v.SetDouble(number).GetDouble())); }  // expect: user.contact.phone_number -> acme
  { Value v; acme::send(double(v.SetDouble(plain).GetDouble())); }
  { Value v; v.SetFloat(number); acme::send(double(v.GetFloat())); }  // expect: user.contact.phone_number -> acme
  { Value v; v.SetFloat(plain); acme::send(double(v.GetFloat())); }
  { Value v; acme::send(double(v.SetFloat(number).GetFloat())); }  // expect: user.contact.phone_number -> acme
  { Value v; acme::send(double(v.SetFloat(plain).GetFloat())); }
  { Value v; v.SetInt64(number); acme::send(long(v.GetInt64())); }  // expect: user.contact.phone_number -> acme
  { Value v; v.SetInt64(plain); acme::send(long(v.GetInt64())); }
  { Value v; acme::send(long(v.SetInt64(number).GetInt64())); }  // expect: user.contact.phone_number -> acme
  { Value v; acme::send(long(v.SetInt64(plain).GetInt64())); }
  { Value v; v.SetUint(number); acme::send(unsigned(v.GetUint())); }  // expect: user.contact.phone_number -> acme
  { Value v; v.SetUint(plain); acme::send(unsigned(v.GetUint())); }
  { Value v; acme::send(unsigned(v.SetUint(number).GetUint())); }  // expect: user.contact.phone_number -> acme
  { Value v; acme::send(unsigned(v.SetUint(plain).GetUint())); }
  { Value v; v.SetUint64(number); acme::send(long(v.GetUint64())); }  // expect: user.contact.phone_number -> acme
  { Value v; v.SetUint64(plain); acme::send(long(v.GetUint64())); }
  { Value v; acme::send(long(v.SetUint64(number).GetUint64())); }  // expect: user.contact.phone_number -> acme
  { Value v; acme::send(long(v.SetUint64(plain).GetUint64())); }
  { Value v; v.Set<int>(number); acme::send(v.Get<int>()); }  // expect: user.contact.phone_number -> acme
  { Value v; v.Set<int>(plain); acme::send(v.Get<int>()); }
  { Value v; acme::send(v.Set<int>(number).GetInt()); }  // expect: user.contact.phone_number -> acme
  { Value v; acme::send(v.Set<int>(plain).GetInt()); }
  {
    Document d;
    Value v(kArrayType);
    v.PushBack(Value(u.name.c_str(), d.GetAllocator()), d.GetAllocator());
    v.Clear();
    v.PushBack(Value(u.plan.c_str(), d.GetAllocator()), d.GetAllocator());
    acme::send(v[0].GetString());
  }
  {
    Document d;
    Value v(kObjectType);
    v.AddMember("a", Value(u.name.c_str(), d.GetAllocator()), d.GetAllocator());
    v.RemoveAllMembers();
    v.AddMember("a", Value(u.plan.c_str(), d.GetAllocator()), d.GetAllocator());
    acme::send(v["a"].GetString());
  }
  {
    Document d;
    Value v(u.name.c_str(), d.GetAllocator());
    v.SetArray();
    v.SetString(u.plan.c_str(), d.GetAllocator());
    acme::send(v.GetString());
  }
  {
    Document d;
    Value v(u.name.c_str(), d.GetAllocator());
    v.SetObject();
    v.SetString(u.plan.c_str(), d.GetAllocator());
    acme::send(v.GetString());
  }
  {
    Document d;
    Value v(u.name.c_str(), d.GetAllocator());
    v.SetNull();
    v.SetString(u.plan.c_str(), d.GetAllocator());
    acme::send(v.GetString());
  }
  {
    Document d;
    Value v(u.name.c_str(), d.GetAllocator());
    v.SetBool(true);
    v.SetString(u.plan.c_str(), d.GetAllocator());
    acme::send(v.GetString());
  }
}

void reached(const User& u) {
  {
    Document d;
    Value v(kArrayType);
    v.PushBack(Value(u.name.c_str(), d.GetAllocator()), d.GetAllocator());
    acme::send(v.Begin()->GetString());  // expect: user.name -> acme
  }
  {
    Document d;
    Value v(kArrayType);
    v.PushBack(Value(u.plan.c_str(), d.GetAllocator()), d.GetAllocator());
    acme::send(v.Begin()->GetString());
  }
  {
    Document d;
    Value v(kArrayType);
    v.PushBack(Value(u.name.c_str(), d.GetAllocator()), d.GetAllocator());
    acme::send((v.End() - 1)->GetString());  // expect: user.name -> acme
  }
  {
    Document d;
    Value v(kArrayType);
    v.PushBack(Value(u.plan.c_str(), d.GetAllocator()), d.GetAllocator());
    acme::send((v.End() - 1)->GetString());
  }
  {
    Document d;
    Value v(kArrayType);
    v.PushBack(Value(u.name.c_str(), d.GetAllocator()), d.GetAllocator());
    acme::send(v.Erase(v.Begin())->GetString());  // expect: user.name -> acme
  }
  {
    Document d;
    Value v(kArrayType);
    v.PushBack(Value(u.plan.c_str(), d.GetAllocator()), d.GetAllocator());
    acme::send(v.Erase(v.Begin())->GetString());
  }
  {
    Document d;
    Value v(kArrayType);
    v.PushBack(Value(u.name.c_str(), d.GetAllocator()), d.GetAllocator());
    acme::send(v.GetArray()[0].GetString());  // expect: user.name -> acme
  }
  {
    Document d;
    Value v(kArrayType);
    v.PushBack(Value(u.plan.c_str(), d.GetAllocator()), d.GetAllocator());
    acme::send(v.GetArray()[0].GetString());
  }
  {
    Document d;
    Value v(kArrayType);
    v.PushBack(Value(u.name.c_str(), d.GetAllocator()), d.GetAllocator());
    acme::send(v.GetArray().Begin()->GetString());  // expect: user.name -> acme
  }
  {
    Document d;
    Value v(kArrayType);
    v.PushBack(Value(u.plan.c_str(), d.GetAllocator()), d.GetAllocator());
    acme::send(v.GetArray().Begin()->GetString());
  }
  {
    Document d;
    Value v(kArrayType);
    v.PushBack(Value(u.name.c_str(), d.GetAllocator()), d.GetAllocator());
    acme::send((v.GetArray().End() - 1)->GetString());  // expect: user.name -> acme
  }
  {
    Document d;
    Value v(kArrayType);
    v.PushBack(Value(u.plan.c_str(), d.GetAllocator()), d.GetAllocator());
    acme::send((v.GetArray().End() - 1)->GetString());
  }
  {
    Document d;
    Value v(kArrayType);
    v.PushBack(Value(u.name.c_str(), d.GetAllocator()), d.GetAllocator());
    acme::send(v.Reserve(1, d.GetAllocator())[0].GetString());  // expect: user.name -> acme
  }
  {
    Document d;
    Value v(kArrayType);
    v.PushBack(Value(u.plan.c_str(), d.GetAllocator()), d.GetAllocator());
    acme::send(v.Reserve(1, d.GetAllocator())[0].GetString());
  }
  {
    Document d;
    Value v(kArrayType);
    v.PushBack(Value(u.name.c_str(), d.GetAllocator()), d.GetAllocator());
    acme::send(v.PopBack()[0].GetString());  // expect: user.name -> acme
  }
  {
    Document d;
    Value v(kArrayType);
    v.PushBack(Value(u.plan.c_str(), d.GetAllocator()), d.GetAllocator());
    acme::send(v.PopBack()[0].GetString());
  }
  {
    Document d;
    Value v(kObjectType);
    v.AddMember("a", Value(u.name.c_str(), d.GetAllocator()), d.GetAllocator());
    acme::send(v.GetObject()["a"].GetString());  // expect: user.name -> acme
  }
  {
    Document d;
    Value v(kObjectType);
    v.AddMember("a", Value(u.plan.c_str(), d.GetAllocator()), d.GetAllocator());
    acme::send(v.GetObject()["a"].GetString());
  }
  {
    Document d;
    Value v(kObjectType);
    v.AddMember("a", Value(u.name.c_str(), d.GetAllocator()), d.GetAllocator());
    acme::send(v.GetObject().FindMember("a")->value.GetString());  // expect: user.name -> acme
  }
  {
    Document d;
    Value v(kObjectType);
    v.AddMember("a", Value(u.plan.c_str(), d.GetAllocator()), d.GetAllocator());
    acme::send(v.GetObject().FindMember("a")->value.GetString());
  }
  {
    Document d;
    Value v(kObjectType);
    v.AddMember("a", Value(u.name.c_str(), d.GetAllocator()), d.GetAllocator());
    acme::send(v.GetObject().MemberBegin()->value.GetString());  // expect: user.name -> acme
  }
  {
    Document d;
    Value v(kObjectType);
    v.AddMember("a", Value(u.plan.c_str(), d.GetAllocator()), d.GetAllocator());
    acme::send(v.GetObject().MemberBegin()->value.GetString());
  }
  {
    Document d;
    Value v(kObjectType);
    v.AddMember("a", Value(u.name.c_str(), d.GetAllocator()), d.GetAllocator());
    acme::send((--v.GetObject().MemberEnd())->value.GetString());  // expect: user.name -> acme
  }
  {
    Document d;
    Value v(kObjectType);
    v.AddMember("a", Value(u.plan.c_str(), d.GetAllocator()), d.GetAllocator());
    acme::send((--v.GetObject().MemberEnd())->value.GetString());
  }
  {
    Document d;
    Value v(kObjectType);
    v.AddMember("a", Value(u.name.c_str(), d.GetAllocator()), d.GetAllocator());
    acme::send(v.EraseMember(v.MemberBegin())->value.GetString());  // expect: user.name -> acme
  }
  {
    Document d;
    Value v(kObjectType);
    v.AddMember("a", Value(u.plan.c_str(), d.GetAllocator()), d.GetAllocator());
    acme::send(v.EraseMember(v.MemberBegin())->value.GetString());
  }
  {
    Document d;
    Value v(kObjectType);
    v.AddMember("a", Value(u.name.c_str(), d.GetAllocator()), d.GetAllocator());
    acme::send(v.RemoveMember(v.MemberBegin())->value.GetString());  // expect: user.name -> acme
  }
  {
    Document d;
    Value v(kObjectType);
    v.AddMember("a", Value(u.plan.c_str(), d.GetAllocator()), d.GetAllocator());
    acme::send(v.RemoveMember(v.MemberBegin())->value.GetString());
  }
  {
    Document d;
    Value v(kObjectType);
    v.AddMember("a", Value(u.name.c_str(), d.GetAllocator()), d.GetAllocator());
    acme::send(v.MemberBegin()[0].value.GetString());  // expect: user.name -> acme
  }
  {
    Document d;
    Value v(kObjectType);
    v.AddMember("a", Value(u.plan.c_str(), d.GetAllocator()), d.GetAllocator());
    acme::send(v.MemberBegin()[0].value.GetString());
  }
  {
    Document d;
    Value v(kObjectType);
    v.AddMember("a", Value(u.name.c_str(), d.GetAllocator()), d.GetAllocator());
    acme::send((v.MemberBegin() + 0)->value.GetString());  // expect: user.name -> acme
  }
  {
    Document d;
    Value v(kObjectType);
    v.AddMember("a", Value(u.plan.c_str(), d.GetAllocator()), d.GetAllocator());
    acme::send((v.MemberBegin() + 0)->value.GetString());
  }
  {
    Document d;
    Value v(kObjectType);
    v.AddMember("a", Value(u.name.c_str(), d.GetAllocator()), d.GetAllocator());
    acme::send((v.MemberEnd() - 1)->value.GetString());  // expect: user.name -> acme
  }
  {
    Document d;
    Value v(kObjectType);
    v.AddMember("a", Value(u.plan.c_str(), d.GetAllocator()), d.GetAllocator());
    acme::send((v.MemberEnd() - 1)->value.GetString());
  }
  {
    Document d;
    Value v(kObjectType);
    v.AddMember("a", Value(u.name.c_str(), d.GetAllocator()), d.GetAllocator());
    acme::send((v.MemberBegin() += 0)->value.GetString());  // expect: user.name -> acme
  }
  {
    Document d;
    Value v(kObjectType);
    v.AddMember("a", Value(u.plan.c_str(), d.GetAllocator()), d.GetAllocator());
    acme::send((v.MemberBegin() += 0)->value.GetString());
  }
  {
    Document d;
    Value v(kObjectType);
    v.AddMember("a", Value(u.name.c_str(), d.GetAllocator()), d.GetAllocator());
    acme::send((v.MemberEnd() -= 1)->value.GetString());  // expect: user.name -> acme
  }
  {
    Document d;
    Value v(kObjectType);
    v.AddMember("a", Value(u.plan.c_str(), d.GetAllocator()), d.GetAllocator());
    acme::send((v.MemberEnd() -= 1)->value.GetString());
  }
  {
    Document d;
    Value v(kObjectType);
    v.AddMember("a", Value(u.name.c_str(), d.GetAllocator()), d.GetAllocator());
    acme::send((--v.MemberEnd())->value.GetString());  // expect: user.name -> acme
  }
  {
    Document d;
    Value v(kObjectType);
    v.AddMember("a", Value(u.plan.c_str(), d.GetAllocator()), d.GetAllocator());
    acme::send((--v.MemberEnd())->value.GetString());
  }
  {
    Document d;
    Value v(kObjectType);
    v.AddMember("a", Value(u.name.c_str(), d.GetAllocator()), d.GetAllocator());
    acme::send(GetValueByPointer(v, "/a")->GetString());  // expect: user.name -> acme
  }
  {
    Document d;
    Value v(kObjectType);
    v.AddMember("a", Value(u.plan.c_str(), d.GetAllocator()), d.GetAllocator());
    acme::send(GetValueByPointer(v, "/a")->GetString());
  }
  {
    Document d;
    Value v(kObjectType);
    v.GetObject().AddMember("a", Value(u.name.c_str(), d.GetAllocator()), d.GetAllocator());
    acme::send(v["a"].GetString());  // expect: user.name -> acme
  }
  {
    Document d;
    Value v(kObjectType);
    v.GetObject().AddMember("a", Value(u.plan.c_str(), d.GetAllocator()), d.GetAllocator());
    acme::send(v["a"].GetString());
  }
  {
    Document d;
    Value v(kObjectType);
    Value one(1);
    v.GetObject().AddMember(Value(u.name.c_str(), d.GetAllocator()), one, d.GetAllocator());
    acme::send(v.MemberBegin()->name.GetString());  // expect: user.name -> acme
  }
  {
    Document d;
    Value v(kObjectType);
    Value one(1);
    v.GetObject().AddMember(Value(u.plan.c_str(), d.GetAllocator()), one, d.GetAllocator());
    acme::send(v.MemberBegin()->name.GetString());
  }
  {
    Document d;
    Value v(kArrayType);
    v.GetArray().PushBack(Value(u.name.c_str(), d.GetAllocator()), d.GetAllocator());
    acme::send(v[0].GetString());  // expect: user.name -> acme
  }
  {
    Document d;
    Value v(kArrayType);
    v.GetArray().PushBack(Value(u.plan.c_str(), d.GetAllocator()), d.GetAllocator());
    acme::send(v[0].GetString());
  }
  { Document d; SetValueByPointer(d, "/a", u.name.c_str()); acme::send(d["a"].GetString()); }  // expect: user.name -> acme
  { Document d; SetValueByPointer(d, "/a", u.plan.c_str()); acme::send(d["a"].GetString()); }
  { Document d; Value a(u.name.c_str(), d.GetAllocator()), v; v.Swap(a); acme::send(v.GetString()); }  // expect: user.name -> acme
  { Document d; Value a(u.plan.c_str(), d.GetAllocator()), v; v.Swap(a); acme::send(v.GetString()); }
  { Document d; Value a(u.name.c_str(), d.GetAllocator()), v; a.Swap(v); acme::send(v.GetString()); }  // expect: user.name -> acme
  { Document d; Value a(u.plan.c_str(), d.GetAllocator()), v; a.Swap(v); acme::send(v.GetString()); }
  { Document a, d; a.Parse(u.name.c_str()); d.Swap(a); acme::send(d.GetString()); }  // expect: user.name -> acme
  { Document a, d; a.Parse(u.plan.c_str()); d.Swap(a); acme::send(d.GetString()); }
  { Document a, d; a.Parse(u.name.c_str()); a.Swap(d); acme::send(d.GetString()); }  // expect: user.name -> acme
  { Document a, d; a.Parse(u.plan.c_str()); a.Swap(d); acme::send(d.GetString()); }
  { Document a, d; a.Parse(u.name.c_str()); acme::send(d.Swap(a).GetString()); }  // expect: user.name -> acme
  { Document a, d; a.Parse(u.plan.c_str()); acme::send(d.Swap(a).GetString()); }
}

void streamed(const User& u) {
  { std::istringstream i(u.name); IStreamWrapper s(i); Document d; d.ParseStream(s); acme::send(d.GetString()); }  // expect: user.name -> acme
  { std::istringstream i(u.plan); IStreamWrapper s(i); Document d; d.ParseStream(s); acme::send(d.GetString()); }
  { std::string t = u.name; StringStream s(t.c_str()); Document d; acme::send(d.ParseStream(s).GetString()); }  // expect: user.name -> acme
  { std::string t = u.plan; StringStream s(t.c_str()); Document d; acme::send(d.ParseStream(s).GetString()); }
  { std::string t = u.name; InsituStringStream s(t.data()); Document d; d.ParseStream(s); acme::send(d.GetString()); }  // expect: user.name -> acme
  { std::string t = u.plan; InsituStringStream s(t.data()); Document d; d.ParseStream(s); acme::send(d.GetString()); }
  { std::string t = u.name; MemoryStream s(t.data(), 3); Document d; d.ParseStream(s); acme::send(d.GetString()); }  // expect: user.name -> acme
  { std::string t = u.plan; MemoryStream s(t.data(), 3); Document d; d.ParseStream(s); acme::send(d.GetString()); }
  {
    std::ostringstream o;
    OStreamWrapper s(o);
    Writer<OStreamWrapper> w(s);
    w.String(u.name.c_str());
    acme::send(o.str());  // expect: user.name -> acme
  }
  {
    std::ostringstream o;
    OStreamWrapper s(o);
    Writer<OStreamWrapper> w(s);
    w.String(u.plan.c_str());
    acme::send(o.str());
  }
  {
    StringBuffer b;
    Writer<StringBuffer> w(b);
    w.RawValue(u.name.c_str(), 3, kStringType);
    acme::send(b.GetString());  // expect: user.name -> acme
  }
  {
    StringBuffer b;
    Writer<StringBuffer> w(b);
    w.RawValue(u.plan.c_str(), 3, kStringType);
    acme::send(b.GetString());
  }
  { StringBuffer b; Writer<StringBuffer> w(b); w.RawNumber(u.name.c_str(), 3); acme::send(b.GetString()); }  // expect: user.name -> acme
  { StringBuffer b; Writer<StringBuffer> w(b); w.RawNumber(u.plan.c_str(), 3); acme::send(b.GetString()); }
  {
    int number = std::stoi(u.phone), plain = u.id;
    { StringBuffer b; Writer<StringBuffer> w(b); w.Double(number); acme::send(b.GetString()); }  // expect: user.contact.phone_number -> acme
    { StringBuffer b; Writer<StringBuffer> w(b); w.Double(plain); acme::send(b.GetString()); }
    { StringBuffer b; Writer<StringBuffer> w(b); w.Int64(number); acme::send(b.GetString()); }  // expect: user.contact.phone_number -> acme
    { StringBuffer b; Writer<StringBuffer> w(b); w.Int64(plain); acme::send(b.GetString()); }
    { StringBuffer b; Writer<StringBuffer> w(b); w.Uint(number); acme::send(b.GetString()); }  // expect: user.contact.phone_number -> acme
    { StringBuffer b; Writer<StringBuffer> w(b); w.Uint(plain); acme::send(b.GetString()); }
    { StringBuffer b; Writer<StringBuffer> w(b); w.Uint64(number); acme::send(b.GetString()); }  // expect: user.contact.phone_number -> acme
    { StringBuffer b; Writer<StringBuffer> w(b); w.Uint64(plain); acme::send(b.GetString()); }
  }
  {
    StringBuffer b;
    PrettyWriter<StringBuffer> w(b);
    w.RawValue(u.name.c_str(), 3, kStringType);
    acme::send(b.GetString());  // expect: user.name -> acme
  }
  {
    StringBuffer b;
    PrettyWriter<StringBuffer> w(b);
    w.RawValue(u.plan.c_str(), 3, kStringType);
    acme::send(b.GetString());
  }
  { StringBuffer b; PrettyWriter<StringBuffer> w(b); w.RawNumber(u.name.c_str(), 3); acme::send(b.GetString()); }  // expect: user.name -> acme
  { StringBuffer b; PrettyWriter<StringBuffer> w(b); w.RawNumber(u.plan.c_str(), 3); acme::send(b.GetString()); }
  {
    int number = std::stoi(u.phone), plain = u.id;
    { StringBuffer b; PrettyWriter<StringBuffer> w(b); w.Double(number); acme::send(b.GetString()); }  // expect: user.contact.phone_number -> acme
    { StringBuffer b; PrettyWriter<StringBuffer> w(b); w.Double(plain); acme::send(b.GetString()); }
    { StringBuffer b; PrettyWriter<StringBuffer> w(b); w.Int64(number); acme::send(b.GetString()); }  // expect: user.contact.phone_number -> acme
    { StringBuffer b; PrettyWriter<StringBuffer> w(b); w.Int64(plain); acme::send(b.GetString()); }
    { StringBuffer b; PrettyWriter<StringBuffer> w(b); w.Uint(number); acme::send(b.GetString()); }  // expect: user.contact.phone_number -> acme
    { StringBuffer b; PrettyWriter<StringBuffer> w(b); w.Uint(plain); acme::send(b.GetString()); }
    { StringBuffer b; PrettyWriter<StringBuffer> w(b); w.Uint64(number); acme::send(b.GetString()); }  // expect: user.contact.phone_number -> acme
    { StringBuffer b; PrettyWriter<StringBuffer> w(b); w.Uint64(plain); acme::send(b.GetString()); }
  }
  { MemoryBuffer b; Writer<MemoryBuffer> w(b); w.String(u.name.c_str()); acme::send_bytes(b.GetBuffer(), 3); }  // expect: user.name -> acme
  { MemoryBuffer b; Writer<MemoryBuffer> w(b); w.String(u.plan.c_str()); acme::send_bytes(b.GetBuffer(), 3); }
  {
    MemoryBuffer b;
    Writer<MemoryBuffer> w(b);
    w.String(u.name.c_str());
    b.Clear();
    acme::send_bytes(b.GetBuffer(), 3);
  }
}

void asked(const User& u) {
  Document d;
  d.Parse(u.name.c_str());
  Value& v = d;
  auto a = v.GetArray();
  auto o = v.GetObject();
  StringBuffer b;
  Writer<StringBuffer> w(b);
  PrettyWriter<StringBuffer> p(b);
  acme::send(d.GetString());                     // expect: user.name -> acme
  acme::send(a.Capacity());
  acme::send(a.Empty());
  acme::send(a.Size());
  acme::send(o.HasMember("a"));
  acme::send(o.MemberCount());
  acme::send(d.GetErrorOffset());
  acme::send(int(d.GetParseError()));
  acme::send(v.MemberBegin() == v.MemberEnd());
  acme::send(v.MemberBegin() < v.MemberEnd());
  acme::send(v.Capacity());
  acme::send(v.Empty());
  acme::send(v.GetBool());
  acme::send(int(v.GetType()));
  acme::send(v.IsArray());
  acme::send(v.IsBool());
  acme::send(v.IsDouble());
  acme::send(v.IsFalse());
  acme::send(v.IsFloat());
  acme::send(v.IsInt());
  acme::send(v.IsInt64());
  acme::send(v.IsNull());
  acme::send(v.IsNumber());
  acme::send(v.IsObject());
  acme::send(v.IsTrue());
  acme::send(v.IsUint());
  acme::send(v.IsUint64());
  acme::send(v.MemberCount());
  acme::send(v.ObjectEmpty());
  acme::send(v.Size());
  acme::send(v == Value(1));
  acme::send(v != Value(1));
  acme::send(v == 1);
  acme::send(1 == v);
  acme::send(1 != v);
  acme::send(v != 1);
  acme::send(w.IsComplete());
  acme::send(p.IsComplete());
  acme::send(w.Bool(true));
  acme::send(p.Bool(true));
  acme::send(w.Null());
  acme::send(p.Null());
  acme::send(w.StartArray());
  acme::send(w.EndArray());
  b.Flush();
  b.Reserve(9);
  p.SetIndent(' ', 2);
  p.SetFormatOptions(kFormatSingleLineArray);
  w.SetMaxDecimalPlaces(3);
  p.SetMaxDecimalPlaces(3);
}
