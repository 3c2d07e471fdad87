// A gateway for sensors: packets by topic, a topic tree with retained messages, sessions, a bridge with filters.
// flags: -std=gnu11
#include <piiflow/annotations.h>

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

PII_SINK(acme) void cloud_publish(const char *topic, const uint8_t *payload, size_t size);
PII_SINK(acme) void cloud_text(const char *text);
PII_SINK(globex) void console(const char *fmt, ...);
int net_read(int fd, uint8_t *to, int size);

typedef struct {
  uint8_t type;
  char topic[64];
  uint8_t *payload;
  uint32_t size;
  bool retain;
} packet_t;

struct wearer {
  int bed;
  PII(user.name) char name[32];
  PII(user.health_and_medical) uint8_t glucose;
  PII(user.health_and_medical) uint16_t pressure[2];
  uint8_t battery;
};

struct session {
  int fd;
  PII(user.unique_id) char client_id[24];
  char will[64];
  packet_t queue[8];
  unsigned head, tail;
  struct session *next;
};

struct topic {
  char level[16];
  struct topic *child, *sibling;
  packet_t retained;
  struct { void (*fn)(const packet_t *, void *); void *arg; } sub;
};

typedef enum { F_PASS, F_STRIP, F_BLOCK } verdict_t;
typedef verdict_t (*filter_t)(packet_t *);

struct wearer wearer_of(int bed);

static struct session *sessions;
static struct topic root;

static packet_t packet_copy(const packet_t *p) {
  packet_t c = *p;
  c.payload = malloc(p->size);
  memcpy(c.payload, p->payload, p->size);
  return c;
}

static void packet_free(packet_t *p) {
  free(p->payload);
  p->payload = NULL;
  p->size = 0;
}

static bool packet_parse(const uint8_t *in, int n, packet_t *out) {
  if (n < 4) return false;
  memset(out, 0, sizeof *out);
  out->type = in[0] >> 4;
  out->retain = in[0] & 1;
  unsigned len = in[1];
  if ((int)len + 2 > n || len >= sizeof out->topic) return false;
  memcpy(out->topic, in + 2, len);
  out->size = (uint32_t)n - len - 2;
  out->payload = malloc(out->size);
  memcpy(out->payload, in + 2 + len, out->size);
  return true;
}

static packet_t packet_text(const char *topic, const char *text) {
  packet_t p = {.type = 3};
  snprintf(p.topic, sizeof p.topic, "%s", topic);
  p.size = (uint32_t)strlen(text);
  p.payload = (uint8_t *)strdup(text);
  return p;
}

static struct topic *topic_at(struct topic *t, const char *path) {
  while (*path) {
    size_t n = strcspn(path, "/");
    struct topic **slot = &t->child;
    while (*slot && (strncmp((*slot)->level, path, n) || (*slot)->level[n])) slot = &(*slot)->sibling;
    if (!*slot) {
      *slot = calloc(1, sizeof(struct topic));
      memcpy((*slot)->level, path, n < 15 ? n : 15);
    }
    t = *slot;
    path += n + (path[n] == '/');
  }
  return t;
}

static void publish(const packet_t *p) {
  struct topic *t = topic_at(&root, p->topic);
  if (p->retain) {
    packet_free(&t->retained);
    t->retained = packet_copy(p);
  }
  if (t->sub.fn) t->sub.fn(p, t->sub.arg);
}

static bool enqueue(struct session *s, const packet_t *p) {
  if (s->head - s->tail >= 8) return false;
  s->queue[s->head++ % 8] = packet_copy(p);
  return true;
}

static void flush(struct session *s) {
  while (s->tail != s->head) {
    packet_t *p = &s->queue[s->tail++ % 8];
    cloud_publish(p->topic, p->payload, p->size);  // expect: user.name -> acme
    packet_free(p);
  }
}

static verdict_t strip_payload(packet_t *p) {
  packet_free(p);
  return F_STRIP;
}
static verdict_t pass(packet_t *p) {
  return p->size ? F_PASS : F_BLOCK;
}

static void bridge(const packet_t *p, filter_t filter) {
  packet_t out = packet_copy(p);
  if (filter(&out) != F_BLOCK) cloud_publish(out.topic, out.payload, out.size);  // expect: user.health_and_medical -> acme
  packet_free(&out);
}

static packet_t vitals(const struct wearer *w) {
  char topic[64];
  snprintf(topic, sizeof topic, "ward/%d/vitals", w->bed);
  uint8_t raw[5] = {w->glucose, (uint8_t)(w->pressure[0] >> 8), (uint8_t)w->pressure[0], (uint8_t)w->pressure[1], 0};
  packet_t p = packet_text(topic, "");
  free(p.payload);
  p.payload = malloc(sizeof raw);
  p.size = sizeof raw;
  memcpy(p.payload, raw, sizeof raw);
  return p;
}

static packet_t power(const struct wearer *w) {
  char text[16];
  snprintf(text, sizeof text, "%u%%", w->battery);
  return packet_text("power", text);
}

static void ward_round(int bed) {
  struct wearer w = wearer_of(bed);
  packet_t v = vitals(&w), b = power(&w);
  bridge(&v, pass);
  cloud_text(v.topic);
  console("bed %d battery %u", w.bed, w.battery);
  console("bed %d glucose %u", w.bed, w.glucose);  // expect: user.health_and_medical -> globex
  cloud_publish(b.topic, b.payload, b.size);
  const char *alarm = w.glucose > 180 ? "high" : "normal";
  cloud_text(alarm);
  packet_t note = packet_text("ward/notes", w.name);
  if (sessions) enqueue(sessions, &note);
  uint16_t pulse_pressure = (uint16_t)(w.pressure[0] - w.pressure[1]);
  char line[32];
  sprintf(line, "pp=%u", pulse_pressure);
  cloud_text(line);  // expect: user.health_and_medical -> acme
  packet_free(&v);
  cloud_publish(v.topic, v.payload, v.size);
  packet_free(&b);
  packet_free(&note);
}

static void quiet_round(int bed) {
  struct wearer w = wearer_of(bed);
  packet_t b = power(&w);
  packet_t stripped = packet_text("x", "y");
  strip_payload(&stripped);
  cloud_publish(stripped.topic, stripped.payload, stripped.size);
  cloud_publish(b.topic, b.payload, b.size);
  memset(w.name, 0, sizeof w.name);
  cloud_text(w.name);
}

static void on_command(const packet_t *p, void *arg) {
  struct session *s = arg;
  console("command for %s", s->client_id);  // expect: user.unique_id -> globex
  console("%s %u", p->topic, p->size);
  strncpy(s->will, (const char *)p->payload, sizeof s->will - 1);
}

static struct session *session_open(int fd, const char *id) {
  struct session *s = calloc(1, sizeof *s);
  s->fd = fd;
  snprintf(s->client_id, sizeof s->client_id, "%s", id);
  s->next = sessions;
  sessions = s;
  struct topic *t = topic_at(&root, "commands");
  t->sub.fn = on_command;
  t->sub.arg = s;
  return s;
}

static void serve(struct session *s) {
  uint8_t in[256];
  int n;
  while ((n = net_read(s->fd, in, sizeof in)) > 0) {
    packet_t p;
    if (!packet_parse(in, n, &p)) {
      console("bad packet of %d bytes", n);
      continue;
    }
    publish(&p);
    cloud_text(p.topic);
    packet_free(&p);
  }
  cloud_text(s->will);
  cloud_text(s->client_id);  // expect: user.unique_id -> acme
}

int main(void) {
  struct session *s = session_open(3, "c-17");
  for (int bed = 1; bed <= 4; bed++) {
    ward_round(bed);
    quiet_round(bed);
  }
  flush(s);
  serve(s);
  for (const struct topic *t = root.child; t; t = t->sibling) cloud_text(t->level);
  return 0;
}
