#include "kv.h"

#include <stdio.h>
#include <string.h>

int request_parse(struct request *r, const char *line) {
  char verb[8] = "";
  memset(r, 0, sizeof *r);
  int n = sscanf(line, "%7s %31s %127[^\n]", verb, r->key, r->value);
  if (n >= 2 && strcmp(verb, "GET") == 0) r->cmd = CMD_GET;
  else if (n == 3 && strcmp(verb, "SET") == 0) r->cmd = CMD_SET;
  else if (strcmp(verb, "STATS") == 0) r->cmd = CMD_STATS;
  return r->cmd != CMD_NONE;
}

size_t request_run(struct kv *kv, const struct request *r, char *out, size_t size) {
  const char *v;
  switch (r->cmd) {
    case CMD_GET:
      v = kv_get(kv, r->key);
      return (size_t)snprintf(out, size, "VALUE %s", v ? v : "");
    case CMD_SET:
      kv_set(kv, r->key, r->value);
      return (size_t)snprintf(out, size, "STORED %s", r->key);
    case CMD_STATS:
      return (size_t)snprintf(out, size, "COUNT %u", kv->count);
    case CMD_NONE:
      break;
  }
  return (size_t)snprintf(out, size, "ERROR");
}
