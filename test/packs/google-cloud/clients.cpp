// Objects and messages leave to Google Cloud.
#include "pii_case.h"

#include <google/cloud/clients.h>

namespace gc = google::cloud;

void objects(const User& u) {
  gc::storage::Client client;
  client.InsertObject("bucket", "plan", u.plan);
  client.InsertObject("bucket", "email", u.email);      // expect: user.contact.email -> google-cloud
  client.InsertObject("bucket", u.name + ".txt", "x");  // expect: user.name -> google-cloud
}

void streams(const User& u) {
  gc::storage::Client client;
  gc::storage::ObjectWriteStream plain = client.WriteObject("bucket", "plan");
  plain << "plan " << u.plan;
  plain.Close();
  gc::storage::ObjectWriteStream stream = client.WriteObject("bucket", "user");
  stream << "user " << u.email;
  stream.Close();                                       // expect: user.contact.email -> google-cloud
  client.WriteObject("bucket", u.name);                 // expect: user.name -> google-cloud
  client.UploadFile("plan.txt", "bucket", u.plan);
  client.UploadFile(u.name + ".txt", "bucket", "user");  // expect: user.name -> google-cloud
  gc::storage::ObjectMetadata quiet, metadata;
  client.InsertObject("bucket", "user", "x", gc::storage::WithObjectMetadata(quiet.upsert_metadata("plan", u.plan)));
  client.InsertObject("bucket", "user", "x", gc::storage::WithObjectMetadata(metadata.upsert_metadata("phone", u.phone)));  // expect: user.contact.phone_number -> google-cloud
}

void messages(gc::pubsub::Publisher publisher, const User& u) {
  publisher.Publish(gc::pubsub::MessageBuilder().SetData(u.plan).Build());
  publisher.Publish(gc::pubsub::MessageBuilder().SetData(u.email).Build());  // expect: user.contact.email -> google-cloud
  gc::pubsub::MessageBuilder builder;
  builder.SetAttribute("name", u.name);
  publisher.Publish(builder.Build());                                        // expect: user.name -> google-cloud
}

void logs(gc::logging_v2::LoggingServiceV2Client client, const User& u) {
  gc::LogEntry quiet, entry;
  quiet.set_text_payload(u.plan);
  entry.set_text_payload(u.email);
  client.WriteLogEntries("projects/p/logs/l", {}, {}, {quiet});
  client.WriteLogEntries("projects/p/logs/l", {}, {}, {entry});            // expect: user.contact.email -> google-cloud
  client.WriteLogEntries("projects/p/logs/l", {}, {{"user", u.name}}, {});  // expect: user.name -> google-cloud
  gc::WriteLogEntriesRequest request;
  request.add_entries()->set_text_payload(u.phone);
  client.WriteLogEntries(request);                                         // expect: user.contact.phone_number -> google-cloud
}

void speech(gc::speech_v1::SpeechClient client, const User& u) {
  gc::RecognitionConfig config;
  gc::RecognitionAudio quiet, audio;
  quiet.set_content(u.plan);
  audio.set_content(u.email);
  client.Recognize(config, quiet);
  client.Recognize(config, audio);             // expect: user.contact.email -> google-cloud
  client.LongRunningRecognize(config, audio);  // expect: user.contact.email -> google-cloud
}

void predictions(gc::aiplatform_v1::PredictionServiceClient client, const User& u) {
  gc::StructValue quiet, value;
  quiet.set_string_value(u.plan);
  value.set_string_value(u.email);
  client.Predict("projects/p/endpoints/e", {quiet}, quiet);
  client.Predict("projects/p/endpoints/e", {value}, quiet);  // expect: user.contact.email -> google-cloud
  gc::HttpBody body;
  body.set_data(u.name);
  client.RawPredict("projects/p/endpoints/e", body);         // expect: user.name -> google-cloud
  client.StreamRawPredict("projects/p/endpoints/e", body);   // expect: user.name -> google-cloud
}

void rows(gc::bigtable::Table table, const User& u) {
  table.Apply(gc::bigtable::SingleRowMutation("row", gc::bigtable::SetCell("f", "plan", u.plan)));
  table.Apply(gc::bigtable::SingleRowMutation("row", gc::bigtable::SetCell("f", "mail", u.email)));       // expect: user.contact.email -> google-cloud
  table.AsyncApply(gc::bigtable::SingleRowMutation(u.name, gc::bigtable::SetCell("f", "plan", u.plan)));  // expect: user.name -> google-cloud
  table.BulkApply(gc::bigtable::BulkMutation(gc::bigtable::SingleRowMutation(u.phone)));                  // expect: user.contact.phone_number -> google-cloud
}

void records(gc::spanner::Client client, const User& u) {
  client.Commit({gc::spanner::MakeInsertMutation("users", {"plan"}, u.plan)});
  client.Commit({gc::spanner::MakeInsertMutation("users", {"mail"}, u.email)});  // expect: user.contact.email -> google-cloud
}

void appended(gc::bigquery_storage_v1::BigQueryWriteClient client, const User& u) {
  auto stream = client.AsyncAppendRows();
  gc::AppendRowsRequest quiet, request;
  quiet.set_rows(u.plan);
  request.set_rows(u.email);
  stream->Write(quiet, {});
  stream->Write(request, {});  // expect: user.contact.email -> google-cloud
}
