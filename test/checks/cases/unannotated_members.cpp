// A member whose name and type say personal data.
#include <string>
#include <vector>
#include <piiflow/annotations.h>

struct Customer {
  // fixed: PII(user.contact.email) std::string email;
  std::string email;  // warn: piiflow-unannotated-pii 'email' says user.contact.email
  // fixed: PII(user.contact.phone_number) char phoneNumber[20];
  char phoneNumber[20];  // warn: piiflow-unannotated-pii user.contact.phone_number
  // fixed: PII(user.name) std::string m_name;
  std::string m_name;  // warn: piiflow-unannotated-pii 'm_name' in 'Customer' says user.name
  // fixed: PII(user.demographic.date_of_birth) int birthYear = 0;
  int birthYear = 0;  // warn: piiflow-unannotated-pii user.demographic.date_of_birth
  // fixed: PII(user.financial.bank_account) std::vector<std::string> ibans;
  std::vector<std::string> ibans;  // warn: piiflow-unannotated-pii user.financial.bank_account
  PII(user.contact.address) std::string homeAddress;
  std::string plan;
  int emailCount = 0;        // a number of them
  bool email_verified = false;
  std::string emailTemplate;
  int id = 0;
};

// The name alone says nothing where no person is near.
struct Theme {
  std::string name;
  std::string address;
  int age = 0;
};

// A neighbour that says who it is about.
struct Row {
  std::string surname;  // warn: piiflow-unannotated-pii
  std::string name;     // warn: piiflow-unannotated-pii 'name' beside 'surname'
  std::string city;     // warn: piiflow-unannotated-pii
};

// One attribute before would stand for both: told, not fixed.
struct Shared {
  std::string firstName, lastName;  // warn: piiflow-unannotated-pii; piiflow-unannotated-pii
};

// A machine's password is no person's.
struct DatabaseConfig {
  std::string password;
  std::string username;
};

int use(const Customer &c) { return c.id + static_cast<int>(c.email.size()); }
