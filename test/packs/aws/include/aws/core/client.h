// What the tests of the pack need of the AWS SDK, written by hand in the shape that its generated clients have: requests
// with inline setters `SetX`, `WithX` and `AddX`, operations X, and XCallable and XAsync as templates over X. SQSClient.h,
// SendMessageRequest.h, PublishRequest.h, TransferManager.h, S3Client.h, ClientConfiguration.h, AWSMemory.h and AmazonStreamingWebServiceRequest.h were read
// (github.com/aws/aws-sdk-cpp); the other services are by that pattern, with one text for all of what a request holds.
#pragma once
#include <future>
#include <iostream>
#include <map>
#include <memory>
#include <string>
#include <vector>
namespace Aws {
using String = std::string;
using IOStream = std::basic_iostream<char, std::char_traits<char>>;
template <class K, class V>
using Map = std::map<K, V>;
// Of the real one the body is not seen where the headers are the system's.
template <typename T, typename... ArgTypes>
std::shared_ptr<T> MakeShared(const char *allocationTag, ArgTypes &&...args);
template <typename T>
using UniquePtr = std::unique_ptr<T>;
template <typename T, typename... ArgTypes>
UniquePtr<T> MakeUnique(const char *allocationTag, ArgTypes &&...args);
namespace Http {
enum class Scheme { HTTP, HTTPS };
}  // namespace Http
namespace Client {
struct ClientConfiguration {
  ClientConfiguration();
  Aws::Http::Scheme scheme;
  Aws::String endpointOverride;
  Aws::String region;
  bool verifySSL;
};
}  // namespace Client
namespace Auth {
class AWSCredentials {
 public:
  AWSCredentials(const Aws::String &accessKeyId, const Aws::String &secretKey);
};
class AWSCredentialsProvider;
}  // namespace Auth
class AmazonWebServiceRequest {
 public:
  virtual ~AmazonWebServiceRequest() = default;
};
class AmazonStreamingWebServiceRequest : public AmazonWebServiceRequest {
 public:
  inline void SetBody(const std::shared_ptr<Aws::IOStream> &body) { m_bodyStream = body; }

 private:
  std::shared_ptr<Aws::IOStream> m_bodyStream;
};
struct Outcome {};
// The setters of one text and one map.
#define PIIFLOW_TEST_REQUEST(Name, Base)                                                                     \
  class Name : public Base {                                                                                 \
   public:                                                                                                   \
    inline void SetMessage(const Aws::String &value) { m_messageHasBeenSet = true; m_message = value; }      \
    inline void SetMessage(const char *value) { m_messageHasBeenSet = true; m_message.assign(value); }       \
    inline Name &WithMessage(const Aws::String &value) { SetMessage(value); return *this; }                  \
    inline Name &WithSubject(const Aws::String &value) { m_subject = value; return *this; }                  \
    inline Name &AddAttributes(const Aws::String &key, const Aws::String &value) {                           \
      m_attributes.emplace(key, value);                                                                      \
      return *this;                                                                                          \
    }                                                                                                        \
                                                                                                             \
   private:                                                                                                  \
    Aws::String m_message, m_subject;                                                                        \
    bool m_messageHasBeenSet = false;                                                                        \
    Aws::Map<Aws::String, Aws::String> m_attributes;                                                         \
  };
#define PIIFLOW_TEST_OPERATION(Name)                                                                          \
  Outcome Name(const Model::Name##Request &request) const;                                                    \
  template <typename RequestT = Model::Name##Request>                                                         \
  std::future<Outcome> Name##Callable(const RequestT &request) const {                                        \
    return std::async(std::launch::async, [this, request] { return Name(request); });                         \
  }                                                                                                           \
  template <typename RequestT = Model::Name##Request>                                                         \
  void Name##Async(const RequestT &request, void (*handler)(Outcome)) const {                                 \
    handler(Name(request));                                                                                   \
  }
namespace S3 {
namespace Model {
PIIFLOW_TEST_REQUEST(GetObjectRequest, AmazonWebServiceRequest)
PIIFLOW_TEST_REQUEST(HeadObjectRequest, AmazonWebServiceRequest)
PIIFLOW_TEST_REQUEST(DeleteObjectRequest, AmazonWebServiceRequest)
PIIFLOW_TEST_REQUEST(ListObjectsV2Request, AmazonWebServiceRequest)
PIIFLOW_TEST_REQUEST(PutObjectRequest, AmazonStreamingWebServiceRequest)
PIIFLOW_TEST_REQUEST(UploadPartRequest, AmazonStreamingWebServiceRequest)
PIIFLOW_TEST_REQUEST(CopyObjectRequest, AmazonWebServiceRequest)
PIIFLOW_TEST_REQUEST(PutObjectTaggingRequest, AmazonWebServiceRequest)
}  // namespace Model
class S3Client {
 public:
  S3Client(const Aws::Client::ClientConfiguration &clientConfiguration = Aws::Client::ClientConfiguration());
  S3Client(const Aws::Auth::AWSCredentials &credentials, const Aws::Client::ClientConfiguration &clientConfiguration);
  S3Client(const Aws::Auth::AWSCredentials &credentials, const std::shared_ptr<void> &endpointProvider,
           const Aws::Client::ClientConfiguration &clientConfiguration);
  PIIFLOW_TEST_OPERATION(GetObject)
  PIIFLOW_TEST_OPERATION(HeadObject)
  PIIFLOW_TEST_OPERATION(DeleteObject)
  PIIFLOW_TEST_OPERATION(ListObjectsV2)
  PIIFLOW_TEST_OPERATION(PutObject)
  PIIFLOW_TEST_OPERATION(UploadPart)
  PIIFLOW_TEST_OPERATION(CopyObject)
  PIIFLOW_TEST_OPERATION(PutObjectTagging)
};
}  // namespace S3
namespace SQS {
namespace Model {
PIIFLOW_TEST_REQUEST(SendMessageRequest, AmazonWebServiceRequest)
PIIFLOW_TEST_REQUEST(SendMessageBatchRequest, AmazonWebServiceRequest)
}  // namespace Model
class SQSClient {
 public:
  SQSClient(const Aws::Client::ClientConfiguration &clientConfiguration = Aws::Client::ClientConfiguration());
  PIIFLOW_TEST_OPERATION(SendMessage)
  PIIFLOW_TEST_OPERATION(SendMessageBatch)
};
}  // namespace SQS
namespace SNS {
namespace Model {
PIIFLOW_TEST_REQUEST(PublishRequest, AmazonWebServiceRequest)
PIIFLOW_TEST_REQUEST(SubscribeRequest, AmazonWebServiceRequest)
PIIFLOW_TEST_REQUEST(PublishBatchRequest, AmazonWebServiceRequest)
}  // namespace Model
class SNSClient {
 public:
  SNSClient(const Aws::Client::ClientConfiguration &clientConfiguration = Aws::Client::ClientConfiguration());
  PIIFLOW_TEST_OPERATION(Publish)
  PIIFLOW_TEST_OPERATION(Subscribe)
  PIIFLOW_TEST_OPERATION(PublishBatch)
};
}  // namespace SNS
namespace SES {
namespace Model {
PIIFLOW_TEST_REQUEST(SendEmailRequest, AmazonWebServiceRequest)
PIIFLOW_TEST_REQUEST(SendRawEmailRequest, AmazonWebServiceRequest)
PIIFLOW_TEST_REQUEST(SendTemplatedEmailRequest, AmazonWebServiceRequest)
PIIFLOW_TEST_REQUEST(SendBulkTemplatedEmailRequest, AmazonWebServiceRequest)
}  // namespace Model
class SESClient {
 public:
  SESClient(const Aws::Client::ClientConfiguration &clientConfiguration = Aws::Client::ClientConfiguration());
  PIIFLOW_TEST_OPERATION(SendEmail)
  PIIFLOW_TEST_OPERATION(SendRawEmail)
  PIIFLOW_TEST_OPERATION(SendTemplatedEmail)
  PIIFLOW_TEST_OPERATION(SendBulkTemplatedEmail)
};
}  // namespace SES
namespace SESV2 {
namespace Model {
PIIFLOW_TEST_REQUEST(SendEmailRequest, AmazonWebServiceRequest)
PIIFLOW_TEST_REQUEST(SendBulkEmailRequest, AmazonWebServiceRequest)
}  // namespace Model
class SESV2Client {
 public:
  SESV2Client(const Aws::Client::ClientConfiguration &clientConfiguration = Aws::Client::ClientConfiguration());
  PIIFLOW_TEST_OPERATION(SendEmail)
  PIIFLOW_TEST_OPERATION(SendBulkEmail)
};
}  // namespace SESV2
namespace Kinesis {
namespace Model {
PIIFLOW_TEST_REQUEST(PutRecordRequest, AmazonWebServiceRequest)
PIIFLOW_TEST_REQUEST(PutRecordsRequest, AmazonWebServiceRequest)
}  // namespace Model
class KinesisClient {
 public:
  KinesisClient(const Aws::Client::ClientConfiguration &clientConfiguration = Aws::Client::ClientConfiguration());
  PIIFLOW_TEST_OPERATION(PutRecord)
  PIIFLOW_TEST_OPERATION(PutRecords)
};
}  // namespace Kinesis
namespace Firehose {
namespace Model {
PIIFLOW_TEST_REQUEST(PutRecordRequest, AmazonWebServiceRequest)
PIIFLOW_TEST_REQUEST(PutRecordBatchRequest, AmazonWebServiceRequest)
}  // namespace Model
class FirehoseClient {
 public:
  FirehoseClient(const Aws::Client::ClientConfiguration &clientConfiguration = Aws::Client::ClientConfiguration());
  PIIFLOW_TEST_OPERATION(PutRecord)
  PIIFLOW_TEST_OPERATION(PutRecordBatch)
};
}  // namespace Firehose
namespace DynamoDB {
namespace Model {
PIIFLOW_TEST_REQUEST(PutItemRequest, AmazonWebServiceRequest)
PIIFLOW_TEST_REQUEST(UpdateItemRequest, AmazonWebServiceRequest)
PIIFLOW_TEST_REQUEST(BatchWriteItemRequest, AmazonWebServiceRequest)
PIIFLOW_TEST_REQUEST(TransactWriteItemsRequest, AmazonWebServiceRequest)
PIIFLOW_TEST_REQUEST(ExecuteStatementRequest, AmazonWebServiceRequest)
}  // namespace Model
class DynamoDBClient {
 public:
  DynamoDBClient(const Aws::Client::ClientConfiguration &clientConfiguration = Aws::Client::ClientConfiguration());
  PIIFLOW_TEST_OPERATION(PutItem)
  PIIFLOW_TEST_OPERATION(UpdateItem)
  PIIFLOW_TEST_OPERATION(BatchWriteItem)
  PIIFLOW_TEST_OPERATION(TransactWriteItems)
  PIIFLOW_TEST_OPERATION(ExecuteStatement)
};
}  // namespace DynamoDB
namespace CloudWatchLogs {
namespace Model {
PIIFLOW_TEST_REQUEST(PutLogEventsRequest, AmazonWebServiceRequest)
}  // namespace Model
class CloudWatchLogsClient {
 public:
  CloudWatchLogsClient(const Aws::Client::ClientConfiguration &clientConfiguration = Aws::Client::ClientConfiguration());
  PIIFLOW_TEST_OPERATION(PutLogEvents)
};
}  // namespace CloudWatchLogs
namespace EventBridge {
namespace Model {
PIIFLOW_TEST_REQUEST(PutEventsRequest, AmazonWebServiceRequest)
}  // namespace Model
class EventBridgeClient {
 public:
  EventBridgeClient(const Aws::Client::ClientConfiguration &clientConfiguration = Aws::Client::ClientConfiguration());
  PIIFLOW_TEST_OPERATION(PutEvents)
};
}  // namespace EventBridge
namespace Pinpoint {
namespace Model {
PIIFLOW_TEST_REQUEST(SendMessagesRequest, AmazonWebServiceRequest)
PIIFLOW_TEST_REQUEST(SendUsersMessagesRequest, AmazonWebServiceRequest)
PIIFLOW_TEST_REQUEST(UpdateEndpointRequest, AmazonWebServiceRequest)
PIIFLOW_TEST_REQUEST(PutEventsRequest, AmazonWebServiceRequest)
}  // namespace Model
class PinpointClient {
 public:
  PinpointClient(const Aws::Client::ClientConfiguration &clientConfiguration = Aws::Client::ClientConfiguration());
  PIIFLOW_TEST_OPERATION(SendMessages)
  PIIFLOW_TEST_OPERATION(SendUsersMessages)
  PIIFLOW_TEST_OPERATION(UpdateEndpoint)
  PIIFLOW_TEST_OPERATION(PutEvents)
};
}  // namespace Pinpoint
namespace CognitoIdentityProvider {
namespace Model {
PIIFLOW_TEST_REQUEST(SignUpRequest, AmazonWebServiceRequest)
PIIFLOW_TEST_REQUEST(AdminCreateUserRequest, AmazonWebServiceRequest)
PIIFLOW_TEST_REQUEST(AdminUpdateUserAttributesRequest, AmazonWebServiceRequest)
}  // namespace Model
class CognitoIdentityProviderClient {
 public:
  CognitoIdentityProviderClient(const Aws::Client::ClientConfiguration &clientConfiguration = Aws::Client::ClientConfiguration());
  PIIFLOW_TEST_OPERATION(SignUp)
  PIIFLOW_TEST_OPERATION(AdminCreateUser)
  PIIFLOW_TEST_OPERATION(AdminUpdateUserAttributes)
};
}  // namespace CognitoIdentityProvider
namespace BedrockRuntime {
namespace Model {
PIIFLOW_TEST_REQUEST(InvokeModelRequest, AmazonStreamingWebServiceRequest)
PIIFLOW_TEST_REQUEST(ConverseRequest, AmazonWebServiceRequest)
}  // namespace Model
class BedrockRuntimeClient {
 public:
  BedrockRuntimeClient(const Aws::Client::ClientConfiguration &clientConfiguration = Aws::Client::ClientConfiguration());
  PIIFLOW_TEST_OPERATION(InvokeModel)
  PIIFLOW_TEST_OPERATION(Converse)
};
}  // namespace BedrockRuntime
namespace Comprehend {
namespace Model {
PIIFLOW_TEST_REQUEST(DetectPiiEntitiesRequest, AmazonWebServiceRequest)
PIIFLOW_TEST_REQUEST(DetectEntitiesRequest, AmazonWebServiceRequest)
PIIFLOW_TEST_REQUEST(DetectSentimentRequest, AmazonWebServiceRequest)
}  // namespace Model
class ComprehendClient {
 public:
  ComprehendClient(const Aws::Client::ClientConfiguration &clientConfiguration = Aws::Client::ClientConfiguration());
  PIIFLOW_TEST_OPERATION(DetectPiiEntities)
  PIIFLOW_TEST_OPERATION(DetectEntities)
  PIIFLOW_TEST_OPERATION(DetectSentiment)
};
}  // namespace Comprehend
namespace Rekognition {
namespace Model {
PIIFLOW_TEST_REQUEST(DetectFacesRequest, AmazonWebServiceRequest)
PIIFLOW_TEST_REQUEST(IndexFacesRequest, AmazonWebServiceRequest)
PIIFLOW_TEST_REQUEST(SearchFacesByImageRequest, AmazonWebServiceRequest)
PIIFLOW_TEST_REQUEST(CompareFacesRequest, AmazonWebServiceRequest)
}  // namespace Model
class RekognitionClient {
 public:
  RekognitionClient(const Aws::Client::ClientConfiguration &clientConfiguration = Aws::Client::ClientConfiguration());
  PIIFLOW_TEST_OPERATION(DetectFaces)
  PIIFLOW_TEST_OPERATION(IndexFaces)
  PIIFLOW_TEST_OPERATION(SearchFacesByImage)
  PIIFLOW_TEST_OPERATION(CompareFaces)
};
}  // namespace Rekognition
namespace Textract {
namespace Model {
PIIFLOW_TEST_REQUEST(DetectDocumentTextRequest, AmazonWebServiceRequest)
PIIFLOW_TEST_REQUEST(AnalyzeDocumentRequest, AmazonWebServiceRequest)
}  // namespace Model
class TextractClient {
 public:
  TextractClient(const Aws::Client::ClientConfiguration &clientConfiguration = Aws::Client::ClientConfiguration());
  PIIFLOW_TEST_OPERATION(DetectDocumentText)
  PIIFLOW_TEST_OPERATION(AnalyzeDocument)
};
}  // namespace Textract
namespace Translate {
namespace Model {
PIIFLOW_TEST_REQUEST(TranslateTextRequest, AmazonWebServiceRequest)
}  // namespace Model
class TranslateClient {
 public:
  TranslateClient(const Aws::Client::ClientConfiguration &clientConfiguration = Aws::Client::ClientConfiguration());
  PIIFLOW_TEST_OPERATION(TranslateText)
};
}  // namespace Translate
namespace Polly {
namespace Model {
PIIFLOW_TEST_REQUEST(SynthesizeSpeechRequest, AmazonWebServiceRequest)
}  // namespace Model
class PollyClient {
 public:
  PollyClient(const Aws::Client::ClientConfiguration &clientConfiguration = Aws::Client::ClientConfiguration());
  PIIFLOW_TEST_OPERATION(SynthesizeSpeech)
};
}  // namespace Polly
namespace Transfer {
class TransferHandle;
class TransferManager {
 public:
  std::shared_ptr<TransferHandle> UploadFile(const Aws::String &fileName, const Aws::String &bucketName, const Aws::String &keyName,
                                             const Aws::String &contentType, const Aws::Map<Aws::String, Aws::String> &metadata);
};
}  // namespace Transfer
}  // namespace Aws
