// What the tests of the pack need of libquickmail, written by hand. Signatures: quickmail.h
// (github.com/brechtsanders/libquickmail, 2023-05-03).
#pragma once
#include <stddef.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef struct email_info_struct *quickmail;
quickmail quickmail_create(const char *from, const char *subject);
void quickmail_set_from(quickmail mailobj, const char *from);
void quickmail_add_to(quickmail mailobj, const char *email);
void quickmail_add_cc(quickmail mailobj, const char *email);
void quickmail_add_bcc(quickmail mailobj, const char *email);
void quickmail_set_subject(quickmail mailobj, const char *subject);
void quickmail_add_header(quickmail mailobj, const char *headerline);
void quickmail_set_body(quickmail mailobj, const char *body);
void quickmail_add_body_memory(quickmail mailobj, const char *mimetype, char *data, size_t datalen, int mustfree);
void quickmail_add_attachment_memory(quickmail mailobj, const char *filename, const char *mimetype, char *data, size_t datalen, int mustfree);
const char *quickmail_send(quickmail mailobj, const char *smtpserver, unsigned int smtpport, const char *username, const char *password);
const char *quickmail_send_secure(quickmail mailobj, const char *smtpserver, unsigned int smtpport, const char *username, const char *password);
#ifdef __cplusplus
}
#endif
