// Lines from files, environment and arguments, copied about.
// flags: -std=gnu11
#include "case.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

PII(user.contact.email) static char g_owner[64];

static char *trim(char *s) {
  while (*s == ' ') s++;
  char *end = s + strlen(s);
  while (end > s && end[-1] == '\n') *--end = 0;
  return s;
}

static int read_config(FILE *f, char *mail, size_t n) {
  char line[256];
  while (fgets(line, sizeof line, f)) {
    char *eq = strchr(line, '=');
    if (!eq) continue;
    *eq = 0;
    if (strcmp(line, "mail") == 0) {
      snprintf(mail, n, "%s", trim(eq + 1));
      return 1;
    }
  }
  return 0;
}

int main(int argc, char **argv) {
  char other[64];
  FILE *f = fopen(argv[1], "r");
  read_config(f, g_owner, sizeof g_owner);
  read_config(f, other, sizeof other);
  acme_send(g_owner);  // expect: user.contact.email -> acme
  acme_send(trim(g_owner));  // expect: user.contact.email -> acme
  acme_send(other);
  const char *home = getenv("HOME");
  acme_send(home);
  PII(user.device.device_id) const char *device = getenv("DEVICE");
  acme_send(device);  // expect: user.device.device_id -> acme
  char *line = NULL;
  size_t cap = 0;
  while (getline(&line, &cap, f) > 0) acme_send(line);
  free(line);
  char path[128];
  snprintf(path, sizeof path, "/var/lib/%s.db", device);
  FILE *db = fopen(path, "w");
  acme_send_int(db != NULL);
  char *copy = realloc(strdup(g_owner), 128);
  strcat(copy, "!");
  acme_send(copy);  // expect: user.contact.email -> acme
  char buf[32];
  memset(buf, 0, sizeof buf);
  fread(buf, 1, sizeof buf, f);
  acme_send(buf);
  (void)argc;
  return 0;
}
