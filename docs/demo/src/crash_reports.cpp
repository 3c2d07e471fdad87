#include <faultline/faultline.h>

#include "account.h"

namespace tulip {

// The id is no personal data here, and the plan neither; what callers put into `error` may be.
void reportFailure(const Account &account, const std::string &step, const std::string &error) {
  faultline_set_user(std::to_string(account.id).c_str());
  faultline_add_breadcrumb("plan", account.plan.c_str());
  const std::string message = step + " failed: " + error;
  faultline_capture_message(FAULTLINE_ERROR, message.c_str());
}

}  // namespace tulip
