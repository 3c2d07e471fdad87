// Documents go to the server of the client.
#include "pii_case.h"

#include <mongocxx/client.hpp>

using bsoncxx::v_noabi::builder::basic::kvp;
using bsoncxx::v_noabi::builder::basic::make_document;

void hosted(const User& u) {
  mongocxx::client client(mongocxx::uri("mongodb+srv://u:p@cluster0.abcde.mongodb.net"));
  mongocxx::collection users = client["app"]["users"];
  users.insert_one(make_document(kvp("plan", u.plan)));
  users.insert_one(make_document(kvp("email", u.email)));       // expect: user.contact.email -> mongodb-atlas
}

void somewhere(mongocxx::collection& users, const User& u) {
  users.update_one(make_document(kvp("plan", u.plan)), make_document(kvp("name", u.name)));  // expect: user.name -> storage
  users.update_one(make_document(kvp("plan", u.plan)), make_document(kvp("plan", "x")));
}

void each(const User& u) {
  mongocxx::client client(mongocxx::uri("mongodb://db.acme.example"));
  mongocxx::collection users = client.database("app").collection("users");
  std::vector<bsoncxx::v_noabi::document::value> quiet, several;
  quiet.push_back(make_document(kvp("plan", u.plan)));
  several.push_back(make_document(kvp("name", u.name)));
  users.insert_many(quiet);
  users.insert_many(several);                                   // expect: user.name -> acme
  users.find_one(make_document(kvp("plan", u.plan)));
  users.find_one(make_document(kvp("email", u.email)));         // expect: user.contact.email -> acme
  users.find(make_document(kvp("plan", u.plan)));
  users.find(make_document(kvp("phone", u.phone)));             // expect: user.contact.phone_number -> acme
  users.find_one_and_update(make_document(kvp("plan", u.plan)), make_document(kvp("plan", u.plan)));
  users.find_one_and_update(make_document(kvp("plan", u.plan)), make_document(kvp("name", u.name)));  // expect: user.name -> acme
  users.aggregate(make_document(kvp("plan", u.plan)));
  users.aggregate(make_document(kvp("email", u.email)));        // expect: user.contact.email -> acme
  users.update_many(make_document(kvp("plan", u.plan)), make_document(kvp("plan", u.plan)));
  users.update_many(make_document(kvp("phone", u.phone)), make_document(kvp("plan", u.plan)));  // expect: user.contact.phone_number -> acme
  users.replace_one(make_document(kvp("plan", u.plan)), make_document(kvp("plan", u.plan)));
  users.replace_one(make_document(kvp("plan", u.plan)), make_document(kvp("name", u.name)));    // expect: user.name -> acme
}
