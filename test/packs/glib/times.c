// needs: glib-2.0/glib.h libglib2.0-dev
// flags: -Wno-everything -isystem/usr/include/glib-2.0 -isystem/usr/lib/x86_64-linux-gnu/glib-2.0/include -isystem/usr/include/gio-unix-2.0
// Dates and times, and errors with their texts.
#include "pii_case_c.h"

#include <glib-object.h>
#include <glib.h>
#include <stdarg.h>

#define text(x) acme_send((const char *)(x))
#define number(x) acme_send_int((int)(x))

static GDateTime *when(char *x) { return g_date_time_new_from_iso8601(x, NULL); }
static GDate *day(char *x) { return g_date_new_dmy(x[0], 1, 2000); }

static GError *failed(const char *format, ...) {
  va_list list;
  va_start(list, format);
  GError *made = g_error_new_valist(1, 1, format, list);
  va_end(list);
  return made;
}

void made(struct user *u) {
  { text(g_date_time_format(g_date_time_new(NULL, u->name[0], 1, 1, 1, 1, 1), "%F")); }  // expect: user.name -> acme
  { text(g_date_time_format(g_date_time_new(NULL, u->plan[0], 1, 1, 1, 1, 1), "%F")); }
  { text(g_date_time_format(g_date_time_new_local(u->name[0], 1, 1, 1, 1, 1), "%F")); }  // expect: user.name -> acme
  { text(g_date_time_format(g_date_time_new_local(u->plan[0], 1, 1, 1, 1, 1), "%F")); }
  { text(g_date_time_format(g_date_time_new_utc(u->name[0], 1, 1, 1, 1, 1), "%F")); }  // expect: user.name -> acme
  { text(g_date_time_format(g_date_time_new_utc(u->plan[0], 1, 1, 1, 1, 1), "%F")); }
  { text(g_date_time_format(g_date_time_new_from_unix_local(u->name[0]), "%F")); }  // expect: user.name -> acme
  { text(g_date_time_format(g_date_time_new_from_unix_local(u->plan[0]), "%F")); }
  { text(g_date_time_format(g_date_time_new_from_unix_utc(u->name[0]), "%F")); }  // expect: user.name -> acme
  { text(g_date_time_format(g_date_time_new_from_unix_utc(u->plan[0]), "%F")); }
  { text(g_date_time_format_iso8601(g_date_time_new_from_iso8601(u->name, NULL))); }  // expect: user.name -> acme
  { text(g_date_time_format_iso8601(g_date_time_new_from_iso8601(u->plan, NULL))); }
  { text(g_date_time_format(g_date_time_add(when(u->name), 1), "%F")); }  // expect: user.name -> acme
  { text(g_date_time_format(g_date_time_add(when(u->plan), 1), "%F")); }
  { text(g_date_time_format(g_date_time_ref(when(u->name)), "%F")); }  // expect: user.name -> acme
  { text(g_date_time_format(g_date_time_ref(when(u->plan)), "%F")); }
  { text(g_date_time_format(g_date_time_to_utc(when(u->name)), "%F")); }  // expect: user.name -> acme
  { text(g_date_time_format(g_date_time_to_utc(when(u->plan)), "%F")); }
  { text(g_date_time_format(g_date_time_to_local(when(u->name)), "%F")); }  // expect: user.name -> acme
  { text(g_date_time_format(g_date_time_to_local(when(u->plan)), "%F")); }
  { text(g_date_time_format(g_date_time_to_timezone(when(u->name), NULL), "%F")); }  // expect: user.name -> acme
  { text(g_date_time_format(g_date_time_to_timezone(when(u->plan), NULL), "%F")); }
  { text(g_date_time_format(g_date_time_add_full(when(u->name), 1, 1, 1, 1, 1, 1), "%F")); }  // expect: user.name -> acme
  { text(g_date_time_format(g_date_time_add_full(when(u->plan), 1, 1, 1, 1, 1, 1), "%F")); }
  { text(g_date_time_get_timezone_abbreviation(when(u->name))); }  // expect: user.name -> acme
  { text(g_date_time_get_timezone_abbreviation(when(u->plan))); }
  { text(g_date_time_get_timezone(when(u->name))); }  // expect: user.name -> acme
  { text(g_date_time_get_timezone(when(u->plan))); }
  { int y, m, d; g_date_time_get_ymd(when(u->name), &y, &m, &d); number(d); }  // expect: user.name -> acme
  { int y, m, d; g_date_time_get_ymd(when(u->plan), &y, &m, &d); number(d); }
  { number(g_date_time_difference(when(u->name), when("x"))); }  // expect: user.name -> acme
  { number(g_date_time_difference(when(u->plan), when("x"))); }
  { number(g_date_time_to_unix(when(u->name))); }  // expect: user.name -> acme
  { number(g_date_time_to_unix(when(u->plan))); }
  { text(g_date_time_format(g_date_time_add_years(when(u->name), 1), "%F")); }  // expect: user.name -> acme
  { text(g_date_time_format(g_date_time_add_years(when(u->plan), 1), "%F")); }
  { text(g_date_time_format(g_date_time_add_months(when(u->name), 1), "%F")); }  // expect: user.name -> acme
  { text(g_date_time_format(g_date_time_add_months(when(u->plan), 1), "%F")); }
  { text(g_date_time_format(g_date_time_add_weeks(when(u->name), 1), "%F")); }  // expect: user.name -> acme
  { text(g_date_time_format(g_date_time_add_weeks(when(u->plan), 1), "%F")); }
  { text(g_date_time_format(g_date_time_add_days(when(u->name), 1), "%F")); }  // expect: user.name -> acme
  { text(g_date_time_format(g_date_time_add_days(when(u->plan), 1), "%F")); }
  { text(g_date_time_format(g_date_time_add_hours(when(u->name), 1), "%F")); }  // expect: user.name -> acme
  { text(g_date_time_format(g_date_time_add_hours(when(u->plan), 1), "%F")); }
  { text(g_date_time_format(g_date_time_add_minutes(when(u->name), 1), "%F")); }  // expect: user.name -> acme
  { text(g_date_time_format(g_date_time_add_minutes(when(u->plan), 1), "%F")); }
  { text(g_date_time_format(g_date_time_add_seconds(when(u->name), 1), "%F")); }  // expect: user.name -> acme
  { text(g_date_time_format(g_date_time_add_seconds(when(u->plan), 1), "%F")); }
  { number(g_date_time_get_year(when(u->name))); }  // expect: user.name -> acme
  { number(g_date_time_get_year(when(u->plan))); }
  { number(g_date_time_get_month(when(u->name))); }  // expect: user.name -> acme
  { number(g_date_time_get_month(when(u->plan))); }
  { number(g_date_time_get_day_of_month(when(u->name))); }  // expect: user.name -> acme
  { number(g_date_time_get_day_of_month(when(u->plan))); }
  { number(g_date_time_get_day_of_week(when(u->name))); }  // expect: user.name -> acme
  { number(g_date_time_get_day_of_week(when(u->plan))); }
  { number(g_date_time_get_day_of_year(when(u->name))); }  // expect: user.name -> acme
  { number(g_date_time_get_day_of_year(when(u->plan))); }
  { number(g_date_time_get_hour(when(u->name))); }  // expect: user.name -> acme
  { number(g_date_time_get_hour(when(u->plan))); }
  { number(g_date_time_get_minute(when(u->name))); }  // expect: user.name -> acme
  { number(g_date_time_get_minute(when(u->plan))); }
  { number(g_date_time_get_second(when(u->name))); }  // expect: user.name -> acme
  { number(g_date_time_get_second(when(u->plan))); }
  { number(g_date_time_get_microsecond(when(u->name))); }  // expect: user.name -> acme
  { number(g_date_time_get_microsecond(when(u->plan))); }
  { number(g_date_time_get_seconds(when(u->name))); }  // expect: user.name -> acme
  { number(g_date_time_get_seconds(when(u->plan))); }
  { number(g_date_time_get_week_of_year(when(u->name))); }  // expect: user.name -> acme
  { number(g_date_time_get_week_of_year(when(u->plan))); }
  { number(g_date_time_get_week_numbering_year(when(u->name))); }  // expect: user.name -> acme
  { number(g_date_time_get_week_numbering_year(when(u->plan))); }
  { number(g_date_time_get_utc_offset(when(u->name))); }  // expect: user.name -> acme
  { number(g_date_time_get_utc_offset(when(u->plan))); }
}

void dates(struct user *u) {
  { number(g_date_get_year(day(u->name))); }  // expect: user.name -> acme
  { number(g_date_get_year(day(u->plan))); }
  { number(g_date_get_month(day(u->name))); }  // expect: user.name -> acme
  { number(g_date_get_month(day(u->plan))); }
  { number(g_date_get_day(day(u->name))); }  // expect: user.name -> acme
  { number(g_date_get_day(day(u->plan))); }
  { number(g_date_get_julian(day(u->name))); }  // expect: user.name -> acme
  { number(g_date_get_julian(day(u->plan))); }
  { number(g_date_get_day_of_year(day(u->name))); }  // expect: user.name -> acme
  { number(g_date_get_day_of_year(day(u->plan))); }
  { number(g_date_get_weekday(day(u->name))); }  // expect: user.name -> acme
  { number(g_date_get_weekday(day(u->plan))); }
  { number(g_date_get_year(g_date_copy(day(u->name)))); }  // expect: user.name -> acme
  { number(g_date_get_year(g_date_copy(day(u->plan)))); }
  { number(g_date_get_year(g_date_new_julian(u->name[0]))); }  // expect: user.name -> acme
  { number(g_date_get_year(g_date_new_julian(u->plan[0]))); }
  { number(g_date_get_days_in_month(1, u->name[0])); }  // expect: user.name -> acme
  { number(g_date_get_days_in_month(1, u->plan[0])); }
  { GDate *d = g_date_new(); g_date_set_dmy(d, u->name[0], 1, 2000); number(g_date_get_day(d)); }  // expect: user.name -> acme
  { GDate *d = g_date_new(); g_date_set_dmy(d, u->plan[0], 1, 2000); number(g_date_get_day(d)); }
  { GDate *d = g_date_new(); g_date_set_parse(d, u->name); number(g_date_get_day(d)); }  // expect: user.name -> acme
  { GDate *d = g_date_new(); g_date_set_parse(d, u->plan); number(g_date_get_day(d)); }
  { GDate *d = g_date_new(); g_date_set_year(d, u->name[0]); number(g_date_get_year(d)); }  // expect: user.name -> acme
  { GDate *d = g_date_new(); g_date_set_year(d, u->plan[0]); number(g_date_get_year(d)); }
  { GDate *d = g_date_new(); g_date_set_month(d, u->name[0]); number(g_date_get_month(d)); }  // expect: user.name -> acme
  { GDate *d = g_date_new(); g_date_set_month(d, u->plan[0]); number(g_date_get_month(d)); }
  { GDate *d = g_date_new(); g_date_set_day(d, u->name[0]); number(g_date_get_day(d)); }  // expect: user.name -> acme
  { GDate *d = g_date_new(); g_date_set_day(d, u->plan[0]); number(g_date_get_day(d)); }
  { GDate *d = g_date_new(); g_date_set_julian(d, u->name[0]); number(g_date_get_julian(d)); }  // expect: user.name -> acme
  { GDate *d = g_date_new(); g_date_set_julian(d, u->plan[0]); number(g_date_get_julian(d)); }
  { GDate *d = g_date_new(); g_date_set_time_t(d, u->name[0]); number(g_date_get_day(d)); }  // expect: user.name -> acme
  { GDate *d = g_date_new(); g_date_set_time_t(d, u->plan[0]); number(g_date_get_day(d)); }
  { char b[64]; g_date_strftime(b, 64, "%F", day(u->name)); text(b); }  // expect: user.name -> acme
  { char b[64]; g_date_strftime(b, 64, "%F", day(u->plan)); text(b); }
}

void errors(struct user *u) {
  { text(g_error_new(1, 1, "%s", u->name)->message); }  // expect: user.name -> acme
  { text(g_error_new(1, 1, "%s", u->plan)->message); }
  { text(g_error_new_literal(1, 1, u->name)->message); }  // expect: user.name -> acme
  { text(g_error_new_literal(1, 1, u->plan)->message); }
  { text(failed("%s", u->name)->message); }  // expect: user.name -> acme
  { text(failed("%s", u->plan)->message); }
  { text(g_error_copy(g_error_new_literal(1, 1, u->name))->message); }  // expect: user.name -> acme
  { text(g_error_copy(g_error_new_literal(1, 1, u->plan))->message); }
  { GError *e = NULL; g_set_error(&e, 1, 1, "%s", u->name); text(e->message); }  // expect: user.name -> acme
  { GError *e = NULL; g_set_error(&e, 1, 1, "%s", u->plan); text(e->message); }
  { GError *e = NULL; g_set_error_literal(&e, 1, 1, u->name); text(e->message); }  // expect: user.name -> acme
  { GError *e = NULL; g_set_error_literal(&e, 1, 1, u->plan); text(e->message); }
  { GError *e = g_error_new_literal(1, 1, "x"); g_prefix_error(&e, "%s", u->name); text(e->message); }  // expect: user.name -> acme
  { GError *e = g_error_new_literal(1, 1, "x"); g_prefix_error(&e, "%s", u->plan); text(e->message); }
  { GError *e = NULL; g_propagate_error(&e, g_error_new_literal(1, 1, u->name)); text(e->message); }  // expect: user.name -> acme
  { GError *e = NULL; g_propagate_error(&e, g_error_new_literal(1, 1, u->plan)); text(e->message); }
  { GError *e = NULL; g_propagate_prefixed_error(&e, g_error_new_literal(1, 1, "x"), "%s", u->name); text(e->message); }  // expect: user.name -> acme
  { GError *e = NULL; g_propagate_prefixed_error(&e, g_error_new_literal(1, 1, "x"), "%s", u->plan); text(e->message); }
}

void without_effect(struct user *u) {
  { number(g_date_time_compare(when(u->name), when("x"))); }
  { number(g_date_time_equal(when(u->name), when("x"))); }
  { number(g_date_time_hash(when(u->name))); }
  { g_date_time_unref(when(u->name)); text(u->plan); }
  { number(g_date_valid(day(u->name))); }
  { number(g_date_compare(day(u->name), day("x"))); }
  { g_date_free(day(u->name)); text(u->plan); }
  { number(g_error_matches(g_error_new_literal(1, 1, u->name), 1, 1)); }
  { g_error_free(g_error_new_literal(1, 1, u->name)); text(u->plan); }
  { GError *e = g_error_new_literal(1, 1, u->name); g_clear_error(&e); text(u->plan); }
}
