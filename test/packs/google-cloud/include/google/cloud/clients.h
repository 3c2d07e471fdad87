// What the tests of the pack need of google-cloud-cpp, written by hand. Names and the places of payloads:
// google/cloud/storage/client.h, storage/object_stream.h, pubsub/publisher.h and pubsub/message.h
// (github.com/googleapis/google-cloud-cpp); the versioned inline namespace stays.
#pragma once
#include <ostream>
#include <string>
#include <utility>
namespace google::cloud {
namespace storage {
inline namespace v2_30 {
class ObjectMetadata {
 public:
  ObjectMetadata &upsert_metadata(std::string key, std::string value) {
    text += value;
    return *this;
  }
  std::string text;
};
struct WithObjectMetadata {
  explicit WithObjectMetadata(ObjectMetadata metadata);
};
class ObjectWriteStream : public std::basic_ostream<char> {
 public:
  ObjectWriteStream();
  ObjectWriteStream(ObjectWriteStream &&rhs) noexcept;
  ~ObjectWriteStream() override;
  void Close();
};
class Client {
 public:
  Client();
  template <typename... Options>
  ObjectWriteStream WriteObject(std::string const &bucket_name, std::string const &object_name, Options &&...options);
  template <typename... Options>
  int UploadFile(std::string const &file_name, std::string const &bucket_name, std::string const &object_name,
                 Options &&...options);
  template <typename... Options>
  int InsertObject(std::string const &bucket_name, std::string const &object_name, std::string contents,
                   Options &&...options);
};
}  // namespace v2_30
}  // namespace storage
namespace pubsub {
inline namespace v2_30 {
class Message {};
class MessageBuilder {
 public:
  MessageBuilder();
  MessageBuilder &SetData(std::string data);
  MessageBuilder &InsertAttribute(std::string key, std::string value);
  MessageBuilder &SetAttribute(std::string key, std::string value);
  MessageBuilder &SetOrderingKey(std::string key);
  Message Build();
};
class Publisher {
 public:
  int Publish(Message m);
};
}  // namespace v2_30
}  // namespace pubsub
}  // namespace google::cloud
