// needs: asio.hpp libasio-dev
// flags: -std=c++17 -Wno-everything
// Addresses that are no texts: the loopback's, and numbers.
#include "pii_case.h"

#include <asio.hpp>

namespace net = asio;
using net::ip::tcp;

static void put(net::io_context& io, const net::ip::address& host, const std::string& text) {
  tcp::socket socket(io);
  socket.connect(tcp::endpoint(host, 8125));
  net::write(socket, net::buffer(text));  // expect: user.name -> unknown
}

void loopback(net::io_context& io, const User& u) {
  put(io, net::ip::address_v4::loopback(), u.email);
  put(io, net::ip::address_v6::loopback(), u.email);
  tcp::socket socket(io);
  tcp::endpoint here(net::ip::address_v4::loopback(), 8125);
  socket.connect(here);
  net::write(socket, net::buffer(u.name));
}

void numbers(net::io_context& io, const User& u) {
  put(io, net::ip::address_v4(0x7f000001), u.phone);  // 127.0.0.1
  put(io, net::ip::address_v4(0x5db8d822), u.name);   // 93.184.216.34
}
