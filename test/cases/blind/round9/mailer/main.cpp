// A mailer: messages from templates wait in an outbox and go out through a transport.
#include "mailer.h"

using namespace mailer;

static void campaign() {
  Journal journal;
  Outbox live(make_relay(), journal);
  live.add(invitation(load_customer(1), Tone::personal));
  live.add(invitation(load_customer(2), Tone::neutral));
  live.add(digest({load_customer(3), load_customer(4)}));
  live.add_filter([](const Message& m) { return !m.body.empty(); });
  if (const auto head = live.peek()) {
    acme::send(head->to);        // expect: user.contact.email -> acme
    acme::send(head->priority);  // silent: the priority
  }
  acme::send(live.flush());  // silent: how many were sent
  journal.report();
}

static void dry_run() {
  Journal journal;
  Outbox dry(make_null(), journal);
  dry.add(invitation(load_customer(5), Tone::neutral));
  dry.flush(0);
  acme::send(journal.last_failure());  // expect: user.contact.email -> acme

  Journal quiet;
  Outbox digests(make_null(), quiet);
  digests.add(digest({load_customer(6)}));
  acme::send(digests.peek().value_or(Message{}).body);  // silent: tiers and counts
  digests.flush();
  acme::send(quiet.last_failure());  // silent: this outbox held the digest for operations alone
}

static void subjects() {
  const Customer c = load_customer(7);
  acme::send(subject_line(c));                  // silent: neutral by default
  acme::send(subject_line(c, Tone::personal));  // expect: user.name -> acme
  acme::send(initials(c.name));                 // expect: user.name -> acme
  acme::send(initials("Sample Text"));          // silent: a constant

  Template card("{line}");
  globex::send(card.set("line", c.phone).fill());  // expect: user.contact.phone_number -> globex
  Template other("{line} {plan}");
  globex::send(other.set("line", "none").set("plan", c.tier).fill());  // silent: another template

  Message m = invitation(c, Tone::personal);
  m.to = redact(m.to);
  m.body.clear();
  globex::send(m.to + m.subject);  // expect: user.contact.email -> globex via redact
  globex::send(m.body);            // silent: cleared
}

int main() {
  campaign();
  dry_run();
  subjects();
}
