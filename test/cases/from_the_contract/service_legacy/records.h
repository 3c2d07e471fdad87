/* Fixed-width customer records of the old system. */
#ifndef RECORDS_H
#define RECORDS_H

#include <piiflow/annotations.h>

#ifdef __cplusplus
extern "C" {
#endif

#define REC_LEN 128
#define OFF_ID 0
#define OFF_NAME 10
#define OFF_BALANCE 90

typedef char rec_t[REC_LEN];

typedef struct {
  char id[11];
  char name[41];
  char ssn[12];
  long balance;
} REC;

enum { REC_OK, REC_SHORT, REC_BAD };

int rec_parse(const char *line, REC *out);
int rec_format(const REC *rec, char *line, int size);
int rec_compare(const void *a, const void *b);
void rec_wipe(REC *rec);
const char *rec_error(int code);
int rec_foreach(const char *file, int (*fn)(const REC *, void *), void *ctx);
void copy_field(char *to, const char *from, int width);

PII_SINK(acme) int legacy_send(const char *queue, const char *text);
PII_SINK(globex) void trace_line(const char *text);
PII_SINK(globex) void trace_num(long number);

#ifdef __cplusplus
}
#endif

#endif
