// needs: glib-2.0/glib.h libglib2.0-dev
// flags: -Wno-everything -isystem/usr/include/glib-2.0 -isystem/usr/lib/x86_64-linux-gnu/glib-2.0/include -isystem/usr/include/gio-unix-2.0
// What files, streams, channels, settings and child processes are given.
#include "pii_case_c.h"

#include <gio/gio.h>
#include <glib.h>
#include <glib/gstdio.h>
#include <stdarg.h>

#define text(x) acme_send((const char *)(x))
#define number(x) acme_send_int((int)(x))

static void printed(GOutputStream *s, const char *format, ...) {
  va_list list;
  va_start(list, format);
  g_output_stream_vprintf(s, NULL, NULL, NULL, format, list);  // expect: user.name -> storage
  va_end(list);
}

static GOutputStream *memory(void) { return g_memory_output_stream_new_resizable(); }

void files(struct user *u) {
  { g_file_set_contents("/tmp/x", u->name, 3, NULL); }  // expect: user.name -> storage
  { g_file_set_contents("/tmp/x", u->plan, 3, NULL); }
  { g_file_set_contents_full("/tmp/x", u->name, 3, 0, 0600, NULL); }  // expect: user.name -> storage
  { g_file_set_contents_full("/tmp/x", u->plan, 3, 0, 0600, NULL); }
  { g_file_replace_contents(g_file_new_for_path("/tmp/x"), u->name, 3, NULL, FALSE, 0, NULL, NULL, NULL); }  // expect: user.name -> storage
  { g_file_replace_contents(g_file_new_for_path("/tmp/x"), u->plan, 3, NULL, FALSE, 0, NULL, NULL, NULL); }
  { g_file_replace_contents_async(g_file_new_for_path("/tmp/x"), u->name, 3, NULL, FALSE, 0, NULL, NULL, NULL); }  // expect: user.name -> storage
  { g_file_replace_contents_async(g_file_new_for_path("/tmp/x"), u->plan, 3, NULL, FALSE, 0, NULL, NULL, NULL); }
  { g_file_replace_contents_bytes_async(g_file_new_for_path("/tmp/x"), g_bytes_new(u->name, 3), NULL, FALSE, 0, NULL, NULL, NULL); }  // expect: user.name -> storage
  { g_file_replace_contents_bytes_async(g_file_new_for_path("/tmp/x"), g_bytes_new(u->plan, 3), NULL, FALSE, 0, NULL, NULL, NULL); }
  { GKeyFile *f = g_key_file_new(); g_key_file_set_string(f, "g", "k", u->name); g_key_file_save_to_file(f, "/tmp/x", NULL); }  // expect: user.name -> storage
  { GKeyFile *f = g_key_file_new(); g_key_file_set_string(f, "g", "k", u->plan); g_key_file_save_to_file(f, "/tmp/x", NULL); }
  { GKeyFile *f = g_key_file_new(); g_key_file_set_string(f, u->name, "k", "x"); g_key_file_save_to_file(f, "/tmp/x", NULL); }  // expect: user.name -> storage
  { GKeyFile *f = g_key_file_new(); g_key_file_set_string(f, u->plan, "k", "x"); g_key_file_save_to_file(f, "/tmp/x", NULL); }
  { GKeyFile *f = g_key_file_new(); g_key_file_set_comment(f, "g", "k", u->name, NULL); g_key_file_save_to_file(f, "/tmp/x", NULL); }  // expect: user.name -> storage
  { GKeyFile *f = g_key_file_new(); g_key_file_set_comment(f, "g", "k", u->plan, NULL); g_key_file_save_to_file(f, "/tmp/x", NULL); }
  { gsize n; g_io_channel_write_chars(g_io_channel_new_file("/tmp/x", "w", NULL), u->name, 3, &n, NULL); }  // expect: user.name -> storage
  { gsize n; g_io_channel_write_chars(g_io_channel_new_file("/tmp/x", "w", NULL), u->plan, 3, &n, NULL); }
}

void streams(struct user *u) {
  { g_output_stream_write(memory(), u->name, 3, NULL, NULL); }  // expect: user.name -> storage
  { g_output_stream_write(memory(), u->plan, 3, NULL, NULL); }
  { g_output_stream_write_all(memory(), u->name, 3, NULL, NULL, NULL); }  // expect: user.name -> storage
  { g_output_stream_write_all(memory(), u->plan, 3, NULL, NULL, NULL); }
  { g_output_stream_write_bytes(memory(), g_bytes_new(u->name, 3), NULL, NULL); }  // expect: user.name -> storage
  { g_output_stream_write_bytes(memory(), g_bytes_new(u->plan, 3), NULL, NULL); }
  { g_output_stream_write_async(memory(), u->name, 3, 0, NULL, NULL, NULL); }  // expect: user.name -> storage
  { g_output_stream_write_async(memory(), u->plan, 3, 0, NULL, NULL, NULL); }
  { g_output_stream_write_all_async(memory(), u->name, 3, 0, NULL, NULL, NULL); }  // expect: user.name -> storage
  { g_output_stream_write_all_async(memory(), u->plan, 3, 0, NULL, NULL, NULL); }
  { g_output_stream_write_bytes_async(memory(), g_bytes_new(u->name, 3), 0, NULL, NULL, NULL); }  // expect: user.name -> storage
  { g_output_stream_write_bytes_async(memory(), g_bytes_new(u->plan, 3), 0, NULL, NULL, NULL); }
  { g_data_output_stream_put_string(g_data_output_stream_new(memory()), u->name, NULL, NULL); }  // expect: user.name -> storage
  { g_data_output_stream_put_string(g_data_output_stream_new(memory()), u->plan, NULL, NULL); }
  { g_output_stream_printf(memory(), NULL, NULL, NULL, "%s", u->name); }  // expect: user.name -> storage
  { g_output_stream_printf(memory(), NULL, NULL, NULL, "%s", u->plan); }
  { printed(memory(), "%s", u->name); }
  { printed(memory(), "%s", u->plan); }
}

void settings(struct user *u) {
  { g_settings_set_string(g_settings_new("x"), "k", u->name); }  // expect: user.name -> storage
  { g_settings_set_string(g_settings_new("x"), "k", u->plan); }
  { g_settings_set_value(g_settings_new("x"), "k", g_variant_new_string(u->name)); }  // expect: user.name -> storage
  { g_settings_set_value(g_settings_new("x"), "k", g_variant_new_string(u->plan)); }
  { const char *v[] = {u->name, NULL}; g_settings_set_strv(g_settings_new("x"), "k", v); }  // expect: user.name -> storage
  { const char *v[] = {u->plan, NULL}; g_settings_set_strv(g_settings_new("x"), "k", v); }
  { g_settings_set(g_settings_new("x"), "k", "s", u->name); }  // expect: user.name -> storage
  { g_settings_set(g_settings_new("x"), "k", "s", u->plan); }
}

void processes(struct user *u) {
  { char *v[] = {"x", u->name, NULL}; g_spawn_async(NULL, v, NULL, 0, NULL, NULL, NULL, NULL); }  // expect: user.name -> unknown
  { char *v[] = {"x", u->plan, NULL}; g_spawn_async(NULL, v, NULL, 0, NULL, NULL, NULL, NULL); }
  { char *e[] = {u->name, NULL}, *v[] = {"x", NULL}; g_spawn_async(NULL, v, e, 0, NULL, NULL, NULL, NULL); }  // expect: user.name -> unknown
  { char *e[] = {u->plan, NULL}, *v[] = {"x", NULL}; g_spawn_async(NULL, v, e, 0, NULL, NULL, NULL, NULL); }
  { char *v[] = {"x", u->name, NULL}; g_spawn_sync(NULL, v, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL); }  // expect: user.name -> unknown
  { char *v[] = {"x", u->plan, NULL}; g_spawn_sync(NULL, v, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL); }
  { char *v[] = {"x", u->name, NULL}; g_spawn_async_with_pipes(NULL, v, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL); }  // expect: user.name -> unknown
  { char *v[] = {"x", u->plan, NULL}; g_spawn_async_with_pipes(NULL, v, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL); }
  { char *v[] = {"x", u->name, NULL}; g_spawn_async_with_fds(NULL, v, NULL, 0, NULL, NULL, NULL, 0, 1, 2, NULL); }  // expect: user.name -> unknown
  { char *v[] = {"x", u->plan, NULL}; g_spawn_async_with_fds(NULL, v, NULL, 0, NULL, NULL, NULL, 0, 1, 2, NULL); }
  { g_spawn_command_line_sync(u->name, NULL, NULL, NULL, NULL); }  // expect: user.name -> unknown
  { g_spawn_command_line_sync(u->plan, NULL, NULL, NULL, NULL); }
  { g_spawn_command_line_async(u->name, NULL); }  // expect: user.name -> unknown
  { g_spawn_command_line_async(u->plan, NULL); }
  { g_subprocess_new(0, NULL, "x", u->name, NULL); }  // expect: user.name -> unknown
  { g_subprocess_new(0, NULL, "x", u->plan, NULL); }
  { const char *v[] = {"x", u->name, NULL}; g_subprocess_newv(v, 0, NULL); }  // expect: user.name -> unknown
  { const char *v[] = {"x", u->plan, NULL}; g_subprocess_newv(v, 0, NULL); }
  { g_subprocess_launcher_spawn(g_subprocess_launcher_new(0), NULL, "x", u->name, NULL); }  // expect: user.name -> unknown
  { g_subprocess_launcher_spawn(g_subprocess_launcher_new(0), NULL, "x", u->plan, NULL); }
  { const char *v[] = {"x", u->name, NULL}; g_subprocess_launcher_spawnv(g_subprocess_launcher_new(0), v, NULL); }  // expect: user.name -> unknown
  { const char *v[] = {"x", u->plan, NULL}; g_subprocess_launcher_spawnv(g_subprocess_launcher_new(0), v, NULL); }
  { const char *v[] = {"x", NULL}; g_subprocess_communicate(g_subprocess_newv(v, 0, NULL), g_bytes_new(u->name, 3), NULL, NULL, NULL, NULL); }  // expect: user.name -> unknown
  { const char *v[] = {"x", NULL}; g_subprocess_communicate(g_subprocess_newv(v, 0, NULL), g_bytes_new(u->plan, 3), NULL, NULL, NULL, NULL); }
  { const char *v[] = {"x", NULL}; g_subprocess_communicate_utf8(g_subprocess_newv(v, 0, NULL), u->name, NULL, NULL, NULL, NULL); }  // expect: user.name -> unknown
  { const char *v[] = {"x", NULL}; g_subprocess_communicate_utf8(g_subprocess_newv(v, 0, NULL), u->plan, NULL, NULL, NULL, NULL); }
  { g_socket_send(g_socket_new(0, 0, 0, NULL), u->name, 3, NULL, NULL); }  // expect: user.name -> unknown
  { g_socket_send(g_socket_new(0, 0, 0, NULL), u->plan, 3, NULL, NULL); }
}

void names(struct user *u) {
  { text(g_file_get_path(g_file_new_for_path(u->name))); }  // expect: user.name -> acme
  { text(g_file_get_path(g_file_new_for_path(u->plan))); }
  { text(g_file_get_uri(g_file_new_for_uri(u->name))); }  // expect: user.name -> acme
  { text(g_file_get_uri(g_file_new_for_uri(u->plan))); }
  { text(g_file_peek_path(g_file_new_for_commandline_arg(u->name))); }  // expect: user.name -> acme
  { text(g_file_peek_path(g_file_new_for_commandline_arg(u->plan))); }
  { text(g_file_get_parse_name(g_file_parse_name(u->name))); }  // expect: user.name -> acme
  { text(g_file_get_parse_name(g_file_parse_name(u->plan))); }
  { text(g_file_get_basename(g_file_dup(g_file_new_for_path(u->name)))); }  // expect: user.name -> acme
  { text(g_file_get_basename(g_file_dup(g_file_new_for_path(u->plan)))); }
  { text(g_file_get_path(g_file_get_parent(g_file_new_for_path(u->name)))); }  // expect: user.name -> acme
  { text(g_file_get_path(g_file_get_parent(g_file_new_for_path(u->plan)))); }
  { text(g_file_get_path(g_file_get_child(g_file_new_for_path("/tmp"), u->name))); }  // expect: user.name -> acme
  { text(g_file_get_path(g_file_get_child(g_file_new_for_path("/tmp"), u->plan))); }
  { text(g_file_get_path(g_file_get_child_for_display_name(g_file_new_for_path("/tmp"), u->name, NULL))); }  // expect: user.name -> acme
  { text(g_file_get_path(g_file_get_child_for_display_name(g_file_new_for_path("/tmp"), u->plan, NULL))); }
  { text(g_file_get_path(g_file_resolve_relative_path(g_file_new_for_path("/tmp"), u->name))); }  // expect: user.name -> acme
  { text(g_file_get_path(g_file_resolve_relative_path(g_file_new_for_path("/tmp"), u->plan))); }
  { text(g_file_get_relative_path(g_file_new_for_path("/tmp"), g_file_new_for_path(u->name))); }  // expect: user.name -> acme
  { text(g_file_get_relative_path(g_file_new_for_path("/tmp"), g_file_new_for_path(u->plan))); }
  { text(g_file_get_path(g_file_new_build_filename("/tmp", u->name, NULL))); }  // expect: user.name -> acme
  { text(g_file_get_path(g_file_new_build_filename("/tmp", u->plan, NULL))); }
}

void read_again(struct user *u) {
  { text(g_data_input_stream_read_line(g_data_input_stream_new(g_memory_input_stream_new_from_data(u->name, 3, NULL)), NULL, NULL, NULL)); }  // expect: user.name -> acme
  { text(g_data_input_stream_read_line(g_data_input_stream_new(g_memory_input_stream_new_from_data(u->plan, 3, NULL)), NULL, NULL, NULL)); }
  { text(g_data_input_stream_read_line_utf8(g_data_input_stream_new(g_memory_input_stream_new_from_data(u->name, 3, NULL)), NULL, NULL, NULL)); }  // expect: user.name -> acme
  { text(g_data_input_stream_read_line_utf8(g_data_input_stream_new(g_memory_input_stream_new_from_data(u->plan, 3, NULL)), NULL, NULL, NULL)); }
  { text(g_data_input_stream_read_upto(g_data_input_stream_new(g_memory_input_stream_new_from_data(u->name, 3, NULL)), ",", 1, NULL, NULL, NULL)); }  // expect: user.name -> acme
  { text(g_data_input_stream_read_upto(g_data_input_stream_new(g_memory_input_stream_new_from_data(u->plan, 3, NULL)), ",", 1, NULL, NULL, NULL)); }
  { char b[64]; g_input_stream_read(g_buffered_input_stream_new(g_memory_input_stream_new_from_data(u->name, 3, NULL)), b, 64, NULL, NULL); text(b); }  // expect: user.name -> acme
  { char b[64]; g_input_stream_read(g_buffered_input_stream_new(g_memory_input_stream_new_from_data(u->plan, 3, NULL)), b, 64, NULL, NULL); text(b); }
  { char b[64]; g_input_stream_read(g_filter_input_stream_get_base_stream((GFilterInputStream *)g_buffered_input_stream_new(g_memory_input_stream_new_from_data(u->name, 3, NULL))), b, 64, NULL, NULL); text(b); }  // expect: user.name -> acme
  { char b[64]; g_input_stream_read(g_filter_input_stream_get_base_stream((GFilterInputStream *)g_buffered_input_stream_new(g_memory_input_stream_new_from_data(u->plan, 3, NULL))), b, 64, NULL, NULL); text(b); }
}

void in_memory(struct user *u) {
  { GOutputStream *s = memory(); g_output_stream_write(s, u->name, 3, NULL, NULL); text(g_memory_output_stream_get_data((GMemoryOutputStream *)s)); }  // expect: user.name -> storage; user.name -> acme
  { GOutputStream *s = memory(); g_output_stream_write(s, u->plan, 3, NULL, NULL); text(g_memory_output_stream_get_data((GMemoryOutputStream *)s)); }
  { GOutputStream *s = memory(); g_output_stream_write_all(s, u->name, 3, NULL, NULL, NULL); text(g_memory_output_stream_steal_data((GMemoryOutputStream *)s)); }  // expect: user.name -> storage; user.name -> acme
  { GOutputStream *s = memory(); g_output_stream_write_all(s, u->plan, 3, NULL, NULL, NULL); text(g_memory_output_stream_steal_data((GMemoryOutputStream *)s)); }
  { gsize n; GOutputStream *s = memory(); g_output_stream_write_bytes(s, g_bytes_new(u->name, 3), NULL, NULL); text(g_bytes_get_data(g_memory_output_stream_steal_as_bytes((GMemoryOutputStream *)s), &n)); }  // expect: user.name -> storage; user.name -> acme
  { gsize n; GOutputStream *s = memory(); g_output_stream_write_bytes(s, g_bytes_new(u->plan, 3), NULL, NULL); text(g_bytes_get_data(g_memory_output_stream_steal_as_bytes((GMemoryOutputStream *)s), &n)); }
  { GOutputStream *s = memory(); g_output_stream_printf(s, NULL, NULL, NULL, "%s", u->name); text(g_memory_output_stream_get_data((GMemoryOutputStream *)s)); }  // expect: user.name -> storage; user.name -> acme
  { GOutputStream *s = memory(); g_output_stream_printf(s, NULL, NULL, NULL, "%s", u->plan); text(g_memory_output_stream_get_data((GMemoryOutputStream *)s)); }
  { GOutputStream *s = memory(); printed(s, "%s", u->name); text(g_memory_output_stream_get_data((GMemoryOutputStream *)s)); }  // expect: user.name -> acme
  { GOutputStream *s = memory(); printed(s, "%s", u->plan); text(g_memory_output_stream_get_data((GMemoryOutputStream *)s)); }
  { GOutputStream *s = memory(); g_data_output_stream_put_string(g_data_output_stream_new(s), u->name, NULL, NULL); text(g_memory_output_stream_get_data((GMemoryOutputStream *)s)); }  // expect: user.name -> storage; user.name -> acme
  { GOutputStream *s = memory(); g_data_output_stream_put_string(g_data_output_stream_new(s), u->plan, NULL, NULL); text(g_memory_output_stream_get_data((GMemoryOutputStream *)s)); }
  { GOutputStream *s = memory(); g_output_stream_write(g_filter_output_stream_get_base_stream((GFilterOutputStream *)g_buffered_output_stream_new(s)), u->name, 3, NULL, NULL); text(g_memory_output_stream_get_data((GMemoryOutputStream *)s)); }  // expect: user.name -> storage; user.name -> acme
  { GOutputStream *s = memory(); g_output_stream_write(g_filter_output_stream_get_base_stream((GFilterOutputStream *)g_buffered_output_stream_new(s)), u->plan, 3, NULL, NULL); text(g_memory_output_stream_get_data((GMemoryOutputStream *)s)); }
}

void without_effect(struct user *u) {
  // Read over, or only named.
  { char *t = u->name; g_file_get_contents("/tmp/x", &t, NULL, NULL); text(t); }
  { char *t = u->name; g_file_load_contents(g_file_new_for_path("/tmp/x"), NULL, &t, NULL, NULL, NULL); text(t); }
  { number(g_file_test(u->name, 0)); }
  { number(g_file_equal(g_file_new_for_path(u->name), g_file_new_for_path("/tmp"))); }
  { number(g_file_query_exists(g_file_new_for_path(u->name), NULL)); }
  { number(g_file_delete(g_file_new_for_path(u->name), NULL, NULL)); }
  { number(g_file_has_prefix(g_file_new_for_path(u->name), g_file_new_for_path("/tmp"))); }
  { number(g_mkdir_with_parents(u->name, 0700)); }
  { number(g_remove(u->name)); }
  { number(g_unlink(u->name)); }
  { number(g_rename(u->name, "x")); }
  { number(g_mkdir(u->name, 0700)); }
  { number(g_rmdir(u->name)); }
  { number(g_chmod(u->name, 0700)); }
  { number(g_access(u->name, 0)); }
  { text(g_fopen(u->name, "r")); }
  { number(g_open(u->name, 0, 0)); }
  { number(g_creat(u->name, 0)); }
  { text(g_dir_open(u->name, 0, NULL)); }
  { text(g_getenv(u->name)); }
  { number(g_setenv("X", u->name, TRUE)); }
  { g_unsetenv(u->name); text(u->plan); }
  { GOutputStream *s = memory(); g_output_stream_flush(s, NULL, NULL); g_output_stream_close(s, NULL, NULL); text(u->plan); }
}
