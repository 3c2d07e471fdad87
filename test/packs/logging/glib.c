// needs: glib-2.0/glib.h libglib2.0-dev
// flags: -isystem/usr/include/glib-2.0 -isystem/usr/lib/x86_64-linux-gnu/glib-2.0/include
// GLib's messages.
#define G_LOG_DOMAIN "test"
#include "pii_case_c.h"

#include <glib.h>
#include <stdarg.h>

void printed(const struct user *u) {
  g_print("%s", u->plan);
  g_print("%s", u->email);                                       // expect: user.contact.email -> log
  g_printerr("%s", u->plan);
  g_printerr("%s", u->name);                                     // expect: user.name -> log
  g_log("test", G_LOG_LEVEL_INFO, "%s", u->plan);
  g_log("test", G_LOG_LEVEL_INFO, "%s", u->phone);               // expect: user.contact.phone_number -> log
  g_message("%s", u->plan);
  g_message("%s", u->email);                                     // expect: user.contact.email -> log
  g_warning("%s", u->plan);
  g_warning("%s", u->name);                                      // expect: user.name -> log
  g_info("%s", u->plan);
  g_info("%s", u->phone);                                        // expect: user.contact.phone_number -> log
  g_debug("%s", u->plan);
  g_debug("%s", u->email);                                       // expect: user.contact.email -> log
}

void structured(const struct user *u) {
  g_log_structured("test", G_LOG_LEVEL_INFO, "USER", u->plan, "MESSAGE", "signed in");
  g_log_structured("test", G_LOG_LEVEL_INFO, "USER", u->name, "MESSAGE", "signed in");  // expect: user.name -> log
  g_log_structured_standard("test", G_LOG_LEVEL_INFO, "glib.c", "30", "structured", "%s", u->plan);
  g_log_structured_standard("test", G_LOG_LEVEL_INFO, "glib.c", "30", "structured", "%s", u->phone);  // expect: user.contact.phone_number -> log
}

void log_arguments(const char *format, ...) {
  va_list list;
  va_start(list, format);
  g_logv("test", G_LOG_LEVEL_INFO, format, list);  // expect: user.contact.email -> log
  va_end(list);
}

void log_plain_arguments(const char *format, ...) {
  va_list list;
  va_start(list, format);
  g_logv("test", G_LOG_LEVEL_INFO, format, list);
  va_end(list);
}

void arguments(const struct user *u) {
  log_plain_arguments("%s", u->plan);
  log_arguments("%s", u->email);
}
