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
