// needs: Poco/Net/HTTPSClientSession.h libpoco-dev
// flags: -std=c++17 -Wno-deprecated-declarations
// What POCO's messages, credentials, mails, URIs, digests and pointers keep and give back.
#include "pii_case.h"

#include <Poco/AutoPtr.h>
#include <Poco/Crypto/DigestEngine.h>
#include <Poco/HMACEngine.h>
#include <Poco/MD5Engine.h>
#include <Poco/Net/FilePartSource.h>
#include <Poco/Net/HTMLForm.h>
#include <Poco/Net/HTTPBasicCredentials.h>
#include <Poco/Net/HTTPCookie.h>
#include <Poco/Net/HTTPCredentials.h>
#include <Poco/Net/HTTPRequest.h>
#include <Poco/Net/HTTPResponse.h>
#include <Poco/Net/MailMessage.h>
#include <Poco/Net/MailRecipient.h>
#include <Poco/Net/NameValueCollection.h>
#include <Poco/Net/OAuth20Credentials.h>
#include <Poco/Net/StringPartSource.h>
#include <Poco/PBKDF2Engine.h>
#include <Poco/RefCountedObject.h>
#include <Poco/SHA1Engine.h>
#include <Poco/SHA2Engine.h>
#include <Poco/StreamCopier.h>
#include <Poco/URI.h>

#include <sstream>

using namespace Poco::Net;

void collections(const User& u) {
  {
    NameValueCollection values;
    values.set("user", u.plan);
    acme::send(values["user"]);
    acme::send(values.find("user")->second);
    acme::send(values.begin()->second);
    acme::send((--values.end())->second);
    acme::send(values.has("user"));
    acme::send(values.empty());
    acme::send(values.size());
    values.clear();
    acme::send(values.get("user", ""));
  }
  {
    NameValueCollection values;
    values.set("user", u.email);
    acme::send(values["user"]);                                  // expect: user.contact.email -> acme
    acme::send(values.find("user")->second);                     // expect: user.contact.email -> acme
    acme::send(values.begin()->second);                          // expect: user.contact.email -> acme
    acme::send((--values.end())->second);                        // expect: user.contact.email -> acme
    acme::send(values.has("user"));
    acme::send(values.empty());
    acme::send(values.size());
    values.clear();
    acme::send(values.get("user", ""));
  }
}

std::string text(const HTTPRequest& request) {
  std::ostringstream out;
  request.write(out);
  return out.str();
}

void requests(const User& u) {
  {
    HTTPRequest request;
    request.setURI("/?user=" + u.plan);
    acme::send(request.getURI());
    acme::send(text(request));
  }
  {
    HTTPRequest request;
    request.setURI("/?user=" + u.name);
    acme::send(request.getURI());                                // expect: user.name -> acme
    acme::send(text(request));                                   // expect: user.name -> acme
  }
  {
    HTTPRequest request;
    request.setMethod(u.plan);
    acme::send(request.getMethod());
  }
  {
    HTTPRequest request;
    request.setMethod(u.phone);
    acme::send(request.getMethod());                             // expect: user.contact.phone_number -> acme
  }
  {
    HTTPRequest request;
    request.setHost(u.plan);
    acme::send(request.getHost());
  }
  {
    HTTPRequest request;
    request.setHost(u.email);
    acme::send(request.getHost());                               // expect: user.contact.email -> acme
  }
  {
    HTTPRequest request;
    NameValueCollection cookies;
    cookies.set("user", u.plan);
    request.setCookies(cookies);
    acme::send(text(request));
  }
  {
    HTTPRequest request;
    NameValueCollection cookies;
    cookies.set("user", u.name);
    request.setCookies(cookies);
    acme::send(text(request));                                   // expect: user.name -> acme
  }
  {
    HTTPRequest request;
    request.setCredentials("Basic", u.plan);
    acme::send(text(request));
  }
  {
    HTTPRequest request;
    request.setCredentials("Basic", u.phone);
    acme::send(text(request));                                   // expect: user.contact.phone_number -> acme
  }
  {
    HTTPRequest request;
    request.setProxyCredentials("Basic", u.plan);
    acme::send(text(request));
  }
  {
    HTTPRequest request;
    request.setProxyCredentials("Basic", u.email);
    acme::send(text(request));                                   // expect: user.contact.email -> acme
  }
  {
    HTTPRequest request;
    request.setContentType(u.plan);
    acme::send(text(request));
  }
  {
    HTTPRequest request;
    request.setContentType(u.name);
    acme::send(text(request));                                   // expect: user.name -> acme
  }
  {
    HTTPRequest request;
    request.setVersion(u.plan);
    acme::send(text(request));
  }
  {
    HTTPRequest request;
    request.setVersion(u.phone);
    acme::send(text(request));                                   // expect: user.contact.phone_number -> acme
  }
  {
    HTTPRequest request;
    request.setTransferEncoding(u.plan);
    acme::send(text(request));
  }
  {
    HTTPRequest request;
    request.setTransferEncoding(u.email);
    acme::send(text(request));                                   // expect: user.contact.email -> acme
  }
  HTTPRequest request;
  request.setContentLength64(u.email.size());
  request.setKeepAlive(u.email.size() > 3);
  request.setChunkedTransferEncoding(u.email.size() > 1000);
  acme::send(text(request));
}

void credentials(const User& u) {
  HTTPResponse response;
  {
    HTTPRequest request;
    HTTPBasicCredentials credentials(u.plan, "secret");
    credentials.proxyAuthenticate(request);
    acme::send(text(request));
  }
  {
    HTTPRequest request;
    HTTPBasicCredentials credentials(u.name, "secret");
    credentials.proxyAuthenticate(request);
    acme::send(text(request));                                   // expect: user.name -> acme
  }
  {
    HTTPRequest request;
    HTTPCredentials credentials(u.plan, "secret");
    credentials.authenticate(request, response);
    acme::send(text(request));
  }
  {
    HTTPRequest request;
    HTTPCredentials credentials(u.phone, "secret");
    credentials.authenticate(request, response);
    acme::send(text(request));                                   // expect: user.contact.phone_number -> acme
  }
  {
    HTTPRequest request;
    HTTPCredentials credentials(u.plan, "secret");
    credentials.updateAuthInfo(request);
    acme::send(text(request));
  }
  {
    HTTPRequest request;
    HTTPCredentials credentials(u.email, "secret");
    credentials.updateAuthInfo(request);
    acme::send(text(request));                                   // expect: user.contact.email -> acme
  }
  {
    HTTPRequest request;
    HTTPCredentials credentials(u.plan, "secret");
    credentials.updateProxyAuthInfo(request);
    acme::send(text(request));
  }
  {
    HTTPRequest request;
    HTTPCredentials credentials(u.name, "secret");
    credentials.updateProxyAuthInfo(request);
    acme::send(text(request));                                   // expect: user.name -> acme
  }
  {
    HTTPRequest request;
    HTTPCredentials credentials(u.plan, "secret");
    credentials.proxyAuthenticate(request, response);
    acme::send(text(request));
  }
  {
    HTTPRequest request;
    HTTPCredentials credentials(u.phone, "secret");
    credentials.proxyAuthenticate(request, response);
    acme::send(text(request));                                   // expect: user.contact.phone_number -> acme
  }
  {
    HTTPRequest request;
    OAuth20Credentials credentials(u.plan);
    credentials.authenticate(request);
    acme::send(text(request));
  }
  {
    HTTPRequest request;
    OAuth20Credentials credentials(u.email);
    credentials.authenticate(request);
    acme::send(text(request));                                   // expect: user.contact.email -> acme
  }
  {
    HTTPRequest request;
    OAuth20Credentials credentials;
    credentials.setBearerToken(u.plan);
    credentials.authenticate(request);
    acme::send(text(request));
  }
  {
    HTTPRequest request;
    OAuth20Credentials credentials;
    credentials.setBearerToken(u.name);
    credentials.authenticate(request);
    acme::send(text(request));                                   // expect: user.name -> acme
  }
  {
    HTTPCookie cookie("user", u.plan);
    acme::send(cookie.toString());
    acme::send(cookie.getValue());
  }
  {
    HTTPCookie cookie("user", u.phone);
    acme::send(cookie.toString());                               // expect: user.contact.phone_number -> acme
    acme::send(cookie.getValue());                               // expect: user.contact.phone_number -> acme
  }
  {
    HTTPCookie cookie;
    cookie.setValue(u.plan);
    acme::send(cookie.getValue());
  }
  {
    HTTPCookie cookie;
    cookie.setValue(u.email);
    acme::send(cookie.getValue());                               // expect: user.contact.email -> acme
  }
  {
    HTTPCookie cookie;
    cookie.setName(u.plan);
    acme::send(cookie.toString());
  }
  {
    HTTPCookie cookie;
    cookie.setName(u.name);
    acme::send(cookie.toString());                               // expect: user.name -> acme
  }
}

void mails(const User& u) {
  {
    MailMessage mail;
    mail.setSubject(u.plan);
    acme::send(mail.getSubject());
  }
  {
    MailMessage mail;
    mail.setSubject(u.phone);
    acme::send(mail.getSubject());                               // expect: user.contact.phone_number -> acme
  }
  {
    MailMessage mail;
    mail.setSender(u.plan);
    acme::send(mail.getSender());
  }
  {
    MailMessage mail;
    mail.setSender(u.email);
    acme::send(mail.getSender());                                // expect: user.contact.email -> acme
  }
  {
    MailMessage mail;
    mail.setContent(u.plan);
    acme::send(mail.getContent());
  }
  {
    MailMessage mail;
    mail.setContent(u.name);
    acme::send(mail.getContent());                               // expect: user.name -> acme
  }
  {
    MailMessage mail;
    MailMessage::Recipients recipients;
    recipients.push_back(MailRecipient(MailRecipient::PRIMARY_RECIPIENT, u.plan));
    mail.setRecipients(recipients);
    acme::send(mail.recipients().front().getAddress());
  }
  {
    MailMessage mail;
    MailMessage::Recipients recipients;
    recipients.push_back(MailRecipient(MailRecipient::PRIMARY_RECIPIENT, u.phone));
    mail.setRecipients(recipients);
    acme::send(mail.recipients().front().getAddress());          // expect: user.contact.phone_number -> acme
  }
  {
    MailRecipient recipient;
    recipient.setAddress(u.plan);
    acme::send(recipient.getAddress());
  }
  {
    MailRecipient recipient;
    recipient.setAddress(u.email);
    acme::send(recipient.getAddress());                          // expect: user.contact.email -> acme
  }
  {
    MailRecipient recipient;
    recipient.setRealName(u.plan);
    acme::send(recipient.getRealName());
  }
  {
    MailRecipient recipient;
    recipient.setRealName(u.name);
    acme::send(recipient.getRealName());                         // expect: user.name -> acme
  }
  {
    MailMessage mail;
    std::ostringstream out;
    mail.addContent(new StringPartSource(u.plan));
    mail.write(out);
    acme::send(out.str());
  }
  {
    MailMessage mail;
    std::ostringstream out;
    mail.addContent(new StringPartSource(u.phone));
    mail.write(out);
    acme::send(out.str());                                       // expect: user.contact.phone_number -> acme
  }
  {
    MailMessage mail;
    std::ostringstream out;
    mail.addAttachment("user", new StringPartSource(u.plan));
    mail.write(out);
    acme::send(out.str());
  }
  {
    MailMessage mail;
    std::ostringstream out;
    mail.addAttachment("user", new StringPartSource(u.email));
    mail.write(out);
    acme::send(out.str());                                       // expect: user.contact.email -> acme
  }
  {
    MailMessage mail;
    std::ostringstream out;
    mail.addPart("user", new FilePartSource("/home/" + u.plan), MailMessage::CONTENT_INLINE, MailMessage::ENCODING_8BIT);
    mail.write(out);
    acme::send(out.str());
  }
  {
    MailMessage mail;
    std::ostringstream out;
    mail.addPart("user", new FilePartSource("/home/" + u.name), MailMessage::CONTENT_INLINE, MailMessage::ENCODING_8BIT);
    mail.write(out);
    acme::send(out.str());                                       // expect: user.name -> acme
  }
  {
    MailMessage mail;
    std::ostringstream out;
    mail.setContentType(u.plan);
    mail.write(out);
    acme::send(out.str());
  }
  {
    MailMessage mail;
    std::ostringstream out;
    mail.setContentType(u.phone);
    mail.write(out);
    acme::send(out.str());                                       // expect: user.contact.phone_number -> acme
  }
}

void forms(const User& u) {
  {
    HTMLForm form;
    std::ostringstream out;
    form.addPart("user", new StringPartSource(u.plan));
    form.write(out, "boundary");
    acme::send(out.str());
  }
  {
    HTMLForm form;
    std::ostringstream out;
    form.addPart("user", new StringPartSource(u.email));
    form.write(out, "boundary");
    acme::send(out.str());                                       // expect: user.contact.email -> acme
  }
  {
    MessageHeader header;
    std::ostringstream out;
    header.set("user", u.plan);
    header.write(out);
    acme::send(out.str());
  }
  {
    MessageHeader header;
    std::ostringstream out;
    header.set("user", u.name);
    header.write(out);
    acme::send(out.str());                                       // expect: user.name -> acme
  }
}

void uris(const User& u) {
  {
    Poco::URI uri;
    uri.setQuery("user=" + u.plan);
    acme::send(uri.toString());
    acme::send(uri.getQuery());
    acme::send(uri.getRawQuery());
    acme::send(uri.getPathEtc());
    acme::send(uri.getQueryParameters()[0].second);
  }
  {
    Poco::URI uri;
    uri.setQuery("user=" + u.phone);
    acme::send(uri.toString());                                  // expect: user.contact.phone_number -> acme
    acme::send(uri.getQuery());                                  // expect: user.contact.phone_number -> acme
    acme::send(uri.getRawQuery());                               // expect: user.contact.phone_number -> acme
    acme::send(uri.getPathEtc());                                // expect: user.contact.phone_number -> acme
    acme::send(uri.getQueryParameters()[0].second);              // expect: user.contact.phone_number -> acme
  }
  {
    Poco::URI uri;
    uri.setRawQuery("user=" + u.plan);
    acme::send(uri.toString());
  }
  {
    Poco::URI uri;
    uri.setRawQuery("user=" + u.email);
    acme::send(uri.toString());                                  // expect: user.contact.email -> acme
  }
  {
    Poco::URI uri;
    uri.setQueryParameters({{"user", u.plan}});
    acme::send(uri.toString());
  }
  {
    Poco::URI uri;
    uri.setQueryParameters({{"user", u.name}});
    acme::send(uri.toString());                                  // expect: user.name -> acme
  }
  {
    Poco::URI uri;
    uri.setPath(u.plan);
    acme::send(uri.getPath());
  }
  {
    Poco::URI uri;
    uri.setPath(u.phone);
    acme::send(uri.getPath());                                   // expect: user.contact.phone_number -> acme
  }
  {
    Poco::URI uri;
    uri.setPathEtc(u.plan);
    acme::send(uri.getPathAndQuery());
  }
  {
    Poco::URI uri;
    uri.setPathEtc(u.email);
    acme::send(uri.getPathAndQuery());                           // expect: user.contact.email -> acme
  }
  {
    Poco::URI uri;
    uri.setFragment(u.plan);
    acme::send(uri.getFragment());
  }
  {
    Poco::URI uri;
    uri.setFragment(u.name);
    acme::send(uri.getFragment());                               // expect: user.name -> acme
  }
  {
    Poco::URI uri;
    uri.setUserInfo(u.plan);
    acme::send(uri.getUserInfo());
  }
  {
    Poco::URI uri;
    uri.setUserInfo(u.phone);
    acme::send(uri.getUserInfo());                               // expect: user.contact.phone_number -> acme
  }
  {
    Poco::URI uri;
    uri.setAuthority(u.plan + "@api.acme.example");
    acme::send(uri.getAuthority());
  }
  {
    Poco::URI uri;
    uri.setAuthority(u.email + "@api.acme.example");
    acme::send(uri.getAuthority());                              // expect: user.contact.email -> acme
  }
  {
    Poco::URI uri;
    uri.setHost(u.plan);
    acme::send(uri.getHost());
  }
  {
    Poco::URI uri;
    uri.setHost(u.name);
    acme::send(uri.getHost());                                   // expect: user.name -> acme
  }
  {
    Poco::URI uri(u.plan);
    acme::send(uri.getScheme());
  }
  {
    Poco::URI uri(u.phone);
    acme::send(uri.getScheme());                                 // expect: user.contact.phone_number -> acme
  }
  {
    std::string encoded;
    Poco::URI::encode(u.plan, "", encoded);
    acme::send(encoded);
  }
  {
    std::string encoded;
    Poco::URI::encode(u.email, "", encoded);
    acme::send(encoded);                                         // expect: user.contact.email -> acme
  }
  {
    std::string decoded;
    Poco::URI::decode(u.plan, decoded);
    acme::send(decoded);
  }
  {
    std::string decoded;
    Poco::URI::decode(u.name, decoded);
    acme::send(decoded);                                         // expect: user.name -> acme
  }
}

void copies(const User& u) {
  {
    std::istringstream in(u.plan);
    std::ostringstream out;
    Poco::StreamCopier::copyStream64(in, out);
    acme::send(out.str());
  }
  {
    std::istringstream in(u.phone);
    std::ostringstream out;
    Poco::StreamCopier::copyStream64(in, out);
    acme::send(out.str());                                       // expect: user.contact.phone_number -> acme
  }
  {
    std::istringstream in(u.plan);
    std::ostringstream out;
    Poco::StreamCopier::copyStreamUnbuffered(in, out);
    acme::send(out.str());
  }
  {
    std::istringstream in(u.email);
    std::ostringstream out;
    Poco::StreamCopier::copyStreamUnbuffered(in, out);
    acme::send(out.str());                                       // expect: user.contact.email -> acme
  }
  {
    std::istringstream in(u.plan);
    std::string text;
    Poco::StreamCopier::copyToString(in, text);
    acme::send(text);
  }
  {
    std::istringstream in(u.name);
    std::string text;
    Poco::StreamCopier::copyToString(in, text);
    acme::send(text);                                            // expect: user.name -> acme
  }
  {
    std::istringstream in(u.plan);
    std::string text;
    Poco::StreamCopier::copyToString64(in, text);
    acme::send(text);
  }
  {
    std::istringstream in(u.phone);
    std::string text;
    Poco::StreamCopier::copyToString64(in, text);
    acme::send(text);                                            // expect: user.contact.phone_number -> acme
  }
}

std::string hex(const Poco::DigestEngine::Digest& digest) { return Poco::DigestEngine::digestToHex(digest); }

void digests(const User& u) {
  {
    Poco::SHA2Engine engine;
    engine.update(u.plan);
    acme::send(hex(engine.digest()));
    engine.reset();
    acme::send(hex(engine.digest()));
  }
  {
    Poco::SHA2Engine engine;
    engine.update(u.email);
    acme::send(hex(engine.digest()));                            // expect: user.contact.email -> acme via hash
    engine.reset();
    acme::send(hex(engine.digest()));
  }
  {
    Poco::Crypto::DigestEngine engine("SHA256");
    engine.update(u.plan);
    acme::send(hex(engine.digest()));
    engine.reset();
    acme::send(hex(engine.digest()));
  }
  {
    Poco::Crypto::DigestEngine engine("SHA256");
    engine.update(u.name);
    acme::send(hex(engine.digest()));                            // expect: user.name -> acme via hash
    engine.reset();
    acme::send(hex(engine.digest()));
  }
  {
    Poco::HMACEngine<Poco::SHA1Engine> engine("key");
    engine.update(u.plan);
    acme::send(hex(engine.digest()));
  }
  {
    Poco::HMACEngine<Poco::SHA1Engine> engine("key");
    engine.update(u.phone);
    acme::send(hex(engine.digest()));                            // expect: user.contact.phone_number -> acme via hash
  }
  {
    Poco::PBKDF2Engine<Poco::HMACEngine<Poco::SHA1Engine>> engine("salt");
    engine.update(u.plan);
    acme::send(hex(engine.digest()));
  }
  {
    Poco::PBKDF2Engine<Poco::HMACEngine<Poco::SHA1Engine>> engine("salt");
    engine.update(u.email);
    acme::send(hex(engine.digest()));                            // expect: user.contact.email -> acme via hash
  }
  {
    Poco::MD5Engine engine;
    engine.update(u.plan);
    engine.reset();
    acme::send(hex(engine.digest()));
  }
  {
    Poco::MD5Engine engine;
    engine.update(u.name);
    engine.reset();
    acme::send(hex(engine.digest()));
  }
  {
    Poco::SHA1Engine engine;
    engine.update(u.plan);
    engine.reset();
    acme::send(hex(engine.digest()));
  }
  {
    Poco::SHA1Engine engine;
    engine.update(u.phone);
    engine.reset();
    acme::send(hex(engine.digest()));
  }
  acme::send(hex(Poco::DigestEngine::digestFromHex(u.plan)));
  acme::send(hex(Poco::DigestEngine::digestFromHex(u.email)));   // expect: user.contact.email -> acme
}

void any_digest(const User& u, Poco::DigestEngine& engine) {
  engine.update(u.email);
  acme::send(hex(engine.digest()));  // expect: user.contact.email -> acme via hash
  engine.reset();
  acme::send(hex(engine.digest()));
}

struct Note : Poco::RefCountedObject {
  std::string text;
};

void pointers(const User& u) {
  {
    Poco::AutoPtr<Note> note(new Note);
    note->text = u.plan;
    acme::send((*note).text);
    acme::send(note.get()->text);
    acme::send(note.duplicate()->text);
    Poco::AutoPtr<Note> copy;
    copy = note;
    acme::send(copy->text);
    Poco::AutoPtr<Note> moved(std::move(copy));
    acme::send(moved->text);
    Poco::AutoPtr<Note> target;
    target = std::move(moved);
    acme::send(target->text);
  }
  {
    Poco::AutoPtr<Note> note(new Note);
    note->text = u.name;
    acme::send((*note).text);                                    // expect: user.name -> acme
    acme::send(note.get()->text);                                // expect: user.name -> acme
    acme::send(note.duplicate()->text);                          // expect: user.name -> acme
    Poco::AutoPtr<Note> copy;
    copy = note;
    acme::send(copy->text);                                      // expect: user.name -> acme
    Poco::AutoPtr<Note> moved(std::move(copy));
    acme::send(moved->text);                                     // expect: user.name -> acme
    Poco::AutoPtr<Note> target;
    target = std::move(moved);
    acme::send(target->text);                                    // expect: user.name -> acme
  }
  {
    Note* raw = new Note;
    raw->text = u.plan;
    Poco::AutoPtr<Note> note;
    note = raw;
    acme::send(note->text);
    Poco::AutoPtr<Note> other;
    other.assign(raw, true);
    acme::send(other->text);
  }
  {
    Note* raw = new Note;
    raw->text = u.phone;
    Poco::AutoPtr<Note> note;
    note = raw;
    acme::send(note->text);                                      // expect: user.contact.phone_number -> acme
    Poco::AutoPtr<Note> other;
    other.assign(raw, true);
    acme::send(other->text);                                     // expect: user.contact.phone_number -> acme
  }
}
