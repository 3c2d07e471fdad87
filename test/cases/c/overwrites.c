// What stands there no longer.
#include "case.h"

#include <stdio.h>
#include <string.h>

struct message {
  char to[64];
  char body[128];
  int level;
};

static void message_clear(struct message *m) { memset(m, 0, sizeof *m); }
static void message_fill(struct message *m, const char *to, const char *body) {
  snprintf(m->to, sizeof m->to, "%s", to);
  snprintf(m->body, sizeof m->body, "%s", body);
}

int main(void) {
  struct user u;
  load_user(1, &u);
  struct message m;
  message_fill(&m, u.email, "hello");
  acme_send(m.to);  // expect: user.contact.email -> acme
  acme_send(m.body);
  message_fill(&m, "all", u.name);
  acme_send(m.to);
  acme_send(m.body);  // expect: user.name -> acme
  message_clear(&m);
  acme_send(m.body);
  acme_send_bytes(&m, sizeof m);
  m = (struct message){.to = "x", .level = 2};
  strcpy(m.body, u.name);
  struct message copy = m;
  strcpy(m.body, "-");
  acme_send(m.body);
  acme_send(copy.body);  // expect: user.name -> acme
  acme_send(copy.to);
  const char *text = u.email;
  if (u.id > 3) text = "none";
  acme_send(text);  // expect: user.contact.email -> acme
  text = "none";
  acme_send(text);
  const char *both = u.email;
  if (u.id > 3)
    both = "a";
  else
    both = "b";
  acme_send(both);
  const char *list[3] = {u.plan, u.email, NULL};
  for (const char **p = list; *p; p++) acme_send(*p);  // expect: user.contact.email -> acme
  int digits = u.phone[1] - '0';
  acme_send_int(digits);  // expect: user.contact.phone_number -> acme
  digits = 0;
  acme_send_int(digits);
  memset(u.email, 0, sizeof u.email);
  acme_send(u.email);
  acme_send(u.name);  // expect: user.name -> acme
  memset(&u, 0, sizeof u);
  acme_send(u.name);
  load_user(2, &u);
  acme_send(u.name);  // expect: user.name -> acme
  return 0;
}
