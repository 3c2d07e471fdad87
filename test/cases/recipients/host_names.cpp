// A host belongs to the vendor whose domain is the longest that covers it, label by label.
#include "record.h"

#include <curl/curl.h>

void post(const char* url, const User& u) {
  CURL* c = curl_easy_init();
  curl_easy_setopt(c, CURLOPT_URL, url);
  curl_easy_setopt(c, CURLOPT_POSTFIELDS, u.plan.c_str());
  curl_easy_setopt(c, CURLOPT_POSTFIELDS, u.email.c_str());  // expect: user.contact.email -> stripe; user.contact.email -> unknown; user.contact.email -> azure-openai; user.contact.email -> azure; user.contact.email -> google-maps; user.contact.email -> google-cloud; user.contact.email -> aws
  curl_easy_perform(c);
}

int main() {
  User u = load_user(1);
  post("https://api.stripe.com/v1/charges", u);
  post("https://badstripe.com/v1", u);
  post("https://corp.openai.azure.com/openai/deployments", u);
  post("https://corp.blob.core.windows.net/container", u);
  post("https://api.corp.example/users", u);
  post("http://10.1.2.3:8080/users", u);
  post("http://localhost:11434/api/chat", u);
  post("https://maps.googleapis.com/maps/api/geocode/json", u);
  post("https://storage.googleapis.com/bucket/object", u);
  post("https://sqs.eu-west-1.amazonaws.com/123/queue", u);
}
