// Files that zlib writes.
#include "pii_case_c.h"

#include <stdarg.h>
#include <zlib.h>

void written(const struct user *u, gzFile file) {
  gzwrite(file, u->plan, 8);
  gzwrite(file, u->email, 8);                                    // expect: user.contact.email -> storage
  gzfwrite(u->plan, 1, 8, file);
  gzfwrite(u->name, 1, 8, file);                                 // expect: user.name -> storage
  gzputs(file, u->plan);
  gzputs(file, u->phone);                                        // expect: user.contact.phone_number -> storage
  gzputc(file, u->plan[0]);
  gzputc(file, u->email[0]);                                     // expect: user.contact.email -> storage
  gzprintf(file, "%s", u->plan);
  gzprintf(file, "%s", u->name);                                 // expect: user.name -> storage
}

void print_arguments(gzFile file, const char *format, ...) {
  va_list list;
  va_start(list, format);
  gzvprintf(file, format, list);  // expect: user.contact.email -> storage
  va_end(list);
}

void print_plain_arguments(gzFile file, const char *format, ...) {
  va_list list;
  va_start(list, format);
  gzvprintf(file, format, list);
  va_end(list);
}

void arguments(const struct user *u, gzFile file) {
  print_plain_arguments(file, "%s", u->plan);
  print_arguments(file, "%s", u->email);
}
