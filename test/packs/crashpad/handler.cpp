// Crashpad: annotations go to the URL of the handler.
#include "pii_case.h"

#include <client/crashpad_client.h>

void annotate(crashpad::SimpleStringDictionary& annotations, const User& u) {
  annotations.SetKeyValue("plan", u.plan);
  annotations.SetKeyValue("user", u.name);  // expect: user.name -> acme
}

void start(crashpad::SimpleStringDictionary& annotations) {
  User u = load_user(1);
  crashpad::CrashpadClient client;
  base::FilePath path("handler");
  client.StartHandler(path, path, path, "https://submit.acme.example/post", {{"mail", u.email}}, {}, true, false);  // expect: user.contact.email -> acme
  client.StartHandler(path, path, path, "https://submit.acme.example/post", {{"plan", u.plan}}, {}, true, false);
  annotate(annotations, u);
}
