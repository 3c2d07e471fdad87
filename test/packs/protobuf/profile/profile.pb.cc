// The bodies of profile.pb.h that are not inline.
#include "profile.pb.h"

namespace shop {

Contact::Contact() {
  _impl_.email_.InitDefault();
  _impl_.plan_.InitDefault();
}

Contact::Contact(const Contact& from) : Contact() { MergeFrom(from); }

void Contact::MergeFrom(const Contact& from) {
  if (!from.email().empty()) set_email(from.email());
  if (!from.plan().empty()) set_plan(from.plan());
}

void Contact::CopyFrom(const Contact& from) {
  if (&from == this) return;
  Clear();
  MergeFrom(from);
}

void Contact::Clear() {
  _impl_.email_.ClearToEmpty();
  _impl_.plan_.ClearToEmpty();
}

void Contact::InternalSwap(Contact* other) {
  auto* lhs_arena = GetArenaForAllocation();
  auto* rhs_arena = other->GetArenaForAllocation();
  ::google::protobuf::internal::ArenaStringPtr::InternalSwap(&_impl_.email_, lhs_arena, &other->_impl_.email_, rhs_arena);
  ::google::protobuf::internal::ArenaStringPtr::InternalSwap(&_impl_.plan_, lhs_arena, &other->_impl_.plan_, rhs_arena);
}

Profile::Profile() {
  _impl_.name_.InitDefault();
  _impl_.plan_.InitDefault();
  _impl_.contact_ = nullptr;
}

Profile::Profile(const Profile& from) : Profile() { MergeFrom(from); }

void Profile::MergeFrom(const Profile& from) {
  _impl_.tags_.MergeFrom(from._impl_.tags_);
  _impl_.others_.MergeFrom(from._impl_.others_);
  if (!from.name().empty()) set_name(from.name());
  if (!from.plan().empty()) set_plan(from.plan());
  if (from.has_contact()) mutable_contact()->MergeFrom(from.contact());
  if (from.id() != 0) set_id(from.id());
}

void Profile::CopyFrom(const Profile& from) {
  if (&from == this) return;
  Clear();
  MergeFrom(from);
}

void Profile::Clear() {
  _impl_.tags_.Clear();
  _impl_.others_.Clear();
  _impl_.notes_.clear();
  _impl_.name_.ClearToEmpty();
  _impl_.plan_.ClearToEmpty();
  _impl_.contact_ = nullptr;
  _impl_.id_ = 0;
}

}  // namespace shop
