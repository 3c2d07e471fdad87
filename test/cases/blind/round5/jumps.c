/* setjmp and longjmp: what a handler sees, error contexts, values that survive. */
#include "svc_c.h"

#include <setjmp.h>
#include <stdio.h>
#include <string.h>

struct context {
  jmp_buf env;
  char message[64];
  const char *file;
  int code;
};

static void fail(struct context *ctx, int code, const char *msg) {
  ctx->code = code;
  snprintf(ctx->message, sizeof ctx->message, "failed: %s", msg);
  longjmp(ctx->env, code);
}

static void parse(struct context *ctx, const char *text) {
  if (!strchr(text, '@')) fail(ctx, 2, text);
  if (strlen(text) > 60) fail(ctx, 3, "too long");
}

static void check(struct context *ctx, int n) {
  if (n > 4) fail(ctx, 4, "number");
}

void one(const struct account *a) {
  struct context ctx = {.file = "one.c"};
  if (setjmp(ctx.env) == 0) {
    parse(&ctx, a->email);
    acme_send(ctx.file); // silent
  } else {
    acme_send(ctx.message);  // expect: user.contact.email -> acme
    acme_send(ctx.file);     // silent
    acme_send_int(ctx.code); // silent
  }
}

void two(const struct account *a) {
  struct context ctx;
  memset(&ctx, 0, sizeof ctx);
  int rc = setjmp(ctx.env);
  if (rc) {
    acme_send(ctx.message); // silent
    acme_send_int(rc);      // silent
    return;
  }
  check(&ctx, a->id);
  acme_send(ctx.message); // silent
}

static jmp_buf global_env;
static const char *volatile reason;

static void raise_with(const char *why) {
  reason = why;
  longjmp(global_env, 1);
}

void three(const struct account *a) {
  reason = "none";
  acme_send(reason); // silent
  if (setjmp(global_env)) {
    acme_send(reason); // expect: user.name -> acme
    return;
  }
  raise_with(a->name);
  acme_send(a->phone); // silent
}

void four(const struct account *a) {
  char buf[32];
  strcpy(buf, "fresh");
  jmp_buf env;
  volatile int tries = 0;
  if (setjmp(env) == 1) {
    acme_send(buf);       // expect: user.contact.email -> acme
    acme_send_int(tries); // silent
    return;
  }
  acme_send(buf); // silent
  snprintf(buf, sizeof buf, "%s", a->email);
  tries = tries + 1;
  longjmp(env, 1);
}

void five(const struct account *a) {
  struct context ctx;
  ctx.message[0] = 0;
  switch (setjmp(ctx.env)) {
    case 0:
      fail(&ctx, 7, a->plan);
      break;
    case 7:
      acme_send(ctx.message); // silent
      break;
    default:
      acme_send_int(ctx.code); // silent
  }
}
