// What protoc 3.21 makes of
//   message Contact { string email = 1; string plan = 2; }
//   message Profile { string name = 1; int32 id = 2; Contact contact = 3; repeated string tags = 4;
//                     repeated Contact others = 5; map<string, string> notes = 6; string plan = 7; }
// cut down to what a caller uses.
#ifndef PROFILE_PB_H
#define PROFILE_PB_H

#include <google/protobuf/arenastring.h>
#include <google/protobuf/map.h>
#include <google/protobuf/message.h>
#include <google/protobuf/repeated_field.h>

#include <string>
#include <utility>

namespace shop {

class Contact final : public ::google::protobuf::Message {
 public:
  Contact();
  ~Contact() override;
  Contact(const Contact& from);
  Contact& operator=(const Contact& from) {
    CopyFrom(from);
    return *this;
  }
  Contact& operator=(Contact&& from) noexcept {
    if (this == &from) return *this;
    if (GetOwningArena() == from.GetOwningArena()) {
      InternalSwap(&from);
    } else {
      CopyFrom(from);
    }
    return *this;
  }
  void CopyFrom(const Contact& from);
  void MergeFrom(const Contact& from);
  void Clear() override;
  void Swap(Contact* other);
  void InternalSwap(Contact* other);
  Contact* New(::google::protobuf::Arena* arena) const override;
  ::google::protobuf::Metadata GetMetadata() const override;
  ::google::protobuf::uint8* _InternalSerialize(::google::protobuf::uint8* target,
                                                ::google::protobuf::io::EpsCopyOutputStream* stream) const override;
  size_t ByteSizeLong() const override;
  int GetCachedSize() const override;
  bool IsInitialized() const override;

  const std::string& email() const { return _impl_.email_.Get(); }
  template <typename ArgT0 = const std::string&, typename... ArgT>
  void set_email(ArgT0&& arg0, ArgT... args) {
    _impl_.email_.Set(static_cast<ArgT0&&>(arg0), args..., GetArenaForAllocation());
  }
  std::string* mutable_email() { return _impl_.email_.Mutable(GetArenaForAllocation()); }
  void clear_email() { _impl_.email_.ClearToEmpty(); }
  const std::string& plan() const { return _impl_.plan_.Get(); }
  template <typename ArgT0 = const std::string&, typename... ArgT>
  void set_plan(ArgT0&& arg0, ArgT... args) {
    _impl_.plan_.Set(static_cast<ArgT0&&>(arg0), args..., GetArenaForAllocation());
  }

 private:
  struct Impl_ {
    ::google::protobuf::internal::ArenaStringPtr email_;
    ::google::protobuf::internal::ArenaStringPtr plan_;
  };
  union { Impl_ _impl_; };
};

class Profile final : public ::google::protobuf::Message {
 public:
  Profile();
  ~Profile() override;
  Profile(const Profile& from);
  void CopyFrom(const Profile& from);
  void MergeFrom(const Profile& from);
  void Clear() override;
  Profile* New(::google::protobuf::Arena* arena) const override;
  ::google::protobuf::Metadata GetMetadata() const override;
  ::google::protobuf::uint8* _InternalSerialize(::google::protobuf::uint8* target,
                                                ::google::protobuf::io::EpsCopyOutputStream* stream) const override;
  size_t ByteSizeLong() const override;
  int GetCachedSize() const override;
  bool IsInitialized() const override;

  const std::string& name() const { return _impl_.name_.Get(); }
  template <typename ArgT0 = const std::string&, typename... ArgT>
  void set_name(ArgT0&& arg0, ArgT... args) {
    _impl_.name_.Set(static_cast<ArgT0&&>(arg0), args..., GetArenaForAllocation());
  }
  const std::string& plan() const { return _impl_.plan_.Get(); }
  template <typename ArgT0 = const std::string&, typename... ArgT>
  void set_plan(ArgT0&& arg0, ArgT... args) {
    _impl_.plan_.Set(static_cast<ArgT0&&>(arg0), args..., GetArenaForAllocation());
  }
  ::google::protobuf::int32 id() const { return _impl_.id_; }
  void set_id(::google::protobuf::int32 value) { _impl_.id_ = value; }

  bool has_contact() const { return _impl_.contact_ != nullptr; }
  const Contact& contact() const { return *_impl_.contact_; }
  Contact* mutable_contact() {
    if (_impl_.contact_ == nullptr) _impl_.contact_ = CreateMaybeMessage<Contact>(GetArenaForAllocation());
    return _impl_.contact_;
  }
  void set_allocated_contact(Contact* contact) { _impl_.contact_ = contact; }

  int tags_size() const { return _impl_.tags_.size(); }
  const std::string& tags(int index) const { return _impl_.tags_.Get(index); }
  void add_tags(const std::string& value) { _impl_.tags_.Add()->assign(value); }
  std::string* add_tags() { return _impl_.tags_.Add(); }
  const ::google::protobuf::RepeatedPtrField<std::string>& tags() const { return _impl_.tags_; }
  ::google::protobuf::RepeatedPtrField<std::string>* mutable_tags() { return &_impl_.tags_; }

  const Contact& others(int index) const { return _impl_.others_.Get(index); }
  Contact* add_others() { return _impl_.others_.Add(); }
  const ::google::protobuf::RepeatedPtrField<Contact>& others() const { return _impl_.others_; }

  const ::google::protobuf::Map<std::string, std::string>& notes() const { return _impl_.notes_; }
  ::google::protobuf::Map<std::string, std::string>* mutable_notes() { return &_impl_.notes_; }

 private:
  struct Impl_ {
    ::google::protobuf::internal::ArenaStringPtr name_;
    ::google::protobuf::internal::ArenaStringPtr plan_;
    ::google::protobuf::int32 id_;
    Contact* contact_;
    ::google::protobuf::RepeatedPtrField<std::string> tags_;
    ::google::protobuf::RepeatedPtrField<Contact> others_;
    ::google::protobuf::Map<std::string, std::string> notes_;
  };
  union { Impl_ _impl_; };
};

}  // namespace shop

#endif
