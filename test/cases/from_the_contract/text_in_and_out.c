// The C library's string functions, each with data and without.
// flags: -std=gnu11
#define _GNU_SOURCE
#include "member.h"

#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <wchar.h>

static void parse(const char *line, char *key, char *value) {
  const char *eq = strchr(line, '=');
  if (!eq) return;
  size_t n = (size_t)(eq - line);
  memcpy(key, line, n);
  key[n] = 0;
  strcpy(value, eq + 1);
}

static char *trim(char *s) {
  while (isspace((unsigned char)*s)) s++;
  char *end = s + strlen(s);
  while (end > s && isspace((unsigned char)end[-1])) *--end = '\0';
  return s;
}

static char *lower(char *s) {
  for (char *p = s; *p; ++p) *p = (char)tolower((unsigned char)*p);
  return s;
}

static const char *basename_of(const char *path) {
  const char *slash = strrchr(path, '/');
  return slash ? slash + 1 : path;
}

int main(void) {
  member_t m;
  member_load(8, &m);
  char line[128], copy[128], host[64], user[64];

  sscanf(m.email, "%63[^@]@%63s", user, host);
  acme_text(user);  // expect: user.contact.email -> acme
  acme_text(host);  // expect: user.contact.email -> acme
  int y = 0, n = 0;
  sscanf("12 13", "%d %d", &y, &n);
  acme_number(y);

  snprintf(line, sizeof line, "id=%u;mail=%s;tier=%s", m.number, m.email, m.tier);
  strcpy(copy, line);
  char *save = NULL;
  for (char *tok = strtok_r(copy, ";", &save); tok; tok = strtok_r(NULL, ";", &save)) {
    acme_text(tok);  // expect: user.contact.email -> acme
  }
  snprintf(line, sizeof line, "id=%u;tier=%s", m.number, m.tier);
  for (char *tok = strtok(line, ";"); tok; tok = strtok(NULL, ";")) acme_text(tok);

  char key[64], value[64];
  snprintf(line, sizeof line, "name=%s", m.first);
  parse(line, key, value);
  acme_text(value);  // expect: user.name -> acme
  parse("lang=en", key, value);

  char padded[64];
  snprintf(padded, sizeof padded, "  %s  ", m.last);
  acme_text(trim(padded));  // expect: user.name -> acme
  snprintf(padded, sizeof padded, "  %s  ", m.tier);
  acme_text(trim(padded));
  char *low = lower(strdup(m.email));
  acme_text(low);  // expect: user.contact.email -> acme
  acme_text(basename_of(low));  // expect: user.contact.email -> acme
  acme_text(basename_of(m.tier));
  free(low);

  const char *at = strchr(m.email, '@');
  acme_text(at ? at + 1 : "");  // expect: user.contact.email -> acme
  acme_number(at - m.email);
  acme_number(at != NULL);
  acme_number((long)strcspn(m.email, "@"));
  acme_number(strcmp(m.first, m.last));
  acme_number(strncasecmp(m.first, "a", 1) == 0);
  acme_text(strstr(m.email, "example"));  // expect: user.contact.email -> acme
  acme_text(strpbrk(m.tier, "abc"));

  char first[4] = {0};
  strncpy(first, m.first, 3);
  acme_text(first);  // expect: user.name -> acme
  memset(first, 0, sizeof first);
  strncat(first, m.tier, 3);
  acme_text(first);
  char both[80];
  stpcpy(stpcpy(both, m.first), m.last);
  acme_text(both);  // expect: user.name -> acme
  stpcpy(stpcpy(both, "a"), m.tier);
  acme_text(both);
  memmove(both + 1, both, 10);
  acme_text(both);
  char *mp = mempcpy(both, m.email, 5);
  *mp = 0;
  acme_text(both);  // expect: user.contact.email -> acme

  char *rest = NULL;
  long num = strtol(m.email + 2, &rest, 10);
  acme_number(num);  // expect: user.contact.email -> acme
  acme_text(rest);   // expect: user.contact.email -> acme
  acme_number(atoi(m.tier));
  char digits[24];
  snprintf(digits, sizeof digits, "%d", m.birth_year);
  acme_text(digits);  // expect: user.date_of_birth -> acme
  acme_number(atoi(digits));  // expect: user.date_of_birth -> acme
  acme_text(strerror(errno));
  char *list = strdup(m.first), *cursor = list, *part;
  while ((part = strsep(&cursor, " "))) acme_text(part);  // expect: user.name -> acme
  free(list);
  wchar_t wide[32];
  mbstowcs(wide, m.last, 32);
  char narrow[32];
  wcstombs(narrow, wide, 32);
  acme_text(narrow);  // expect: user.name -> acme
  mbstowcs(wide, m.tier, 32);
  wcstombs(narrow, wide, 32);
  acme_text(narrow);
  acme_text(memchr(m.email, '.', 10));  // expect: user.contact.email -> acme
  acme_number(memcmp(m.first, m.last, 4));
  char c = m.last[0];
  acme_number(toupper(c));  // expect: user.name -> acme
  acme_number(isupper(c));
  return 0;
}
