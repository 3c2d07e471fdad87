// needs: boost/asio.hpp libboost1.81-dev
// needs: asio.hpp libasio-dev
// flags: -std=c++14 -Wno-everything -DBOOST_ASIO_DISABLE_STD_STRING_VIEW -DASIO_DISABLE_STD_STRING_VIEW
// flags: -DBOOST_ASIO_DISABLE_STD_EXPERIMENTAL_STRING_VIEW -DASIO_DISABLE_STD_EXPERIMENTAL_STRING_VIEW
// Hosts where the standard library has no string_view.
#include "pii_case.h"

#include <asio/ip/tcp.hpp>
#include <boost/asio/ip/tcp.hpp>

void with_boost(boost::asio::io_context& io, const User& u) {
  using boost::asio::ip::tcp;
  tcp::resolver resolver(io);
  tcp::socket socket(io);
  socket.connect(*resolver.resolve("api.acme.example", "7000").begin());
  socket.send(boost::asio::buffer(u.plan));
  socket.send(boost::asio::buffer(u.email));                     // expect: user.contact.email -> acme  // expect-rule: piiflow-plaintext-transport
  tcp::socket other(io);
  other.connect(resolver.resolve(tcp::v4(), "mail.globex.example", "7000").begin()->endpoint());
  other.send(boost::asio::buffer(u.plan));
  other.send(boost::asio::buffer(u.name));                       // expect: user.name -> globex  // expect-rule: piiflow-plaintext-transport
}

void without_boost(asio::io_context& io, const User& u) {
  using asio::ip::tcp;
  tcp::resolver resolver(io);
  tcp::socket socket(io);
  socket.connect(*resolver.resolve("api.acme.example", "7000").begin());
  socket.send(asio::buffer(u.plan));
  socket.send(asio::buffer(u.phone));                            // expect: user.contact.phone_number -> acme  // expect-rule: piiflow-plaintext-transport
  tcp::socket other(io);
  other.connect(resolver.resolve(tcp::v4(), "mail.globex.example", "7000").begin()->endpoint());
  other.send(asio::buffer(u.plan));
  other.send(asio::buffer(u.email));                             // expect: user.contact.email -> globex  // expect-rule: piiflow-plaintext-transport
}
