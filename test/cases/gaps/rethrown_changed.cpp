// The handler empties the exception object and throws it on; the call in between may throw something else.
#include <piiflow/annotations.h>

#include <string>

PII(user.contact.email) std::string user_email();
PII_SINK(acme) void send(const std::string& text);

int main() {
  try {
    try {
      throw user_email();
    } catch (std::string& s) {
      send("failed");
      s = "cleaned";
      throw;
    }
  } catch (const std::string& s) {
    send(s);  // gap: spurious user.contact.email -> acme
  }
}
