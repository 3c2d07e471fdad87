// Requests leave with the operation, to AWS or the host that the configuration shows.
#include "pii_case.h"

#include <aws/core/client.h>

#include <sstream>

void objects(const User& u) {
  Aws::S3::S3Client client;
  Aws::S3::Model::PutObjectRequest plain, request, labelled;
  plain.SetMessage("plans/" + u.plan);
  client.PutObject(plain);
  auto body = std::make_shared<std::stringstream>();
  *body << u.email;
  request.SetBody(body);
  client.PutObject(request);                   // expect: user.contact.email -> aws
  Aws::S3::Model::PutObjectRequest later;
  auto stream = std::make_shared<std::stringstream>();
  later.SetBody(stream);
  client.PutObject(later);
  *stream << u.phone;
  client.PutObject(later);                     // expect: user.contact.phone_number -> aws
  labelled.AddAttributes("name", u.name);
  client.PutObjectCallable(labelled);          // expect: user.name -> aws
  client.PutObjectAsync(plain, nullptr);
  client.PutObjectAsync(labelled, nullptr);    // expect: user.name -> aws
}

void setters(const User& u) {
  Aws::SNS::SNSClient topic;
  topic.Publish(Aws::SNS::Model::PublishRequest().WithMessage(u.name).WithSubject("x"));  // expect: user.name -> aws
  topic.Publish(Aws::SNS::Model::PublishRequest().WithMessage(u.plan).WithSubject("x"));
  Aws::SNS::Model::PublishRequest again;
  again.SetMessage(u.email);
  again.SetMessage(u.plan);
  topic.Publish(again);
}

void elsewhere(const User& u) {
  Aws::Client::ClientConfiguration configuration;
  configuration.endpointOverride = "https://objects.acme.example";
  Aws::SQS::SQSClient queue(configuration);
  Aws::SQS::Model::SendMessageRequest message;
  message.SetMessage(u.email);
  queue.SendMessage(message);                  // expect: user.contact.email -> acme
}

void uploads(Aws::Transfer::TransferManager& transfer, const User& u) {
  transfer.UploadFile("users.csv", "bucket", u.plan, "text/csv", {});
  transfer.UploadFile("users.csv", "bucket", u.email, "text/csv", {});          // expect: user.contact.email -> aws
  transfer.UploadFile("users.csv", "bucket", "key", "text/csv", {{"name", u.name}});  // expect: user.name -> aws
}

// One operation of each service, and its silent twin.
void all_of_S3(const User& u) {
  Aws::S3::S3Client client;
  Aws::S3::Model::PutObjectRequest plain0, request0;
  plain0.SetMessage(u.plan);
  request0.SetMessage(u.email);
  client.PutObject(plain0);
  client.PutObject(request0);                               // expect: user.contact.email -> aws
  Aws::S3::Model::UploadPartRequest plain1, request1;
  plain1.SetMessage(u.plan);
  request1.SetMessage(u.email);
  client.UploadPart(plain1);
  client.UploadPart(request1);                              // expect: user.contact.email -> aws
  Aws::S3::Model::CopyObjectRequest plain2, request2;
  plain2.SetMessage(u.plan);
  request2.SetMessage(u.email);
  client.CopyObject(plain2);
  client.CopyObject(request2);                              // expect: user.contact.email -> aws
  Aws::S3::Model::PutObjectTaggingRequest plain3, request3;
  plain3.SetMessage(u.plan);
  request3.SetMessage(u.email);
  client.PutObjectTagging(plain3);
  client.PutObjectTagging(request3);                        // expect: user.contact.email -> aws
}

void all_of_SQS(const User& u) {
  Aws::SQS::SQSClient client;
  Aws::SQS::Model::SendMessageRequest plain0, request0;
  plain0.SetMessage(u.plan);
  request0.SetMessage(u.email);
  client.SendMessage(plain0);
  client.SendMessage(request0);                             // expect: user.contact.email -> aws
  Aws::SQS::Model::SendMessageBatchRequest plain1, request1;
  plain1.SetMessage(u.plan);
  request1.SetMessage(u.email);
  client.SendMessageBatch(plain1);
  client.SendMessageBatch(request1);                        // expect: user.contact.email -> aws
}

void all_of_SNS(const User& u) {
  Aws::SNS::SNSClient client;
  Aws::SNS::Model::PublishRequest plain0, request0;
  plain0.SetMessage(u.plan);
  request0.SetMessage(u.email);
  client.Publish(plain0);
  client.Publish(request0);                                 // expect: user.contact.email -> aws
  Aws::SNS::Model::PublishBatchRequest plain1, request1;
  plain1.SetMessage(u.plan);
  request1.SetMessage(u.email);
  client.PublishBatch(plain1);
  client.PublishBatch(request1);                            // expect: user.contact.email -> aws
}

void all_of_SES(const User& u) {
  Aws::SES::SESClient client;
  Aws::SES::Model::SendEmailRequest plain0, request0;
  plain0.SetMessage(u.plan);
  request0.SetMessage(u.email);
  client.SendEmail(plain0);
  client.SendEmail(request0);                               // expect: user.contact.email -> aws
  Aws::SES::Model::SendRawEmailRequest plain1, request1;
  plain1.SetMessage(u.plan);
  request1.SetMessage(u.email);
  client.SendRawEmail(plain1);
  client.SendRawEmail(request1);                            // expect: user.contact.email -> aws
  Aws::SES::Model::SendTemplatedEmailRequest plain2, request2;
  plain2.SetMessage(u.plan);
  request2.SetMessage(u.email);
  client.SendTemplatedEmail(plain2);
  client.SendTemplatedEmail(request2);                      // expect: user.contact.email -> aws
  Aws::SES::Model::SendBulkTemplatedEmailRequest plain3, request3;
  plain3.SetMessage(u.plan);
  request3.SetMessage(u.email);
  client.SendBulkTemplatedEmail(plain3);
  client.SendBulkTemplatedEmail(request3);                  // expect: user.contact.email -> aws
}

void all_of_SESV2(const User& u) {
  Aws::SESV2::SESV2Client client;
  Aws::SESV2::Model::SendEmailRequest plain0, request0;
  plain0.SetMessage(u.plan);
  request0.SetMessage(u.email);
  client.SendEmail(plain0);
  client.SendEmail(request0);                               // expect: user.contact.email -> aws
}

void all_of_Kinesis(const User& u) {
  Aws::Kinesis::KinesisClient client;
  Aws::Kinesis::Model::PutRecordRequest plain0, request0;
  plain0.SetMessage(u.plan);
  request0.SetMessage(u.email);
  client.PutRecord(plain0);
  client.PutRecord(request0);                               // expect: user.contact.email -> aws
  Aws::Kinesis::Model::PutRecordsRequest plain1, request1;
  plain1.SetMessage(u.plan);
  request1.SetMessage(u.email);
  client.PutRecords(plain1);
  client.PutRecords(request1);                              // expect: user.contact.email -> aws
}

void all_of_Firehose(const User& u) {
  Aws::Firehose::FirehoseClient client;
  Aws::Firehose::Model::PutRecordRequest plain0, request0;
  plain0.SetMessage(u.plan);
  request0.SetMessage(u.email);
  client.PutRecord(plain0);
  client.PutRecord(request0);                               // expect: user.contact.email -> aws
  Aws::Firehose::Model::PutRecordBatchRequest plain1, request1;
  plain1.SetMessage(u.plan);
  request1.SetMessage(u.email);
  client.PutRecordBatch(plain1);
  client.PutRecordBatch(request1);                          // expect: user.contact.email -> aws
}

void all_of_DynamoDB(const User& u) {
  Aws::DynamoDB::DynamoDBClient client;
  Aws::DynamoDB::Model::PutItemRequest plain0, request0;
  plain0.SetMessage(u.plan);
  request0.SetMessage(u.email);
  client.PutItem(plain0);
  client.PutItem(request0);                                 // expect: user.contact.email -> aws
  Aws::DynamoDB::Model::UpdateItemRequest plain1, request1;
  plain1.SetMessage(u.plan);
  request1.SetMessage(u.email);
  client.UpdateItem(plain1);
  client.UpdateItem(request1);                              // expect: user.contact.email -> aws
  Aws::DynamoDB::Model::BatchWriteItemRequest plain2, request2;
  plain2.SetMessage(u.plan);
  request2.SetMessage(u.email);
  client.BatchWriteItem(plain2);
  client.BatchWriteItem(request2);                          // expect: user.contact.email -> aws
  Aws::DynamoDB::Model::TransactWriteItemsRequest plain3, request3;
  plain3.SetMessage(u.plan);
  request3.SetMessage(u.email);
  client.TransactWriteItems(plain3);
  client.TransactWriteItems(request3);                      // expect: user.contact.email -> aws
  Aws::DynamoDB::Model::ExecuteStatementRequest plain4, request4;
  plain4.SetMessage(u.plan);
  request4.SetMessage(u.email);
  client.ExecuteStatement(plain4);
  client.ExecuteStatement(request4);                        // expect: user.contact.email -> aws
}

void all_of_CloudWatchLogs(const User& u) {
  Aws::CloudWatchLogs::CloudWatchLogsClient client;
  Aws::CloudWatchLogs::Model::PutLogEventsRequest plain0, request0;
  plain0.SetMessage(u.plan);
  request0.SetMessage(u.email);
  client.PutLogEvents(plain0);
  client.PutLogEvents(request0);                            // expect: user.contact.email -> aws
}

void all_of_EventBridge(const User& u) {
  Aws::EventBridge::EventBridgeClient client;
  Aws::EventBridge::Model::PutEventsRequest plain0, request0;
  plain0.SetMessage(u.plan);
  request0.SetMessage(u.email);
  client.PutEvents(plain0);
  client.PutEvents(request0);                               // expect: user.contact.email -> aws
}

void all_of_Pinpoint(const User& u) {
  Aws::Pinpoint::PinpointClient client;
  Aws::Pinpoint::Model::SendMessagesRequest plain0, request0;
  plain0.SetMessage(u.plan);
  request0.SetMessage(u.email);
  client.SendMessages(plain0);
  client.SendMessages(request0);                            // expect: user.contact.email -> aws
  Aws::Pinpoint::Model::SendUsersMessagesRequest plain1, request1;
  plain1.SetMessage(u.plan);
  request1.SetMessage(u.email);
  client.SendUsersMessages(plain1);
  client.SendUsersMessages(request1);                       // expect: user.contact.email -> aws
  Aws::Pinpoint::Model::UpdateEndpointRequest plain2, request2;
  plain2.SetMessage(u.plan);
  request2.SetMessage(u.email);
  client.UpdateEndpoint(plain2);
  client.UpdateEndpoint(request2);                          // expect: user.contact.email -> aws
  Aws::Pinpoint::Model::PutEventsRequest plain3, request3;
  plain3.SetMessage(u.plan);
  request3.SetMessage(u.email);
  client.PutEvents(plain3);
  client.PutEvents(request3);                               // expect: user.contact.email -> aws
}

void all_of_CognitoIdentityProvider(const User& u) {
  Aws::CognitoIdentityProvider::CognitoIdentityProviderClient client;
  Aws::CognitoIdentityProvider::Model::SignUpRequest plain0, request0;
  plain0.SetMessage(u.plan);
  request0.SetMessage(u.email);
  client.SignUp(plain0);
  client.SignUp(request0);                                  // expect: user.contact.email -> aws
  Aws::CognitoIdentityProvider::Model::AdminCreateUserRequest plain1, request1;
  plain1.SetMessage(u.plan);
  request1.SetMessage(u.email);
  client.AdminCreateUser(plain1);
  client.AdminCreateUser(request1);                         // expect: user.contact.email -> aws
  Aws::CognitoIdentityProvider::Model::AdminUpdateUserAttributesRequest plain2, request2;
  plain2.SetMessage(u.plan);
  request2.SetMessage(u.email);
  client.AdminUpdateUserAttributes(plain2);
  client.AdminUpdateUserAttributes(request2);               // expect: user.contact.email -> aws
}

void all_of_BedrockRuntime(const User& u) {
  Aws::BedrockRuntime::BedrockRuntimeClient client;
  Aws::BedrockRuntime::Model::InvokeModelRequest plain0, request0;
  plain0.SetMessage(u.plan);
  request0.SetMessage(u.email);
  client.InvokeModel(plain0);
  client.InvokeModel(request0);                             // expect: user.contact.email -> aws
  Aws::BedrockRuntime::Model::ConverseRequest plain1, request1;
  plain1.SetMessage(u.plan);
  request1.SetMessage(u.email);
  client.Converse(plain1);
  client.Converse(request1);                                // expect: user.contact.email -> aws
}

void all_of_Comprehend(const User& u) {
  Aws::Comprehend::ComprehendClient client;
  Aws::Comprehend::Model::DetectPiiEntitiesRequest plain0, request0;
  plain0.SetMessage(u.plan);
  request0.SetMessage(u.email);
  client.DetectPiiEntities(plain0);
  client.DetectPiiEntities(request0);                       // expect: user.contact.email -> aws
  Aws::Comprehend::Model::DetectEntitiesRequest plain1, request1;
  plain1.SetMessage(u.plan);
  request1.SetMessage(u.email);
  client.DetectEntities(plain1);
  client.DetectEntities(request1);                          // expect: user.contact.email -> aws
  Aws::Comprehend::Model::DetectSentimentRequest plain2, request2;
  plain2.SetMessage(u.plan);
  request2.SetMessage(u.email);
  client.DetectSentiment(plain2);
  client.DetectSentiment(request2);                         // expect: user.contact.email -> aws
}

void all_of_Rekognition(const User& u) {
  Aws::Rekognition::RekognitionClient client;
  Aws::Rekognition::Model::DetectFacesRequest plain0, request0;
  plain0.SetMessage(u.plan);
  request0.SetMessage(u.email);
  client.DetectFaces(plain0);
  client.DetectFaces(request0);                             // expect: user.contact.email -> aws
  Aws::Rekognition::Model::IndexFacesRequest plain1, request1;
  plain1.SetMessage(u.plan);
  request1.SetMessage(u.email);
  client.IndexFaces(plain1);
  client.IndexFaces(request1);                              // expect: user.contact.email -> aws
  Aws::Rekognition::Model::SearchFacesByImageRequest plain2, request2;
  plain2.SetMessage(u.plan);
  request2.SetMessage(u.email);
  client.SearchFacesByImage(plain2);
  client.SearchFacesByImage(request2);                      // expect: user.contact.email -> aws
  Aws::Rekognition::Model::CompareFacesRequest plain3, request3;
  plain3.SetMessage(u.plan);
  request3.SetMessage(u.email);
  client.CompareFaces(plain3);
  client.CompareFaces(request3);                            // expect: user.contact.email -> aws
}

void all_of_Textract(const User& u) {
  Aws::Textract::TextractClient client;
  Aws::Textract::Model::DetectDocumentTextRequest plain0, request0;
  plain0.SetMessage(u.plan);
  request0.SetMessage(u.email);
  client.DetectDocumentText(plain0);
  client.DetectDocumentText(request0);                      // expect: user.contact.email -> aws
  Aws::Textract::Model::AnalyzeDocumentRequest plain1, request1;
  plain1.SetMessage(u.plan);
  request1.SetMessage(u.email);
  client.AnalyzeDocument(plain1);
  client.AnalyzeDocument(request1);                         // expect: user.contact.email -> aws
}

void all_of_Translate(const User& u) {
  Aws::Translate::TranslateClient client;
  Aws::Translate::Model::TranslateTextRequest plain0, request0;
  plain0.SetMessage(u.plan);
  request0.SetMessage(u.email);
  client.TranslateText(plain0);
  client.TranslateText(request0);                           // expect: user.contact.email -> aws
}

void all_of_Polly(const User& u) {
  Aws::Polly::PollyClient client;
  Aws::Polly::Model::SynthesizeSpeechRequest plain0, request0;
  plain0.SetMessage(u.plan);
  request0.SetMessage(u.email);
  client.SynthesizeSpeech(plain0);
  client.SynthesizeSpeech(request0);                        // expect: user.contact.email -> aws
}

void in_bulk(const User& u) {
  Aws::SESV2::SESV2Client client;
  Aws::SESV2::Model::SendBulkEmailRequest plain, request;
  plain.SetMessage(u.plan);
  client.SendBulkEmail(plain);
  request.SetMessage(u.email);
  client.SendBulkEmail(request);  // expect: user.contact.email -> aws
}
