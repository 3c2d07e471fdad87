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

void answers(netsnmp_session *session, void *handle, netsnmp_pdu *plain, netsnmp_pdu *pdu, const oid *name, const struct user *u) {
  netsnmp_pdu *response;
  snmp_add_var(plain, name, 3, 's', u->plan);
  snmp_add_var(pdu, name, 3, 's', u->name);
  snmp_synch_response(session, plain, &response);
  snmp_synch_response(session, pdu, &response);      // expect: user.name -> unknown
  snmp_sess_send(handle, plain);
  snmp_sess_send(handle, pdu);                       // expect: user.name -> unknown
  snmp_sess_synch_response(handle, plain, &response);
  snmp_sess_synch_response(handle, pdu, &response);  // expect: user.name -> unknown
}
