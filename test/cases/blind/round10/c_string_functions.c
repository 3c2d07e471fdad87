/* strtok, snprintf, sscanf, memmove, strchr, strncat, strtol, strcspn: what they copy, where they point and what they only count. */
#include "svc_c.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct badge {
  PII(user.government_id) long number;
  long door;
};

static void tokens(void) {
  char mail[64], plan[64];
  snprintf(mail, sizeof mail, "%s", current_email());
  snprintf(plan, sizeof plan, "%s", setting("plan"));
  char *user = strtok(mail, "@");
  acme_send(user ? user : "");  // expect: user.contact.email -> acme
  char *word = strtok(plan, " ");
  acme_send(word ? word : "");  // silent: another string is taken apart
}

static void scanning(const struct badge *b) {
  char line[64];
  long number = 0, door = 0;
  snprintf(line, sizeof line, "number=%ld", b->number);
  if (sscanf(line, "number=%ld", &number) != 1) return;
  acme_send_int((int)number);  // expect: user.government_id -> acme
  snprintf(line, sizeof line, "door=%ld", b->door);
  if (sscanf(line, "door=%ld", &door) != 1) return;
  acme_send_int((int)door);  // silent: the door
  acme_send(line);  // silent: the line was written anew
}

static void moving(void) {
  char text[96] = "name=";
  strncat(text, current_name(), sizeof text - strlen(text) - 1);
  memmove(text, text + 5, strlen(text + 5) + 1);
  acme_send(text);  // expect: user.name -> acme
  memset(text, 0, sizeof text);
  acme_send(text);  // silent: wiped
}

static void searching(void) {
  const char *mail = current_email();
  const char *at = strchr(mail, '@');
  if (!at) return;
  acme_send(at + 1);  // expect: user.contact.email -> acme
  acme_send_int((int)(at - mail) % 4);  // silent: a position
  acme_send_int((int)strcspn(mail, "@") % 4);  // silent: a length
  acme_send_int(strcmp(mail, "root") == 0);  // silent: a comparison
}

static void duplicates(void) {
  char *copy = malloc(64);
  if (!copy) return;
  snprintf(copy, 64, "%s", current_name());
  acme_send(copy);  // expect: user.name -> acme
  free(copy);
  copy = malloc(64);
  if (!copy) return;
  snprintf(copy, 64, "%s", "other");
  acme_send(copy);  // silent: another block
  free(copy);
}

static void converting(const struct badge *b) {
  char digits[32];
  snprintf(digits, sizeof digits, "%ld", b->number);
  char *end = NULL;
  long number = strtol(digits, &end, 10);
  acme_send_int((int)number);  // expect: user.government_id -> acme
  acme_send_int(*end == '\0');  // silent: a comparison
  acme_send(sha256_hex(digits));  // expect: user.government_id -> acme via hash
}

int main(void) {
  struct badge b = {999999999, 3};
  tokens();
  scanning(&b);
  moving();
  searching();
  duplicates();
  converting(&b);
  return 0;
}
