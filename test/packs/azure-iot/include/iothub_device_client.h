// Declarations of the Azure IoT C SDK that its pack names, written by hand. Signatures: iothub_device_client.h,
// iothub_device_client_ll.h and iothub_message.h (upstream), there behind the macro MOCKABLE_FUNCTION.
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
#ifdef __cplusplus
}
#endif
