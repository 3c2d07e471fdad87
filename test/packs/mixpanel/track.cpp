// Events, profiles and properties leave to Mixpanel.
#include "pii_case.h"

#include <mixpanel/mixpanel.hpp>

void events(mixpanel::Mixpanel& mp, const User& u) {
  mp.track("opened");
  mixpanel::Value plain;
  plain["plan"] = u.plan;
  mp.track("opened", plain);
  mixpanel::Value properties;
  properties["plan"] = u.plan;
  properties["mail"] = u.email;
  mp.track("opened", properties);       // expect: user.contact.email -> mixpanel
  mp.track("hello " + u.name);          // expect: user.name -> mixpanel
  mixpanel::Value list;
  list.append(u.phone);
  mp.track("list", list);               // expect: user.contact.phone_number -> mixpanel
  mixpanel::Value kept(u.email);
  kept = mixpanel::Value(u.plan);
  mp.track("kept", kept);
}

void attached(mixpanel::Mixpanel& mp, const User& u) {
  mp.identify(u.email);                 // expect: user.contact.email -> mixpanel
  mp.alias(u.name);                     // expect: user.name -> mixpanel
  mp.identify(std::to_string(u.id));
  mp.register_("plan", u.plan);
  mp.register_("mail", u.email);        // expect: user.contact.email -> mixpanel
  mp.register_once("mail", u.email);    // expect: user.contact.email -> mixpanel
  mixpanel::Value all(u.name);
  mp.register_properties(all);          // expect: user.name -> mixpanel
  mp.register_once_properties(all);     // expect: user.name -> mixpanel
  mp.register_properties(mixpanel::Value(u.plan));
}

void profiles(mixpanel::Mixpanel& mp, const User& u) {
  mixpanel::Value all;
  all["name"] = u.name;
  mp.people.set("plan", u.plan);
  mp.people.set("name", u.name);        // expect: user.name -> mixpanel
  mp.people.set_properties(all);        // expect: user.name -> mixpanel
  mp.people.set_once("name", u.name);   // expect: user.name -> mixpanel
  mp.people.set_once_properties(all);   // expect: user.name -> mixpanel
  mp.people.increment("logins", 1.0);
  mp.people.increment("calls of " + u.phone, 1.0);  // expect: user.contact.phone_number -> mixpanel
  mp.people.increment_properties(all);  // expect: user.name -> mixpanel
  mp.people.append("mails", u.email);   // expect: user.contact.email -> mixpanel
  mp.people.append_properties(all);     // expect: user.name -> mixpanel
  mp.people.union_("mails", u.email);   // expect: user.contact.email -> mixpanel
  mp.people.union_properties(all);      // expect: user.name -> mixpanel
  mp.people.track_charge(1.5);
  mp.people.track_charge(1.5, all);     // expect: user.name -> mixpanel
  mp.people.set_push_id(u.plan);
  mp.people.set_push_id(u.phone);       // expect: user.contact.phone_number -> mixpanel
  mp.people.set_first_name(u.name);     // expect: user.name -> mixpanel
  mp.people.set_last_name(u.name);      // expect: user.name -> mixpanel
  mp.people.set_name(u.name);           // expect: user.name -> mixpanel
  mp.people.set_email(u.email);         // expect: user.contact.email -> mixpanel
  mp.people.set_phone(u.phone);         // expect: user.contact.phone_number -> mixpanel
}
