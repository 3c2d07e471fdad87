// needs: glib-2.0/glib.h libglib2.0-dev
// flags: -Wno-everything -isystem/usr/include/glib-2.0 -isystem/usr/lib/x86_64-linux-gnu/glib-2.0/include -isystem/usr/include/gio-unix-2.0
// Texts: what makes one of another, what points into one, what only looks at one.
#include "pii_case_c.h"

#include <glib-object.h>
#include <glib.h>
#include <glib/gprintf.h>
#include <stdarg.h>
#include <string.h>

#define text(x) acme_send((const char *)(x))
#define number(x) acme_send_int((int)(x))

static char *escaped(const char *format, ...) {
  va_list list;
  va_start(list, format);
  char *made = g_markup_vprintf_escaped(format, list);
  va_end(list);
  return made;
}

static void printed(char *out, const char *format, ...) {
  va_list list;
  va_start(list, format);
  g_vsprintf(out, format, list);
  va_end(list);
}

static char *allocated(const char *format, ...) {
  char *out;
  va_list list;
  va_start(list, format);
  g_vasprintf(&out, format, list);
  va_end(list);
  return out;
}

void made(struct user *u) {
  { text(escaped("<b>%s</b>", u->name)); }  // expect: user.name -> acme
  { text(escaped("<b>%s</b>", u->plan)); }
  { char b[64]; printed(b, "%s", u->name); text(b); }  // expect: user.name -> acme
  { char b[64]; printed(b, "%s", u->plan); text(b); }
  { text(allocated("%s", u->name)); }  // expect: user.name -> acme
  { text(allocated("%s", u->plan)); }
  { char b[64]; g_sprintf(b, "%s", u->name); text(b); }  // expect: user.name -> acme
  { char b[64]; g_sprintf(b, "%s", u->plan); text(b); }
  { text(g_uri_unescape_segment(u->name, NULL, NULL)); }  // expect: user.name -> acme
  { text(g_uri_unescape_segment(u->plan, NULL, NULL)); }
  { text(g_strdown(g_strdup(u->name))); }  // expect: user.name -> acme
  { text(g_strdown(g_strdup(u->plan))); }
  { text(g_strup(g_strdup(u->name))); }  // expect: user.name -> acme
  { text(g_strup(g_strdup(u->plan))); }
  { text(g_build_filename("/tmp", u->name, NULL)); }  // expect: user.name -> acme
  { text(g_build_filename("/tmp", u->plan, NULL)); }
  { char *v[] = {"/tmp", u->name, NULL}; text(g_build_filenamev(v)); }  // expect: user.name -> acme
  { char *v[] = {"/tmp", u->plan, NULL}; text(g_build_filenamev(v)); }
  { char *v[] = {"/tmp", u->name, NULL}; text(g_build_pathv("/", v)); }  // expect: user.name -> acme
  { char *v[] = {"/tmp", u->plan, NULL}; text(g_build_pathv("/", v)); }
  { text(g_canonicalize_filename(u->name, "/tmp")); }  // expect: user.name -> acme
  { text(g_canonicalize_filename(u->plan, "/tmp")); }
  { text(g_filename_to_uri(u->name, NULL, NULL)); }  // expect: user.name -> acme
  { text(g_filename_to_uri(u->plan, NULL, NULL)); }
  { text(g_strcompress(u->name)); }  // expect: user.name -> acme
  { text(g_strcompress(u->plan)); }
  { text(g_str_to_ascii(u->name, "C")); }  // expect: user.name -> acme
  { text(g_str_to_ascii(u->plan, "C")); }
  { text(g_strsplit(u->name, ",", 2)[0]); }  // expect: user.name -> acme
  { text(g_strsplit(u->plan, ",", 2)[0]); }
  { text(g_strsplit_set(u->name, ",;", 2)[1]); }  // expect: user.name -> acme
  { text(g_strsplit_set(u->plan, ",;", 2)[1]); }
  { char **folded; text(g_str_tokenize_and_fold(u->name, "C", &folded)[0]); }  // expect: user.name -> acme
  { char **folded; text(g_str_tokenize_and_fold(u->plan, "C", &folded)[0]); }
  { char **folded; g_str_tokenize_and_fold(u->name, "C", &folded); text(folded[0]); }  // expect: user.name -> acme
  { char **folded; g_str_tokenize_and_fold(u->plan, "C", &folded); text(folded[0]); }
  { char *v[] = {u->name, NULL}; text(g_strdupv(v)[0]); }  // expect: user.name -> acme
  { char *v[] = {u->plan, NULL}; text(g_strdupv(v)[0]); }
  { text(g_uri_escape_bytes((const guint8 *)u->name, 3, NULL)); }  // expect: user.name -> acme
  { text(g_uri_escape_bytes((const guint8 *)u->plan, 3, NULL)); }
  { gsize n; text(g_bytes_get_data(g_uri_unescape_bytes(u->name, -1, NULL, NULL), &n)); }  // expect: user.name -> acme
  { gsize n; text(g_bytes_get_data(g_uri_unescape_bytes(u->plan, -1, NULL, NULL), &n)); }
  { text(g_uri_parse_scheme(u->name)); }  // expect: user.name -> acme
  { text(g_uri_parse_scheme(u->plan)); }
  { text(g_uri_peek_scheme(u->name)); }  // expect: user.name -> acme
  { text(g_uri_peek_scheme(u->plan)); }
  { text(g_uri_list_extract_uris(u->name)[0]); }  // expect: user.name -> acme
  { text(g_uri_list_extract_uris(u->plan)[0]); }
  { text(g_utf8_casefold(u->name, -1)); }  // expect: user.name -> acme
  { text(g_utf8_casefold(u->plan, -1)); }
  { text(g_utf8_collate_key(u->name, -1)); }  // expect: user.name -> acme
  { text(g_utf8_collate_key(u->plan, -1)); }
  { text(g_utf8_collate_key_for_filename(u->name, -1)); }  // expect: user.name -> acme
  { text(g_utf8_collate_key_for_filename(u->plan, -1)); }
  { text(g_utf8_normalize(u->name, -1, G_NORMALIZE_DEFAULT)); }  // expect: user.name -> acme
  { text(g_utf8_normalize(u->plan, -1, G_NORMALIZE_DEFAULT)); }
  { text(g_utf8_make_valid(u->name, -1)); }  // expect: user.name -> acme
  { text(g_utf8_make_valid(u->plan, -1)); }
  { text(g_utf8_strreverse(u->name, -1)); }  // expect: user.name -> acme
  { text(g_utf8_strreverse(u->plan, -1)); }
  { text(g_utf8_substring(u->name, 0, 2)); }  // expect: user.name -> acme
  { text(g_utf8_substring(u->plan, 0, 2)); }
  { text(g_utf8_to_utf16(u->name, -1, NULL, NULL, NULL)); }  // expect: user.name -> acme
  { text(g_utf8_to_utf16(u->plan, -1, NULL, NULL, NULL)); }
  { text(g_utf8_to_ucs4(u->name, -1, NULL, NULL, NULL)); }  // expect: user.name -> acme
  { text(g_utf8_to_ucs4(u->plan, -1, NULL, NULL, NULL)); }
  { text(g_utf8_to_ucs4_fast(u->name, -1, NULL)); }  // expect: user.name -> acme
  { text(g_utf8_to_ucs4_fast(u->plan, -1, NULL)); }
  { text(g_utf16_to_utf8((const gunichar2 *)u->name, -1, NULL, NULL, NULL)); }  // expect: user.name -> acme
  { text(g_utf16_to_utf8((const gunichar2 *)u->plan, -1, NULL, NULL, NULL)); }
  { text(g_utf16_to_ucs4((const gunichar2 *)u->name, -1, NULL, NULL, NULL)); }  // expect: user.name -> acme
  { text(g_utf16_to_ucs4((const gunichar2 *)u->plan, -1, NULL, NULL, NULL)); }
  { text(g_ucs4_to_utf8((const gunichar *)u->name, -1, NULL, NULL, NULL)); }  // expect: user.name -> acme
  { text(g_ucs4_to_utf8((const gunichar *)u->plan, -1, NULL, NULL, NULL)); }
  { text(g_ucs4_to_utf16((const gunichar *)u->name, -1, NULL, NULL, NULL)); }  // expect: user.name -> acme
  { text(g_ucs4_to_utf16((const gunichar *)u->plan, -1, NULL, NULL, NULL)); }
  { text(g_locale_from_utf8(u->name, -1, NULL, NULL, NULL)); }  // expect: user.name -> acme
  { text(g_locale_from_utf8(u->plan, -1, NULL, NULL, NULL)); }
  { text(g_filename_to_utf8(u->name, -1, NULL, NULL, NULL)); }  // expect: user.name -> acme
  { text(g_filename_to_utf8(u->plan, -1, NULL, NULL, NULL)); }
  { text(g_filename_from_utf8(u->name, -1, NULL, NULL, NULL)); }  // expect: user.name -> acme
  { text(g_filename_from_utf8(u->plan, -1, NULL, NULL, NULL)); }
  { text(g_filename_from_uri(u->name, NULL, NULL)); }  // expect: user.name -> acme
  { text(g_filename_from_uri(u->plan, NULL, NULL)); }
  { text(g_filename_display_name(u->name)); }  // expect: user.name -> acme
  { text(g_filename_display_name(u->plan)); }
  { text(g_filename_display_basename(u->name)); }  // expect: user.name -> acme
  { text(g_filename_display_basename(u->plan)); }
  { text(g_convert(u->name, -1, "UTF-8", "LATIN1", NULL, NULL, NULL)); }  // expect: user.name -> acme
  { text(g_convert(u->plan, -1, "UTF-8", "LATIN1", NULL, NULL, NULL)); }
  { text(g_convert_with_fallback(u->name, -1, "UTF-8", "LATIN1", "?", NULL, NULL, NULL)); }  // expect: user.name -> acme
  { text(g_convert_with_fallback(u->plan, -1, "UTF-8", "LATIN1", "?", NULL, NULL, NULL)); }
  { text(g_path_get_basename(u->name)); }  // expect: user.name -> acme
  { text(g_path_get_basename(u->plan)); }
  { text(g_path_get_dirname(u->name)); }  // expect: user.name -> acme
  { text(g_path_get_dirname(u->plan)); }
  { text(g_shell_quote(u->name)); }  // expect: user.name -> acme
  { text(g_shell_quote(u->plan)); }
  { text(g_shell_unquote(u->name, NULL)); }  // expect: user.name -> acme
  { text(g_shell_unquote(u->plan, NULL)); }
  { text(g_hostname_to_ascii(u->name)); }  // expect: user.name -> acme
  { text(g_hostname_to_ascii(u->plan)); }
  { text(g_hostname_to_unicode(u->name)); }  // expect: user.name -> acme
  { text(g_hostname_to_unicode(u->plan)); }
  { text(g_regex_escape_string(u->name, -1)); }  // expect: user.name -> acme
  { text(g_regex_escape_string(u->plan, -1)); }
  { text(g_dgettext("domain", u->name)); }  // expect: user.name -> acme
  { text(g_dgettext("domain", u->plan)); }
  { text(g_dngettext("domain", u->name, "x", 1)); }  // expect: user.name -> acme
  { text(g_dngettext("domain", u->plan, "x", 1)); }
  { text(g_dpgettext("domain", u->name, 0)); }  // expect: user.name -> acme
  { text(g_dpgettext("domain", u->plan, 0)); }
  { text(g_quark_to_string(g_quark_from_string(u->name))); }  // expect: user.name -> acme
  { text(g_quark_to_string(g_quark_from_string(u->plan))); }
  { text(g_intern_string(u->name)); }  // expect: user.name -> acme
  { text(g_intern_string(u->plan)); }
  { text(g_intern_static_string(u->name)); }  // expect: user.name -> acme
  { text(g_intern_static_string(u->plan)); }
  { GStringChunk *c = g_string_chunk_new(8); text(g_string_chunk_insert(c, u->name)); }  // expect: user.name -> acme
  { GStringChunk *c = g_string_chunk_new(8); text(g_string_chunk_insert(c, u->plan)); }
  { GStringChunk *c = g_string_chunk_new(8); text(g_string_chunk_insert_len(c, u->name, 3)); }  // expect: user.name -> acme
  { GStringChunk *c = g_string_chunk_new(8); text(g_string_chunk_insert_len(c, u->plan, 3)); }
  { GStringChunk *c = g_string_chunk_new(8); text(g_string_chunk_insert_const(c, u->name)); }  // expect: user.name -> acme
  { GStringChunk *c = g_string_chunk_new(8); text(g_string_chunk_insert_const(c, u->plan)); }
  { GValue v = G_VALUE_INIT; g_value_set_string(&v, u->name); text(g_strdup_value_contents(&v)); }  // expect: user.name -> acme
  { GValue v = G_VALUE_INIT; g_value_set_string(&v, u->plan); text(g_strdup_value_contents(&v)); }
}

void places(struct user *u) {
  { text(g_strstr_len(u->name, -1, "x")); }  // expect: user.name -> acme
  { text(g_strstr_len(u->plan, -1, "x")); }
  { text(g_strrstr(u->name, "x")); }  // expect: user.name -> acme
  { text(g_strrstr(u->plan, "x")); }
  { text(g_strrstr_len(u->name, -1, "x")); }  // expect: user.name -> acme
  { text(g_strrstr_len(u->plan, -1, "x")); }
  { text(g_utf8_strchr(u->name, -1, 'x')); }  // expect: user.name -> acme
  { text(g_utf8_strchr(u->plan, -1, 'x')); }
  { text(g_utf8_strrchr(u->name, -1, 'x')); }  // expect: user.name -> acme
  { text(g_utf8_strrchr(u->plan, -1, 'x')); }
  { text(g_utf8_offset_to_pointer(u->name, 1)); }  // expect: user.name -> acme
  { text(g_utf8_offset_to_pointer(u->plan, 1)); }
  { text(g_utf8_find_next_char(u->name, NULL)); }  // expect: user.name -> acme
  { text(g_utf8_find_next_char(u->plan, NULL)); }
  { text(g_utf8_find_prev_char(u->name, u->name + 3)); }  // expect: user.name -> acme
  { text(g_utf8_find_prev_char(u->plan, u->plan + 3)); }
  { text(g_utf8_prev_char(u->name + 3)); }  // expect: user.name -> acme
  { text(g_utf8_prev_char(u->plan + 3)); }
  { text(g_strchug(u->name)); }  // expect: user.name -> acme
  { text(g_strchug(u->plan)); }
  { text(g_strchomp(u->name)); }  // expect: user.name -> acme
  { text(g_strchomp(u->plan)); }
  { text(g_strreverse(u->name)); }  // expect: user.name -> acme
  { text(g_strreverse(u->plan)); }
  { text(g_strdelimit(u->name, ",", ' ')); }  // expect: user.name -> acme
  { text(g_strdelimit(u->plan, ",", ' ')); }
  { text(g_strcanon(u->name, "abc", ' ')); }  // expect: user.name -> acme
  { text(g_strcanon(u->plan, "abc", ' ')); }
  { text(g_path_skip_root(u->name)); }  // expect: user.name -> acme
  { text(g_path_skip_root(u->plan)); }
  { text(g_basename(u->name)); }  // expect: user.name -> acme
  { text(g_basename(u->plan)); }
  { gsize n; text(g_base64_decode_inplace(u->name, &n)); }  // expect: user.name -> acme
  { gsize n; text(g_base64_decode_inplace(u->plan, &n)); }
  { char *end; g_strtod(u->name, &end); text(end); }  // expect: user.name -> acme
  { char *end; g_strtod(u->plan, &end); text(end); }
  { char *end; g_ascii_strtod(u->name, &end); text(end); }  // expect: user.name -> acme
  { char *end; g_ascii_strtod(u->plan, &end); text(end); }
  { char *end; g_ascii_strtoll(u->name, &end, 10); text(end); }  // expect: user.name -> acme
  { char *end; g_ascii_strtoll(u->plan, &end, 10); text(end); }
  { char *end; g_ascii_strtoull(u->name, &end, 10); text(end); }  // expect: user.name -> acme
  { char *end; g_ascii_strtoull(u->plan, &end, 10); text(end); }
  { const char *end; g_utf8_validate(u->name, -1, &end); text(end); }  // expect: user.name -> acme
  { const char *end; g_utf8_validate(u->plan, -1, &end); text(end); }
  { const char *end; g_utf8_validate_len(u->name, 3, &end); text(end); }  // expect: user.name -> acme
  { const char *end; g_utf8_validate_len(u->plan, 3, &end); text(end); }
}

void numbers(struct user *u) {
  { number(g_utf8_get_char(u->name)); }  // expect: user.name -> acme
  { number(g_utf8_get_char(u->plan)); }
  { number(g_utf8_get_char_validated(u->name, -1)); }  // expect: user.name -> acme
  { number(g_utf8_get_char_validated(u->plan, -1)); }
  { number(g_unichar_tolower(u->name[0])); }  // expect: user.name -> acme
  { number(g_unichar_tolower(u->plan[0])); }
  { number(g_unichar_toupper(u->name[0])); }  // expect: user.name -> acme
  { number(g_unichar_toupper(u->plan[0])); }
  { number(g_ascii_tolower(u->name[0])); }  // expect: user.name -> acme
  { number(g_ascii_tolower(u->plan[0])); }
  { number(g_ascii_toupper(u->name[0])); }  // expect: user.name -> acme
  { number(g_ascii_toupper(u->plan[0])); }
  { number(g_ascii_digit_value(u->name[0])); }  // expect: user.name -> acme
  { number(g_ascii_digit_value(u->plan[0])); }
  { number(g_ascii_xdigit_value(u->name[0])); }  // expect: user.name -> acme
  { number(g_ascii_xdigit_value(u->plan[0])); }
  { number(g_unichar_digit_value(u->name[0])); }  // expect: user.name -> acme
  { number(g_unichar_digit_value(u->plan[0])); }
  { number(g_strtod(u->name, NULL)); }  // expect: user.name -> acme
  { number(g_strtod(u->plan, NULL)); }
  { number(g_ascii_strtod(u->name, NULL)); }  // expect: user.name -> acme
  { number(g_ascii_strtod(u->plan, NULL)); }
  { number(g_ascii_strtoll(u->name, NULL, 10)); }  // expect: user.name -> acme
  { number(g_ascii_strtoll(u->plan, NULL, 10)); }
  { number(g_ascii_strtoull(u->name, NULL, 10)); }  // expect: user.name -> acme
  { number(g_ascii_strtoull(u->plan, NULL, 10)); }
  { number(g_str_hash(u->name)); }  // expect: user.name -> acme
  { number(g_str_hash(u->plan)); }
  { number(g_int_hash(u->name)); }  // expect: user.name -> acme
  { number(g_int_hash(u->plan)); }
  { number(g_int64_hash(u->name)); }  // expect: user.name -> acme
  { number(g_int64_hash(u->plan)); }
  { number(g_double_hash(u->name)); }  // expect: user.name -> acme
  { number(g_double_hash(u->plan)); }
  { gint64 n; g_ascii_string_to_signed(u->name, 10, 0, 9, &n, NULL); number(n); }  // expect: user.name -> acme
  { gint64 n; g_ascii_string_to_signed(u->plan, 10, 0, 9, &n, NULL); number(n); }
  { guint64 n; g_ascii_string_to_unsigned(u->name, 10, 0, 9, &n, NULL); number(n); }  // expect: user.name -> acme
  { guint64 n; g_ascii_string_to_unsigned(u->plan, 10, 0, 9, &n, NULL); number(n); }
  { char b[64]; g_ascii_dtostr(b, 64, u->name[0]); text(b); }  // expect: user.name -> acme
  { char b[64]; g_ascii_dtostr(b, 64, u->plan[0]); text(b); }
  { char b[64]; text(g_ascii_dtostr(b, 64, u->name[0])); }  // expect: user.name -> acme
  { char b[64]; text(g_ascii_dtostr(b, 64, u->plan[0])); }
  { char b[64]; g_ascii_formatd(b, 64, "%f", u->name[0]); text(b); }  // expect: user.name -> acme
  { char b[64]; g_ascii_formatd(b, 64, "%f", u->plan[0]); text(b); }
  { char b[64]; text(g_ascii_formatd(b, 64, "%f", u->name[0])); }  // expect: user.name -> acme
  { char b[64]; text(g_ascii_formatd(b, 64, "%f", u->plan[0])); }
  { char b[8]; g_unichar_to_utf8(u->name[0], b); text(b); }  // expect: user.name -> acme
  { char b[8]; g_unichar_to_utf8(u->plan[0], b); text(b); }
}

void buffers(struct user *u) {
  { char b[64]; g_strlcpy(b, u->name, 64); text(b); }  // expect: user.name -> acme
  { char b[64]; g_strlcpy(b, u->plan, 64); text(b); }
  { char b[64]; g_utf8_strncpy(b, u->name, 3); text(b); }  // expect: user.name -> acme
  { char b[64]; g_utf8_strncpy(b, u->plan, 3); text(b); }
  { char b[64]; text(g_utf8_strncpy(b, u->name, 3)); }  // expect: user.name -> acme
  { char b[64]; text(g_utf8_strncpy(b, u->plan, 3)); }
  { char b[64]; g_stpcpy(b, u->name); text(b); }  // expect: user.name -> acme
  { char b[64]; g_stpcpy(b, u->plan); text(b); }
  { char b[64] = ""; g_strlcat(b, u->name, 64); text(b); }  // expect: user.name -> acme
  { char b[64] = ""; g_strlcat(b, u->plan, 64); text(b); }
  { char **v; int n; g_shell_parse_argv(u->name, &n, &v, NULL); text(v[0]); }  // expect: user.name -> acme
  { char **v; int n; g_shell_parse_argv(u->plan, &n, &v, NULL); text(v[0]); }
  { GStrvBuilder *b = g_strv_builder_new(); g_strv_builder_add(b, u->name); text(g_strv_builder_end(b)[0]); }  // expect: user.name -> acme
  { GStrvBuilder *b = g_strv_builder_new(); g_strv_builder_add(b, u->plan); text(g_strv_builder_end(b)[0]); }
  { const char *v[] = {u->name, NULL}; GStrvBuilder *b = g_strv_builder_new(); g_strv_builder_addv(b, v); text(g_strv_builder_end(b)[0]); }  // expect: user.name -> acme
  { const char *v[] = {u->plan, NULL}; GStrvBuilder *b = g_strv_builder_new(); g_strv_builder_addv(b, v); text(g_strv_builder_end(b)[0]); }
  { GStrvBuilder *b = g_strv_builder_new(); g_strv_builder_add_many(b, "x", u->name, NULL); text(g_strv_builder_end(b)[0]); }  // expect: user.name -> acme
  { GStrvBuilder *b = g_strv_builder_new(); g_strv_builder_add_many(b, "x", u->plan, NULL); text(g_strv_builder_end(b)[0]); }
  { char b[64]; int s = 0, t = 0; g_base64_encode_step((const guchar *)u->name, 3, FALSE, b, &s, &t); text(b); }  // expect: user.name -> acme
  { char b[64]; int s = 0, t = 0; g_base64_encode_step((const guchar *)u->plan, 3, FALSE, b, &s, &t); text(b); }
  { guchar b[64]; int s = 0; guint t = 0; g_base64_decode_step(u->name, 3, b, &s, &t); text(b); }  // expect: user.name -> acme
  { guchar b[64]; int s = 0; guint t = 0; g_base64_decode_step(u->plan, 3, b, &s, &t); text(b); }
}

void without_effect(struct user *u) {
  // What only looks at the text.
  { number(g_strcmp0(u->name, "x")); }
  { number(g_str_equal(u->name, "x")); }
  { number(g_str_has_prefix(u->name, "x")); }
  { number((g_str_has_suffix)(u->name, "x")); }
  { number(g_str_is_ascii(u->name)); }
  { number(g_str_match_string("x", u->name, TRUE)); }
  { const char *v[] = {u->name, NULL}; number(g_strv_contains(v, "x")); }
  { const char *v[] = {u->name, NULL}; number(g_strv_equal(v, v)); }
  { char *v[] = {u->name, NULL}; number(g_strv_length(v)); }
  { number(g_ascii_strcasecmp(u->name, "x")); }
  { number(g_ascii_strncasecmp(u->name, "x", 1)); }
  { number(g_strcasecmp(u->name, "x")); }
  { number(g_strncasecmp(u->name, "x", 1)); }
  { number(g_int_equal(u->name, "x")); }
  { number(g_int64_equal(u->name, "x")); }
  { number(g_double_equal(u->name, "x")); }
  { number(g_direct_equal(u->name, "x")); }
  { number(g_direct_hash(u->name)); }
  { number(g_utf8_collate(u->name, "x")); }
  { number(g_utf8_strlen(u->name, -1)); }
  { number(g_utf8_validate(u->name, -1, NULL)); }
  { number(g_utf8_validate_len(u->name, 3, NULL)); }
  { number(g_utf8_pointer_to_offset(u->name, u->name + 1)); }
  { char b[64]; number(g_strlcpy(b, u->name, 64)); }
  { char b[64] = ""; number(g_strlcat(b, u->name, 64)); }
  { text(g_strnfill(u->name[0], 'x')); }
  { text(g_strerror(u->name[0])); }
  { number(g_hostname_is_ip_address(u->name)); }
  { number(g_hostname_is_non_ascii(u->name)); }
  { number(g_uri_is_valid(u->name, 0, NULL)); }
  { number(g_path_is_absolute(u->name)); }
  { number(g_pattern_match_simple("*", u->name)); }
  { GPatternSpec *p = g_pattern_spec_new(u->name); number(g_pattern_match_string(p, u->plan)); g_pattern_spec_free(p); }
  { GPatternSpec *p = g_pattern_spec_new("*"); number(g_pattern_match(p, 3, u->name, NULL)); }
  { GPatternSpec *p = g_pattern_spec_new("*"); number(g_pattern_spec_match(p, 3, u->name, NULL)); }
  { GPatternSpec *p = g_pattern_spec_new("*"); number(g_pattern_spec_match_string(p, u->name)); }
  { number(g_regex_match_simple("x", u->name, 0, 0)); }
  { char **v = g_strsplit(u->name, ",", 2); g_strfreev(v); text(u->plan); }
  { text(g_quark_try_string(u->name) ? u->plan : ""); }
  { GStringChunk *c = g_string_chunk_new(8); g_string_chunk_insert(c, u->name); g_string_chunk_free(c); text(u->plan); }
}

void characters(struct user *u) {
  { number(g_unichar_isalnum(u->name[0])); }
  { number(g_unichar_isalpha(u->name[0])); }
  { number(g_unichar_isdigit(u->name[0])); }
  { number(g_unichar_isspace(u->name[0])); }
  { number(g_unichar_isupper(u->name[0])); }
  { number(g_unichar_islower(u->name[0])); }
  { number(g_unichar_ispunct(u->name[0])); }
  { number(g_unichar_isprint(u->name[0])); }
  { number(g_unichar_isgraph(u->name[0])); }
  { number(g_unichar_iscntrl(u->name[0])); }
  { number(g_unichar_isxdigit(u->name[0])); }
  { number(g_unichar_isdefined(u->name[0])); }
  { number(g_unichar_iswide(u->name[0])); }
  { number(g_unichar_iszerowidth(u->name[0])); }
  { number(g_unichar_type(u->name[0])); }
  { number(g_unichar_validate(u->name[0])); }
}
