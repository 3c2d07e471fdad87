// Every request to OpenAI and Azure, at once and later.
#include "pii_case.h"

#include <liboai.h>

void texts(const User& u, liboai::OpenAI& oai) {
  oai.Completion->create("davinci", u.plan);
  oai.Completion->create("davinci", u.email);                    // expect: user.contact.email -> openai
  oai.Completion->create_async("davinci", u.plan);
  oai.Completion->create_async("davinci", u.name);               // expect: user.name -> openai
  oai.Embedding->create("ada", u.plan);
  oai.Embedding->create("ada", u.phone);                         // expect: user.contact.phone_number -> openai
  oai.Embedding->create_async("ada", u.plan);
  oai.Embedding->create_async("ada", u.email);                   // expect: user.contact.email -> openai
  oai.Edit->create("davinci", u.plan);
  oai.Edit->create("davinci", u.name);                           // expect: user.name -> openai
  oai.Edit->create_async("davinci", u.plan);
  oai.Edit->create_async("davinci", u.phone);                    // expect: user.contact.phone_number -> openai
  oai.Moderation->create(u.plan);
  oai.Moderation->create(u.email);                               // expect: user.contact.email -> openai
  oai.Moderation->create_async(u.plan);
  oai.Moderation->create_async(u.name);                          // expect: user.name -> openai
}

void images(const User& u, liboai::OpenAI& oai) {
  oai.Image->create(u.plan);
  oai.Image->create(u.phone);                                    // expect: user.contact.phone_number -> openai
  oai.Image->create_async(u.plan);
  oai.Image->create_async(u.email);                              // expect: user.contact.email -> openai
  oai.Image->create_edit("image.png", u.plan);
  oai.Image->create_edit("image.png", u.name);                   // expect: user.name -> openai
  oai.Image->create_edit_async("image.png", u.plan);
  oai.Image->create_edit_async("image.png", u.phone);            // expect: user.contact.phone_number -> openai
  oai.Image->create_variation("/photos/" + u.plan);
  oai.Image->create_variation("/photos/" + u.email);             // expect: user.contact.email -> openai
  oai.Image->create_variation_async("/photos/" + u.plan);
  oai.Image->create_variation_async("/photos/" + u.name);        // expect: user.name -> openai
}

void sound(const User& u, liboai::OpenAI& oai) {
  oai.Audio->transcribe("/calls/" + u.plan, "whisper");
  oai.Audio->transcribe("/calls/" + u.phone, "whisper");         // expect: user.contact.phone_number -> openai
  oai.Audio->transcribe_async("/calls/" + u.plan, "whisper");
  oai.Audio->transcribe_async("/calls/" + u.email, "whisper");   // expect: user.contact.email -> openai
  oai.Audio->translate("/calls/" + u.plan, "whisper");
  oai.Audio->translate("/calls/" + u.name, "whisper");           // expect: user.name -> openai
  oai.Audio->translate_async("/calls/" + u.plan, "whisper");
  oai.Audio->translate_async("/calls/" + u.phone, "whisper");    // expect: user.contact.phone_number -> openai
  oai.Audio->speech("tts", "alloy", u.plan);
  oai.Audio->speech("tts", "alloy", u.email);                    // expect: user.contact.email -> openai
  oai.Audio->speech_async("tts", "alloy", u.plan);
  oai.Audio->speech_async("tts", "alloy", u.name);               // expect: user.name -> openai
  oai.File->create("/notes/" + u.plan, "fine-tune");
  oai.File->create("/notes/" + u.phone, "fine-tune");            // expect: user.contact.phone_number -> openai
  oai.File->create_async("/notes/" + u.plan, "fine-tune");
  oai.File->create_async("/notes/" + u.email, "fine-tune");      // expect: user.contact.email -> openai
}

void azure(const User& u, liboai::OpenAI& oai) {
  oai.Azure->create_completion("resource", "deployment", "1", u.plan);
  oai.Azure->create_completion("resource", "deployment", "1", u.name);  // expect: user.name -> azure
  oai.Azure->create_completion_async("resource", "deployment", "1", u.plan);
  oai.Azure->create_completion_async("resource", "deployment", "1", u.phone);  // expect: user.contact.phone_number -> azure
  oai.Azure->create_embedding("resource", "deployment", "1", u.plan);
  oai.Azure->create_embedding("resource", "deployment", "1", u.email);  // expect: user.contact.email -> azure
  oai.Azure->create_embedding_async("resource", "deployment", "1", u.plan);
  oai.Azure->create_embedding_async("resource", "deployment", "1", u.name);  // expect: user.name -> azure
  {
    liboai::Conversation conversation(u.plan);
    oai.Azure->create_chat_completion("resource", "deployment", "1", conversation);
    oai.Azure->create_chat_completion_async("resource", "deployment", "1", conversation);
  }
  {
    liboai::Conversation conversation(u.phone);
    oai.Azure->create_chat_completion("resource", "deployment", "1", conversation);  // expect: user.contact.phone_number -> azure
    oai.Azure->create_chat_completion_async("resource", "deployment", "1", conversation);  // expect: user.contact.phone_number -> azure
  }
}

void conversations(const User& u, liboai::OpenAI& oai) {
  {
    liboai::Conversation conversation;
    conversation.SetSystemData(u.plan);
    oai.ChatCompletion->create("gpt", conversation);
  }
  {
    liboai::Conversation conversation;
    conversation.SetSystemData(u.email);
    oai.ChatCompletion->create("gpt", conversation);             // expect: user.contact.email -> openai
  }
  {
    liboai::Conversation conversation;
    conversation.ChangeFirstSystemMessage(u.plan);
    oai.ChatCompletion->create_async("gpt", conversation);
  }
  {
    liboai::Conversation conversation;
    conversation.ChangeFirstSystemMessage(u.name);
    oai.ChatCompletion->create_async("gpt", conversation);       // expect: user.name -> openai
  }
  {
    liboai::Conversation conversation;
    conversation.Update(u.plan);
    acme::send(conversation.GetRawConversation());
    acme::send(conversation.GetJSON());
    acme::send(conversation.GetLastResponse());
  }
  {
    liboai::Conversation conversation;
    conversation.Update(u.phone);
    acme::send(conversation.GetRawConversation());               // expect: user.contact.phone_number -> acme
    acme::send(conversation.GetJSON());                          // expect: user.contact.phone_number -> acme
    acme::send(conversation.GetLastResponse());                  // expect: user.contact.phone_number -> acme
  }
}
