#include "account.h"
#include "http.h"

namespace tulip {

// Approved: Postbox has to know where the mail goes. It gets the name as well, which nobody approved.
void sendWelcomeMail(const Account &account) {
  const std::string greeting = "Welcome, " + account.fullName + "!";
  post("https://api.postbox.example/v2/send",
       "{" + jsonField("to", account.email) + "," + jsonField("subject", greeting) + "}");
}

}  // namespace tulip
