/* The ledger in C: accounts, entries, and a cursor over them. */
#ifndef LEDGER_H
#define LEDGER_H

#include <piiflow/annotations.h>

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

struct entry {
  long cents;
  char reference[24];
  PII(user.financial.account_number) char iban[35];
  struct entry *next;
};

struct ledger {
  char currency[4];
  struct entry *first;
  size_t count;
};

typedef int (*entry_fn)(const struct entry *e, void *context);

struct ledger *ledger_open(const char *currency);
int ledger_add(struct ledger *l, long cents, const char *reference, const char *iban);
int ledger_each(const struct ledger *l, entry_fn visit, void *context);
long ledger_sum(const struct ledger *l);
int ledger_format(const struct entry *e, char *out, size_t size);
int ledger_summary(const struct ledger *l, char *out, size_t size);
void ledger_close(struct ledger *l);

#ifdef __cplusplus
}
#endif

#endif
