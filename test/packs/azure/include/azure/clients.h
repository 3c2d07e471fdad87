// What the tests of the pack need of the Azure SDK for C++, written by hand. Classes, methods and the places of payloads:
// azure/storage/blobs.hpp, queues.hpp, data/tables.hpp, messaging/eventhubs.hpp, keyvault/secrets.hpp (upstream, 2025).
#pragma once
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
namespace Azure {
namespace Core::IO {
class BodyStream {
 public:
  virtual ~BodyStream() = default;
};
class MemoryBodyStream : public BodyStream {
 public:
  MemoryBodyStream(const uint8_t *data, size_t length);
};
}  // namespace Core::IO
namespace Storage::Blobs {
class BlobClient {
 public:
  explicit BlobClient(const std::string &blobUrl);
  void SetMetadata(std::map<std::string, std::string> metadata);
  void SetTags(std::map<std::string, std::string> tags);
};
class BlockBlobClient : public BlobClient {
 public:
  explicit BlockBlobClient(const std::string &blobUrl);
  void Upload(Azure::Core::IO::BodyStream &content);
  void UploadFrom(const uint8_t *buffer, size_t bufferSize);
  void StageBlock(const std::string &blockId, Azure::Core::IO::BodyStream &content);
};
class AppendBlobClient : public BlobClient {
 public:
  explicit AppendBlobClient(const std::string &blobUrl);
  void AppendBlock(Azure::Core::IO::BodyStream &content);
};
class BlobContainerClient {
 public:
  explicit BlobContainerClient(const std::string &url);
  void UploadBlob(const std::string &blobName, Azure::Core::IO::BodyStream &content);
};
}  // namespace Storage::Blobs
namespace Storage::Queues {
class QueueClient {
 public:
  explicit QueueClient(const std::string &queueUrl);
  void EnqueueMessage(std::string messageText);
};
}  // namespace Storage::Queues
namespace Data::Tables {
struct TableEntity {
  std::map<std::string, std::string> Properties;
};
class TableClient {
 public:
  explicit TableClient(const std::string &url);
  void AddEntity(const TableEntity &entity);
  void UpdateEntity(const TableEntity &entity);
  void MergeEntity(const TableEntity &entity);
};
}  // namespace Data::Tables
namespace Messaging::EventHubs {
struct EventData {
  std::string Body;
};
class ProducerClient {
 public:
  explicit ProducerClient(const std::string &fullyQualifiedNamespace);
  void Send(const EventData &event);
};
}  // namespace Messaging::EventHubs
namespace Security::KeyVault::Secrets {
class SecretClient {
 public:
  explicit SecretClient(const std::string &vaultUrl);
  void SetSecret(const std::string &name, const std::string &value);
};
}  // namespace Security::KeyVault::Secrets
}  // namespace Azure
