/* A table of codecs chosen by name, hooks with user data, an event loop's registrations, function pointers in structs. */
#include "svc_c.h"

#include <stdio.h>
#include <string.h>

struct codec {
  const char *name;
  void (*encode)(const char *in, char *out, size_t cap);
};
static void plain(const char *in, char *out, size_t cap) { snprintf(out, cap, "%s", in); }
static void hexed(const char *in, char *out, size_t cap) {
  static const char digits[] = "abcdefghijklmnop";
  size_t n = 0;
  for (; *in && n + 2 < cap; ++in) {
    out[n++] = digits[((unsigned char)*in >> 4) & 15];
    out[n++] = digits[(unsigned char)*in & 15];
  }
  out[n] = '\0';
}
static void counted(const char *in, char *out, size_t cap) { snprintf(out, cap, "%lu bytes", (unsigned long)strlen(in)); }
static const struct codec k_plain = {"plain", plain};
static const struct codec k_hex = {"hex", hexed};
static const struct codec k_count = {"count", counted};

struct writer {
  const struct codec *codec;
  char out[160];
  void (*on_done)(const char *text, void *user);
  void *user;
};
static void write_text(struct writer *w, const char *text) {
  w->codec->encode(text, w->out, sizeof w->out);
  if (w->on_done) w->on_done(w->out, w->user);
}
static void keep_text(const char *text, void *user) { strncpy(user, text, 63); }
static void keep_size(const char *text, void *user) { *(size_t *)user = strlen(text); }
static void forward(const char *text, void *user) {
  (void)user;
  globex_send(text);  // expect: user.contact.phone_number -> globex
}
static void never_wired(const char *text, void *user) {
  (void)user;
  globex_send(text);  // silent
}
void (*k_spare)(const char *, void *) = never_wired;

struct hook {
  int event;
  void (*fn)(const char *arg, void *user);
  void *user;
};
struct loop {
  struct hook before, after;
};
static void fire_before(struct loop *l, const char *arg) {
  if (l->before.fn) l->before.fn(arg, l->before.user);
}
static void fire_after(struct loop *l, const char *arg) {
  if (l->after.fn) l->after.fn(arg, l->after.user);
}
struct seen {
  char last[64];
  char tag[16];
  int hits;
};
static void note(const char *arg, void *user) {
  struct seen *s = user;
  strncpy(s->last, arg, sizeof s->last - 1);
  s->hits++;
}
static void count(const char *arg, void *user) {
  struct seen *s = user;
  if (*arg) s->hits++;
}

void codecs(const struct account *a) {
  struct writer p = {&k_plain, "", 0, 0}, h = {&k_hex, "", 0, 0}, n = {&k_count, "", 0, 0}, idle = {&k_plain, "", 0, 0};
  write_text(&p, a->email);
  write_text(&n, a->email);
  write_text(&idle, a->plan);
  acme_send(p.out);            // expect: user.contact.email -> acme
  acme_send(n.out);            // silent
  acme_send(idle.out);         // silent
  acme_send(p.codec->name);    // silent
  write_text(&h, a->plan);
  acme_send(h.out);            // silent
  n.codec = &k_plain;
  write_text(&n, a->name);
  acme_send(n.out);            // expect: user.name -> acme
  write_text(&n, "reset");
  acme_send(n.out);            // silent
}
void hooks(const struct account *a) {
  char kept[64] = "";
  size_t size = 0;
  struct writer w = {&k_plain, "", keep_text, kept};
  write_text(&w, a->name);
  acme_send(kept);             // expect: user.name -> acme
  struct writer v = {&k_plain, "", keep_size, &size};
  write_text(&v, a->email);
  acme_send_int((int)size);    // silent
  struct writer f = {&k_plain, "", forward, NULL};
  write_text(&f, a->phone);
}
void events(const struct account *a) {
  struct seen s = {"", "s", 0}, t = {"", "t", 0};
  struct loop l = {{1, note, &s}, {2, count, &t}};
  fire_before(&l, a->email);
  fire_after(&l, a->email);
  acme_send(s.last);           // expect: user.contact.email -> acme
  acme_send(s.tag);            // silent
  acme_send_int(s.hits);       // silent
  acme_send(t.last);           // silent
  struct seen u = {"", "u", 0};
  struct loop m = {{1, count, &u}, {2, note, &u}};
  fire_before(&m, a->name);
  acme_send(u.last);           // silent
  fire_after(&m, a->phone);
  acme_send(u.last);           // expect: user.contact.phone_number -> acme
  acme_send_int(u.hits);       // silent
  memset(u.last, 0, sizeof u.last);
  acme_send(u.last);           // silent
  const char *pick = a->id > 4 ? a->plan : a->name;
  fire_after(&m, pick);
  acme_send(u.last);           // expect: user.name -> acme
}
