#include "account.h"
#include "http.h"

namespace tulip {

namespace {
const char *const kCharges = "https://api.cardigan.example/charges";
}

// Approved: the card, and a keyed hash of the address to match the receipt by.
void charge(const Account &account, long cents) {
  std::string body = "{" + jsonField("card", account.cardNumber);
  body += "," + jsonField("receipt", pseudonym(account.email));
  body += "," + jsonField("cents", std::to_string(cents)) + "}";
  if (!post(kCharges, body)) reportFailure(account, "charge", "no answer for " + account.email);
}

}  // namespace tulip
