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

#if NGHTTP2_VERSION_NUM < 0x013c00
// Of nghttp2 1.60 and later: nghttp2/nghttp2.h.
typedef struct {
  nghttp2_data_source source;
  void *read_callback;
} nghttp2_data_provider2;
int32_t nghttp2_submit_request2(nghttp2_session *session, const nghttp2_priority_spec *pri_spec, const nghttp2_nv *nva,
                                size_t nvlen, const nghttp2_data_provider2 *data_prd, void *stream_user_data);
int nghttp2_submit_data2(nghttp2_session *session, uint8_t flags, int32_t stream_id, const nghttp2_data_provider2 *data_prd);
#endif

void more(nghttp2_session *session, struct user *u) {
  nghttp2_nv plain[1] = {{(uint8_t *)"x-plan", (uint8_t *)u->plan, 6, 3, 0}};
  nghttp2_nv pairs[1] = {{(uint8_t *)"x-user", (uint8_t *)u->name, 6, 3, 0}};
  nghttp2_submit_headers(session, 0, -1, NULL, plain, 1, NULL);
  nghttp2_submit_headers(session, 0, -1, NULL, pairs, 1, NULL);  // expect: user.name -> unknown
  nghttp2_submit_request2(session, NULL, plain, 1, NULL, NULL);
  nghttp2_submit_request2(session, NULL, pairs, 1, NULL, NULL);  // expect: user.name -> unknown
  nghttp2_data_provider2 quiet = {.source = {.ptr = u->plan}}, body = {.source = {.ptr = u->email}};
  nghttp2_submit_data2(session, 0, 1, &quiet);
  nghttp2_submit_data2(session, 0, 1, &body);                    // expect: user.contact.email -> unknown
}
