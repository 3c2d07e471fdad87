// needs: glib-2.0/glib.h libglib2.0-dev
// flags: -Wno-everything -isystem/usr/include/glib-2.0 -isystem/usr/lib/x86_64-linux-gnu/glib-2.0/include
// Arrays, tables, sequences, trees.
#include "pii_case_c.h"

#include <glib.h>

static int compare(const void *a, const void *b) { return 0; }
static int compare_data(const void *a, const void *b, void *data) { return 0; }
static int equal(const void *a, const void *b) { return 0; }
static void nothing(void *data) {}
static void each(void *data, void *more) { acme_send(data); }  // expect: user.name -> acme
static void each_plain(void *data, void *more) { acme_send(data); }
static int found(const void *a, const void *b) { acme_send(a); return 0; }  // expect: user.name -> acme
static int found_plain(const void *a, const void *b) { acme_send(a); return 0; }
static int sorted(const void *a, const void *b) { acme_send(*(const char *const *)a); return 0; }  // expect: user.name -> acme
static int sorted_plain(const void *a, const void *b) { acme_send(*(const char *const *)a); return 0; }
static int sorted_data(const void *a, const void *b, void *data) { acme_send(data); return 0; }  // expect: user.name -> acme
static int sorted_data_plain(const void *a, const void *b, void *data) { acme_send(data); return 0; }
static int sorted_text(const void *a, const void *b) { acme_send(a); return 0; }  // expect: user.name -> acme
static int sorted_text_plain(const void *a, const void *b) { acme_send(a); return 0; }
static void each_key(void *key, void *value, void *data) { acme_send(key); }  // expect: user.name -> acme
static void each_key_plain(void *key, void *value, void *data) { acme_send(key); }
static void each_value(void *key, void *value, void *data) { acme_send(value); }  // expect: user.name -> acme
static void each_value_plain(void *key, void *value, void *data) { acme_send(value); }
static void each_data(void *key, void *value, void *data) { acme_send(data); }  // expect: user.name -> acme
static void each_data_plain(void *key, void *value, void *data) { acme_send(data); }
static int each_removed(void *key, void *value, void *data) { acme_send(value); return 0; }  // expect: user.name -> acme
static int each_removed_plain(void *key, void *value, void *data) { acme_send(value); return 0; }
static int each_stolen(void *key, void *value, void *data) { acme_send(value); return 0; }  // expect: user.name -> acme
static int each_stolen_plain(void *key, void *value, void *data) { acme_send(value); return 0; }
static int each_found(void *key, void *value, void *data) { acme_send(value); return 0; }  // expect: user.name -> acme
static int each_found_plain(void *key, void *value, void *data) { acme_send(value); return 0; }
static int each_node(void *key, void *value, void *data) { acme_send(value); return 0; }  // expect: user.name -> acme
static int each_node_plain(void *key, void *value, void *data) { acme_send(value); return 0; }
static void each_item(void *data, void *more) { acme_send(data); }  // expect: user.name -> acme
static void each_item_plain(void *data, void *more) { acme_send(data); }

static int each_none(void *key, void *value, void *data) { return 0; }

void pointers(struct user *u) {
  { GPtrArray *a = g_ptr_array_new(); g_ptr_array_add(a, u->name); acme_send(g_ptr_array_index(a, 0)); }  // expect: user.name -> acme
  { GPtrArray *a = g_ptr_array_new(); g_ptr_array_add(a, u->plan); acme_send(g_ptr_array_index(a, 0)); }
  { GPtrArray *a = g_ptr_array_new(); g_ptr_array_add(a, u->name); acme_send(a->pdata[1]); }  // expect: user.name -> acme
  { GPtrArray *a = g_ptr_array_new(); g_ptr_array_add(a, u->plan); acme_send(a->pdata[1]); }
  { GPtrArray *a = g_ptr_array_new(); g_ptr_array_add(a, u); acme_send(((struct user *)g_ptr_array_index(a, 0))->plan); }
  { GPtrArray *a = g_ptr_array_new(); g_ptr_array_insert(a, 0, u->name); acme_send(g_ptr_array_index(a, 0)); }  // expect: user.name -> acme
  { GPtrArray *a = g_ptr_array_new(); g_ptr_array_insert(a, 0, u->plan); acme_send(g_ptr_array_index(a, 0)); }
  { GPtrArray *a = g_ptr_array_new(); g_ptr_array_add(a, u->name); acme_send(g_ptr_array_remove_index(a, 0)); }  // expect: user.name -> acme
  { GPtrArray *a = g_ptr_array_new(); g_ptr_array_add(a, u->plan); acme_send(g_ptr_array_remove_index(a, 0)); }
  { GPtrArray *a = g_ptr_array_new(); g_ptr_array_add(a, u->name); acme_send(g_ptr_array_remove_index_fast(a, 0)); }  // expect: user.name -> acme
  { GPtrArray *a = g_ptr_array_new(); g_ptr_array_add(a, u->plan); acme_send(g_ptr_array_remove_index_fast(a, 0)); }
  { GPtrArray *a = g_ptr_array_new(); g_ptr_array_add(a, u->name); acme_send(g_ptr_array_steal_index(a, 0)); }  // expect: user.name -> acme
  { GPtrArray *a = g_ptr_array_new(); g_ptr_array_add(a, u->plan); acme_send(g_ptr_array_steal_index(a, 0)); }
  { GPtrArray *a = g_ptr_array_new(); g_ptr_array_add(a, u->name); acme_send(g_ptr_array_steal_index_fast(a, 0)); }  // expect: user.name -> acme
  { GPtrArray *a = g_ptr_array_new(); g_ptr_array_add(a, u->plan); acme_send(g_ptr_array_steal_index_fast(a, 0)); }
  { GPtrArray *a = g_ptr_array_new(); g_ptr_array_add(a, u->name); acme_send(g_ptr_array_free(a, FALSE)[0]); }  // expect: user.name -> acme
  { GPtrArray *a = g_ptr_array_new(); g_ptr_array_add(a, u->plan); acme_send(g_ptr_array_free(a, FALSE)[0]); }
  { gsize n; GPtrArray *a = g_ptr_array_new(); g_ptr_array_add(a, u->name); acme_send(g_ptr_array_steal(a, &n)[0]); }  // expect: user.name -> acme
  { gsize n; GPtrArray *a = g_ptr_array_new(); g_ptr_array_add(a, u->plan); acme_send(g_ptr_array_steal(a, &n)[0]); }
  { GPtrArray *a = g_ptr_array_new(), *b = g_ptr_array_new(); g_ptr_array_add(b, u->name); g_ptr_array_extend(a, b, NULL, NULL); acme_send(g_ptr_array_index(a, 0)); }  // expect: user.name -> acme
  { GPtrArray *a = g_ptr_array_new(), *b = g_ptr_array_new(); g_ptr_array_add(b, u->plan); g_ptr_array_extend(a, b, NULL, NULL); acme_send(g_ptr_array_index(a, 0)); }
  { GPtrArray *a = g_ptr_array_new(), *b = g_ptr_array_new(); g_ptr_array_add(b, u->name); g_ptr_array_extend_and_steal(a, b); acme_send(g_ptr_array_index(a, 0)); }  // expect: user.name -> acme
  { GPtrArray *a = g_ptr_array_new(), *b = g_ptr_array_new(); g_ptr_array_add(b, u->plan); g_ptr_array_extend_and_steal(a, b); acme_send(g_ptr_array_index(a, 0)); }
  { GPtrArray *a = g_ptr_array_new(); g_ptr_array_add(a, u->name); acme_send(g_ptr_array_index(g_ptr_array_copy(a, NULL, NULL), 0)); }  // expect: user.name -> acme
  { GPtrArray *a = g_ptr_array_new(); g_ptr_array_add(a, u->plan); acme_send(g_ptr_array_index(g_ptr_array_copy(a, NULL, NULL), 0)); }
  { GPtrArray *a = g_ptr_array_new(); g_ptr_array_add(a, u->name); acme_send(g_ptr_array_index(g_ptr_array_ref(a), 0)); }  // expect: user.name -> acme
  { GPtrArray *a = g_ptr_array_new(); g_ptr_array_add(a, u->plan); acme_send(g_ptr_array_index(g_ptr_array_ref(a), 0)); }
  { GPtrArray *a = g_ptr_array_new(); g_ptr_array_add(a, u->name); acme_send(g_ptr_array_index(g_ptr_array_remove_range(a, 0, 1), 0)); }  // expect: user.name -> acme
  { GPtrArray *a = g_ptr_array_new(); g_ptr_array_add(a, u->plan); acme_send(g_ptr_array_index(g_ptr_array_remove_range(a, 0, 1), 0)); }
  { GPtrArray *a = g_ptr_array_new(); g_ptr_array_add(a, u->name); g_ptr_array_foreach(a, each, NULL); }
  { GPtrArray *a = g_ptr_array_new(); g_ptr_array_add(a, u->plan); g_ptr_array_foreach(a, each_plain, NULL); }
  { GPtrArray *a = g_ptr_array_new(); g_ptr_array_add(a, u->name); g_ptr_array_sort(a, sorted); }
  { GPtrArray *a = g_ptr_array_new(); g_ptr_array_add(a, u->plan); g_ptr_array_sort(a, sorted_plain); }
  { GPtrArray *a = g_ptr_array_new(); g_ptr_array_sort_with_data(a, sorted_data, u->name); }
  { GPtrArray *a = g_ptr_array_new(); g_ptr_array_sort_with_data(a, sorted_data_plain, u->plan); }
  { guint n; GPtrArray *a = g_ptr_array_new(); g_ptr_array_add(a, u->name); g_ptr_array_find_with_equal_func(a, "x", found, &n); }
  { guint n; GPtrArray *a = g_ptr_array_new(); g_ptr_array_add(a, u->plan); g_ptr_array_find_with_equal_func(a, "x", found_plain, &n); }
  { guint n; GPtrArray *a = g_ptr_array_new_with_free_func(nothing); g_ptr_array_add(a, u->name); acme_send_int(g_ptr_array_find(a, u->name, &n)); acme_send_int(n); }
  { guint n; GPtrArray *a = g_ptr_array_new_with_free_func(nothing); g_ptr_array_add(a, u->plan); acme_send_int(g_ptr_array_find(a, u->plan, &n)); acme_send_int(n); }
  { GPtrArray *a = g_ptr_array_new(); g_ptr_array_add(a, u->name); g_ptr_array_remove(a, u->name); g_ptr_array_remove_fast(a, u->name); g_ptr_array_set_size(a, 0); g_ptr_array_set_free_func(a, nothing); g_ptr_array_unref(a); }
  { GPtrArray *a = g_ptr_array_new(); g_ptr_array_add(a, u->plan); g_ptr_array_remove(a, u->plan); g_ptr_array_remove_fast(a, u->plan); g_ptr_array_set_size(a, 0); g_ptr_array_set_free_func(a, nothing); g_ptr_array_unref(a); }
}

void arrays(struct user *u) {
  { char *v = u->name; GArray *a = g_array_new(FALSE, FALSE, sizeof v); g_array_append_val(a, v); acme_send(g_array_index(a, char *, 0)); }  // expect: user.name -> acme
  { char *v = u->plan; GArray *a = g_array_new(FALSE, FALSE, sizeof v); g_array_append_val(a, v); acme_send(g_array_index(a, char *, 0)); }
  { char *v = u->name; GArray *a = g_array_new(FALSE, FALSE, sizeof v); g_array_prepend_val(a, v); acme_send(g_array_index(a, char *, 0)); }  // expect: user.name -> acme
  { char *v = u->plan; GArray *a = g_array_new(FALSE, FALSE, sizeof v); g_array_prepend_val(a, v); acme_send(g_array_index(a, char *, 0)); }
  { char *v = u->name; GArray *a = g_array_new(FALSE, FALSE, sizeof v); g_array_insert_val(a, 0, v); acme_send(g_array_index(a, char *, 0)); }  // expect: user.name -> acme
  { char *v = u->plan; GArray *a = g_array_new(FALSE, FALSE, sizeof v); g_array_insert_val(a, 0, v); acme_send(g_array_index(a, char *, 0)); }
  { GArray *a = g_array_new(FALSE, FALSE, sizeof *u); g_array_append_vals(a, u, 1); acme_send(g_array_index(a, struct user, 0).plan); }
  { GArray *a = g_array_new(FALSE, FALSE, 1); acme_send(g_array_append_vals(a, u->name, 3)->data); }  // expect: user.name -> acme
  { GArray *a = g_array_new(FALSE, FALSE, 1); acme_send(g_array_append_vals(a, u->plan, 3)->data); }
  { GArray *a = g_array_new(FALSE, FALSE, 1); g_array_append_vals(a, u->name, 3); acme_send(g_array_free(a, FALSE)); }  // expect: user.name -> acme
  { GArray *a = g_array_new(FALSE, FALSE, 1); g_array_append_vals(a, u->plan, 3); acme_send(g_array_free(a, FALSE)); }
  { gsize n; GArray *a = g_array_new(FALSE, FALSE, 1); g_array_append_vals(a, u->name, 3); acme_send(g_array_steal(a, &n)); }  // expect: user.name -> acme
  { gsize n; GArray *a = g_array_new(FALSE, FALSE, 1); g_array_append_vals(a, u->plan, 3); acme_send(g_array_steal(a, &n)); }
  { GArray *a = g_array_new(FALSE, FALSE, 1); g_array_append_vals(a, u->name, 3); acme_send(g_array_copy(a)->data); }  // expect: user.name -> acme
  { GArray *a = g_array_new(FALSE, FALSE, 1); g_array_append_vals(a, u->plan, 3); acme_send(g_array_copy(a)->data); }
  { GArray *a = g_array_new(FALSE, FALSE, 1); g_array_append_vals(a, u->name, 3); acme_send(g_array_ref(a)->data); }  // expect: user.name -> acme
  { GArray *a = g_array_new(FALSE, FALSE, 1); g_array_append_vals(a, u->plan, 3); acme_send(g_array_ref(a)->data); }
  { GArray *a = g_array_new(FALSE, FALSE, 1); g_array_append_vals(a, u->name, 3); acme_send(g_array_set_size(a, 3)->data); }  // expect: user.name -> acme
  { GArray *a = g_array_new(FALSE, FALSE, 1); g_array_append_vals(a, u->plan, 3); acme_send(g_array_set_size(a, 3)->data); }
  { GArray *a = g_array_new(FALSE, FALSE, 1); g_array_append_vals(a, u->name, 3); acme_send(g_array_remove_index(a, 3)->data); }  // expect: user.name -> acme
  { GArray *a = g_array_new(FALSE, FALSE, 1); g_array_append_vals(a, u->plan, 3); acme_send(g_array_remove_index(a, 3)->data); }
  { GArray *a = g_array_new(FALSE, FALSE, 1); g_array_append_vals(a, u->name, 3); acme_send(g_array_remove_index_fast(a, 3)->data); }  // expect: user.name -> acme
  { GArray *a = g_array_new(FALSE, FALSE, 1); g_array_append_vals(a, u->plan, 3); acme_send(g_array_remove_index_fast(a, 3)->data); }
  { GArray *a = g_array_new(FALSE, FALSE, 1); g_array_append_vals(a, u->name, 3); acme_send(g_array_remove_range(a, 0, 1)->data); }  // expect: user.name -> acme
  { GArray *a = g_array_new(FALSE, FALSE, 1); g_array_append_vals(a, u->plan, 3); acme_send(g_array_remove_range(a, 0, 1)->data); }
  { GArray *a = g_array_new(FALSE, FALSE, 1); g_array_append_vals(a, u->name, 3); g_array_sort(a, sorted_text); }
  { GArray *a = g_array_new(FALSE, FALSE, 1); g_array_append_vals(a, u->plan, 3); g_array_sort(a, sorted_text_plain); }
  { GArray *a = g_array_new(FALSE, FALSE, 1); g_array_sort_with_data(a, sorted_data, u->name); }
  { GArray *a = g_array_new(FALSE, FALSE, 1); g_array_sort_with_data(a, sorted_data_plain, u->plan); }
  { guint n; GArray *a = g_array_new(FALSE, FALSE, 1); g_array_append_vals(a, u->name, 3); acme_send_int(g_array_binary_search(a, u->name, compare, &n)); acme_send_int(g_array_get_element_size(a)); g_array_set_clear_func(a, nothing); g_array_unref(a); }
  { guint n; GArray *a = g_array_new(FALSE, FALSE, 1); g_array_append_vals(a, u->plan, 3); acme_send_int(g_array_binary_search(a, u->plan, compare, &n)); acme_send_int(g_array_get_element_size(a)); g_array_set_clear_func(a, nothing); g_array_unref(a); }
  { GByteArray *a = g_byte_array_new(); g_byte_array_append(a, u->name, 3); acme_send(a->data); }  // expect: user.name -> acme
  { GByteArray *a = g_byte_array_new(); g_byte_array_append(a, u->plan, 3); acme_send(a->data); }
  { GByteArray *a = g_byte_array_new(); acme_send(g_byte_array_prepend(a, u->name, 3)->data); }  // expect: user.name -> acme
  { GByteArray *a = g_byte_array_new(); acme_send(g_byte_array_prepend(a, u->plan, 3)->data); }
  { GByteArray *a = g_byte_array_new(); g_byte_array_append(a, u->name, 3); acme_send(g_byte_array_free(a, FALSE)); }  // expect: user.name -> acme
  { GByteArray *a = g_byte_array_new(); g_byte_array_append(a, u->plan, 3); acme_send(g_byte_array_free(a, FALSE)); }
  { gsize n; GByteArray *a = g_byte_array_new(); g_byte_array_append(a, u->name, 3); acme_send(g_byte_array_steal(a, &n)); }  // expect: user.name -> acme
  { gsize n; GByteArray *a = g_byte_array_new(); g_byte_array_append(a, u->plan, 3); acme_send(g_byte_array_steal(a, &n)); }
  { gsize n; GByteArray *a = g_byte_array_new(); g_byte_array_append(a, u->name, 3); acme_send(g_bytes_get_data(g_byte_array_free_to_bytes(a), &n)); }  // expect: user.name -> acme
  { gsize n; GByteArray *a = g_byte_array_new(); g_byte_array_append(a, u->plan, 3); acme_send(g_bytes_get_data(g_byte_array_free_to_bytes(a), &n)); }
  { acme_send(g_byte_array_new_take(u->name, 3)->data); }  // expect: user.name -> acme
  { acme_send(g_byte_array_new_take(u->plan, 3)->data); }
  { GByteArray *a = g_byte_array_new(); g_byte_array_append(a, u->name, 3); acme_send(g_byte_array_ref(a)->data); }  // expect: user.name -> acme
  { GByteArray *a = g_byte_array_new(); g_byte_array_append(a, u->plan, 3); acme_send(g_byte_array_ref(a)->data); }
  { GByteArray *a = g_byte_array_new(); g_byte_array_append(a, u->name, 3); acme_send(g_byte_array_set_size(a, 3)->data); }  // expect: user.name -> acme
  { GByteArray *a = g_byte_array_new(); g_byte_array_append(a, u->plan, 3); acme_send(g_byte_array_set_size(a, 3)->data); }
  { GByteArray *a = g_byte_array_new(); g_byte_array_append(a, u->name, 3); acme_send(g_byte_array_remove_range(a, 0, 1)->data); }  // expect: user.name -> acme
  { GByteArray *a = g_byte_array_new(); g_byte_array_append(a, u->plan, 3); acme_send(g_byte_array_remove_range(a, 0, 1)->data); }
  { GByteArray *a = g_byte_array_new(); g_byte_array_append(a, u->name, 3); acme_send(g_byte_array_remove_index(a, 0)->data); }  // expect: user.name -> acme
  { GByteArray *a = g_byte_array_new(); g_byte_array_append(a, u->plan, 3); acme_send(g_byte_array_remove_index(a, 0)->data); }
  { GByteArray *a = g_byte_array_new(); g_byte_array_append(a, u->name, 3); acme_send(g_byte_array_remove_index_fast(a, 0)->data); }  // expect: user.name -> acme
  { GByteArray *a = g_byte_array_new(); g_byte_array_append(a, u->plan, 3); acme_send(g_byte_array_remove_index_fast(a, 0)->data); }
  { GByteArray *a = g_byte_array_new(); g_byte_array_append(a, u->name, 3); g_byte_array_sort(a, sorted_text); }
  { GByteArray *a = g_byte_array_new(); g_byte_array_append(a, u->plan, 3); g_byte_array_sort(a, sorted_text_plain); }
  { GByteArray *a = g_byte_array_new(); g_byte_array_sort_with_data(a, sorted_data, u->name); g_byte_array_unref(a); }
  { GByteArray *a = g_byte_array_new(); g_byte_array_sort_with_data(a, sorted_data_plain, u->plan); g_byte_array_unref(a); }
}

void tables(struct user *u) {
  { GHashTable *t = g_hash_table_new(g_str_hash, g_str_equal); g_hash_table_insert(t, "mail", u->name); acme_send(g_hash_table_lookup(t, "plan")); }
  { GHashTable *t = g_hash_table_new(g_str_hash, g_str_equal); g_hash_table_insert(t, "mail", u->plan); acme_send(g_hash_table_lookup(t, "plan")); }
  { GHashTable *t = g_hash_table_new(g_str_hash, g_str_equal); g_hash_table_insert(t, u->plan, u->name); acme_send(g_hash_table_lookup(t, "plan")); }  // expect: user.name -> acme
  { GHashTable *t = g_hash_table_new(g_str_hash, g_str_equal); g_hash_table_insert(t, u->plan, u->plan); acme_send(g_hash_table_lookup(t, "plan")); }
  { GHashTable *t = g_hash_table_new(g_str_hash, g_str_equal); g_hash_table_insert(t, "k", u); acme_send(((struct user *)g_hash_table_lookup(t, "k"))->plan); }
  { GHashTable *t = g_hash_table_new(g_str_hash, g_str_equal); g_hash_table_add(t, u->name); acme_send(g_hash_table_lookup(t, "x")); }  // expect: user.name -> acme
  { GHashTable *t = g_hash_table_new(g_str_hash, g_str_equal); g_hash_table_add(t, u->plan); acme_send(g_hash_table_lookup(t, "x")); }
  { void *k, *v; GHashTable *t = g_hash_table_new(g_str_hash, g_str_equal); g_hash_table_insert(t, "k", u->name); g_hash_table_lookup_extended(t, "k", &k, &v); acme_send(v); }  // expect: user.name -> acme
  { void *k, *v; GHashTable *t = g_hash_table_new(g_str_hash, g_str_equal); g_hash_table_insert(t, "k", u->plan); g_hash_table_lookup_extended(t, "k", &k, &v); acme_send(v); }
  { void *k, *v; GHashTable *t = g_hash_table_new(g_str_hash, g_str_equal); g_hash_table_insert(t, u->name, "v"); g_hash_table_lookup_extended(t, "k", &k, &v); acme_send(k); }  // expect: user.name -> acme
  { void *k, *v; GHashTable *t = g_hash_table_new(g_str_hash, g_str_equal); g_hash_table_insert(t, u->plan, "v"); g_hash_table_lookup_extended(t, "k", &k, &v); acme_send(k); }
  { void *k, *v; GHashTable *t = g_hash_table_new(g_str_hash, g_str_equal); g_hash_table_insert(t, "k", u->name); g_hash_table_steal_extended(t, "k", &k, &v); acme_send(v); }  // expect: user.name -> acme
  { void *k, *v; GHashTable *t = g_hash_table_new(g_str_hash, g_str_equal); g_hash_table_insert(t, "k", u->plan); g_hash_table_steal_extended(t, "k", &k, &v); acme_send(v); }
  { GHashTable *t = g_hash_table_new(g_str_hash, g_str_equal); g_hash_table_insert(t, "k", u->name); g_hash_table_remove(t, "k"); acme_send(g_hash_table_lookup(t, "k")); }
  { GHashTable *t = g_hash_table_new(g_str_hash, g_str_equal); g_hash_table_insert(t, "k", u->plan); g_hash_table_remove(t, "k"); acme_send(g_hash_table_lookup(t, "k")); }
  { GHashTable *t = g_hash_table_new(g_str_hash, g_str_equal); g_hash_table_insert(t, "k", u->name); g_hash_table_steal(t, "k"); acme_send(g_hash_table_lookup(t, "k")); }
  { GHashTable *t = g_hash_table_new(g_str_hash, g_str_equal); g_hash_table_insert(t, "k", u->plan); g_hash_table_steal(t, "k"); acme_send(g_hash_table_lookup(t, "k")); }
  { GHashTable *t = g_hash_table_new(g_str_hash, g_str_equal); g_hash_table_insert(t, "k", u->name); g_hash_table_remove_all(t); acme_send(g_hash_table_lookup(t, "k")); }
  { GHashTable *t = g_hash_table_new(g_str_hash, g_str_equal); g_hash_table_insert(t, "k", u->plan); g_hash_table_remove_all(t); acme_send(g_hash_table_lookup(t, "k")); }
  { GHashTable *t = g_hash_table_new(g_str_hash, g_str_equal); g_hash_table_insert(t, "k", u->name); g_hash_table_steal_all(t); acme_send(g_hash_table_lookup(t, "k")); }
  { GHashTable *t = g_hash_table_new(g_str_hash, g_str_equal); g_hash_table_insert(t, "k", u->plan); g_hash_table_steal_all(t); acme_send(g_hash_table_lookup(t, "k")); }
  { GHashTable *t = g_hash_table_new(g_str_hash, g_str_equal); g_hash_table_insert(t, "k", u->name); acme_send(g_hash_table_get_values(t)->data); }  // expect: user.name -> acme
  { GHashTable *t = g_hash_table_new(g_str_hash, g_str_equal); g_hash_table_insert(t, "k", u->plan); acme_send(g_hash_table_get_values(t)->data); }
  { GHashTable *t = g_hash_table_new(g_str_hash, g_str_equal); g_hash_table_insert(t, "k", u->name); for (GList *i = g_hash_table_get_values(t); i; i = i->next) acme_send(i->data); }  // expect: user.name -> acme
  { GHashTable *t = g_hash_table_new(g_str_hash, g_str_equal); g_hash_table_insert(t, "k", u->plan); for (GList *i = g_hash_table_get_values(t); i; i = i->next) acme_send(i->data); }
  { GHashTable *t = g_hash_table_new(g_str_hash, g_str_equal); g_hash_table_insert(t, u->name, "v"); for (GList *i = g_hash_table_get_keys(t); i; i = i->next) acme_send(i->data); }  // expect: user.name -> acme
  { GHashTable *t = g_hash_table_new(g_str_hash, g_str_equal); g_hash_table_insert(t, u->plan, "v"); for (GList *i = g_hash_table_get_keys(t); i; i = i->next) acme_send(i->data); }
  { GHashTable *t = g_hash_table_new(g_str_hash, g_str_equal); g_hash_table_insert(t, "k", u->name); for (GList *i = g_hash_table_get_keys(t); i; i = i->next) acme_send(i->data); }
  { GHashTable *t = g_hash_table_new(g_str_hash, g_str_equal); g_hash_table_insert(t, "k", u->plan); for (GList *i = g_hash_table_get_keys(t); i; i = i->next) acme_send(i->data); }
  { guint n; GHashTable *t = g_hash_table_new(g_str_hash, g_str_equal); g_hash_table_insert(t, u->name, "v"); acme_send(g_hash_table_get_keys_as_array(t, &n)[0]); }  // expect: user.name -> acme
  { guint n; GHashTable *t = g_hash_table_new(g_str_hash, g_str_equal); g_hash_table_insert(t, u->plan, "v"); acme_send(g_hash_table_get_keys_as_array(t, &n)[0]); }
  { GHashTable *t = g_hash_table_new(g_str_hash, g_str_equal); g_hash_table_insert(t, "k", u->name); acme_send(g_hash_table_lookup(g_hash_table_ref(t), "k")); }  // expect: user.name -> acme
  { GHashTable *t = g_hash_table_new(g_str_hash, g_str_equal); g_hash_table_insert(t, "k", u->plan); acme_send(g_hash_table_lookup(g_hash_table_ref(t), "k")); }
  { GHashTableIter i; void *k, *v; GHashTable *t = g_hash_table_new(g_str_hash, g_str_equal); g_hash_table_insert(t, "k", u->name); g_hash_table_iter_init(&i, t); while (g_hash_table_iter_next(&i, &k, &v)) acme_send(v); }  // expect: user.name -> acme
  { GHashTableIter i; void *k, *v; GHashTable *t = g_hash_table_new(g_str_hash, g_str_equal); g_hash_table_insert(t, "k", u->plan); g_hash_table_iter_init(&i, t); while (g_hash_table_iter_next(&i, &k, &v)) acme_send(v); }
  { GHashTableIter i; void *k, *v; GHashTable *t = g_hash_table_new(g_str_hash, g_str_equal); g_hash_table_insert(t, u->name, "v"); g_hash_table_iter_init(&i, t); while (g_hash_table_iter_next(&i, &k, &v)) acme_send(k); }  // expect: user.name -> acme
  { GHashTableIter i; void *k, *v; GHashTable *t = g_hash_table_new(g_str_hash, g_str_equal); g_hash_table_insert(t, u->plan, "v"); g_hash_table_iter_init(&i, t); while (g_hash_table_iter_next(&i, &k, &v)) acme_send(k); }
  { GHashTableIter i; void *k, *v; GHashTable *t = g_hash_table_new(g_str_hash, g_str_equal); g_hash_table_insert(t, "k", u->name); g_hash_table_iter_init(&i, t); while (g_hash_table_iter_next(&i, &k, NULL)) acme_send(k); }
  { GHashTableIter i; void *k, *v; GHashTable *t = g_hash_table_new(g_str_hash, g_str_equal); g_hash_table_insert(t, "k", u->plan); g_hash_table_iter_init(&i, t); while (g_hash_table_iter_next(&i, &k, NULL)) acme_send(k); }
  { GHashTableIter i; GHashTable *t = g_hash_table_new(g_str_hash, g_str_equal); g_hash_table_insert(t, "k", u->name); g_hash_table_iter_init(&i, t); acme_send(g_hash_table_lookup(g_hash_table_iter_get_hash_table(&i), "k")); }  // expect: user.name -> acme
  { GHashTableIter i; GHashTable *t = g_hash_table_new(g_str_hash, g_str_equal); g_hash_table_insert(t, "k", u->plan); g_hash_table_iter_init(&i, t); acme_send(g_hash_table_lookup(g_hash_table_iter_get_hash_table(&i), "k")); }
  { GHashTableIter i; GHashTable *t = g_hash_table_new(g_str_hash, g_str_equal); g_hash_table_iter_init(&i, t); g_hash_table_iter_replace(&i, u->name); acme_send(g_hash_table_lookup(t, "k")); g_hash_table_iter_remove(&i); g_hash_table_iter_steal(&i); }  // expect: user.name -> acme
  { GHashTableIter i; GHashTable *t = g_hash_table_new(g_str_hash, g_str_equal); g_hash_table_iter_init(&i, t); g_hash_table_iter_replace(&i, u->plan); acme_send(g_hash_table_lookup(t, "k")); g_hash_table_iter_remove(&i); g_hash_table_iter_steal(&i); }
  { GHashTable *t = g_hash_table_new(g_str_hash, g_str_equal); g_hash_table_insert(t, u->name, "v"); g_hash_table_foreach(t, each_key, NULL); }
  { GHashTable *t = g_hash_table_new(g_str_hash, g_str_equal); g_hash_table_insert(t, u->plan, "v"); g_hash_table_foreach(t, each_key_plain, NULL); }
  { GHashTable *t = g_hash_table_new(g_str_hash, g_str_equal); g_hash_table_insert(t, "k", u->name); g_hash_table_foreach(t, each_value, NULL); }
  { GHashTable *t = g_hash_table_new(g_str_hash, g_str_equal); g_hash_table_insert(t, "k", u->plan); g_hash_table_foreach(t, each_value_plain, NULL); }
  { GHashTable *t = g_hash_table_new(g_str_hash, g_str_equal); g_hash_table_foreach(t, each_data, u->name); }
  { GHashTable *t = g_hash_table_new(g_str_hash, g_str_equal); g_hash_table_foreach(t, each_data_plain, u->plan); }
  { GHashTable *t = g_hash_table_new(g_str_hash, g_str_equal); g_hash_table_insert(t, "k", u->name); g_hash_table_foreach_remove(t, each_removed, NULL); }
  { GHashTable *t = g_hash_table_new(g_str_hash, g_str_equal); g_hash_table_insert(t, "k", u->plan); g_hash_table_foreach_remove(t, each_removed_plain, NULL); }
  { GHashTable *t = g_hash_table_new(g_str_hash, g_str_equal); g_hash_table_insert(t, "k", u->name); g_hash_table_foreach_steal(t, each_stolen, NULL); }
  { GHashTable *t = g_hash_table_new(g_str_hash, g_str_equal); g_hash_table_insert(t, "k", u->plan); g_hash_table_foreach_steal(t, each_stolen_plain, NULL); }
  { GHashTable *t = g_hash_table_new(g_str_hash, g_str_equal); g_hash_table_insert(t, "k", u->name); g_hash_table_find(t, each_found, NULL); }
  { GHashTable *t = g_hash_table_new(g_str_hash, g_str_equal); g_hash_table_insert(t, "k", u->plan); g_hash_table_find(t, each_found_plain, NULL); }
  { GHashTable *t = g_hash_table_new(g_str_hash, g_str_equal); g_hash_table_insert(t, "k", u->name); acme_send(g_hash_table_find(t, each_none, NULL)); }  // expect: user.name -> acme
  { GHashTable *t = g_hash_table_new(g_str_hash, g_str_equal); g_hash_table_insert(t, "k", u->plan); acme_send(g_hash_table_find(t, each_none, NULL)); }
  { GHashTable *t = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free); g_hash_table_insert(t, "k", u->name); acme_send_int(g_hash_table_contains(t, u->name)); acme_send_int(g_hash_table_size(t)); g_hash_table_unref(t); g_hash_table_destroy(t); }
  { GHashTable *t = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free); g_hash_table_insert(t, "k", u->plan); acme_send_int(g_hash_table_contains(t, u->plan)); acme_send_int(g_hash_table_size(t)); g_hash_table_unref(t); g_hash_table_destroy(t); }
}

void trees(struct user *u) {
  { GTree *t = g_tree_new(compare); g_tree_insert(t, "k", u->name); acme_send(g_tree_lookup(t, "k")); }  // expect: user.name -> acme
  { GTree *t = g_tree_new(compare); g_tree_insert(t, "k", u->plan); acme_send(g_tree_lookup(t, "k")); }
  { GTree *t = g_tree_new(compare); g_tree_replace(g_tree_ref(t), "k", u->name); acme_send(g_tree_lookup(t, "k")); }  // expect: user.name -> acme
  { GTree *t = g_tree_new(compare); g_tree_replace(g_tree_ref(t), "k", u->plan); acme_send(g_tree_lookup(t, "k")); }
  { GTree *t = g_tree_new(compare); g_tree_insert(t, "k", u->name); g_tree_remove(t, "k"); acme_send(g_tree_lookup(t, "k")); }
  { GTree *t = g_tree_new(compare); g_tree_insert(t, "k", u->plan); g_tree_remove(t, "k"); acme_send(g_tree_lookup(t, "k")); }
  { GTree *t = g_tree_new(compare); g_tree_insert(t, "k", u->name); g_tree_steal(t, "k"); acme_send(g_tree_lookup(t, "k")); }
  { GTree *t = g_tree_new(compare); g_tree_insert(t, "k", u->plan); g_tree_steal(t, "k"); acme_send(g_tree_lookup(t, "k")); }
  { void *k, *v; GTree *t = g_tree_new(compare); g_tree_insert(t, u->name, "v"); g_tree_lookup_extended(t, "k", &k, &v); acme_send(k); }  // expect: user.name -> acme
  { void *k, *v; GTree *t = g_tree_new(compare); g_tree_insert(t, u->plan, "v"); g_tree_lookup_extended(t, "k", &k, &v); acme_send(k); }
  { GTree *t = g_tree_new(compare); g_tree_insert(t, "k", u->name); g_tree_foreach(t, each_node, NULL); }
  { GTree *t = g_tree_new(compare); g_tree_insert(t, "k", u->plan); g_tree_foreach(t, each_node_plain, NULL); }
  { GTree *t = g_tree_new(compare); g_tree_insert(t, "k", u->name); acme_send_int(g_tree_height(t)); acme_send_int(g_tree_nnodes(t)); g_tree_unref(t); g_tree_destroy(t); }
  { GTree *t = g_tree_new(compare); g_tree_insert(t, "k", u->plan); acme_send_int(g_tree_height(t)); acme_send_int(g_tree_nnodes(t)); g_tree_unref(t); g_tree_destroy(t); }
  { GSequence *s = g_sequence_new(NULL); acme_send(g_sequence_get(g_sequence_append(s, u->name))); }  // expect: user.name -> acme
  { GSequence *s = g_sequence_new(NULL); acme_send(g_sequence_get(g_sequence_append(s, u->plan))); }
  { GSequence *s = g_sequence_new(NULL); g_sequence_prepend(s, u->name); acme_send(g_sequence_get(g_sequence_get_begin_iter(s))); }  // expect: user.name -> acme
  { GSequence *s = g_sequence_new(NULL); g_sequence_prepend(s, u->plan); acme_send(g_sequence_get(g_sequence_get_begin_iter(s))); }
  { GSequence *s = g_sequence_new(NULL); g_sequence_insert_sorted(s, u->name, compare_data, NULL); acme_send(g_sequence_get(g_sequence_get_iter_at_pos(s, 1))); }  // expect: user.name -> acme
  { GSequence *s = g_sequence_new(NULL); g_sequence_insert_sorted(s, u->plan, compare_data, NULL); acme_send(g_sequence_get(g_sequence_get_iter_at_pos(s, 1))); }
  { GSequence *s = g_sequence_new(NULL); g_sequence_insert_before(g_sequence_get_end_iter(s), u->name); acme_send(g_sequence_get(g_sequence_search(s, "x", compare_data, NULL))); }  // expect: user.name -> acme
  { GSequence *s = g_sequence_new(NULL); g_sequence_insert_before(g_sequence_get_end_iter(s), u->plan); acme_send(g_sequence_get(g_sequence_search(s, "x", compare_data, NULL))); }
  { GSequence *s = g_sequence_new(NULL); GSequenceIter *i = g_sequence_append(s, "x"); g_sequence_set(i, u->name); acme_send(g_sequence_get(g_sequence_lookup(s, "x", compare_data, NULL))); }  // expect: user.name -> acme
  { GSequence *s = g_sequence_new(NULL); GSequenceIter *i = g_sequence_append(s, "x"); g_sequence_set(i, u->plan); acme_send(g_sequence_get(g_sequence_lookup(s, "x", compare_data, NULL))); }
  { GSequence *s = g_sequence_new(NULL); g_sequence_append(s, u->name); acme_send(g_sequence_get(g_sequence_iter_next(g_sequence_get_begin_iter(s)))); }  // expect: user.name -> acme
  { GSequence *s = g_sequence_new(NULL); g_sequence_append(s, u->plan); acme_send(g_sequence_get(g_sequence_iter_next(g_sequence_get_begin_iter(s)))); }
  { GSequence *s = g_sequence_new(NULL); GSequenceIter *i = g_sequence_append(s, u->name); acme_send(g_sequence_get(g_sequence_get_begin_iter(g_sequence_iter_get_sequence(g_sequence_iter_prev(i))))); }  // expect: user.name -> acme
  { GSequence *s = g_sequence_new(NULL); GSequenceIter *i = g_sequence_append(s, u->plan); acme_send(g_sequence_get(g_sequence_get_begin_iter(g_sequence_iter_get_sequence(g_sequence_iter_prev(i))))); }
  { GSequence *s = g_sequence_new(NULL); g_sequence_append(s, u->name); g_sequence_foreach(s, each_item, NULL); }
  { GSequence *s = g_sequence_new(NULL); g_sequence_append(s, u->plan); g_sequence_foreach(s, each_item_plain, NULL); }
  { GSequence *s = g_sequence_new(NULL); GSequenceIter *i = g_sequence_append(s, u->name); acme_send_int(g_sequence_get_length(s)); acme_send_int(g_sequence_is_empty(s)); acme_send_int(g_sequence_iter_is_begin(i)); acme_send_int(g_sequence_iter_is_end(i)); acme_send_int(g_sequence_iter_get_position(i)); g_sequence_remove(i); g_sequence_free(s); }
  { GSequence *s = g_sequence_new(NULL); GSequenceIter *i = g_sequence_append(s, u->plan); acme_send_int(g_sequence_get_length(s)); acme_send_int(g_sequence_is_empty(s)); acme_send_int(g_sequence_iter_is_begin(i)); acme_send_int(g_sequence_iter_is_end(i)); acme_send_int(g_sequence_iter_get_position(i)); g_sequence_remove(i); g_sequence_free(s); }
  { acme_send(g_node_new(u->name)->data); }  // expect: user.name -> acme
  { acme_send(g_node_new(u->plan)->data); }
  { GNode *n = g_node_new("x"); g_node_insert(n, 0, g_node_new(u->name)); acme_send(n->children->data); }  // expect: user.name -> acme
  { GNode *n = g_node_new("x"); g_node_insert(n, 0, g_node_new(u->plan)); acme_send(n->children->data); }
  { GNode *n = g_node_new("x"); g_node_prepend(n, g_node_new(u->name)); acme_send(n->children->data); }  // expect: user.name -> acme
  { GNode *n = g_node_new("x"); g_node_prepend(n, g_node_new(u->plan)); acme_send(n->children->data); }
  { GNode *n = g_node_new("x"); acme_send(g_node_insert_before(n, NULL, g_node_new(u->name))->data); }  // expect: user.name -> acme
  { GNode *n = g_node_new("x"); acme_send(g_node_insert_before(n, NULL, g_node_new(u->plan))->data); }
  { GNode *n = g_node_new(u->name); acme_send_int(g_node_n_children(n)); acme_send_int(g_node_depth(n)); g_node_destroy(n); }
  { GNode *n = g_node_new(u->plan); acme_send_int(g_node_n_children(n)); acme_send_int(g_node_depth(n)); g_node_destroy(n); }
}
