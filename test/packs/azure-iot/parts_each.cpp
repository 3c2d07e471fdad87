// Azure IoT: what a message is known by; each call with its twin.
#include "pii_case.h"

#include <iothub_device_client.h>

void known(IOTHUB_DEVICE_CLIENT_HANDLE c, const User& u) {
  { IOTHUB_MESSAGE_HANDLE m = IoTHubMessage_CreateFromString("x"); IoTHubMessage_SetMessageId(m, u.name.c_str()); IoTHubDeviceClient_SendEventAsync(c, m, nullptr, nullptr); }  // expect: user.name -> azure
  { IOTHUB_MESSAGE_HANDLE m = IoTHubMessage_CreateFromString("x"); IoTHubMessage_SetMessageId(m, u.plan.c_str()); IoTHubDeviceClient_SendEventAsync(c, m, nullptr, nullptr); }
  { IOTHUB_MESSAGE_HANDLE m = IoTHubMessage_CreateFromString("x"); IoTHubMessage_SetCorrelationId(m, u.name.c_str()); IoTHubDeviceClient_SendEventAsync(c, m, nullptr, nullptr); }  // expect: user.name -> azure
  { IOTHUB_MESSAGE_HANDLE m = IoTHubMessage_CreateFromString("x"); IoTHubMessage_SetCorrelationId(m, u.plan.c_str()); IoTHubDeviceClient_SendEventAsync(c, m, nullptr, nullptr); }
}
