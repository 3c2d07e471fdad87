#include "config.h"

#include <stdio.h>
#include <string.h>

struct settings g_settings = {.endpoint = "https://acme.example", .motd = "hello"};
const char *g_banner = "banner";
member_t g_current;
char g_scratch[128];
char g_device[40];

static const char *s_last;
static char s_copy[64];

static int write_acme(const char *s) {
  acme_text(s);  // expect: user.contact.email -> acme
  return 0;
}
static int write_nothing(const char *s) {
  (void)s;
  return 0;
}
int (*g_writer)(const char *) = write_nothing;

void config_init(void) {
  if (member_load(1, &g_current)) return;
  g_settings.operator_mail = g_current.email;
  snprintf(g_scratch, sizeof g_scratch, "born %d", g_current.birth_year);
  g_writer = write_acme;
}

const char *config_get(const char *key) {
  static const char *fallback = "none";
  if (!strcmp(key, "endpoint")) return g_settings.endpoint;
  return fallback;
}

void remember(const char *text) {
  s_last = text;
  strncpy(s_copy, text, sizeof s_copy - 1);
}
const char *remembered(void) { return s_copy; }

int next_id(void) {
  static int id = 0;
  return ++id;
}
