// Annotations on outputs, typedefs, globals, whole structs, and parameters.
#include "case.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int read_email(int id, PII(user.contact.email) char *out, size_t room);
int read_names(int id, PII(user.name) char **out);
int read_setting(const char *key, char *out, size_t room);

struct PII(user.location) place {
  double lat, lon;
};

static PII(user.device.device_id) char g_device[32];
PII(user.name) extern const char *g_owner;

struct request {
  const char *path;
  const char *body;
  size_t size;
};
PII_SINK(acme) void acme_post(const struct request *r);
PII_SINK(acme) void acme_track(struct place p);
void acme_event(int channel, PII_SINK(acme) const char *body, const char *note);

static void greet(PII(user.name) const char *who) {
  acme_send(who);  // expect: user.name -> acme
}

static struct place center(struct place a, struct place b) {
  return (struct place){(a.lat + b.lat) / 2, (a.lon + b.lon) / 2};
}

struct place locate(int id);

int main(void) {
  char mail[64], text[64];
  char *names = NULL;
  if (read_email(1, mail, sizeof mail) == 0) acme_send(mail);  // expect: user.contact.email -> acme
  if (read_setting("x", text, sizeof text) == 0) acme_send(text);
  read_names(1, &names);
  acme_send(names);  // expect: user.name -> acme
  acme_send(g_device);  // expect: user.device.device_id -> acme
  acme_send(g_owner);   // expect: user.name -> acme
  struct request r = {"/v1", mail, strlen(mail)};
  acme_post(&r);  // expect: user.contact.email -> acme
  r.body = text;
  acme_post(&r);
  acme_send(r.path);
  struct place a = locate(1), b = locate(2);
  acme_track(a);               // expect: user.location -> acme
  struct place c = center(a, b);
  acme_track(c);               // expect: user.location -> acme
  acme_send_int((long)a.lat);  // expect: user.location -> acme
  acme_event(3, mail, "x");    // expect: user.contact.email -> acme
  acme_event(3, "x", mail);
  greet("someone");
  char line[128];
  snprintf(line, sizeof line, "%f,%f", a.lat, b.lon);
  acme_send(line);             // expect: user.location -> acme
  free(names);
  return 0;
}
