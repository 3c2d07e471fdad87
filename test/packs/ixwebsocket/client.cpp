// IXWebSocket: HTTP and WebSockets.
#include "pii_case.h"

#include <ixwebsocket/ix.h>

int main() {
  User u = load_user(1);
  ix::HttpClient http;
  auto args = std::make_shared<ix::HttpRequestArgs>();
  http.post("https://api.acme.example/v1", u.plan, args);
  http.post("https://api.acme.example/v1", u.email, args);  // expect: user.contact.email -> acme
  http.get("https://api.acme.example/?n=" + u.name, args);  // expect: user.name -> acme
  ix::WebSocket socket;
  socket.setUrl("wss://mail.globex.example/");
  socket.send(u.plan);
  socket.sendText(u.phone);                                 // expect: user.contact.phone_number -> globex
}
