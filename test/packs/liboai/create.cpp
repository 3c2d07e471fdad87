// Prompts and conversations leave to OpenAI, unless the root is another's.
#include "pii_case.h"

#include <liboai.h>

void chat(const User& u) {
  liboai::OpenAI oai;
  liboai::Conversation quiet, conversation("you are a clerk");
  quiet.AddUserData(u.plan);
  oai.ChatCompletion->create("gpt-4o", quiet);
  conversation.AddUserData("write to " + u.email);
  oai.ChatCompletion->create("gpt-4o", conversation);                          // expect: user.contact.email -> openai
  oai.ChatCompletion->create_async("gpt-4o", conversation);                    // expect: user.contact.email -> openai
  liboai::Conversation named("you talk to " + u.name);
  oai.ChatCompletion->create("gpt-4o", named);                                 // expect: user.name -> openai
}

void others(const User& u, liboai::OpenAI& oai) {
  oai.Completion->create("davinci", u.plan);
  oai.Completion->create("davinci", u.name);                                   // expect: user.name -> openai
  oai.Embedding->create("ada", u.plan);
  oai.Embedding->create("ada", u.email);                                       // expect: user.contact.email -> openai
  oai.Moderation->create(u.plan);
  oai.Moderation->create(u.phone);                                             // expect: user.contact.phone_number -> openai
  oai.Image->create("a cat");
  oai.Image->create("a portrait of " + u.name);                                // expect: user.name -> openai
  oai.Audio->speech("tts", "alloy", "hello");
  oai.Audio->speech("tts", "alloy", "hello " + u.name);                        // expect: user.name -> openai
  oai.Azure->create_embedding("resource", "deployment", "1", u.plan);
  oai.Azure->create_embedding("resource", "deployment", "1", u.email);         // expect: user.contact.email -> azure
}

void elsewhere(const User& u) {
  liboai::OpenAI oai("https://llm.acme.example/v1");
  oai.Completion->create("davinci", u.plan);
  oai.Completion->create("davinci", u.name);                                   // expect: user.name -> acme
}
