// cpr: every method, with callbacks and without, and every option of a session.
#include "pii_case.h"

#include <cpr/cpr.h>

const cpr::Url url{"https://api.acme.example/v1"};

void methods(const User& u) {
  cpr::Get(cpr::Url{"https://api.acme.example"}, cpr::Parameters{{"user", u.plan}});
  cpr::Get(cpr::Url{"https://api.acme.example"}, cpr::Parameters{{"user", u.email}});  // expect: user.contact.email -> acme
  cpr::Post(cpr::Url{"https://api.acme.example"}, cpr::Body{u.plan});
  cpr::Post(cpr::Url{"https://api.acme.example"}, cpr::Body{u.name});  // expect: user.name -> acme
  cpr::Put(cpr::Url{"https://api.acme.example"}, cpr::Body{u.plan});
  cpr::Put(cpr::Url{"https://api.acme.example"}, cpr::Body{u.phone});  // expect: user.contact.phone_number -> acme
  cpr::Patch(cpr::Url{"https://api.acme.example"}, cpr::Body{u.plan});
  cpr::Patch(cpr::Url{"https://api.acme.example"}, cpr::Body{u.email});  // expect: user.contact.email -> acme
  cpr::Delete(cpr::Url{"https://api.acme.example"}, cpr::Body{u.plan});
  cpr::Delete(cpr::Url{"https://api.acme.example"}, cpr::Body{u.name});  // expect: user.name -> acme
  cpr::Head(cpr::Url{"https://api.acme.example"}, cpr::Header{{"X-User", u.plan}});
  cpr::Head(cpr::Url{"https://api.acme.example"}, cpr::Header{{"X-User", u.phone}});  // expect: user.contact.phone_number -> acme
  cpr::Options(cpr::Url{"https://api.acme.example"}, cpr::Header{{"X-User", u.plan}});
  cpr::Options(cpr::Url{"https://api.acme.example"}, cpr::Header{{"X-User", u.email}});  // expect: user.contact.email -> acme
}

void downloads(const User& u, std::ofstream& file) {
  cpr::Download(file, cpr::Url{"https://api.acme.example/?user=" + u.plan});
  cpr::Download(file, cpr::Url{"https://api.acme.example/?user=" + u.name});  // expect: user.name -> acme
}

void later(const User& u) {
  cpr::GetAsync(cpr::Url{"https://api.acme.example"}, cpr::Parameters{{"user", u.plan}});
  cpr::GetAsync(cpr::Url{"https://api.acme.example"}, cpr::Parameters{{"user", u.phone}});  // expect: user.contact.phone_number -> acme
  cpr::PostAsync(cpr::Url{"https://api.acme.example"}, cpr::Body{u.plan});
  cpr::PostAsync(cpr::Url{"https://api.acme.example"}, cpr::Body{u.email});  // expect: user.contact.email -> acme
  cpr::PutAsync(cpr::Url{"https://api.acme.example"}, cpr::Body{u.plan});
  cpr::PutAsync(cpr::Url{"https://api.acme.example"}, cpr::Body{u.name});  // expect: user.name -> acme
  cpr::PatchAsync(cpr::Url{"https://api.acme.example"}, cpr::Body{u.plan});
  cpr::PatchAsync(cpr::Url{"https://api.acme.example"}, cpr::Body{u.phone});  // expect: user.contact.phone_number -> acme
  cpr::DeleteAsync(cpr::Url{"https://api.acme.example"}, cpr::Body{u.plan});
  cpr::DeleteAsync(cpr::Url{"https://api.acme.example"}, cpr::Body{u.email});  // expect: user.contact.email -> acme
  cpr::HeadAsync(cpr::Url{"https://api.acme.example"}, cpr::Header{{"X-User", u.plan}});
  cpr::HeadAsync(cpr::Url{"https://api.acme.example"}, cpr::Header{{"X-User", u.name}});  // expect: user.name -> acme
  cpr::OptionsAsync(cpr::Url{"https://api.acme.example"}, cpr::Header{{"X-User", u.plan}});
  cpr::OptionsAsync(cpr::Url{"https://api.acme.example"}, cpr::Header{{"X-User", u.phone}});  // expect: user.contact.phone_number -> acme
}

void done(cpr::Response response);

void called_back(const User& u) {
  cpr::GetCallback(done, cpr::Url{"https://api.acme.example"}, cpr::Parameters{{"user", u.plan}});
  cpr::GetCallback(done, cpr::Url{"https://api.acme.example"}, cpr::Parameters{{"user", u.email}});  // expect: user.contact.email -> acme
  cpr::PostCallback(done, cpr::Url{"https://api.acme.example"}, cpr::Body{u.plan});
  cpr::PostCallback(done, cpr::Url{"https://api.acme.example"}, cpr::Body{u.name});  // expect: user.name -> acme
  cpr::PutCallback(done, cpr::Url{"https://api.acme.example"}, cpr::Body{u.plan});
  cpr::PutCallback(done, cpr::Url{"https://api.acme.example"}, cpr::Body{u.phone});  // expect: user.contact.phone_number -> acme
  cpr::PatchCallback(done, cpr::Url{"https://api.acme.example"}, cpr::Body{u.plan});
  cpr::PatchCallback(done, cpr::Url{"https://api.acme.example"}, cpr::Body{u.email});  // expect: user.contact.email -> acme
  cpr::DeleteCallback(done, cpr::Url{"https://api.acme.example"}, cpr::Body{u.plan});
  cpr::DeleteCallback(done, cpr::Url{"https://api.acme.example"}, cpr::Body{u.name});  // expect: user.name -> acme
  cpr::HeadCallback(done, cpr::Url{"https://api.acme.example"}, cpr::Header{{"X-User", u.plan}});
  cpr::HeadCallback(done, cpr::Url{"https://api.acme.example"}, cpr::Header{{"X-User", u.phone}});  // expect: user.contact.phone_number -> acme
  cpr::OptionsCallback(done, cpr::Url{"https://api.acme.example"}, cpr::Header{{"X-User", u.plan}});
  cpr::OptionsCallback(done, cpr::Url{"https://api.acme.example"}, cpr::Header{{"X-User", u.email}});  // expect: user.contact.email -> acme
}

void options(const User& u) {
  cpr::Session session;
  session.SetUrl(cpr::Url{"https://api.acme.example/?user=" + u.plan});
  session.SetUrl(cpr::Url{"https://api.acme.example/?user=" + u.name});  // expect: user.name -> acme
  session.SetHeader(cpr::Header{{"X-User", u.plan}});
  session.SetHeader(cpr::Header{{"X-User", u.phone}});           // expect: user.contact.phone_number -> acme
  session.UpdateHeader(cpr::Header{{"X-User", u.plan}});
  session.UpdateHeader(cpr::Header{{"X-User", u.email}});        // expect: user.contact.email -> acme
  session.SetAuth(cpr::Authentication{u.plan, "secret", cpr::AuthMode::BASIC});
  session.SetAuth(cpr::Authentication{u.name, "secret", cpr::AuthMode::BASIC});  // expect: user.name -> acme
  session.SetBearer(cpr::Bearer{u.plan});
  session.SetBearer(cpr::Bearer{u.phone});                       // expect: user.contact.phone_number -> acme
  session.SetUserAgent(cpr::UserAgent{u.plan});
  session.SetUserAgent(cpr::UserAgent{u.email});                 // expect: user.contact.email -> acme
  session.SetCookies(cpr::Cookies{cpr::Cookie{"user", u.plan}});
  session.SetCookies(cpr::Cookies{cpr::Cookie{"user", u.name}});  // expect: user.name -> acme
  session.SetBody(cpr::Body{u.plan});
  session.SetBody(cpr::Body{u.phone});                           // expect: user.contact.phone_number -> acme
  session.SetBodyView(cpr::BodyView{u.plan});
  session.SetBodyView(cpr::BodyView{u.email});                   // expect: user.contact.email -> acme
  session.SetOption(cpr::Body{u.plan});
  session.SetOption(cpr::Body{u.name});                          // expect: user.name -> acme
  {
    cpr::Parameters parameters;
    parameters.Add(cpr::Parameter{"user", u.plan});
    session.SetParameters(parameters);
  }
  {
    cpr::Parameters parameters;
    parameters.Add(cpr::Parameter{"user", u.phone});
    session.SetParameters(parameters);                           // expect: user.contact.phone_number -> acme
  }
  {
    cpr::Payload payload{{"a", "b"}};
    payload.Add(cpr::Pair{"user", u.plan});
    session.SetPayload(payload);
  }
  {
    cpr::Payload payload{{"a", "b"}};
    payload.Add(cpr::Pair{"user", u.email});
    session.SetPayload(payload);                                 // expect: user.contact.email -> acme
  }
  session.SetMultipart(cpr::Multipart{{"user", u.plan}});
  session.SetMultipart(cpr::Multipart{{"user", u.name}});        // expect: user.name -> acme
  {
    cpr::Multipart parts{{"user", cpr::Files{cpr::File{u.plan}}}};
    session.SetMultipart(parts);
  }
  {
    cpr::Multipart parts{{"user", cpr::Files{cpr::File{u.phone}}}};
    session.SetMultipart(parts);                                 // expect: user.contact.phone_number -> acme
  }
  {
    std::string bytes = u.plan;
    cpr::Multipart parts{{"user", cpr::Buffer{bytes.begin(), bytes.end(), "user.txt"}}};
    session.SetMultipart(parts);
  }
  {
    std::string bytes = u.email;
    cpr::Multipart parts{{"user", cpr::Buffer{bytes.begin(), bytes.end(), "user.txt"}}};
    session.SetMultipart(parts);                                 // expect: user.contact.email -> acme
  }
}

void proxy(const User& u) {
  cpr::Session session;
  session.SetUrl(cpr::Url{"https://api.acme.example"});
  session.SetProxies(cpr::Proxies{{"https", "https://proxy.globex.example"}});
  session.SetProxyAuth(cpr::ProxyAuthentication{{"https", cpr::EncodedAuthentication{u.plan, "secret"}}});
  session.SetProxyAuth(cpr::ProxyAuthentication{{"https", cpr::EncodedAuthentication{u.name, "secret"}}});  // expect: user.name -> globex
}

void url_later(const User& u) {
  cpr::Session session;
  session.SetOption(cpr::Url{"https://mail.globex.example"});
  session.SetBody(cpr::Body{u.plan});
  session.SetBody(cpr::Body{u.phone});                           // expect: user.contact.phone_number -> globex
}

void texts(const User& u) {
  cpr::Url base{"https://api.acme.example/?user="};
  cpr::Get(base + u.plan);
  cpr::Get(base + u.email);                                      // expect: user.contact.email -> acme
  {
    cpr::Body body{u.plan};
    cpr::Post(base, cpr::Body{body.str()});
    cpr::Post(base, cpr::Body{body.c_str()});
    cpr::Post(base, cpr::Body{body.data()});
  }
  {
    cpr::Body body{u.name};
    cpr::Post(base, cpr::Body{body.str()});                      // expect: user.name -> acme
    cpr::Post(base, cpr::Body{body.c_str()});                    // expect: user.name -> acme
    cpr::Post(base, cpr::Body{body.data()});                     // expect: user.name -> acme
  }
  {
    cpr::Body body{"user="};
    body += u.plan;
    cpr::Post(base, body);
  }
  {
    cpr::Body body{"user="};
    body += u.phone;
    cpr::Post(base, body);                                       // expect: user.contact.phone_number -> acme
  }
}

void by_session(const User& u) {
  cpr::Session session;
  session.SetUrl(cpr::Url{"https://api.acme.example"});
  session.SetVerifySsl(cpr::VerifySsl{false});
  session.SetBody(cpr::Body{u.plan});
  session.SetBody(cpr::Body{u.email});                           // expect: user.contact.email -> acme  // expect-rule: piiflow-tls-verification-off
}

void by_ssl_options(const User& u) {
  cpr::Session session;
  session.SetUrl(cpr::Url{"https://api.acme.example"});
  session.SetSslOptions(cpr::Ssl(cpr::ssl::VerifyHost{false}));
  session.SetBody(cpr::Body{u.plan});
  session.SetBody(cpr::Body{u.name});                            // expect: user.name -> acme  // expect-rule: piiflow-tls-verification-off
}

void by_set_option(const User& u) {
  cpr::SslOptions ssl;
  ssl.SetOption(cpr::ssl::VerifyPeer{false});
  cpr::Session session;
  session.SetUrl(cpr::Url{"https://api.acme.example"});
  session.SetOption(ssl);
  session.SetBody(cpr::Body{u.plan});
  session.SetBody(cpr::Body{u.phone});                           // expect: user.contact.phone_number -> acme  // expect-rule: piiflow-tls-verification-off
}

void with_ssl_options(const User& u) {
  cpr::Session session;
  session.SetUrl(cpr::Url{"https://api.acme.example"});
  session.SetSslOptions(cpr::Ssl(cpr::ssl::VerifyHost{true}));
  session.SetBody(cpr::Body{u.plan});
  session.SetBody(cpr::Body{u.email});                           // expect: user.contact.email -> acme
}

void by_call(const User& u) {
  cpr::Post(url, cpr::Body{u.plan}, cpr::Ssl(cpr::ssl::VerifyPeer{false}));
  cpr::Post(url, cpr::Body{u.name}, cpr::Ssl(cpr::ssl::VerifyPeer{false}));  // expect: user.name -> acme  // expect-rule: piiflow-tls-verification-off
}
