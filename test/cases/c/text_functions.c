// The less usual functions of <string.h>, <stdio.h>, <stdlib.h>, <wchar.h>.
// flags: -std=gnu11
#define _GNU_SOURCE
#include "case.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <wchar.h>

int main(void) {
  struct user u;
  load_user(1, &u);
  char line[128];
  snprintf(line, sizeof line, "%s,%s", u.plan, u.email);
  char *rest = line, *first = strsep(&rest, ",");
  acme_send(first);  // expect: user.contact.email -> acme
  acme_send(rest);   // expect: user.contact.email -> acme
  char plain[64];
  strcpy(plain, u.plan);
  char *p = plain;
  char *token;
  while ((token = strsep(&p, ";")) != NULL) acme_send(token);
  char copy[64];
  strcpy(copy, u.name);
  strtok(copy, " ");
  char *last = strtok(NULL, " ");
  acme_send(last);  // expect: user.name -> acme
  char text[256];
  char *at = text;
  at += sprintf(at, "%d:", u.id);
  at += sprintf(at, "%s;", u.plan);
  acme_send(text);
  at += sprintf(at, "%s", u.name);
  acme_send(text);  // expect: user.name -> acme
  char *dup = strndup(u.phone, 4);
  acme_send(dup);  // expect: user.contact.phone_number -> acme
  free(dup);
  dup = strdup(u.plan);
  acme_send(dup);
  free(dup);
  wchar_t wide[64];
  mbstowcs(wide, u.name, 64);
  char narrow[64];
  wcstombs(narrow, wide, sizeof narrow);
  acme_send(narrow);  // expect: user.name -> acme
  char domain[64];
  const char *sign = memchr(u.email, '@', sizeof u.email);
  if (sign) memccpy(domain, sign + 1, '\0', sizeof domain);
  acme_send(domain);  // expect: user.contact.email -> acme
  char buffer[32];
  bzero(buffer, sizeof buffer);
  acme_send(buffer);
  bcopy(u.name, buffer, 8);
  acme_send(buffer);  // expect: user.name -> acme
  acme_send_int(strcasecmp(u.email, "x"));
  acme_send_int((long)strspn(u.phone, "+0123456789"));
  acme_send_int(strncmp(u.name, "Dr", 2) == 0);
  acme_send(strpbrk(u.email, "@") ? "yes" : "no");
  long value = 0;
  int used = 0;
  sscanf(u.phone, "%ld%n", &value, &used);
  acme_send_int(value);  // expect: user.contact.phone_number -> acme
  char reversed[64];
  size_t n = strlen(u.name);
  for (size_t i = 0; i < n; i++) reversed[n - 1 - i] = u.name[i];
  reversed[n] = 0;
  acme_send(reversed);  // expect: user.name -> acme
  return 0;
}
