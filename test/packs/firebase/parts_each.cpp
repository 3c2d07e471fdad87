// Firebase: bytes, values that are taken out, and what is said of a file; each call with its twin.
#include "pii_case.h"

#include <cstdint>
#include <firebase/sdk.h>

using firebase::Variant;
using firebase::firestore::FieldValue;

void values(firebase::database::DatabaseReference r, firebase::firestore::DocumentReference d, const User& u) {
  { r.SetValue(Variant::FromStaticString(u.name.c_str())); }  // expect: user.name -> google-firebase
  { r.SetValue(Variant::FromStaticString(u.plan.c_str())); }
  { r.SetValue(Variant::FromStaticBlob(u.name.data(), 3)); }  // expect: user.name -> google-firebase
  { r.SetValue(Variant::FromStaticBlob(u.plan.data(), 3)); }
  { r.SetValue(Variant::FromMutableBlob(u.name.data(), 3)); }  // expect: user.name -> google-firebase
  { r.SetValue(Variant::FromMutableBlob(u.plan.data(), 3)); }
  { d.Update({{"k", FieldValue::Blob(reinterpret_cast<const uint8_t*>(u.name.data()), 3)}}); }  // expect: user.name -> google-firebase
  { d.Update({{"k", FieldValue::Blob(reinterpret_cast<const uint8_t*>(u.plan.data()), 3)}}); }
  { d.Update({{"k", FieldValue::ArrayRemove({FieldValue::String(u.name)})}}); }  // expect: user.name -> google-firebase
  { d.Update({{"k", FieldValue::ArrayRemove({FieldValue::String(u.plan)})}}); }
}

void files(firebase::storage::StorageReference r, const User& u) {
  { firebase::storage::Metadata m; m.set_cache_control(u.name); r.PutBytes("x", 1, m); }  // expect: user.name -> google-firebase
  { firebase::storage::Metadata m; m.set_cache_control(u.plan); r.PutBytes("x", 1, m); }
  { firebase::storage::Metadata m; m.set_content_language(u.name); r.PutBytes("x", 1, m); }  // expect: user.name -> google-firebase
  { firebase::storage::Metadata m; m.set_content_language(u.plan); r.PutBytes("x", 1, m); }
  { firebase::storage::Metadata m; m.set_content_type(u.name); r.PutBytes("x", 1, m); }  // expect: user.name -> google-firebase
  { firebase::storage::Metadata m; m.set_content_type(u.plan); r.PutBytes("x", 1, m); }
}
