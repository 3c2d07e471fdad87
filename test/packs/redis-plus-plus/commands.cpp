// Keys and values go to the server of the options or the URI.
#include "pii_case.h"

#include <sw/redis++/redis++.h>

void hosted(const User& u) {
  sw::redis::Redis redis("rediss://default:p@eu1-pet.upstash.io:6379");
  redis.set("plan", u.plan);
  redis.set("email", u.email);                   // expect: user.contact.email -> upstash
  redis.hset("user", "name", u.name);            // expect: user.name -> upstash
  redis.command("SET", "phone", u.phone);        // expect: user.contact.phone_number -> upstash
}

void clustered(const User& u) {
  sw::redis::ConnectionOptions options;
  options.host = "users.abc.clustercfg.euw1.cache.amazonaws.com";
  sw::redis::RedisCluster cluster(options);
  cluster.publish("plans", u.plan);
  cluster.publish("users", u.email);             // expect: user.contact.email -> aws
}

void somewhere(sw::redis::Redis& redis, const User& u) {
  redis.append("users", u.email);                // expect: user.contact.email -> storage
}
