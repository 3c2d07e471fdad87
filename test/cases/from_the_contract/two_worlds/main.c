// flags: -D_GNU_SOURCE
#include "bridge.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char buffer[128];

static void print(const char *line, void *ctx) {
  (void)ctx;
  to_acme(line);  // expect: user.name -> acme
}
static void append(const char *line, void *ctx) { strncat((char *)ctx, line, 20); }
static void count(const char *line, void *ctx) {
  if (*line) ++*(int *)ctx;
}
static const char *error(void) { return last_error; }

int main(void) {
  struct guest *g = checkin(1);
  desk *d = desk_open("Porto"), *e = desk_open("Faro");
  desk_note(d, g->name);
  desk_note(e, g->wishes);
  desk_each(d, print, NULL);
  char all[200] = "", other[200] = "";
  int lines = 0;
  desk_each(d, append, all);
  desk_each(e, append, other);
  desk_each(d, count, &lines);
  to_globex(all);  // expect: user.name -> globex
  to_globex(other);
  num_to_acme(lines);
  num_to_acme((long long)desk_count(d));
  char *city = desk_city(d);
  to_acme(city);
  free(city);
  desk_note(desk_default(), g->phone);
  desk_each(desk_default(), append, buffer);
  to_acme(buffer);  // expect: user.contact.phone_number -> acme
  set_error("no room %d", g->room);
  to_acme(error());
  set_error("no room for %s", g->name);
  to_acme(error());  // expect: user.name -> acme
  to_acme(greeting);
  greeting = g->name;
  to_acme(greeting);  // expect: user.name -> acme
  desk_close(d);
  desk_close(e);
  return 0;
}
