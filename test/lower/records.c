// C: whole structs copied, designated initialisers, callbacks with a context pointer.
struct user { char name[32]; const char *email; };
void walk(void (*visit)(void *context, const char *text), void *context);
static void keep(void *context, const char *text) { ((struct user *)context)->email = text; }

// dump-unit: copy_user
struct user copy_user(const struct user *from) {
  struct user to = {.email = from->email};
  to = *from;
  walk(keep, &to);
  return to;
}
// | function copy_user(const struct user *)
// | b0:
// |   begin to: user
// |   to.email := from.*.email
// |   to <- from.*
// |   %1 := &keep
// |   %2 := &to
// |   call walk(arg0 <- %1, arg1 <- %2)
// |   return := to
// |   return

// dump-unit: keep
// | function keep(void *, const char *)
// | b0:
// |   context.*.email <- text
// |   return
