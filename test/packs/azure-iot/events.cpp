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

const unsigned char* bytes(const std::string& text) { return reinterpret_cast<const unsigned char*>(text.data()); }

void attached(IOTHUB_DEVICE_CLIENT_HANDLE client, IOTHUB_DEVICE_CLIENT_LL_HANDLE low, const User& u) {
  IOTHUB_MESSAGE_HANDLE quiet = IoTHubMessage_CreateFromString("x"), message = IoTHubMessage_CreateFromString("x");
  IOTHUB_MESSAGE_HANDLE identified = IoTHubMessage_CreateFromString("x");
  IoTHubMessage_SetProperty(quiet, "plan", u.plan.c_str());
  IoTHubDeviceClient_SendTelemetryAsync(client, quiet, nullptr, nullptr);
  IoTHubMessage_SetProperty(message, "phone", u.phone.c_str());
  IoTHubDeviceClient_SendTelemetryAsync(client, message, nullptr, nullptr);     // expect: user.contact.phone_number -> azure
  IoTHubDeviceClient_LL_SendTelemetryAsync(low, message, nullptr, nullptr);     // expect: user.contact.phone_number -> azure
  IoTHubMessage_SetMessageUserIdSystemProperty(identified, u.email.c_str());
  IoTHubDeviceClient_SendEventAsync(client, identified, nullptr, nullptr);      // expect: user.contact.email -> azure
}

void state(IOTHUB_DEVICE_CLIENT_HANDLE client, IOTHUB_DEVICE_CLIENT_LL_HANDLE low, const User& u) {
  IoTHubDeviceClient_SendReportedState(client, bytes(u.plan), 3, nullptr, nullptr);
  IoTHubDeviceClient_SendReportedState(client, bytes(u.name), 3, nullptr, nullptr);       // expect: user.name -> azure
  IoTHubDeviceClient_LL_SendReportedState(low, bytes(u.name), 3, nullptr, nullptr);       // expect: user.name -> azure
  IoTHubDeviceClient_SendPropertiesAsync(client, bytes(u.name), 3, nullptr, nullptr);     // expect: user.name -> azure
  IoTHubDeviceClient_LL_SendPropertiesAsync(low, bytes(u.name), 3, nullptr, nullptr);     // expect: user.name -> azure
  IoTHubDeviceClient_UploadToBlobAsync(client, "users", bytes(u.plan), 3, nullptr, nullptr);
  IoTHubDeviceClient_UploadToBlobAsync(client, "users", bytes(u.email), 3, nullptr, nullptr);  // expect: user.contact.email -> azure
  IoTHubDeviceClient_LL_UploadToBlob(low, u.name.c_str(), bytes(u.plan), 3);              // expect: user.name -> azure
}

void own_hub(const User& u) {
  IOTHUB_DEVICE_CLIENT_HANDLE client = IoTHubDeviceClient_CreateFromDeviceAuth("localhost", "device", nullptr);
  IoTHubDeviceClient_SendEventAsync(client, IoTHubMessage_CreateFromString(u.email.c_str()), nullptr, nullptr);
}

void other_hub(const User& u) {
  IOTHUB_DEVICE_CLIENT_LL_HANDLE client = IoTHubDeviceClient_LL_CreateFromDeviceAuth("hub.acme.example", "device", nullptr);
  IoTHubDeviceClient_LL_SendEventAsync(client, IoTHubMessage_CreateFromString(u.plan.c_str()), nullptr, nullptr);
  IoTHubDeviceClient_LL_SendEventAsync(client, IoTHubMessage_CreateFromString(u.name.c_str()), nullptr, nullptr);  // expect: user.name -> acme
}
