// What the tests of the pack need of google-cloud-cpp, written by hand. Names and the places of payloads:
// google/cloud/storage/client.h, storage/object_stream.h, pubsub/publisher.h, pubsub/message.h,
// logging/v2/logging_service_v2_client.h, speech/v1/speech_client.h, aiplatform/v1/prediction_client.h, bigtable/table.h,
// bigtable/mutations.h, spanner/client.h, bigquery/storage/v1/bigquery_write_client.h and async_streaming_read_write_rpc.h
// (github.com/googleapis/google-cloud-cpp); the versioned inline namespace stays. Messages have what protoc makes of them.
#pragma once
#include <map>
#include <memory>
#include <ostream>
#include <string>
#include <utility>
#include <vector>
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
// Messages.
class LogEntry {
 public:
  void set_text_payload(const std::string &value) { text_payload_ = value; }

 private:
  std::string text_payload_;
};
class MonitoredResource {};
class WriteLogEntriesRequest {
 public:
  LogEntry *add_entries() { return &entries_.emplace_back(); }

 private:
  std::vector<LogEntry> entries_;
};
class RecognitionConfig {};
class RecognitionAudio {
 public:
  void set_content(const std::string &value);
};
class StructValue {
 public:
  void set_string_value(const std::string &value);
};
class HttpBody {
 public:
  void set_data(const std::string &value);
};
class AppendRowsRequest {
 public:
  void set_rows(const std::string &value);
};
class AppendRowsResponse {};
struct Options {};
struct Status {};
struct WriteOptions {};
namespace logging_v2 {
inline namespace v2_30 {
class LoggingServiceV2Client {
 public:
  Status WriteLogEntries(std::string const &log_name, MonitoredResource const &resource,
                         std::map<std::string, std::string> const &labels, std::vector<LogEntry> const &entries,
                         Options opts = {});
  Status WriteLogEntries(WriteLogEntriesRequest const &request, Options opts = {});
};
}  // namespace v2_30
}  // namespace logging_v2
namespace speech_v1 {
inline namespace v2_30 {
class SpeechClient {
 public:
  Status Recognize(RecognitionConfig const &config, RecognitionAudio const &audio, Options opts = {});
  Status LongRunningRecognize(RecognitionConfig const &config, RecognitionAudio const &audio, Options opts = {});
};
}  // namespace v2_30
}  // namespace speech_v1
namespace aiplatform_v1 {
inline namespace v2_30 {
class PredictionServiceClient {
 public:
  Status Predict(std::string const &endpoint, std::vector<StructValue> const &instances, StructValue const &parameters,
                 Options opts = {});
  Status RawPredict(std::string const &endpoint, HttpBody const &http_body, Options opts = {});
  Status StreamRawPredict(std::string const &endpoint, HttpBody const &http_body, Options opts = {});
};
}  // namespace v2_30
}  // namespace aiplatform_v1
namespace bigtable {
inline namespace v2_30 {
struct Mutation {};
Mutation SetCell(std::string family, std::string column, std::string value);
class SingleRowMutation {
 public:
  template <typename... M>
  explicit SingleRowMutation(std::string row_key, M &&...m);
};
class BulkMutation {
 public:
  BulkMutation();
  explicit BulkMutation(SingleRowMutation mutation);
};
class Table {
 public:
  Status Apply(SingleRowMutation mut);
  Status AsyncApply(SingleRowMutation mut);
  std::vector<int> BulkApply(BulkMutation mut);
};
}  // namespace v2_30
}  // namespace bigtable
namespace spanner {
inline namespace v2_30 {
struct Mutation {};
using Mutations = std::vector<Mutation>;
Mutation MakeInsertMutation(std::string table_name, std::vector<std::string> columns, std::string value);
class Client {
 public:
  Status Commit(Mutations mutations, Options opts = {});
};
}  // namespace v2_30
}  // namespace spanner
inline namespace v2_30 {
template <typename Request, typename Response>
class AsyncStreamingReadWriteRpc {
 public:
  virtual ~AsyncStreamingReadWriteRpc() = default;
  virtual bool Write(Request const &, WriteOptions) = 0;
};
}  // namespace v2_30
namespace bigquery_storage_v1 {
inline namespace v2_30 {
class BigQueryWriteClient {
 public:
  std::unique_ptr<AsyncStreamingReadWriteRpc<AppendRowsRequest, AppendRowsResponse>> AsyncAppendRows(Options opts = {});
};
}  // namespace v2_30
}  // namespace bigquery_storage_v1
}  // namespace google::cloud
