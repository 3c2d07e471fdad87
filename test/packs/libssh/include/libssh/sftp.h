// Declarations of libssh's SFTP that its pack names, written by hand. Signatures: sftp.h of Debian's libssh-dev 0.10.6.
#pragma once
#include <libssh/libssh.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef struct sftp_session_struct *sftp_session;
typedef struct sftp_file_struct *sftp_file;
sftp_session sftp_new(ssh_session session);
sftp_file sftp_open(sftp_session session, const char *file, int flags, mode_t mode);
ssize_t sftp_write(sftp_file file, const void *buf, size_t count);
#ifdef __cplusplus
}
#endif
