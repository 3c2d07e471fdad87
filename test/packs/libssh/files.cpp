// Channels, copies and files leave to the host of their session.
#include "pii_case.h"

#include <libssh/libssh.h>
#include <libssh/sftp.h>

void transfer(const User& u) {
  ssh_session session = ssh_new();
  ssh_options_set(session, SSH_OPTIONS_HOST, "files.acme.example");
  ssh_options_set(session, SSH_OPTIONS_USER, "billing");
  ssh_channel channel = ssh_channel_new(session);
  ssh_channel_write(channel, u.plan.data(), 1);
  ssh_channel_write(channel, u.email.data(), 1);                         // expect: user.contact.email -> acme
  ssh_channel_request_exec(channel, ("adduser " + u.name).c_str());      // expect: user.name -> acme
  ssh_scp scp = ssh_scp_new(session, 0, ".");
  ssh_scp_write(scp, u.phone.data(), 1);                                 // expect: user.contact.phone_number -> acme
  sftp_file file = sftp_open(sftp_new(session), "users", 1, 0600);
  sftp_write(file, u.plan.data(), 1);
  sftp_write(file, u.email.data(), 1);                                   // expect: user.contact.email -> acme
}
