// needs: google/protobuf/message.h libprotobuf-dev
// flags: -std=c++17 -Wno-everything
// protobuf: whole messages: written, read back, merged, reflected; each call with its twin.
#include "pii_case.h"

#include <google/protobuf/any.pb.h>
#include <google/protobuf/arena.h>
#include <google/protobuf/duration.pb.h>
#include <google/protobuf/field_mask.pb.h>
#include <google/protobuf/io/coded_stream.h>
#include <google/protobuf/io/gzip_stream.h>
#include <google/protobuf/io/zero_copy_stream_impl.h>
#include <google/protobuf/struct.pb.h>
#include <google/protobuf/text_format.h>
#include <google/protobuf/timestamp.pb.h>
#include <google/protobuf/util/json_util.h>
#include <google/protobuf/wrappers.pb.h>
#include <sstream>
#include <string>
#include <vector>

namespace pb = google::protobuf;

pb::StringValue text(const std::string& s) {
  pb::StringValue v;
  v.set_value(s);
  return v;
}

const pb::UnknownFieldSet& unknown(const pb::Message& m) { return m.GetReflection()->GetUnknownFields(m); }

void known(const User& u) {
  { pb::StringValue v; v.set_value(u.name); acme::send(v.value()); }  // expect: user.name -> acme confidence high
  { pb::StringValue v; v.set_value(u.plan); acme::send(v.value()); }
  { pb::StringValue v; *v.mutable_value() = u.name; acme::send(v.value()); }  // expect: user.name -> acme confidence high
  { pb::StringValue v; *v.mutable_value() = u.plan; acme::send(v.value()); }
  { pb::BytesValue v; v.set_value(u.name); acme::send(v.value()); }  // expect: user.name -> acme confidence high
  { pb::BytesValue v; v.set_value(u.plan); acme::send(v.value()); }
  { pb::BytesValue v; v.set_value(u.name.c_str()); acme::send(*v.mutable_value()); }  // expect: user.name -> acme confidence high
  { pb::BytesValue v; v.set_value(u.plan.c_str()); acme::send(*v.mutable_value()); }
  { pb::Int32Value v; v.set_value(std::stoi(u.name)); acme::send(v.value()); }  // expect: user.name -> acme confidence high
  { pb::Int32Value v; v.set_value(std::stoi(u.plan)); acme::send(v.value()); }
  { pb::Int64Value v; v.set_value(std::stol(u.name)); acme::send(long(v.value())); }  // expect: user.name -> acme confidence high
  { pb::Int64Value v; v.set_value(std::stol(u.plan)); acme::send(long(v.value())); }
  { pb::UInt32Value v; v.set_value(std::stoi(u.name)); acme::send(v.value()); }  // expect: user.name -> acme confidence high
  { pb::UInt32Value v; v.set_value(std::stoi(u.plan)); acme::send(v.value()); }
  { pb::UInt64Value v; v.set_value(std::stoul(u.name)); acme::send((unsigned long)v.value()); }  // expect: user.name -> acme confidence high
  { pb::UInt64Value v; v.set_value(std::stoul(u.plan)); acme::send((unsigned long)v.value()); }
  { pb::DoubleValue v; v.set_value(std::stod(u.name)); acme::send(v.value()); }  // expect: user.name -> acme confidence high
  { pb::DoubleValue v; v.set_value(std::stod(u.plan)); acme::send(v.value()); }
  { pb::FloatValue v; v.set_value(std::stof(u.name)); acme::send(double(v.value())); }  // expect: user.name -> acme confidence high
  { pb::FloatValue v; v.set_value(std::stof(u.plan)); acme::send(double(v.value())); }
  { pb::Value v; v.set_string_value(u.name); acme::send(v.string_value()); }  // expect: user.name -> acme confidence high
  { pb::Value v; v.set_string_value(u.plan); acme::send(v.string_value()); }
  { pb::Value v; *v.mutable_string_value() = u.name; acme::send(v.string_value()); }  // expect: user.name -> acme confidence high
  { pb::Value v; *v.mutable_string_value() = u.plan; acme::send(v.string_value()); }
  { pb::Value v; v.set_number_value(std::stod(u.name)); acme::send(v.number_value()); }  // expect: user.name -> acme confidence high
  { pb::Value v; v.set_number_value(std::stod(u.plan)); acme::send(v.number_value()); }
  { pb::Value v; (*v.mutable_struct_value()->mutable_fields())["k"].set_string_value(u.name); acme::send(v.struct_value().fields().at("k").string_value()); }  // expect: user.name -> acme confidence high
  { pb::Value v; (*v.mutable_struct_value()->mutable_fields())["k"].set_string_value(u.plan); acme::send(v.struct_value().fields().at("k").string_value()); }
  { pb::Value v; v.mutable_list_value()->add_values()->set_string_value(u.name); acme::send(v.list_value().values(0).string_value()); }  // expect: user.name -> acme confidence high
  { pb::Value v; v.mutable_list_value()->add_values()->set_string_value(u.plan); acme::send(v.list_value().values(0).string_value()); }
  { pb::ListValue v; v.add_values()->set_string_value(u.name); acme::send(v.values()[0].string_value()); }  // expect: user.name -> acme confidence high
  { pb::ListValue v; v.add_values()->set_string_value(u.plan); acme::send(v.values()[0].string_value()); }
  { pb::ListValue v; v.mutable_values()->Add()->set_string_value(u.name); acme::send(v.values(0).string_value()); }  // expect: user.name -> acme confidence high
  { pb::ListValue v; v.mutable_values()->Add()->set_string_value(u.plan); acme::send(v.values(0).string_value()); }
  { pb::Struct v; (*v.mutable_fields())["k"].set_string_value(u.name); acme::send(v.fields().at("k").string_value()); }  // expect: user.name -> acme confidence high
  { pb::Struct v; (*v.mutable_fields())["k"].set_string_value(u.plan); acme::send(v.fields().at("k").string_value()); }
  { pb::Timestamp v; v.set_seconds(std::stol(u.name)); acme::send(long(v.seconds())); }  // expect: user.name -> acme confidence high
  { pb::Timestamp v; v.set_seconds(std::stol(u.plan)); acme::send(long(v.seconds())); }
  { pb::Timestamp v; v.set_nanos(std::stoi(u.name)); acme::send(v.nanos()); }  // expect: user.name -> acme confidence high
  { pb::Timestamp v; v.set_nanos(std::stoi(u.plan)); acme::send(v.nanos()); }
  { pb::Duration v; v.set_seconds(std::stol(u.name)); acme::send(long(v.seconds())); }  // expect: user.name -> acme confidence high
  { pb::Duration v; v.set_seconds(std::stol(u.plan)); acme::send(long(v.seconds())); }
  { pb::Duration v; v.set_nanos(std::stoi(u.name)); acme::send(v.nanos()); }  // expect: user.name -> acme confidence high
  { pb::Duration v; v.set_nanos(std::stoi(u.plan)); acme::send(v.nanos()); }
  { pb::Any v; v.set_value(u.name); acme::send(v.value()); }  // expect: user.name -> acme confidence high
  { pb::Any v; v.set_value(u.plan); acme::send(v.value()); }
  { pb::Any v; *v.mutable_value() = u.name; acme::send(v.value()); }  // expect: user.name -> acme confidence high
  { pb::Any v; *v.mutable_value() = u.plan; acme::send(v.value()); }
  { pb::Any v; v.set_type_url(u.name); acme::send(v.SerializeAsString()); }  // expect: user.name -> acme confidence high
  { pb::Any v; v.set_type_url(u.plan); acme::send(v.SerializeAsString()); }
  { pb::FieldMask v; v.add_paths(u.name); acme::send(v.paths()[0]); }  // expect: user.name -> acme confidence high
  { pb::FieldMask v; v.add_paths(u.plan); acme::send(v.paths()[0]); }
  { pb::FieldMask v; v.mutable_paths()->Add(std::string(u.name)); acme::send(v.paths(0)); }  // expect: user.name -> acme confidence high
  { pb::FieldMask v; v.mutable_paths()->Add(std::string(u.plan)); acme::send(v.paths(0)); }
  { pb::StringValue v; v.set_value(u.name); v.set_value(u.plan); acme::send(v.value()); }
  { pb::Value v; v.set_string_value(u.name); v.set_string_value(u.plan); acme::send(v.string_value()); }
}

void written(const User& u) {
  { std::string s; text(u.name).SerializePartialToString(&s); acme::send(s); }  // expect: user.name -> acme confidence high
  { std::string s; text(u.plan).SerializePartialToString(&s); acme::send(s); }
  { std::string s; text(u.name).AppendPartialToString(&s); acme::send(s); }  // expect: user.name -> acme confidence high
  { std::string s; text(u.plan).AppendPartialToString(&s); acme::send(s); }
  { acme::send(text(u.name).SerializePartialAsString()); }  // expect: user.name -> acme confidence high
  { acme::send(text(u.plan).SerializePartialAsString()); }
  { char b[64]; text(u.name).SerializePartialToArray(b, 64); acme::send(b); }  // expect: user.name -> acme confidence high
  { char b[64]; text(u.plan).SerializePartialToArray(b, 64); acme::send(b); }
  { std::ostringstream o; text(u.name).SerializePartialToOstream(&o); acme::send(o.str()); }  // expect: user.name -> acme confidence high
  { std::ostringstream o; text(u.plan).SerializePartialToOstream(&o); acme::send(o.str()); }
  { std::string s; pb::io::StringOutputStream o(&s); text(u.name).SerializeToZeroCopyStream(&o); acme::send(s); }  // expect: user.name -> acme confidence high
  { std::string s; pb::io::StringOutputStream o(&s); text(u.plan).SerializeToZeroCopyStream(&o); acme::send(s); }
  { std::string s; pb::io::StringOutputStream o(&s); text(u.name).SerializePartialToZeroCopyStream(&o); acme::send(s); }  // expect: user.name -> acme confidence high
  { std::string s; pb::io::StringOutputStream o(&s); text(u.plan).SerializePartialToZeroCopyStream(&o); acme::send(s); }
  { std::string s; pb::io::StringOutputStream o(&s); pb::io::CodedOutputStream c(&o); text(u.name).SerializeToCodedStream(&c); acme::send(s); }  // expect: user.name -> acme confidence high
  { std::string s; pb::io::StringOutputStream o(&s); pb::io::CodedOutputStream c(&o); text(u.plan).SerializeToCodedStream(&c); acme::send(s); }
  { std::string s; pb::io::StringOutputStream o(&s); pb::io::CodedOutputStream c(&o); text(u.name).SerializePartialToCodedStream(&c); acme::send(s); }  // expect: user.name -> acme confidence high
  { std::string s; pb::io::StringOutputStream o(&s); pb::io::CodedOutputStream c(&o); text(u.plan).SerializePartialToCodedStream(&c); acme::send(s); }
  { std::string s; pb::io::StringOutputStream o(&s); pb::io::CodedOutputStream c(&o); text(u.name).SerializeWithCachedSizes(&c); acme::send(s); }  // expect: user.name -> acme confidence high
  { std::string s; pb::io::StringOutputStream o(&s); pb::io::CodedOutputStream c(&o); text(u.plan).SerializeWithCachedSizes(&c); acme::send(s); }
  { pb::uint8 b[64]; text(u.name).SerializeWithCachedSizesToArray(b); acme::send(reinterpret_cast<const char*>(b)); }  // expect: user.name -> acme confidence high
  { pb::uint8 b[64]; text(u.plan).SerializeWithCachedSizesToArray(b); acme::send(reinterpret_cast<const char*>(b)); }
  { char b[64]; pb::io::ArrayOutputStream o(b, 64); text(u.name).SerializeToZeroCopyStream(&o); acme::send(b); }  // expect: user.name -> acme confidence high
  { char b[64]; pb::io::ArrayOutputStream o(b, 64); text(u.plan).SerializeToZeroCopyStream(&o); acme::send(b); }
  { std::ostringstream s; pb::io::OstreamOutputStream o(&s); text(u.name).SerializeToZeroCopyStream(&o); acme::send(s.str()); }  // expect: user.name -> acme confidence high
  { std::ostringstream s; pb::io::OstreamOutputStream o(&s); text(u.plan).SerializeToZeroCopyStream(&o); acme::send(s.str()); }
  { std::string s; pb::io::StringOutputStream o(&s); pb::io::GzipOutputStream g(&o); text(u.name).SerializeToZeroCopyStream(&g); acme::send(s); }  // expect: user.name -> acme confidence high
  { std::string s; pb::io::StringOutputStream o(&s); pb::io::GzipOutputStream g(&o); text(u.plan).SerializeToZeroCopyStream(&g); acme::send(s); }
  { std::string s; pb::io::StringOutputStream o(&s); pb::io::CodedOutputStream c(&o); c.WriteRaw(u.name.data(), 3); acme::send(s); }  // expect: user.name -> acme confidence high
  { std::string s; pb::io::StringOutputStream o(&s); pb::io::CodedOutputStream c(&o); c.WriteRaw(u.plan.data(), 3); acme::send(s); }
  { std::string s; pb::io::StringOutputStream o(&s); pb::io::CodedOutputStream c(&o); c.WriteString(u.name); acme::send(s); }  // expect: user.name -> acme confidence high
  { std::string s; pb::io::StringOutputStream o(&s); pb::io::CodedOutputStream c(&o); c.WriteString(u.plan); acme::send(s); }
  { std::string s; pb::io::StringOutputStream o(&s); pb::io::CodedOutputStream c(&o); c.WriteVarint32(std::stoi(u.name)); acme::send(s); }  // expect: user.name -> acme confidence high
  { std::string s; pb::io::StringOutputStream o(&s); pb::io::CodedOutputStream c(&o); c.WriteVarint32(std::stoi(u.plan)); acme::send(s); }
  { std::string s; pb::io::StringOutputStream o(&s); pb::io::CodedOutputStream c(&o); c.WriteVarint64(std::stol(u.name)); acme::send(s); }  // expect: user.name -> acme confidence high
  { std::string s; pb::io::StringOutputStream o(&s); pb::io::CodedOutputStream c(&o); c.WriteVarint64(std::stol(u.plan)); acme::send(s); }
  { std::string s; pb::io::StringOutputStream o(&s); pb::io::CodedOutputStream c(&o); c.WriteLittleEndian32(std::stoi(u.name)); acme::send(s); }  // expect: user.name -> acme confidence high
  { std::string s; pb::io::StringOutputStream o(&s); pb::io::CodedOutputStream c(&o); c.WriteLittleEndian32(std::stoi(u.plan)); acme::send(s); }
  { const pb::Message& m = text(u.name); acme::send(m.ShortDebugString()); }  // expect: user.name -> acme confidence high
  { const pb::Message& m = text(u.plan); acme::send(m.ShortDebugString()); }
  { const pb::Message& m = text(u.name); acme::send(m.Utf8DebugString()); }  // expect: user.name -> acme confidence high
  { const pb::Message& m = text(u.plan); acme::send(m.Utf8DebugString()); }
  { const pb::MessageLite& m = text(u.name); acme::send(m.ShortDebugString()); }  // expect: user.name -> acme confidence high
  { const pb::MessageLite& m = text(u.plan); acme::send(m.ShortDebugString()); }
  { const pb::MessageLite& m = text(u.name); acme::send(m.InitializationErrorString()); }  // expect: user.name -> acme confidence high
  { const pb::MessageLite& m = text(u.plan); acme::send(m.InitializationErrorString()); }
  { acme::send(text(u.name).GetTypeName()); }
  { acme::send(text(u.name).GetArena() != nullptr); }
  { acme::send((unsigned long)text(u.name).SpaceUsedLong()); }
  { const pb::Message& m = text(u.name); acme::send(m.GetDescriptor()->full_name()); }
  { std::vector<std::string> e; text(u.name).FindInitializationErrors(&e); acme::send(e[0]); }
}

void read(const User& u) {
  { pb::StringValue v; v.ParsePartialFromString(u.name); acme::send(v.value()); }  // expect: user.name -> acme confidence high
  { pb::StringValue v; v.ParsePartialFromString(u.plan); acme::send(v.value()); }
  { pb::StringValue v; v.ParsePartialFromArray(u.name.data(), 3); acme::send(v.value()); }  // expect: user.name -> acme confidence high
  { pb::StringValue v; v.ParsePartialFromArray(u.plan.data(), 3); acme::send(v.value()); }
  { pb::StringValue v; v.MergeFromString(u.name); acme::send(v.value()); }  // expect: user.name -> acme confidence high
  { pb::StringValue v; v.MergeFromString(u.plan); acme::send(v.value()); }
  { std::istringstream i(u.name); pb::StringValue v; v.ParseFromIstream(&i); acme::send(v.value()); }  // expect: user.name -> acme confidence high
  { std::istringstream i(u.plan); pb::StringValue v; v.ParseFromIstream(&i); acme::send(v.value()); }
  { std::istringstream i(u.name); pb::StringValue v; v.ParsePartialFromIstream(&i); acme::send(v.value()); }  // expect: user.name -> acme confidence high
  { std::istringstream i(u.plan); pb::StringValue v; v.ParsePartialFromIstream(&i); acme::send(v.value()); }
  { pb::io::ArrayInputStream i(u.name.data(), 3); pb::StringValue v; v.ParseFromZeroCopyStream(&i); acme::send(v.value()); }  // expect: user.name -> acme confidence high
  { pb::io::ArrayInputStream i(u.plan.data(), 3); pb::StringValue v; v.ParseFromZeroCopyStream(&i); acme::send(v.value()); }
  { std::istringstream s(u.name); pb::io::IstreamInputStream i(&s); pb::StringValue v; v.ParseFromZeroCopyStream(&i); acme::send(v.value()); }  // expect: user.name -> acme confidence high
  { std::istringstream s(u.plan); pb::io::IstreamInputStream i(&s); pb::StringValue v; v.ParseFromZeroCopyStream(&i); acme::send(v.value()); }
  { pb::io::ArrayInputStream i(u.name.data(), 3); pb::io::CodedInputStream c(&i); pb::StringValue v; v.ParseFromCodedStream(&c); acme::send(v.value()); }  // expect: user.name -> acme confidence high
  { pb::io::ArrayInputStream i(u.plan.data(), 3); pb::io::CodedInputStream c(&i); pb::StringValue v; v.ParseFromCodedStream(&c); acme::send(v.value()); }
  { pb::io::ArrayInputStream i(u.name.data(), 3); pb::io::CodedInputStream c(&i); pb::StringValue v; v.MergeFromCodedStream(&c); acme::send(v.value()); }  // expect: user.name -> acme confidence high
  { pb::io::ArrayInputStream i(u.plan.data(), 3); pb::io::CodedInputStream c(&i); pb::StringValue v; v.MergeFromCodedStream(&c); acme::send(v.value()); }
  { pb::io::ArrayInputStream i(u.name.data(), 3); pb::io::CodedInputStream c(&i); pb::StringValue v; v.MergePartialFromCodedStream(&c); acme::send(v.value()); }  // expect: user.name -> acme confidence high
  { pb::io::ArrayInputStream i(u.plan.data(), 3); pb::io::CodedInputStream c(&i); pb::StringValue v; v.MergePartialFromCodedStream(&c); acme::send(v.value()); }
  { pb::io::CodedInputStream c(reinterpret_cast<const pb::uint8*>(u.name.data()), 3); pb::StringValue v; v.ParseFromCodedStream(&c); acme::send(v.value()); }  // expect: user.name -> acme confidence high
  { pb::io::CodedInputStream c(reinterpret_cast<const pb::uint8*>(u.plan.data()), 3); pb::StringValue v; v.ParseFromCodedStream(&c); acme::send(v.value()); }
  { pb::StringValue v = text(u.name); v.ParsePartialFromString(u.plan); acme::send(v.value()); }
  { pb::StringValue v = text(u.name); std::istringstream i(u.plan); v.ParseFromIstream(&i); acme::send(v.value()); }
}

void merged(const User& u) {
  { pb::StringValue v; static_cast<pb::Message&>(v).CopyFrom(text(u.name)); acme::send(v.value()); }  // expect: user.name -> acme confidence high
  { pb::StringValue v; static_cast<pb::Message&>(v).CopyFrom(text(u.plan)); acme::send(v.value()); }
  { pb::StringValue v; static_cast<pb::Message&>(v).MergeFrom(text(u.name)); acme::send(v.value()); }  // expect: user.name -> acme confidence high
  { pb::StringValue v; static_cast<pb::Message&>(v).MergeFrom(text(u.plan)); acme::send(v.value()); }
  { pb::StringValue v; static_cast<pb::MessageLite&>(v).CheckTypeAndMergeFrom(text(u.name)); acme::send(v.value()); }  // expect: user.name -> acme confidence high
  { pb::StringValue v; static_cast<pb::MessageLite&>(v).CheckTypeAndMergeFrom(text(u.plan)); acme::send(v.value()); }
  { pb::StringValue v = text(u.name); acme::send(v.value()); }  // expect: user.name -> acme confidence high
  { pb::StringValue v = text(u.plan); acme::send(v.value()); }
  { pb::StringValue v; v = text(u.name); acme::send(v.value()); }  // expect: user.name -> acme confidence high
  { pb::StringValue v; v = text(u.plan); acme::send(v.value()); }
  { pb::Any a; a.PackFrom(text(u.name)); acme::send(a.value()); }  // expect: user.name -> acme confidence high
  { pb::Any a; a.PackFrom(text(u.plan)); acme::send(a.value()); }
  { pb::Any a; a.PackFrom(text(u.name)); pb::StringValue v; a.UnpackTo(&v); acme::send(v.value()); }  // expect: user.name -> acme confidence high
  { pb::Any a; a.PackFrom(text(u.plan)); pb::StringValue v; a.UnpackTo(&v); acme::send(v.value()); }
  { pb::Arena a; auto* v = pb::Arena::CreateMessage<pb::StringValue>(&a); v->set_value(u.name); acme::send(v->value()); }  // expect: user.name -> acme confidence high
  { pb::Arena a; auto* v = pb::Arena::CreateMessage<pb::StringValue>(&a); v->set_value(u.plan); acme::send(v->value()); }
  { pb::Arena a; auto* v = pb::Arena::Create<std::string>(&a); *v = u.name; acme::send(*v); }  // expect: user.name -> acme confidence high
  { pb::Arena a; auto* v = pb::Arena::Create<std::string>(&a); *v = u.plan; acme::send(*v); }
  { pb::StringValue v = text(u.name); static_cast<pb::Message&>(v).CopyFrom(text(u.plan)); acme::send(v.value()); }
}

void texts(const User& u) {
  { std::string s; pb::TextFormat::PrintToString(text(u.name), &s); acme::send(s); }  // expect: user.name -> acme confidence high
  { std::string s; pb::TextFormat::PrintToString(text(u.plan), &s); acme::send(s); }
  { std::string s; pb::io::StringOutputStream o(&s); pb::TextFormat::Print(text(u.name), &o); acme::send(s); }  // expect: user.name -> acme confidence high
  { std::string s; pb::io::StringOutputStream o(&s); pb::TextFormat::Print(text(u.plan), &o); acme::send(s); }
  { std::string s; pb::TextFormat::Printer p; p.PrintToString(text(u.name), &s); acme::send(s); }  // expect: user.name -> acme confidence high
  { std::string s; pb::TextFormat::Printer p; p.PrintToString(text(u.plan), &s); acme::send(s); }
  { std::string s; pb::io::StringOutputStream o(&s); pb::TextFormat::Printer p; p.Print(text(u.name), &o); acme::send(s); }  // expect: user.name -> acme confidence high
  { std::string s; pb::io::StringOutputStream o(&s); pb::TextFormat::Printer p; p.Print(text(u.plan), &o); acme::send(s); }
  { pb::StringValue v; v.GetReflection()->MutableUnknownFields(&v)->AddLengthDelimited(9, u.name); acme::send(v.SerializeAsString()); }  // expect: user.name -> acme confidence high
  { pb::StringValue v; v.GetReflection()->MutableUnknownFields(&v)->AddLengthDelimited(9, u.plan); acme::send(v.SerializeAsString()); }
  { pb::UnknownFieldSet f; f.AddVarint(9, std::stoul(u.name)); std::string s; pb::TextFormat::PrintUnknownFieldsToString(f, &s); acme::send(s); }  // expect: user.name -> acme confidence high
  { pb::UnknownFieldSet f; f.AddVarint(9, std::stoul(u.plan)); std::string s; pb::TextFormat::PrintUnknownFieldsToString(f, &s); acme::send(s); }
  { pb::UnknownFieldSet f; f.AddFixed32(9, std::stoul(u.name)); std::string s; pb::TextFormat::PrintUnknownFieldsToString(f, &s); acme::send(s); }  // expect: user.name -> acme confidence high
  { pb::UnknownFieldSet f; f.AddFixed32(9, std::stoul(u.plan)); std::string s; pb::TextFormat::PrintUnknownFieldsToString(f, &s); acme::send(s); }
  { pb::UnknownFieldSet f; f.AddFixed64(9, std::stoul(u.name)); std::string s; pb::TextFormat::PrintUnknownFieldsToString(f, &s); acme::send(s); }  // expect: user.name -> acme confidence high
  { pb::UnknownFieldSet f; f.AddFixed64(9, std::stoul(u.plan)); std::string s; pb::TextFormat::PrintUnknownFieldsToString(f, &s); acme::send(s); }
  { std::string s; pb::StringValue v; v.ParseFromString(u.name); pb::TextFormat::PrintUnknownFieldsToString(unknown(v), &s); acme::send(s); }  // expect: user.name -> acme confidence high
  { std::string s; pb::StringValue v; v.ParseFromString(u.plan); pb::TextFormat::PrintUnknownFieldsToString(unknown(v), &s); acme::send(s); }
  { pb::StringValue v; pb::TextFormat::ParseFromString(u.name, &v); acme::send(v.value()); }  // expect: user.name -> acme confidence high
  { pb::StringValue v; pb::TextFormat::ParseFromString(u.plan, &v); acme::send(v.value()); }
  { pb::StringValue v; pb::TextFormat::MergeFromString(u.name, &v); acme::send(v.value()); }  // expect: user.name -> acme confidence high
  { pb::StringValue v; pb::TextFormat::MergeFromString(u.plan, &v); acme::send(v.value()); }
  { pb::io::ArrayInputStream i(u.name.data(), 3); pb::StringValue v; pb::TextFormat::Parse(&i, &v); acme::send(v.value()); }  // expect: user.name -> acme confidence high
  { pb::io::ArrayInputStream i(u.plan.data(), 3); pb::StringValue v; pb::TextFormat::Parse(&i, &v); acme::send(v.value()); }
  { pb::io::ArrayInputStream i(u.name.data(), 3); pb::StringValue v; pb::TextFormat::Merge(&i, &v); acme::send(v.value()); }  // expect: user.name -> acme confidence high
  { pb::io::ArrayInputStream i(u.plan.data(), 3); pb::StringValue v; pb::TextFormat::Merge(&i, &v); acme::send(v.value()); }
  { std::string s; pb::util::MessageToJsonString(text(u.name), &s); acme::send(s); }  // expect: user.name -> acme confidence high
  { std::string s; pb::util::MessageToJsonString(text(u.plan), &s); acme::send(s); }
  { pb::StringValue v; pb::util::JsonStringToMessage(u.name.c_str(), &v); acme::send(v.value()); }  // expect: user.name -> acme confidence high
  { pb::StringValue v; pb::util::JsonStringToMessage(u.plan.c_str(), &v); acme::send(v.value()); }
  { pb::StringValue v; pb::util::JsonStringToMessage(u.name, &v); acme::send(v.value()); }  // expect: user.name -> acme confidence high
  { pb::StringValue v; pb::util::JsonStringToMessage(u.plan, &v); acme::send(v.value()); }
}

struct Consent {
  PII(user.name) bool given;
  bool shown;
};

void flags(const Consent& c) {
  { pb::BoolValue v; v.set_value(c.given); acme::send(v.value()); }  // expect: user.name -> acme confidence high
  { pb::BoolValue v; v.set_value(c.shown); acme::send(v.value()); }
  { pb::Value v; v.set_bool_value(c.given); acme::send(v.bool_value()); }  // expect: user.name -> acme confidence high
  { pb::Value v; v.set_bool_value(c.shown); acme::send(v.bool_value()); }
}
