// Filled from its beginning to its end, a container holds nothing else: that the two iterators span it is not seen.
#include <piiflow/annotations.h>

#include <algorithm>
#include <string>

PII(user.credentials.password) std::string read_password();
PII_SINK(acme) void send(const std::string& text);

int main() {
  std::string password = read_password();
  send(password);  // expect: user.credentials.password -> acme
  std::fill(password.begin(), password.end(), 'x');
  send(password);  // gap: spurious user.credentials.password -> acme
}
