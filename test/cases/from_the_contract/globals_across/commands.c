#include "config.h"

#include <string.h>

static void cmd_say(const char *arg) { acme_text(arg); }  // expect: user.name -> acme
static void cmd_drop(const char *arg) { (void)arg; }
static void cmd_count(const char *arg) { acme_number((long)strlen(arg)); }
static void cmd_motd(const char *arg) {
  strncpy(g_settings.motd, arg, sizeof g_settings.motd - 1);
}

const struct command g_commands[] = {{"say", cmd_say}, {"drop", cmd_drop}, {"count", cmd_count}, {"motd", cmd_motd}};
const size_t g_command_count = sizeof g_commands / sizeof *g_commands;
