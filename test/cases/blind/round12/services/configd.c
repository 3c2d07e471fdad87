/* configd: keeps configuration in sections with linked lists of entries, answers commands on text lines and tells
 * watchers what changed. Accounts of the people who may log in are a part of the configuration. */
#include "svc_c.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- strings ------------------------------------------------------------------------------------------------------ */

static char *copy_n(const char *s, size_t n) {
  char *c = malloc(n + 1);
  if (!c) abort();
  memcpy(c, s, n);
  c[n] = 0;
  return c;
}

static char *copy(const char *s) { return copy_n(s, strlen(s)); }

static char *joined(const char *a, const char *sep, const char *b) {
  size_t n = strlen(a) + strlen(sep) + strlen(b) + 1;
  char *c = malloc(n);
  if (!c) abort();
  snprintf(c, n, "%s%s%s", a, sep, b);
  return c;
}

static void replace(char **slot, char *with) {
  free(*slot);
  *slot = with;
}

/* ---- sections and entries ------------------------------------------------------------------------------------------ */

enum type { T_TEXT, T_NUMBER };

struct entry {
  struct entry *next;
  char *key;
  enum type type;
  union {
    char *text;
    int64_t number;
  } as;
};

struct section {
  struct section *next;
  char *title;
  struct entry *entries;
  unsigned revision;
};

typedef void watch_fn(void *arg, const struct section *s, const struct entry *e);

struct watcher {
  struct watcher *next;
  watch_fn *fn;
  void *arg;
};

struct config {
  struct section *sections;
  struct watcher *watchers;
  char *origin;
};

static struct section *section_get(struct config *c, const char *title) {
  struct section **at = &c->sections;
  for (; *at; at = &(*at)->next) {
    if (strcmp((*at)->title, title) == 0) return *at;
  }
  *at = calloc(1, sizeof **at);
  if (!*at) abort();
  (*at)->title = copy(title);
  return *at;
}

static struct entry *entry_get(struct section *s, const char *key) {
  for (struct entry *e = s->entries; e; e = e->next) {
    if (strcmp(e->key, key) == 0) return e;
  }
  struct entry *e = calloc(1, sizeof *e);
  if (!e) abort();
  e->key = copy(key);
  e->next = s->entries;
  s->entries = e;
  return e;
}

static void tell(struct config *c, struct section *s, const struct entry *e) {
  s->revision++;
  for (struct watcher *w = c->watchers; w; w = w->next) w->fn(w->arg, s, e);
}

static void set_text(struct config *c, const char *title, const char *key, const char *text) {
  struct section *s = section_get(c, title);
  struct entry *e = entry_get(s, key);
  if (e->type == T_TEXT) free(e->as.text);
  e->type = T_TEXT;
  e->as.text = copy(text);
  tell(c, s, e);
}

static void set_number(struct config *c, const char *title, const char *key, int64_t number) {
  struct section *s = section_get(c, title);
  struct entry *e = entry_get(s, key);
  if (e->type == T_TEXT) free(e->as.text);
  e->type = T_NUMBER;
  e->as.number = number;
  tell(c, s, e);
}

static void watch(struct config *c, watch_fn *fn, void *arg) {
  struct watcher *w = malloc(sizeof *w);
  if (!w) abort();
  *w = (struct watcher){c->watchers, fn, arg};
  c->watchers = w;
}

static char *section_text(const struct section *s) {
  char *out = joined("[", s->title, "]\n");
  for (const struct entry *e = s->entries; e; e = e->next) {
    char number[32];
    const char *value = e->as.text;
    if (e->type == T_NUMBER) {
      snprintf(number, sizeof number, "%lld", (long long)e->as.number);
      value = number;
    }
    char *line = joined(e->key, "=", value);
    replace(&out, joined(out, "", line));
    replace(&out, joined(out, "", "\n"));
    free(line);
  }
  return out;
}

static void section_drop_entries(struct section *s) {
  while (s->entries) {
    struct entry *e = s->entries;
    s->entries = e->next;
    if (e->type == T_TEXT) free(e->as.text);
    free(e->key);
    free(e);
  }
}

static void config_free(struct config *c) {
  while (c->sections) {
    struct section *s = c->sections;
    c->sections = s->next;
    section_drop_entries(s);
    free(s->title);
    free(s);
  }
  while (c->watchers) {
    struct watcher *w = c->watchers;
    c->watchers = w->next;
    free(w);
  }
  replace(&c->origin, NULL);
}

/* ---- watchers ------------------------------------------------------------------------------------------------------- */

struct journal {
  char keys[128];
  char texts[256];
  int changes;
};

static void journal_keys(void *arg, const struct section *s, const struct entry *e) {
  struct journal *j = arg;
  size_t n = strlen(j->keys);
  snprintf(j->keys + n, sizeof j->keys - n, "%s.%s ", s->title, e->key);
  j->changes++;
}

static void journal_texts(void *arg, const struct section *s, const struct entry *e) {
  struct journal *j = arg;
  if (e->type == T_TEXT) snprintf(j->texts, sizeof j->texts, "%s", e->as.text);
  acme_send(s->title); // silent
  acme_send(j->texts); // expect: user.contact.email -> acme
}

/* ---- commands ------------------------------------------------------------------------------------------------------- */

struct session {
  struct config *config;
  char peer[32];
  char *reply;
  char *last_error;
};

typedef bool command_fn(struct session *s, const char *rest);

static bool cmd_version(struct session *s, const char *rest) {
  replace(&s->reply, joined("configd 3", " ", config_value("build")));
  return *rest == 0;
}

static bool cmd_echo(struct session *s, const char *rest) {
  replace(&s->reply, copy(rest));
  return true;
}

static bool cmd_origin(struct session *s, const char *rest) {
  if (*rest) {
    replace(&s->last_error, joined("unexpected", ": ", rest));
    return false;
  }
  replace(&s->reply, copy(s->config->origin ? s->config->origin : "unknown"));
  return true;
}

static bool run(struct session *s, command_fn *fn, const char *rest) {
  bool ok = fn(s, rest);
  acme_send_int(ok); // silent
  if (!ok && !s->last_error) s->last_error = copy("failed");
  return ok;
}

static void close_session(struct session *s) {
  replace(&s->reply, NULL);
  replace(&s->last_error, NULL);
}

/* ---- the daemon ----------------------------------------------------------------------------------------------------- */

static void accounts(const struct user *u) {
  struct config people = {0}, server = {0};
  struct journal j = {"", "", 0};
  watch(&people, journal_keys, &j);
  set_text(&server, "listen", "host", config_value("host"));
  set_text(&people, "contact", "phone", u->phone);
  acme_send(j.keys); // silent
  acme_send_int(j.changes); // silent
  char *a = section_text(section_get(&people, "contact")), *b = section_text(section_get(&server, "listen"));
  acme_send(a); // expect: user.contact.phone_number -> acme
  acme_send(b); // silent
  globex_send(tokenize_text(a)); // silent (approved: tokenized phone)
  acme_send(section_get(&people, "contact")->entries->as.text); // expect: user.contact.phone_number -> acme
  acme_send(section_get(&server, "listen")->entries->as.text); // silent
  globex_send(a + 1); // expect: user.contact.phone_number -> globex
  replace(&a, joined("(", u->plan, ")"));
  acme_send(a); // silent
  replace(&b, joined(u->name, " on ", u->plan));
  acme_send(b); // expect: user.name -> acme
  free(a);
  free(b);
  set_text(&people, u->email, "role", "admin");
  acme_send(j.keys); // expect: user.contact.email -> acme
  acme_send(section_get(&people, "contact")->title); // silent (element: another section of the list)
  section_drop_entries(people.sections);
  a = section_text(people.sections);
  acme_send(a); // silent (element: another section of the list)
  free(a);
  config_free(&people);
  config_free(&server);
}

static void mail_accounts(const struct user *u) {
  struct config c = {.origin = copy("/etc/mail.conf")};
  struct journal j = {"", "", 0};
  watch(&c, journal_texts, &j);
  set_number(&c, "quota", "megabytes", 512);
  acme_send(j.texts); // silent
  set_text(&c, "owner", "mail", u->email);
  acme_send(j.texts); // expect: user.contact.email -> acme
  acme_send(j.keys); // silent
  globex_send(sha256_hex(j.texts)); // expect: user.contact.email -> globex via hash
  acme_send(sha256_hex(j.texts)); // silent (approved: hashed mail)
  char start[16] = "";
  memcpy(start, j.texts, sizeof start - 1);
  globex_send(start); // expect: user.contact.email -> globex
  const struct journal saved = j;
  memset(&j, 0, sizeof j);
  globex_send(saved.texts); // expect: user.contact.email -> globex
  acme_send(j.texts); // silent
  acme_send(c.origin); // silent
  replace(&c.origin, joined("/home/", "", u->name));
  acme_send(c.origin); // expect: user.name -> acme
  acme_send(redact_text(c.origin)); // silent (approved: redacted name)
  const char *slash = strrchr(c.origin, '/');
  globex_send(slash + 1); // expect: user.name -> globex
  globex_send_int((int)(slash - c.origin)); // silent
  config_free(&c);
}

static void sessions(const struct user *u) {
  struct config c = {0};
  struct session s = {.config = &c, .peer = "10.0.0.9"};
  if (run(&s, cmd_version, "")) acme_send(s.reply); // silent
  run(&s, cmd_echo, u->name);
  acme_send(s.reply); // expect: user.name -> acme
  acme_send(s.peer); // silent
  char *kept = s.reply, *pair = joined(kept, "/", s.peer);
  s.reply = NULL;
  acme_send(pair); // expect: user.name -> acme
  replace(&pair, joined(s.peer, ":", u->plan));
  acme_send(pair); // silent
  globex_send(kept); // expect: user.name -> globex
  free(kept);
  free(pair);
  run(&s, cmd_echo, u->plan);
  acme_send(s.reply); // silent
  run(&s, cmd_origin, u->phone);
  acme_send(s.last_error); // expect: user.contact.phone_number -> acme
  acme_send(s.reply); // silent
  globex_send(strchr(s.last_error, ' ')); // expect: user.contact.phone_number -> globex
  c.origin = copy(current_email_c());
  run(&s, cmd_origin, "");
  acme_send(s.reply); // expect: user.contact.email -> acme
  close_session(&s);
  struct session fresh = {.config = &c};
  if (!run(&fresh, cmd_version, u->phone)) acme_send(fresh.last_error); // silent
  acme_send(fresh.reply); // silent
  close_session(&fresh);
  config_free(&c);
}

int main(void) {
  struct user u;
  if (user_load(9, &u) != 0) return 1;
  accounts(&u);
  mail_accounts(&u);
  sessions(&u);
  return 0;
}
