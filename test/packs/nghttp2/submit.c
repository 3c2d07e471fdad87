// needs: nghttp2/nghttp2.h libnghttp2-dev
// nghttp2: header pairs and bodies.
#include "pii_case_c.h"

#include <nghttp2/nghttp2.h>

void submit(nghttp2_session *session, struct user *u) {
  nghttp2_nv plain[1] = {{(uint8_t *)"x-plan", (uint8_t *)u->plan, 6, 3, 0}};
  nghttp2_submit_request(session, NULL, plain, 1, NULL, NULL);
  nghttp2_nv pairs[1] = {{(uint8_t *)"x-user", (uint8_t *)u->email, 6, 3, 0}};
  nghttp2_submit_request(session, NULL, pairs, 1, NULL, NULL);  // expect: user.contact.email -> unknown
  nghttp2_data_provider body = {.source = {.ptr = u->name}};
  nghttp2_submit_data(session, 0, 1, &body);                    // expect: user.name -> unknown
}
