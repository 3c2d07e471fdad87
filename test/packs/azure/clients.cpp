// Blobs, messages, files, entities, events and secrets leave to Azure, or to the host of the client's URL.
#include "pii_case.h"

#include <azure/clients.h>

using namespace Azure;

const uint8_t* bytes(const std::string& text) { return reinterpret_cast<const uint8_t*>(text.data()); }

void blobs(const std::string& url, const User& u) {
  Storage::Blobs::BlockBlobClient blob(url);
  Core::IO::MemoryBodyStream plain(bytes(u.plan), 1);
  blob.Upload(plain);
  Core::IO::MemoryBodyStream content(bytes(u.email), 1);
  blob.Upload(content);                                                        // expect: user.contact.email -> azure
  Core::IO::MemoryBodyStream copied(std::vector<uint8_t>(bytes(u.name), bytes(u.name) + 1));
  blob.StageBlock("1", plain);
  blob.StageBlock("1", copied);                                                // expect: user.name -> azure
  blob.UploadFrom(bytes(u.plan), 1);
  blob.UploadFrom(bytes(u.name), 1);                                           // expect: user.name -> azure
  Storage::Blobs::UploadBlockBlobOptions options;
  options.Metadata["phone"] = u.phone;
  blob.Upload(plain, options);                                                 // expect: user.contact.phone_number -> azure
  blob.SetMetadata({{"plan", u.plan}});
  blob.SetMetadata({{"email", u.email}});                                      // expect: user.contact.email -> azure
  blob.SetTags({{"plan", u.plan}});
  blob.SetTags({{"name", u.name}});                                            // expect: user.name -> azure
  blob.AsAppendBlobClient().AppendBlock(plain);
  blob.AsAppendBlobClient().AppendBlock(content);                              // expect: user.contact.email -> azure
  blob.AsPageBlobClient().UploadPages(0, content);                             // expect: user.contact.email -> azure
}

void ours(const User& u, Core::IO::BodyStream& content) {
  Storage::Blobs::BlobContainerClient container("http://127.0.0.1:10000/devstoreaccount1");
  container.UploadBlob(u.email, content);
  container.SetMetadata({{"email", u.email}});
  container.GetBlockBlobClient("users").UploadFrom(bytes(u.email), 1);
  Storage::Blobs::BlobServiceClient service("http://127.0.0.1:10000/devstoreaccount1");
  service.GetBlobContainerClient("users").UploadBlob(u.email, content);
}

void others(const User& u) {
  Storage::Queues::QueueClient queue("https://corp.queue.core.windows.net/users");
  queue.EnqueueMessage(u.plan);
  queue.EnqueueMessage(u.email);                                               // expect: user.contact.email -> azure
  Storage::Queues::UpdateMessageOptions quiet, options;
  quiet.MessageText = u.plan;
  queue.UpdateMessage("1", "2", std::chrono::seconds(3), quiet);
  options.MessageText = u.name;
  queue.UpdateMessage("1", "2", std::chrono::seconds(3), options);             // expect: user.name -> azure
  Storage::Files::Shares::ShareFileClient share("https://corp.file.core.windows.net/users");
  Core::IO::MemoryBodyStream plain(bytes(u.plan), 1), content(bytes(u.phone), 1);
  share.UploadRange(0, plain);
  share.UploadRange(0, content);                                               // expect: user.contact.phone_number -> azure
  share.UploadFrom(bytes(u.email), 1);                                         // expect: user.contact.email -> azure
  share.SetMetadata({{"name", u.name}});                                       // expect: user.name -> azure
  Storage::Files::DataLake::DataLakeFileClient lake("https://corp.dfs.core.windows.net/users");
  lake.Append(plain, 0);
  lake.Append(content, 0);                                                     // expect: user.contact.phone_number -> azure
  lake.UploadFrom(bytes(u.email), 1);                                          // expect: user.contact.email -> azure
  Security::KeyVault::Secrets::SecretClient vault("https://corp.vault.azure.net");
  vault.SetSecret("plan", u.plan);
  vault.SetSecret("email", u.email);                                           // expect: user.contact.email -> azure
}

void tables(const User& u) {
  Data::Tables::TableClient table("https://corp.table.core.windows.net", "users");
  Data::Tables::Models::TableEntity quiet, entity, keyed;
  quiet.Properties["plan"] = u.plan;
  table.AddEntity(quiet);
  entity.Properties["name"] = u.name;
  table.AddEntity(entity);                                                     // expect: user.name -> azure
  table.UpdateEntity(entity);                                                  // expect: user.name -> azure
  table.MergeEntity(entity);                                                   // expect: user.name -> azure
  table.UpdateOrInsertEntity(entity);                                          // expect: user.name -> azure
  table.MergeOrInsertEntity(entity);                                           // expect: user.name -> azure
  keyed.SetPartitionKey(u.email);
  table.AddEntity(keyed);                                                      // expect: user.contact.email -> azure
  std::vector<Data::Tables::Models::TransactionStep> steps;
  table.SubmitTransaction(steps);
  steps.push_back({1, entity});
  table.SubmitTransaction(steps);                                              // expect: user.name -> azure
  Data::Tables::TableServiceClient local("http://localhost:10002");
  local.GetTableClient("users").AddEntity(entity);
}

void events(const User& u) {
  Messaging::EventHubs::ProducerClient producer("Endpoint=sb://corp.servicebus.windows.net/;SharedAccessKeyName=k", "users");
  Messaging::EventHubs::Models::EventData quiet, event(u.email);
  quiet.Properties["plan"] = u.plan;
  producer.Send(quiet);
  producer.Send(event);                                                        // expect: user.contact.email -> azure
  quiet.Properties["phone"] = u.phone;
  producer.Send(quiet);                                                        // expect: user.contact.phone_number -> azure
  Messaging::EventHubs::EventDataBatch batch = producer.CreateBatch();
  producer.Send(batch);
  batch.TryAdd(event);
  producer.Send(batch);                                                        // expect: user.contact.email -> azure
}

void by_clients(const User& u, const std::string& url) {
  Storage::Blobs::BlobClient blob("http://127.0.0.1:10000/devstoreaccount1/users/one");
  blob.SetTags({{"name", u.name}});
  Core::IO::MemoryBodyStream plain(bytes(u.plan), 1), content(bytes(u.email), 1);
  blob.AsBlockBlobClient().Upload(content);
  Storage::Blobs::BlobClient(url).AsBlockBlobClient().Upload(plain);
  Storage::Blobs::BlobClient(url).AsBlockBlobClient().Upload(content);         // expect: user.contact.email -> azure
  Storage::Blobs::AppendBlobClient append("https://files.acme.example/users");
  append.AppendBlock(plain);
  append.AppendBlock(content);                                                 // expect: user.contact.email -> acme
  Storage::Blobs::PageBlobClient page("https://files.acme.example/users");
  page.UploadPages(0, plain);
  page.UploadPages(0, content);                                                // expect: user.contact.email -> acme
  Storage::Blobs::BlobContainerClient container("https://files.acme.example/all");
  container.GetBlobClient("one").SetMetadata({{"plan", u.plan}});
  container.GetBlobClient("one").SetMetadata({{"phone", u.phone}});            // expect: user.contact.phone_number -> acme
  container.GetAppendBlobClient("one").AppendBlock(plain);
  container.GetAppendBlobClient("one").AppendBlock(content);                   // expect: user.contact.email -> acme
  container.GetPageBlobClient("one").UploadPages(0, plain);
  container.GetPageBlobClient("one").UploadPages(0, content);                  // expect: user.contact.email -> acme
  Storage::Queues::QueueClient queue("https://corp.queue.core.windows.net/users");
  queue.SetMetadata({{"plan", u.plan}});
  queue.SetMetadata({{"name", u.name}});                                       // expect: user.name -> azure
}
