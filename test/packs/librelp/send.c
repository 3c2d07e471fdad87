// needs: librelp.h librelp-dev
// Log messages leave to the syslog server that the client connects to.
#include "pii_case_c.h"

#include <librelp.h>

void hosted(relpClt_t *client, struct user *u) {
  relpCltConnect(client, 2, (unsigned char *)"514", (unsigned char *)"logs.acme.example");
  relpCltSendSyslog(client, (unsigned char *)u->plan, 3);
  relpCltSendSyslog(client, (unsigned char *)u->email, 3);   // expect: user.contact.email -> acme
}

void somewhere(relpClt_t *client, struct user *u) {
  relpCltSendSyslog(client, (unsigned char *)u->plan, 3);
  relpCltSendSyslog(client, (unsigned char *)u->name, 3);    // expect: user.name -> log
}
