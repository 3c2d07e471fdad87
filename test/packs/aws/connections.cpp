// What a client's configuration says: another host, no encryption, any certificate.
#include "pii_case.h"

#include <aws/core/client.h>

namespace {

Aws::S3::Model::PutObjectRequest under(const std::string &key) {
  Aws::S3::Model::PutObjectRequest request;
  request.SetMessage(key);
  return request;
}

Aws::Client::ClientConfiguration ours() {
  Aws::Client::ClientConfiguration configuration;
  configuration.endpointOverride = "https://objects.acme.example";
  return configuration;
}

}  // namespace

void named_to_read(const User &u) {
  Aws::S3::S3Client client;
  Aws::S3::Model::GetObjectRequest plain0, request0;
  plain0.SetMessage(u.plan);
  request0.SetMessage(u.email);
  client.GetObject(plain0);
  client.GetObject(request0);          // expect: user.contact.email -> aws
  Aws::S3::Model::HeadObjectRequest plain1, request1;
  plain1.SetMessage(u.plan);
  request1.SetMessage(u.email);
  client.HeadObject(plain1);
  client.HeadObject(request1);         // expect: user.contact.email -> aws
  Aws::S3::Model::DeleteObjectRequest plain2, request2;
  plain2.SetMessage(u.plan);
  request2.SetMessage(u.email);
  client.DeleteObject(plain2);
  client.DeleteObject(request2);       // expect: user.contact.email -> aws
  Aws::S3::Model::ListObjectsV2Request plain3, request3;
  plain3.SetMessage(u.plan);
  request3.SetMessage(u.email);
  client.ListObjectsV2(plain3);
  client.ListObjectsV2(request3);      // expect: user.contact.email -> aws
  Aws::SNS::SNSClient topics;
  Aws::SNS::Model::SubscribeRequest plain4, request4;
  plain4.SetMessage(u.plan);
  request4.SetMessage(u.email);
  topics.Subscribe(plain4);
  topics.Subscribe(request4);          // expect: user.contact.email -> aws
}

void unencrypted(const User &u) {
  Aws::Client::ClientConfiguration odd, usual;
  odd.scheme = Aws::Http::Scheme::HTTP;
  usual.scheme = Aws::Http::Scheme::HTTPS;
  const Aws::Auth::AWSCredentials key("id", "secret");
  Aws::S3::S3Client one(odd);
  Aws::S3::S3Client one_usual(usual);
  one.PutObject(under(u.email));            // expect: user.contact.email -> aws  // expect-rule: piiflow-plaintext-transport
  one_usual.PutObject(under(u.email));      // expect: user.contact.email -> aws
  Aws::S3::S3Client two(key, odd);
  Aws::S3::S3Client two_usual(key, usual);
  two.PutObject(under(u.email));            // expect: user.contact.email -> aws  // expect-rule: piiflow-plaintext-transport
  two_usual.PutObject(under(u.email));      // expect: user.contact.email -> aws
  Aws::S3::S3Client three(key, nullptr, odd);
  Aws::S3::S3Client three_usual(key, nullptr, usual);
  three.PutObject(under(u.email));          // expect: user.contact.email -> aws  // expect-rule: piiflow-plaintext-transport
  three_usual.PutObject(under(u.email));    // expect: user.contact.email -> aws
  auto four = Aws::MakeShared<Aws::S3::S3Client>("four", odd);
  auto four_usual = Aws::MakeShared<Aws::S3::S3Client>("four", usual);
  four->PutObject(under(u.email));          // expect: user.contact.email -> aws  // expect-rule: piiflow-plaintext-transport
  four_usual->PutObject(under(u.email));    // expect: user.contact.email -> aws
  auto five = Aws::MakeShared<Aws::S3::S3Client>("five", key, odd);
  auto five_usual = Aws::MakeShared<Aws::S3::S3Client>("five", key, usual);
  five->PutObject(under(u.email));          // expect: user.contact.email -> aws  // expect-rule: piiflow-plaintext-transport
  five_usual->PutObject(under(u.email));    // expect: user.contact.email -> aws
  auto six = Aws::MakeUnique<Aws::S3::S3Client>("six", key, nullptr, odd);
  auto six_usual = Aws::MakeUnique<Aws::S3::S3Client>("six", key, nullptr, usual);
  six->PutObject(under(u.email));           // expect: user.contact.email -> aws  // expect-rule: piiflow-plaintext-transport
  six_usual->PutObject(under(u.email));     // expect: user.contact.email -> aws
}

void unverified(const User &u) {
  Aws::Client::ClientConfiguration odd, usual;
  odd.verifySSL = false;
  usual.verifySSL = true;
  const Aws::Auth::AWSCredentials key("id", "secret");
  Aws::S3::S3Client one(odd);
  Aws::S3::S3Client one_usual(usual);
  one.PutObject(under(u.email));            // expect: user.contact.email -> aws  // expect-rule: piiflow-tls-verification-off
  one_usual.PutObject(under(u.email));      // expect: user.contact.email -> aws
  Aws::S3::S3Client two(key, odd);
  Aws::S3::S3Client two_usual(key, usual);
  two.PutObject(under(u.email));            // expect: user.contact.email -> aws  // expect-rule: piiflow-tls-verification-off
  two_usual.PutObject(under(u.email));      // expect: user.contact.email -> aws
  Aws::S3::S3Client three(key, nullptr, odd);
  Aws::S3::S3Client three_usual(key, nullptr, usual);
  three.PutObject(under(u.email));          // expect: user.contact.email -> aws  // expect-rule: piiflow-tls-verification-off
  three_usual.PutObject(under(u.email));    // expect: user.contact.email -> aws
  auto four = Aws::MakeShared<Aws::S3::S3Client>("four", odd);
  auto four_usual = Aws::MakeShared<Aws::S3::S3Client>("four", usual);
  four->PutObject(under(u.email));          // expect: user.contact.email -> aws  // expect-rule: piiflow-tls-verification-off
  four_usual->PutObject(under(u.email));    // expect: user.contact.email -> aws
  auto five = Aws::MakeShared<Aws::S3::S3Client>("five", key, odd);
  auto five_usual = Aws::MakeShared<Aws::S3::S3Client>("five", key, usual);
  five->PutObject(under(u.email));          // expect: user.contact.email -> aws  // expect-rule: piiflow-tls-verification-off
  five_usual->PutObject(under(u.email));    // expect: user.contact.email -> aws
  auto six = Aws::MakeUnique<Aws::S3::S3Client>("six", key, nullptr, odd);
  auto six_usual = Aws::MakeUnique<Aws::S3::S3Client>("six", key, nullptr, usual);
  six->PutObject(under(u.email));           // expect: user.contact.email -> aws  // expect-rule: piiflow-tls-verification-off
  six_usual->PutObject(under(u.email));     // expect: user.contact.email -> aws
}

void elsewhere(const User &u) {
  const Aws::Auth::AWSCredentials key("id", "secret");
  Aws::Client::ClientConfiguration usual;
  Aws::S3::S3Client one(ours()), two(key, ours()), three(key, nullptr, ours()), neither(key, usual);
  auto four = Aws::MakeShared<Aws::S3::S3Client>("four", ours());
  auto five = Aws::MakeShared<Aws::S3::S3Client>("five", key, ours());
  auto six = Aws::MakeUnique<Aws::S3::S3Client>("six", key, nullptr, ours());
  auto seven = Aws::MakeShared<Aws::S3::S3Client>("seven", usual);
  one.PutObject(under(u.email));       // expect: user.contact.email -> acme
  two.PutObject(under(u.email));       // expect: user.contact.email -> acme
  three.PutObject(under(u.email));     // expect: user.contact.email -> acme
  neither.PutObject(under(u.email));   // expect: user.contact.email -> aws
  four->PutObject(under(u.email));     // expect: user.contact.email -> acme
  five->PutObject(under(u.email));     // expect: user.contact.email -> acme
  six->PutObject(under(u.email));      // expect: user.contact.email -> acme
  seven->PutObject(under(u.email));    // expect: user.contact.email -> aws
  one.PutObject(under(u.plan));
  four->PutObject(under(u.plan));
}

void at_home(const User &u) {
  Aws::Client::ClientConfiguration configuration;
  configuration.endpointOverride = "localhost:4566";
  configuration.scheme = Aws::Http::Scheme::HTTP;
  configuration.verifySSL = false;
  Aws::S3::S3Client(configuration).PutObject(under(u.email));
}
