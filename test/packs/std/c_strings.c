// flags: -std=gnu11 -D_GNU_SOURCE
// C strings, memory, numbers, wide characters, time.
#include "pii_case_c.h"

#include <ctype.h>
#include <inttypes.h>
#include <libgen.h>
#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <time.h>
#include <unistd.h>
#include <wchar.h>

static void strings(const struct user *u) {
  char a[64], b[64], c[64];
  strcpy(a, u->plan);
  acme_send(a);
  strcat(a, u->name);
  acme_send(a);  // expect: user.name -> acme
  strncpy(a, u->plan, sizeof a);
  acme_send(a);
  strncat(a, u->email, 3);
  acme_send(a);  // expect: user.contact.email -> acme
  acme_send(stpcpy(b, u->phone));  // expect: user.contact.phone_number -> acme
  acme_send(b);  // expect: user.contact.phone_number -> acme
  memcpy(c, u->name, 10);
  acme_send(c);  // expect: user.name -> acme
  memmove(c, u->plan, sizeof c);
  acme_send(c);
  mempcpy(c, u->email, 3);
  acme_send(c);  // expect: user.contact.email -> acme
  memset(c, 0, sizeof c);
  acme_send(c);
  char *d = strdup(u->name);
  acme_send(d);  // expect: user.name -> acme
  free(d);
  acme_send(strndup(u->plan, 2));
  acme_send(strchr(u->email, '@'));   // expect: user.contact.email -> acme
  acme_send(strrchr(u->plan, '@'));
  acme_send(strstr(u->email, u->plan));  // expect: user.contact.email -> acme
  acme_send(strstr(u->plan, u->email));
  acme_send(strpbrk(u->name, "x"));   // expect: user.name -> acme
  acme_send_int((int)strlen(u->name));
  acme_send_int(strcmp(u->name, u->email));
  acme_send_int(strcasecmp(u->name, u->email));
  acme_send_int((int)strspn(u->name, "x"));
  acme_send_int(memcmp(u->name, u->email, 3));
  char buf[64];
  strcpy(buf, u->email);
  for (char *t = strtok(buf, "@"); t; t = strtok(NULL, "@")) acme_send(t);  // expect: user.contact.email -> acme
  char plain[64];
  strcpy(plain, u->plan);
  char *save;
  for (char *t = strtok_r(plain, "@", &save); t; t = strtok_r(NULL, "@", &save)) acme_send(t);
  char other[64];
  strcpy(other, u->name);
  char *cursor = other;
  char *part;
  while ((part = strsep(&cursor, " ")) != NULL) acme_send(part);  // expect: user.name -> acme
  acme_send(basename(other));  // expect: user.name -> acme
  char low[64];
  for (int i = 0; u->name[i]; i++) low[i] = (char)tolower((unsigned char)u->name[i]);
  acme_send(low);  // expect: user.name -> acme
  char *heap = malloc(64);
  strcpy(heap, u->phone);
  acme_send(heap);  // expect: user.contact.phone_number -> acme
  heap = realloc(heap, 128);
  acme_send(heap);  // expect: user.contact.phone_number -> acme
  char *wiped = malloc(64);
  strcpy(wiped, u->phone);
  explicit_bzero(wiped, 64);
  acme_send(wiped);
  char *zero = calloc(1, 8);
  acme_send(zero);
  char to[64];
  memccpy(to, u->email, 0, sizeof to);
  acme_send(to);  // expect: user.contact.email -> acme
  swab(u->name, to, 10);
  acme_send(to);  // expect: user.name -> acme
  char *both = NULL;
  if (asprintf(&both, "%s", u->name) > 0) acme_send(both);  // expect: user.name -> acme
}

static void formats(const struct user *u, ...) {
  char a[64];
  snprintf(a, sizeof a, "%s %d", u->plan, u->id);
  acme_send(a);
  snprintf(a, sizeof a, "%s", u->name);
  acme_send(a);  // expect: user.name -> acme
  sprintf(a, "%d", (int)strlen(u->name));
  acme_send(a);
  sprintf(a + 1, "%s", u->email);
  acme_send(a);  // expect: user.contact.email -> acme
  va_list rest;
  va_start(rest, u);
  char b[64];
  vsnprintf(b, sizeof b, u->plan, rest);
  va_end(rest);
  char word[32] = "", second[32] = "";
  int n = 0;
  sscanf(u->email, "%31[^@]@%31s", word, second);
  acme_send(word);    // expect: user.contact.email -> acme
  acme_send(second);  // expect: user.contact.email -> acme
  sscanf(u->plan, "%d", &n);
  acme_send_int(n);
  sscanf(u->phone, "%d", &n);
  acme_send_int(n);  // expect: user.contact.phone_number -> acme
  char mem[64];
  FILE *m = fmemopen(mem, sizeof mem, "w");
  fclose(m);
}

static void numbers(const struct user *u) {
  acme_send_int(atoi(u->phone));  // expect: user.contact.phone_number -> acme
  acme_send_int(atoi(u->plan));
  char *end = NULL;
  long n = strtol(u->phone, &end, 10);
  acme_send_int((int)n);  // expect: user.contact.phone_number -> acme
  acme_send(end);         // expect: user.contact.phone_number -> acme
  acme_send_int((int)strtod(u->phone, NULL));     // expect: user.contact.phone_number -> acme
  acme_send_int((int)strtoumax(u->phone, NULL, 10));  // expect: user.contact.phone_number -> acme
  acme_send_int(abs(atoi(u->phone)));             // expect: user.contact.phone_number -> acme
  acme_send_int((int)pow(atof(u->phone), 2));     // expect: user.contact.phone_number -> acme
  acme_send_int((int)sinf((float)atof(u->phone)));  // expect: user.contact.phone_number -> acme
  acme_send_int((int)floorf((float)u->id));
  acme_send_int(div(atoi(u->phone), 3).quot);     // expect: user.contact.phone_number -> acme
  acme_send_int(isdigit(u->phone[0]) != 0);
  acme_send_int(toupper(u->name[0]));             // expect: user.name -> acme
  srand((unsigned)u->id);
  acme_send_int(rand());
}

static int by_name(const void *x, const void *y) { return strcmp(*(char *const *)x, *(char *const *)y); }
static int spy(const void *x, const void *y) {
  acme_send((const char *)x);  // expect: user.name -> acme
  return x < y;
}

static void arrays(const struct user *u) {
  const char *names[2] = {u->name, u->plan};
  const char *plans[2] = {u->plan, "x"};
  qsort(names, 2, sizeof *names, by_name);
  acme_send(names[0]);  // expect: user.name -> acme
  qsort(plans, 2, sizeof *plans, by_name);
  acme_send(plans[0]);
  char texts[2][8];
  strcpy(texts[0], u->name);
  qsort(texts, 2, 8, spy);
  const char **found = bsearch("x", names, 2, sizeof *names, by_name);
  if (found) acme_send(*found);  // expect: user.name -> acme
}

static void wide(const struct user *u) {
  wchar_t w[32];
  mbstowcs(w, u->name, 32);
  char back[32];
  wcstombs(back, w, 32);
  acme_send(back);  // expect: user.name -> acme
  wchar_t p[32];
  mbstowcs(p, u->plan, 32);
  wcstombs(back, p, 32);
  acme_send(back);
  wchar_t q[32];
  wcscpy(q, w);
  wcscat(q, p);
  wcstombs(back, q, 32);
  acme_send(back);  // expect: user.name -> acme
  swprintf(q, 32, L"%ls", p);
  wcstombs(back, q, 32);
  acme_send(back);
  acme_send_int((int)wcslen(w));
  acme_send_int((int)wcstol(w, NULL, 10));  // expect: user.name -> acme
  wchar_t one;
  mbtowc(&one, u->name, 4);
  acme_send_int(one);  // expect: user.name -> acme
}

static void times(const struct user *u) {
  time_t t = atol(u->phone);
  acme_send(ctime(&t));  // expect: user.contact.phone_number -> acme
  struct tm parts;
  gmtime_r(&t, &parts);
  acme_send_int(parts.tm_year);  // expect: user.contact.phone_number -> acme
  char text[32];
  strftime(text, sizeof text, "%Y", &parts);
  acme_send(text);  // expect: user.contact.phone_number -> acme
  acme_send_int((int)mktime(&parts));  // expect: user.contact.phone_number -> acme
  struct tm parsed;
  strptime(u->phone, "%Y", &parsed);
  acme_send_int(parsed.tm_year);  // expect: user.contact.phone_number -> acme
  time_t now = time(NULL);
  struct tm *local = localtime(&now);
  strftime(text, sizeof text, "%Y", local);
  acme_send(text);
}

static void files(const struct user *u) {
  FILE *f = fopen("plan.txt", "r+");
  char line[64];
  while (fgets(line, sizeof line, f)) acme_send(line);
  char *whole = NULL;
  size_t room = 0;
  while (getline(&whole, &room, f) > 0) acme_send(whole);
  int n = 0;
  fscanf(f, "%d", &n);
  acme_send_int(n);
  fread(line, 1, sizeof line, f);
  acme_send(line);
  acme_send_int(fgetc(f));
  fclose(f);
  char cwd[64];
  acme_send(getcwd(cwd, sizeof cwd));
  acme_send(getenv(u->name));
  acme_send_int(access(u->name, R_OK));
}

int main(void) {
  struct user u;
  load_user(1, &u);
  strings(&u);
  formats(&u);
  numbers(&u);
  arrays(&u);
  wide(&u);
  times(&u);
  files(&u);
  return 0;
}
