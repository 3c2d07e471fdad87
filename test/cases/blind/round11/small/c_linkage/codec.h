/* A small C module with a C interface: an opaque encoder, a callback, and a table that is filled from outside. */
#ifndef CODEC_H
#define CODEC_H
#include <stddef.h>
#ifdef __cplusplus
extern "C" {
#endif

typedef struct codec codec;
typedef void (*codec_out)(void *self, const char *chunk);

codec *codec_new(const char *label);
void codec_feed(codec *c, const char *text);
size_t codec_flush(codec *c, codec_out out, void *self);
const char *codec_label(const codec *c);
void codec_free(codec *c);

extern const char *codec_banner;
int codec_checks(const char *text);

#ifdef __cplusplus
}
#endif
#endif
