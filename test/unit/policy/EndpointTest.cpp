#include "policy/Endpoint.h"

#include <catch2/catch.hpp>

using namespace piiflow::policy;

TEST_CASE("the host of an endpoint") {
  auto host = [](const char *text) { return parseEndpoint(text, false).host; };
  CHECK(host("https://eu.acme.example/collect") == "eu.acme.example");
  CHECK(host("https://EU.Acme.Example.:443/x") == "eu.acme.example");
  CHECK(host("https://user:pass@acme.example:8443/x?y#z") == "acme.example");
  CHECK(host("https://acme.example@stranger.example/") == "stranger.example");
  CHECK(host("https://stranger.example\\.acme.example/") == "stranger.example");
  CHECK(host("https://acme.example?x=@stranger.example") == "acme.example");
  CHECK(host("acme.example") == "acme.example");
  CHECK(host("acme.example:443") == "acme.example");
  CHECK(host("acme.example/path") == "acme.example");
  CHECK(host("//acme.example/path") == "acme.example");
  CHECK(host("mailto:privacy@acme.example") == "acme.example");
  CHECK(host("http://[::1]:8080/ingest") == "::1");
  CHECK(host("[FE80::1%eth0]:80") == "fe80::1");
  CHECK(host("2001:db8::1") == "2001:db8::1");
  CHECK(host("10.0.0.1:80") == "10.0.0.1");
  CHECK(host("dbname=users host=db.acme.example port=5432") == "db.acme.example");
  CHECK(host("Driver={ODBC Driver 18};Server=tcp:db.acme.example,1433;Database=users") == "db.acme.example");
  CHECK(host("dbname=users").empty());
}

TEST_CASE("a text that shows no host") {
  for (const char *text : {"", "  ", "https://", "https://%s.acme.example/", "https://{host}/", "http://[zz]/",
                           "https://.acme.example/", "acme.example:port/x", "two words"}) {
    INFO(text);
    CHECK(parseEndpoint(text, false).host.empty());
  }
}

TEST_CASE("a prefix shows the host only when something ends it") {
  auto host = [](const char *text) { return parseEndpoint(text, true).host; };
  CHECK(host("https://eu.acme.example/") == "eu.acme.example");
  CHECK(host("https://eu.acme.example/v1/users/") == "eu.acme.example");
  CHECK(host("https://eu.acme.example:") == "eu.acme.example");
  CHECK(host("https://eu.acme.example?key=") == "eu.acme.example");
  CHECK(host("acme.example:80") == "acme.example");
  CHECK(host("https://eu.acme.example").empty());
  CHECK(host("https://key@").empty());
  CHECK(host("https://").empty());
  CHECK(host("ac").empty());
  CHECK(parseEndpoint("http://", true).scheme == "http");
}

TEST_CASE("what stays on this machine") {
  for (const char *text :
       {"/run/collector", "/srv/collector.sock", "unix:/run/x.sock", "unix:///run/x.sock", "file:///tmp/x", "ipc://x"})
    CHECK(parseEndpoint(text, false).isLocal);
  CHECK_FALSE(parseEndpoint("//acme.example/x", false).isLocal);
  CHECK_FALSE(parseEndpoint("/v1/users", false).isLocal);
  CHECK(parseEndpoint("/v1/users", false).host.empty());
  CHECK_FALSE(parseEndpoint("localhost:80", false).isLocal);
}

TEST_CASE("domains") {
  CHECK(matchesDomain("*.acme.example", "eu.acme.example"));
  CHECK(matchesDomain("*.acme.example", "a.b.acme.example"));
  CHECK(matchesDomain("*.acme.example", "acme.example"));
  CHECK(matchesDomain("*.Acme.example", "eu.acme.example"));
  CHECK_FALSE(matchesDomain("*.acme.example", "notacme.example"));
  CHECK_FALSE(matchesDomain("*.acme.example", "acme.example.stranger.example"));
  CHECK_FALSE(matchesDomain("*.acme.example", ""));
  CHECK(matchesDomain("acme.example", "acme.example"));
  CHECK_FALSE(matchesDomain("acme.example", "eu.acme.example"));
  CHECK(matchesDomain("in-*.acme.example", "in-eu.acme.example"));
  CHECK_FALSE(matchesDomain("in-*.acme.example", "in-eu.x.acme.example"));
  CHECK(matchesDomain("*.in-*.acme.example", "a.in-eu.acme.example"));
}

TEST_CASE("our own network") {
  for (const char *host : {"localhost", "db.localhost", "127.0.0.1", "127.8.9.1", "::1", "::", "0.0.0.0", "10.1.2.3",
                           "172.16.0.1", "172.31.255.255", "192.168.1.1", "fd12::1", "::ffff:10.0.0.1"}) {
    INFO(host);
    CHECK(isOwnNetwork(host));
  }
  for (const char *host :
       {"localhost.stranger.example", "128.0.0.1", "172.15.0.1", "172.32.0.1", "192.169.0.1", "11.0.0.1", "::2",
        "2001:db8::1", "10.stranger.example", "127.0.0.1.stranger.example", "::ffff:8.8.8.8", "169.254.169.254"}) {
    INFO(host);
    CHECK_FALSE(isOwnNetwork(host));
  }
}

TEST_CASE("unencrypted schemes") {
  for (const char *scheme : {"http", "ws", "ftp", "mqtt", "smtp"}) CHECK(isPlaintextScheme(scheme));
  for (const char *scheme : {"https", "wss", "ftps", "mqtts", "smtps", "ssl", ""})
    CHECK_FALSE(isPlaintextScheme(scheme));
}

TEST_CASE("the host of a piece of a URL") {
  CHECK(hostOfPiece("https://api.acme.example") == "api.acme.example");
  CHECK(hostOfPiece("https://%s.acme.example/x") == "x.acme.example");
  CHECK(hostOfPiece("https://%1.acme.example/x") == "x.acme.example");
  CHECK(hostOfPiece("https://{}.acme.example:{}/x") == "x.acme.example");
  CHECK(hostOfPiece("https://user@{region}.acme.example/") == "x.acme.example");
  CHECK(hostOfPiece(".acme.example/x") == "x.acme.example");
  CHECK(hostOfPiece("api.acme.example:443") == "api.acme.example");
  CHECK(hostOfPiece("::1") == "::1");
  CHECK(hostOfPiece("2001:DB8::1") == "2001:db8::1");
  CHECK(hostOfPiece("[::1]:8080/x") == "::1");
  for (const char *text : {"https://", "https://%s/x", "{}://{}:{}/", "/v1/users", "notes.txt", "a sentence. And more",
                           R"(<a href="https://acme.example/x">%1</a>)", "see https://acme.example"}) {
    INFO(text);
    CHECK(hostOfPiece(text).empty());
  }
}
