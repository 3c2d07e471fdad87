// needs: serf-1/serf.h libserf-dev
// flags: -isystem/usr/include/serf-1 -isystem/usr/include/apr-1.0
// serf.
#include "pii_case_c.h"

#include <serf.h>

#include <string.h>

void setup(serf_request_t *request, serf_bucket_alloc_t *allocator, serf_bucket_t *headers, const struct user *u) {
  serf_bucket_t *plain = serf_bucket_simple_create(u->plan, strlen(u->plan), NULL, NULL, allocator);
  serf_request_bucket_request_create(request, "POST", "/v1", plain, allocator);
  serf_bucket_t *body = serf_bucket_simple_create(u->email, strlen(u->email), NULL, NULL, allocator);
  serf_request_bucket_request_create(request, "POST", "/v1", body, allocator);  // expect: user.contact.email -> unknown
  serf_bucket_headers_setn(headers, "X-User", u->name);                         // expect: user.name -> unknown
  serf_bucket_headers_setn(headers, "X-Plan", u->plan);
  serf_bucket_headers_set(headers, "X-Plan", u->plan);
  serf_bucket_headers_set(headers, "X-User", u->email);                         // expect: user.contact.email -> unknown
  serf_bucket_headers_setc(headers, "X-Plan", u->plan);
  serf_bucket_headers_setc(headers, "X-User", u->phone);                        // expect: user.contact.phone_number -> unknown
}
