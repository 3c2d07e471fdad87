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

void messages(gc::pubsub::Publisher publisher, const User& u) {
  publisher.Publish(gc::pubsub::MessageBuilder().SetData(u.plan).Build());
  publisher.Publish(gc::pubsub::MessageBuilder().SetData(u.email).Build());  // expect: user.contact.email -> google-cloud
  gc::pubsub::MessageBuilder builder;
  builder.SetAttribute("name", u.name);
  publisher.Publish(builder.Build());                                        // expect: user.name -> google-cloud
}
