#include "config.h"

#include <string.h>

static void dispatch(const char *name, const char *arg) {
  for (size_t i = 0; i < g_command_count; i++)
    if (!strcmp(g_commands[i].name, name)) g_commands[i].run(arg);
}

static const char *visits(const char *who) {
  static char table[4][32];
  static int used;
  strncpy(table[used++ & 3], who, 31);
  return table[0];
}

int main(void) {
  config_init();
  acme_text(g_settings.operator_mail);  // expect: user.contact.email -> acme
  acme_text(g_settings.endpoint);
  acme_text(g_scratch);  // expect: user.date_of_birth -> acme
  acme_text(g_banner);
  g_banner = g_current.first;
  acme_text(g_banner);  // expect: user.name -> acme
  g_banner = "again";
  acme_text(g_banner);
  acme_text(g_device);  // expect: user.device.device_id -> acme
  acme_text(config_get("endpoint"));
  remember(g_current.last);
  acme_text(remembered());  // expect: user.name -> acme
  acme_number(next_id());
  g_writer(g_current.email);
  dispatch("say", g_current.first);
  acme_text(g_settings.motd);  // expect: user.name -> acme
  acme_text(visits(g_current.email));  // expect: user.contact.email -> acme
  globex_text(g_current.tier);
  acme_bytes(&g_current, sizeof g_current);  // expect: user.name -> acme // expect: user.contact.email -> acme // expect: user.date_of_birth -> acme
  g_settings.operator_mail = NULL;
  acme_text(g_settings.operator_mail);
  return 0;
}
