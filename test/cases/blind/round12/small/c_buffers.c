/* C: memcpy, strncpy, snprintf, sscanf, strtok, byte loops, realloc, memset. */
#define _POSIX_C_SOURCE 200809L
#include "svc_c.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct bytes {
  char *data;
  size_t used, room;
};

static int bytes_add(struct bytes *b, const void *data, size_t n) {
  if (b->used + n + 1 > b->room) {
    size_t room = (b->used + n + 1) * 2;
    char *grown = realloc(b->data, room);
    if (!grown) return -1;
    b->data = grown;
    b->room = room;
  }
  memcpy(b->data + b->used, data, n);
  b->used += n;
  b->data[b->used] = '\0';
  return 0;
}

static int bytes_adds(struct bytes *b, const char *text) { return bytes_add(b, text, strlen(text)); }

static void upper(char *dst, const char *src, size_t size) {
  size_t i = 0;
  for (; src[i] && i + 1 < size; i++) dst[i] = (char)toupper((unsigned char)src[i]);
  dst[i] = '\0';
}

static void stars(char *dst, const char *src, size_t size) {
  size_t i = 0;
  for (; src[i] && i + 1 < size; i++) dst[i] = '*';
  dst[i] = '\0';
}

static void reverse(char *text) {
  for (size_t i = 0, j = strlen(text); i + 1 < j; i++) {
    char c = text[i];
    text[i] = text[--j];
    text[j] = c;
  }
}

static void copies(const struct user *u) {
  char a[128], b[128];
  strcpy(a, u->plan);
  acme_send(a); // silent
  strncpy(b, u->email, sizeof b - 1);
  b[sizeof b - 1] = '\0';
  acme_send(b); // expect: user.contact.email -> acme
  memcpy(a, b, sizeof a);
  acme_send(a); // expect: user.contact.email -> acme
  memset(b, 0, sizeof b);
  acme_send(b); // silent
  acme_send_bytes(a, strlen(a)); // expect: user.contact.email -> acme
  strcpy(b, "plan ");
  strcat(b, u->plan);
  acme_send(b); // silent
  strncat(b, u->name, 20);
  acme_send(b); // expect: user.name -> acme
  acme_send_int((int)strlen(b)); // silent
  snprintf(b, sizeof b, "%d/%s", u->id, u->plan);
  acme_send(b); // silent
  memmove(a + 1, a, strlen(a) + 1);
  acme_send(a + 1); // expect: user.contact.email -> acme
}

static void loops(const struct user *u) {
  char out[80];
  upper(out, u->plan, sizeof out);
  acme_send(out); // silent
  upper(out, u->name, sizeof out);
  acme_send(out); // expect: user.name -> acme
  reverse(out);
  reverse(out);
  acme_send(out); // expect: user.name -> acme
  char hidden[80];
  stars(hidden, u->name, sizeof hidden);
  acme_send(hidden); // silent
  unsigned sum = 0;
  for (const char *p = u->plan; *p; p++) sum = sum * 31 + (unsigned char)*p;
  acme_send_int((int)(sum % 1000)); // silent
  char *dup = strdup(u->phone);
  if (!dup) return;
  acme_send(dup); // expect: user.contact.phone_number -> acme
  memset(dup, 'x', strlen(dup));
  free(dup);
}

static void parsing(const struct user *u) {
  char line[256], key[32], value[64];
  int id = 0;
  snprintf(line, sizeof line, "%d plan=%s", u->id, u->plan);
  if (sscanf(line, "%d %31[^=]=%63s", &id, key, value) != 3) return;
  acme_send(value); // silent
  snprintf(line, sizeof line, "mail=%s", u->email);
  if (sscanf(line, "%31[^=]=%63s", key, value) != 2) return;
  acme_send(value); // expect: user.contact.email -> acme
  acme_send_int(id); // silent
  snprintf(line, sizeof line, "%s,%s", u->name, u->phone);
  for (char *part = strtok(line, ","); part; part = strtok(NULL, ","))
    acme_send(part); // expect: user.name -> acme // expect: user.contact.phone_number -> acme
  char fixed[] = "red;green;blue";
  for (char *part = strtok(fixed, ";"); part; part = strtok(NULL, ";"))
    acme_send(part); // silent
  const char *at = strchr(u->email, '@');
  acme_send(at); // expect: user.contact.email -> acme
  acme_send_int((int)(at - u->email)); // silent
  acme_send_int(strcmp(u->plan, "gold") == 0); // silent
}

static void growing(const struct user *u) {
  struct bytes body = {0}, head = {0};
  if (bytes_adds(&head, "POST /") || bytes_adds(&head, u->plan)) return;
  if (bytes_adds(&body, "to=") || bytes_adds(&body, u->email)) return;
  acme_send(head.data); // silent
  acme_send(body.data); // expect: user.contact.email -> acme
  acme_send_bytes(body.data, body.used); // expect: user.contact.email -> acme
  acme_send_int((int)body.used); // silent
  free(body.data);
  body = (struct bytes){0};
  if (bytes_adds(&body, "empty") == 0) acme_send(body.data); // silent
  free(body.data);
  free(head.data);
}

int main(void) {
  struct user u;
  if (user_load(3, &u)) return 1;
  copies(&u);
  loops(&u);
  parsing(&u);
  growing(&u);
  return 0;
}
