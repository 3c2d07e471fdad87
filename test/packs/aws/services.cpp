// Requests leave with the operation, to AWS or the host that the configuration shows.
#include "pii_case.h"

#include <aws/core/client.h>

#include <sstream>

void objects(const User& u) {
  Aws::S3::S3Client client;
  Aws::S3::Model::PutObjectRequest plain;
  plain.SetKey("plans/" + u.plan);
  client.PutObject(plain);
  Aws::S3::Model::PutObjectRequest request;
  auto body = std::make_shared<std::stringstream>();
  *body << u.email;
  request.SetBody(body);
  client.PutObject(request);                   // expect: user.contact.email -> aws
  Aws::S3::Model::PutObjectRequest labelled;
  labelled.AddMetadata("name", u.name);
  client.PutObjectCallable(labelled);          // expect: user.name -> aws
}

void messages(const User& u) {
  Aws::SQS::SQSClient queue;
  Aws::SQS::Model::SendMessageRequest plain;
  plain.SetMessageBody(u.plan);
  queue.SendMessage(plain);
  Aws::SQS::Model::SendMessageRequest message;
  message.SetMessageBody("user " + u.email);
  queue.SendMessage(message);                  // expect: user.contact.email -> aws
  Aws::SNS::SNSClient topic;
  Aws::SNS::Model::PublishRequest sms;
  sms.SetPhoneNumber(u.phone);
  topic.Publish(sms);                          // expect: user.contact.phone_number -> aws
  topic.Publish(Aws::SNS::Model::PublishRequest().WithMessage(u.name));  // expect: user.name -> aws
  topic.Publish(Aws::SNS::Model::PublishRequest().WithMessage(u.plan));
}

void others(const User& u) {
  Aws::Model::AnyRequest plain, request;
  plain.SetMessage(u.plan);
  request.SetMessage(u.email);
  Aws::SES::SESClient().SendEmail(plain);
  Aws::SES::SESClient().SendEmail(request);                       // expect: user.contact.email -> aws
  Aws::SESV2::SESV2Client().SendEmail(request);                   // expect: user.contact.email -> aws
  Aws::Kinesis::KinesisClient().PutRecord(request);               // expect: user.contact.email -> aws
  Aws::Firehose::FirehoseClient().PutRecord(request);             // expect: user.contact.email -> aws
  Aws::DynamoDB::DynamoDBClient().PutItem(request);               // expect: user.contact.email -> aws
  Aws::BedrockRuntime::BedrockRuntimeClient().InvokeModel(request);  // expect: user.contact.email -> aws
}

void elsewhere(const User& u) {
  Aws::Client::ClientConfiguration configuration;
  configuration.endpointOverride = "https://objects.acme.example";
  Aws::SQS::SQSClient queue(configuration);
  Aws::SQS::Model::SendMessageRequest message;
  message.SetMessageBody(u.email);
  queue.SendMessage(message);                  // expect: user.contact.email -> acme
}
