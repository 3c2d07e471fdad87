// Documents go to the server of the client that the collection belongs to.
#include "pii_case.h"

#include <mongoc/mongoc.h>

void hosted(const User& u) {
  mongoc_client_t* client = mongoc_client_new("mongodb+srv://u:p@cluster0.abcde.mongodb.net/users");
  mongoc_collection_t* users = mongoc_client_get_collection(client, "app", "users");
  bson_t* plain = bson_new();
  bson_append_utf8(plain, "plan", -1, u.plan.c_str(), -1);
  mongoc_collection_insert_one(users, plain, nullptr, nullptr, nullptr);
  bson_t* document = bson_new();
  bson_append_utf8(document, "email", -1, u.email.c_str(), -1);
  mongoc_collection_insert_one(users, document, nullptr, nullptr, nullptr);       // expect: user.contact.email -> mongodb-atlas
  mongoc_collection_update_one(users, plain, document, nullptr, nullptr, nullptr);  // expect: user.contact.email -> mongodb-atlas
  bson_t* made = BCON_NEW("name", u.name.c_str());
  mongoc_collection_find_with_opts(users, made, nullptr, nullptr);                // expect: user.name -> mongodb-atlas
}

void somewhere(mongoc_bulk_operation_t* bulk, const User& u) {
  bson_t* document = bson_new_from_json(reinterpret_cast<const uint8_t*>(u.phone.data()), -1, nullptr);
  mongoc_bulk_operation_insert(bulk, document);                                   // expect: user.contact.phone_number -> storage
}
