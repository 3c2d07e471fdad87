// Messages leave to Discord.
#include "pii_case.h"

#include <dpp/dpp.h>

void send(const User& u, dpp::cluster& bot) {
  bot.message_create(dpp::message(1, u.plan));
  bot.message_create(dpp::message(1, u.email));                                      // expect: user.contact.email -> discord
  bot.co_message_create(dpp::message(u.plan));
  bot.co_message_create(dpp::message(u.name));                                       // expect: user.name -> discord
  dpp::message quiet, message;
  quiet.set_content(u.plan);
  bot.message_edit(quiet);
  bot.direct_message_create(2, quiet);
  message.set_content("call " + u.phone);
  bot.message_edit(message);                                                         // expect: user.contact.phone_number -> discord
  bot.co_message_edit(message);                                                      // expect: user.contact.phone_number -> discord
  bot.direct_message_create(2, message);                                             // expect: user.contact.phone_number -> discord
  bot.co_direct_message_create(2, message);                                          // expect: user.contact.phone_number -> discord
  dpp::webhook hook("https://discord.com/api/webhooks/1/token");
  bot.execute_webhook(hook, quiet);
  bot.execute_webhook(hook, message);                                                // expect: user.contact.phone_number -> discord
  bot.co_execute_webhook(hook, message);                                             // expect: user.contact.phone_number -> discord
  bot.edit_webhook_message(hook, message);                                           // expect: user.contact.phone_number -> discord
  bot.interaction_response_create(1, "token", dpp::interaction_response(dpp::ir_channel_message_with_source, quiet));
  bot.interaction_response_create(1, "token", dpp::interaction_response(dpp::ir_channel_message_with_source, message));  // expect: user.contact.phone_number -> discord
  bot.post_rest("/channels", "1", "messages", dpp::m_post, u.plan, nullptr);
  bot.post_rest("/channels", "1", "messages", dpp::m_post, u.email, nullptr);        // expect: user.contact.email -> discord
  bot.post_rest_multipart("/channels", "1", "messages", dpp::m_post, u.name, nullptr);  // expect: user.name -> discord
}

void parts(const User& u, dpp::cluster& bot) {
  dpp::message quiet, embedded, filed, buttons, asked, footed;
  quiet.add_embed(dpp::embed().set_title(u.plan));
  bot.message_create(quiet);
  embedded.add_embed(dpp::embed().set_title("user").add_field("email", u.email));
  bot.message_create(embedded);                                                      // expect: user.contact.email -> discord
  filed.add_file("users.csv", u.name);
  bot.message_create(filed);                                                         // expect: user.name -> discord
  buttons.add_component(dpp::component().add_component(dpp::component().set_label(u.name)));
  bot.message_create(buttons);                                                       // expect: user.name -> discord
  asked.set_poll(dpp::poll().set_question("who is " + u.name));
  bot.message_create(asked);                                                         // expect: user.name -> discord
  footed.add_embed(dpp::embed().set_footer(dpp::embed_footer().set_text(u.phone)));
  bot.message_create(footed);                                                        // expect: user.contact.phone_number -> discord
}

void answers(const User& u, const dpp::message_create_t& event, const dpp::slashcommand_t& command) {
  event.reply(u.plan);
  event.reply(u.email);                                                              // expect: user.contact.email -> discord
  event.send(u.plan);
  event.send(dpp::message(u.name));                                                  // expect: user.name -> discord
  event.co_reply(u.name);                                                            // expect: user.name -> discord
  command.reply(u.plan);
  command.reply(u.email);                                                            // expect: user.contact.email -> discord
  command.edit_response(u.plan);
  command.edit_response(u.phone);                                                    // expect: user.contact.phone_number -> discord
  command.edit_original_response(dpp::message(u.phone));                             // expect: user.contact.phone_number -> discord
  command.co_reply(u.name);                                                          // expect: user.name -> discord
  command.co_edit_response(u.name);                                                  // expect: user.name -> discord
  dpp::interaction_modal_response quiet("id", u.plan), modal("id", "title");
  command.dialog(quiet);
  modal.add_component(dpp::component().set_default_value(u.email));
  command.dialog(modal);                                                             // expect: user.contact.email -> discord
}
