// INI, CSV, query strings, command lines, templates: text taken apart by hand.
// flags: -std=gnu11
#include "guest.h"

#include <ctype.h>
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct ini_entry {
  char section[32], key[32], value[96];
};

static int ini_parse(char *text, struct ini_entry *out, int max) {
  int n = 0;
  char section[32] = "";
  for (char *line = text, *next; line && n < max; line = next) {
    next = strchr(line, '\n');
    if (next) *next++ = '\0';
    while (isblank((unsigned char)*line)) line++;
    if (*line == '[') {
      char *close = strchr(line, ']');
      if (close) *close = 0;
      strncpy(section, line + 1, sizeof section - 1);
    } else if (*line && *line != ';') {
      char *eq = strchr(line, '=');
      if (!eq) continue;
      *eq = 0;
      strcpy(out[n].section, section);
      strncpy(out[n].key, line, 31);
      strncpy(out[n].value, eq + 1, 95);
      n++;
    }
  }
  return n;
}

static const char *ini_get(const struct ini_entry *all, int n, const char *key) {
  for (const struct ini_entry *e = all; e != all + n; ++e)
    if (strcasecmp(e->key, key) == 0) return e->value;
  return "";
}

static size_t csv_split(const char *line, char fields[][40], size_t max) {
  size_t n = 0, k = 0;
  bool quoted = false;
  for (; n < max; line++) {
    if (*line == '"') {
      quoted = !quoted;
    } else if ((*line == ',' && !quoted) || !*line) {
      fields[n++][k] = 0;
      k = 0;
      if (!*line) break;
    } else if (k < 39) {
      fields[n][k++] = *line;
    }
  }
  return n;
}

static char *url_decode(char *s) {
  char *r = s, *w = s;
  while (*r) {
    if (*r == '%' && isxdigit((unsigned char)r[1]) && isxdigit((unsigned char)r[2])) {
      char two[3] = {r[1], r[2], 0};
      *w++ = (char)strtol(two, NULL, 16);
      r += 3;
    } else {
      *w++ = *r == '+' ? ' ' : *r;
      r++;
    }
  }
  *w = 0;
  return s;
}

static char *query_get(const char *query, const char *name) {
  size_t n = strlen(name);
  for (const char *p = query; p; p = strchr(p, '&') ? strchr(p, '&') + 1 : NULL) {
    if (strncmp(p, name, n) || p[n] != '=') continue;
    const char *end = strchr(p, '&');
    return url_decode(strndup(p + n + 1, end ? (size_t)(end - p) - n - 1 : strlen(p + n + 1)));
  }
  return NULL;
}

static void render(const char *tmpl, const char *who, FILE *out, char *copy) {
  char *w = copy;
  for (; *tmpl; tmpl++) {
    if (*tmpl == '$') {
      strcpy(w, who);
      w += strlen(who);
    } else {
      *w++ = *tmpl;
    }
  }
  *w = 0;
  if (out) fflush(out);
}

struct options {
  const char *host;
  int verbose;
  PII(user.name) const char *operator_name;
};

static void parse_options(int argc, char **argv, struct options *o) {
  int c;
  while ((c = getopt(argc, argv, "h:vo:")) != -1) {
    switch (c) {
      case 'h': o->host = optarg; break;
      case 'o': o->operator_name = optarg; break;
      case 'v': o->verbose++; break;
    }
  }
}

int main(int argc, char **argv) {
  struct guest *g = checkin(1);
  char text[512];
  sprintf(text, "[guest]\nname=%s\nroom=%d\n", g->name, g->room);
  struct ini_entry all[8], fixed[8];
  int n = ini_parse(text, all, 8);
  to_acme(ini_get(all, n, "name"));  // expect: user.name -> acme
  num_to_acme(n);
  char plain[] = "[x]\ncolor=red\n";
  int m = ini_parse(plain, fixed, 8);
  to_acme(ini_get(fixed, m, "color"));
  to_acme(fixed[0].section);

  char row[200], fields[4][40], others[4][40];
  snprintf(row, sizeof row, "%d,\"%s\",%s", g->room, g->phone, g->wishes);
  size_t count = csv_split(row, fields, 4);
  to_acme(fields[1]);  // expect: user.contact.phone_number -> acme
  num_to_acme((long long)count);
  csv_split("a,b,c", others, 4);
  to_acme(others[2]);

  char query[200];
  snprintf(query, sizeof query, "lang=en&mail=%s", ask_email());
  char *mail = query_get(query, "mail");
  to_acme(mail);  // expect: user.contact.email -> acme
  free(mail);
  char *lang = query_get("lang=de", "lang");
  to_acme(lang);
  free(lang);

  char page[256], blank[256];
  render("Dear $,", g->name, NULL, page);
  render("Dear $,", "guest", NULL, blank);
  to_acme(page);  // expect: user.name -> acme
  to_acme(blank);

  struct options o = {"localhost", 0, NULL};
  parse_options(argc, argv, &o);
  to_acme(o.host);
  to_acme(o.operator_name);  // expect: user.name -> acme
  num_to_acme(o.verbose);

  int day, month;
  char name[32];
  if (sscanf(text, "%d/%d %31s", &day, &month, name) == 3) {
    to_acme(name);       // expect: user.name -> acme
    num_to_acme(month);  // expect: user.name -> acme
  }
  char *end;
  double price = strtod("12.5 EUR", &end);
  num_to_acme((long long)price);
  to_acme(end);
  return 0;
}
