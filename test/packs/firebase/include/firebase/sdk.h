// What the tests of the pack need of the Firebase C++ SDK, written by hand. Signatures: firebase/firestore/*.h,
// database/database_reference.h, storage/storage_reference.h, storage/metadata.h, functions/callable_reference.h, auth.h,
// auth/user.h, auth/credential.h and variant.h (github.com/firebase/firebase-cpp-sdk, 2026-08-18).
#pragma once
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>
namespace firebase {
template <typename T>
class Future {};
class Variant {
 public:
  Variant();
  Variant(const char *value);
  Variant(const std::string &value);
  Variant(const std::map<Variant, Variant> &value);
  bool operator<(const Variant &other) const;
  static Variant FromStaticString(const char *value);
  static Variant FromMutableString(const std::string &value);
  static Variant FromStaticBlob(const void *static_data, size_t size_bytes);
  static Variant FromMutableBlob(const void *src_data, size_t size_bytes);
};
namespace firestore {
class FieldValue {
 public:
  static FieldValue String(std::string value);
  static FieldValue Blob(const uint8_t *value, size_t size);
  static FieldValue Array(std::vector<FieldValue> value);
  static FieldValue Map(std::unordered_map<std::string, FieldValue> value);
  static FieldValue ArrayUnion(std::vector<FieldValue> elements);
  static FieldValue ArrayRemove(std::vector<FieldValue> elements);
};
using MapFieldValue = std::unordered_map<std::string, FieldValue>;
class SetOptions {};
class DocumentReference {
 public:
  virtual Future<void> Set(const MapFieldValue &data, const SetOptions &options = SetOptions());
  virtual Future<void> Update(const MapFieldValue &data);
};
class CollectionReference {
 public:
  virtual Future<DocumentReference> Add(const MapFieldValue &data);
};
class WriteBatch {
 public:
  virtual WriteBatch &Set(const DocumentReference &document, const MapFieldValue &data, const SetOptions &options = SetOptions());
  virtual WriteBatch &Update(const DocumentReference &document, const MapFieldValue &data);
};
class Transaction {
 public:
  virtual void Set(const DocumentReference &document, const MapFieldValue &data, const SetOptions &options = SetOptions());
  virtual void Update(const DocumentReference &document, const MapFieldValue &data);
};
}  // namespace firestore
namespace database {
class DatabaseReference {
 public:
  Future<void> SetValue(Variant value);
  Future<void> SetPriority(Variant priority);
  Future<void> SetValueAndPriority(Variant value, Variant priority);
  Future<void> UpdateChildren(Variant values);
};
}  // namespace database
namespace storage {
class Metadata {
 public:
  std::map<std::string, std::string> *custom_metadata() const;
  void set_cache_control(const std::string &cache_control);
  void set_content_disposition(const std::string &disposition);
  void set_content_language(const std::string &language);
  void set_content_type(const std::string &type);
};
class StorageReference {
 public:
  Future<Metadata> UpdateMetadata(const Metadata &metadata);
  Future<Metadata> PutBytes(const void *buffer, size_t buffer_size);
  Future<Metadata> PutBytes(const void *buffer, size_t buffer_size, const Metadata &metadata);
  Future<Metadata> PutFile(const char *path);
};
}  // namespace storage
namespace functions {
class HttpsCallableReference {
 public:
  Future<int> Call();
  Future<int> Call(const Variant &data);
};
}  // namespace functions
namespace auth {
class Auth {
 public:
  Future<int> CreateUserWithEmailAndPassword(const char *email, const char *password);
  Future<int> SignInWithEmailAndPassword(const char *email, const char *password);
  Future<int> FetchProvidersForEmail(const char *email);
  Future<void> SendPasswordResetEmail(const char *email);
};
class User {
 public:
  struct UserProfile {
    UserProfile() : display_name(NULL), photo_url(NULL) {}
    const char *display_name;
    const char *photo_url;
  };
  Future<void> UpdatePassword(const char *password);
  Future<void> UpdateUserProfile(const UserProfile &profile);
  Future<void> SendEmailVerificationBeforeUpdatingEmail(const char *email);
};
struct PhoneAuthOptions {
  std::string phone_number;
};
class PhoneAuthProvider {
 public:
  class Listener;
  void VerifyPhoneNumber(const PhoneAuthOptions &options, PhoneAuthProvider::Listener *listener);
};
}  // namespace auth
}  // namespace firebase
