// What the cases call of Breakpad. Declarations written by hand after src/common/linux/http_upload.h of
// chromium.googlesource.com/breakpad/breakpad (row 106 of our reference: read there, not compiled).
#pragma once

#include <map>
#include <string>

namespace google_breakpad {
using std::map;
using std::string;
class HTTPUpload {
 public:
  static bool SendRequest(const string& url, const map<string, string>& parameters, const map<string, string>& files,
                          const string& proxy, const string& proxy_user_pwd, const string& ca_certificate_file,
                          string* response_body, long* response_code, string* error_description);
};
}  // namespace google_breakpad
