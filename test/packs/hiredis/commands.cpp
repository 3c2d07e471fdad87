// Commands and their arguments go to the server that was connected to.
#include "pii_case.h"

#include <hiredis/async.h>
#include <hiredis/hiredis.h>

void hosted(const User& u) {
  redisContext* c = redisConnect("eu1-pet.upstash.io", 6379);
  redisCommand(c, "SET plan %s", u.plan.c_str());
  redisCommand(c, "SET email %s", u.email.c_str());                         // expect: user.contact.email -> upstash
  const char* plain[] = {"SET", "plan", u.plan.c_str()};
  redisCommandArgv(c, 3, plain, nullptr);
  const char* words[] = {"SET", "name", u.name.c_str()};
  redisCommandArgv(c, 3, words, nullptr);                                   // expect: user.name -> upstash
  redisAppendCommand(c, "SET phone %s", u.phone.c_str());                   // expect: user.contact.phone_number -> upstash
}

void asynchronous(redisAsyncContext* c, const User& u) {
  redisAsyncCommand(c, nullptr, nullptr, "SET plan %s", u.plan.c_str());
  redisAsyncCommand(c, nullptr, nullptr, "SET email %s", u.email.c_str());  // expect: user.contact.email -> storage
}

void ours(const User& u) {
  redisContext* c = redisConnect("127.0.0.1", 6379);
  redisCommand(c, "SET email %s", u.email.c_str());
}
