// Names, attributes and filters go to the directory that was opened.
#include "pii_case.h"

#include <ldap.h>

void directory(User& u) {
  LDAP* ld = nullptr;
  ldap_initialize(&ld, "ldaps://ldap.acme.example");
  char* plain[] = {u.plan.data(), nullptr};
  LDAPMod keep{0, nullptr, plain};
  LDAPMod* kept[] = {&keep, nullptr};
  ldap_add_ext_s(ld, "cn=plan", kept, nullptr, nullptr);
  char* values[] = {u.email.data(), nullptr};
  LDAPMod mail{0, nullptr, values};
  LDAPMod* attributes[] = {&mail, nullptr};
  ldap_add_ext_s(ld, "cn=user", attributes, nullptr, nullptr);  // expect: user.contact.email -> acme
  ldap_modify_ext_s(ld, ("cn=" + u.name).c_str(), kept, nullptr, nullptr);  // expect: user.name -> acme
  ldap_search_ext_s(ld, "dc=corp", 0, ("(telephoneNumber=" + u.phone + ")").c_str(), nullptr, 0, nullptr, nullptr,  // expect: user.contact.phone_number -> acme
                    nullptr, 0, nullptr);
}

void later(LDAP* ld, User& u) {
  char *plain[] = {u.plan.data(), nullptr}, *values[] = {u.email.data(), nullptr};
  LDAPMod keep{0, nullptr, plain}, mail{0, nullptr, values};
  LDAPMod *kept[] = {&keep, nullptr}, *attributes[] = {&mail, nullptr};
  ldap_add_ext(ld, "cn=plan", kept, nullptr, nullptr, nullptr);
  ldap_add_ext(ld, "cn=user", attributes, nullptr, nullptr, nullptr);     // expect: user.contact.email -> storage
  ldap_modify_ext(ld, "cn=plan", kept, nullptr, nullptr, nullptr);
  ldap_modify_ext(ld, "cn=user", attributes, nullptr, nullptr, nullptr);  // expect: user.contact.email -> storage
  berval secret{3, u.plan.data()}, known{3, u.phone.data()};
  ldap_sasl_bind(ld, u.plan.c_str(), nullptr, &secret, nullptr, nullptr, nullptr);
  ldap_sasl_bind(ld, u.name.c_str(), nullptr, &secret, nullptr, nullptr, nullptr);    // expect: user.name -> storage
  ldap_sasl_bind_s(ld, "cn=us", nullptr, &secret, nullptr, nullptr, nullptr);
  ldap_sasl_bind_s(ld, "cn=us", nullptr, &known, nullptr, nullptr, nullptr);          // expect: user.contact.phone_number -> storage
}
