// An embedded telemetry agent: samples in a ring, CBOR by hand, CRC frames, a transmit queue, commands.
#include <piiflow/annotations.h>

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

PII_SINK(acme) int uplink_write(const uint8_t *frame, size_t size);
PII_SINK(acme) int uplink_code(int code);
PII_SINK(globex) void debug_text(const char *text);
PII_SINK(globex) void debug_number(long number);
PII(user.location) int32_t gps_latitude(void);
PII(user.location) int32_t gps_longitude(void);
PII(user.biometric_health) uint8_t heart_rate(void);
uint16_t battery_millivolts(void);
uint32_t uptime_seconds(void);
int eeprom_read(unsigned address, void *to, size_t size);

#define RING_SIZE 32u
#define ARRAY_SIZE(a) (sizeof(a) / sizeof((a)[0]))
#define MIN(a, b) ((a) < (b) ? (a) : (b))

typedef struct {
  uint32_t at;
  int32_t lat, lon;
  uint16_t battery;
  uint8_t pulse;
  uint8_t flags;
} sample_t;

typedef struct {
  sample_t slots[RING_SIZE];
  unsigned head, tail;
} ring_t;

typedef struct {
  uint8_t data[64];
  size_t size;
} frame_t;

typedef struct {
  uint8_t *at, *end;
  bool overflow;
} writer_t;

struct device {
  PII(user.device.device_id) uint8_t serial[8];
  PII(user.name) char owner[24];
  char firmware[12];
  uint32_t boot_count;
};

static struct device s_device;
static ring_t s_ring;
static uint32_t s_dropped;

static bool ring_push(ring_t *r, const sample_t *s) {
  if (r->head - r->tail == RING_SIZE) {
    s_dropped++;
    return false;
  }
  r->slots[r->head++ % RING_SIZE] = *s;
  return true;
}

static bool ring_pop(ring_t *r, sample_t *out) {
  if (r->head == r->tail) return false;
  *out = r->slots[r->tail++ % RING_SIZE];
  return true;
}

static void put(writer_t *w, uint8_t byte) {
  if (w->at < w->end)
    *w->at++ = byte;
  else
    w->overflow = true;
}

static void put_head(writer_t *w, uint8_t major, uint32_t value) {
  if (value < 24) {
    put(w, (uint8_t)(major << 5 | value));
  } else if (value < 256) {
    put(w, (uint8_t)(major << 5 | 24));
    put(w, (uint8_t)value);
  } else {
    put(w, (uint8_t)(major << 5 | 26));
    for (int shift = 24; shift >= 0; shift -= 8) put(w, (uint8_t)(value >> shift));
  }
}

static void put_int(writer_t *w, int32_t value) {
  if (value < 0)
    put_head(w, 1, (uint32_t)(-1 - value));
  else
    put_head(w, 0, (uint32_t)value);
}

static void put_text(writer_t *w, const char *text) {
  size_t n = strlen(text);
  put_head(w, 3, (uint32_t)n);
  for (size_t i = 0; i < n; i++) put(w, (uint8_t)text[i]);
}

static void put_bytes(writer_t *w, const void *bytes, size_t n) {
  put_head(w, 2, (uint32_t)n);
  size_t room = (size_t)(w->end - w->at);
  memcpy(w->at, bytes, MIN(n, room));
  w->at += MIN(n, room);
}

static uint16_t crc16(const uint8_t *p, size_t n) {
  uint16_t crc = 0xffff;
  for (size_t i = 0; i < n; i++) {
    crc ^= (uint16_t)(p[i] << 8);
    for (int k = 0; k < 8; k++) crc = (uint16_t)(crc & 0x8000 ? crc << 1 ^ 0x1021 : crc << 1);
  }
  return crc;
}

static writer_t writer_over(frame_t *f) { return (writer_t){f->data, f->data + sizeof f->data - 2, false}; }

static void seal(frame_t *f, const writer_t *w) {
  f->size = (size_t)(w->at - f->data);
  uint16_t crc = crc16(f->data, f->size);
  f->data[f->size++] = (uint8_t)(crc >> 8);
  f->data[f->size++] = (uint8_t)crc;
}

static void take_sample(void) {
  sample_t s = {.at = uptime_seconds(), .battery = battery_millivolts()};
  s.lat = gps_latitude();
  s.lon = gps_longitude();
  s.pulse = heart_rate();
  s.flags = (uint8_t)(s.pulse > 140 ? 1 : 0);
  ring_push(&s_ring, &s);
}

static void send_position(const sample_t *s) {
  frame_t f = {0};
  writer_t w = writer_over(&f);
  put_head(&w, 5, 2);
  put_text(&w, "lat");
  put_int(&w, s->lat);
  put_text(&w, "lon");
  put_int(&w, s->lon);
  seal(&f, &w);
  uplink_write(f.data, f.size);  // expect: user.location -> acme
  debug_number((long)f.size);
}

static void send_health(const sample_t *s) {
  frame_t f = {0};
  writer_t w = writer_over(&f);
  put_head(&w, 4, 1);
  put_int(&w, s->pulse);
  seal(&f, &w);
  uplink_write(f.data, f.size);  // expect: user.biometric_health -> acme
}

static void send_status(const sample_t *s) {
  frame_t f = {0};
  writer_t w = writer_over(&f);
  put_head(&w, 4, 3);
  put_int(&w, s->battery);
  put_int(&w, (int32_t)s->at);
  put_int(&w, s->flags);
  seal(&f, &w);
  uplink_write(f.data, f.size);
}

static void send_identity(void) {
  frame_t f;
  writer_t w = writer_over(&f);
  put_bytes(&w, s_device.serial, sizeof s_device.serial);
  put_text(&w, s_device.firmware);
  seal(&f, &w);
  uplink_write(f.data, f.size);  // expect: user.device.device_id -> acme
  debug_text(s_device.firmware);
  debug_text(s_device.owner);  // expect: user.name -> globex
}

static void flush(void) {
  sample_t s;
  while (ring_pop(&s_ring, &s)) {
    send_position(&s);
    send_health(&s);
    send_status(&s);
    debug_number(s.battery);
    debug_number(s.pulse);  // expect: user.biometric_health -> globex
    debug_number(s.flags);
    uplink_write((const uint8_t *)&s, sizeof s);  // expect: user.location -> acme // expect: user.biometric_health -> acme
  }
}

static int cmd_ping(const uint8_t *arg, size_t n) { return uplink_code(n ? arg[0] : 0); }
static int cmd_owner(const uint8_t *arg, size_t n) {
  memcpy(s_device.owner, arg, MIN(n, sizeof s_device.owner - 1));
  return uplink_code(s_device.owner[0]);  // expect: user.name -> acme
}
static int cmd_serial(const uint8_t *arg, size_t n) {
  (void)arg;
  (void)n;
  uint32_t low = 0;
  for (unsigned i = 0; i < 4; i++) low = low << 8 | s_device.serial[i];
  return uplink_code((int)low);  // expect: user.device.device_id -> acme
}
static int cmd_stats(const uint8_t *arg, size_t n) {
  (void)arg;
  (void)n;
  return uplink_code((int)s_dropped + (int)(s_ring.head - s_ring.tail));
}

static int (*const s_commands[])(const uint8_t *, size_t) = {cmd_ping, cmd_owner, cmd_serial, cmd_stats};

int on_downlink(const uint8_t *data, size_t size) {
  if (!size || data[0] >= ARRAY_SIZE(s_commands)) return -1;
  return s_commands[data[0]](data + 1, size - 1);
}

int main(void) {
  eeprom_read(0, &s_device, sizeof s_device);
  s_device.boot_count++;
  debug_number(s_device.boot_count);
  send_identity();
  for (int i = 0; i < 10; i++) {
    take_sample();
    flush();
  }
  return 0;
}
