// What the cases call of PlayFab's cross-platform C++ SDK. Declarations written by hand after playfab/{PlayFabClientApi,
// PlayFabClientDataModels}.h of github.com/PlayFab/XPlatCppSdk (row 102 of our reference: read there).
#pragma once

#include <functional>
#include <string>

namespace PlayFab {
struct PlayFabError {};
template <class T>
using ProcessApiCallback = std::function<void(const T&, void*)>;
using ErrorCallback = std::function<void(const PlayFabError&, void*)>;
namespace ClientModels {
struct WriteEventResponse {};
struct WriteClientPlayerEventRequest {
  std::string EventName;
  std::string Body;
};
struct AddOrUpdateContactEmailResult {};
struct AddOrUpdateContactEmailRequest {
  std::string EmailAddress;
};
}  // namespace ClientModels
class PlayFabClientAPI {
 public:
  static void AddOrUpdateContactEmail(ClientModels::AddOrUpdateContactEmailRequest& request,
                                      const ProcessApiCallback<ClientModels::AddOrUpdateContactEmailResult> callback,
                                      const ErrorCallback errorCallback = nullptr, void* customData = nullptr);
  static void WritePlayerEvent(ClientModels::WriteClientPlayerEventRequest& request,
                               const ProcessApiCallback<ClientModels::WriteEventResponse> callback,
                               const ErrorCallback errorCallback = nullptr, void* customData = nullptr);
};
}  // namespace PlayFab
