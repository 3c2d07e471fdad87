// needs: serf-1/serf.h libserf-dev
// flags: -Wno-everything -isystem/usr/include/serf-1 -isystem/usr/include/apr-1.0
// serf: bodies that are copied or handed over; each call with its twin.
#include "pii_case_c.h"

#include <serf.h>
#include <serf_bucket_types.h>

void bodies(serf_request_t *r, serf_bucket_alloc_t *a, const struct user *u) {
  { serf_request_bucket_request_create(r, "POST", "/", serf_bucket_simple_copy_create(u->name, 3, a), a); }  // expect: user.name -> unknown
  { serf_request_bucket_request_create(r, "POST", "/", serf_bucket_simple_copy_create(u->plan, 3, a), a); }
  { serf_request_bucket_request_create(r, "POST", "/", serf_bucket_simple_own_create(u->name, 3, a), a); }  // expect: user.name -> unknown
  { serf_request_bucket_request_create(r, "POST", "/", serf_bucket_simple_own_create(u->plan, 3, a), a); }
}
