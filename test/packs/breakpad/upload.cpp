// Breakpad: parameters of a report.
#include "pii_case.h"

#include <common/http_upload.h>

int main() {
  User u = load_user(1);
  using google_breakpad::HTTPUpload;
  HTTPUpload::SendRequest("https://crash.acme.example/", {{"plan", u.plan}}, {}, "", "", "", nullptr, nullptr, nullptr);
  HTTPUpload::SendRequest("https://crash.acme.example/", {{"mail", u.email}}, {}, "", "", "", nullptr, nullptr, nullptr);  // expect: user.contact.email -> acme
}
