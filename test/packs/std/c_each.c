// flags: -std=c11 -D_GNU_SOURCE
// The library of C: what copies, converts, points into a text, formats, reads; and what only answers.
#include "pii_case_c.h"

#include <alloca.h>
#include <ctype.h>
#include <fcntl.h>
#include <libgen.h>
#include <locale.h>
#include <malloc.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include <time.h>
#include <uchar.h>
#include <unistd.h>
#include <wchar.h>
#include <wctype.h>

void wide(const struct user *u) {
  { wchar_t w[64]; mbstowcs(w, u->name, 64); acme_send_bytes(w, 4); }  // expect: user.name -> acme
  { wchar_t w[64]; mbstowcs(w, u->plan, 64); acme_send_bytes(w, 4); }
  { wchar_t w[64]; mbstowcs(w, u->name, 64); wchar_t d[64]; wcsncpy(d, w, 9); acme_send_bytes(d, 4); }  // expect: user.name -> acme
  { wchar_t w[64]; mbstowcs(w, u->plan, 64); wchar_t d[64]; wcsncpy(d, w, 9); acme_send_bytes(d, 4); }
  { wchar_t w[64]; mbstowcs(w, u->name, 64); wchar_t d[64]; wcpcpy(d, w); acme_send_bytes(d, 4); }  // expect: user.name -> acme
  { wchar_t w[64]; mbstowcs(w, u->plan, 64); wchar_t d[64]; wcpcpy(d, w); acme_send_bytes(d, 4); }
  { wchar_t w[64]; mbstowcs(w, u->name, 64); wchar_t d[64]; wcpncpy(d, w, 9); acme_send_bytes(d, 4); }  // expect: user.name -> acme
  { wchar_t w[64]; mbstowcs(w, u->plan, 64); wchar_t d[64]; wcpncpy(d, w, 9); acme_send_bytes(d, 4); }
  { wchar_t w[64]; mbstowcs(w, u->name, 64); wchar_t d[64]; wcsxfrm(d, w, 9); acme_send_bytes(d, 4); }  // expect: user.name -> acme
  { wchar_t w[64]; mbstowcs(w, u->plan, 64); wchar_t d[64]; wcsxfrm(d, w, 9); acme_send_bytes(d, 4); }
  { wchar_t w[64]; mbstowcs(w, u->name, 64); wchar_t d[64]; wmemcpy(d, w, 9); acme_send_bytes(d, 4); }  // expect: user.name -> acme
  { wchar_t w[64]; mbstowcs(w, u->plan, 64); wchar_t d[64]; wmemcpy(d, w, 9); acme_send_bytes(d, 4); }
  { wchar_t w[64]; mbstowcs(w, u->name, 64); wchar_t d[64]; wmemmove(d, w, 9); acme_send_bytes(d, 4); }  // expect: user.name -> acme
  { wchar_t w[64]; mbstowcs(w, u->plan, 64); wchar_t d[64]; wmemmove(d, w, 9); acme_send_bytes(d, 4); }
  { wchar_t w[64]; mbstowcs(w, u->name, 64); wchar_t d[64]; wcscpy(d, w); acme_send_bytes(d, 4); }  // expect: user.name -> acme
  { wchar_t w[64]; mbstowcs(w, u->plan, 64); wchar_t d[64]; wcscpy(d, w); acme_send_bytes(d, 4); }
  { wchar_t w[64]; mbstowcs(w, u->name, 64); wchar_t d[64] = L"x"; wcsncat(d, w, 9); acme_send_bytes(d, 4); }  // expect: user.name -> acme
  { wchar_t w[64]; mbstowcs(w, u->plan, 64); wchar_t d[64] = L"x"; wcsncat(d, w, 9); acme_send_bytes(d, 4); }
  { wchar_t w[64]; mbstowcs(w, u->name, 64); wchar_t d[64]; wmemset(d, w[0], 9); acme_send_bytes(d, 4); }  // expect: user.name -> acme
  { wchar_t w[64]; mbstowcs(w, u->plan, 64); wchar_t d[64]; wmemset(d, w[0], 9); acme_send_bytes(d, 4); }
  { wchar_t w[64]; mbstowcs(w, u->name, 64); acme_send_bytes(wcscat(w, L"x"), 4); }  // expect: user.name -> acme
  { wchar_t w[64]; mbstowcs(w, u->plan, 64); acme_send_bytes(wcscat(w, L"x"), 4); }
  { wchar_t w[64]; mbstowcs(w, u->name, 64); acme_send_bytes(wcschr(w, L'x'), 4); }  // expect: user.name -> acme
  { wchar_t w[64]; mbstowcs(w, u->plan, 64); acme_send_bytes(wcschr(w, L'x'), 4); }
  { wchar_t w[64]; mbstowcs(w, u->name, 64); acme_send_bytes(wcsncpy(w, w + 1, 2), 4); }  // expect: user.name -> acme
  { wchar_t w[64]; mbstowcs(w, u->plan, 64); acme_send_bytes(wcsncpy(w, w + 1, 2), 4); }
  { wchar_t w[64]; mbstowcs(w, u->name, 64); acme_send_bytes(wcspbrk(w, L"x"), 4); }  // expect: user.name -> acme
  { wchar_t w[64]; mbstowcs(w, u->plan, 64); acme_send_bytes(wcspbrk(w, L"x"), 4); }
  { wchar_t w[64]; mbstowcs(w, u->name, 64); acme_send_bytes(wcsrchr(w, L'x'), 4); }  // expect: user.name -> acme
  { wchar_t w[64]; mbstowcs(w, u->plan, 64); acme_send_bytes(wcsrchr(w, L'x'), 4); }
  { wchar_t w[64]; mbstowcs(w, u->name, 64); acme_send_bytes(wcsstr(w, L"x"), 4); }  // expect: user.name -> acme
  { wchar_t w[64]; mbstowcs(w, u->plan, 64); acme_send_bytes(wcsstr(w, L"x"), 4); }
  { wchar_t w[64]; mbstowcs(w, u->name, 64); acme_send_bytes(wmemchr(w, L'x', 9), 4); }  // expect: user.name -> acme
  { wchar_t w[64]; mbstowcs(w, u->plan, 64); acme_send_bytes(wmemchr(w, L'x', 9), 4); }
  { wchar_t w[64]; mbstowcs(w, u->name, 64); acme_send_bytes(wcpcpy(w + 9, L"x") - 9, 4); }  // expect: user.name -> acme
  { wchar_t w[64]; mbstowcs(w, u->plan, 64); acme_send_bytes(wcpcpy(w + 9, L"x") - 9, 4); }
  { wchar_t w[64]; mbstowcs(w, u->name, 64); acme_send_bytes(wcpncpy(w + 9, L"x", 1) - 9, 4); }  // expect: user.name -> acme
  { wchar_t w[64]; mbstowcs(w, u->plan, 64); acme_send_bytes(wcpncpy(w + 9, L"x", 1) - 9, 4); }
  { wchar_t w[64]; mbstowcs(w, u->name, 64); acme_send_bytes(wcsncat(w, L"x", 1), 4); }  // expect: user.name -> acme
  { wchar_t w[64]; mbstowcs(w, u->plan, 64); acme_send_bytes(wcsncat(w, L"x", 1), 4); }
  { wchar_t w[64]; mbstowcs(w, u->name, 64); wchar_t d[64]; acme_send_bytes(wcscpy(d, w), 4); }  // expect: user.name -> acme
  { wchar_t w[64]; mbstowcs(w, u->plan, 64); wchar_t d[64]; acme_send_bytes(wcscpy(d, w), 4); }
  { wchar_t w[64]; mbstowcs(w, u->name, 64); wchar_t d[64]; acme_send_bytes(wmemcpy(d, w, 9), 4); }  // expect: user.name -> acme
  { wchar_t w[64]; mbstowcs(w, u->plan, 64); wchar_t d[64]; acme_send_bytes(wmemcpy(d, w, 9), 4); }
  { wchar_t w[64]; mbstowcs(w, u->name, 64); wchar_t d[64]; acme_send_bytes(wmemmove(d, w, 9), 4); }  // expect: user.name -> acme
  { wchar_t w[64]; mbstowcs(w, u->plan, 64); wchar_t d[64]; acme_send_bytes(wmemmove(d, w, 9), 4); }
  { wchar_t w[64]; mbstowcs(w, u->name, 64); wchar_t d[64]; acme_send_bytes(wmemset(d, w[0], 9), 4); }  // expect: user.name -> acme
  { wchar_t w[64]; mbstowcs(w, u->plan, 64); wchar_t d[64]; acme_send_bytes(wmemset(d, w[0], 9), 4); }
  { wchar_t w[64]; mbstowcs(w, u->name, 64); acme_send_bytes(wcsdup(w), 4); }  // expect: user.name -> acme
  { wchar_t w[64]; mbstowcs(w, u->plan, 64); acme_send_bytes(wcsdup(w), 4); }
  { wchar_t w[64]; mbstowcs(w, u->name, 64); int n; swscanf(w, L"%d", &n); acme_send_int(n); }  // expect: user.name -> acme
  { wchar_t w[64]; mbstowcs(w, u->plan, 64); int n; swscanf(w, L"%d", &n); acme_send_int(n); }
  { wchar_t c; mbtowc(&c, u->name, 1); acme_send_int((int)c); }  // expect: user.name -> acme
  { wchar_t c; mbtowc(&c, u->plan, 1); acme_send_int((int)c); }
  { wchar_t c; mbstate_t s; mbrtowc(&c, u->name, 1, &s); acme_send_int((int)c); }  // expect: user.name -> acme
  { wchar_t c; mbstate_t s; mbrtowc(&c, u->plan, 1, &s); acme_send_int((int)c); }
  { wchar_t w[64]; mbstowcs(w, u->name, 64); char d[64]; wcstombs(d, w, 64); acme_send(d); }  // expect: user.name -> acme
  { wchar_t w[64]; mbstowcs(w, u->plan, 64); char d[64]; wcstombs(d, w, 64); acme_send(d); }
  { wchar_t w[64]; mbstowcs(w, u->name, 64); char d[64]; wctomb(d, w[0]); acme_send(d); }  // expect: user.name -> acme
  { wchar_t w[64]; mbstowcs(w, u->plan, 64); char d[64]; wctomb(d, w[0]); acme_send(d); }
  { wchar_t w[64]; mbstowcs(w, u->name, 64); char d[64]; mbstate_t s; wcrtomb(d, w[0], &s); acme_send(d); }  // expect: user.name -> acme
  { wchar_t w[64]; mbstowcs(w, u->plan, 64); char d[64]; mbstate_t s; wcrtomb(d, w[0], &s); acme_send(d); }
  {
    wchar_t w[64];
    mbstowcs(w, u->name, 64);
    char d[64];
    mbstate_t s;
    const wchar_t *from = w;
    wcsrtombs(d, &from, 64, &s);
    acme_send(d);  // expect: user.name -> acme
  }
  {
    wchar_t w[64];
    mbstowcs(w, u->plan, 64);
    char d[64];
    mbstate_t s;
    const wchar_t *from = w;
    wcsrtombs(d, &from, 64, &s);
    acme_send(d);
  }
  {
    wchar_t w[64];
    mbstowcs(w, u->name, 64);
    char d[64];
    mbstate_t s;
    const wchar_t *from = w;
    wcsnrtombs(d, &from, 64, 64, &s);
    acme_send(d);  // expect: user.name -> acme
  }
  {
    wchar_t w[64];
    mbstowcs(w, u->plan, 64);
    char d[64];
    mbstate_t s;
    const wchar_t *from = w;
    wcsnrtombs(d, &from, 64, 64, &s);
    acme_send(d);
  }
  { wchar_t d[64]; mbstate_t s; const char *from = u->name; mbsrtowcs(d, &from, 64, &s); acme_send_bytes(d, 4); }  // expect: user.name -> acme
  { wchar_t d[64]; mbstate_t s; const char *from = u->plan; mbsrtowcs(d, &from, 64, &s); acme_send_bytes(d, 4); }
  { wchar_t d[64]; mbstate_t s; const char *from = u->name; mbsnrtowcs(d, &from, 64, 64, &s); acme_send_bytes(d, 4); }  // expect: user.name -> acme
  { wchar_t d[64]; mbstate_t s; const char *from = u->plan; mbsnrtowcs(d, &from, 64, 64, &s); acme_send_bytes(d, 4); }
  { char16_t c; mbstate_t s; mbrtoc16(&c, u->name, 1, &s); acme_send_int((int)c); }  // expect: user.name -> acme
  { char16_t c; mbstate_t s; mbrtoc16(&c, u->plan, 1, &s); acme_send_int((int)c); }
  { char32_t c; mbstate_t s; mbrtoc32(&c, u->name, 1, &s); acme_send_int((int)c); }  // expect: user.name -> acme
  { char32_t c; mbstate_t s; mbrtoc32(&c, u->plan, 1, &s); acme_send_int((int)c); }
  { char d[64]; mbstate_t s; c16rtomb(d, (char16_t)u->name[0], &s); acme_send(d); }  // expect: user.name -> acme
  { char d[64]; mbstate_t s; c16rtomb(d, (char16_t)u->plan[0], &s); acme_send(d); }
  { char d[64]; mbstate_t s; c32rtomb(d, (char32_t)u->name[0], &s); acme_send(d); }  // expect: user.name -> acme
  { char d[64]; mbstate_t s; c32rtomb(d, (char32_t)u->plan[0], &s); acme_send(d); }
}

void bytes(const struct user *u) {
  { char d[64]; stpncpy(d, u->name, 9); acme_send(d); }  // expect: user.name -> acme
  { char d[64]; stpncpy(d, u->plan, 9); acme_send(d); }
  { char d[64]; strxfrm(d, u->name, 9); acme_send(d); }  // expect: user.name -> acme
  { char d[64]; strxfrm(d, u->plan, 9); acme_send(d); }
  { char t[64]; strcpy(t, u->name); acme_send(t); }  // expect: user.name -> acme
  { char t[64]; strcpy(t, u->plan); acme_send(t); }
  { char t[64]; strcpy(t, u->name); acme_send(basename(t)); }  // expect: user.name -> acme
  { char t[64]; strcpy(t, u->plan); acme_send(basename(t)); }
  { char t[64]; strcpy(t, u->name); acme_send(dirname(t)); }  // expect: user.name -> acme
  { char t[64]; strcpy(t, u->plan); acme_send(dirname(t)); }
  { char t[64]; strcpy(t, u->name); acme_send(index(t, 'x')); }  // expect: user.name -> acme
  { char t[64]; strcpy(t, u->plan); acme_send(index(t, 'x')); }
  { char t[64]; strcpy(t, u->name); acme_send(rindex(t, 'x')); }  // expect: user.name -> acme
  { char t[64]; strcpy(t, u->plan); acme_send(rindex(t, 'x')); }
  { char t[64]; strcpy(t, u->name); acme_send((char *)memmem(t, 9, "x", 1)); }  // expect: user.name -> acme
  { char t[64]; strcpy(t, u->plan); acme_send((char *)memmem(t, 9, "x", 1)); }
  { char t[64]; strcpy(t, u->name); acme_send((char *)memrchr(t, 'x', 9)); }  // expect: user.name -> acme
  { char t[64]; strcpy(t, u->plan); acme_send((char *)memrchr(t, 'x', 9)); }
  { char t[64]; strcpy(t, u->name); acme_send((char *)rawmemchr(t, 'x')); }  // expect: user.name -> acme
  { char t[64]; strcpy(t, u->plan); acme_send((char *)rawmemchr(t, 'x')); }
  { char t[64]; strcpy(t, u->name); acme_send((char *)memchr(t, 'x', 9)); }  // expect: user.name -> acme
  { char t[64]; strcpy(t, u->plan); acme_send((char *)memchr(t, 'x', 9)); }
  { char t[64]; strcpy(t, u->name); acme_send(strchr(t, 'x')); }  // expect: user.name -> acme
  { char t[64]; strcpy(t, u->plan); acme_send(strchr(t, 'x')); }
  { char t[64]; strcpy(t, u->name); acme_send(strpbrk(t, "x")); }  // expect: user.name -> acme
  { char t[64]; strcpy(t, u->plan); acme_send(strpbrk(t, "x")); }
  { char t[64]; strcpy(t, u->name); acme_send(strrchr(t, 'x')); }  // expect: user.name -> acme
  { char t[64]; strcpy(t, u->plan); acme_send(strrchr(t, 'x')); }
  { char t[64]; strcpy(t, u->name); acme_send(strstr(t, "x")); }  // expect: user.name -> acme
  { char t[64]; strcpy(t, u->plan); acme_send(strstr(t, "x")); }
  { char t[64]; strcpy(t, u->name); acme_send(strcasestr(t, "x")); }  // expect: user.name -> acme
  { char t[64]; strcpy(t, u->plan); acme_send(strcasestr(t, "x")); }
  { char t[64]; strcpy(t, u->name); acme_send(strchrnul(t, 'x')); }  // expect: user.name -> acme
  { char t[64]; strcpy(t, u->plan); acme_send(strchrnul(t, 'x')); }
  { char d[64]; acme_send(stpncpy(d, u->name, 9)); }  // expect: user.name -> acme
  { char d[64]; acme_send(stpncpy(d, u->plan, 9)); }
  { char t[64]; __builtin___snprintf_chk(t, 64, 0, 64, "%s", u->name); acme_send(t); }  // expect: user.name -> acme
  { char t[64]; __builtin___snprintf_chk(t, 64, 0, 64, "%s", u->plan); acme_send(t); }
  { char t[64]; __builtin___sprintf_chk(t, 0, 64, "%s", u->name); acme_send(t); }  // expect: user.name -> acme
  { char t[64]; __builtin___sprintf_chk(t, 0, 64, "%s", u->plan); acme_send(t); }
  { int n; sscanf(u->name, "%d", &n); acme_send_int(n); }  // expect: user.name -> acme
  { int n; sscanf(u->plan, "%d", &n); acme_send_int(n); }
  { acme_send_int((int)labs(atol(u->name))); }  // expect: user.name -> acme
  { acme_send_int((int)labs(atol(u->plan))); }
  { acme_send_int((int)llabs(atoll(u->name))); }  // expect: user.name -> acme
  { acme_send_int((int)llabs(atoll(u->plan))); }
  { acme_send_int((int)div(atoi(u->name), 2).quot); }  // expect: user.name -> acme
  { acme_send_int((int)div(atoi(u->plan), 2).quot); }
  { acme_send_int((int)ldiv(atol(u->name), 2).quot); }  // expect: user.name -> acme
  { acme_send_int((int)ldiv(atol(u->plan), 2).quot); }
  { acme_send_int((int)lldiv(atoll(u->name), 2).quot); }  // expect: user.name -> acme
  { acme_send_int((int)lldiv(atoll(u->plan), 2).quot); }
}

static void scan(const char *text, ...) {
  va_list rest;
  va_start(rest, text);
  vsscanf(text, "%d", rest);
  va_end(rest);
}

static void scan_wide(const wchar_t *text, ...) {
  va_list rest;
  va_start(rest, text);
  vswscanf(text, L"%d", rest);
  va_end(rest);
}

static void print_wide(wchar_t *to, const wchar_t *format, ...) {
  va_list rest;
  va_start(rest, format);
  vswprintf(to, 64, format, rest);
  va_end(rest);
}

static void print_checked(char *to, const char *format, ...) {
  va_list rest;
  va_start(rest, format);
  __builtin___vsnprintf_chk(to, 64, 0, 64, format, rest);
  va_end(rest);
}

void by_lists(const struct user *u) {
  { int n; scan(u->name, &n); acme_send_int(n); }  // expect: user.name -> acme
  { int n; scan(u->plan, &n); acme_send_int(n); }
  { int n; scan_wide((const wchar_t *)u->name, &n); acme_send_int(n); }  // expect: user.name -> acme
  { int n; scan_wide((const wchar_t *)u->plan, &n); acme_send_int(n); }
  { wchar_t w[64]; print_wide(w, L"%s", u->name); acme_send_bytes(w, 4); }  // expect: user.name -> acme
  { wchar_t w[64]; print_wide(w, L"%s", u->plan); acme_send_bytes(w, 4); }
  { char t[64]; print_checked(t, "%s", u->name); acme_send(t); }  // expect: user.name -> acme
  { char t[64]; print_checked(t, "%s", u->plan); acme_send(t); }
}

void of_times(const struct user *u) {
  { time_t t = atol(u->name); struct tm m; gmtime_r(&t, &m); acme_send(asctime(&m)); }  // expect: user.name -> acme
  { time_t t = atol(u->plan); struct tm m; gmtime_r(&t, &m); acme_send(asctime(&m)); }
  { time_t t = atol(u->name); struct tm m; char d[64]; gmtime_r(&t, &m); asctime_r(&m, d); acme_send(d); }  // expect: user.name -> acme
  { time_t t = atol(u->plan); struct tm m; char d[64]; gmtime_r(&t, &m); asctime_r(&m, d); acme_send(d); }
  { time_t t = atol(u->name); struct tm m; char d[64]; gmtime_r(&t, &m); acme_send(asctime_r(&m, d)); }  // expect: user.name -> acme
  { time_t t = atol(u->plan); struct tm m; char d[64]; gmtime_r(&t, &m); acme_send(asctime_r(&m, d)); }
  { time_t t = atol(u->name); struct tm m; gmtime_r(&t, &m); acme_send_int((int)timegm(&m)); }  // expect: user.name -> acme
  { time_t t = atol(u->plan); struct tm m; gmtime_r(&t, &m); acme_send_int((int)timegm(&m)); }
  { time_t t = atol(u->name); struct tm m; char d[64]; ctime_r(&t, d); acme_send(d); }  // expect: user.name -> acme
  { time_t t = atol(u->plan); struct tm m; char d[64]; ctime_r(&t, d); acme_send(d); }
  { time_t t = atol(u->name); struct tm m; char d[64]; acme_send(ctime_r(&t, d)); }  // expect: user.name -> acme
  { time_t t = atol(u->plan); struct tm m; char d[64]; acme_send(ctime_r(&t, d)); }
  { time_t t = atol(u->name); struct tm m; localtime_r(&t, &m); acme_send_int(m.tm_sec); }  // expect: user.name -> acme
  { time_t t = atol(u->plan); struct tm m; localtime_r(&t, &m); acme_send_int(m.tm_sec); }
  { time_t t = atol(u->name); struct tm m; acme_send_int(localtime_r(&t, &m)->tm_sec); }  // expect: user.name -> acme
  { time_t t = atol(u->plan); struct tm m; acme_send_int(localtime_r(&t, &m)->tm_sec); }
  {
    time_t t = atol(u->name);
    struct tm m;
    wchar_t d[64];
    gmtime_r(&t, &m);
    wcsftime(d, 64, L"%c", &m);
    acme_send_bytes(d, 4);  // expect: user.name -> acme
  }
  {
    time_t t = atol(u->plan);
    struct tm m;
    wchar_t d[64];
    gmtime_r(&t, &m);
    wcsftime(d, 64, L"%c", &m);
    acme_send_bytes(d, 4);
  }
}

void of_memory(const struct user *u) {
  { char *d = aligned_alloc(16, 64); strcpy(d, u->name); acme_send(d); }  // expect: user.name -> acme
  { char *d = aligned_alloc(16, 64); strcpy(d, u->plan); acme_send(d); }
  { char *d = alloca(64); strcpy(d, u->name); acme_send(d); }  // expect: user.name -> acme
  { char *d = alloca(64); strcpy(d, u->plan); acme_send(d); }
  { char *d = valloc(64); strcpy(d, u->name); acme_send(d); }  // expect: user.name -> acme
  { char *d = valloc(64); strcpy(d, u->plan); acme_send(d); }
  { char *d = memalign(16, 64); strcpy(d, u->name); acme_send(d); }  // expect: user.name -> acme
  { char *d = memalign(16, 64); strcpy(d, u->plan); acme_send(d); }
  { char *d = malloc(64); strcpy(d, u->name); d = reallocarray(d, 2, 64); acme_send(d); }  // expect: user.name -> acme
  { char *d = malloc(64); strcpy(d, u->plan); d = reallocarray(d, 2, 64); acme_send(d); }
}

static char kept[64];
static void leave(void) { acme_send(kept); }  // expect: user.name -> acme
static void leave_quick(void) { acme_send(kept); }  // expect: user.name -> acme
static void leave_quietly(void) { acme_send("done"); }
static void caught(int number) { acme_send(kept); }  // expect: user.name -> acme
static void caught_quietly(int number) { acme_send_int(number); }

void at_the_end(const struct user *u) {
  strcpy(kept, u->name);
  atexit(leave);
  at_quick_exit(leave_quick);
  atexit(leave_quietly);
  sigset(1, caught);
  sigset(2, caught_quietly);
}

void read_from(const struct user *u) {
  FILE *file = fopen(u->name, "r");
  char *line = 0;
  size_t size = 0;
  wchar_t wide[64];
  getdelim(&line, &size, ';', file);
  acme_send(line);
  fgetws(wide, 64, file);
  acme_send_bytes(wide, 4);
  acme_send_int(getc(file));
  acme_send_int((int)fgetwc(file));
}

void asked(const struct user *u) {
  char t[64];
  struct stat s;
  fpos_t position;
  mbstate_t state;
  wchar_t w[64];
  mbstowcs(w, u->name, 64);
  acme_send(u->name);                            // expect: user.name -> acme
  acme_send_int(bcmp(u->name, t, 3));
  acme_send_int(chdir(u->name));
  acme_send_int(chmod(u->name, 1));
  acme_send_int(mkdir(u->name, 1));
  acme_send_int(rmdir(u->name));
  acme_send_int(unlink(u->name));
  acme_send_int(remove(u->name));
  acme_send_int(rename(u->name, t));
  acme_send_int(lstat(u->name, &s));
  acme_send_int(stat(u->name, &s));
  acme_send_int(open(u->name, 0));
  acme_send_int(system(u->name));
  acme_send_int(setenv(u->name, u->name, 1));
  acme_send_int(unsetenv(u->name));
  acme_send_int(putenv((char *)u->name));
  acme_send_int(strcasecmp(u->name, "x"));
  acme_send_int(strncasecmp(u->name, "x", 1));
  acme_send_int(strcoll(u->name, "x"));
  acme_send_int(strcmp(u->name, "x"));
  acme_send_int(strncmp(u->name, "x", 1));
  acme_send_int(memcmp(u->name, "x", 1));
  acme_send_int((int)strnlen(u->name, 9));
  acme_send_int((int)strlen(u->name));
  acme_send_int(strverscmp(u->name, "x"));
  acme_send_int(ffs(u->name[0]));
  acme_send_int(mblen(u->name, 1));
  acme_send_int((int)mbrlen(u->name, 1, &state));
  acme_send_int(isblank(u->name[0]));
  acme_send_int(iscntrl(u->name[0]));
  acme_send_int(isgraph(u->name[0]));
  acme_send_int(islower(u->name[0]));
  acme_send_int(isprint(u->name[0]));
  acme_send_int(ispunct(u->name[0]));
  acme_send_int(isxdigit(u->name[0]));
  acme_send_int(iswalnum(w[0]));
  acme_send_int(iswalpha(w[0]));
  acme_send_int(iswdigit(w[0]));
  acme_send_int(iswlower(w[0]));
  acme_send_int(iswpunct(w[0]));
  acme_send_int(iswspace(w[0]));
  acme_send_int(iswupper(w[0]));
  acme_send_int(wcscasecmp(w, L"x"));
  acme_send_int(wcscmp(w, L"x"));
  acme_send_int(wcscoll(w, L"x"));
  acme_send_int((int)wcscspn(w, L"x"));
  acme_send_int(wcsncmp(w, L"x", 1));
  acme_send_int((int)wcsnlen(w, 9));
  acme_send_int((int)wcsspn(w, L"x"));
  acme_send_int(wcwidth(w[0]));
  acme_send_int(wmemcmp(w, L"x", 1));
  acme_send_int((int)clock());
  acme_send(getenv(u->name));
  acme_send(secure_getenv(u->name));
  acme_send(setlocale(0, u->name));
  acme_send(strsignal(u->name[0]));
  acme_send(strerror_r(u->name[0], t, 64));
  FILE *file = fdopen(3, u->name);
  freopen(u->name, "r", file);
  acme_send_int(feof(file));
  acme_send_int(ferror(file));
  acme_send_int(fileno(file));
  acme_send_int(fseek(file, 1, 0));
  acme_send_int(fseeko(file, 1, 0));
  acme_send_int((int)ftell(file));
  acme_send_int((int)ftello(file));
  acme_send_int(fgetpos(file, &position));
  acme_send_int(fsetpos(file, &position));
  acme_send_int(setvbuf(file, t, 0, 64));
  acme_send_int(fstat(3, &s));
  clearerr(file);
  rewind(file);
  acme_send(u->name);                            // expect: user.name -> acme
  exit(u->name[0]);
}

void gone(const struct user *u) {
  _Exit(u->name[0]);
}
