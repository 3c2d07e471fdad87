// Declarations of libssh that its pack names, written by hand. Signatures: libssh.h and sftp.h of Debian's libssh-dev
// 0.10.6.
#pragma once
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef struct ssh_session_struct *ssh_session;
typedef struct ssh_channel_struct *ssh_channel;
typedef struct ssh_scp_struct *ssh_scp;
enum ssh_options_e { SSH_OPTIONS_HOST, SSH_OPTIONS_PORT, SSH_OPTIONS_PORT_STR, SSH_OPTIONS_FD, SSH_OPTIONS_USER };
ssh_session ssh_new(void);
int ssh_options_set(ssh_session session, enum ssh_options_e type, const void *value);
ssh_channel ssh_channel_new(ssh_session session);
int ssh_channel_write(ssh_channel channel, const void *data, uint32_t len);
int ssh_channel_request_exec(ssh_channel channel, const char *cmd);
ssh_scp ssh_scp_new(ssh_session session, int mode, const char *location);
int ssh_scp_write(ssh_scp scp, const void *buffer, size_t len);
#ifdef __cplusplus
}
#endif
