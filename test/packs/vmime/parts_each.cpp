// flags: -std=c++17 -Wno-everything
// needs: vmime/vmime.hpp libvmime-dev
// VMime: what messages are made of; each call with its twin.
#include "pii_case.h"

#include <vmime/vmime.hpp>

vmime::shared_ptr<vmime::net::transport> server() {
  vmime::shared_ptr<vmime::net::session> session = vmime::net::session::create();
  return session->getTransport(vmime::utility::url("smtps://smtp.acme.example"));
}

vmime::shared_ptr<vmime::mailbox> box(const std::string& text) { return vmime::make_shared<vmime::mailbox>(vmime::emailAddress(text)); }

vmime::shared_ptr<vmime::contentHandler> content(const std::string& text) { return vmime::make_shared<vmime::stringContentHandler>(text); }

vmime::shared_ptr<vmime::attachment> file(const std::string& text) {
  return vmime::make_shared<vmime::defaultAttachment>(content(text), vmime::mediaType("text/plain"));
}

void texts(const User& u) {
  { vmime::messageBuilder b; b.setSubject(vmime::text(u.name)); server()->send(b.construct()); }  // expect: user.name -> acme
  { vmime::messageBuilder b; b.setSubject(vmime::text(u.plan)); server()->send(b.construct()); }
  { vmime::messageBuilder b; vmime::text t; t.createFromString(u.name, vmime::charset("utf-8")); b.setSubject(t); server()->send(b.construct()); }  // expect: user.name -> acme
  { vmime::messageBuilder b; vmime::text t; t.createFromString(u.plan, vmime::charset("utf-8")); b.setSubject(t); server()->send(b.construct()); }
  { vmime::messageBuilder b; vmime::text t; t.appendWord(vmime::make_shared<vmime::word>(u.name)); b.setSubject(t); server()->send(b.construct()); }  // expect: user.name -> acme
  { vmime::messageBuilder b; vmime::text t; t.appendWord(vmime::make_shared<vmime::word>(u.plan)); b.setSubject(t); server()->send(b.construct()); }
  { vmime::messageBuilder b; b.setSubject(vmime::text(vmime::word(u.name))); server()->send(b.construct()); }  // expect: user.name -> acme
  { vmime::messageBuilder b; b.setSubject(vmime::text(vmime::word(u.plan))); server()->send(b.construct()); }
}

void addresses(const User& u) {
  { vmime::messageBuilder b; b.setExpeditor(*box(u.name)); server()->send(b.construct()); }  // expect: user.name -> acme
  { vmime::messageBuilder b; b.setExpeditor(*box(u.plan)); server()->send(b.construct()); }
  { vmime::messageBuilder b; vmime::mailbox m("us@acme.example"); m.setName(vmime::text(u.name)); b.setExpeditor(m); server()->send(b.construct()); }  // expect: user.name -> acme
  { vmime::messageBuilder b; vmime::mailbox m("us@acme.example"); m.setName(vmime::text(u.plan)); b.setExpeditor(m); server()->send(b.construct()); }
  { vmime::messageBuilder b; vmime::mailbox m; m.setEmail(vmime::emailAddress(u.name)); b.setExpeditor(m); server()->send(b.construct()); }  // expect: user.name -> acme
  { vmime::messageBuilder b; vmime::mailbox m; m.setEmail(vmime::emailAddress(u.plan)); b.setExpeditor(m); server()->send(b.construct()); }
  { vmime::messageBuilder b; vmime::emailAddress e; e.setLocalName(vmime::word(u.name)); b.setExpeditor(vmime::mailbox(e)); server()->send(b.construct()); }  // expect: user.name -> acme
  { vmime::messageBuilder b; vmime::emailAddress e; e.setLocalName(vmime::word(u.plan)); b.setExpeditor(vmime::mailbox(e)); server()->send(b.construct()); }
  { vmime::messageBuilder b; vmime::emailAddress e; e.setDomainName(vmime::word(u.name)); b.setExpeditor(vmime::mailbox(e)); server()->send(b.construct()); }  // expect: user.name -> acme
  { vmime::messageBuilder b; vmime::emailAddress e; e.setDomainName(vmime::word(u.plan)); b.setExpeditor(vmime::mailbox(e)); server()->send(b.construct()); }
  { vmime::messageBuilder b; vmime::addressList l; l.appendAddress(box(u.name)); b.setRecipients(l); server()->send(b.construct()); }  // expect: user.name -> acme
  { vmime::messageBuilder b; vmime::addressList l; l.appendAddress(box(u.plan)); b.setRecipients(l); server()->send(b.construct()); }
  { vmime::messageBuilder b; vmime::addressList l; l.insertAddressBefore(0, box(u.name)); b.setCopyRecipients(l); server()->send(b.construct()); }  // expect: user.name -> acme
  { vmime::messageBuilder b; vmime::addressList l; l.insertAddressBefore(0, box(u.plan)); b.setCopyRecipients(l); server()->send(b.construct()); }
  { vmime::messageBuilder b; vmime::addressList l; l.insertAddressAfter(0, box(u.name)); b.setBlindCopyRecipients(l); server()->send(b.construct()); }  // expect: user.name -> acme
  { vmime::messageBuilder b; vmime::addressList l; l.insertAddressAfter(0, box(u.plan)); b.setBlindCopyRecipients(l); server()->send(b.construct()); }
  { vmime::messageBuilder b; vmime::mailboxList l; l.appendMailbox(box(u.name)); b.setRecipients(vmime::addressList(*l.toAddressList())); server()->send(b.construct()); }  // expect: user.name -> acme
  { vmime::messageBuilder b; vmime::mailboxList l; l.appendMailbox(box(u.plan)); b.setRecipients(vmime::addressList(*l.toAddressList())); server()->send(b.construct()); }
  { vmime::messageBuilder b; vmime::mailboxList l; l.insertMailboxBefore(0, box(u.name)); b.setRecipients(vmime::addressList(*l.toAddressList())); server()->send(b.construct()); }  // expect: user.name -> acme
  { vmime::messageBuilder b; vmime::mailboxList l; l.insertMailboxBefore(0, box(u.plan)); b.setRecipients(vmime::addressList(*l.toAddressList())); server()->send(b.construct()); }
  { vmime::messageBuilder b; vmime::mailboxList l; l.insertMailboxAfter(0, box(u.name)); b.setRecipients(vmime::addressList(*l.toAddressList())); server()->send(b.construct()); }  // expect: user.name -> acme
  { vmime::messageBuilder b; vmime::mailboxList l; l.insertMailboxAfter(0, box(u.plan)); b.setRecipients(vmime::addressList(*l.toAddressList())); server()->send(b.construct()); }
  { vmime::messageBuilder b; b.getRecipients().appendAddress(box(u.name)); server()->send(b.construct()); }  // expect: user.name -> acme
  { vmime::messageBuilder b; b.getRecipients().appendAddress(box(u.plan)); server()->send(b.construct()); }
  { vmime::messageBuilder b; b.getCopyRecipients().appendAddress(box(u.name)); server()->send(b.construct()); }  // expect: user.name -> acme
  { vmime::messageBuilder b; b.getCopyRecipients().appendAddress(box(u.plan)); server()->send(b.construct()); }
  { vmime::messageBuilder b; b.getBlindCopyRecipients().appendAddress(box(u.name)); server()->send(b.construct()); }  // expect: user.name -> acme
  { vmime::messageBuilder b; b.getBlindCopyRecipients().appendAddress(box(u.plan)); server()->send(b.construct()); }
  { vmime::messageBuilder b; b.getRecipients().appendAddress(vmime::make_shared<vmime::mailboxGroup>(vmime::text(u.name))); server()->send(b.construct()); }  // expect: user.name -> acme
  { vmime::messageBuilder b; b.getRecipients().appendAddress(vmime::make_shared<vmime::mailboxGroup>(vmime::text(u.plan))); server()->send(b.construct()); }
  { vmime::messageBuilder b; auto g = vmime::make_shared<vmime::mailboxGroup>(vmime::text("us")); g->setName(vmime::text(u.name)); b.getRecipients().appendAddress(g); server()->send(b.construct()); }  // expect: user.name -> acme
  { vmime::messageBuilder b; auto g = vmime::make_shared<vmime::mailboxGroup>(vmime::text("us")); g->setName(vmime::text(u.plan)); b.getRecipients().appendAddress(g); server()->send(b.construct()); }
  { vmime::messageBuilder b; auto g = vmime::make_shared<vmime::mailboxGroup>(vmime::text("us")); g->appendMailbox(box(u.name)); b.getRecipients().appendAddress(g); server()->send(b.construct()); }  // expect: user.name -> acme
  { vmime::messageBuilder b; auto g = vmime::make_shared<vmime::mailboxGroup>(vmime::text("us")); g->appendMailbox(box(u.plan)); b.getRecipients().appendAddress(g); server()->send(b.construct()); }
  { vmime::messageBuilder b; auto g = vmime::make_shared<vmime::mailboxGroup>(vmime::text("us")); g->insertMailboxBefore(0, box(u.name)); b.getRecipients().appendAddress(g); server()->send(b.construct()); }  // expect: user.name -> acme
  { vmime::messageBuilder b; auto g = vmime::make_shared<vmime::mailboxGroup>(vmime::text("us")); g->insertMailboxBefore(0, box(u.plan)); b.getRecipients().appendAddress(g); server()->send(b.construct()); }
  { vmime::messageBuilder b; auto g = vmime::make_shared<vmime::mailboxGroup>(vmime::text("us")); g->insertMailboxAfter(0, box(u.name)); b.getRecipients().appendAddress(g); server()->send(b.construct()); }  // expect: user.name -> acme
  { vmime::messageBuilder b; auto g = vmime::make_shared<vmime::mailboxGroup>(vmime::text("us")); g->insertMailboxAfter(0, box(u.plan)); b.getRecipients().appendAddress(g); server()->send(b.construct()); }
  vmime::messageBuilder b;
  vmime::mailboxList l;
  l.appendMailbox(box(u.name));
  acme::send(l.getMailboxCount());
  acme::send(l.isEmpty());
}

void contents(const User& u) {
  { vmime::messageBuilder b; b.attach(file(u.name)); server()->send(b.construct()); }  // expect: user.name -> acme
  { vmime::messageBuilder b; b.attach(file(u.plan)); server()->send(b.construct()); }
  { vmime::messageBuilder b; b.appendAttachment(file(u.name)); server()->send(b.construct()); }  // expect: user.name -> acme
  { vmime::messageBuilder b; b.appendAttachment(file(u.plan)); server()->send(b.construct()); }
  { vmime::messageBuilder b; b.getTextPart()->setText(content(u.name)); server()->send(b.construct()); }  // expect: user.name -> acme
  { vmime::messageBuilder b; b.getTextPart()->setText(content(u.plan)); server()->send(b.construct()); }
  { vmime::messageBuilder b; auto c = vmime::make_shared<vmime::stringContentHandler>(); c->setData(u.name); b.getTextPart()->setText(c); server()->send(b.construct()); }  // expect: user.name -> acme
  { vmime::messageBuilder b; auto c = vmime::make_shared<vmime::stringContentHandler>(); c->setData(u.plan); b.getTextPart()->setText(c); server()->send(b.construct()); }
  { vmime::plainTextPart p; p.setText(content(u.name)); auto m = vmime::make_shared<vmime::message>(); p.generateIn(m, m); server()->send(m); }  // expect: user.name -> acme
  { vmime::plainTextPart p; p.setText(content(u.plan)); auto m = vmime::make_shared<vmime::message>(); p.generateIn(m, m); server()->send(m); }
  { vmime::htmlTextPart p; p.setText(content(u.name)); auto m = vmime::make_shared<vmime::message>(); p.generateIn(m, m); server()->send(m); }  // expect: user.name -> acme
  { vmime::htmlTextPart p; p.setText(content(u.plan)); auto m = vmime::make_shared<vmime::message>(); p.generateIn(m, m); server()->send(m); }
  { vmime::htmlTextPart p; p.setPlainText(content(u.name)); auto m = vmime::make_shared<vmime::message>(); p.generateIn(m, m); server()->send(m); }  // expect: user.name -> acme
  { vmime::htmlTextPart p; p.setPlainText(content(u.plan)); auto m = vmime::make_shared<vmime::message>(); p.generateIn(m, m); server()->send(m); }
}

void headers(const User& u) {
  { vmime::message m; m.getHeader()->From()->setValue(vmime::text(u.name)); acme::send(m.generate()); }  // expect: user.name -> acme
  { vmime::message m; m.getHeader()->From()->setValue(vmime::text(u.plan)); acme::send(m.generate()); }
  { vmime::message m; m.getHeader()->Sender()->setValue(vmime::text(u.name)); acme::send(m.generate()); }  // expect: user.name -> acme
  { vmime::message m; m.getHeader()->Sender()->setValue(vmime::text(u.plan)); acme::send(m.generate()); }
  { vmime::message m; m.getHeader()->ReplyTo()->setValue(vmime::text(u.name)); acme::send(m.generate()); }  // expect: user.name -> acme
  { vmime::message m; m.getHeader()->ReplyTo()->setValue(vmime::text(u.plan)); acme::send(m.generate()); }
  { vmime::message m; m.getHeader()->To()->setValue(vmime::text(u.name)); acme::send(m.generate()); }  // expect: user.name -> acme
  { vmime::message m; m.getHeader()->To()->setValue(vmime::text(u.plan)); acme::send(m.generate()); }
  { vmime::message m; m.getHeader()->Cc()->setValue(vmime::text(u.name)); acme::send(m.generate()); }  // expect: user.name -> acme
  { vmime::message m; m.getHeader()->Cc()->setValue(vmime::text(u.plan)); acme::send(m.generate()); }
  { vmime::message m; m.getHeader()->Bcc()->setValue(vmime::text(u.name)); acme::send(m.generate()); }  // expect: user.name -> acme
  { vmime::message m; m.getHeader()->Bcc()->setValue(vmime::text(u.plan)); acme::send(m.generate()); }
  { vmime::message m; m.getHeader()->Subject()->setValue(vmime::text(u.name)); acme::send(m.generate()); }  // expect: user.name -> acme
  { vmime::message m; m.getHeader()->Subject()->setValue(vmime::text(u.plan)); acme::send(m.generate()); }
  { vmime::message m; m.getHeader()->getField("X-User")->setValue(vmime::text(u.name)); acme::send(m.generate()); }  // expect: user.name -> acme
  { vmime::message m; m.getHeader()->getField("X-User")->setValue(vmime::text(u.plan)); acme::send(m.generate()); }
  { vmime::message m; m.getBody()->setContents(content(u.name)); acme::send(m.generate()); }  // expect: user.name -> acme
  { vmime::message m; m.getBody()->setContents(content(u.plan)); acme::send(m.generate()); }
  { vmime::message m; auto h = vmime::make_shared<vmime::header>(); h->Subject()->setValue(vmime::text(u.name)); m.setHeader(h); acme::send(m.generate()); }  // expect: user.name -> acme
  { vmime::message m; auto h = vmime::make_shared<vmime::header>(); h->Subject()->setValue(vmime::text(u.plan)); m.setHeader(h); acme::send(m.generate()); }
  { vmime::message m; auto p = vmime::make_shared<vmime::body>(); p->setContents(content(u.name)); m.setBody(p); acme::send(m.generate()); }  // expect: user.name -> acme
  { vmime::message m; auto p = vmime::make_shared<vmime::body>(); p->setContents(content(u.plan)); m.setBody(p); acme::send(m.generate()); }
  { vmime::mailbox m(vmime::text(u.name), vmime::emailAddress("us@acme.example")); acme::send(m.generate()); }  // expect: user.name -> acme
  { vmime::mailbox m(vmime::text(u.plan), vmime::emailAddress("us@acme.example")); acme::send(m.generate()); }
  { vmime::word w(u.name); acme::send(w.generate()); }  // expect: user.name -> acme
  { vmime::word w(u.plan); acme::send(w.generate()); }
}

void streams(const User& u) {
  { vmime::utility::inputStreamStringAdapter s(u.name); server()->send(vmime::mailbox("us@acme.example"), vmime::mailboxList(), s, 3); }  // expect: user.name -> acme
  { vmime::utility::inputStreamStringAdapter s(u.plan); server()->send(vmime::mailbox("us@acme.example"), vmime::mailboxList(), s, 3); }
}
