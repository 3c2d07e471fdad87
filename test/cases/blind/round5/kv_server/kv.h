#ifndef KV_H
#define KV_H
#include "svc_c.h"

#define KV_BUCKETS 16
struct kv_entry {
  struct kv_entry *next;
  char *key;
  char *value;
  unsigned hits;
};
struct kv {
  struct kv_entry *buckets[KV_BUCKETS];
  unsigned count;
  void (*on_set)(struct kv *kv, const char *key, const char *value);
  void *user;
};
void kv_init(struct kv *kv);
void kv_set(struct kv *kv, const char *key, const char *value);
const char *kv_get(struct kv *kv, const char *key);
unsigned kv_hits(struct kv *kv, const char *key);
void kv_free(struct kv *kv);

enum command { CMD_NONE, CMD_GET, CMD_SET, CMD_STATS };
struct request {
  enum command cmd;
  char key[32];
  char value[128];
};
int request_parse(struct request *r, const char *line);
size_t request_run(struct kv *kv, const struct request *r, char *out, size_t size);
#endif
