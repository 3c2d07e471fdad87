// What the tests of the pack need of the AWS SDK, written by hand in the shape that its generated clients have: request
// setters `SetX`, `AddX` and `WithX` (the last returns the request), operations X, XCallable and XAsync, one configuration
// for all clients. SNSClient.h and PublishRequest.h of aws-sdk-cpp were read; the other services are by that pattern.
#pragma once
#include <istream>
#include <map>
#include <memory>
#include <string>
#include <vector>
namespace Aws {
using String = std::string;
using IOStream = std::iostream;
namespace Client {
struct ClientConfiguration {
  Aws::String endpointOverride;
  Aws::String region;
};
}  // namespace Client
class AmazonStreamingWebServiceRequest {
 public:
  void SetBody(const std::shared_ptr<Aws::IOStream> &body);
};
struct Outcome {};
#define PIIFLOW_TEST_REQUEST(Name) \
  class Name {                     \
   public:                         \
    void SetMessage(const Aws::String &value);                              \
    Name &WithMessage(const Aws::String &value);                            \
    Name &AddAttributes(const Aws::String &key, const Aws::String &value);  \
  };
#define PIIFLOW_TEST_CLIENT(Name) explicit Name(const Aws::Client::ClientConfiguration &configuration = {});
namespace S3 {
namespace Model {
class PutObjectRequest : public AmazonStreamingWebServiceRequest {
 public:
  void SetKey(const Aws::String &value);
  PutObjectRequest &AddMetadata(const Aws::String &key, const Aws::String &value);
};
PIIFLOW_TEST_REQUEST(UploadPartRequest)
PIIFLOW_TEST_REQUEST(CopyObjectRequest)
}  // namespace Model
class S3Client {
 public:
  PIIFLOW_TEST_CLIENT(S3Client)
  Outcome PutObject(const Model::PutObjectRequest &request) const;
  Outcome PutObjectCallable(const Model::PutObjectRequest &request) const;
  void PutObjectAsync(const Model::PutObjectRequest &request, int handler) const;
  Outcome UploadPart(const Model::UploadPartRequest &request) const;
  Outcome CopyObject(const Model::CopyObjectRequest &request) const;
};
}  // namespace S3
namespace SQS {
namespace Model {
class SendMessageRequest {
 public:
  void SetMessageBody(const Aws::String &value);
  SendMessageRequest &WithMessageBody(const Aws::String &value);
};
PIIFLOW_TEST_REQUEST(SendMessageBatchRequest)
}  // namespace Model
class SQSClient {
 public:
  PIIFLOW_TEST_CLIENT(SQSClient)
  Outcome SendMessage(const Model::SendMessageRequest &request) const;
  Outcome SendMessageCallable(const Model::SendMessageRequest &request) const;
  void SendMessageAsync(const Model::SendMessageRequest &request, int handler) const;
  Outcome SendMessageBatch(const Model::SendMessageBatchRequest &request) const;
};
}  // namespace SQS
namespace SNS {
namespace Model {
class PublishRequest {
 public:
  void SetMessage(const Aws::String &value);
  void SetPhoneNumber(const Aws::String &value);
  PublishRequest &WithMessage(const Aws::String &value);
};
PIIFLOW_TEST_REQUEST(PublishBatchRequest)
}  // namespace Model
class SNSClient {
 public:
  PIIFLOW_TEST_CLIENT(SNSClient)
  Outcome Publish(const Model::PublishRequest &request) const;
  Outcome PublishCallable(const Model::PublishRequest &request) const;
  void PublishAsync(const Model::PublishRequest &request, int handler) const;
  Outcome PublishBatch(const Model::PublishBatchRequest &request) const;
};
}  // namespace SNS
namespace Model {
PIIFLOW_TEST_REQUEST(AnyRequest)
}  // namespace Model
namespace SES {
class SESClient {
 public:
  PIIFLOW_TEST_CLIENT(SESClient)
  Outcome SendEmail(const Aws::Model::AnyRequest &request) const;
  Outcome SendRawEmail(const Aws::Model::AnyRequest &request) const;
  Outcome SendTemplatedEmail(const Aws::Model::AnyRequest &request) const;
};
}  // namespace SES
namespace SESV2 {
class SESV2Client {
 public:
  PIIFLOW_TEST_CLIENT(SESV2Client)
  Outcome SendEmail(const Aws::Model::AnyRequest &request) const;
};
}  // namespace SESV2
namespace Kinesis {
class KinesisClient {
 public:
  PIIFLOW_TEST_CLIENT(KinesisClient)
  Outcome PutRecord(const Aws::Model::AnyRequest &request) const;
  Outcome PutRecords(const Aws::Model::AnyRequest &request) const;
};
}  // namespace Kinesis
namespace Firehose {
class FirehoseClient {
 public:
  PIIFLOW_TEST_CLIENT(FirehoseClient)
  Outcome PutRecord(const Aws::Model::AnyRequest &request) const;
  Outcome PutRecordBatch(const Aws::Model::AnyRequest &request) const;
};
}  // namespace Firehose
namespace DynamoDB {
class DynamoDBClient {
 public:
  PIIFLOW_TEST_CLIENT(DynamoDBClient)
  Outcome PutItem(const Aws::Model::AnyRequest &request) const;
  Outcome UpdateItem(const Aws::Model::AnyRequest &request) const;
  Outcome BatchWriteItem(const Aws::Model::AnyRequest &request) const;
  Outcome TransactWriteItems(const Aws::Model::AnyRequest &request) const;
};
}  // namespace DynamoDB
namespace BedrockRuntime {
class BedrockRuntimeClient {
 public:
  PIIFLOW_TEST_CLIENT(BedrockRuntimeClient)
  Outcome InvokeModel(const Aws::Model::AnyRequest &request) const;
  Outcome Converse(const Aws::Model::AnyRequest &request) const;
};
}  // namespace BedrockRuntime
}  // namespace Aws
