// Blobs, messages, entities, events and secrets leave to Azure, or to the host of the client's URL.
#include "pii_case.h"

#include <azure/clients.h>

using namespace Azure;

void blobs(const std::string& url, const User& u) {
  Storage::Blobs::BlockBlobClient blob(url);
  Core::IO::MemoryBodyStream plain(reinterpret_cast<const uint8_t*>(u.plan.data()), 1);
  blob.Upload(plain);
  Core::IO::MemoryBodyStream content(reinterpret_cast<const uint8_t*>(u.email.data()), 1);
  blob.Upload(content);                                                        // expect: user.contact.email -> azure
  blob.UploadFrom(reinterpret_cast<const uint8_t*>(u.name.data()), 1);         // expect: user.name -> azure
  Storage::Blobs::BlobContainerClient container("http://127.0.0.1:10000/devstoreaccount1");
  container.UploadBlob("user", content);
}

void others(const User& u) {
  Storage::Queues::QueueClient queue("https://corp.queue.core.windows.net/users");
  queue.EnqueueMessage(u.plan);
  queue.EnqueueMessage(u.email);                                               // expect: user.contact.email -> azure
  Data::Tables::TableClient table("https://corp.table.core.windows.net");
  Data::Tables::TableEntity entity;
  entity.Properties["name"] = u.name;
  table.AddEntity(entity);                                                     // expect: user.name -> azure
  Messaging::EventHubs::ProducerClient producer("corp.servicebus.windows.net");
  Messaging::EventHubs::EventData event;
  event.Body = u.phone;
  producer.Send(event);                                                        // expect: user.contact.phone_number -> azure
  Security::KeyVault::Secrets::SecretClient vault("https://corp.vault.azure.net");
  vault.SetSecret("plan", u.plan);
  vault.SetSecret("email", u.email);                                           // expect: user.contact.email -> azure
}
