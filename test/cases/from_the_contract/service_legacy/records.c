#include "records.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int last_error;

void copy_field(char *to, const char *from, int width) {
  int i, end = width;
  while (end > 0 && from[end - 1] == ' ') end--;
  for (i = 0; i < end; i++) to[i] = from[i];
  to[i] = '\0';
}

int rec_parse(const char *line, REC *out) {
  char number[16];
  if (strlen(line) < REC_LEN - 1) return last_error = REC_SHORT;
  copy_field(out->id, line + OFF_ID, 10);
  copy_field(out->name, line + OFF_NAME, 40);
  copy_field(number, line + OFF_BALANCE, 12);
  out->balance = strtol(number, NULL, 10);
  trace_line(out->id);
  trace_line(out->name);  // expect: user.name -> globex
  trace_num(out->balance);
  return REC_OK;
}

int rec_format(const REC *rec, char *line, int size) {
  int n = snprintf(line, (size_t)size, "%-10.10s%-40.40s", rec->id, rec->name);
  return n + snprintf(line + n, (size_t)(size - n), "%12ld", rec->balance);
}

int rec_compare(const void *a, const void *b) {
  const REC *x = (const REC *)a, *y = (const REC *)b;
  int c = strcmp(x->name, y->name);
  return c ? c : strcmp(x->id, y->id);
}

void rec_wipe(REC *rec) { memset(rec, 0, sizeof *rec); }

const char *rec_error(int code) {
  static const char *const text[] = {"ok", "short", "bad"};
  return text[code];
}

int rec_foreach(const char *file, int (*fn)(const REC *, void *), void *ctx) {
  char *line = NULL;
  size_t cap = 0;
  int n = 0;
  FILE *f = fopen(file, "r");
  if (!f) return -1;
  while (getline(&line, &cap, f) > 0) {
    REC rec;
    if (rec_parse(line, &rec) != REC_OK) continue;
    if (fn(&rec, ctx)) break;
    n++;
  }
  free(line);
  fclose(f);
  return n;
}
