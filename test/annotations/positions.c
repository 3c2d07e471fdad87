/* Every position in C. Compiled only: no compiler may say anything about it. */
#include <piiflow/annotations.h>

struct user {
  int id;
  PII(user.contact.email) char email[64];
  const char *phone PII(user.contact.phone_number);
};

typedef char *name_t PII(user.name);

PII(user.contact.email) const char *current_email(void);
PII_SINK(acme) void acme_send(const char *payload);
void outbox_put(int channel, PII_SINK(globex) const char *text);
PII_SANITIZER(hash) const char *sha256_hex(const char *text);
void read_name(PII(user.name) char *name, int room);

static PII(user.device.device_id) char device[32];

int main(void) {
  PII(user.name) char typed[8] = "";
  name_t alias = typed;
  return device[0] + alias[0];
}
