// Declarations of libmosquitto that its pack names, written by hand. Signatures: mosquitto.h of Debian's
// libmosquitto-dev 2.0.11.
#pragma once
#include <stdbool.h>
#include <stdint.h>
#ifdef __cplusplus
extern "C" {
#endif
struct mosquitto;
typedef struct mqtt5__property mosquitto_property;
struct mosquitto *mosquitto_new(const char *id, bool clean_session, void *obj);
int mosquitto_connect(struct mosquitto *mosq, const char *host, int port, int keepalive);
int mosquitto_connect_async(struct mosquitto *mosq, const char *host, int port, int keepalive);
int mosquitto_connect_bind(struct mosquitto *mosq, const char *host, int port, int keepalive, const char *bind_address);
int mosquitto_publish(struct mosquitto *mosq, int *mid, const char *topic, int payloadlen, const void *payload, int qos,
                      bool retain);
int mosquitto_publish_v5(struct mosquitto *mosq, int *mid, const char *topic, int payloadlen, const void *payload,
                         int qos, bool retain, const mosquitto_property *properties);
int mosquitto_will_set(struct mosquitto *mosq, const char *topic, int payloadlen, const void *payload, int qos,
                       bool retain);
int mosquitto_username_pw_set(struct mosquitto *mosq, const char *username, const char *password);
int mosquitto_property_add_string_pair(mosquitto_property **proplist, int identifier, const char *name,
                                       const char *value);
#ifdef __cplusplus
}
#endif
