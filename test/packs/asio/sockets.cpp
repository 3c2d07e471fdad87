// needs: boost/asio.hpp libboost1.81-dev
// flags: -std=c++17 -Wno-everything
// Asio: sockets, datagrams, TLS streams.
#include "pii_case.h"

#include <boost/asio.hpp>
#include <boost/asio/ssl.hpp>

namespace net = boost::asio;
using net::ip::tcp;
using net::ip::udp;

void plain(net::io_context& io, const User& u) {
  tcp::resolver resolver(io);
  tcp::socket socket(io);
  net::connect(socket, resolver.resolve("api.acme.example", "7000"));
  net::write(socket, net::buffer(u.plan));
  net::write(socket, net::buffer(u.email));          // expect: user.contact.email -> acme // expect-rule: piiflow-plaintext-transport
  socket.write_some(net::buffer(u.name));            // expect: user.name -> acme // expect-rule: piiflow-plaintext-transport
  socket.send(net::buffer(u.plan));
}

void address(net::io_context& io, const User& u) {
  tcp::socket socket(io);
  socket.connect(tcp::endpoint(net::ip::make_address("127.0.0.1"), 7000));
  net::write(socket, net::buffer(u.email));
  udp::socket datagrams(io);
  datagrams.send_to(net::buffer(u.name), udp::endpoint(net::ip::make_address("203.0.113.7"), 514));  // expect: user.name -> unknown // expect-rule: piiflow-plaintext-transport
}

void tls(net::io_context& io, const User& u) {
  tcp::resolver resolver(io);
  net::ssl::context context(net::ssl::context::tls_client);
  context.set_verify_mode(net::ssl::verify_none);
  net::ssl::stream<tcp::socket> stream(io, context);
  net::connect(stream.lowest_layer(), resolver.resolve("mail.globex.example", "443"));
  stream.handshake(net::ssl::stream_base::client);
  net::write(stream, net::buffer(u.phone));          // expect: user.contact.phone_number -> globex // expect-rule: piiflow-tls-verification-off
}

int main() {
  User u = load_user(1);
  net::io_context io;
  plain(io, u);
  address(io, u);
  tls(io, u);
}
