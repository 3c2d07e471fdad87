// Out of a macro: told where it is used, not fixed. NOLINT is clang-tidy's.
#include <string>
#include <piiflow/annotations.h>

#define MEMBER(type, name) type name
struct User {
  MEMBER(std::string, email);  // warn: piiflow-unannotated-pii
  std::string phone;           // NOLINT(piiflow-unannotated-pii): the company's switchboard
  // NOLINTNEXTLINE(piiflow-*)
  std::string iban;
  std::string surname;  // NOLINT
};
