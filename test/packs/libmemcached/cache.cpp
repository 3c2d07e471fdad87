// Keys and values go to the servers that were added.
#include "pii_case.h"

#include <libmemcached/memcached.h>

void hosted(const User& u) {
  memcached_st* m = memcached_create(nullptr);
  memcached_server_add(m, "users.abcdef.cfg.euw1.cache.amazonaws.com", 11211);
  memcached_set(m, "plan", 4, u.plan.data(), 1, 0, 0);
  memcached_set(m, "email", 5, u.email.data(), 1, 0, 0);                     // expect: user.contact.email -> aws
  memcached_add(m, u.name.data(), 1, "1", 1, 0, 0);                          // expect: user.name -> aws
  memcached_set_by_key(m, "users", 5, "phone", 5, u.phone.data(), 1, 0, 0);  // expect: user.contact.phone_number -> aws
}

void somewhere(memcached_st* m, const User& u) {
  memcached_append(m, "email", 5, u.email.data(), 1, 0, 0);                  // expect: user.contact.email -> storage
  memcached_append(m, "plan", 4, u.plan.data(), 1, 0, 0);
}

void more(memcached_st* m, const User& u) {
  memcached_replace(m, "plan", 4, u.plan.data(), 1, 0, 0);
  memcached_replace(m, "email", 5, u.email.data(), 1, 0, 0);                 // expect: user.contact.email -> storage
  memcached_prepend(m, "plan", 4, u.plan.data(), 1, 0, 0);
  memcached_prepend(m, "name", 4, u.name.data(), 1, 0, 0);                   // expect: user.name -> storage
  memcached_cas(m, "plan", 4, u.plan.data(), 1, 0, 0, 7);
  memcached_cas(m, "phone", 5, u.phone.data(), 1, 0, 0, 7);                  // expect: user.contact.phone_number -> storage
}
