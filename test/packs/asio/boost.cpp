// needs: boost/asio.hpp libboost1.81-dev
// flags: -std=c++17 -Wno-everything
// Boost.Asio: every way to write, to connect and to name a host; encrypted, verified or not.
#include "pii_case.h"

#include <boost/asio.hpp>
#include <boost/asio/ssl.hpp>

namespace net = boost::asio;
using net::ip::tcp;
using net::ip::udp;

void done(const boost::system::error_code& error, std::size_t size);

tcp::socket acme_socket(net::io_context& io) {
  tcp::resolver resolver(io);
  tcp::socket socket(io);
  net::connect(socket, resolver.resolve("api.acme.example", "7000"));
  return socket;
}

void streams(net::io_context& io, const User& u) {
  tcp::socket socket = acme_socket(io);
  socket.send(net::buffer(u.plan));
  socket.send(net::buffer(u.email));                             // expect: user.contact.email -> acme  // expect-rule: piiflow-plaintext-transport
  socket.async_send(net::buffer(u.plan), done);
  socket.async_send(net::buffer(u.name), done);                  // expect: user.name -> acme  // expect-rule: piiflow-plaintext-transport
  socket.write_some(net::buffer(u.plan));
  socket.write_some(net::buffer(u.phone));                       // expect: user.contact.phone_number -> acme  // expect-rule: piiflow-plaintext-transport
  socket.async_write_some(net::buffer(u.plan), done);
  socket.async_write_some(net::buffer(u.email), done);           // expect: user.contact.email -> acme  // expect-rule: piiflow-plaintext-transport
  net::write(socket, net::buffer(u.plan));
  net::write(socket, net::buffer(u.name));                       // expect: user.name -> acme  // expect-rule: piiflow-plaintext-transport
  net::async_write(socket, net::buffer(u.plan), done);
  net::async_write(socket, net::buffer(u.phone), done);          // expect: user.contact.phone_number -> acme  // expect-rule: piiflow-plaintext-transport
  net::write(socket, net::const_buffer(u.plan.data(), 3));
  net::write(socket, net::const_buffer(u.email.data(), 3));      // expect: user.contact.email -> acme  // expect-rule: piiflow-plaintext-transport
  {
    std::string text = u.plan;
    net::write(socket, net::dynamic_buffer(text));
    net::write(socket, net::mutable_buffer(text.data(), 3));
  }
  {
    std::string text = u.name;
    net::write(socket, net::dynamic_buffer(text));               // expect: user.name -> acme  // expect-rule: piiflow-plaintext-transport
    net::write(socket, net::mutable_buffer(text.data(), 3));     // expect: user.name -> acme  // expect-rule: piiflow-plaintext-transport
  }
}

void datagrams(net::io_context& io, const User& u) {
  udp::socket socket(io);
  socket.connect(udp::endpoint(net::ip::make_address_v4("203.0.113.7"), 514));
  socket.send(net::buffer(u.plan));
  socket.send(net::buffer(u.phone));                             // expect: user.contact.phone_number -> unknown  // expect-rule: piiflow-plaintext-transport
  socket.async_send(net::buffer(u.plan), done);
  socket.async_send(net::buffer(u.email), done);                 // expect: user.contact.email -> unknown  // expect-rule: piiflow-plaintext-transport
  udp::endpoint local(net::ip::make_address("127.0.0.1"), 514);
  socket.send_to(net::buffer(u.email), local);
  socket.send_to(net::buffer(u.plan), udp::endpoint(net::ip::make_address_v6("2001:db8::7"), 514));
  socket.send_to(net::buffer(u.name), udp::endpoint(net::ip::make_address_v6("2001:db8::7"), 514));  // expect: user.name -> unknown  // expect-rule: piiflow-plaintext-transport
  socket.async_send_to(net::buffer(u.plan), udp::endpoint(net::ip::address::from_string("203.0.113.7"), 514), done);
  socket.async_send_to(net::buffer(u.phone), udp::endpoint(net::ip::address::from_string("203.0.113.7"), 514), done);  // expect: user.contact.phone_number -> unknown  // expect-rule: piiflow-plaintext-transport
}

void raw(net::io_context& io, const User& u) {
  net::ip::icmp::socket socket(io);
  net::ip::icmp::endpoint far(net::ip::address_v4::from_string("203.0.113.7"), 0);
  net::ip::icmp::endpoint near(net::ip::address_v4::from_string("127.0.0.1"), 0);
  socket.send_to(net::buffer(u.plan), far);
  socket.send_to(net::buffer(u.email), far);                     // expect: user.contact.email -> unknown  // expect-rule: piiflow-plaintext-transport
  socket.async_send_to(net::buffer(u.plan), far, done);
  socket.async_send_to(net::buffer(u.name), far, done);          // expect: user.name -> unknown  // expect-rule: piiflow-plaintext-transport
  socket.send_to(net::buffer(u.email), near);
  socket.connect(far);
  socket.send(net::buffer(u.plan));
  socket.send(net::buffer(u.phone));                             // expect: user.contact.phone_number -> unknown  // expect-rule: piiflow-plaintext-transport
  socket.async_send(net::buffer(u.plan), done);
  socket.async_send(net::buffer(u.email), done);                 // expect: user.contact.email -> unknown  // expect-rule: piiflow-plaintext-transport
}

void with_a_protocol(net::io_context& io, const User& u) {
  tcp::resolver resolver(io);
  tcp::socket socket(io);
  net::connect(socket, resolver.resolve(tcp::v4(), "mail.globex.example", "7000"));
  socket.send(net::buffer(u.plan));
  socket.send(net::buffer(u.name));                              // expect: user.name -> globex  // expect-rule: piiflow-plaintext-transport
}

void with_queries(net::io_context& io, const User& u) {
  tcp::resolver resolver(io);
  {
    tcp::socket socket(io);
    net::connect(socket, resolver.resolve(tcp::resolver::query("mail.globex.example", "7000")));
    socket.send(net::buffer(u.plan));
  }
  {
    tcp::socket socket(io);
    net::connect(socket, resolver.resolve(tcp::resolver::query("mail.globex.example", "7000")));
    socket.send(net::buffer(u.phone));                           // expect: user.contact.phone_number -> globex  // expect-rule: piiflow-plaintext-transport
  }
  {
    tcp::socket socket(io);
    net::connect(socket, resolver.resolve(tcp::resolver::query(tcp::v4(), "mail.globex.example", "7000")));
    socket.send(net::buffer(u.plan));
  }
  {
    tcp::socket socket(io);
    net::connect(socket, resolver.resolve(tcp::resolver::query(tcp::v4(), "mail.globex.example", "7000")));
    socket.send(net::buffer(u.email));                           // expect: user.contact.email -> globex  // expect-rule: piiflow-plaintext-transport
  }
}

struct Session {
  tcp::resolver resolver;
  tcp::socket socket;
  std::string text;

  void start() {
    resolver.async_resolve("mail.globex.example", "7000", [this](const boost::system::error_code&, tcp::resolver::results_type found) {
      net::async_connect(socket, found, [this](const boost::system::error_code&, const tcp::endpoint&) { write(); });
    });
  }
  void write() {
    net::async_write(socket, net::buffer(text), done);  // expect: user.contact.email -> globex  // expect-rule: piiflow-plaintext-transport
  }
};

void later(net::io_context& io, const User& u) {
  Session session{tcp::resolver(io), tcp::socket(io), u.email};
  session.start();
  io.run();
}

void connects_itself(net::io_context& io, const User& u) {
  tcp::socket socket(io);
  socket.async_connect(tcp::endpoint(net::ip::make_address("203.0.113.7"), 80), [](const boost::system::error_code&) {});
  socket.send(net::buffer(u.plan));
  socket.send(net::buffer(u.name));                              // expect: user.name -> unknown  // expect-rule: piiflow-plaintext-transport
}

void encrypted(net::io_context& io, const User& u) {
  tcp::resolver resolver(io);
  net::ssl::context context(net::ssl::context::tls_client);
  context.set_verify_mode(net::ssl::verify_peer);
  net::ssl::stream<tcp::socket> stream(io, context);
  net::connect(stream.next_layer(), resolver.resolve("mail.globex.example", "443"));
  stream.async_handshake(net::ssl::stream_base::client, [](const boost::system::error_code&) {});
  stream.write_some(net::buffer(u.plan));
  stream.write_some(net::buffer(u.phone));                       // expect: user.contact.phone_number -> globex
  stream.async_write_some(net::buffer(u.plan), done);
  stream.async_write_some(net::buffer(u.email), done);           // expect: user.contact.email -> globex
}

void unverified(net::io_context& io, const User& u) {
  tcp::resolver resolver(io);
  net::ssl::context context(net::ssl::context::tls_client);
  net::ssl::stream<tcp::socket> stream(io, context);
  stream.set_verify_mode(net::ssl::verify_none);
  net::connect(stream.lowest_layer(), resolver.resolve("mail.globex.example", "443"));
  stream.handshake(net::ssl::stream_base::client);
  stream.write_some(net::buffer(u.plan));
  stream.write_some(net::buffer(u.name));                        // expect: user.name -> globex  // expect-rule: piiflow-tls-verification-off
}

void unverified_by_context(net::io_context& io, const User& u) {
  tcp::resolver resolver(io);
  net::ssl::context context(net::ssl::context::tls_client);
  context.set_verify_mode(net::ssl::verify_none);
  net::ssl::stream<tcp::socket> stream(io, context);
  net::connect(stream.lowest_layer(), resolver.resolve("mail.globex.example", "443"));
  stream.handshake(net::ssl::stream_base::client);
  stream.write_some(net::buffer(u.plan));
  stream.write_some(net::buffer(u.phone));                       // expect: user.contact.phone_number -> globex  // expect-rule: piiflow-tls-verification-off
}

void verified(net::io_context& io, const User& u) {
  tcp::resolver resolver(io);
  net::ssl::context context(net::ssl::context::tls_client);
  net::ssl::stream<tcp::socket> stream(io, context);
  stream.set_verify_mode(net::ssl::verify_peer);
  net::connect(stream.lowest_layer(), resolver.resolve("mail.globex.example", "443"));
  stream.handshake(net::ssl::stream_base::client);
  stream.write_some(net::buffer(u.plan));
  stream.write_some(net::buffer(u.email));                       // expect: user.contact.email -> globex
}

int main() {
  User u = load_user(1);
  net::io_context io;
  streams(io, u);
  datagrams(io, u);
  raw(io, u);
  with_a_protocol(io, u);
  with_queries(io, u);
  later(io, u);
  connects_itself(io, u);
  encrypted(io, u);
  unverified(io, u);
  unverified_by_context(io, u);
  verified(io, u);
}
