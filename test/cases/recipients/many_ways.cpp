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

// What callers add to a URL does not change who is meant.
struct Rest {
  std::string proxy;
  void send(const std::string& url, const std::string& body) const {
    CURL* c = curl_easy_init();
    curl_easy_setopt(c, CURLOPT_URL, url.c_str());
    curl_easy_setopt(c, CURLOPT_POSTFIELDS, body.c_str());  // expect: user.contact.email -> openai
    curl_easy_perform(c);
  }
  void at(const std::string& base, const std::string& id, const std::string& body) const { send(base + id, body); }
};

}  // namespace

void every(const Rest& rest, const std::string& id, const User& u) {
  rest.at("https://api.stripe.com/v1/accounts/", id, u.plan);
  rest.at("https://api.stripe.com/v1/balance/", id, u.plan);
  rest.at("https://api.stripe.com/v1/cards/", id, u.plan);
  rest.at("https://api.stripe.com/v1/charges/", id, u.plan);
  rest.at("https://api.stripe.com/v1/coupons/", id, u.plan);
  rest.at("https://api.stripe.com/v1/credits/", id, u.plan);
  rest.at("https://api.stripe.com/v1/customers/", id, u.plan);
  rest.at("https://api.stripe.com/v1/disputes/", id, u.plan);
  rest.at("https://api.stripe.com/v1/events/", id, u.plan);
  rest.at("https://api.stripe.com/v1/fees/", id, u.plan);
  rest.at("https://api.stripe.com/v1/files/", id, u.plan);
  rest.at("https://api.stripe.com/v1/invoices/", id, u.plan);
  rest.at("https://api.stripe.com/v1/items/", id, u.plan);
  rest.at("https://api.stripe.com/v1/links/", id, u.plan);
  rest.at("https://api.stripe.com/v1/mandates/", id, u.plan);
  rest.at("https://api.stripe.com/v1/orders/", id, u.plan);
  rest.at("https://api.stripe.com/v1/payouts/", id, u.plan);
  rest.at("https://api.stripe.com/v1/plans/", id, u.plan);
  rest.at("https://api.stripe.com/v1/prices/", id, u.plan);
  rest.at("https://api.stripe.com/v1/products/", id, u.plan);
  rest.at("https://api.stripe.com/v1/quotes/", id, u.plan);
  rest.at("https://api.stripe.com/v1/refunds/", id, u.plan);
  rest.at("https://api.stripe.com/v1/reviews/", id, u.plan);
  rest.at("https://api.stripe.com/v1/sources/", id, u.plan);
  rest.at("https://api.stripe.com/v1/taxes/", id, u.plan);
  rest.at("https://api.stripe.com/v1/tokens/", id, u.plan);
  rest.at("https://api.stripe.com/v1/topups/", id, u.plan);
  rest.at("https://api.stripe.com/v1/transfers/", id, u.plan);
  rest.at("https://api.openai.com/v1/batches/", id, u.email);
  rest.at("https://api.openai.com/v1/models/", id, u.plan);
}

// An empty text is nobody's address.
void configured(const User& u, bool isOn) {
  std::string url;
  if (isOn) url = kStripe;
  CURL* c = curl_easy_init();
  curl_easy_setopt(c, CURLOPT_URL, url.c_str());
  curl_easy_setopt(c, CURLOPT_POSTFIELDS, u.email.c_str());  // expect: user.contact.email -> stripe
  curl_easy_perform(c);
}

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
