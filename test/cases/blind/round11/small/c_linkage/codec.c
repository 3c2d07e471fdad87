#include "codec.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct codec {
  char label[24];
  char pending[128];
  size_t fed;
};

const char *codec_banner = "codec 1.0";

codec *codec_new(const char *label) {
  codec *c = calloc(1, sizeof *c);
  if (c == NULL) abort();
  snprintf(c->label, sizeof c->label, "%s", label);
  return c;
}

void codec_feed(codec *c, const char *text) {
  size_t used = strlen(c->pending);
  snprintf(c->pending + used, sizeof c->pending - used, "%s|", text);
  c->fed++;
}

size_t codec_flush(codec *c, codec_out out, void *self) {
  size_t n = c->fed;
  out(self, c->pending);
  memset(c->pending, 0, sizeof c->pending);
  c->fed = 0;
  return n;
}

const char *codec_label(const codec *c) { return c->label; }

void codec_free(codec *c) { free(c); }

int codec_checks(const char *text) { return strlen(text) > 3 && text[0] != '#'; }
