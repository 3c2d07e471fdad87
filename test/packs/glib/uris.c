// needs: glib-2.0/glib.h libglib2.0-dev
// flags: -Wno-everything -isystem/usr/include/glib-2.0 -isystem/usr/lib/x86_64-linux-gnu/glib-2.0/include -isystem/usr/include/gio-unix-2.0
// URIs and regular expressions.
#include "pii_case_c.h"

#include <glib.h>

#define text(x) acme_send((const char *)(x))
#define number(x) acme_send_int((int)(x))

static GUri *parsed(char *x) { return g_uri_parse(x, 0, NULL); }

static GMatchInfo *matched(char *x) {
  GMatchInfo *m;
  g_regex_match(g_regex_new("x", 0, 0, NULL), x, 0, &m);
  return m;
}

static gboolean replaced(const GMatchInfo *m, GString *s, void *data) { text(data); return 0; }  // expect: user.name -> acme
static gboolean replaced_plain(const GMatchInfo *m, GString *s, void *data) { text(data); return 0; }

void uris(struct user *u) {
  { text(g_uri_to_string(g_uri_build(0, "https", NULL, "host", 1, u->name, NULL, NULL))); }  // expect: user.name -> acme
  { text(g_uri_to_string(g_uri_build(0, "https", NULL, "host", 1, u->plan, NULL, NULL))); }
  { text(g_uri_to_string(g_uri_build_with_user(0, "https", u->name, NULL, NULL, "host", 1, "/", NULL, NULL))); }  // expect: user.name -> acme
  { text(g_uri_to_string(g_uri_build_with_user(0, "https", u->plan, NULL, NULL, "host", 1, "/", NULL, NULL))); }
  { text(g_uri_join(0, "https", NULL, "host", 1, u->name, NULL, NULL)); }  // expect: user.name -> acme
  { text(g_uri_join(0, "https", NULL, "host", 1, u->plan, NULL, NULL)); }
  { text(g_uri_join_with_user(0, "https", u->name, NULL, NULL, "host", 1, "/", NULL, NULL)); }  // expect: user.name -> acme
  { text(g_uri_join_with_user(0, "https", u->plan, NULL, NULL, "host", 1, "/", NULL, NULL)); }
  { text(g_uri_to_string_partial(parsed(u->name), 0)); }  // expect: user.name -> acme
  { text(g_uri_to_string_partial(parsed(u->plan), 0)); }
  { text(g_uri_to_string(g_uri_ref(parsed(u->name)))); }  // expect: user.name -> acme
  { text(g_uri_to_string(g_uri_ref(parsed(u->plan)))); }
  { text(g_uri_to_string(g_uri_parse_relative(parsed("x:y"), u->name, 0, NULL))); }  // expect: user.name -> acme
  { text(g_uri_to_string(g_uri_parse_relative(parsed("x:y"), u->plan, 0, NULL))); }
  { text(g_uri_to_string(g_uri_parse_relative(parsed(u->name), "x", 0, NULL))); }  // expect: user.name -> acme
  { text(g_uri_to_string(g_uri_parse_relative(parsed(u->plan), "x", 0, NULL))); }
  { text(g_uri_resolve_relative("x:y", u->name, 0, NULL)); }  // expect: user.name -> acme
  { text(g_uri_resolve_relative("x:y", u->plan, 0, NULL)); }
  { text(g_uri_get_host(parsed(u->name))); }  // expect: user.name -> acme
  { text(g_uri_get_host(parsed(u->plan))); }
  { text(g_uri_get_path(parsed(u->name))); }  // expect: user.name -> acme
  { text(g_uri_get_path(parsed(u->plan))); }
  { text(g_uri_get_query(parsed(u->name))); }  // expect: user.name -> acme
  { text(g_uri_get_query(parsed(u->plan))); }
  { text(g_uri_get_fragment(parsed(u->name))); }  // expect: user.name -> acme
  { text(g_uri_get_fragment(parsed(u->plan))); }
  { text(g_uri_get_userinfo(parsed(u->name))); }  // expect: user.name -> acme
  { text(g_uri_get_userinfo(parsed(u->plan))); }
  { text(g_uri_get_user(parsed(u->name))); }  // expect: user.name -> acme
  { text(g_uri_get_user(parsed(u->plan))); }
  { text(g_uri_get_password(parsed(u->name))); }  // expect: user.name -> acme
  { text(g_uri_get_password(parsed(u->plan))); }
  { text(g_uri_get_scheme(parsed(u->name))); }  // expect: user.name -> acme
  { text(g_uri_get_scheme(parsed(u->plan))); }
  { number(g_uri_get_port(parsed(u->name))); }  // expect: user.name -> acme
  { number(g_uri_get_port(parsed(u->plan))); }
  { char *s, *i, *h, *p, *q, *f; int port; g_uri_split(u->name, 0, &s, &i, &h, &port, &p, &q, &f, NULL); text(q); }  // expect: user.name -> acme
  { char *s, *i, *h, *p, *q, *f; int port; g_uri_split(u->plan, 0, &s, &i, &h, &port, &p, &q, &f, NULL); text(q); }
  { char *s, *h; int port; g_uri_split_network(u->name, 0, &s, &h, &port, NULL); text(h); }  // expect: user.name -> acme
  { char *s, *h; int port; g_uri_split_network(u->plan, 0, &s, &h, &port, NULL); text(h); }
  { char *s, *i, *w, *a, *h, *p, *q, *f; int port; g_uri_split_with_user(u->name, 0, &s, &i, &w, &a, &h, &port, &p, &q, &f, NULL); text(i); }  // expect: user.name -> acme
  { char *s, *i, *w, *a, *h, *p, *q, *f; int port; g_uri_split_with_user(u->plan, 0, &s, &i, &w, &a, &h, &port, &p, &q, &f, NULL); text(i); }
  { text(g_hash_table_lookup(g_uri_parse_params(u->name, -1, "&", 0, NULL), "k")); }  // expect: user.name -> acme
  { text(g_hash_table_lookup(g_uri_parse_params(u->plan, -1, "&", 0, NULL), "k")); }
}

void expressions(struct user *u) {
  { text(g_match_info_fetch(matched(u->name), 0)); }  // expect: user.name -> acme
  { text(g_match_info_fetch(matched(u->plan), 0)); }
  { text(g_match_info_fetch_named(matched(u->name), "n")); }  // expect: user.name -> acme
  { text(g_match_info_fetch_named(matched(u->plan), "n")); }
  { text(g_match_info_fetch_all(matched(u->name))[0]); }  // expect: user.name -> acme
  { text(g_match_info_fetch_all(matched(u->plan))[0]); }
  { text(g_match_info_get_string(matched(u->name))); }  // expect: user.name -> acme
  { text(g_match_info_get_string(matched(u->plan))); }
  { text(g_match_info_expand_references(matched(u->name), "x", NULL)); }  // expect: user.name -> acme
  { text(g_match_info_expand_references(matched(u->plan), "x", NULL)); }
  { text(g_match_info_expand_references(matched("x"), u->name, NULL)); }  // expect: user.name -> acme
  { text(g_match_info_expand_references(matched("x"), u->plan, NULL)); }
  { GMatchInfo *m; g_regex_match_all(g_regex_new("x", 0, 0, NULL), u->name, 0, &m); text(g_match_info_fetch(m, 0)); }  // expect: user.name -> acme
  { GMatchInfo *m; g_regex_match_all(g_regex_new("x", 0, 0, NULL), u->plan, 0, &m); text(g_match_info_fetch(m, 0)); }
  { GMatchInfo *m; g_regex_match_full(g_regex_new("x", 0, 0, NULL), u->name, -1, 0, 0, &m, NULL); text(g_match_info_fetch(m, 0)); }  // expect: user.name -> acme
  { GMatchInfo *m; g_regex_match_full(g_regex_new("x", 0, 0, NULL), u->plan, -1, 0, 0, &m, NULL); text(g_match_info_fetch(m, 0)); }
  { GMatchInfo *m; g_regex_match_all_full(g_regex_ref(g_regex_new("x", 0, 0, NULL)), u->name, -1, 0, 0, &m, NULL); text(g_match_info_fetch(m, 0)); }  // expect: user.name -> acme
  { GMatchInfo *m; g_regex_match_all_full(g_regex_ref(g_regex_new("x", 0, 0, NULL)), u->plan, -1, 0, 0, &m, NULL); text(g_match_info_fetch(m, 0)); }
  { text(g_regex_replace(g_regex_new("x", 0, 0, NULL), u->name, -1, 0, "y", 0, NULL)); }  // expect: user.name -> acme
  { text(g_regex_replace(g_regex_new("x", 0, 0, NULL), u->plan, -1, 0, "y", 0, NULL)); }
  { text(g_regex_replace(g_regex_new("x", 0, 0, NULL), "x", -1, 0, u->name, 0, NULL)); }  // expect: user.name -> acme
  { text(g_regex_replace(g_regex_new("x", 0, 0, NULL), "x", -1, 0, u->plan, 0, NULL)); }
  { text(g_regex_replace_literal(g_regex_new("x", 0, 0, NULL), u->name, -1, 0, "y", 0, NULL)); }  // expect: user.name -> acme
  { text(g_regex_replace_literal(g_regex_new("x", 0, 0, NULL), u->plan, -1, 0, "y", 0, NULL)); }
  { text(g_regex_replace_eval(g_regex_new("x", 0, 0, NULL), u->name, -1, 0, 0, NULL, NULL, NULL)); }  // expect: user.name -> acme
  { text(g_regex_replace_eval(g_regex_new("x", 0, 0, NULL), u->plan, -1, 0, 0, NULL, NULL, NULL)); }
  { g_regex_replace_eval(g_regex_new("x", 0, 0, NULL), "x", -1, 0, 0, replaced, u->name, NULL); }
  { g_regex_replace_eval(g_regex_new("x", 0, 0, NULL), "x", -1, 0, 0, replaced_plain, u->plan, NULL); }
  { text(g_regex_split(g_regex_new("x", 0, 0, NULL), u->name, 0)[0]); }  // expect: user.name -> acme
  { text(g_regex_split(g_regex_new("x", 0, 0, NULL), u->plan, 0)[0]); }
  { text(g_regex_split_full(g_regex_new("x", 0, 0, NULL), u->name, -1, 0, 0, 0, NULL)[0]); }  // expect: user.name -> acme
  { text(g_regex_split_full(g_regex_new("x", 0, 0, NULL), u->plan, -1, 0, 0, 0, NULL)[0]); }
  { text(g_regex_split_simple("x", u->name, 0, 0)[0]); }  // expect: user.name -> acme
  { text(g_regex_split_simple("x", u->plan, 0, 0)[0]); }
}

void without_effect(struct user *u) {
  { g_uri_unref(parsed(u->name)); text(u->plan); }
  { GRegex *r = g_regex_new(u->name, 0, 0, NULL); g_regex_unref(r); text(u->plan); }
  { GMatchInfo *m = matched(u->name); number(g_match_info_matches(m)); number(g_match_info_next(m, NULL)); number(g_match_info_get_match_count(m)); }
  { int b, e; GMatchInfo *m = matched(u->name); g_match_info_fetch_pos(m, 0, &b, &e); g_match_info_free(m); text(u->plan); }
}
