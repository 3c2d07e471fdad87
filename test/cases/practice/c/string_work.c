/* C strings: copied, appended, cut, scanned, tokenised, built by hand; buffers used again. */
#define _GNU_SOURCE
#include "case_c.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void upper(char *s) {
  for (; *s; s++) *s = (char)toupper((unsigned char)*s);
}
static char *reverse(const char *s) {
  size_t n = strlen(s);
  char *out = malloc(n + 1);
  for (size_t i = 0; i < n; i++) out[i] = s[n - 1 - i];
  out[n] = '\0';
  return out;
}
static void mask(char *s) { memset(s, '*', strlen(s)); }
static size_t count(const char *s, char c) {
  size_t n = 0;
  while (*s) n += *s++ == c;
  return n;
}

int main(void) {
  struct user u;
  load_user(1, &u);
  char buf[128];
  strcpy(buf, "to: ");
  acme_send(buf);
  strcat(buf, u.email);
  acme_send(buf);  // expect: user.contact.email -> acme
  strncpy(buf, u.plan, sizeof buf);
  acme_send(buf);
  char *end = stpcpy(buf, "x=");
  stpcpy(end, u.name);
  acme_send(buf);  // expect: user.name -> acme
  buf[0] = '\0';
  strncat(buf, u.plan, 3);
  memmove(buf, u.plan, sizeof u.plan);
  char copy[64];
  memcpy(copy, u.email, sizeof copy);
  upper(copy);
  acme_send(copy);  // expect: user.contact.email -> acme
  char *back = reverse(u.phone);
  acme_send(back);  // expect: user.contact.phone_number -> acme
  free(back);
  back = reverse(u.plan);
  acme_send(back);
  free(back);
  char *at = strchr(copy, '@');
  acme_send_int(at - copy);
  acme_send(at ? at + 1 : "");  // expect: user.contact.email -> acme
  acme_send_int((long)count(u.email, '.'));
  acme_send_int(strcmp(u.email, u.name));
  char *save = NULL;
  char words[] = "a b c";
  for (char *w = strtok_r(words, " ", &save); w; w = strtok_r(NULL, " ", &save)) acme_send(w);
  char names[64];
  snprintf(names, sizeof names, "%s", u.name);
  for (char *w = strtok_r(names, " ", &save); w; w = strtok_r(NULL, " ", &save)) acme_send(w);  // expect: user.name -> acme
  char user[32], host[32];
  int n = 0;
  if (sscanf(u.email, "%31[^@]@%31s", user, host) == 2) acme_send(host);  // expect: user.contact.email -> acme
  sscanf(u.plan, "%31s %d", user, &n);
  acme_send_int(n);
  char *made = NULL;
  if (asprintf(&made, "<%s>", u.phone) > 0) acme_send(made);  // expect: user.contact.phone_number -> acme
  free(made);
  char *dup = strndup(u.plan, 4);
  acme_send(dup);
  free(dup);
  mask(copy);
  return (int)strlen(copy);
}
