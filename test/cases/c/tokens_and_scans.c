// strtok, sscanf, strtol, digits by hand.
#include "case.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static long parse_digits(const char *s) {
  long v = 0;
  while (isdigit((unsigned char)*s)) v = v * 10 + (*s++ - '0');
  return v;
}

static int count_digits(const char *s) {
  int n = 0;
  for (; *s; s++)
    if (isdigit((unsigned char)*s)) n++;
  return n;
}

int main(void) {
  struct user u;
  load_user(1, &u);
  char copy[64], plain[64];
  strcpy(copy, u.name);
  strcpy(plain, u.plan);
  for (char *t = strtok(copy, " "); t; t = strtok(NULL, " ")) acme_send(t);  // expect: user.name -> acme
  char *save = NULL;
  for (char *t = strtok_r(plain, ",", &save); t; t = strtok_r(NULL, ",", &save)) acme_send(t);
  char dirty[64];
  strcpy(dirty, u.email);
  char *state = NULL;
  char *user = strtok_r(dirty, "@", &state);
  char *host = strtok_r(NULL, "@", &state);
  acme_send(user);  // expect: user.contact.email -> acme
  acme_send(host);  // expect: user.contact.email -> acme
  char first[32], last[32];
  int n = sscanf(u.name, "%31s %31s", first, last);
  acme_send_int(n);
  acme_send(first);  // expect: user.name -> acme
  acme_send(last);   // expect: user.name -> acme
  char word[32];
  int number = 0;
  sscanf(u.plan, "%31[a-z]:%d", word, &number);
  acme_send(word);
  acme_send_int(number);
  int area = 0;
  sscanf(u.phone, "+%d", &area);
  acme_send_int(area);  // expect: user.contact.phone_number -> acme
  acme_send_int(parse_digits(u.phone));  // expect: user.contact.phone_number -> acme
  acme_send_int(parse_digits(u.plan));
  acme_send_int(count_digits(u.phone));
  acme_send_int(strtol(u.phone, NULL, 10));  // expect: user.contact.phone_number -> acme
  char *end;
  long v = strtol(u.phone, &end, 10);
  acme_send(end);  // expect: user.contact.phone_number -> acme
  acme_send_int(v % 97);  // expect: user.contact.phone_number -> acme
  acme_send_int(atoi(u.plan));
  acme_send_int((long)strlen(u.name));
  acme_send_int((long)strcspn(u.email, "@"));
  return 0;
}
