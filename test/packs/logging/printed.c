// What C programs print, to the terminal, streams and files.
#include "pii_case_c.h"

#include <err.h>
#include <stdarg.h>
#include <stdio.h>
#include <wchar.h>

struct wide {
  wchar_t plan[16];
  PII(user.name) wchar_t note[16];
};

void printed(const struct user *u) {
  putchar(u->plan[0]);
  putchar(u->email[0]);                                          // expect: user.contact.email -> log
  puts(u->plan);
  puts(u->name);                                                 // expect: user.name -> log
  printf("%s", u->plan);
  printf("%s", u->phone);                                        // expect: user.contact.phone_number -> log
  dprintf(2, "%s", u->plan);
  dprintf(2, "%s", u->email);                                    // expect: user.contact.email -> log
  fputs(u->plan, stderr);
  fputs(u->name, stderr);                                        // expect: user.name -> log
  fputc(u->plan[0], stderr);
  fputc(u->phone[0], stderr);                                    // expect: user.contact.phone_number -> log
  putc(u->plan[0], stderr);
  putc(u->email[0], stderr);                                     // expect: user.contact.email -> log
}

void wide_characters(const struct wide *w) {
  wprintf(L"%ls", w->plan);
  wprintf(L"%ls", w->note);  // expect: user.name -> log
  fwprintf(stderr, L"%ls", w->plan);
  fwprintf(stderr, L"%ls", w->note);  // expect: user.name -> log
  fputws(w->plan, stderr);
  fputws(w->note, stderr);  // expect: user.name -> log
}

// What reaches one of these reaches all: two of each tell them apart.
void print_arguments(const char *format, ...) {
  va_list list;
  va_start(list, format);
  vprintf(format, list);  // expect: user.contact.email -> log
  vfprintf(stderr, format, list);  // expect: user.contact.email -> log
  vdprintf(2, format, list);  // expect: user.contact.email -> log
  va_end(list);
}

void print_plain_arguments(const char *format, ...) {
  va_list list;
  va_start(list, format);
  vprintf(format, list);
  vfprintf(stderr, format, list);
  vdprintf(2, format, list);
  va_end(list);
}

void print_wide_arguments(const wchar_t *format, ...) {
  va_list list;
  va_start(list, format);
  vwprintf(format, list);  // expect: user.name -> log
  va_end(list);
}

void print_plain_wide_arguments(const wchar_t *format, ...) {
  va_list list;
  va_start(list, format);
  vwprintf(format, list);
  va_end(list);
}

void arguments(const struct user *u, const struct wide *w) {
  print_plain_arguments("%s %d", u->plan, u->id);
  print_arguments("%s", u->email);
  print_plain_wide_arguments(L"%ls", w->plan);
  print_wide_arguments(L"%ls", w->note);
}

void errors(const struct user *u) {
  perror(u->plan);
  perror(u->name);                                               // expect: user.name -> log
  warn("%s", u->plan);
  warn("%s", u->phone);                                          // expect: user.contact.phone_number -> log
  warnx("%s", u->plan);
  warnx("%s", u->email);                                         // expect: user.contact.email -> log
  if (u->id == 1) err(1, "%s", u->plan);
  if (u->id == 2) err(1, "%s", u->email);  // expect: user.contact.email -> log
  if (u->id == 3) errx(1, "%s", u->plan);
  if (u->id == 4) errx(1, "%s", u->name);  // expect: user.name -> log
}

void files(const struct user *u, FILE *file) {
  fwrite(u->plan, 1, 8, file);
  fwrite(u->name, 1, 8, file);                                   // expect: user.name -> storage
}
