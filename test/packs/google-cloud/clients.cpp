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
