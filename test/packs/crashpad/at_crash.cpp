// Crashpad: a handler that is started at the crash says where annotations go, too.
#include "pii_case.h"

#include <client/crashpad_client.h>

void start(crashpad::SimpleStringDictionary& annotations, const User& u) {
  base::FilePath path("handler");
  crashpad::CrashpadClient::StartHandlerAtCrash(path, path, path, "https://submit.globex.example/post", {}, {});
  annotations.SetKeyValue("plan", u.plan);
  annotations.SetKeyValue("user", u.name);  // expect: user.name -> globex
}

void attach(const User& u) {
  base::FilePath path("handler");
  crashpad::CrashpadClient::StartHandlerAtCrash(path, path, path, "https://submit.globex.example/", {{"plan", u.plan}}, {});
  crashpad::CrashpadClient::StartHandlerAtCrash(path, path, path, "https://submit.globex.example/", {{"mail", u.email}}, {});  // expect: user.contact.email -> globex
}
