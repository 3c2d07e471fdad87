// One line or two for each of many small constructs.
// flags: -std=gnu11
#include "case.h"

#include <alloca.h>
#include <ctype.h>
#include <limits.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct inner { char text[32]; int n; };
struct outer { struct inner in[2]; struct { char flat[16]; int m; }; union { struct inner one; char bytes[36]; } u; };
struct pair { const char *first, *second; };
struct flags { unsigned a : 1, b : 2; };

static struct inner make(const char *s) { struct inner i = {"", 1}; strncpy(i.text, s, 31); return i; }
static struct pair both(const char *a, const char *b) { return (struct pair){.second = b, .first = a}; }
static inline char first_char(const char *s) { return *s; }
static void set_vla(int n, char out[n], const char *s) { for (int i = 0; i < n - 1 && (out[i] = s[i]); i++) {} out[n - 1] = 0; }
static const char *const *names_of(const struct user *u) { static const char *names[2]; names[0] = u->name; names[1] = NULL; return names; }
static int luhn(const char *s) { int sum = 0; for (; *s; s++) if (isdigit((unsigned char)*s)) sum += *s - '0'; return sum % 10; }
static char *chain(char *out, const char *s) { return strcpy(out, s); }
#define JOIN(a, b) a##b
#define TEXT(x) #x
#define FIELD(o, f) ((o)->f)
#define MAX(a, b) ((a) > (b) ? (a) : (b))
static const char *g_text = "none";
static struct { const char *key; const char **at; } g_table[] = {{"text", &g_text}};
static _Thread_local char t_buffer[64];
static _Atomic int a_flag;

int main(void) {
  struct user u;
  load_user(1, &u);
  struct outer o = {0};
  o.in[0] = make(u.email);
  o.in[1] = make("x");
  acme_send(o.in[0].text);  // expect: user.contact.email -> acme
  acme_send_int(o.in[0].n);
  strcpy(o.flat, u.plan);
  acme_send(o.flat);
  acme_send_int(o.m);
  o.u.one = make(u.name);
  acme_send_bytes(o.u.bytes, 36);  // expect: user.name -> acme
  struct outer p = o;
  acme_send(p.u.one.text);  // expect: user.name -> acme
  acme_send(p.flat);
  struct pair pr = both(u.plan, u.phone);
  acme_send(pr.first);
  acme_send(pr.second);  // expect: user.contact.phone_number -> acme
  acme_send(both(u.email, "x").second);
  acme_send(both(u.email, "x").first);  // expect: user.contact.email -> acme
  struct flags f = {u.email[0] & 1, 2};
  acme_send_int(f.a);  // expect: user.contact.email -> acme
  acme_send_int(f.b);
  char c = first_char(u.name);
  acme_send_int(c);  // expect: user.name -> acme
  acme_send_int(c == 'a');
  acme_send_int(isupper((unsigned char)c) != 0);
  char vla[16];
  set_vla(16, vla, u.name);
  acme_send(vla);  // expect: user.name -> acme
  set_vla(16, vla, u.plan);
  acme_send(names_of(&u)[0]);  // expect: user.name -> acme
  acme_send_int(luhn(u.phone));  // expect: user.contact.phone_number -> acme
  acme_send_int(luhn(u.plan));
  char buf[64], *q;
  acme_send(chain(buf, u.email));  // expect: user.contact.email -> acme
  acme_send(chain(buf, u.plan));
  q = buf;
  *q++ = u.name[0];
  *q = 0;
  acme_send(buf);  // expect: user.name -> acme
  int JOIN(num, ber) = u.id;
  acme_send_int(number);
  acme_send(TEXT(u.email));
  acme_send(FIELD(&u, email));  // expect: user.contact.email -> acme
  acme_send(FIELD(&u, plan));
  acme_send_int(MAX(u.id, 3));
  acme_send_int(MAX(u.name[0], u.id));  // expect: user.name -> acme
  *g_table[0].at = u.email;
  acme_send(g_text);  // expect: user.contact.email -> acme
  acme_send(g_table[0].key);
  snprintf(t_buffer, sizeof t_buffer, "%.*s", 3, u.phone);
  acme_send(t_buffer);  // expect: user.contact.phone_number -> acme
  char *stack = alloca(64);
  strcpy(stack, u.name);
  acme_send(stack);  // expect: user.name -> acme
  a_flag = u.id;
  acme_send_int(a_flag);
  *(u.id ? &g_text : &pr.first) = "reset";
  const char *restrict r = u.plan;
  acme_send(r);
  long double ld = (long double)(u.phone[2] - '0') / 2;
  acme_send_int((long)ld);  // expect: user.contact.phone_number -> acme
  uint8_t key[4] = {0};
  for (int i = 0; i < 4; i++) key[i] = (uint8_t)(u.name[i] ^ 0x5a);
  acme_send_bytes(key, sizeof key);  // expect: user.name -> acme
  uint32_t packed = (uint32_t)key[0] << 24 | key[1];
  acme_send_int(packed);  // expect: user.name -> acme
  acme_send_int(sizeof u.email);
  acme_send_int(offsetof(struct user, email));
  acme_send_int((long)(strchr(u.email, '@') - u.email));
  const char *words[] = {[2] = u.email, [0] = "a"};
  acme_send(words[2]);  // expect: user.contact.email -> acme
  char (*grid)[8] = malloc(4 * sizeof *grid);
  memcpy(grid[1], u.name, 8);
  acme_send(grid[1]);  // expect: user.name -> acme
  free(grid);
  const struct user *alias = &u;
  acme_send((*alias).email);  // expect: user.contact.email -> acme
  acme_send(alias[0].plan);
  acme_send(0[alias].name);  // expect: user.name -> acme
  (void)(acme_send(alias->phone), 0);  // expect: user.contact.phone_number -> acme
  return 0;
}
