/* <string.h>, <stdio.h>, <stdlib.h>, <time.h>. */
#include "pii_case_c.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static int compare(const void *a, const void *b) { return *(const int *)a - *(const int *)b; }

int main(void) {
  struct user u = {7, "basic", "ann@example.org", "Ann Lee", "+1-555-0100"};
  char a[64];
  char b[64];
  strcpy(a, u.email);
  acme_send(a);                              // expect: user.contact.email -> acme
  strcpy(a, u.plan);
  acme_send(a);
  acme_send(strcat(a, u.name));              // expect: user.name -> acme
  memset(a, 0, sizeof a);
  acme_send(a);
  memcpy(b, u.email, sizeof b);
  acme_send(strchr(b, '@'));                 // expect: user.contact.email -> acme
  memmove(b, u.plan, sizeof u.plan);
  acme_send(strstr(b, "a"));
  char *copy = strdup(u.name);
  acme_send(copy);                           // expect: user.name -> acme
  char *clean = strdup(u.plan);
  acme_send(clean);
  acme_send(strtok(copy, " "));              // expect: user.name -> acme
  acme_send(strtok(clean, " "));
  int number = 0;
  char word[16];
  sscanf(u.phone, "%d %15s", &number, word);
  acme_send_int(number);                     // expect: user.contact.phone_number -> acme
  acme_send(word);                           // expect: user.contact.phone_number -> acme
  sscanf(u.plan, "%d", &number);
  acme_send_int(number);
  acme_send_int(atoi(u.phone));              // expect: user.contact.phone_number -> acme
  acme_send_int((int)strtol(u.plan, NULL, 10));
  char *buffer = malloc(64);
  char *spare = malloc(64);
  snprintf(buffer, 64, "<%s>", u.email);
  snprintf(spare, 64, "<%s>", u.plan);
  buffer = realloc(buffer, 128);
  acme_send(buffer);                         // expect: user.contact.email -> acme
  acme_send(spare);
  int ids[2] = {u.id, 2};
  qsort(ids, 2, sizeof ids[0], compare);
  acme_send_int(ids[0]);
  time_t now = time(NULL);
  strftime(a, sizeof a, "%Y", localtime(&now));
  acme_send(a);
  acme_send(getenv(u.email));
  explicit_bzero(u.email, sizeof u.email);
  acme_send(u.email);
  free(buffer);
  return 0;
}
