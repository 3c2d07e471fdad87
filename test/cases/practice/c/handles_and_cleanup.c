/* Goto cleanup, resources freed on every way, results by pointer to pointer, errors as codes. */
#define _GNU_SOURCE
#include "case_c.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct job {
  char *title;
  char *body;
  int status;
};

static void job_free(struct job *j) {
  if (!j) return;
  free(j->title);
  free(j->body);
  free(j);
}

static int job_make(int id, struct job **out) {
  struct job *j = NULL;
  int rc = -ENOMEM;
  j = calloc(1, sizeof *j);
  if (!j) goto done;
  j->title = strdup("job");
  if (!j->title) goto fail;
  j->body = strdup(email_of(id));
  if (!j->body) goto fail;
  *out = j;
  rc = 0;
  goto done;
fail:
  acme_send(j->title);
  job_free(j);
done:
  return rc;
}

static int copy_title(const struct job *j, char *out, size_t n) {
  if (n < 4) {
    snprintf(out, n, "?");
    return -1;
  }
  snprintf(out, n, "%s #%d", j->title, j->status);
  return 0;
}

static int report(const struct job *j) {
  char line[80];
  char *extra = NULL;
  int rc = copy_title(j, line, sizeof line);
  if (rc) goto out;
  acme_send(line);
  extra = malloc(32);
  if (!extra) goto out;
  snprintf(extra, 32, "%s", j->body);
  acme_send(extra);  // expect: user.contact.email -> acme
  snprintf(extra, 32, "done %d", rc);
out:
  acme_send(line);
  if (extra) acme_send(extra);
  free(extra);
  return rc;
}

int main(void) {
  struct job *j = NULL;
  int rc = job_make(3, &j);
  acme_send_int(rc);
  if (rc) return 1;
  acme_send(j->title);
  acme_send(j->body);  // expect: user.contact.email -> acme
  report(j);
  free(j->body);
  j->body = strdup("closed");
  acme_send(j->body);
  acme_send_int(j->status);
  job_free(j);
  return 0;
}
