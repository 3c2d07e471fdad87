// needs: glib-2.0/glib.h libglib2.0-dev
// flags: -Wno-everything -isystem/usr/include/glib-2.0 -isystem/usr/lib/x86_64-linux-gnu/glib-2.0/include -isystem/usr/include/gio-unix-2.0
// A connection goes to the host it was made to; wrappers of the system's files give nothing away.
#include "pii_case_c.h"

#define G_STDIO_WRAP_ON_UNIX

#include <gio/gio.h>
#include <glib-object.h>
#include <glib.h>
#include <glib/gstdio.h>

#define text(x) acme_send((const char *)(x))
#define number(x) acme_send_int((int)(x))



void connections(struct user *u) {
  { GSocketClient *c = g_socket_client_new(); g_output_stream_write(g_io_stream_get_output_stream((GIOStream *)g_socket_client_connect_to_host(c, "api.acme.example", 443, NULL, NULL)), u->name, 3, NULL, NULL); }  // expect: user.name -> acme
  { GSocketClient *c = g_socket_client_new(); g_output_stream_write(g_io_stream_get_output_stream((GIOStream *)g_socket_client_connect_to_host(c, "api.acme.example", 443, NULL, NULL)), u->plan, 3, NULL, NULL); }
  { GSocketClient *c = g_socket_client_new(); g_output_stream_write(g_io_stream_get_output_stream((GIOStream *)g_socket_client_connect_to_uri(c, "https://api.acme.example/x", 443, NULL, NULL)), u->name, 3, NULL, NULL); }  // expect: user.name -> acme
  { GSocketClient *c = g_socket_client_new(); g_output_stream_write(g_io_stream_get_output_stream((GIOStream *)g_socket_client_connect_to_uri(c, "https://api.acme.example/x", 443, NULL, NULL)), u->plan, 3, NULL, NULL); }
  { GSocketClient *c = g_socket_client_new(); g_output_stream_write(g_io_stream_get_output_stream((GIOStream *)g_socket_client_connect(c, g_network_address_new("api.acme.example", 443), NULL, NULL)), u->name, 3, NULL, NULL); }  // expect: user.name -> acme
  { GSocketClient *c = g_socket_client_new(); g_output_stream_write(g_io_stream_get_output_stream((GIOStream *)g_socket_client_connect(c, g_network_address_new("api.acme.example", 443), NULL, NULL)), u->plan, 3, NULL, NULL); }
  { GSocket *s = g_socket_new(0, 0, 0, NULL); g_socket_connect(s, g_inet_socket_address_new_from_string("api.acme.example", 443), NULL, NULL); g_socket_send(s, u->name, 3, NULL, NULL); }  // expect: user.name -> acme
  { GSocket *s = g_socket_new(0, 0, 0, NULL); g_socket_connect(s, g_inet_socket_address_new_from_string("api.acme.example", 443), NULL, NULL); g_socket_send(s, u->plan, 3, NULL, NULL); }
}

void without_effect(struct user *u) {
  { number(g_remove(u->name)); }
  { number(g_rename(u->name, "x")); }
  { number(g_mkdir(u->name, 0700)); }
  { number(g_chmod(u->name, 0700)); }
  { text(g_fopen(u->name, "r")); }
  { number(g_open(u->name, 0, 0)); }
  { number(g_creat(u->name, 0)); }
  { g_main_loop_ref((GMainLoop *)u->name); text(u->plan); }
}

void casts(struct user *u) {
  { text((g_type_check_class_cast)((GTypeClass *)u->name, G_TYPE_OBJECT)); }  // expect: user.name -> acme
  { text((g_type_check_class_cast)((GTypeClass *)u->plan, G_TYPE_OBJECT)); }
  { text(g_type_check_instance_cast((GTypeInstance *)u->name, G_TYPE_OBJECT)); }  // expect: user.name -> acme
  { text(g_type_check_instance_cast((GTypeInstance *)u->plan, G_TYPE_OBJECT)); }
}
