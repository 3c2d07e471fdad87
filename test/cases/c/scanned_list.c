// What is read into the places that a `va_list` holds.
#include "case.h"

#include <stdarg.h>
#include <stdio.h>

static void scan(const char *text, const char *format, ...) {
  va_list list;
  va_start(list, format);
  vsscanf(text, format, list);
  va_end(list);
}

void scanned(const struct user *u) {
  char word[64];
  scan(u->name, "%63s", word);
  acme_send(word);  // expect: user.name -> acme
  char plain[64];
  scan(u->plan, "%63s", plain);
  acme_send(plain);
}
