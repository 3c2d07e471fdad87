// One function sends all that a program sends: what each caller hands over goes where that caller says, however many
// calls there are, and also where something else of the connection is for callers further up to say.
// flags: -std=c++20 -stdlib=libc++
#include "record.h"

#include <curl/curl.h>

#include <string>

namespace {

constexpr const char* kStripe = "https://api.stripe.com/v1/customers";
constexpr const char* kOpenAi = "https://api.openai.com/v1";

void post(const char* url, const std::string& body) {
  CURL* c = curl_easy_init();
  curl_easy_setopt(c, CURLOPT_URL, url);
  curl_easy_setopt(c, CURLOPT_POSTFIELDS, body.c_str());  // expect: user.contact.email -> openai
  curl_easy_perform(c);
}

struct Api {
  long timeout = 10;
  bool verify = true;
  void put(const char* url, const std::string& body) const {
    CURL* c = curl_easy_init();
    curl_easy_setopt(c, CURLOPT_TIMEOUT, timeout);
    curl_easy_setopt(c, CURLOPT_URL, url);
    curl_easy_setopt(c, CURLOPT_POSTFIELDS, body.c_str());  // expect: user.contact.email -> openai
    curl_easy_perform(c);
  }
  void customers(const User& u) const { put(kStripe, u.plan); }
  void messages(const User& u) const { put(kOpenAi, u.email); }
};

}  // namespace

void sync(const User& u) {
  post(kStripe, u.plan);
  post(kOpenAi, u.email);
  post(kStripe, u.plan);
  post(kOpenAi, u.email);
  post(kStripe, u.plan);
  post(kOpenAi, u.email);
  post(kStripe, u.plan);
  post(kOpenAi, u.email);
  post(kStripe, u.plan);
  post(kOpenAi, u.email);
  post(kStripe, u.plan);
  post(kOpenAi, u.email);
}

void all(const Api& api, const User& u) {
  api.customers(u);
  api.messages(u);
}
