// Declarations of libESMTP that its pack names, written by hand. Signatures: libesmtp.h of Debian's libesmtp-dev 1.1.0.
#pragma once
#ifdef __cplusplus
extern "C" {
#endif
typedef struct smtp_session *smtp_session_t;
typedef struct smtp_message *smtp_message_t;
typedef struct smtp_recipient *smtp_recipient_t;
typedef const char *(*smtp_messagecb_t)(void **ctx, int *len, void *arg);
smtp_session_t smtp_create_session(void);
smtp_message_t smtp_add_message(smtp_session_t session);
smtp_recipient_t smtp_add_recipient(smtp_message_t message, const char *mailbox);
int smtp_set_server(smtp_session_t session, const char *hostport);
int smtp_set_header(smtp_message_t message, const char *header, ...);
int smtp_set_reverse_path(smtp_message_t message, const char *mailbox);
int smtp_set_messagecb(smtp_message_t message, smtp_messagecb_t cb, void *arg);
int smtp_start_session(smtp_session_t session);
#ifdef __cplusplus
}
#endif
