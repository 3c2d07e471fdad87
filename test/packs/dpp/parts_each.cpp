// D++: the parts of messages, embeds, components and forms; each call with its twin.
#include "pii_case.h"

#include <dpp/dpp.h>

void parts(dpp::cluster& b, const User& u) {
  { b.message_create(dpp::message("x").add_embed(dpp::embed().set_description(u.name))); }  // expect: user.name -> discord
  { b.message_create(dpp::message("x").add_embed(dpp::embed().set_description(u.plan))); }
  { b.message_create(dpp::message("x").add_embed(dpp::embed().set_url(u.name))); }  // expect: user.name -> discord
  { b.message_create(dpp::message("x").add_embed(dpp::embed().set_url(u.plan))); }
  { b.message_create(dpp::message("x").add_embed(dpp::embed().set_author(u.name, "", ""))); }  // expect: user.name -> discord
  { b.message_create(dpp::message("x").add_embed(dpp::embed().set_author(u.plan, "", ""))); }
  { b.message_create(dpp::message("x").add_component_v2(dpp::component().set_content(u.name))); }  // expect: user.name -> discord
  { b.message_create(dpp::message("x").add_component_v2(dpp::component().set_content(u.plan))); }
  { b.message_create(dpp::message("x").add_component_v2(dpp::component().set_description(u.name))); }  // expect: user.name -> discord
  { b.message_create(dpp::message("x").add_component_v2(dpp::component().set_description(u.plan))); }
  { b.message_create(dpp::message("x").add_component_v2(dpp::component().set_placeholder(u.name))); }  // expect: user.name -> discord
  { b.message_create(dpp::message("x").add_component_v2(dpp::component().set_placeholder(u.plan))); }
}

void forms(dpp::interaction_create_t& e, const User& u) {
  { e.dialog(dpp::interaction_modal_response("id", "t").set_title(u.name)); }  // expect: user.name -> discord
  { e.dialog(dpp::interaction_modal_response("id", "t").set_title(u.plan)); }
}
