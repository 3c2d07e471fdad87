/* Buffers and the functions of <string.h> and <stdio.h>: copies, joins, cuts, tokens, bytes and wiping. */
#define _POSIX_C_SOURCE 200809L
#include "svc_c.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static size_t put(char *out, size_t room, const char *text) {
  size_t n = strlen(text);
  if (n >= room) n = room - 1;
  memcpy(out, text, n);
  out[n] = '\0';
  return n;
}

static void mask(char *s) {
  for (; *s != '\0'; s++) *s = '*';
}

static char *dup_upper(const char *s) {
  size_t n = strlen(s);
  char *d = malloc(n + 1);
  if (d == NULL) abort();
  for (size_t i = 0; i <= n; i++) d[i] = (char)toupper((unsigned char)s[i]);
  return d;
}

static unsigned checksum(const char *s) {
  unsigned sum = 0;
  while (*s != '\0') sum = sum * 31 + (unsigned char)*s++;
  return sum;
}

static int count_of(const char *s, char c) {
  int n = 0;
  for (const char *p = strchr(s, c); p != NULL; p = strchr(p + 1, c)) n++;
  return n;
}

int main(void) {
  struct user u;
  if (user_load(1, &u) != 0) return 1;
  char line[160];
  char mail[64];

  size_t n = put(mail, sizeof mail, u.email);
  acme_send(mail);                              // expect: user.contact.email -> acme via none
  acme_send_int((int)n);                        // silent
  put(line, sizeof line, u.plan);
  acme_send(line);                              // silent
  strcat(line, "/");
  strncat(line, mail, 5);
  globex_send(line);                            // expect: user.contact.email -> globex via none
  strcpy(line, "plain");
  globex_send(line);                            // silent
  memset(mail, 0, sizeof mail);
  acme_send(mail);                              // silent

  const char *at = strchr(u.email, '@');
  acme_send_int((int)(at - u.email));           // silent
  globex_send(at != NULL ? at : "@");           // expect: user.contact.email -> globex via none
  acme_send(at + 1);                            // expect: user.contact.email -> acme via none
  acme_send_int(count_of(u.email, 'q'));        // silent
  acme_send_int((int)checksum(u.plan));         // silent
  globex_send_int((int)checksum(u.phone));      // expect: user.contact.phone_number -> globex via none

  char *loud = dup_upper(u.name);
  acme_send(loud);                              // expect: user.name -> acme via none
  free(loud);
  loud = dup_upper(u.plan);
  acme_send(loud);                              // silent
  free(loud);

  snprintf(line, sizeof line, "%s;%s;%d", u.name, u.plan, u.id);
  int fields = 0;
  for (char *field = strtok(line, ";"); field != NULL; field = strtok(NULL, ";")) {
    globex_send(field);                         // expect: user.name -> globex via none
    fields++;
  }
  globex_send_int(fields);                      // silent

  char word[32] = "";
  int number = 0;
  sscanf("gold 42", "%31s %d", word, &number);
  acme_send(word);                              // silent
  acme_send_int(number);                        // silent
  sscanf(u.name, "%31s", word);
  acme_send(word);                              // expect: user.name -> acme via none
  mask(word);
  sprintf(word, "%d", u.id);
  acme_send(word);                              // silent

  char frame[80];
  memset(frame, 0, sizeof frame);
  frame[0] = 2;
  memcpy(frame + 1, u.plan, sizeof u.plan);
  acme_send_bytes(frame, sizeof frame);         // silent
  memmove(frame + 17, u.phone, strlen(u.phone));
  globex_send(frame + 17);                      // expect: user.contact.phone_number -> globex via none
  acme_send_bytes(frame, sizeof frame);         // expect: user.contact.phone_number -> acme via none
  acme_send_int(memcmp(frame, u.plan, 4));      // silent
  char *copy = strdup(u.email);
  char *tail = strrchr(copy, '.');
  acme_send(sha256_hex(copy));                  // silent (approved: hash)
  acme_send(tail != NULL ? "dotted" : "plain"); // silent
  free(copy);
  return 0;
}
