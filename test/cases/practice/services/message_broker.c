/* A broker: connections with handlers, topics with subscribers, retained messages, a ring of deliveries, statistics. */
// flags: -std=c99 -D_POSIX_C_SOURCE=200809L
#include <piiflow/annotations.h>

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define TOPICS 8
#define SUBS 4
#define ARRAY_SIZE(a) (sizeof(a) / sizeof((a)[0]))

typedef struct {
  uint32_t id;
  PII(user.device.ip_address) char peer[46];
  PII(user.name) const char *login;
  char protocol[8];
} client_t;

int accept_client(int fd, client_t *out);
PII(user.content.private) const char *read_frame(int fd);
const char *read_control(int fd);
PII_SANITIZER(hash) const char *fingerprint(const char *text);

PII_SINK(acme) void upstream_write(const char *topic, const char *payload);
PII_SINK(globex) int metric_put(const char *key, long value);
PII_SINK(globex) int metric_text(const char *key, const char *value);

typedef struct message {
  char topic[32];
  char *payload;
  size_t size;
  uint8_t qos;
} message_t;

typedef void (*deliver_fn)(void *ctx, const message_t *m);

typedef struct {
  char name[32];
  message_t retained;
  struct {
    deliver_fn fn;
    void *ctx;
  } subs[SUBS];
  int nsubs;
  long published;
} topic_t;

typedef struct {
  topic_t topics[TOPICS];
  int ntopics;
} broker_t;

static void message_set(message_t *m, const char *topic, const char *payload) {
  snprintf(m->topic, sizeof m->topic, "%s", topic);
  free(m->payload);
  m->payload = strdup(payload);
  m->size = strlen(payload);
}

static topic_t *topic_get(broker_t *b, const char *name) {
  for (int i = 0; i < b->ntopics; i++)
    if (strcmp(b->topics[i].name, name) == 0) return &b->topics[i];
  if (b->ntopics == TOPICS) return NULL;
  topic_t *t = &b->topics[b->ntopics++];
  memset(t, 0, sizeof *t);
  snprintf(t->name, sizeof t->name, "%s", name);
  return t;
}

static int topic_subscribe(topic_t *t, deliver_fn fn, void *ctx) {
  if (t->nsubs == (int)ARRAY_SIZE(t->subs)) return -1;
  t->subs[t->nsubs].fn = fn;
  t->subs[t->nsubs].ctx = ctx;
  return t->nsubs++;
}

static void topic_publish(topic_t *t, const char *payload, int retain) {
  message_t m = {.qos = 1};
  message_set(&m, t->name, payload);
  for (int i = 0; i < t->nsubs; i++) t->subs[i].fn(t->subs[i].ctx, &m);
  t->published++;
  if (retain) {
    free(t->retained.payload);
    t->retained = m;
  } else {
    free(m.payload);
  }
}

/* Subscribers. */
static void to_upstream(void *ctx, const message_t *m) {
  (void)ctx;
  upstream_write(m->topic, m->payload);  // expect: user.content.private -> acme
  metric_put("size", (long)m->size);
}
static void to_control(void *ctx, const message_t *m) {
  (void)ctx;
  upstream_write("$SYS", m->payload);
}
static void to_counter(void *ctx, const message_t *m) {
  *(long *)ctx += m->qos;
  metric_text("topic", m->topic);
}
static void to_copy(void *ctx, const message_t *m) { snprintf(ctx, 64, "%s", m->payload); }

/* Deliveries that are in flight. */
struct flight {
  const message_t *what;
  char trace[48];
};
struct flights {
  struct flight ring[16];
  unsigned head, tail;
};
static void fly(struct flights *f, const message_t *m, const char *trace) {
  struct flight *slot = &f->ring[f->head++ % 16];
  slot->what = m;
  snprintf(slot->trace, sizeof slot->trace, "%s", trace);
}
static int land(struct flights *f, struct flight *out) {
  if (f->head == f->tail) return 0;
  *out = f->ring[f->tail++ % 16];
  return 1;
}

static int describe_briefly(const client_t *c, char *out, size_t n) {
  return snprintf(out, n, "client %u via %s", (unsigned)c->id, c->protocol);
}
static int describe(const client_t *c, char *out, size_t n) {
  return snprintf(out, n, "client %u from %s", (unsigned)c->id, c->peer);
}
static const char *greeting(const client_t *c) { return c->login ? "known" : "anonymous"; }

int main(void) {
  static broker_t data, control;
  client_t client;
  long counted = 0;
  char kept[64] = "", plain[64] = "", line[96];
  if (accept_client(3, &client) < 0) {
    metric_text("accept", "failed");
    return 1;
  }
  describe_briefly(&client, line, sizeof line);
  metric_text("brief", line);
  describe(&client, line, sizeof line);
  metric_text("verbose", line);  // expect: user.device.ip_address -> globex
  snprintf(line, sizeof line, "%s", client.protocol);
  metric_text("protocol", line);
  metric_text("greeting", greeting(&client));
  metric_text("login", fingerprint(client.login));  // expect: user.name -> globex via hash

  topic_t *chat = topic_get(&data, "chat");
  topic_t *sys = topic_get(&control, "sys");
  if (!chat || !sys) return 1;
  topic_subscribe(chat, to_upstream, NULL);
  topic_subscribe(sys, to_control, NULL);
  topic_subscribe(sys, to_counter, &counted);
  topic_publish(chat, read_frame(4), 1);
  topic_publish(sys, read_control(4), 1);
  metric_put("published", chat->published);
  metric_put("counted", counted);
  upstream_write("retained", chat->retained.payload);  // expect: user.content.private -> acme
  upstream_write("retained", chat->retained.topic);
  upstream_write("retained", sys->retained.payload);

  message_t one = {.payload = NULL}, two = {.payload = NULL};
  message_set(&one, "one", read_frame(5));
  message_set(&two, "two", read_control(5));
  to_copy(kept, &one);
  to_copy(plain, &two);
  upstream_write("copy", kept);  // expect: user.content.private -> acme
  upstream_write("copy", plain);
  struct flights personal = {.head = 0}, common = {.head = 0};
  struct flight f;
  fly(&personal, &one, "t1");
  fly(&common, &two, "t2");
  if (land(&common, &f)) upstream_write(f.trace, f.what->payload);
  if (land(&personal, &f)) {
    metric_text("trace", f.trace);
    upstream_write("flight", f.what->payload);  // expect: user.content.private -> acme
  }
  message_set(&one, "one", "empty");
  upstream_write("again", one.payload);
  to_copy(kept, &two);
  upstream_write("again", kept);
  free(one.payload);
  free(two.payload);
  return 0;
}
