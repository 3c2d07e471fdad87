// What the tests of the pack need of the Firebase C++ SDK, written by hand. Names and the places of payloads:
// firebase/firestore.h, database.h, storage.h, functions.h, auth.h and variant.h (upstream, 2025).
#pragma once
#include <cstddef>
#include <map>
#include <string>
namespace firebase {
class Variant {
 public:
  Variant(const char *value);
  Variant(const std::string &value);
};
namespace firestore {
class FieldValue {
 public:
  static FieldValue String(std::string value);
};
using MapFieldValue = std::map<std::string, FieldValue>;
class DocumentReference {
 public:
  void Set(const MapFieldValue &data);
  void Update(const MapFieldValue &data);
};
class CollectionReference {
 public:
  void Add(const MapFieldValue &data);
};
class WriteBatch {
 public:
  WriteBatch &Set(const DocumentReference &document, const MapFieldValue &data);
  WriteBatch &Update(const DocumentReference &document, const MapFieldValue &data);
};
}  // namespace firestore
namespace database {
class DatabaseReference {
 public:
  void SetValue(const Variant &value);
  void UpdateChildren(const Variant &values);
};
}  // namespace database
namespace storage {
class StorageReference {
 public:
  void PutBytes(const void *buffer, size_t buffer_size);
  void PutFile(const char *path);
};
}  // namespace storage
namespace functions {
class HttpsCallableReference {
 public:
  void Call(const Variant &data);
};
}  // namespace functions
namespace auth {
class Auth {
 public:
  void CreateUserWithEmailAndPassword(const char *email, const char *password);
  void SignInWithEmailAndPassword(const char *email, const char *password);
  void SendPasswordResetEmail(const char *email);
};
}  // namespace auth
}  // namespace firebase
