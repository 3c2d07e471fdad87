// flags: -std=gnu11
/* Line protocol: tokens, sprintf, out-parameters. */
#include "svc_c.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct pair {
  const char *key;
  const char *value;
};

static int split(char *line, char sep, struct pair *out) {
  char *p = strchr(line, sep);
  if (!p) return 0;
  *p = '\0';
  out->key = line;
  out->value = p + 1;
  return 1;
}
static size_t url_encode(const char *in, char *out, size_t n) {
  static const char hex[] = "0123456789ABCDEF";
  size_t o = 0;
  for (; *in && o + 4 < n; in++) {
    unsigned char c = (unsigned char)*in;
    if (isalnum(c)) {
      out[o++] = (char)c;
    } else {
      out[o++] = '%';
      out[o++] = hex[c >> 4];
      out[o++] = hex[c & 15];
    }
  }
  out[o] = 0;
  return o;
}
static void read_account(const struct account *a, char **mail, char **plan) {
  *mail = strdup(a->email);
  *plan = strdup(a->plan);
}
static const char *skip_space(const char *s) {
  while (isspace((unsigned char)*s)) s++;
  return s;
}
static int count_char(const char *s, char c) {
  int n = 0;
  while (*s)
    if (*s++ == c) n++;
  return n;
}
static void trim_end(char *s) {
  size_t n = strlen(s);
  while (n > 0 && s[n - 1] == ' ') s[--n] = '\0';
}

void protocol(const struct account *a) {
  char line[256], enc[256];
  struct pair kv = {0};
  snprintf(line, sizeof line, "mail=%s", a->email);
  acme_send(line); // expect: user.contact.email -> acme
  if (split(line, '=', &kv)) {
    acme_send(kv.value); // expect: user.contact.email -> acme
  }
  snprintf(line, sizeof line, "plan=%s", a->plan);
  if (split(line, '=', &kv)) {
    acme_send(kv.value); // silent
    acme_send(kv.key);   // silent
  }
  acme_send_int((int)url_encode(a->name, enc, sizeof enc)); // silent
  acme_send(enc);                                           // expect: user.name -> acme
  url_encode("a b", enc, sizeof enc);
  char mail2[64];
  url_encode(a->plan, mail2, sizeof mail2);
  acme_send(mail2); // silent
  char *mail = NULL, *plan = NULL;
  read_account(a, &mail, &plan);
  acme_send(mail); // expect: user.contact.email -> acme
  acme_send(plan); // silent
  free(mail);
  mail = plan;
  acme_send(mail); // silent
  acme_send(skip_space(a->phone)); // expect: user.contact.phone_number -> acme
  acme_send(skip_space(a->plan));  // silent
  acme_send_int(count_char(a->email, '@')); // silent
  strcpy(line, "x");
  acme_send(line); // silent
  strncat(line, a->name, 10);
  trim_end(line);
  acme_send(line); // expect: user.name -> acme
  line[0] = '\0';
  sprintf(line, "%d/%s", a->id, a->plan);
  acme_send(line); // silent
  char *save = NULL;
  strcpy(line, a->email);
  for (char *t = strtok_r(line, "@.", &save); t; t = strtok_r(NULL, "@.", &save)) acme_send(t); // expect: user.contact.email -> acme
  char user[64], host[64];
  if (sscanf(a->email, "%63[^@]@%63s", user, host) == 2) globex_send(host); // expect: user.contact.email -> globex
  if (sscanf("u@h", "%63[^@]@%63s", user, host) == 2) globex_send(user);    // silent
  acme_send_int(atoi(a->phone)); // expect: user.contact.phone_number -> acme
  acme_send_int(atoi(a->plan));  // silent
  free(plan);
}
