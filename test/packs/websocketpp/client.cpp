// needs: websocketpp/client.hpp libwebsocketpp-dev
// flags: -std=c++17 -Wno-everything
// WebSocket++: what an endpoint sends to the connection that it was given.
#include "pii_case.h"

#include <websocketpp/client.hpp>
#include <websocketpp/config/core_client.hpp>

using Client = websocketpp::client<websocketpp::config::core_client>;

int main() {
  User u = load_user(1);
  Client client;
  websocketpp::lib::error_code failure;
  auto connection = client.get_connection("wss://api.acme.example/", failure);
  client.connect(connection);
  client.send(connection->get_handle(), u.plan, websocketpp::frame::opcode::text);
  client.send(connection->get_handle(), u.email, websocketpp::frame::opcode::text);  // expect: user.contact.email -> acme
}

void by_connection(const User& u, Client& client) {
  websocketpp::lib::error_code failure;
  auto connection = client.get_connection("wss://mail.globex.example/", failure);
  connection->send(u.plan, websocketpp::frame::opcode::text);
  connection->send(u.name, websocketpp::frame::opcode::text);  // expect: user.name -> globex
}
