// needs: glib-2.0/glib.h libglib2.0-dev
// flags: -Wno-everything -isystem/usr/include/glib-2.0 -isystem/usr/lib/x86_64-linux-gnu/glib-2.0/include
// Lists and queues refer to what they hold.
#include "pii_case_c.h"

#include <glib.h>

static int compare(const void *a, const void *b) { return 0; }
static int compare_data(const void *a, const void *b, void *data) { return 0; }
static int seen(const void *a, const void *b) { acme_send(a); return 0; }  // expect: user.name -> acme
static int seen_plain(const void *a, const void *b) { acme_send(a); return 0; }
static int seen_second(const void *a, const void *b) { acme_send(b); return 0; }  // expect: user.name -> acme
static int seen_second_plain(const void *a, const void *b) { acme_send(b); return 0; }
static int seen_data(const void *a, const void *b, void *data) { acme_send(data); return 0; }  // expect: user.name -> acme
static int seen_data_plain(const void *a, const void *b, void *data) { acme_send(data); return 0; }
static void each(void *data, void *more) { acme_send(data); }  // expect: user.name -> acme
static void each_plain(void *data, void *more) { acme_send(data); }
static void each_more(void *data, void *more) { acme_send(more); }  // expect: user.name -> acme
static void each_more_plain(void *data, void *more) { acme_send(more); }
static void queued(void *data, void *more) { acme_send(data); }  // expect: user.name -> acme
static void queued_plain(void *data, void *more) { acme_send(data); }
static void freed(void *data) { acme_send(data); }  // expect: user.name -> acme
static void freed_plain(void *data) { acme_send(data); }
static void freed_single(void *data) { acme_send(data); }  // expect: user.name -> acme
static void freed_single_plain(void *data) { acme_send(data); }
static void freed_queue(void *data) { acme_send(data); }  // expect: user.name -> acme
static void freed_queue_plain(void *data) { acme_send(data); }
static void cleared_queue(void *data) { acme_send(data); }  // expect: user.name -> acme
static void cleared_queue_plain(void *data) { acme_send(data); }
static void *copied(const void *data, void *more) { return g_strdup(data); }

void members(struct user *u) {
  GList *l = g_list_append(NULL, u);
  acme_send(((struct user *)l->data)->plan);
  acme_send(((struct user *)l->data)->name);  // expect: user.name -> acme
  for (GList *i = l; i; i = g_list_next(i)) acme_send(((struct user *)i->data)->name);  // expect: user.name -> acme
  for (GList *i = l; i; i = g_list_next(i)) acme_send(((struct user *)i->data)->plan);
}

static void add(GList **list, char *text) { *list = g_list_append(*list, text); }

void elsewhere(struct user *u) {
  { GList *l = NULL; add(&l, u->name); acme_send(l->data); }  // expect: user.name -> acme
  { GList *l = NULL; add(&l, u->plan); acme_send(l->data); }
}

void lists(struct user *u) {
  { GList *l = g_list_append(NULL, "x"); g_list_append(l, u->name); acme_send(l->next->data); }  // expect: user.name -> acme
  { GList *l = g_list_append(NULL, "x"); g_list_append(l, u->plan); acme_send(l->next->data); }
  { GList *l = NULL; for (int i = 0; i < 3; i++) { l = g_list_prepend(l, u->name); } for (GList *i = l; i; i = i->next) acme_send(i->data); }  // expect: user.name -> acme
  { GList *l = NULL; for (int i = 0; i < 3; i++) { l = g_list_prepend(l, u->plan); } for (GList *i = l; i; i = i->next) acme_send(i->data); }
  { acme_send(g_list_insert(NULL, u->name, 0)->data); }  // expect: user.name -> acme
  { acme_send(g_list_insert(NULL, u->plan, 0)->data); }
  { acme_send(g_list_insert_sorted(NULL, u->name, compare)->data); }  // expect: user.name -> acme
  { acme_send(g_list_insert_sorted(NULL, u->plan, compare)->data); }
  { acme_send(g_list_insert_sorted_with_data(NULL, u->name, compare_data, NULL)->data); }  // expect: user.name -> acme
  { acme_send(g_list_insert_sorted_with_data(NULL, u->plan, compare_data, NULL)->data); }
  { acme_send(g_list_insert_before(NULL, NULL, u->name)->data); }  // expect: user.name -> acme
  { acme_send(g_list_insert_before(NULL, NULL, u->plan)->data); }
  { GList *l = g_list_prepend(NULL, "x"); l = g_list_concat(l, g_list_prepend(NULL, u->name)); acme_send(l->next->data); }  // expect: user.name -> acme
  { GList *l = g_list_prepend(NULL, "x"); l = g_list_concat(l, g_list_prepend(NULL, u->plan)); acme_send(l->next->data); }
  { GList *l = g_list_prepend(NULL, u->name); acme_send(g_list_reverse(l)->data); }  // expect: user.name -> acme
  { GList *l = g_list_prepend(NULL, u->plan); acme_send(g_list_reverse(l)->data); }
  { GList *l = g_list_prepend(NULL, u->name); acme_send(g_list_copy(l)->data); }  // expect: user.name -> acme
  { GList *l = g_list_prepend(NULL, u->plan); acme_send(g_list_copy(l)->data); }
  { GList *l = g_list_prepend(NULL, u->name); acme_send(g_list_copy_deep(l, copied, NULL)->data); }  // expect: user.name -> acme
  { GList *l = g_list_prepend(NULL, u->plan); acme_send(g_list_copy_deep(l, copied, NULL)->data); }
  { GList *l = g_list_prepend(NULL, u->name); acme_send(g_list_sort(l, compare)->data); }  // expect: user.name -> acme
  { GList *l = g_list_prepend(NULL, u->plan); acme_send(g_list_sort(l, compare)->data); }
  { GList *l = g_list_prepend(NULL, u->name); acme_send(g_list_sort_with_data(l, compare_data, NULL)->data); }  // expect: user.name -> acme
  { GList *l = g_list_prepend(NULL, u->plan); acme_send(g_list_sort_with_data(l, compare_data, NULL)->data); }
  { GList *l = g_list_prepend(NULL, u->name); acme_send(g_list_remove(l, "x")->data); }  // expect: user.name -> acme
  { GList *l = g_list_prepend(NULL, u->plan); acme_send(g_list_remove(l, "x")->data); }
  { GList *l = g_list_prepend(NULL, u->name); acme_send(g_list_remove_all(l, "x")->data); }  // expect: user.name -> acme
  { GList *l = g_list_prepend(NULL, u->plan); acme_send(g_list_remove_all(l, "x")->data); }
  { GList *l = g_list_prepend(NULL, u->name); acme_send(g_list_remove_link(l, l)->data); }  // expect: user.name -> acme
  { GList *l = g_list_prepend(NULL, u->plan); acme_send(g_list_remove_link(l, l)->data); }
  { GList *l = g_list_prepend(NULL, u->name); acme_send(g_list_delete_link(l, l)->data); }  // expect: user.name -> acme
  { GList *l = g_list_prepend(NULL, u->plan); acme_send(g_list_delete_link(l, l)->data); }
  { GList *l = g_list_prepend(NULL, u->name); acme_send(g_list_first(l)->data); }  // expect: user.name -> acme
  { GList *l = g_list_prepend(NULL, u->plan); acme_send(g_list_first(l)->data); }
  { GList *l = g_list_prepend(NULL, u->name); acme_send(g_list_last(l)->data); }  // expect: user.name -> acme
  { GList *l = g_list_prepend(NULL, u->plan); acme_send(g_list_last(l)->data); }
  { GList *l = g_list_prepend(NULL, u->name); acme_send(g_list_nth(l, 1)->data); }  // expect: user.name -> acme
  { GList *l = g_list_prepend(NULL, u->plan); acme_send(g_list_nth(l, 1)->data); }
  { GList *l = g_list_prepend(NULL, u->name); acme_send(g_list_nth_prev(l, 1)->data); }  // expect: user.name -> acme
  { GList *l = g_list_prepend(NULL, u->plan); acme_send(g_list_nth_prev(l, 1)->data); }
  { GList *l = g_list_prepend(NULL, u->name); acme_send(g_list_find(l, "x")->data); }  // expect: user.name -> acme
  { GList *l = g_list_prepend(NULL, u->plan); acme_send(g_list_find(l, "x")->data); }
  { GList *l = g_list_prepend(NULL, u->name); acme_send(g_list_find_custom(l, "x", compare)->data); }  // expect: user.name -> acme
  { GList *l = g_list_prepend(NULL, u->plan); acme_send(g_list_find_custom(l, "x", compare)->data); }
  { GList *l = g_list_prepend(NULL, "x"); acme_send(g_list_find_custom(l, u->name, compare)->data); }
  { GList *l = g_list_prepend(NULL, "x"); acme_send(g_list_find_custom(l, u->plan, compare)->data); }
  { GList *l = g_list_prepend(NULL, u->name); acme_send(g_list_nth_data(l, 1)); }  // expect: user.name -> acme
  { GList *l = g_list_prepend(NULL, u->plan); acme_send(g_list_nth_data(l, 1)); }
  { GList *l = g_list_prepend(NULL, u->name); g_list_insert_sorted(l, "x", seen_second); }
  { GList *l = g_list_prepend(NULL, u->plan); g_list_insert_sorted(l, "x", seen_second_plain); }
  { g_list_insert_sorted_with_data(NULL, "x", seen_data, u->name); }
  { g_list_insert_sorted_with_data(NULL, "x", seen_data_plain, u->plan); }
  { GList *l = g_list_prepend(NULL, u->name); g_list_find_custom(l, "x", seen); }
  { GList *l = g_list_prepend(NULL, u->plan); g_list_find_custom(l, "x", seen_plain); }
  { GList *l = g_list_prepend(NULL, u->name); g_list_foreach(l, each, NULL); }
  { GList *l = g_list_prepend(NULL, u->plan); g_list_foreach(l, each_plain, NULL); }
  { GList *l = g_list_prepend(NULL, "x"); g_list_foreach(l, each_more, u->name); }
  { GList *l = g_list_prepend(NULL, "x"); g_list_foreach(l, each_more_plain, u->plan); }
  { GList *l = g_list_prepend(NULL, u->name); g_list_free_full(l, freed); }
  { GList *l = g_list_prepend(NULL, u->plan); g_list_free_full(l, freed_plain); }
  { GList *l = g_list_prepend(NULL, u->name); acme_send_int(g_list_length(l)); }
  { GList *l = g_list_prepend(NULL, u->plan); acme_send_int(g_list_length(l)); }
  { GList *l = g_list_prepend(NULL, u->name); acme_send_int(g_list_index(l, u->name)); }
  { GList *l = g_list_prepend(NULL, u->plan); acme_send_int(g_list_index(l, u->plan)); }
  { GList *l = g_list_prepend(NULL, u->name); acme_send_int(g_list_position(l, l)); g_list_free_1(l); }
  { GList *l = g_list_prepend(NULL, u->plan); acme_send_int(g_list_position(l, l)); g_list_free_1(l); }
  { GList *l = g_list_prepend(NULL, u->name); g_list_free(l); }
  { GList *l = g_list_prepend(NULL, u->plan); g_list_free(l); }
}

void single_lists(struct user *u) {
  { GSList *l = g_slist_append(NULL, "x"); g_slist_append(l, u->name); acme_send(l->next->data); }  // expect: user.name -> acme
  { GSList *l = g_slist_append(NULL, "x"); g_slist_append(l, u->plan); acme_send(l->next->data); }
  { GSList *l = NULL; for (int i = 0; i < 3; i++) { l = g_slist_prepend(l, u->name); } for (GSList *i = l; i; i = i->next) acme_send(i->data); }  // expect: user.name -> acme
  { GSList *l = NULL; for (int i = 0; i < 3; i++) { l = g_slist_prepend(l, u->plan); } for (GSList *i = l; i; i = i->next) acme_send(i->data); }
  { acme_send(g_slist_insert(NULL, u->name, 0)->data); }  // expect: user.name -> acme
  { acme_send(g_slist_insert(NULL, u->plan, 0)->data); }
  { acme_send(g_slist_insert_sorted(NULL, u->name, compare)->data); }  // expect: user.name -> acme
  { acme_send(g_slist_insert_sorted(NULL, u->plan, compare)->data); }
  { acme_send(g_slist_insert_sorted_with_data(NULL, u->name, compare_data, NULL)->data); }  // expect: user.name -> acme
  { acme_send(g_slist_insert_sorted_with_data(NULL, u->plan, compare_data, NULL)->data); }
  { acme_send(g_slist_insert_before(NULL, NULL, u->name)->data); }  // expect: user.name -> acme
  { acme_send(g_slist_insert_before(NULL, NULL, u->plan)->data); }
  { GSList *l = g_slist_prepend(NULL, "x"); l = g_slist_concat(l, g_slist_prepend(NULL, u->name)); acme_send(l->next->data); }  // expect: user.name -> acme
  { GSList *l = g_slist_prepend(NULL, "x"); l = g_slist_concat(l, g_slist_prepend(NULL, u->plan)); acme_send(l->next->data); }
  { GSList *l = g_slist_prepend(NULL, u->name); acme_send(g_slist_reverse(l)->data); }  // expect: user.name -> acme
  { GSList *l = g_slist_prepend(NULL, u->plan); acme_send(g_slist_reverse(l)->data); }
  { GSList *l = g_slist_prepend(NULL, u->name); acme_send(g_slist_copy(l)->data); }  // expect: user.name -> acme
  { GSList *l = g_slist_prepend(NULL, u->plan); acme_send(g_slist_copy(l)->data); }
  { GSList *l = g_slist_prepend(NULL, u->name); acme_send(g_slist_copy_deep(l, copied, NULL)->data); }  // expect: user.name -> acme
  { GSList *l = g_slist_prepend(NULL, u->plan); acme_send(g_slist_copy_deep(l, copied, NULL)->data); }
  { GSList *l = g_slist_prepend(NULL, u->name); acme_send(g_slist_sort(l, compare)->data); }  // expect: user.name -> acme
  { GSList *l = g_slist_prepend(NULL, u->plan); acme_send(g_slist_sort(l, compare)->data); }
  { GSList *l = g_slist_prepend(NULL, u->name); acme_send(g_slist_sort_with_data(l, compare_data, NULL)->data); }  // expect: user.name -> acme
  { GSList *l = g_slist_prepend(NULL, u->plan); acme_send(g_slist_sort_with_data(l, compare_data, NULL)->data); }
  { GSList *l = g_slist_prepend(NULL, u->name); acme_send(g_slist_remove(l, "x")->data); }  // expect: user.name -> acme
  { GSList *l = g_slist_prepend(NULL, u->plan); acme_send(g_slist_remove(l, "x")->data); }
  { GSList *l = g_slist_prepend(NULL, u->name); acme_send(g_slist_remove_all(l, "x")->data); }  // expect: user.name -> acme
  { GSList *l = g_slist_prepend(NULL, u->plan); acme_send(g_slist_remove_all(l, "x")->data); }
  { GSList *l = g_slist_prepend(NULL, u->name); acme_send(g_slist_remove_link(l, l)->data); }  // expect: user.name -> acme
  { GSList *l = g_slist_prepend(NULL, u->plan); acme_send(g_slist_remove_link(l, l)->data); }
  { GSList *l = g_slist_prepend(NULL, u->name); acme_send(g_slist_delete_link(l, l)->data); }  // expect: user.name -> acme
  { GSList *l = g_slist_prepend(NULL, u->plan); acme_send(g_slist_delete_link(l, l)->data); }
  { GSList *l = g_slist_prepend(NULL, u->name); acme_send(g_slist_last(l)->data); }  // expect: user.name -> acme
  { GSList *l = g_slist_prepend(NULL, u->plan); acme_send(g_slist_last(l)->data); }
  { GSList *l = g_slist_prepend(NULL, u->name); acme_send(g_slist_nth(l, 1)->data); }  // expect: user.name -> acme
  { GSList *l = g_slist_prepend(NULL, u->plan); acme_send(g_slist_nth(l, 1)->data); }
  { GSList *l = g_slist_prepend(NULL, u->name); acme_send(g_slist_find(l, "x")->data); }  // expect: user.name -> acme
  { GSList *l = g_slist_prepend(NULL, u->plan); acme_send(g_slist_find(l, "x")->data); }
  { GSList *l = g_slist_prepend(NULL, u->name); acme_send(g_slist_find_custom(l, "x", compare)->data); }  // expect: user.name -> acme
  { GSList *l = g_slist_prepend(NULL, u->plan); acme_send(g_slist_find_custom(l, "x", compare)->data); }
  { GSList *l = g_slist_prepend(NULL, u->name); acme_send(g_slist_nth_data(l, 1)); }  // expect: user.name -> acme
  { GSList *l = g_slist_prepend(NULL, u->plan); acme_send(g_slist_nth_data(l, 1)); }
  { GSList *l = g_slist_prepend(NULL, u->name); g_slist_foreach(l, each, NULL); }
  { GSList *l = g_slist_prepend(NULL, u->plan); g_slist_foreach(l, each_plain, NULL); }
  { GSList *l = g_slist_prepend(NULL, u->name); g_slist_free_full(l, freed_single); }
  { GSList *l = g_slist_prepend(NULL, u->plan); g_slist_free_full(l, freed_single_plain); }
  { GSList *l = g_slist_prepend(NULL, u->name); acme_send_int(g_slist_length(l)); }
  { GSList *l = g_slist_prepend(NULL, u->plan); acme_send_int(g_slist_length(l)); }
  { GSList *l = g_slist_prepend(NULL, u->name); acme_send_int(g_slist_index(l, u->name)); }
  { GSList *l = g_slist_prepend(NULL, u->plan); acme_send_int(g_slist_index(l, u->plan)); }
  { GSList *l = g_slist_prepend(NULL, u->name); acme_send_int(g_slist_position(l, l)); g_slist_free_1(l); }
  { GSList *l = g_slist_prepend(NULL, u->plan); acme_send_int(g_slist_position(l, l)); g_slist_free_1(l); }
  { GSList *l = g_slist_prepend(NULL, u->name); g_slist_free(l); }
  { GSList *l = g_slist_prepend(NULL, u->plan); g_slist_free(l); }
}

void queues(struct user *u) {
  { GQueue *q = g_queue_new(); g_queue_push_tail(q, u->name); acme_send(g_queue_pop_head(q)); }  // expect: user.name -> acme
  { GQueue *q = g_queue_new(); g_queue_push_tail(q, u->plan); acme_send(g_queue_pop_head(q)); }
  { GQueue *q = g_queue_new(); g_queue_push_tail(q, u); acme_send(((struct user *)g_queue_pop_head(q))->plan); acme_send(((struct user *)g_queue_peek_head(q))->plan); }
  { GQueue *q = g_queue_new(); g_queue_push_head(q, u->name); acme_send(g_queue_pop_tail(q)); }  // expect: user.name -> acme
  { GQueue *q = g_queue_new(); g_queue_push_head(q, u->plan); acme_send(g_queue_pop_tail(q)); }
  { GQueue *q = g_queue_new(); g_queue_push_nth(q, u->name, 0); acme_send(g_queue_pop_nth(q, 0)); }  // expect: user.name -> acme
  { GQueue *q = g_queue_new(); g_queue_push_nth(q, u->plan, 0); acme_send(g_queue_pop_nth(q, 0)); }
  { GQueue *q = g_queue_new(); g_queue_insert_sorted(q, u->name, compare_data, NULL); acme_send(g_queue_peek_head(q)); }  // expect: user.name -> acme
  { GQueue *q = g_queue_new(); g_queue_insert_sorted(q, u->plan, compare_data, NULL); acme_send(g_queue_peek_head(q)); }
  { GQueue *q = g_queue_new(); g_queue_insert_before(q, NULL, u->name); acme_send(g_queue_peek_tail(q)); }  // expect: user.name -> acme
  { GQueue *q = g_queue_new(); g_queue_insert_before(q, NULL, u->plan); acme_send(g_queue_peek_tail(q)); }
  { GQueue *q = g_queue_new(); g_queue_insert_after(q, NULL, u->name); acme_send(g_queue_peek_nth(q, 0)); }  // expect: user.name -> acme
  { GQueue *q = g_queue_new(); g_queue_insert_after(q, NULL, u->plan); acme_send(g_queue_peek_nth(q, 0)); }
  { GQueue *q = g_queue_new(); g_queue_push_tail(q, u->name); acme_send(g_queue_peek_head_link(q)->data); }  // expect: user.name -> acme
  { GQueue *q = g_queue_new(); g_queue_push_tail(q, u->plan); acme_send(g_queue_peek_head_link(q)->data); }
  { GQueue *q = g_queue_new(); g_queue_push_tail(q, u->name); acme_send(g_queue_peek_tail_link(q)->data); }  // expect: user.name -> acme
  { GQueue *q = g_queue_new(); g_queue_push_tail(q, u->plan); acme_send(g_queue_peek_tail_link(q)->data); }
  { GQueue *q = g_queue_new(); g_queue_push_tail(q, u->name); acme_send(g_queue_peek_nth_link(q, 0)->data); }  // expect: user.name -> acme
  { GQueue *q = g_queue_new(); g_queue_push_tail(q, u->plan); acme_send(g_queue_peek_nth_link(q, 0)->data); }
  { GQueue *q = g_queue_new(); g_queue_push_tail(q, u->name); acme_send(g_queue_pop_head_link(q)->data); }  // expect: user.name -> acme
  { GQueue *q = g_queue_new(); g_queue_push_tail(q, u->plan); acme_send(g_queue_pop_head_link(q)->data); }
  { GQueue *q = g_queue_new(); g_queue_push_tail(q, u->name); acme_send(g_queue_pop_tail_link(q)->data); }  // expect: user.name -> acme
  { GQueue *q = g_queue_new(); g_queue_push_tail(q, u->plan); acme_send(g_queue_pop_tail_link(q)->data); }
  { GQueue *q = g_queue_new(); g_queue_push_tail(q, u->name); acme_send(g_queue_pop_nth_link(q, 0)->data); }  // expect: user.name -> acme
  { GQueue *q = g_queue_new(); g_queue_push_tail(q, u->plan); acme_send(g_queue_pop_nth_link(q, 0)->data); }
  { GQueue *q = g_queue_new(); g_queue_push_tail(q, u->name); acme_send(g_queue_find(q, "x")->data); }  // expect: user.name -> acme
  { GQueue *q = g_queue_new(); g_queue_push_tail(q, u->plan); acme_send(g_queue_find(q, "x")->data); }
  { GQueue *q = g_queue_new(); g_queue_push_tail(q, u->name); acme_send(g_queue_find_custom(q, "x", compare)->data); }  // expect: user.name -> acme
  { GQueue *q = g_queue_new(); g_queue_push_tail(q, u->plan); acme_send(g_queue_find_custom(q, "x", compare)->data); }
  { GQueue *q = g_queue_new(); g_queue_push_tail_link(q, g_list_append(NULL, u->name)); acme_send(g_queue_peek_head(q)); }  // expect: user.name -> acme
  { GQueue *q = g_queue_new(); g_queue_push_tail_link(q, g_list_append(NULL, u->plan)); acme_send(g_queue_peek_head(q)); }
  { GQueue *q = g_queue_new(); g_queue_push_head_link(q, g_list_append(NULL, u->name)); acme_send(g_queue_peek_head(q)); }  // expect: user.name -> acme
  { GQueue *q = g_queue_new(); g_queue_push_head_link(q, g_list_append(NULL, u->plan)); acme_send(g_queue_peek_head(q)); }
  { GQueue *q = g_queue_new(); g_queue_push_tail(q, u->name); acme_send(g_queue_peek_head(g_queue_copy(q))); }  // expect: user.name -> acme
  { GQueue *q = g_queue_new(); g_queue_push_tail(q, u->plan); acme_send(g_queue_peek_head(g_queue_copy(q))); }
  { GQueue *q = g_queue_new(); g_queue_push_tail(q, u->name); for (GList *i = q->head; i; i = i->next) acme_send(i->data); }  // expect: user.name -> acme
  { GQueue *q = g_queue_new(); g_queue_push_tail(q, u->plan); for (GList *i = q->head; i; i = i->next) acme_send(i->data); }
  { GQueue q = G_QUEUE_INIT; g_queue_init(&q); g_queue_push_tail(&q, u->name); g_queue_push_tail(&q, "x"); acme_send(q.head->next->data); }  // expect: user.name -> acme
  { GQueue q = G_QUEUE_INIT; g_queue_init(&q); g_queue_push_tail(&q, u->plan); g_queue_push_tail(&q, "x"); acme_send(q.head->next->data); }
  { GQueue *q = g_queue_new(); g_queue_push_tail(q, u->name); g_queue_foreach(q, queued, NULL); }
  { GQueue *q = g_queue_new(); g_queue_push_tail(q, u->plan); g_queue_foreach(q, queued_plain, NULL); }
  { GQueue *q = g_queue_new(); g_queue_push_tail(q, u->name); g_queue_free_full(q, freed_queue); }
  { GQueue *q = g_queue_new(); g_queue_push_tail(q, u->plan); g_queue_free_full(q, freed_queue_plain); }
  { GQueue *q = g_queue_new(); g_queue_push_tail(q, u->name); g_queue_clear_full(q, cleared_queue); }
  { GQueue *q = g_queue_new(); g_queue_push_tail(q, u->plan); g_queue_clear_full(q, cleared_queue_plain); }
  { GQueue *q = g_queue_new(); g_queue_push_tail(q, u->name); g_queue_sort(q, compare_data, NULL); acme_send_int(g_queue_get_length(q)); }
  { GQueue *q = g_queue_new(); g_queue_push_tail(q, u->plan); g_queue_sort(q, compare_data, NULL); acme_send_int(g_queue_get_length(q)); }
  { GQueue *q = g_queue_new(); g_queue_push_tail(q, u->name); acme_send_int(g_queue_index(q, u->name)); g_queue_remove(q, u->name); g_queue_remove_all(q, u->name); }
  { GQueue *q = g_queue_new(); g_queue_push_tail(q, u->plan); acme_send_int(g_queue_index(q, u->plan)); g_queue_remove(q, u->plan); g_queue_remove_all(q, u->plan); }
  { GQueue *q = g_queue_new(); g_queue_push_tail(q, u->name); acme_send_int(g_queue_is_empty(q)); g_queue_reverse(q); g_queue_free(q); }
  { GQueue *q = g_queue_new(); g_queue_push_tail(q, u->plan); acme_send_int(g_queue_is_empty(q)); g_queue_reverse(q); g_queue_free(q); }
  { GQueue *q = g_queue_new(); g_queue_push_tail(q, u->name); acme_send_int(g_queue_link_index(q, q->head)); g_queue_unlink(q, q->head); g_queue_delete_link(q, q->head); }
  { GQueue *q = g_queue_new(); g_queue_push_tail(q, u->plan); acme_send_int(g_queue_link_index(q, q->head)); g_queue_unlink(q, q->head); g_queue_delete_link(q, q->head); }
  { GQueue *q = g_queue_new(); g_queue_push_tail(q, u->name); g_queue_clear(q); acme_send(g_queue_pop_head(q)); }
  { GQueue *q = g_queue_new(); g_queue_push_tail(q, u->plan); g_queue_clear(q); acme_send(g_queue_pop_head(q)); }
  { GAsyncQueue *q = g_async_queue_new(); g_async_queue_push(q, u->name); acme_send(g_async_queue_pop(q)); }  // expect: user.name -> acme
  { GAsyncQueue *q = g_async_queue_new(); g_async_queue_push(q, u->plan); acme_send(g_async_queue_pop(q)); }
  { GAsyncQueue *q = g_async_queue_new(); g_async_queue_push_unlocked(q, u->name); acme_send(g_async_queue_pop_unlocked(q)); }  // expect: user.name -> acme
  { GAsyncQueue *q = g_async_queue_new(); g_async_queue_push_unlocked(q, u->plan); acme_send(g_async_queue_pop_unlocked(q)); }
  { GAsyncQueue *q = g_async_queue_new(); g_async_queue_push_front(q, u->name); acme_send(g_async_queue_try_pop(q)); }  // expect: user.name -> acme
  { GAsyncQueue *q = g_async_queue_new(); g_async_queue_push_front(q, u->plan); acme_send(g_async_queue_try_pop(q)); }
  { GAsyncQueue *q = g_async_queue_new(); g_async_queue_push_sorted(q, u->name, compare_data, NULL); acme_send(g_async_queue_try_pop_unlocked(q)); }  // expect: user.name -> acme
  { GAsyncQueue *q = g_async_queue_new(); g_async_queue_push_sorted(q, u->plan, compare_data, NULL); acme_send(g_async_queue_try_pop_unlocked(q)); }
  { GAsyncQueue *q = g_async_queue_new(); g_async_queue_push(g_async_queue_ref(q), u->name); acme_send(g_async_queue_timeout_pop(q, 5)); }  // expect: user.name -> acme
  { GAsyncQueue *q = g_async_queue_new(); g_async_queue_push(g_async_queue_ref(q), u->plan); acme_send(g_async_queue_timeout_pop(q, 5)); }
  { GAsyncQueue *q = g_async_queue_new(); g_async_queue_push(q, u->name); acme_send(g_async_queue_timeout_pop_unlocked(q, 5)); }  // expect: user.name -> acme
  { GAsyncQueue *q = g_async_queue_new(); g_async_queue_push(q, u->plan); acme_send(g_async_queue_timeout_pop_unlocked(q, 5)); }
  { GAsyncQueue *q = g_async_queue_new(); g_async_queue_push(q, u->name); acme_send_int(g_async_queue_length(q)); acme_send_int(g_async_queue_length_unlocked(q)); }
  { GAsyncQueue *q = g_async_queue_new(); g_async_queue_push(q, u->plan); acme_send_int(g_async_queue_length(q)); acme_send_int(g_async_queue_length_unlocked(q)); }
  { GAsyncQueue *q = g_async_queue_new(); g_async_queue_push(q, u->name); g_async_queue_lock(q); g_async_queue_remove(q, u->name); g_async_queue_unlock(q); g_async_queue_unref(q); }
  { GAsyncQueue *q = g_async_queue_new(); g_async_queue_push(q, u->plan); g_async_queue_lock(q); g_async_queue_remove(q, u->plan); g_async_queue_unlock(q); g_async_queue_unref(q); }
}
