// What the tests of the pack need of Fluent Bit, written by hand. Signatures: fluent-bit/flb_lib.h
// (github.com/fluent/fluent-bit, 2026-08-21).
#pragma once
#include <stddef.h>
struct flb_lib_ctx;
typedef struct flb_lib_ctx flb_ctx_t;
struct flb_lib_out_cb;
flb_ctx_t *flb_create(void);
int flb_input(flb_ctx_t *ctx, const char *input, void *data);
int flb_output(flb_ctx_t *ctx, const char *output, struct flb_lib_out_cb *cb);
int flb_output_set(flb_ctx_t *ctx, int ffd, ...);
int flb_lib_push(flb_ctx_t *ctx, int ffd, const void *data, size_t len);
