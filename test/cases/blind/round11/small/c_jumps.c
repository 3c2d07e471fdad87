/* goto for cleanup, setjmp and longjmp for errors, loops left early, switch with shared labels. */
#include "svc_c.h"

#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct parser {
  jmp_buf on_error;
  char message[96];
  char partial[96];
  int depth;
};

static void fail(struct parser *p, const char *why) {
  snprintf(p->message, sizeof p->message, "error: %s", why);
  longjmp(p->on_error, 1);
}

static void parse_mail(struct parser *p, const char *text) {
  p->depth++;
  snprintf(p->partial, sizeof p->partial, "%s", text);
  if (strchr(text, '@') == NULL) fail(p, "no at sign");
  p->partial[0] = '\0';
}

static void parse_name(struct parser *p, const char *text) {
  if (strlen(text) < 40) fail(p, text);
}

static int export_user(int id, char *out, size_t room) {
  int rc = -1;
  char *line = NULL;
  struct user *u = malloc(sizeof *u);
  if (u == NULL) goto done;
  if (user_load(id, u) != 0) goto free_user;
  line = malloc(160);
  if (line == NULL) goto free_user;
  snprintf(line, 160, "%s <%s>", u->name, u->plan);
  snprintf(out, room, "%s", line);
  rc = (int)strlen(line);
  memset(line, 0, 160);
  free(line);
free_user:
  free(u);
done:
  return rc;
}

static const char *kind_of(const struct user *u) {
  switch (u->email[0]) {
    case 'a':
    case 'b':
      return "early";
    case 'q':
      break;
    default:
      goto other;
  }
  return "late";
other:
  return "other";
}

static const char *first_long(const struct user *users, int n) {
  const char *found = "none";
  for (int i = 0; i < n; i++) {
    for (const char *p = users[i].name; *p != '\0'; p++) {
      if (*p == ' ') {
        found = p + 1;
        goto out;
      }
    }
  }
out:
  return found;
}

static int retries(const char *address) {
  int tries = 0;
again:
  if (++tries < 3 && strlen(address) > 2) goto again;
  return tries;
}

int main(void) {
  static struct parser p;
  static struct parser q;
  struct user u;
  if (user_load(1, &u) != 0) return 1;

  if (setjmp(p.on_error) == 0) {
    parse_mail(&p, config_value("ops@desk"));
    acme_send_int(p.depth);                      // silent
    parse_mail(&p, u.plan);
  } else {
    acme_send(p.message);                        // silent
    acme_send(p.partial);                        // silent
  }
  acme_send_int(p.depth);                        // silent

  if (setjmp(q.on_error) == 0) {
    parse_name(&q, u.name);
  } else {
    acme_send(q.message);                        // expect: user.name -> acme via none
    acme_send(q.partial);                        // silent
    globex_send(q.message + 7);                  // expect: user.name -> globex via none
  }
  snprintf(q.message, sizeof q.message, "handled");
  acme_send(q.message);                          // silent

  char out[128] = "";
  acme_send_int(export_user(2, out, sizeof out));   // silent
  globex_send(out);                              // expect: user.name -> globex via none
  snprintf(out, sizeof out, "rc=%d", export_user(0, out, sizeof out));
  globex_send(out);                              // silent
  acme_send(kind_of(&u));                        // silent
  acme_send(first_long(&u, 1));                  // expect: user.name -> acme via none
  acme_send_int(retries(u.email));               // silent
  const char *login = current_email_c();
  globex_send(login);                            // expect: user.contact.email -> globex via none
  globex_send(u.id > 100 ? kind_of(&u) : u.email);   // expect: user.contact.email -> globex via none

  char current[64];
  for (int round = 0; round < 3; round++) {
    snprintf(current, sizeof current, "round %d", round);
    if (round == 1) continue;
    acme_send(current);                          // silent
    snprintf(current, sizeof current, "%s", u.phone);
    globex_send(current);                        // expect: user.contact.phone_number -> globex via none
    if (round == 2) break;
  }
  acme_send(redact_text(first_long(&u, 1)));     // silent (approved: redact)
  memset(current, 0, sizeof current);
  globex_send(current);                          // silent
  return 0;
}
