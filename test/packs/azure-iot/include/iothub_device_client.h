// Declarations of the Azure IoT C SDK that its pack names, written by hand. Signatures: iothub_device_client.h,
// iothub_device_client_ll.h and iothub_message.h (github.com/Azure/azure-iot-sdk-c, 2026-08-11), there behind the macro
// MOCKABLE_FUNCTION.
#pragma once
#include <stddef.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef struct IOTHUB_CLIENT_CORE_INSTANCE_TAG *IOTHUB_DEVICE_CLIENT_HANDLE;
typedef struct IOTHUB_CLIENT_CORE_LL_HANDLE_DATA_TAG *IOTHUB_DEVICE_CLIENT_LL_HANDLE;
typedef struct IOTHUB_MESSAGE_HANDLE_DATA_TAG *IOTHUB_MESSAGE_HANDLE;
typedef int IOTHUB_CLIENT_RESULT;
typedef void (*IOTHUB_CLIENT_EVENT_CONFIRMATION_CALLBACK)(int result, void *context);
IOTHUB_MESSAGE_HANDLE IoTHubMessage_CreateFromString(const char *source);
IOTHUB_MESSAGE_HANDLE IoTHubMessage_CreateFromByteArray(const unsigned char *byteArray, size_t size);
IOTHUB_CLIENT_RESULT IoTHubDeviceClient_SendEventAsync(IOTHUB_DEVICE_CLIENT_HANDLE handle,
                                                       IOTHUB_MESSAGE_HANDLE message,
                                                       IOTHUB_CLIENT_EVENT_CONFIRMATION_CALLBACK callback,
                                                       void *context);
IOTHUB_CLIENT_RESULT IoTHubDeviceClient_LL_SendEventAsync(IOTHUB_DEVICE_CLIENT_LL_HANDLE handle,
                                                          IOTHUB_MESSAGE_HANDLE message,
                                                          IOTHUB_CLIENT_EVENT_CONFIRMATION_CALLBACK callback,
                                                          void *context);
IOTHUB_CLIENT_RESULT IoTHubDeviceClient_UploadToBlobAsync(IOTHUB_DEVICE_CLIENT_HANDLE iotHubClientHandle, const char *destinationFileName, const unsigned char *source, size_t size, IOTHUB_CLIENT_EVENT_CONFIRMATION_CALLBACK callback, void *context);
IOTHUB_DEVICE_CLIENT_HANDLE IoTHubDeviceClient_CreateFromDeviceAuth(const char *iothub_uri, const char *device_id, void *protocol);
IOTHUB_CLIENT_RESULT IoTHubDeviceClient_SendReportedState(IOTHUB_DEVICE_CLIENT_HANDLE handle, const unsigned char *reportedState, size_t size, IOTHUB_CLIENT_EVENT_CONFIRMATION_CALLBACK callback, void *context);
IOTHUB_CLIENT_RESULT IoTHubDeviceClient_SendTelemetryAsync(IOTHUB_DEVICE_CLIENT_HANDLE handle, IOTHUB_MESSAGE_HANDLE message, IOTHUB_CLIENT_EVENT_CONFIRMATION_CALLBACK callback, void *context);
IOTHUB_CLIENT_RESULT IoTHubDeviceClient_SendPropertiesAsync(IOTHUB_DEVICE_CLIENT_HANDLE handle, const unsigned char *properties, size_t propertiesLength, IOTHUB_CLIENT_EVENT_CONFIRMATION_CALLBACK callback, void *context);
IOTHUB_CLIENT_RESULT IoTHubDeviceClient_LL_UploadToBlob(IOTHUB_DEVICE_CLIENT_LL_HANDLE iotHubClientHandle, const char *destinationFileName, const unsigned char *source, size_t size);
IOTHUB_DEVICE_CLIENT_LL_HANDLE IoTHubDeviceClient_LL_CreateFromDeviceAuth(const char *iothub_uri, const char *device_id, void *protocol);
IOTHUB_CLIENT_RESULT IoTHubDeviceClient_LL_SendReportedState(IOTHUB_DEVICE_CLIENT_LL_HANDLE handle, const unsigned char *reportedState, size_t size, IOTHUB_CLIENT_EVENT_CONFIRMATION_CALLBACK callback, void *context);
IOTHUB_CLIENT_RESULT IoTHubDeviceClient_LL_SendTelemetryAsync(IOTHUB_DEVICE_CLIENT_LL_HANDLE handle, IOTHUB_MESSAGE_HANDLE message, IOTHUB_CLIENT_EVENT_CONFIRMATION_CALLBACK callback, void *context);
IOTHUB_CLIENT_RESULT IoTHubDeviceClient_LL_SendPropertiesAsync(IOTHUB_DEVICE_CLIENT_LL_HANDLE handle, const unsigned char *properties, size_t propertiesLength, IOTHUB_CLIENT_EVENT_CONFIRMATION_CALLBACK callback, void *context);
int IoTHubMessage_SetMessageId(IOTHUB_MESSAGE_HANDLE iotHubMessageHandle, const char *value);
int IoTHubMessage_SetCorrelationId(IOTHUB_MESSAGE_HANDLE iotHubMessageHandle, const char *value);
int IoTHubMessage_SetMessageUserIdSystemProperty(IOTHUB_MESSAGE_HANDLE iotHubMessageHandle, const char *value);
int IoTHubMessage_SetProperty(IOTHUB_MESSAGE_HANDLE iotHubMessageHandle, const char *key, const char *value);
#ifdef __cplusplus
}
#endif
