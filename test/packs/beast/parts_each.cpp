// needs: boost/beast/http.hpp libboost1.81-dev
// flags: -std=c++17 -Wno-everything
// Beast: the parts of a message and the layers of a stream; each call with its twin.
#include "pii_case.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/core/flat_stream.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>
#include <boost/beast/websocket.hpp>
#include <boost/beast/websocket/ssl.hpp>
#include <chrono>
#include <string>

namespace beast = boost::beast;
namespace http = beast::http;
namespace net = boost::asio;
namespace ws = beast::websocket;
using Request = http::request<http::string_body>;
using Response = http::response<http::string_body>;
using Tls = beast::ssl_stream<beast::tcp_stream>;
using Where = net::ip::tcp::resolver::results_type;

// Where the stream leads to is known.
beast::tcp_stream& connected(net::io_context& io) {
  static beast::tcp_stream stream(io);
  net::ip::tcp::resolver resolver(io);
  stream.connect(resolver.resolve("api.acme.example", "80"));
  return stream;
}

void messages(net::io_context& io, const User& u) {
  { Request r; r.target(u.name); http::write(connected(io), r); }  // expect: user.name -> acme confidence high
  { Request r; r.target(u.plan); http::write(connected(io), r); }
  { Request r; r.method_string(u.name); http::write(connected(io), r); }  // expect: user.name -> acme confidence high
  { Request r; r.method_string(u.plan); http::write(connected(io), r); }
  { Response r; r.reason(u.name); http::write(connected(io), r); }  // expect: user.name -> acme confidence high
  { Response r; r.reason(u.plan); http::write(connected(io), r); }
  { Request r; r.insert("x", u.name); http::write(connected(io), r); }  // expect: user.name -> acme confidence high
  { Request r; r.insert("x", u.plan); http::write(connected(io), r); }
  { Request r; r.insert(http::field::user_agent, u.name); http::write(connected(io), r); }  // expect: user.name -> acme confidence high
  { Request r; r.insert(http::field::user_agent, u.plan); http::write(connected(io), r); }
  { http::request_header<> h; h.insert("x", u.name); Request r(h); http::write(connected(io), r); }  // expect: user.name -> acme confidence high
  { http::request_header<> h; h.insert("x", u.plan); Request r(h); http::write(connected(io), r); }
  { http::request_header<> h; h.target(u.name); http::request_header<> g(h); Request r(g); http::write(connected(io), r); }  // expect: user.name -> acme confidence high
  { http::request_header<> h; h.target(u.plan); http::request_header<> g(h); Request r(g); http::write(connected(io), r); }
  { Request r; r.body() = u.name; http::write(connected(io), r); }  // expect: user.name -> acme confidence high
  { Request r; r.body() = u.plan; http::write(connected(io), r); }
  { Request r; r.target(u.name); r.body() = "x"; http::write(connected(io), r); }  // expect: user.name -> acme confidence high
  { Request r; r.target(u.plan); r.body() = "x"; http::write(connected(io), r); }
  { Request r; r.body() = u.name; acme::send(r.body()); }  // expect: user.name -> acme confidence high
  { Request r; r.body() = u.plan; acme::send(r.body()); }
  { Request r; r.target(u.name); r.body() = u.plan; acme::send(r.body()); }
  { Request r; r.body() = u.name; r.keep_alive(true); r.chunked(true); r.content_length(9); r.version(11); http::write(connected(io), r); }  // expect: user.name -> acme confidence high
  { Request r; r.body() = u.plan; r.keep_alive(true); r.chunked(true); r.content_length(9); r.version(11); http::write(connected(io), r); }
  { Request r; r.body() = u.name; acme::send(r.keep_alive()); }
  { Request r; r.body() = u.name; acme::send(r.chunked()); }
  { Request r; r.body() = u.name; acme::send(r.version()); }
}

void layers(net::io_context& io, net::ssl::context& tls, const User& u) {
  { net::ip::tcp::resolver d(io); Tls s(io, tls); s.next_layer().connect(d.resolve("api.acme.example", "443")); Request r; r.target(u.name); http::write(s, r); }  // expect: user.name -> acme confidence high
  { net::ip::tcp::resolver d(io); Tls s(io, tls); s.next_layer().connect(d.resolve("api.acme.example", "443")); Request r; r.target(u.plan); http::write(s, r); }
  { net::ip::tcp::resolver d(io); ws::stream<Tls> s(io, tls); s.next_layer().next_layer().connect(d.resolve("api.acme.example", "443")); s.write(net::buffer(u.name)); }  // expect: user.name -> acme confidence high
  { net::ip::tcp::resolver d(io); ws::stream<Tls> s(io, tls); s.next_layer().next_layer().connect(d.resolve("api.acme.example", "443")); s.write(net::buffer(u.plan)); }
  { net::ip::tcp::resolver d(io); ws::stream<beast::tcp_stream> s(io); s.next_layer().connect(d.resolve("api.acme.example", "443")); s.write(net::buffer(u.name)); }  // expect: user.name -> acme confidence high
  { net::ip::tcp::resolver d(io); ws::stream<beast::tcp_stream> s(io); s.next_layer().connect(d.resolve("api.acme.example", "443")); s.write(net::buffer(u.plan)); }
  { net::ip::tcp::resolver d(io); beast::flat_stream<beast::tcp_stream> s(io); s.next_layer().connect(d.resolve("api.acme.example", "80")); Request r; r.target(u.name); http::write(s, r); }  // expect: user.name -> acme confidence high
  { net::ip::tcp::resolver d(io); beast::flat_stream<beast::tcp_stream> s(io); s.next_layer().connect(d.resolve("api.acme.example", "80")); Request r; r.target(u.plan); http::write(s, r); }
  { beast::tcp_stream& s = connected(io); s.expires_after(std::chrono::seconds(3)); Request r; r.target(u.name); http::write(s, r); }  // expect: user.name -> acme confidence high
  { beast::tcp_stream& s = connected(io); s.expires_after(std::chrono::seconds(3)); Request r; r.target(u.plan); http::write(s, r); }
  { beast::tcp_stream& s = connected(io); s.expires_never(); Request r; r.target(u.name); http::write(s, r); }  // expect: user.name -> acme confidence high
  { beast::tcp_stream& s = connected(io); s.expires_never(); Request r; r.target(u.plan); http::write(s, r); }
}
