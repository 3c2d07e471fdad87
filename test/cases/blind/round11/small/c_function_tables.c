/* Tables of functions: drivers with operations, a command table, qsort and bsearch callbacks, hooks. */
#include "svc_c.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct driver;
struct driver_ops {
  const char *name;
  int (*open)(struct driver *d, const struct user *u);
  const char *(*read)(struct driver *d);
  void (*close)(struct driver *d);
};
struct driver {
  const struct driver_ops *ops;
  char state[96];
  int opened;
};

static int mail_open(struct driver *d, const struct user *u) {
  snprintf(d->state, sizeof d->state, "smtp://%s", u->email);
  return ++d->opened;
}
static int plan_open(struct driver *d, const struct user *u) {
  snprintf(d->state, sizeof d->state, "plan://%s/%d", u->plan, u->id);
  return ++d->opened;
}
static const char *state_read(struct driver *d) { return d->state; }
static const char *name_read(struct driver *d) { return d->ops->name; }
static void wipe_close(struct driver *d) { memset(d->state, 0, sizeof d->state); }

static const struct driver_ops mail_ops = {"mail", mail_open, state_read, wipe_close};
static const struct driver_ops plan_ops = {.name = "plan", .open = plan_open, .read = state_read, .close = wipe_close};
static const struct driver_ops quiet_ops = {.name = "quiet", .open = mail_open, .read = name_read, .close = wipe_close};

static const char *drive(struct driver *d, const struct user *u) {
  if (d->ops->open(d, u) != 1) return "busy";
  return d->ops->read(d);
}

/* What a user may ask for; the answer is written to a buffer. */
typedef void (*command_fn)(const struct user *u, char *out, size_t room);

static void cmd_id(const struct user *u, char *out, size_t room) { snprintf(out, room, "%d", u->id); }
static void cmd_plan(const struct user *u, char *out, size_t room) { snprintf(out, room, "%s", u->plan); }
static void cmd_whoami(const struct user *u, char *out, size_t room) { snprintf(out, room, "%s", u->name); }

struct commands {
  command_fn id;
  command_fn plan;
  command_fn whoami;
};
static const struct commands builtin = {cmd_id, cmd_plan, cmd_whoami};

static int by_name(const void *a, const void *b) {
  return strcmp(((const struct user *)a)->name, ((const struct user *)b)->name);
}

static void each(const struct user *users, size_t n, void (*fn)(const struct user *, void *), void *arg) {
  for (size_t i = 0; i < n; i++) fn(&users[i], arg);
}
static void add_id(const struct user *u, void *arg) { *(int *)arg += u->id; }
static void add_phone(const struct user *u, void *arg) {
  strncat(arg, u->phone, 15);
  strcat(arg, ",");
}

static void ship(const char *text) { globex_send(text); }   // expect: user.contact.phone_number -> globex via none
static void drop(const char *text) { (void)text; }

int main(void) {
  struct user users[2];
  for (int i = 0; i < 2; i++)
    if (user_load(2 - i, &users[i]) != 0) return 1;
  struct driver mail = {.ops = &mail_ops};
  struct driver plan = {.ops = &plan_ops};
  struct driver quiet = {.ops = &quiet_ops};
  acme_send(drive(&mail, &users[0]));             // expect: user.contact.email -> acme via none
  acme_send(drive(&plan, &users[0]));             // silent
  acme_send(drive(&quiet, &users[0]));            // silent
  acme_send(mail.ops->name);                      // silent
  globex_send(mail.ops->read(&mail));             // expect: user.contact.email -> globex via none
  acme_send_int(mail.opened);                     // silent
  acme_send(quiet.state);                         // expect: user.contact.email -> acme via none
  quiet.ops->close(&quiet);
  acme_send(quiet.state);                         // silent

  char out[64];
  builtin.plan(&users[1], out, sizeof out);
  acme_send(out);                                 // silent
  builtin.whoami(&users[1], out, sizeof out);
  acme_send(out);                                 // expect: user.name -> acme via none
  builtin.id(&users[1], out, sizeof out);
  acme_send(out);                                 // silent

  qsort(users, 2, sizeof users[0], by_name);
  acme_send(users[0].plan);                       // silent
  globex_send(users[0].name);                     // expect: user.name -> globex via none
  struct user *found = bsearch(&users[1], users, 2, sizeof users[0], by_name);
  if (found != NULL) acme_send_int(found->id);    // silent
  int sum = 0;
  char phones[128] = "";
  each(users, 2, add_id, &sum);
  each(users, 2, add_phone, phones);
  acme_send_int(sum);                             // silent
  acme_send(phones);                              // expect: user.contact.phone_number -> acme via none
  acme_send_int((int)strlen(phones));             // silent
  void (*hook)(const char *) = drop;
  hook(users[0].email);
  hook = ship;
  hook(phones);
  memset(phones, 0, sizeof phones);
  globex_send(phones);                            // silent
  return 0;
}
