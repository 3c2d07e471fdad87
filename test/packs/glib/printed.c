// needs: glib-2.0/glib.h libglib2.0-dev
// flags: -isystem/usr/include/glib-2.0 -isystem/usr/lib/x86_64-linux-gnu/glib-2.0/include
// Texts printed into a buffer.
#include "pii_case_c.h"

#include <glib.h>
#include <stdarg.h>

void print_into(char *out, const char *format, ...) {
  va_list list;
  va_start(list, format);
  g_vsnprintf(out, 64, format, list);
  va_end(list);
}

void printed(const struct user *u) {
  {
    char text[64];
    g_snprintf(text, sizeof text, "user %s", u->plan);
    acme_send(text);
    g_snprintf(text, sizeof text, "user %d", u->id);
    acme_send(text);
  }
  {
    char text[64];
    g_snprintf(text, sizeof text, "user %s", u->email);
    acme_send(text);                                             // expect: user.contact.email -> acme
    g_snprintf(text, sizeof text, "user %d", u->id);
    acme_send(text);
  }
  {
    char text[64];
    print_into(text, "user %s", u->plan);
    acme_send(text);
  }
  {
    char text[64];
    print_into(text, "user %s", u->name);
    acme_send(text);                                             // expect: user.name -> acme
  }
}
