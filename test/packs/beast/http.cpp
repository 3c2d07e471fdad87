// needs: boost/beast/http.hpp libboost1.81-dev
// flags: -std=c++17 -Wno-everything
// Beast: HTTP messages over plain and TLS streams, and WebSockets.
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

void plaintext(net::io_context& io, const User& u) {
  net::ip::tcp::resolver resolver(io);
  beast::tcp_stream stream(io);
  stream.connect(resolver.resolve("api.acme.example", "80"));
  Request plain{http::verb::post, "/v1", 11};
  plain.body() = u.plan;
  http::write(stream, plain);
  Request request{http::verb::post, "/v1", 11};
  request.body() = u.email;
  request.prepare_payload();
  http::write(stream, request);  // expect: user.contact.email -> acme // expect-rule: piiflow-plaintext-transport
}

void tls(net::io_context& io, const User& u) {
  net::ip::tcp::resolver resolver(io);
  net::ssl::context context(net::ssl::context::tlsv12_client);
  context.set_verify_mode(net::ssl::verify_peer);
  beast::ssl_stream<beast::tcp_stream> stream(io, context);
  beast::get_lowest_layer(stream).connect(resolver.resolve("mail.globex.example", "443"));
  stream.handshake(net::ssl::stream_base::client);
  Request request{http::verb::get, "/", 11};
  request.set("X-User", u.name);
  http::write(stream, request);  // expect: user.name -> globex
}

void unverified(net::io_context& io, const User& u) {
  net::ip::tcp::resolver resolver(io);
  net::ssl::context context(net::ssl::context::tlsv12_client);
  context.set_verify_mode(net::ssl::verify_none);
  beast::ssl_stream<beast::tcp_stream> stream(io, context);
  beast::get_lowest_layer(stream).connect(resolver.resolve("mail.globex.example", "443"));
  stream.handshake(net::ssl::stream_base::client);
  Request request{http::verb::get, "/?n=" + u.name, 11};
  http::write(stream, request);  // expect: user.name -> globex // expect-rule: piiflow-tls-verification-off
}

void websocket(net::io_context& io, const User& u) {
  net::ip::tcp::resolver resolver(io);
  beast::websocket::stream<beast::tcp_stream> stream(io);
  beast::get_lowest_layer(stream).connect(resolver.resolve("api.acme.example", "80"));
  stream.handshake("api.acme.example", "/");
  stream.write(net::buffer(u.plan));
  stream.write(net::buffer(u.phone));  // expect: user.contact.phone_number -> acme // expect-rule: piiflow-plaintext-transport
}

int main() {
  User u = load_user(1);
  net::io_context io;
  plaintext(io, u);
  tls(io, u);
  unverified(io, u);
  websocket(io, u);
}
