// needs: glib-2.0/glib.h libglib2.0-dev
// flags: -Wno-everything -isystem/usr/include/glib-2.0 -isystem/usr/lib/x86_64-linux-gnu/glib-2.0/include -isystem/usr/include/gio-unix-2.0
// What callbacks of main loops, threads, tasks and signals are given, and what objects keep.
#include "pii_case_c.h"

#include <gio/gio.h>
#include <glib-unix.h>
#include <glib.h>

#define text(x) acme_send((const char *)(x))
#define number(x) acme_send_int((int)(x))

static gboolean nothing(void *data) { return 0; }
static GObject *object(void) { return g_object_new(G_TYPE_OBJECT, NULL); }
static gboolean idle(void *data) { text(data); return 0; }  // expect: user.name -> acme
static gboolean idle_plain(void *data) { text(data); return 0; }
static void idle_once(void *data) { text(data); }  // expect: user.name -> acme
static void idle_once_plain(void *data) { text(data); }
static gboolean idle_full(void *data) { text(data); return 0; }  // expect: user.name -> acme
static gboolean idle_full_plain(void *data) { text(data); return 0; }
static void idle_done(void *data) { text(data); }  // expect: user.name -> acme
static void idle_done_plain(void *data) { text(data); }
static gboolean timeout(void *data) { text(data); return 0; }  // expect: user.name -> acme
static gboolean timeout_plain(void *data) { text(data); return 0; }
static gboolean timeout_seconds(void *data) { text(data); return 0; }  // expect: user.name -> acme
static gboolean timeout_seconds_plain(void *data) { text(data); return 0; }
static void timeout_once(void *data) { text(data); }  // expect: user.name -> acme
static void timeout_once_plain(void *data) { text(data); }
static gboolean timeout_full(void *data) { text(data); return 0; }  // expect: user.name -> acme
static gboolean timeout_full_plain(void *data) { text(data); return 0; }
static void timeout_done(void *data) { text(data); }  // expect: user.name -> acme
static void timeout_done_plain(void *data) { text(data); }
static gboolean timeout_seconds_full(void *data) { text(data); return 0; }  // expect: user.name -> acme
static gboolean timeout_seconds_full_plain(void *data) { text(data); return 0; }
static void timeout_seconds_done(void *data) { text(data); }  // expect: user.name -> acme
static void timeout_seconds_done_plain(void *data) { text(data); }
static void * thread(void *data) { text(data); return 0; }  // expect: user.name -> acme
static void * thread_plain(void *data) { text(data); return 0; }
static void * thread_try(void *data) { text(data); return 0; }  // expect: user.name -> acme
static void * thread_try_plain(void *data) { text(data); return 0; }
static gboolean source(void *data) { text(data); return 0; }  // expect: user.name -> acme
static gboolean source_plain(void *data) { text(data); return 0; }
static void source_done(void *data) { text(data); }  // expect: user.name -> acme
static void source_done_plain(void *data) { text(data); }
static gboolean invoked(void *data) { text(data); return 0; }  // expect: user.name -> acme
static gboolean invoked_plain(void *data) { text(data); return 0; }
static gboolean invoked_full(void *data) { text(data); return 0; }  // expect: user.name -> acme
static gboolean invoked_full_plain(void *data) { text(data); return 0; }
static void invoked_done(void *data) { text(data); }  // expect: user.name -> acme
static void invoked_done_plain(void *data) { text(data); }
static gboolean signalled(void *data) { text(data); return 0; }  // expect: user.name -> acme
static gboolean signalled_plain(void *data) { text(data); return 0; }
static void * once(void *data) { text(data); return 0; }  // expect: user.name -> acme
static void * once_plain(void *data) { text(data); return 0; }
static void child(GPid pid, int status, void *data) { text(data); }  // expect: user.name -> acme
static void child_plain(GPid pid, int status, void *data) { text(data); }
static void child_full(GPid pid, int status, void *data) { text(data); }  // expect: user.name -> acme
static void child_full_plain(GPid pid, int status, void *data) { text(data); }
static gboolean channel(GIOChannel *c, GIOCondition k, void *data) { text(data); return 0; }  // expect: user.name -> acme
static gboolean channel_plain(GIOChannel *c, GIOCondition k, void *data) { text(data); return 0; }
static gboolean descriptor(int fd, GIOCondition k, void *data) { text(data); return 0; }  // expect: user.name -> acme
static gboolean descriptor_plain(int fd, GIOCondition k, void *data) { text(data); return 0; }
static void pool(void *data, void *more) { text(data); }  // expect: user.name -> acme
static void pool_plain(void *data, void *more) { text(data); }
static void pool_more(void *item, void *data) { text(data); }  // expect: user.name -> acme
static void pool_more_plain(void *item, void *data) { text(data); }
static void task(GTask *t, void *object, void *data, GCancellable *c) { text(data); }  // expect: user.name -> acme
static void task_plain(GTask *t, void *object, void *data, GCancellable *c) { text(data); }
static void task_sync(GTask *t, void *object, void *data, GCancellable *c) { text(data); }  // expect: user.name -> acme
static void task_sync_plain(GTask *t, void *object, void *data, GCancellable *c) { text(data); }
static void connected(GObject *o, void *data) { text(data); }  // expect: user.name -> acme
static void connected_plain(GObject *o, void *data) { text(data); }
static void connected_object(GObject *o, void *data) { text(data); }  // expect: user.name -> acme
static void connected_object_plain(GObject *o, void *data) { text(data); }
static void swapped(void *data, GObject *o) { text(data); }  // expect: user.name -> acme
static void swapped_plain(void *data, GObject *o) { text(data); }
static void swapped_object(void *data, GObject *o) { text(data); }  // expect: user.name -> acme
static void swapped_object_plain(void *data, GObject *o) { text(data); }
static void cleared(void *data) { text(data); }  // expect: user.name -> acme
static void cleared_plain(void *data) { text(data); }

void later(struct user *u) {
  { g_idle_add(idle, u->name); }
  { g_idle_add(idle_plain, u->plan); }
  { g_idle_add_once(idle_once, u->name); }
  { g_idle_add_once(idle_once_plain, u->plan); }
  { g_idle_add_full(0, idle_full, u->name, NULL); }
  { g_idle_add_full(0, idle_full_plain, u->plan, NULL); }
  { g_idle_add_full(0, nothing, u->name, idle_done); }
  { g_idle_add_full(0, nothing, u->plan, idle_done_plain); }
  { g_timeout_add(1, timeout, u->name); }
  { g_timeout_add(1, timeout_plain, u->plan); }
  { g_timeout_add_seconds(1, timeout_seconds, u->name); }
  { g_timeout_add_seconds(1, timeout_seconds_plain, u->plan); }
  { g_timeout_add_once(1, timeout_once, u->name); }
  { g_timeout_add_once(1, timeout_once_plain, u->plan); }
  { g_timeout_add_full(0, 1, timeout_full, u->name, NULL); }
  { g_timeout_add_full(0, 1, timeout_full_plain, u->plan, NULL); }
  { g_timeout_add_full(0, 1, nothing, u->name, timeout_done); }
  { g_timeout_add_full(0, 1, nothing, u->plan, timeout_done_plain); }
  { g_timeout_add_seconds_full(0, 1, timeout_seconds_full, u->name, NULL); }
  { g_timeout_add_seconds_full(0, 1, timeout_seconds_full_plain, u->plan, NULL); }
  { g_timeout_add_seconds_full(0, 1, nothing, u->name, timeout_seconds_done); }
  { g_timeout_add_seconds_full(0, 1, nothing, u->plan, timeout_seconds_done_plain); }
  { g_thread_unref(g_thread_ref(g_thread_new("x", thread, u->name))); }
  { g_thread_unref(g_thread_ref(g_thread_new("x", thread_plain, u->plan))); }
  { g_thread_try_new("x", thread_try, u->name, NULL); }
  { g_thread_try_new("x", thread_try_plain, u->plan, NULL); }
  { g_source_set_callback(g_idle_source_new(), source, u->name, NULL); }
  { g_source_set_callback(g_idle_source_new(), source_plain, u->plan, NULL); }
  { GSource *s = g_idle_source_new(); g_source_set_callback(s, nothing, u->name, source_done); g_source_unref(s); }
  { GSource *s = g_idle_source_new(); g_source_set_callback(s, nothing, u->plan, source_done_plain); g_source_unref(s); }
  { g_main_context_invoke(NULL, invoked, u->name); }
  { g_main_context_invoke(NULL, invoked_plain, u->plan); }
  { g_main_context_invoke_full(NULL, 0, invoked_full, u->name, NULL); }
  { g_main_context_invoke_full(NULL, 0, invoked_full_plain, u->plan, NULL); }
  { g_main_context_invoke_full(NULL, 0, nothing, u->name, invoked_done); }
  { g_main_context_invoke_full(NULL, 0, nothing, u->plan, invoked_done_plain); }
  { g_unix_signal_add(1, signalled, u->name); }
  { g_unix_signal_add(1, signalled_plain, u->plan); }
  { static GOnce o = G_ONCE_INIT; g_once_impl(&o, once, u->name); }
  { static GOnce o = G_ONCE_INIT; g_once_impl(&o, once_plain, u->plan); }
  { g_child_watch_add(1, child, u->name); }
  { g_child_watch_add(1, child_plain, u->plan); }
  { g_child_watch_add_full(0, 1, child_full, u->name, NULL); }
  { g_child_watch_add_full(0, 1, child_full_plain, u->plan, NULL); }
  { g_io_add_watch(NULL, G_IO_IN, channel, u->name); }
  { g_io_add_watch(NULL, G_IO_IN, channel_plain, u->plan); }
  { g_unix_fd_add(0, G_IO_IN, descriptor, u->name); }
  { g_unix_fd_add(0, G_IO_IN, descriptor_plain, u->plan); }
  { GThreadPool *p = g_thread_pool_new(pool, NULL, 1, FALSE, NULL); g_thread_pool_push(p, u->name, NULL); g_thread_pool_free(p, FALSE, TRUE); }
  { GThreadPool *p = g_thread_pool_new(pool_plain, NULL, 1, FALSE, NULL); g_thread_pool_push(p, u->plan, NULL); g_thread_pool_free(p, FALSE, TRUE); }
  { g_thread_pool_push(g_thread_pool_new(pool_more, u->name, 1, FALSE, NULL), "x", NULL); }
  { g_thread_pool_push(g_thread_pool_new(pool_more_plain, u->plan, 1, FALSE, NULL), "x", NULL); }
  { GTask *t = g_task_new(NULL, NULL, NULL, NULL); g_task_set_task_data(t, u->name, NULL); g_task_run_in_thread(t, task); }
  { GTask *t = g_task_new(NULL, NULL, NULL, NULL); g_task_set_task_data(t, u->plan, NULL); g_task_run_in_thread(t, task_plain); }
  { GTask *t = g_task_new(NULL, NULL, NULL, NULL); g_task_set_task_data(t, u->name, NULL); g_task_run_in_thread_sync(t, task_sync); }
  { GTask *t = g_task_new(NULL, NULL, NULL, NULL); g_task_set_task_data(t, u->plan, NULL); g_task_run_in_thread_sync(t, task_sync_plain); }
  { g_signal_connect_data(object(), "x", (GCallback)connected, u->name, NULL, 0); }
  { g_signal_connect_data(object(), "x", (GCallback)connected_plain, u->plan, NULL, 0); }
  { g_signal_connect_object(object(), "x", (GCallback)connected_object, u->name, 0); }
  { g_signal_connect_object(object(), "x", (GCallback)connected_object_plain, u->plan, 0); }
  { g_signal_connect_data(object(), "x", (GCallback)swapped, u->name, NULL, G_CONNECT_SWAPPED); }
  { g_signal_connect_data(object(), "x", (GCallback)swapped_plain, u->plan, NULL, G_CONNECT_SWAPPED); }
  { g_signal_connect_object(object(), "x", (GCallback)swapped_object, u->name, G_CONNECT_SWAPPED); }
  { g_signal_connect_object(object(), "x", (GCallback)swapped_object_plain, u->plan, G_CONNECT_SWAPPED); }
  { char *p = u->name; (g_clear_pointer)((gpointer *)&p, cleared); }
  { char *p = u->plan; (g_clear_pointer)((gpointer *)&p, cleared_plain); }
}

void tasks(struct user *u) {
  { GTask *t = g_task_new(NULL, NULL, NULL, NULL); g_task_set_task_data(t, u->name, NULL); text(g_task_get_task_data(t)); }  // expect: user.name -> acme
  { GTask *t = g_task_new(NULL, NULL, NULL, NULL); g_task_set_task_data(t, u->plan, NULL); text(g_task_get_task_data(t)); }
  { GTask *t = g_task_new(NULL, NULL, NULL, NULL); g_task_return_pointer(t, u->name, NULL); text(g_task_propagate_pointer(t, NULL)); }  // expect: user.name -> acme
  { GTask *t = g_task_new(NULL, NULL, NULL, NULL); g_task_return_pointer(t, u->plan, NULL); text(g_task_propagate_pointer(t, NULL)); }
}

void objects(struct user *u) {
  { GObject *o = object(); g_object_set_data(o, "k", u->name); text(g_object_get_data(o, "k")); }  // expect: user.name -> acme
  { GObject *o = object(); g_object_set_data(o, "k", u->plan); text(g_object_get_data(o, "k")); }
  { GObject *o = object(); g_object_set_data_full(o, "k", u->name, NULL); text(g_object_steal_data(o, "k")); }  // expect: user.name -> acme
  { GObject *o = object(); g_object_set_data_full(o, "k", u->plan, NULL); text(g_object_steal_data(o, "k")); }
  { GObject *o = object(); g_object_set_qdata(o, 7, u->name); text(g_object_get_qdata(o, 7)); }  // expect: user.name -> acme
  { GObject *o = object(); g_object_set_qdata(o, 7, u->plan); text(g_object_get_qdata(o, 7)); }
  { GObject *o = object(); g_object_set_qdata_full(o, 7, u->name, NULL); text(g_object_steal_qdata(o, 7)); }  // expect: user.name -> acme
  { GObject *o = object(); g_object_set_qdata_full(o, 7, u->plan, NULL); text(g_object_steal_qdata(o, 7)); }
  { GObject *o = object(); g_object_set_data(o, "k", u->name); text(g_object_get_data((g_object_ref)(o), "k")); }  // expect: user.name -> acme
  { GObject *o = object(); g_object_set_data(o, "k", u->plan); text(g_object_get_data((g_object_ref)(o), "k")); }
  { GObject *o = object(); g_object_set_data(o, "k", u->name); text(g_object_get_data((g_object_ref_sink)(o), "k")); }  // expect: user.name -> acme
  { GObject *o = object(); g_object_set_data(o, "k", u->plan); text(g_object_get_data((g_object_ref_sink)(o), "k")); }
  { char *t; GObject *o = g_object_new(G_TYPE_OBJECT, "k", u->name, NULL); g_object_get(o, "k", &t, NULL); text(t); }  // expect: user.name -> acme
  { char *t; GObject *o = g_object_new(G_TYPE_OBJECT, "k", u->plan, NULL); g_object_get(o, "k", &t, NULL); text(t); }
  { char *t; GObject *o = object(); g_object_set(o, "k", u->name, NULL); g_object_get(o, "k", &t, NULL); text(t); }  // expect: user.name -> acme
  { char *t; GObject *o = object(); g_object_set(o, "k", u->plan, NULL); g_object_get(o, "k", &t, NULL); text(t); }
  { GValue v = G_VALUE_INIT, w = G_VALUE_INIT; GObject *o = object(); g_value_set_string(&v, u->name); g_object_set_property(o, "k", &v); g_object_get_property(o, "k", &w); text(g_value_get_string(&w)); }  // expect: user.name -> acme
  { GValue v = G_VALUE_INIT, w = G_VALUE_INIT; GObject *o = object(); g_value_set_string(&v, u->plan); g_object_set_property(o, "k", &v); g_object_get_property(o, "k", &w); text(g_value_get_string(&w)); }
}

void without_effect(struct user *u) {
  { GObject *o = g_object_new(G_TYPE_OBJECT, "k", u->name, NULL); g_object_unref(o); text(u->plan); }
  { GObject *o = g_object_new(G_TYPE_OBJECT, "k", u->name, NULL); (g_clear_object)(&o); text(u->plan); }
  { GObject *o = g_object_new(G_TYPE_OBJECT, "k", u->name, NULL); void *p = o; g_object_add_weak_pointer(o, &p); g_object_remove_weak_pointer(o, &p); text(u->plan); }
  { GObject *o = g_object_new(G_TYPE_OBJECT, "k", u->name, NULL); number(g_object_is_floating(o)); }
  { GObject *o = g_object_new(G_TYPE_OBJECT, "k", u->name, NULL); number(g_type_check_instance_is_a((GTypeInstance *)o, G_TYPE_OBJECT)); }
  { GObject *o = object(); g_object_set_data(o, "k", u->name); text(g_object_get_data(o, "other")); }
  { g_signal_handler_block(u->name, 1); g_signal_handler_unblock(u->name, 1); g_signal_handler_disconnect(u->name, 1); text(u->plan); }
  { number(g_signal_handlers_disconnect_matched(object(), 0, 0, 0, NULL, NULL, u->name)); }
  { number(g_timer_elapsed(g_timer_new(), NULL)); }
  { g_spawn_close_pid(u->name[0]); number(g_spawn_check_wait_status(u->name[0], NULL)); }
}
