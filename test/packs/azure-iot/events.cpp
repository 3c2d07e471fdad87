// Events of a device leave to Azure.
#include "pii_case.h"

#include <iothub_device_client.h>

void events(IOTHUB_DEVICE_CLIENT_HANDLE client, IOTHUB_DEVICE_CLIENT_LL_HANDLE low, const User& u) {
  IoTHubDeviceClient_SendEventAsync(client, IoTHubMessage_CreateFromString(u.plan.c_str()), nullptr, nullptr);
  IoTHubDeviceClient_SendEventAsync(client, IoTHubMessage_CreateFromString(u.email.c_str()), nullptr, nullptr);  // expect: user.contact.email -> azure
  IOTHUB_MESSAGE_HANDLE message =
      IoTHubMessage_CreateFromByteArray(reinterpret_cast<const unsigned char*>(u.name.data()), 3);
  IoTHubDeviceClient_LL_SendEventAsync(low, message, nullptr, nullptr);  // expect: user.name -> azure
}
