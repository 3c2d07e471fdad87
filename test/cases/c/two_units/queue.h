#ifndef QUEUE_H
#define QUEUE_H
#include "case.h"
#include <stdbool.h>

typedef struct queue queue_t;
typedef void (*queue_fn)(const char *text, void *arg);

extern int g_level;
extern char g_last[64];

queue_t *queue_new(void);
bool queue_put(queue_t *q, const char *text);
bool queue_take(queue_t *q, char *out, size_t room);
void queue_each(const queue_t *q, queue_fn fn, void *arg);
const char *queue_name(const queue_t *q);
void queue_rename(queue_t *q, const char *name);
void remember(const char *text);
static inline const char *or_default(const char *text, const char *other) { return text ? text : other; }
#endif
