// needs: net-snmp/net-snmp-config.h libsnmp-dev
// flags: -Wno-everything -isystem/usr/include/x86_64-linux-gnu
// Net-SNMP: values of a PDU.
#include "pii_case_c.h"

#include <net-snmp/net-snmp-config.h>

#include <net-snmp/net-snmp-includes.h>

void send_it(netsnmp_session *session, netsnmp_pdu *plain, netsnmp_pdu *pdu, const oid *name, const struct user *u) {
  session->peername = "udp:snmp.acme.example:161";
  snmp_add_var(plain, name, 3, 's', u->plan);
  snmp_send(session, plain);
  snmp_add_var(pdu, name, 3, 's', u->email);
  snmp_send(session, pdu);  // expect: user.contact.email -> unknown
}
