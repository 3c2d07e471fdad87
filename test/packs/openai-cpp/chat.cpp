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
