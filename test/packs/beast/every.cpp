// needs: boost/beast/http.hpp libboost1.81-dev
// flags: -std=c++17 -Wno-everything
// Beast: each way to write a message or a frame, now and later.
#include "pii_case.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>
#include <boost/beast/websocket.hpp>

namespace beast = boost::beast;
namespace http = beast::http;
namespace net = boost::asio;
using Request = http::request<http::string_body>;

void done(const boost::system::error_code& error, std::size_t size);
void greeted(const boost::system::error_code& error);
void connected(const boost::system::error_code& error, const net::ip::tcp::endpoint& endpoint);

Request request(const std::string& text) {
  Request result{http::verb::post, "/v1", 11};
  result.body() = text;
  result.prepare_payload();
  return result;
}

void messages(net::io_context& io, const User& u) {
  net::ip::tcp::resolver resolver(io);
  beast::tcp_stream stream(io);
  stream.connect(resolver.resolve("api.acme.example", "80"));
  {
    Request message = request(u.plan);
    http::write(stream, message);
    http::async_write(stream, message, done);
    http::request_serializer<http::string_body> serializer(message);
    http::write_some(stream, serializer);
    http::write_header(stream, serializer);
    http::async_write_some(stream, serializer, done);
    http::async_write_header(stream, serializer, done);
  }
  {
    Request message = request(u.email);
    http::write(stream, message);                                // expect: user.contact.email -> acme  // expect-rule: piiflow-plaintext-transport
    http::async_write(stream, message, done);                    // expect: user.contact.email -> acme  // expect-rule: piiflow-plaintext-transport
    http::request_serializer<http::string_body> serializer(message);
    http::write_some(stream, serializer);                        // expect: user.contact.email -> acme  // expect-rule: piiflow-plaintext-transport
    http::write_header(stream, serializer);                      // expect: user.contact.email -> acme  // expect-rule: piiflow-plaintext-transport
    http::async_write_some(stream, serializer, done);            // expect: user.contact.email -> acme  // expect-rule: piiflow-plaintext-transport
    http::async_write_header(stream, serializer, done);          // expect: user.contact.email -> acme  // expect-rule: piiflow-plaintext-transport
  }
  stream.write_some(net::buffer(u.plan));
  stream.write_some(net::buffer(u.name));                        // expect: user.name -> acme  // expect-rule: piiflow-plaintext-transport
  stream.async_write_some(net::buffer(u.plan), done);
  stream.async_write_some(net::buffer(u.phone), done);           // expect: user.contact.phone_number -> acme  // expect-rule: piiflow-plaintext-transport
}

void connected_later(net::io_context& io, const User& u) {
  net::ip::tcp::resolver resolver(io);
  beast::tcp_stream stream(io);
  stream.async_connect(resolver.resolve("api.acme.example", "80"), connected);
  stream.write_some(net::buffer(u.plan));
  stream.write_some(net::buffer(u.email));                       // expect: user.contact.email -> acme  // expect-rule: piiflow-plaintext-transport
}

void encrypted(net::io_context& io, const User& u) {
  net::ip::tcp::resolver resolver(io);
  net::ssl::context context(net::ssl::context::tlsv12_client);
  beast::ssl_stream<beast::tcp_stream> stream(io, context);
  beast::get_lowest_layer(stream).connect(resolver.resolve("mail.globex.example", "443"));
  stream.async_handshake(net::ssl::stream_base::client, greeted);
  {
    Request message = request(u.plan);
    http::write(stream, message);
  }
  {
    Request message = request(u.name);
    http::write(stream, message);                                // expect: user.name -> globex
  }
}

void unverified(net::io_context& io, const User& u) {
  net::ip::tcp::resolver resolver(io);
  net::ssl::context context(net::ssl::context::tlsv12_client);
  beast::ssl_stream<beast::tcp_stream> stream(io, context);
  stream.set_verify_mode(net::ssl::verify_none);
  beast::get_lowest_layer(stream).connect(resolver.resolve("mail.globex.example", "443"));
  stream.handshake(net::ssl::stream_base::client);
  {
    Request message = request(u.plan);
    http::write(stream, message);
  }
  {
    Request message = request(u.phone);
    http::write(stream, message);                                // expect: user.contact.phone_number -> globex  // expect-rule: piiflow-tls-verification-off
  }
}

void sockets(net::io_context& io, const User& u) {
  net::ip::tcp::resolver resolver(io);
  beast::websocket::stream<beast::tcp_stream> stream(io);
  beast::get_lowest_layer(stream).connect(resolver.resolve("api.acme.example", "80"));
  stream.handshake("api.acme.example", "/?user=" + u.plan);
  stream.handshake("api.acme.example", "/?user=" + u.email);     // expect: user.contact.email -> acme  // expect-rule: piiflow-plaintext-transport
  stream.async_handshake("api.acme.example", "/?user=" + u.plan, greeted);
  stream.async_handshake("api.acme.example", "/?user=" + u.name, greeted);  // expect: user.name -> acme  // expect-rule: piiflow-plaintext-transport
  stream.write_some(true, net::buffer(u.plan));
  stream.write_some(true, net::buffer(u.phone));                 // expect: user.contact.phone_number -> acme  // expect-rule: piiflow-plaintext-transport
  stream.async_write(net::buffer(u.plan), done);
  stream.async_write(net::buffer(u.email), done);                // expect: user.contact.email -> acme  // expect-rule: piiflow-plaintext-transport
  stream.async_write_some(true, net::buffer(u.plan), done);
  stream.async_write_some(true, net::buffer(u.name), done);      // expect: user.name -> acme  // expect-rule: piiflow-plaintext-transport
  stream.ping(beast::websocket::ping_data(u.plan.data(), 3));
  stream.ping(beast::websocket::ping_data(u.phone.data(), 3));   // expect: user.contact.phone_number -> acme  // expect-rule: piiflow-plaintext-transport
  stream.async_ping(beast::websocket::ping_data(u.plan.data(), 3), greeted);
  stream.async_ping(beast::websocket::ping_data(u.email.data(), 3), greeted);  // expect: user.contact.email -> acme  // expect-rule: piiflow-plaintext-transport
}

void named_by_handshake(beast::websocket::stream<beast::tcp_stream>& a, beast::websocket::stream<beast::tcp_stream>& b,
                        beast::websocket::stream<beast::tcp_stream>& c, beast::websocket::stream<beast::tcp_stream>& d,
                        beast::websocket::stream<beast::tcp_stream>& e, const User& u) {
  boost::system::error_code error;
  beast::websocket::response_type answer;
  a.handshake("mail.globex.example", "/");
  a.write_some(true, net::buffer(u.plan));
  a.write_some(true, net::buffer(u.email));                      // expect: user.contact.email -> globex
  b.handshake("api.acme.example", "/", error);
  b.write_some(true, net::buffer(u.name));                       // expect: user.name -> acme
  c.async_handshake("mail.globex.example", "/", greeted);
  c.write_some(true, net::buffer(u.phone));                      // expect: user.contact.phone_number -> globex
  d.handshake(answer, "api.acme.example", "/?user=" + u.plan, error);
  d.handshake(answer, "api.acme.example", "/?user=" + u.email, error);     // expect: user.contact.email -> acme
  e.async_handshake(answer, "mail.globex.example", "/?user=" + u.plan, greeted);
  e.async_handshake(answer, "mail.globex.example", "/?user=" + u.name, greeted);  // expect: user.name -> globex
}

int main() {
  User u = load_user(1);
  net::io_context io;
  messages(io, u);
  connected_later(io, u);
  encrypted(io, u);
  unverified(io, u);
  sockets(io, u);
}
