// needs: libwebsockets.h libwebsockets-dev
// libwebsockets.
#include "pii_case_c.h"

#include <libwebsockets.h>

void write_it(struct lws *wsi, const struct user *u) {
  lws_write(wsi, (unsigned char *)u->plan, 3, LWS_WRITE_TEXT);
  lws_write(wsi, (unsigned char *)u->email, 3, LWS_WRITE_TEXT);  // expect: user.contact.email -> unknown
}

void connect_it(struct lws_client_connect_info *info, const struct user *u) {
  info->address = "api.acme.example";
  info->path = u->plan;
  lws_client_connect_via_info(info);
  info->path = u->name;
  struct lws *wsi = lws_client_connect_via_info(info);           // expect: user.name -> acme
  lws_write(wsi, (unsigned char *)u->email, 3, LWS_WRITE_TEXT);  // expect: user.contact.email -> acme
}

void headers(struct lws *wsi, unsigned char **p, unsigned char *end, const struct user *u) {
  lws_add_http_header_by_name(wsi, (const unsigned char *)"x-plan:", (const unsigned char *)u->plan, 3, p, end);
  lws_add_http_header_by_name(wsi, (const unsigned char *)"x-user:", (const unsigned char *)u->name, 3, p, end);   // expect: user.name -> unknown
  lws_add_http_header_by_token(wsi, WSI_TOKEN_HTTP_COOKIE, (const unsigned char *)u->plan, 3, p, end);
  lws_add_http_header_by_token(wsi, WSI_TOKEN_HTTP_COOKIE, (const unsigned char *)u->email, 3, p, end);  // expect: user.contact.email -> unknown
}
