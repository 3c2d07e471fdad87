/* Hosts with different plugins: what is published, warned about and described. */
#include "host.h"

#include <stdio.h>
#include <string.h>

void greeting_host(const struct account *a) {
  struct host *h = host_new();
  struct message m;
  char text[256];
  if (!h) return;
  host_load(h, &greeter_plugin);
  message_init(&m, 1, "signup");
  m.account = a;
  acme_send(host_last_published(h));           // silent
  acme_send_int(host_dispatch(h, &m));         // silent
  acme_send(host_last_published(h));           // expect: user.name -> acme
  acme_send(host_last_topic(h));               // silent
  acme_send(host_last_warning(h));             // silent
  host_describe(h, text, sizeof text);
  acme_send(text);                             // silent
  host_free(h);
}

void counting_host(const struct account *a) {
  struct host *h = host_new();
  struct message m;
  char text[256];
  if (!h) return;
  host_load(h, &counter_plugin);
  message_init(&m, 2, "mail");
  snprintf(m.text, sizeof m.text, "write to %s", a->email);
  host_dispatch(h, &m);
  host_describe(h, text, sizeof text);
  acme_send(text);                             // silent
  acme_send_int((int)host_plugins(h));         // silent
  acme_send(m.text);                           // expect: user.contact.email -> acme
  host_free(h);
}

void tracking_host(const struct account *a) {
  struct host *h = host_new();
  struct message m;
  char text[256];
  if (!h) return;
  host_load(h, &tracker_plugin);
  message_init(&m, 3, "call");
  strncat(m.text, a->phone, sizeof m.text - 1);
  host_dispatch(h, &m);
  host_describe(h, text, sizeof text);
  acme_send(text);     // expect: user.contact.phone_number -> acme
  acme_send(m.topic);  // silent
  message_init(&m, 3, "call");
  acme_send(m.text);   // silent
  host_free(h);
}

void checking_host(const struct account *a) {
  struct host *h = host_new();
  struct message m;
  if (!h) return;
  if (!host_load(h, &checker_plugin)) {
    host_free(h);
    return;
  }
  message_init(&m, 0, "check");
  m.account = a;
  host_dispatch(h, &m);
  globex_send(host_last_warning(h));    // expect: user.contact.email -> globex
  globex_send(host_last_published(h));  // silent
  acme_send(m.account->email);          // expect: user.contact.email -> acme
  acme_send_int(m.type);                // silent
  host_free(h);
}

void two_hosts(const struct account *a) {
  struct host *people = host_new();
  struct host *robots = host_new();
  struct message m, n;
  if (people && robots) {
    host_load(people, &greeter_plugin);
    host_load(robots, &checker_plugin);
    message_init(&m, 1, "a");
    message_init(&n, 1, "b");
    m.account = a;
    snprintf(n.text, sizeof n.text, "%s", a->plan);
    host_dispatch(people, &m);
    host_dispatch(robots, &n);
    globex_send(host_last_published(people));  // expect: user.name -> globex
    globex_send(host_last_published(robots));  // silent
    globex_send(n.text);                       // silent
  }
  host_free(people);
  host_free(robots);
}

static int on_mail(void *self, const struct message *m) {
  const char **slot = self;
  *slot = m->account ? sha256_hex(m->account->email) : "nobody";
  return 1;
}
static int on_plan(void *self, const struct message *m) {
  const char **slot = self;
  *slot = m->account ? m->account->plan : "none";
  return 1;
}
static const char *digest_slot;
static const char *plan_slot;
static void *digest_create(struct host *h, const struct host_services *s) {
  (void)h;
  (void)s;
  return &digest_slot;
}
static void *plan_create(struct host *h, const struct host_services *s) {
  (void)h;
  (void)s;
  return &plan_slot;
}
static size_t quiet(const void *self, char *out, size_t size) { return self && size ? (out[0] = '\0', 0) : 0; }
static void keep(void *self) { (void)self; }
static const struct plugin digest_plugin = {HOST_ABI, "digest", digest_create, on_mail, quiet, keep};
static const struct plugin plan_plugin = {HOST_ABI, "plan", plan_create, on_plan, quiet, keep};

void own_plugins(const struct account *a) {
  struct host *h = host_new();
  struct host *g = host_new();
  struct message m;
  message_init(&m, 1, "own");
  m.account = a;
  if (h && g && host_load(h, &digest_plugin) && host_load(g, &plan_plugin)) {
    host_dispatch(h, &m);
    host_dispatch(g, &m);
    acme_send(digest_slot);  // expect: user.contact.email -> acme via hash
    acme_send(plan_slot);    // silent
  }
  host_free(h);
  host_free(g);
}
