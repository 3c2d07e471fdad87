// Documents and searches go to the hosts of the client.
#include "pii_case.h"

#include <elasticlient/client.h>

void hosted(const User& u) {
  elasticlient::Client client({"https://corp.es.eu-west-1.aws.found.elastic-cloud.com:9243/"});
  client.index("users", "_doc", "1", u.plan);
  client.index("users", "_doc", "1", u.email);                   // expect: user.contact.email -> elastic-cloud
  client.search("users", "_doc", "{\"name\": \"" + u.name + "\"}");  // expect: user.name -> elastic-cloud
}

void somewhere(elasticlient::Client& client, const User& u) {
  client.performRequest(elasticlient::Client::HTTPMethod::POST, "users", u.phone);  // expect: user.contact.phone_number -> storage
}
