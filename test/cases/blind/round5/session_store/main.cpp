#include "store.hpp"

void with_memory(const Customer& c) {
  MemoryBackend memory;
  Sessions sessions(memory);
  Session s = sessions.open(c.email);
  acme::send(s.id);                     // silent
  acme::send(s.user);                   // expect: user.contact.email -> acme
  acme::send(s.locale);                 // silent
  acme::send(s.expires);                // silent
  acme::send(sessions.open_count());    // silent
  if (auto found = sessions.find(s.id)) {
    acme::send(found->user);            // expect: user.contact.email -> acme
  }
  acme::send(serialize(s));             // expect: user.contact.email -> acme
  s.user.clear();
  acme::send(serialize(s));             // silent
}

void guests() {
  MemoryBackend memory;
  Sessions sessions(memory);
  Session s = sessions.open("guest");
  acme::send(s.user);                   // silent
  if (auto found = sessions.find(s.id)) acme::send(found->user);  // silent
}

void nowhere(const Customer& c) {
  NullBackend none;
  Sessions sessions(none);
  Session s = sessions.open(c.name);
  acme::send(s.user);                   // expect: user.name -> acme
  if (auto found = sessions.find(s.id)) acme::send(found->user);  // silent
}

void hashed(const Customer& c) {
  MemoryBackend memory;
  HashingBackend hashing(memory);
  Sessions sessions(hashing);
  Session s = sessions.open(c.phone);
  auto text = hashing.read(s.id);
  if (text) acme::send(*text);          // expect: user.contact.phone_number -> acme via hash
  acme::send(text.has_value());         // silent
  sessions.close(s.id);
  acme::send(sessions.open_count());    // silent
}
