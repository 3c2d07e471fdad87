// A text ends where a 0 is put: at its first character it is empty, further on what stands before stays.
#include "case.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct line {
  char text[64];
  char *tail;
};

static char shared[128];

static void reset(char *out) { *out = '\0'; }
static void reset_line(struct line *l) { l->text[0] = 0; }

static void join(char *out, const char *a, const char *b) {
  out[0] = '\0';
  strcat(out, a);
  strcat(out, b);
}

void locals(const struct user *u) {
  char text[64];
  strcpy(text, u->name);
  acme_send(text);  // expect: user.name -> acme
  text[0] = '\0';
  acme_send(text);
  strcat(text, u->plan);
  acme_send(text);
  strcat(text, u->email);
  acme_send(text);  // expect: user.contact.email -> acme
  *text = 0;
  acme_send(text);
}

void globals(const struct user *u) {
  snprintf(shared, sizeof shared, "%s", u->phone);
  acme_send(shared);  // expect: user.contact.phone_number -> acme
  shared[0] = '\0';
  acme_send(shared);
}

void callees(const struct user *u) {
  char text[64], other[64];
  struct line l = {"", NULL};
  strcpy(text, u->name);
  strcpy(other, u->name);
  reset(text);
  acme_send(text);
  acme_send(other);  // expect: user.name -> acme
  join(other, u->plan, "x");
  acme_send(other);
  join(other, u->email, "x");
  acme_send(other);  // expect: user.contact.email -> acme
  strcpy(l.text, u->phone);
  acme_send(l.text);  // expect: user.contact.phone_number -> acme
  reset_line(&l);
  acme_send(l.text);
}

void heap(const struct user *u, int n) {
  char *text = malloc(64);
  strcpy(text, u->name);
  acme_send(text);  // expect: user.name -> acme
  text[0] = 0;
  acme_send(text);
  strcpy(text, u->name);
  if (n) text[0] = 0;
  acme_send(text);  // expect: user.name -> acme
  free(text);
}

// Not at the first character.
void further_on(const struct user *u, int n) {
  char text[64], *p = text;
  strcpy(text, u->name);
  text[1] = '\0';
  acme_send(text);  // expect: user.name -> acme
  text[n] = '\0';
  acme_send(text);  // expect: user.name -> acme
  p = &text[n];
  *p = 0;
  acme_send(text);  // expect: user.name -> acme
  p = text + n;
  p[0] = 0;
  acme_send(text);  // expect: user.name -> acme
  if ((p = strchr(text, ' ')) != NULL) *p = '\0';
  acme_send(text);  // expect: user.name -> acme
  for (p = text; *p; ++p) {
    if (*p == ',') *p = 0;
  }
  acme_send(text);  // expect: user.name -> acme
  text[0] = u->plan[0];
  acme_send(text);  // expect: user.name -> acme
}

static char *past_blanks(char *text) {
  while (*text == ' ') text++;
  return text;
}

void found_by_hand(const struct user *u) {
  char text[64], *p;
  strcpy(text, u->email);
  p = past_blanks(text);
  *p = 0;
  acme_send(text);  // expect: user.contact.email -> acme
}

// Bytes behind the end are sent by who is told how many to send.
void bytes(const struct user *u) {
  char text[64], plain[64];
  struct line l;
  strcpy(text, u->name);
  text[0] = '\0';
  acme_send_bytes(text, sizeof text);  // expect: user.name -> acme
  memset(text, 0, sizeof text);
  acme_send_bytes(text, sizeof text);
  strcpy(plain, u->plan);
  plain[0] = '\0';
  acme_send_bytes(plain, sizeof plain);
  strcpy(l.text, u->email);
  reset_line(&l);
  acme_send_bytes(&l, sizeof l);  // expect: user.contact.email -> acme
}

// One of several: nobody knows which.
void rows(const struct user *u, int n) {
  char text[4][32] = {"", "", "", ""};
  strcpy(text[n], u->name);
  text[n + 1][0] = '\0';
  acme_send(text[n]);  // expect: user.name -> acme
}

// Not a text.
void numbers(const struct user *u) {
  unsigned char bytes[8];
  memcpy(bytes, u->name, 8);
  bytes[0] = 0;
  acme_send_bytes(bytes, 8);  // expect: user.name -> acme
}
