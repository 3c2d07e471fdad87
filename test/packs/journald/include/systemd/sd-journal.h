// Declarations of the systemd journal that its pack names, written by hand. Signatures and macros: sd-journal.h of
// Debian's libsystemd-dev 252.
#pragma once
#include <sys/uio.h>
#ifdef __cplusplus
extern "C" {
#endif
int sd_journal_print(int priority, const char *format, ...);
int sd_journal_send(const char *format, ...);
int sd_journal_sendv(const struct iovec *iov, int n);
int sd_journal_print_with_location(int priority, const char *file, const char *line, const char *func,
                                   const char *format, ...);
int sd_journal_send_with_location(const char *file, const char *line, const char *func, const char *format, ...);
int sd_journal_sendv_with_location(const char *file, const char *line, const char *func, const struct iovec *iov, int n);
#ifndef SD_JOURNAL_SUPPRESS_LOCATION
#define sd_journal_print(priority, ...) \
  sd_journal_print_with_location(priority, "CODE_FILE=" __FILE__, "CODE_LINE=1", __func__, __VA_ARGS__)
#define sd_journal_send(...) sd_journal_send_with_location("CODE_FILE=" __FILE__, "CODE_LINE=1", __func__, __VA_ARGS__)
#define sd_journal_sendv(iovec, n) \
  sd_journal_sendv_with_location("CODE_FILE=" __FILE__, "CODE_LINE=1", __func__, iovec, n)
#endif
#ifdef __cplusplus
}
#endif
