// Accessors, parameters, globals and types.
#include <string>
#include <piiflow/annotations.h>

// fixed: PII(user.contact.email) const char *current_email();
const char *current_email();  // warn: piiflow-unannotated-pii
bool validate_email(const std::string &email);
void send_email(const std::string &text);

// What an unseen function leaves in its argument.
// fixed: int read_email(int id, PII(user.contact.email) char *out, unsigned long room);
int read_email(int id, char *out, unsigned long room);  // warn: piiflow-unannotated-pii 'read_email' says

class Account {
 public:
  const std::string &email() const { return email_; }  // gives the member, which is told
  // fixed: PII(user.account.username) virtual std::string userName() const = 0;
  virtual std::string userName() const = 0;  // warn: piiflow-unannotated-pii
  virtual ~Account() = default;

 private:
  // fixed: PII(user.contact.email) std::string email_;
  std::string email_;  // warn: piiflow-unannotated-pii
};

// Somebody outside calls it, nobody here does.
// fixed: int onSignup(PII(user.name) const std::string &fullName, int plan) { return plan + (fullName.empty() ? 0 : 1); }
int onSignup(const std::string &fullName, int plan) { return plan + (fullName.empty() ? 0 : 1); }  // warn: piiflow-unannotated-pii
static int greet(const std::string &fullName) { return fullName.empty() ? 0 : 1; }
int hello() { return greet("you"); }

// fixed: PII(user.device.device_id) std::string g_deviceId;
std::string g_deviceId;  // warn: piiflow-unannotated-pii
const char *const kEmailKey = "email";

// fixed: using Iban PII(user.financial.bank_account) = std::string;
using Iban = std::string;  // warn: piiflow-unannotated-pii
// fixed: class PII(user.government_id.passport_number) PassportNumber {
class PassportNumber {  // warn: piiflow-unannotated-pii
  std::string digits;
};
