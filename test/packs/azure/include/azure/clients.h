// What the tests of the pack need of the Azure SDK for C++, written by hand. Signatures: azure/core/io/body_stream.hpp,
// nullable.hpp and response.hpp, azure/storage/blobs/*_client.hpp and blob_options.hpp, queues/queue_client.hpp,
// files/shares/share_file_client.hpp, files/datalake/datalake_file_client.hpp, azure/data/tables/table_client.hpp and
// models.hpp, azure/messaging/eventhubs/*.hpp, azure/keyvault/secrets/secret_client.hpp (github.com/Azure/azure-sdk-for-cpp,
// 2026-08-21). Credentials are left out.
#pragma once
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>
namespace Azure {
template <class T>
class Nullable {
 public:
  Nullable &operator=(const T &other);
};
template <class T>
class Response {
 public:
  T Value;
};
namespace Core {
class Context {
 public:
  Context() = default;
};
namespace IO {
class BodyStream {
 public:
  virtual ~BodyStream() = default;
};
class MemoryBodyStream final : public BodyStream {
 public:
  MemoryBodyStream(std::vector<uint8_t> const &buffer) : MemoryBodyStream(buffer.data(), buffer.size()) {}
  explicit MemoryBodyStream(const uint8_t *data, size_t length) : m_data(data), m_length(length) {}

 private:
  const uint8_t *m_data;
  size_t m_length;
};
}  // namespace IO
}  // namespace Core
namespace Storage {
using Metadata = std::map<std::string, std::string>;
namespace Blobs {
namespace Models {
struct Result {};
}  // namespace Models
struct UploadBlockBlobOptions final {
  Storage::Metadata Metadata;
};
struct BlobClientOptions final {};
class BlockBlobClient;
class AppendBlobClient;
class PageBlobClient;
class BlobClient {
 public:
  explicit BlobClient(const std::string &blobUrl, const BlobClientOptions &options = BlobClientOptions());
  virtual ~BlobClient() = default;
  static BlobClient CreateFromConnectionString(const std::string &connectionString, const std::string &blobContainerName,
                                               const std::string &blobName, const BlobClientOptions &options = BlobClientOptions());
  BlockBlobClient AsBlockBlobClient() const;
  AppendBlobClient AsAppendBlobClient() const;
  PageBlobClient AsPageBlobClient() const;
  Azure::Response<Models::Result> SetMetadata(Metadata metadata, const Azure::Core::Context &context = Azure::Core::Context()) const;
  Azure::Response<Models::Result> SetTags(std::map<std::string, std::string> tags,
                                          const Azure::Core::Context &context = Azure::Core::Context()) const;
};
class BlockBlobClient final : public BlobClient {
 public:
  explicit BlockBlobClient(const std::string &blobUrl, const BlobClientOptions &options = BlobClientOptions());
  Azure::Response<Models::Result> Upload(Azure::Core::IO::BodyStream &content,
                                         const UploadBlockBlobOptions &options = UploadBlockBlobOptions(),
                                         const Azure::Core::Context &context = Azure::Core::Context()) const;
  Azure::Response<Models::Result> UploadFrom(const uint8_t *buffer, size_t bufferSize,
                                             const Azure::Core::Context &context = Azure::Core::Context()) const;
  Azure::Response<Models::Result> UploadFrom(const std::string &fileName,
                                             const Azure::Core::Context &context = Azure::Core::Context()) const;
  Azure::Response<Models::Result> StageBlock(const std::string &blockId, Azure::Core::IO::BodyStream &content,
                                             const Azure::Core::Context &context = Azure::Core::Context()) const;
};
class AppendBlobClient final : public BlobClient {
 public:
  explicit AppendBlobClient(const std::string &blobUrl, const BlobClientOptions &options = BlobClientOptions());
  Azure::Response<Models::Result> AppendBlock(Azure::Core::IO::BodyStream &content,
                                              const Azure::Core::Context &context = Azure::Core::Context()) const;
};
class PageBlobClient final : public BlobClient {
 public:
  explicit PageBlobClient(const std::string &blobUrl, const BlobClientOptions &options = BlobClientOptions());
  Azure::Response<Models::Result> UploadPages(int64_t offset, Azure::Core::IO::BodyStream &content,
                                              const Azure::Core::Context &context = Azure::Core::Context()) const;
};
class BlobContainerClient final {
 public:
  explicit BlobContainerClient(const std::string &blobContainerUrl, const BlobClientOptions &options = BlobClientOptions());
  BlobClient GetBlobClient(const std::string &blobName) const;
  BlockBlobClient GetBlockBlobClient(const std::string &blobName) const;
  AppendBlobClient GetAppendBlobClient(const std::string &blobName) const;
  PageBlobClient GetPageBlobClient(const std::string &blobName) const;
  Azure::Response<Models::Result> SetMetadata(Metadata metadata) const;
  Azure::Response<BlockBlobClient> UploadBlob(const std::string &blobName, Azure::Core::IO::BodyStream &content,
                                              const UploadBlockBlobOptions &options = UploadBlockBlobOptions(),
                                              const Azure::Core::Context &context = Azure::Core::Context()) const;
};
class BlobServiceClient final {
 public:
  explicit BlobServiceClient(const std::string &serviceUrl, const BlobClientOptions &options = BlobClientOptions());
  BlobContainerClient GetBlobContainerClient(const std::string &blobContainerName) const;
};
}  // namespace Blobs
namespace Queues {
struct UpdateMessageOptions final {
  Azure::Nullable<std::string> MessageText;
};
class QueueClient final {
 public:
  explicit QueueClient(const std::string &queueUrl);
  Azure::Response<int> SetMetadata(Metadata metadata, const Azure::Core::Context &context = Azure::Core::Context()) const;
  Azure::Response<int> EnqueueMessage(std::string messageText, const Azure::Core::Context &context = Azure::Core::Context()) const;
  Azure::Response<int> UpdateMessage(const std::string &messageId, const std::string &popReceipt, std::chrono::seconds visibilityTimeout,
                                     const UpdateMessageOptions &options = UpdateMessageOptions()) const;
};
}  // namespace Queues
namespace Files {
namespace Shares {
class ShareFileClient final {
 public:
  explicit ShareFileClient(const std::string &shareFileUrl);
  Azure::Response<int> UploadFrom(const uint8_t *buffer, size_t bufferSize) const;
  Azure::Response<int> UploadFrom(const std::string &fileName) const;
  Azure::Response<int> SetMetadata(Storage::Metadata metadata) const;
  Azure::Response<int> UploadRange(int64_t offset, Azure::Core::IO::BodyStream &content) const;
};
}  // namespace Shares
namespace DataLake {
class DataLakeFileClient final {
 public:
  explicit DataLakeFileClient(const std::string &fileUrl);
  Azure::Response<int> Append(Azure::Core::IO::BodyStream &content, int64_t offset) const;
  Azure::Response<int> UploadFrom(const uint8_t *buffer, size_t bufferSize) const;
};
}  // namespace DataLake
}  // namespace Files
}  // namespace Storage
namespace Data {
namespace Tables {
namespace Models {
class TableEntityProperty final {
 public:
  TableEntityProperty() = default;
  TableEntityProperty(std::string value) : Value(std::move(value)) {}
  std::string Value;
};
class TableEntity final {
 public:
  std::map<std::string, TableEntityProperty> Properties{};
  void SetPartitionKey(std::string partitionKey) { Properties["PartitionKey"] = TableEntityProperty(partitionKey); }
};
struct TransactionStep final {
  int Action{};
  Models::TableEntity Entity;
};
}  // namespace Models
class TableClient final {
 public:
  explicit TableClient(std::string const &serviceUrl, std::string const &tableName);
  Response<int> AddEntity(Models::TableEntity const &tableEntity, Core::Context const &context = {}) const;
  Response<int> UpdateEntity(Models::TableEntity const &tableEntity, Core::Context const &context = {}) const;
  Response<int> MergeEntity(Models::TableEntity const &tableEntity, Core::Context const &context = {}) const;
  Response<int> UpdateOrInsertEntity(Models::TableEntity const &tableEntity, Core::Context const &context = {}) const;
  Response<int> MergeOrInsertEntity(Models::TableEntity const &tableEntity, Core::Context const &context = {}) const;
  Response<int> SubmitTransaction(std::vector<Models::TransactionStep> const &steps, Core::Context const &context = {}) const;
};
class TableServiceClient final {
 public:
  explicit TableServiceClient(std::string const &serviceUrl);
  TableClient GetTableClient(const std::string &tableName) const;
};
}  // namespace Tables
}  // namespace Data
namespace Messaging {
namespace EventHubs {
namespace Models {
class EventData {
 public:
  std::vector<uint8_t> Body;
  std::map<std::string, std::string> Properties;
  EventData() = default;
  EventData(std::vector<uint8_t> const &body) : Body(body) {}
  EventData(std::string const &body) : Body(body.begin(), body.end()) {}
};
}  // namespace Models
class EventDataBatch final {
 public:
  bool TryAdd(Azure::Messaging::EventHubs::Models::EventData const &message);
};
class ProducerClient final {
 public:
  ProducerClient(std::string const &connectionString, std::string const &eventHub);
  EventDataBatch CreateBatch(Azure::Core::Context const &context = {});
  void Send(EventDataBatch const &eventDataBatch, Core::Context const &context = {});
  void Send(Models::EventData const &eventData, Core::Context const &context = {});
  void Send(std::vector<Models::EventData> const &eventData, Core::Context const &context = {});
};
}  // namespace EventHubs
}  // namespace Messaging
namespace Security {
namespace KeyVault {
namespace Secrets {
class SecretClient {
 public:
  explicit SecretClient(std::string const &vaultUrl);
  Azure::Response<int> SetSecret(std::string const &name, std::string const &value,
                                 Azure::Core::Context const &context = Azure::Core::Context()) const;
};
}  // namespace Secrets
}  // namespace KeyVault
}  // namespace Security
}  // namespace Azure
