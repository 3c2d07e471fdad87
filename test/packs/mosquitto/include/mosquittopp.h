// Declarations of mosquittopp that its pack names, written by hand. Signatures: mosquittopp.h of Debian's
// libmosquittopp-dev 2.0.11.
#pragma once
#include <mosquitto.h>
namespace mosqpp {
class mosquittopp {
 public:
  mosquittopp(const char *id = nullptr, bool clean_session = true);
  virtual ~mosquittopp();
  int connect(const char *host, int port = 1883, int keepalive = 60);
  int connect_async(const char *host, int port = 1883, int keepalive = 60);
  int will_set(const char *topic, int payloadlen = 0, const void *payload = nullptr, int qos = 0, bool retain = false);
  int publish(int *mid, const char *topic, int payloadlen = 0, const void *payload = nullptr, int qos = 0,
              bool retain = false);
};
}  // namespace mosqpp
