// needs: Poco/Net/HTTPSClientSession.h libpoco-dev
// flags: -std=c++17
// Addresses without a host, and of hosts that are not ours.
#include "pii_case.h"

#include <Poco/Net/SocketAddress.h>
#include <Poco/Net/StreamSocket.h>

void this_machine(const User& u) {
  Poco::Net::StreamSocket socket;
  socket.connect(Poco::Net::SocketAddress(8125));
  socket.sendBytes(u.email.data(), 1);
}

void another(const User& u) {
  Poco::Net::StreamSocket socket;
  socket.connect(Poco::Net::SocketAddress("api.acme.example", 8125));
  socket.sendBytes(u.email.data(), 1);  // expect: user.contact.email -> acme
}
