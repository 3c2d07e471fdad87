// TDLib and tgbot-cpp send to Telegram.
#include "pii_case.h"

#include <td/telegram/Client.h>
#include <td/telegram/td_json_client.h>
#include <tgbot/tgbot.h>

namespace td_api = td::td_api;

void tdlib(const User& u, td::ClientManager& manager, td::Client& client) {
  auto quiet = td_api::make_object<td_api::sendMessage>(1, td_api::make_object<td_api::formattedText>(u.plan));
  manager.send(1, 2, std::move(quiet));
  auto request = td_api::make_object<td_api::sendMessage>(1, td_api::make_object<td_api::formattedText>(u.email));
  manager.send(1, 2, std::move(request));                                         // expect: user.contact.email -> telegram
  client.send({1, td_api::make_object<td_api::sendMessage>(1, nullptr)});
  client.send({1, td_api::make_object<td_api::sendMessage>(1, td_api::make_object<td_api::formattedText>(u.name))});  // expect: user.name -> telegram
}

void json(const User& u, void* client) {
  td_send(1, ("{\"text\": \"" + u.plan + "\"}").c_str());
  td_send(1, ("{\"text\": \"" + u.email + "\"}").c_str());                        // expect: user.contact.email -> telegram
  td_json_client_send(client, u.plan.c_str());
  td_json_client_send(client, u.name.c_str());                                    // expect: user.name -> telegram
}

void bot(const User& u) {
  TgBot::Bot bot("token");
  const TgBot::Api& api = bot.getApi();
  api.sendMessage(1, u.plan);
  api.sendMessage(1, u.email);                                                    // expect: user.contact.email -> telegram
  TgBot::SendMessageArgs quiet, args;
  quiet.text = u.plan;
  api.sendMessage(quiet);
  args.text = "for " + u.name;
  api.sendMessage(args);                                                          // expect: user.name -> telegram
  api.sendContact(1, "112", "us");
  api.sendContact(1, u.phone, "them");                                            // expect: user.contact.phone_number -> telegram
  api.sendDocument(1, TgBot::InputFile::fromFile("plan.txt", "text/plain"));
  api.sendDocument(1, TgBot::InputFile::fromFile(u.name + ".txt", "text/plain")); // expect: user.name -> telegram
  api.editMessageText(u.plan);
  api.editMessageText(u.name);                                                    // expect: user.name -> telegram
  api.answerCallbackQuery("1", u.plan);
  api.answerCallbackQuery("1", u.email);                                          // expect: user.contact.email -> telegram
  api.copyMessage(1, 2, 3, u.plan);
  api.copyMessage(1, 2, 3, u.email);                                              // expect: user.contact.email -> telegram
  api.setChatTitle(1, u.plan);
  api.setChatTitle(1, u.name);                                                    // expect: user.name -> telegram
  api.createInvoiceLink("plan", u.plan);
  api.createInvoiceLink("plan", u.name);                                          // expect: user.name -> telegram
  api.postStory("1", u.plan);
  api.postStory("1", u.name);                                                     // expect: user.name -> telegram
  api.getChat(1);
}
