// needs: postgresql/libpq-fe.h libpq-dev
// flags: -Wno-everything -isystem/usr/include/postgresql
// libpq: what is escaped is still there; each call with its twin.
#include "pii_case_c.h"

#include <libpq-fe.h>
#include <string.h>

void escaped(PGconn *c, const struct user *u) {
  { acme_send(PQescapeIdentifier(c, u->name, 3)); }  // expect: user.name -> acme confidence high
  { acme_send(PQescapeIdentifier(c, u->plan, 3)); }
  { char t[64]; PQescapeStringConn(c, t, u->name, 3, NULL); acme_send(t); }  // expect: user.name -> acme confidence high
  { char t[64]; PQescapeStringConn(c, t, u->plan, 3, NULL); acme_send(t); }
  { char t[64]; strcpy(t, u->name); PQescapeStringConn(c, t, u->plan, 3, NULL); acme_send(t); }
}
