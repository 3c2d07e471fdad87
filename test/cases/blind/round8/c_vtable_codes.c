/* Function-pointer vtables, error codes and an output parameter that is only written on success. */
#include "svc_c.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void load_account(struct account *a, int id);

struct buffer {
  char *data;
  size_t used, room;
};
static int buffer_add(struct buffer *b, const char *s) {
  size_t n = strlen(s);
  if (b->used + n + 1 > b->room) {
    size_t room = (b->used + n + 1) * 2;
    char *p = realloc(b->data, room);
    if (!p) return -1;
    b->data = p;
    b->room = room;
  }
  memcpy(b->data + b->used, s, n + 1);
  b->used += n;
  return 0;
}

struct formatter;
struct formatter_ops {
  const char *tag;
  int (*format)(struct formatter *f, const struct account *a);
};
struct formatter {
  const struct formatter_ops *ops;
  struct buffer out;
};
static int format_full(struct formatter *f, const struct account *a) {
  if (buffer_add(&f->out, a->name)) return -1;
  return buffer_add(&f->out, ";");
}
static int format_plan(struct formatter *f, const struct account *a) { return buffer_add(&f->out, a->plan); }
static const struct formatter_ops full_ops = {"full", format_full};
static const struct formatter_ops plan_ops = {"plan", format_plan};

static int format(struct formatter *f, const struct account *a) { return f->ops->format(f, a); }

enum status { OK, MISSING };
static enum status find_mail(const struct account *a, int wanted, char *out, size_t size) {
  if (wanted != a->id) return MISSING;
  snprintf(out, size, "%s", a->email);
  return OK;
}

int main(int argc, char **argv) {
  (void)argv;
  struct account a;
  load_account(&a, 1);
  struct formatter full = {&full_ops, {0}}, plan = {&plan_ops, {0}};
  if (format(&full, &a) || format(&plan, &a)) return 1;
  acme_send(full.out.data);            // expect: user.name -> acme
  acme_send(plan.out.data);            // silent
  acme_send(full.ops->tag);            // silent
  acme_send_int((int)full.out.used);   // silent

  char mail[64] = "unset";
  enum status s = find_mail(&a, argc, mail, sizeof mail);
  acme_send_int(s);                    // silent
  acme_send(mail);                     // expect: user.contact.email -> acme
  strcpy(mail, s == OK ? "found" : "missing");
  acme_send(mail);                     // silent

  char line[96];
  snprintf(line, sizeof line, "%s,%s", a.plan, a.phone);
  char *second = strchr(line, ',') + 1;
  acme_send(second);                   // expect: user.contact.phone_number -> acme
  snprintf(line, sizeof line, "%zu", strlen(a.phone));
  acme_send(line);                     // silent
  acme_send_int(strcmp(a.email, "root"));  // silent
  acme_send(sha256_hex(full.out.data));  // expect: user.name -> acme via hash
  full.out.used = 0;
  if (buffer_add(&plan.out, "+")) return 1;
  acme_send(plan.out.data);            // silent
  free(full.out.data);
  free(plan.out.data);
  return 0;
}
