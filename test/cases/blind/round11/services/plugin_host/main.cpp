// The newsletter run: which plug-ins take part, and what is reported about them afterwards.
#include "host.h"

using namespace host;

namespace {

struct Draft {
  Message message;
  int issue = 0;
};

Draft newDraft(int issue) {
  Draft d;
  d.issue = issue;
  d.message.subject = setting("subject") + " #" + std::to_string(issue);
  d.message.body = setting("body");
  return d;
}

class AuditTrail {
 public:
  explicit AuditTrail(Bus& bus) : bus_(bus) {
    ticket_ = bus_.subscribe([this](const std::string& topic, const std::string& text) {
      topic_ = topic;
      lines_.push_back(text);
    });
  }
  ~AuditTrail() { bus_.unsubscribe(ticket_); }
  AuditTrail(const AuditTrail&) = delete;
  AuditTrail& operator=(const AuditTrail&) = delete;
  const std::vector<std::string>& lines() const { return lines_; }
  const std::string& topic() const { return topic_; }

 private:
  Bus& bus_;
  int ticket_ = 0;
  std::string topic_;
  std::vector<std::string> lines_;
};

}  // namespace

int main() {
  registerBuiltins();
  acme::send(Registry::count());                     // silent
  const User ann = load_user(1);
  const User bob = load_user(2);

  // Two buses: the audit plug-in talks on one of them only.
  Bus audits;
  Bus updates;
  AuditTrail trail(audits);
  AuditTrail quiet(updates);

  Slot greeting(makeGreeting(), updates);
  Slot footer(makeFooter(), updates);
  Slot audit(makeAudit(), audits);
  Slot throttle(makeThrottle(), updates);

  Draft plain = newDraft(1);
  footer.run(plain.message, ann);
  acme::send(plain.message.tags["footer"]);          // silent
  acme::send(plain.message.body);                    // silent (approved: hash)
  globex::send(plain.message.body);                  // expect: user.contact.email -> globex via hash
  acme::send(plain.message.subject);                 // silent
  acme::send(footer.plugin().status());              // silent

  Draft personal = newDraft(2);
  greeting.run(personal.message, bob);
  acme::send(personal.message.body);                 // expect: user.name -> acme via none
  acme::send(personal.message.tags["greeted"]);      // silent
  acme::send(greeting.context().kept("longest"));    // silent
  acme::send(greeting.plugin().status());            // silent
  Message forwarded = personal.message;
  forwarded.subject = "Fwd: " + forwarded.subject;
  acme::send(forwarded.subject);                     // silent
  globex::send(forwarded.body);                      // expect: user.name -> globex via none
  mailhub::deliver(bob.email, personal.message.body);   // silent (approved recipient)

  Draft counted = newDraft(3);
  audit.run(counted.message, ann);
  acme::send(counted.message.body);                  // silent
  globex::send(counted.message.to);                  // expect: user.contact.email -> globex via none
  acme::send(audit.plugin().status());               // silent
  acme::send(audit.context().lastError());           // silent
  for (const std::string& line : trail.lines()) {
    acme::send(line);                                // expect: user.contact.email -> acme via none
  }
  acme::send(trail.topic());                         // silent
  globex::send(trail.lines().back());                // expect: user.contact.email -> globex via none
  updates.publish("issue", std::to_string(counted.issue));
  for (const std::string& line : quiet.lines()) {
    acme::send(line);                                // silent
  }

  Draft held = newDraft(4);
  throttle.run(held.message, bob);
  throttle.run(held.message, bob);
  acme::send(held.message.hold);                     // silent
  held.message.tags["to"] = bob.phone;
  globex::send(held.message.tags["to"]);             // expect: user.contact.phone_number -> globex via none
  acme::send(throttle.context().lastError());        // silent
  globex::send(throttle.plugin().status());          // expect: user.contact.phone_number -> globex via none
  globex::send(tokenize(throttle.plugin().status()));   // silent (approved: tokenize)
  updates.publish("worst", throttle.plugin().status());
  acme::send(quiet.lines());                         // expect: user.contact.phone_number -> acme via none
  acme::send(trail.lines().size());                  // silent
  acme::send(throttle.context().name());             // silent

  // By name: which plug-in comes out is decided at run time, what all of them do to a message is known.
  auto chosen = Registry::create(setting_number("p") > 100 ? "greeting" : "footer");
  Slot dynamic(std::move(chosen), updates);
  Draft any = newDraft(5);
  dynamic.run(any.message, ann);
  any.message.body.clear();
  acme::send(any.message.body);                      // silent
  acme::send(any.message.subject);                   // silent
  any.message = std::move(personal.message);
  acme::send(any.message.body);                      // expect: user.name -> acme via none
  personal.message = newDraft(6).message;
  acme::send(personal.message.body);                 // silent
}
