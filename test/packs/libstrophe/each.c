// flags: -Wno-everything
// Every call of libstrophe with its twin.
#include "pii_case_c.h"

#include <strophe.h>

static xmpp_ctx_t *ctx;

static char *printed(const char *format, ...) {
  static char text[64];
  va_list list;
  va_start(list, format);
  xmpp_vsnprintf(text, 64, format, list);
  va_end(list);
  return text;
}

void stanzas(const struct user *u) {
  { xmpp_stanza_t *s = xmpp_stanza_new(ctx); xmpp_stanza_set_text(s, u->name); acme_send(xmpp_stanza_get_text(s)); }  // expect: user.name -> acme
  { xmpp_stanza_t *s = xmpp_stanza_new(ctx); xmpp_stanza_set_text(s, u->plan); acme_send(xmpp_stanza_get_text(s)); }
  { xmpp_stanza_t *s = xmpp_stanza_new(ctx); xmpp_stanza_set_text_with_size(s, u->name, 3); acme_send(xmpp_stanza_get_text_ptr(s)); }  // expect: user.name -> acme
  { xmpp_stanza_t *s = xmpp_stanza_new(ctx); xmpp_stanza_set_text_with_size(s, u->plan, 3); acme_send(xmpp_stanza_get_text_ptr(s)); }
  { xmpp_stanza_t *s = xmpp_stanza_new(ctx); xmpp_stanza_set_name(s, u->name); acme_send(xmpp_stanza_get_name(s)); }  // expect: user.name -> acme
  { xmpp_stanza_t *s = xmpp_stanza_new(ctx); xmpp_stanza_set_name(s, u->plan); acme_send(xmpp_stanza_get_name(s)); }
  { xmpp_stanza_t *s = xmpp_stanza_new(ctx); xmpp_stanza_set_ns(s, u->name); acme_send(xmpp_stanza_get_ns(s)); }  // expect: user.name -> acme
  { xmpp_stanza_t *s = xmpp_stanza_new(ctx); xmpp_stanza_set_ns(s, u->plan); acme_send(xmpp_stanza_get_ns(s)); }
  { xmpp_stanza_t *s = xmpp_stanza_new(ctx); xmpp_stanza_set_id(s, u->name); acme_send(xmpp_stanza_get_id(s)); }  // expect: user.name -> acme
  { xmpp_stanza_t *s = xmpp_stanza_new(ctx); xmpp_stanza_set_id(s, u->plan); acme_send(xmpp_stanza_get_id(s)); }
  { xmpp_stanza_t *s = xmpp_stanza_new(ctx); xmpp_stanza_set_type(s, u->name); acme_send(xmpp_stanza_get_type(s)); }  // expect: user.name -> acme
  { xmpp_stanza_t *s = xmpp_stanza_new(ctx); xmpp_stanza_set_type(s, u->plan); acme_send(xmpp_stanza_get_type(s)); }
  { xmpp_stanza_t *s = xmpp_stanza_new(ctx); xmpp_stanza_set_to(s, u->name); acme_send(xmpp_stanza_get_to(s)); }  // expect: user.name -> acme
  { xmpp_stanza_t *s = xmpp_stanza_new(ctx); xmpp_stanza_set_to(s, u->plan); acme_send(xmpp_stanza_get_to(s)); }
  { xmpp_stanza_t *s = xmpp_stanza_new(ctx); xmpp_stanza_set_from(s, u->name); acme_send(xmpp_stanza_get_from(s)); }  // expect: user.name -> acme
  { xmpp_stanza_t *s = xmpp_stanza_new(ctx); xmpp_stanza_set_from(s, u->plan); acme_send(xmpp_stanza_get_from(s)); }
  { xmpp_stanza_t *s = xmpp_stanza_new(ctx); xmpp_stanza_set_attribute(s, "nick", u->name); acme_send(xmpp_stanza_get_attribute(s, "nick")); }  // expect: user.name -> acme
  { xmpp_stanza_t *s = xmpp_stanza_new(ctx); xmpp_stanza_set_attribute(s, "nick", u->plan); acme_send(xmpp_stanza_get_attribute(s, "nick")); }
  { const char *all[8]; xmpp_stanza_t *s = xmpp_stanza_new(ctx); xmpp_stanza_set_attribute(s, "nick", u->name); xmpp_stanza_get_attributes(s, all, 8); acme_send(all[1]); }  // expect: user.name -> acme
  { const char *all[8]; xmpp_stanza_t *s = xmpp_stanza_new(ctx); xmpp_stanza_set_attribute(s, "nick", u->plan); xmpp_stanza_get_attributes(s, all, 8); acme_send(all[1]); }
  { xmpp_stanza_t *s = xmpp_stanza_new(ctx); xmpp_message_set_body(s, u->name); acme_send(xmpp_message_get_body(s)); }  // expect: user.name -> acme
  { xmpp_stanza_t *s = xmpp_stanza_new(ctx); xmpp_message_set_body(s, u->plan); acme_send(xmpp_message_get_body(s)); }
  { char *text; size_t n; xmpp_stanza_t *s = xmpp_stanza_new(ctx); xmpp_stanza_set_text(s, u->name); xmpp_stanza_to_text(s, &text, &n); acme_send(text); }  // expect: user.name -> acme
  { char *text; size_t n; xmpp_stanza_t *s = xmpp_stanza_new(ctx); xmpp_stanza_set_text(s, u->plan); xmpp_stanza_to_text(s, &text, &n); acme_send(text); }
  { acme_send(xmpp_stanza_get_to(xmpp_message_new(ctx, "chat", u->name, "1"))); }  // expect: user.name -> acme
  { acme_send(xmpp_stanza_get_to(xmpp_message_new(ctx, "chat", u->plan, "1"))); }
  { acme_send(xmpp_stanza_get_id(xmpp_iq_new(ctx, "get", u->name))); }  // expect: user.name -> acme
  { acme_send(xmpp_stanza_get_id(xmpp_iq_new(ctx, "get", u->plan))); }
  { acme_send(xmpp_stanza_get_text(xmpp_error_new(ctx, XMPP_SE_CONFLICT, u->name))); }  // expect: user.name -> acme
  { acme_send(xmpp_stanza_get_text(xmpp_error_new(ctx, XMPP_SE_CONFLICT, u->plan))); }
  { acme_send(xmpp_stanza_get_text(xmpp_stanza_new_from_string(ctx, u->name))); }  // expect: user.name -> acme
  { acme_send(xmpp_stanza_get_text(xmpp_stanza_new_from_string(ctx, u->plan))); }
  { xmpp_stanza_t *s = xmpp_presence_new(ctx); xmpp_stanza_set_from(s, u->name); acme_send(xmpp_stanza_get_to(xmpp_stanza_reply(s))); }  // expect: user.name -> acme
  { xmpp_stanza_t *s = xmpp_presence_new(ctx); xmpp_stanza_set_from(s, u->plan); acme_send(xmpp_stanza_get_to(xmpp_stanza_reply(s))); }
  { xmpp_stanza_t *s = xmpp_presence_new(ctx); acme_send(xmpp_stanza_get_text(xmpp_stanza_reply_error(s, "cancel", "gone", u->name))); }  // expect: user.name -> acme
  { xmpp_stanza_t *s = xmpp_presence_new(ctx); acme_send(xmpp_stanza_get_text(xmpp_stanza_reply_error(s, "cancel", "gone", u->plan))); }
  { xmpp_stanza_t *s = xmpp_stanza_new(ctx); xmpp_stanza_set_text(s, u->name); acme_send(xmpp_stanza_get_text(xmpp_stanza_copy(s))); }  // expect: user.name -> acme
  { xmpp_stanza_t *s = xmpp_stanza_new(ctx); xmpp_stanza_set_text(s, u->plan); acme_send(xmpp_stanza_get_text(xmpp_stanza_copy(s))); }
  { xmpp_stanza_t *s = xmpp_stanza_new(ctx); xmpp_stanza_set_text(xmpp_stanza_clone(s), u->name); acme_send(xmpp_stanza_get_text(s)); }  // expect: user.name -> acme
  { xmpp_stanza_t *s = xmpp_stanza_new(ctx); xmpp_stanza_set_text(xmpp_stanza_clone(s), u->plan); acme_send(xmpp_stanza_get_text(s)); }
  { xmpp_stanza_t *s = xmpp_stanza_new(ctx); xmpp_stanza_set_text(s, u->name); xmpp_stanza_set_text(s, "x"); acme_send(xmpp_stanza_get_text(s)); }
}

void children(const struct user *u) {
  { xmpp_stanza_t *s = xmpp_stanza_new(ctx), *c = xmpp_stanza_new(ctx); xmpp_stanza_set_text(c, u->name); xmpp_stanza_add_child(s, c); acme_send(xmpp_stanza_get_text(xmpp_stanza_get_children(s))); }  // expect: user.name -> acme
  { xmpp_stanza_t *s = xmpp_stanza_new(ctx), *c = xmpp_stanza_new(ctx); xmpp_stanza_set_text(c, u->plan); xmpp_stanza_add_child(s, c); acme_send(xmpp_stanza_get_text(xmpp_stanza_get_children(s))); }
  { xmpp_stanza_t *s = xmpp_stanza_new(ctx), *c = xmpp_stanza_new(ctx); xmpp_stanza_add_child(s, c); xmpp_stanza_set_text(c, u->name); acme_send(xmpp_stanza_get_text(xmpp_stanza_get_child_by_name(s, "nick"))); }  // expect: user.name -> acme
  { xmpp_stanza_t *s = xmpp_stanza_new(ctx), *c = xmpp_stanza_new(ctx); xmpp_stanza_add_child(s, c); xmpp_stanza_set_text(c, u->plan); acme_send(xmpp_stanza_get_text(xmpp_stanza_get_child_by_name(s, "nick"))); }
  { xmpp_stanza_t *s = xmpp_stanza_new(ctx), *c = xmpp_stanza_new(ctx); xmpp_stanza_set_text(c, u->name); xmpp_stanza_add_child_ex(s, c, 0); acme_send(xmpp_stanza_get_text(xmpp_stanza_get_child_by_ns(s, "jabber:x"))); }  // expect: user.name -> acme
  { xmpp_stanza_t *s = xmpp_stanza_new(ctx), *c = xmpp_stanza_new(ctx); xmpp_stanza_set_text(c, u->plan); xmpp_stanza_add_child_ex(s, c, 0); acme_send(xmpp_stanza_get_text(xmpp_stanza_get_child_by_ns(s, "jabber:x"))); }
  { xmpp_stanza_t *s = xmpp_stanza_new(ctx), *c = xmpp_stanza_new(ctx); xmpp_stanza_set_text(c, u->name); xmpp_stanza_add_child(s, c); acme_send(xmpp_stanza_get_text(xmpp_stanza_get_child_by_name_and_ns(s, "nick", "jabber:x"))); }  // expect: user.name -> acme
  { xmpp_stanza_t *s = xmpp_stanza_new(ctx), *c = xmpp_stanza_new(ctx); xmpp_stanza_set_text(c, u->plan); xmpp_stanza_add_child(s, c); acme_send(xmpp_stanza_get_text(xmpp_stanza_get_child_by_name_and_ns(s, "nick", "jabber:x"))); }
  { xmpp_stanza_t *s = xmpp_stanza_new(ctx), *c = xmpp_stanza_new(ctx); xmpp_stanza_set_text(c, u->name); xmpp_stanza_add_child(s, c); acme_send(xmpp_stanza_get_text(xmpp_stanza_get_child_by_path(s, "a", "b", NULL))); }  // expect: user.name -> acme
  { xmpp_stanza_t *s = xmpp_stanza_new(ctx), *c = xmpp_stanza_new(ctx); xmpp_stanza_set_text(c, u->plan); xmpp_stanza_add_child(s, c); acme_send(xmpp_stanza_get_text(xmpp_stanza_get_child_by_path(s, "a", "b", NULL))); }
  { xmpp_stanza_t *s = xmpp_stanza_new(ctx), *c = xmpp_stanza_new(ctx); xmpp_stanza_set_text(c, u->name); xmpp_stanza_add_child(s, c); acme_send(xmpp_stanza_get_text(xmpp_stanza_get_next(xmpp_stanza_get_children(s)))); }  // expect: user.name -> acme
  { xmpp_stanza_t *s = xmpp_stanza_new(ctx), *c = xmpp_stanza_new(ctx); xmpp_stanza_set_text(c, u->plan); xmpp_stanza_add_child(s, c); acme_send(xmpp_stanza_get_text(xmpp_stanza_get_next(xmpp_stanza_get_children(s)))); }
  { char *text; size_t n; xmpp_stanza_t *s = xmpp_stanza_new(ctx), *c = xmpp_stanza_new(ctx); xmpp_stanza_set_text(c, u->name); xmpp_stanza_add_child(s, c); xmpp_stanza_to_text(s, &text, &n); acme_send(text); }  // expect: user.name -> acme
  { char *text; size_t n; xmpp_stanza_t *s = xmpp_stanza_new(ctx), *c = xmpp_stanza_new(ctx); xmpp_stanza_set_text(c, u->plan); xmpp_stanza_add_child(s, c); xmpp_stanza_to_text(s, &text, &n); acme_send(text); }
  { xmpp_stanza_t *s = xmpp_stanza_new(ctx), *c = xmpp_stanza_new(ctx), *t = xmpp_stanza_new(ctx); xmpp_stanza_set_text(t, u->name); xmpp_stanza_add_child(c, t); xmpp_stanza_add_child(s, c); acme_send(xmpp_stanza_get_text(xmpp_stanza_get_child_by_name(s, "x"))); }  // expect: user.name -> acme
  { xmpp_stanza_t *s = xmpp_stanza_new(ctx), *c = xmpp_stanza_new(ctx), *t = xmpp_stanza_new(ctx); xmpp_stanza_set_text(t, u->plan); xmpp_stanza_add_child(c, t); xmpp_stanza_add_child(s, c); acme_send(xmpp_stanza_get_text(xmpp_stanza_get_child_by_name(s, "x"))); }
}

// An address is no part of the data; what a stanza tells about itself is none.
void quiet(xmpp_stanza_t *s, const struct user *u) {
  xmpp_stanza_set_text(s, u->name);
  acme_send_int(xmpp_stanza_is_text(s));
  acme_send_int(xmpp_stanza_is_tag(s));
  acme_send_int(xmpp_stanza_get_attribute_count(s));
  xmpp_stanza_del_attribute(s, "x");
  xmpp_stanza_release(s);
}

void texts(const struct user *u) {
  { acme_send(xmpp_jid_new(ctx, u->name, "acme.example", "x")); }  // expect: user.name -> acme
  { acme_send(xmpp_jid_new(ctx, u->plan, "acme.example", "x")); }
  { acme_send(xmpp_jid_bare(ctx, u->name)); }  // expect: user.name -> acme
  { acme_send(xmpp_jid_bare(ctx, u->plan)); }
  { acme_send(xmpp_jid_node(ctx, u->name)); }  // expect: user.name -> acme
  { acme_send(xmpp_jid_node(ctx, u->plan)); }
  { acme_send(xmpp_jid_domain(ctx, u->name)); }  // expect: user.name -> acme
  { acme_send(xmpp_jid_domain(ctx, u->plan)); }
  { acme_send(xmpp_jid_resource(ctx, u->name)); }  // expect: user.name -> acme
  { acme_send(xmpp_jid_resource(ctx, u->plan)); }
  { acme_send(xmpp_base64_encode(ctx, (const unsigned char *)u->name, 3)); }  // expect: user.name -> acme
  { acme_send(xmpp_base64_encode(ctx, (const unsigned char *)u->plan, 3)); }
  { acme_send(xmpp_base64_decode_str(ctx, u->name, 3)); }  // expect: user.name -> acme
  { acme_send(xmpp_base64_decode_str(ctx, u->plan, 3)); }
  { unsigned char *out; size_t n; xmpp_base64_decode_bin(ctx, u->name, 3, &out, &n); acme_send((const char *)out); }  // expect: user.name -> acme
  { unsigned char *out; size_t n; xmpp_base64_decode_bin(ctx, u->plan, 3, &out, &n); acme_send((const char *)out); }
  { acme_send(xmpp_strdup(ctx, u->name)); }  // expect: user.name -> acme
  { acme_send(xmpp_strdup(ctx, u->plan)); }
  { acme_send(xmpp_strndup(ctx, u->name, 3)); }  // expect: user.name -> acme
  { acme_send(xmpp_strndup(ctx, u->plan, 3)); }
  { char b[64]; xmpp_snprintf(b, 64, "%s", u->name); acme_send(b); }  // expect: user.name -> acme
  { char b[64]; xmpp_snprintf(b, 64, "%s", u->plan); acme_send(b); }
  { acme_send(printed("%s", u->name)); }  // expect: user.name -> acme
  { acme_send(printed("%s", u->plan)); }
}

void digests(const struct user *u) {
  { acme_send(xmpp_sha1(ctx, (const unsigned char *)u->name, 3)); }  // expect: user.name -> acme via hash
  { acme_send(xmpp_sha1(ctx, (const unsigned char *)u->plan, 3)); }
  { unsigned char d[20]; xmpp_sha1_digest((const unsigned char *)u->name, 3, d); acme_send((const char *)d); }  // expect: user.name -> acme via hash
  { unsigned char d[20]; xmpp_sha1_digest((const unsigned char *)u->plan, 3, d); acme_send((const char *)d); }
  { xmpp_sha1_t *h = xmpp_sha1_new(ctx); xmpp_sha1_update(h, (const unsigned char *)u->name, 3); xmpp_sha1_final(h); acme_send(xmpp_sha1_to_string_alloc(h)); xmpp_sha1_free(h); }  // expect: user.name -> acme via hash
  { xmpp_sha1_t *h = xmpp_sha1_new(ctx); xmpp_sha1_update(h, (const unsigned char *)u->plan, 3); xmpp_sha1_final(h); acme_send(xmpp_sha1_to_string_alloc(h)); xmpp_sha1_free(h); }
  { unsigned char d[20]; xmpp_sha1_t *h = xmpp_sha1_new(ctx); xmpp_sha1_update(h, (const unsigned char *)u->name, 3); xmpp_sha1_to_digest(h, d); acme_send((const char *)d); }  // expect: user.name -> acme via hash
  { unsigned char d[20]; xmpp_sha1_t *h = xmpp_sha1_new(ctx); xmpp_sha1_update(h, (const unsigned char *)u->plan, 3); xmpp_sha1_to_digest(h, d); acme_send((const char *)d); }
  { char d[64]; xmpp_sha1_t *h = xmpp_sha1_new(ctx); xmpp_sha1_update(h, (const unsigned char *)u->name, 3); acme_send(xmpp_sha1_to_string(h, d, 64)); }  // expect: user.name -> acme via hash
  { char d[64]; xmpp_sha1_t *h = xmpp_sha1_new(ctx); xmpp_sha1_update(h, (const unsigned char *)u->plan, 3); acme_send(xmpp_sha1_to_string(h, d, 64)); }
  { char d[64]; xmpp_sha1_t *h = xmpp_sha1_new(ctx); xmpp_sha1_update(h, (const unsigned char *)u->name, 3); xmpp_sha1_to_string(h, d, 64); acme_send(d); }  // expect: user.name -> acme via hash
  { char d[64]; xmpp_sha1_t *h = xmpp_sha1_new(ctx); xmpp_sha1_update(h, (const unsigned char *)u->plan, 3); xmpp_sha1_to_string(h, d, 64); acme_send(d); }
}
