#pragma once
#ifdef __cplusplus
extern "C" {
#endif
void td_send(int client_id, const char *request);
void td_json_client_send(void *client, const char *request);
#ifdef __cplusplus
}
#endif
