// PlayFab: requests.
#include "pii_case.h"

#include <playfab/PlayFabClientApi.h>

int main() {
  User u = load_user(1);
  PlayFab::ClientModels::WriteClientPlayerEventRequest plain, request;
  plain.Body = u.plan;
  PlayFab::PlayFabClientAPI::WritePlayerEvent(plain, nullptr);
  request.Body = u.email;
  PlayFab::PlayFabClientAPI::WritePlayerEvent(request, nullptr);  // expect: user.contact.email -> playfab
}

void contact(const User& u) {
  PlayFab::ClientModels::AddOrUpdateContactEmailRequest plain, request;
  plain.EmailAddress = u.plan;
  PlayFab::PlayFabClientAPI::AddOrUpdateContactEmail(plain, nullptr);
  request.EmailAddress = u.email;
  PlayFab::PlayFabClientAPI::AddOrUpdateContactEmail(request, nullptr);  // expect: user.contact.email -> playfab
}
