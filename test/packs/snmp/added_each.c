// needs: net-snmp/net-snmp-config.h libsnmp-dev
// flags: -Wno-everything
// Net-SNMP: values that are added to a request; each call with its twin.
#include "pii_case_c.h"

#include <net-snmp/net-snmp-config.h>
#include <net-snmp/net-snmp-includes.h>

void added(netsnmp_session *s, oid *name, const struct user *u) {
  { s->peername = "udp:api.acme.example"; netsnmp_pdu *p = snmp_pdu_create(SNMP_MSG_SET); snmp_pdu_add_variable(p, name, 3, ASN_OCTET_STR, u->name, 3); snmp_send(s, p); }  // expect: user.name -> unknown
  { s->peername = "udp:api.acme.example"; netsnmp_pdu *p = snmp_pdu_create(SNMP_MSG_SET); snmp_pdu_add_variable(p, name, 3, ASN_OCTET_STR, u->plan, 3); snmp_send(s, p); }
  { s->peername = "udp:api.acme.example"; netsnmp_pdu *p = snmp_pdu_create(SNMP_MSG_SET); snmp_varlist_add_variable(&p->variables, name, 3, ASN_OCTET_STR, u->name, 3); snmp_send(s, p); }  // expect: user.name -> unknown
  { s->peername = "udp:api.acme.example"; netsnmp_pdu *p = snmp_pdu_create(SNMP_MSG_SET); snmp_varlist_add_variable(&p->variables, name, 3, ASN_OCTET_STR, u->plan, 3); snmp_send(s, p); }
}
