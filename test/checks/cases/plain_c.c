/* The same in C. */
#include <piiflow/annotations.h>

PII_SINK(acme) void acme_send(const char *payload);

struct person {
  // fixed: PII(user.contact.email) char email[64];
  char email[64];  // warn: piiflow-unannotated-pii
  PII(user.name) char name[64];
  char room[8];
};

void report(const struct person *who) {
  acme_send(who->name);  // warn: piiflow-unapproved-flow user.name from 'person::name' reaches acme
  acme_send(who->room);
}
