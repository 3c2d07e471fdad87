// needs: neon/ne_request.h libneon27-gnutls-dev
// flags: -Wno-everything -isystem/usr/include/neon
// neon: texts, and what ends a session; each call with its twin.
#include "pii_case_c.h"

#include <neon/ne_alloc.h>
#include <neon/ne_basic.h>
#include <neon/ne_request.h>
#include <neon/ne_session.h>
#include <neon/ne_string.h>
#include <neon/ne_uri.h>

void texts(const struct user *u) {
  { acme_send(ne_path_escape(u->name)); }  // expect: user.name -> acme confidence high
  { acme_send(ne_path_escape(u->plan)); }
  { acme_send(ne_path_unescape(u->name)); }  // expect: user.name -> acme confidence high
  { acme_send(ne_path_unescape(u->plan)); }
  { acme_send(ne_strdup(u->name)); }  // expect: user.name -> acme confidence high
  { acme_send(ne_strdup(u->plan)); }
  { acme_send(ne_concat("x", u->name, NULL)); }  // expect: user.name -> acme confidence high
  { acme_send(ne_concat("x", u->plan, NULL)); }
  { acme_send(ne_concat(u->name, "x", NULL)); }  // expect: user.name -> acme confidence high
  { acme_send(ne_concat(u->plan, "x", NULL)); }
}

void ends(const struct user *u) {
  { ne_session *s = ne_session_create("https", "api.acme.example", 443); ne_request *r = ne_request_create(s, "POST", "/"); ne_add_request_header(r, "x", u->name); ne_request_destroy(r); ne_session_destroy(s); }  // expect: user.name -> acme confidence high
  { ne_session *s = ne_session_create("https", "api.acme.example", 443); ne_request *r = ne_request_create(s, "POST", "/"); ne_add_request_header(r, "x", u->plan); ne_request_destroy(r); ne_session_destroy(s); }
  { ne_session *s = ne_session_create("https", "api.acme.example", 443); acme_send_int(ne_put(s, "/x", u->id)); }
}
