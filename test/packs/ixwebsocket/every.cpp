// Every method of the HTTP client and of the web socket.
#include "pii_case.h"

#include <ixwebsocket/ix.h>

void done(const ix::HttpResponsePtr& response);

void http(const User& u, ix::HttpClient& client, ix::HttpRequestArgsPtr args) {
  client.get("https://api.acme.example/?user=" + u.plan, args);
  client.get("https://api.acme.example/?user=" + u.email, args);  // expect: user.contact.email -> acme
  client.head("https://api.acme.example/?user=" + u.plan, args);
  client.head("https://api.acme.example/?user=" + u.name, args);  // expect: user.name -> acme
  client.del("https://api.acme.example/?user=" + u.plan, args);
  client.del("https://api.acme.example/?user=" + u.phone, args);  // expect: user.contact.phone_number -> acme
  client.post("https://api.acme.example/", u.plan, args);
  client.post("https://api.acme.example/", u.email, args);       // expect: user.contact.email -> acme
  client.put("https://api.acme.example/", u.plan, args);
  client.put("https://api.acme.example/", u.name, args);         // expect: user.name -> acme
  client.request("https://api.acme.example/", "PATCH", u.plan, args);
  client.request("https://api.acme.example/", "PATCH", u.phone, args);  // expect: user.contact.phone_number -> acme
  {
    auto request = std::make_shared<ix::HttpRequestArgs>();
    request->url = "https://api.acme.example/";
    request->body = u.plan;
    client.performRequest(request, done);
  }
  {
    auto request = std::make_shared<ix::HttpRequestArgs>();
    request->url = "https://api.acme.example/";
    request->body = u.email;
    client.performRequest(request, done);                        // expect: user.contact.email -> acme
  }
}

void socket(const User& u) {
  ix::WebSocket socket;
  socket.setUrl("wss://api.acme.example/?user=" + u.plan);
  socket.setUrl("wss://api.acme.example/?user=" + u.name);       // expect: user.name -> acme
  socket.setExtraHeaders({{"X-User", u.plan}});
  socket.setExtraHeaders({{"X-User", u.phone}});                 // expect: user.contact.phone_number -> acme
  socket.send(u.plan);
  socket.send(u.email);                                          // expect: user.contact.email -> acme
  socket.sendText(u.plan);
  socket.sendText(u.name);                                       // expect: user.name -> acme
  socket.sendBinary(u.plan);
  socket.sendBinary(u.phone);                                    // expect: user.contact.phone_number -> acme
  socket.ping(u.plan);
  socket.ping(u.email);                                          // expect: user.contact.email -> acme
}
