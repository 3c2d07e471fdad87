// Each command that stores or publishes, on one server and on a cluster.
#include "pii_case.h"

#include <map>
#include <sw/redis++/redis++.h>

void by_Redis(const User& u, sw::redis::Redis& redis) {
  redis.set("user", u.plan);
  redis.set("user", u.email);                                    // expect: user.contact.email -> storage
  redis.setex("user", 60, u.plan);
  redis.setex("user", 60, u.name);                               // expect: user.name -> storage
  redis.psetex("user", 60, u.plan);
  redis.psetex("user", 60, u.phone);                             // expect: user.contact.phone_number -> storage
  redis.setnx("user", u.plan);
  redis.setnx("user", u.email);                                  // expect: user.contact.email -> storage
  redis.getset("user", u.plan);
  redis.getset("user", u.name);                                  // expect: user.name -> storage
  redis.append("user", u.plan);
  redis.append("user", u.phone);                                 // expect: user.contact.phone_number -> storage
  redis.hset("users", "1", u.plan);
  redis.hset("users", "1", u.email);                             // expect: user.contact.email -> storage
  redis.lpush("users", u.plan);
  redis.lpush("users", u.name);                                  // expect: user.name -> storage
  redis.rpush("users", u.plan);
  redis.rpush("users", u.phone);                                 // expect: user.contact.phone_number -> storage
  redis.sadd("users", u.plan);
  redis.sadd("users", u.email);                                  // expect: user.contact.email -> storage
  redis.zadd("users", u.plan, 1.0);
  redis.zadd("users", u.name, 1.0);                              // expect: user.name -> storage
  redis.publish("users", u.plan);
  redis.publish("users", u.phone);                               // expect: user.contact.phone_number -> storage
  redis.command("SET", "user", u.plan);
  redis.command("SET", "user", u.email);                         // expect: user.contact.email -> storage
  {
    std::map<std::string, std::string> fields{{"user", u.plan}};
    redis.hmset("users", fields.begin(), fields.end());
    redis.mset(fields.begin(), fields.end());
    redis.xadd("users", "*", fields.begin(), fields.end());
  }
  {
    std::map<std::string, std::string> fields{{"user", u.name}};
    redis.hmset("users", fields.begin(), fields.end());          // expect: user.name -> storage
    redis.mset(fields.begin(), fields.end());                    // expect: user.name -> storage
    redis.xadd("users", "*", fields.begin(), fields.end());      // expect: user.name -> storage
  }
}

void by_RedisCluster(const User& u, sw::redis::RedisCluster& redis) {
  redis.set("user", u.plan);
  redis.set("user", u.phone);                                    // expect: user.contact.phone_number -> storage
  redis.setex("user", 60, u.plan);
  redis.setex("user", 60, u.email);                              // expect: user.contact.email -> storage
  redis.psetex("user", 60, u.plan);
  redis.psetex("user", 60, u.name);                              // expect: user.name -> storage
  redis.setnx("user", u.plan);
  redis.setnx("user", u.phone);                                  // expect: user.contact.phone_number -> storage
  redis.getset("user", u.plan);
  redis.getset("user", u.email);                                 // expect: user.contact.email -> storage
  redis.append("user", u.plan);
  redis.append("user", u.name);                                  // expect: user.name -> storage
  redis.hset("users", "1", u.plan);
  redis.hset("users", "1", u.phone);                             // expect: user.contact.phone_number -> storage
  redis.lpush("users", u.plan);
  redis.lpush("users", u.email);                                 // expect: user.contact.email -> storage
  redis.rpush("users", u.plan);
  redis.rpush("users", u.name);                                  // expect: user.name -> storage
  redis.sadd("users", u.plan);
  redis.sadd("users", u.phone);                                  // expect: user.contact.phone_number -> storage
  redis.zadd("users", u.plan, 1.0);
  redis.zadd("users", u.email, 1.0);                             // expect: user.contact.email -> storage
  redis.publish("users", u.plan);
  redis.publish("users", u.name);                                // expect: user.name -> storage
  redis.command("SET", "user", u.plan);
  redis.command("SET", "user", u.phone);                         // expect: user.contact.phone_number -> storage
  {
    std::map<std::string, std::string> fields{{"user", u.plan}};
    redis.hmset("users", fields.begin(), fields.end());
    redis.mset(fields.begin(), fields.end());
    redis.xadd("users", "*", fields.begin(), fields.end());
  }
  {
    std::map<std::string, std::string> fields{{"user", u.email}};
    redis.hmset("users", fields.begin(), fields.end());          // expect: user.contact.email -> storage
    redis.mset(fields.begin(), fields.end());                    // expect: user.contact.email -> storage
    redis.xadd("users", "*", fields.begin(), fields.end());      // expect: user.contact.email -> storage
  }
}

