// A small stack machine: values on a stack, variables by name, output by a callback.
#include "case.h"

#include <stdlib.h>
#include <string.h>

enum op { PUSH, LOAD, STORE, CONCAT, EMIT, HALT };

struct instr {
  enum op op;
  const char *arg;
};

struct vm {
  char *stack[32];
  int sp;
  struct {
    const char *name;
    char *value;
  } vars[8];
  int nvars;
  void (*emit)(const char *text);
};

static void push(struct vm *vm, const char *text) { vm->stack[vm->sp++] = strdup(text); }
static char *pop(struct vm *vm) { return vm->stack[--vm->sp]; }

static char **slot(struct vm *vm, const char *name) {
  for (int i = 0; i < vm->nvars; i++)
    if (!strcmp(vm->vars[i].name, name)) return &vm->vars[i].value;
  vm->vars[vm->nvars].name = name;
  return &vm->vars[vm->nvars++].value;
}

static void run(struct vm *vm, const struct instr *code) {
  for (;; code++) {
    switch (code->op) {
      case PUSH: push(vm, code->arg); break;
      case LOAD: push(vm, *slot(vm, code->arg)); break;
      case STORE: *slot(vm, code->arg) = pop(vm); break;
      case CONCAT: {
        char *b = pop(vm), *a = pop(vm);
        char *joined = malloc(strlen(a) + strlen(b) + 1);
        strcpy(joined, a);
        strcat(joined, b);
        push(vm, joined);
        free(joined);
        break;
      }
      case EMIT: vm->emit(pop(vm)); break;
      case HALT: return;
    }
  }
}

static void to_acme(const char *text) {
  acme_send(text);  // expect: user.contact.email -> acme
}
static void to_globex(const char *text) { globex_send(text); }

int main(void) {
  struct user u;
  load_user(1, &u);
  const struct instr program[] = {{PUSH, "mail="}, {LOAD, "m"}, {CONCAT, NULL}, {EMIT, NULL}, {HALT, NULL}};
  struct vm dirty = {.emit = to_acme}, clean = {.emit = to_globex};
  *slot(&dirty, "m") = u.email;
  *slot(&clean, "m") = u.plan;
  run(&dirty, program);
  run(&clean, program);
  acme_send_int(dirty.sp);
  acme_send(dirty.vars[0].name);
  acme_send(clean.vars[0].value);
  return 0;
}
