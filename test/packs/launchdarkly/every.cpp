// The client's and the server's side, by their interfaces and by their classes.
#include "pii_case.h"

#include <launchdarkly/client.hpp>

using namespace launchdarkly;

Context context(const std::string& name) { return ContextBuilder().Kind("user", "1").Name(name).Build(); }

void client(const User& u, client_side::IClient& any) {
  client_side::Client plain(Config(), context(u.plan));
  client_side::Client client(Config(), context(u.email));  // expect: user.contact.email -> launchdarkly
  client.Track("login", Value(u.plan));
  client.Track("login", Value(u.email));                         // expect: user.contact.email -> launchdarkly
  client.IdentifyAsync(context(u.plan));
  client.IdentifyAsync(context(u.name));                         // expect: user.name -> launchdarkly
  any.Track("login", Value(u.plan));
  any.Track("login", Value(u.phone));                            // expect: user.contact.phone_number -> launchdarkly
  any.IdentifyAsync(context(u.plan));
  any.IdentifyAsync(context(u.email));                           // expect: user.contact.email -> launchdarkly
}

void server(const User& u, server_side::IClient& any) {
  server_side::Client client{Config()};
  client.Identify(context(u.plan));
  client.Identify(context(u.name));                              // expect: user.name -> launchdarkly
  client.Track(context("1"), "login", Value(u.plan));
  client.Track(context("1"), "login", Value(u.phone));           // expect: user.contact.phone_number -> launchdarkly
  client.BoolVariation(context(u.plan), "flag", false);
  client.BoolVariation(context(u.email), "flag", false);         // expect: user.contact.email -> launchdarkly
  any.Identify(context(u.plan));
  any.Identify(context(u.name));                                 // expect: user.name -> launchdarkly
  any.Track(context("1"), "login", Value(u.plan));
  any.Track(context("1"), "login", Value(u.phone));              // expect: user.contact.phone_number -> launchdarkly
  any.BoolVariation(context(u.plan), "flag", false);
  any.BoolVariation(context(u.email), "flag", false);            // expect: user.contact.email -> launchdarkly
}

void attributes(const User& u, server_side::IClient& any) {
  any.Identify(ContextBuilder().Kind("user", "1").SetPrivate("user", Value(u.plan)).Build());
  any.Identify(ContextBuilder().Kind("user", "1").SetPrivate("user", Value(u.name)).Build());  // expect: user.name -> launchdarkly
  any.Identify(ContextBuilder().Kind("user", "1").Set("user", Value(u.plan)).AddPrivateAttribute("user").Build());
  any.Identify(ContextBuilder().Kind("user", "1").Set("user", Value(u.phone)).AddPrivateAttribute("user").Build());  // expect: user.contact.phone_number -> launchdarkly
  {
    ContextBuilder builder;
    builder.Kind("user", u.plan);
    any.Identify(builder.Build());
  }
  {
    ContextBuilder builder;
    builder.Kind("user", u.email);
    any.Identify(builder.Build());                               // expect: user.contact.email -> launchdarkly
  }
}
