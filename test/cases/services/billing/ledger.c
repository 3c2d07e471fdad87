#include "ledger.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void put(char *out, size_t size, const char *text) {
  if (size == 0) return;
  strncpy(out, text, size - 1);
  out[size - 1] = '\0';
}

struct ledger *ledger_open(const char *currency) {
  struct ledger *l = calloc(1, sizeof *l);
  if (l) put(l->currency, sizeof l->currency, currency);
  return l;
}

int ledger_add(struct ledger *l, long cents, const char *reference, const char *iban) {
  struct entry *e = malloc(sizeof *e);
  if (!e) return -1;
  e->cents = cents;
  put(e->reference, sizeof e->reference, reference);
  put(e->iban, sizeof e->iban, iban);
  e->next = l->first;
  l->first = e;
  l->count++;
  return 0;
}

int ledger_each(const struct ledger *l, entry_fn visit, void *context) {
  for (const struct entry *e = l->first; e; e = e->next) {
    int status = visit(e, context);
    if (status != 0) return status;
  }
  return 0;
}

long ledger_sum(const struct ledger *l) {
  long sum = 0;
  for (const struct entry *e = l->first; e; e = e->next) sum += e->cents;
  return sum;
}

int ledger_format(const struct entry *e, char *out, size_t size) {
  return snprintf(out, size, "%ld.%02ld %s %s", e->cents / 100, e->cents % 100, e->reference, e->iban);
}

int ledger_summary(const struct ledger *l, char *out, size_t size) {
  return snprintf(out, size, "%zu entries, %ld %s", l->count, ledger_sum(l), l->currency);
}

void ledger_close(struct ledger *l) {
  while (l->first) {
    struct entry *next = l->first->next;
    free(l->first);
    l->first = next;
  }
  free(l);
}
