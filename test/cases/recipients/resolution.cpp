// Where an endpoint comes from: constants, concatenation, formatting, members, defaults, pairs of host and path.
// flags: -std=c++20 -stdlib=libc++
#include "record.h"

#include <curl/curl.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <format>
#include <string>
#include <string_view>

namespace {

constexpr const char* kStripe = "https://api.stripe.com/v1/customers";
constexpr std::string_view kMixpanel = "https://api.mixpanel.com";
const std::string kTwilioHost = "api.twilio.com";
static const char kPostmark[] = "https://api.postmarkapp.com/email";
#define SLACK_HOOK "https://hooks.slack.com/services/"

CURL* to(const char* url) {
  CURL* c = curl_easy_init();
  curl_easy_setopt(c, CURLOPT_URL, url);
  return c;
}

struct Settings {
  std::string host = "api.mailgun.net";
  std::string path = "/v3/messages";
  std::string url() const { return "https://" + host + path; }
};

class Client {
 public:
  explicit Client(std::string base = "https://api.openai.com/v1") : base_(std::move(base)) {}
  void post(const char* path, const std::string& body) {
    CURL* c = curl_easy_init();
    const std::string url = base_ + path;
    curl_easy_setopt(c, CURLOPT_URL, url.c_str());
    curl_easy_setopt(c, CURLOPT_POSTFIELDS, body.c_str());  // expect: user.contact.email -> openai; user.contact.email -> anthropic
    curl_easy_perform(c);
  }

 private:
  std::string base_;
};

std::string setting(const char* name, const char* fallback) {
  const char* value = std::getenv(name);
  return value ? value : fallback;
}

}  // namespace

void constants(const User& u) {
  curl_easy_setopt(to(kStripe), CURLOPT_POSTFIELDS, u.email.c_str());                // expect: user.contact.email -> stripe
  curl_easy_setopt(to(kPostmark), CURLOPT_POSTFIELDS, u.email.c_str());              // expect: user.contact.email -> postmark
  curl_easy_setopt(to(SLACK_HOOK "T0/B0/x"), CURLOPT_POSTFIELDS, u.email.c_str());   // expect: user.contact.email -> slack
  curl_easy_setopt(to(kStripe), CURLOPT_POSTFIELDS, u.plan.c_str());
}

void concatenation(const User& u, const std::string& account) {
  const std::string a = std::string(kMixpanel) + "/track?account=" + account;
  curl_easy_setopt(to(a.c_str()), CURLOPT_POSTFIELDS, u.email.c_str());              // expect: user.contact.email -> mixpanel
  const std::string b = "https://" + kTwilioHost + "/2010-04-01/Accounts/" + account;
  curl_easy_setopt(to(b.c_str()), CURLOPT_POSTFIELDS, u.email.c_str());              // expect: user.contact.email -> twilio
  std::string c = "https://";
  c += "api.intercom.io";
  c.append("/contacts");
  curl_easy_setopt(to(c.c_str()), CURLOPT_POSTFIELDS, u.email.c_str());              // expect: user.contact.email -> intercom
  char d[128];
  std::strcpy(d, "https://api.hubapi.com");
  std::strcat(d, "/crm/v3/objects");
  curl_easy_setopt(to(d), CURLOPT_POSTFIELDS, u.email.c_str());                      // expect: user.contact.email -> hubspot
}

void formatting(const User& u, const char* account) {
  char a[256];
  std::snprintf(a, sizeof a, "https://api.sendgrid.com/v3/%s/send", account);
  curl_easy_setopt(to(a), CURLOPT_POSTFIELDS, u.email.c_str());                      // expect: user.contact.email -> sendgrid
  char b[256];
  std::snprintf(b, sizeof b, "https://%s/v2/%s", "eu.posthog.com", account);
  curl_easy_setopt(to(b), CURLOPT_POSTFIELDS, u.email.c_str());                      // expect: user.contact.email -> posthog
  const std::string c = std::format("https://{}.zendesk.com/api/v2/tickets/{}", "corp", account);
  curl_easy_setopt(to(c.c_str()), CURLOPT_POSTFIELDS, u.email.c_str());              // expect: user.contact.email -> zendesk
  const std::string d = std::format("{}://{}:{}/{}", "https", "api.segment.io", 443, account);
  curl_easy_setopt(to(d.c_str()), CURLOPT_POSTFIELDS, u.email.c_str());              // expect: user.contact.email -> segment
  // The subdomain is not shown, the vendor is.
  const std::string e = std::format("https://{}.zendesk.com/api/v2/tickets", account);
  curl_easy_setopt(to(e.c_str()), CURLOPT_POSTFIELDS, u.email.c_str());              // expect: user.contact.email -> zendesk
  char f[256];
  std::snprintf(f, sizeof f, "https://%s.okta.com/api/v1/users", account);
  curl_easy_setopt(to(f), CURLOPT_POSTFIELDS, u.email.c_str());                      // expect: user.contact.email -> okta
  const std::string g = std::string("https://") + account + ".auth0.com/dbconnections/signup";
  curl_easy_setopt(to(g.c_str()), CURLOPT_POSTFIELDS, u.email.c_str());              // expect: user.contact.email -> auth0
}

void members(const User& u) {
  Settings s;
  curl_easy_setopt(to(s.url().c_str()), CURLOPT_POSTFIELDS, u.email.c_str());        // expect: user.contact.email -> mailgun
  Client standard;
  standard.post("/chat/completions", u.email);
  Client other("https://api.anthropic.com/v1");
  other.post("/messages", u.email);
}

void defaults(const User& u) {
  const std::string url = setting("COLLECTOR", "https://o1.ingest.sentry.io/api/1/store/");
  curl_easy_setopt(to(url.c_str()), CURLOPT_POSTFIELDS, u.email.c_str());            // expect: user.contact.email -> sentry
  const char* other = std::getenv("OTHER");
  curl_easy_setopt(to(other), CURLOPT_POSTFIELDS, u.email.c_str());                  // expect: user.contact.email -> unknown
}

void url_handle(const User& u) {
  CURLU* h = curl_url();
  curl_url_set(h, CURLUPART_SCHEME, "https", 0);
  curl_url_set(h, CURLUPART_HOST, "api.paypal.com", 0);
  curl_url_set(h, CURLUPART_PATH, "/v1/payments", 0);
  CURL* c = curl_easy_init();
  curl_easy_setopt(c, CURLOPT_CURLU, h);
  curl_easy_setopt(c, CURLOPT_POSTFIELDS, u.email.c_str());                          // expect: user.contact.email -> paypal
  curl_easy_perform(c);
}
