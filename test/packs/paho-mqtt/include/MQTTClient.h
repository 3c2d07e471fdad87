// Declarations of Paho's synchronous client that its pack names, written by hand. Signatures: MQTTClient.h of Debian's
// libpaho-mqtt-dev 1.3.12.
#pragma once
#ifdef __cplusplus
extern "C" {
#endif
typedef void *MQTTClient;
typedef int MQTTClient_deliveryToken;
typedef struct {
  char struct_id[4];
  int struct_version;
  int payloadlen;
  void *payload;
} MQTTClient_message;
int MQTTClient_create(MQTTClient *handle, const char *serverURI, const char *clientId, int persistence_type,
                      void *persistence_context);
int MQTTClient_publish(MQTTClient handle, const char *topicName, int payloadlen, const void *payload, int qos,
                       int retained, MQTTClient_deliveryToken *dt);
int MQTTClient_publishMessage(MQTTClient handle, const char *topicName, MQTTClient_message *msg,
                              MQTTClient_deliveryToken *dt);
#ifdef __cplusplus
}
#endif
