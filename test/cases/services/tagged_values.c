/* Values with tags: unions, arrays of arrays, out-parameters, tokens cut in place, static buffers, an interpreter. */
#define _POSIX_C_SOURCE 200809L
#include <piiflow/annotations.h>

#include <ctype.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

PII_SINK(acme) void acme_text(const char *text);
PII_SINK(acme) void acme_number(double number);
PII_SINK(globex) void globex_text(const char *text);
PII(user.contact.address) char *read_address(int id);
PII(user.financial) double read_balance(int id);
char *read_script(const char *path);
PII_SANITIZER(redact) char *black_out(const char *text);

enum kind { KIND_NIL, KIND_NUMBER, KIND_TEXT, KIND_LIST };

struct value {
  enum kind kind;
  union {
    double number;
    char *text;
    struct {
      struct value *items;
      size_t count;
    } list;
  } as;
};

struct frame {
  struct value stack[16];
  int top;
  const char *error;
};

static struct value number(double n) {
  struct value v = {KIND_NUMBER, {.number = n}};
  return v;
}

static struct value text(const char *t) {
  struct value v = {KIND_TEXT, {.text = strdup(t)}};
  return v;
}

static bool push(struct frame *f, struct value v) {
  if (f->top == 16) {
    f->error = "stack overflow";
    return false;
  }
  f->stack[f->top++] = v;
  return true;
}

static bool pop(struct frame *f, struct value *out) {
  if (f->top == 0) {
    f->error = "stack underflow";
    return false;
  }
  *out = f->stack[--f->top];
  return true;
}

static bool add(struct frame *f) {
  struct value a, b;
  if (!pop(f, &b) || !pop(f, &a)) return false;
  if (a.kind != KIND_NUMBER || b.kind != KIND_NUMBER) {
    f->error = "numbers wanted";
    return false;
  }
  return push(f, number(a.as.number + b.as.number));
}

static const char *kind_name(const struct value *v) {
  static const char *const names[] = {"nil", "number", "text", "list"};
  return names[v->kind];
}

static const char *show(const struct value *v) {
  static char buffer[128];
  switch (v->kind) {
    case KIND_NUMBER: snprintf(buffer, sizeof buffer, "%g", v->as.number); break;
    case KIND_TEXT: snprintf(buffer, sizeof buffer, "\"%s\"", v->as.text); break;
    default: snprintf(buffer, sizeof buffer, "<%s>", kind_name(v)); break;
  }
  return buffer;
}

/* Cuts "a=b;c=d" in place. */
static size_t cut(char *line, char *keys[], char *values[], size_t most) {
  size_t count = 0;
  char *rest = NULL;
  for (char *part = strtok_r(line, ";", &rest); part && count < most; part = strtok_r(NULL, ";", &rest)) {
    char *equal = strchr(part, '=');
    if (!equal) continue;
    *equal = '\0';
    keys[count] = part;
    values[count] = equal + 1;
    count++;
  }
  return count;
}

static void trim(char **text) {
  char *end;
  while (isspace((unsigned char)**text)) ++*text;
  end = *text + strlen(*text);
  while (end > *text && isspace((unsigned char)end[-1])) *--end = '\0';
}

static int parse_house(const char *address, char *street, size_t size, int *house) {
  char name[64];
  if (sscanf(address, "%63[^0-9]%d", name, house) != 2) return -1;
  snprintf(street, size, "%s", name);
  return 0;
}

static void fill_grid(char grid[3][16], const char *middle) {
  for (int i = 0; i < 3; ++i) snprintf(grid[i], sizeof grid[i], "row %d", i);
  if (middle) snprintf(grid[1], sizeof grid[1], "%s", middle);
}

static bool find_owner(int id, char **owner) {
  if (id < 0) {
    *owner = strdup("nobody");
    return false;
  }
  *owner = read_address(id);
  return true;
}

int main(void) {
  struct frame plain = {.top = 0};
  struct frame money = {.top = 0};
  struct value v;

  push(&plain, number(1));
  push(&plain, number(2));
  add(&plain);
  if (pop(&plain, &v)) acme_text(show(&v));
  push(&money, number(read_balance(1)));
  push(&money, number(10));
  add(&money);
  if (pop(&money, &v)) {
    acme_text(kind_name(&v));
    acme_number(v.as.number);  // expect: user.financial -> acme
    acme_text(show(&v));  // expect: user.financial -> acme
  }
  if (plain.error) acme_text(plain.error);
  if (money.error) acme_text(money.error);

  v = text("hello");
  acme_text(v.as.text);
  v = text(read_address(2));
  acme_text(v.as.text);  // expect: user.contact.address -> acme
  v = number(3);
  acme_number(v.as.number);

  char *keys[4];
  char *values[4];
  char line[128];
  snprintf(line, sizeof line, "street=%s;city=Ulm", read_address(3));
  size_t count = cut(line, keys, values, 4);
  for (size_t i = 0; i < count; ++i) globex_text(values[i]);  // expect: user.contact.address -> globex
  acme_number((double)count);
  snprintf(line, sizeof line, "color=red;size=2");
  count = cut(line, keys, values, 4);
  globex_text(line);

  char *script = read_script("main");
  char *start = script;
  trim(&start);
  globex_text(start);
  free(script);
  char *address = read_address(4);
  char *from = address;
  trim(&from);
  globex_text(from);  // expect: user.contact.address -> globex

  char street[64] = "";
  int house = 0;
  if (parse_house(address, street, sizeof street, &house) == 0) {
    globex_text(street);  // expect: user.contact.address -> globex
    acme_number(house);  // expect: user.contact.address -> acme
  }
  parse_house("Main 1", street, sizeof street, &house);
  strcpy(street, "unknown");
  globex_text(street);
  free(address);

  char grid[3][16];
  fill_grid(grid, NULL);
  globex_text(grid[0]);
  char other[3][16];
  fill_grid(other, read_address(5));
  globex_text(other[1]);  // expect: user.contact.address -> globex
  globex_text(grid[1]);

  char *owner = NULL;
  find_owner(7, &owner);
  globex_text(owner);  // expect: user.contact.address -> globex
  char *hidden = black_out(owner);
  globex_text(hidden);  // expect: user.contact.address -> globex via redact
  free(owner);
  owner = "none";
  globex_text(owner);
  return 0;
}
