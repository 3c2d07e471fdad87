#include "report.h"

// Writes who logged in.
void onLogin(const User &user) {
  const std::string line = formatLogin(user.email);
  report(line);
}
