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

void formatted(redisContext* c, const char* format, ...) {
  va_list arguments;
  va_start(arguments, format);
  redisvCommand(c, format, arguments);                                      // expect: user.name -> upstash
  va_end(arguments);
}

void with_timeout(const User& u) {
  redisContext* c = redisConnectWithTimeout("eu1-pet.upstash.io", 6379, timeval{1, 0});
  formatted(c, "SET name %s", u.name.c_str());
  const char *plain[] = {"SET", "plan", u.plan.c_str()}, *words[] = {"SET", "email", u.email.c_str()};
  redisAppendCommandArgv(c, 3, plain, nullptr);
  redisAppendCommandArgv(c, 3, words, nullptr);                             // expect: user.contact.email -> upstash
}

void quietly(redisContext* c, const char* format, ...) {
  va_list arguments;
  va_start(arguments, format);
  redisvCommand(c, format, arguments);
  va_end(arguments);
}

void later(const User& u, redisContext* c) {
  quietly(c, "SET plan %s", u.plan.c_str());
  redisAsyncContext* async = redisAsyncConnect("eu1-pet.upstash.io", 6379);
  const char *plain[] = {"SET", "plan", u.plan.c_str()}, *words[] = {"SET", "phone", u.phone.c_str()};
  redisAsyncCommandArgv(async, nullptr, nullptr, 3, plain, nullptr);
  redisAsyncCommandArgv(async, nullptr, nullptr, 3, words, nullptr);        // expect: user.contact.phone_number -> upstash
}
