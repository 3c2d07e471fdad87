// Prompts leave to OpenAI.
#include "pii_case.h"

#include <openai/openai.hpp>

void ask(openai::OpenAI& client, const User& u) {
  openai::Json plain = {{"model", "gpt"}, {"prompt", u.plan}};
  openai::chat().create(plain);
  openai::Json input = {{"model", "gpt"}, {"prompt", "Write to " + u.email}};
  openai::chat().create(input);                                     // expect: user.contact.email -> openai
  client.post("chat/completions", u.name, "application/json");      // expect: user.name -> openai
  client.post("chat/completions", u.plan, "application/json");
}

void categories(openai::OpenAI& client, const User& u) {
  openai::Json plain = {{"input", u.plan}};
  openai::Json input = {{"input", u.name}};
  client.completion.create(plain);
  client.completion.create(input);                                  // expect: user.name -> openai
  client.embedding.create(plain);
  client.embedding.create(input);                                   // expect: user.name -> openai
  client.moderation.create(input);                                  // expect: user.name -> openai
  client.edit.create(input);                                        // expect: user.name -> openai
  client.image.create(input);                                       // expect: user.name -> openai
  client.image.edit(input);                                         // expect: user.name -> openai
  client.image.variation(input);                                    // expect: user.name -> openai
  client.audio.transcribe(input);                                   // expect: user.name -> openai
  client.audio.translate(input);                                    // expect: user.name -> openai
  client.file.upload(input);                                        // expect: user.name -> openai
  client.fine_tune.create(input);                                   // expect: user.name -> openai
  client.assistant.create(input);                                   // expect: user.name -> openai
  client.assistant.modify("a", plain);
  client.assistant.modify("a", input);                              // expect: user.name -> openai
  client.thread.createThreadAndRun(input);                          // expect: user.name -> openai
  client.thread.createMessage("t", plain);
  client.thread.createMessage("t", input);                          // expect: user.name -> openai
  client.thread.modify("t", input);                                 // expect: user.name -> openai
  client.thread.createRun("t", input);                              // expect: user.name -> openai
  client.thread.modifyMessage("t", "m", plain);
  client.thread.modifyMessage("t", "m", input);                     // expect: user.name -> openai
  client.thread.modifyRun("t", "r", input);                         // expect: user.name -> openai
  client.thread.submitToolOutputsToRun("t", "r", input);            // expect: user.name -> openai
  openai::post("chat/completions", plain);
  openai::post("chat/completions", input);                          // expect: user.name -> openai
}

void elsewhere(openai::OpenAI& client, const User& u) {
  client.setBaseUrl("http://localhost:11434/v1/");
  client.post("chat/completions", u.email, "application/json");
}
