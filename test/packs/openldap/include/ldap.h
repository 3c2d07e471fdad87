// Declarations of OpenLDAP that its pack names, written by hand. Signatures: ldap.h of Debian's libldap-dev 2.5.13.
#pragma once
#include <sys/time.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef struct ldap LDAP;
typedef struct ldapmsg LDAPMessage;
typedef struct ldapcontrol LDAPControl;
struct berval {
  unsigned long bv_len;
  char *bv_val;
};
typedef struct ldapmod {
  int mod_op;
  char *mod_type;
  char **mod_values;
} LDAPMod;
int ldap_initialize(LDAP **ldp, const char *url);
int ldap_add_ext(LDAP *ld, const char *dn, LDAPMod **attrs, LDAPControl **serverctrls, LDAPControl **clientctrls,
                 int *msgidp);
int ldap_add_ext_s(LDAP *ld, const char *dn, LDAPMod **attrs, LDAPControl **serverctrls, LDAPControl **clientctrls);
int ldap_modify_ext(LDAP *ld, const char *dn, LDAPMod **mods, LDAPControl **serverctrls, LDAPControl **clientctrls,
                    int *msgidp);
int ldap_modify_ext_s(LDAP *ld, const char *dn, LDAPMod **mods, LDAPControl **serverctrls, LDAPControl **clientctrls);
int ldap_sasl_bind(LDAP *ld, const char *dn, const char *mechanism, struct berval *cred, LDAPControl **serverctrls,
                   LDAPControl **clientctrls, int *msgidp);
int ldap_sasl_bind_s(LDAP *ld, const char *dn, const char *mechanism, struct berval *cred, LDAPControl **serverctrls,
                     LDAPControl **clientctrls, struct berval **servercredp);
int ldap_search_ext_s(LDAP *ld, const char *base, int scope, const char *filter, char **attrs, int attrsonly,
                      LDAPControl **serverctrls, LDAPControl **clientctrls, struct timeval *timeout, int sizelimit,
                      LDAPMessage **res);
#ifdef __cplusplus
}
#endif
