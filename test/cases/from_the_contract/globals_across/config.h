#ifndef CONFIG_H
#define CONFIG_H

#include "member.h"

struct settings {
  const char *endpoint;
  const char *operator_mail;
  char motd[64];
};

extern struct settings g_settings;
extern const char *g_banner;
extern member_t g_current;
extern char g_scratch[128];
extern int (*g_writer)(const char *);
extern PII(user.device.device_id) char g_device[40];

struct command {
  const char *name;
  void (*run)(const char *arg);
};
extern const struct command g_commands[];
extern const size_t g_command_count;

void config_init(void);
const char *config_get(const char *key);
void remember(const char *text);
const char *remembered(void);
int next_id(void);

#endif
