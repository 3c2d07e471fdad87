// Every call that stores or asks, and every way to build a document.
#include "pii_case.h"

#include <mongoc/mongoc.h>

bson_t* document(const char* text) {
  bson_t* result = bson_new();
  bson_append_utf8(result, "user", -1, text, -1);
  return result;
}

void calls(const User& u, mongoc_client_t* client, mongoc_bulk_operation_t* bulk) {
  mongoc_collection_t* users = mongoc_client_get_collection(client, "app", "users");
  bson_t *all = bson_new(), *reply = bson_new();
  mongoc_collection_insert_one(users, document(u.plan.c_str()), nullptr, reply, nullptr);
  mongoc_collection_insert_one(users, document(u.email.c_str()), nullptr, reply, nullptr);  // expect: user.contact.email -> storage
  {
    const bson_t* documents[] = {document(u.plan.c_str())};
    mongoc_collection_insert_many(users, documents, 1, nullptr, reply, nullptr);
  }
  {
    const bson_t* documents[] = {document(u.name.c_str())};
    mongoc_collection_insert_many(users, documents, 1, nullptr, reply, nullptr);  // expect: user.name -> storage
  }
  mongoc_collection_insert(users, 0, document(u.plan.c_str()), nullptr, nullptr);
  mongoc_collection_insert(users, 0, document(u.phone.c_str()), nullptr, nullptr);  // expect: user.contact.phone_number -> storage
  mongoc_collection_save(users, document(u.plan.c_str()), nullptr, nullptr);
  mongoc_collection_save(users, document(u.email.c_str()), nullptr, nullptr);  // expect: user.contact.email -> storage
  mongoc_collection_update_one(users, all, document(u.plan.c_str()), nullptr, reply, nullptr);
  mongoc_collection_update_one(users, all, document(u.name.c_str()), nullptr, reply, nullptr);  // expect: user.name -> storage
  mongoc_collection_update_many(users, document(u.plan.c_str()), all, nullptr, reply, nullptr);
  mongoc_collection_update_many(users, document(u.phone.c_str()), all, nullptr, reply, nullptr);  // expect: user.contact.phone_number -> storage
  mongoc_collection_replace_one(users, all, document(u.plan.c_str()), nullptr, reply, nullptr);
  mongoc_collection_replace_one(users, all, document(u.email.c_str()), nullptr, reply, nullptr);  // expect: user.contact.email -> storage
  mongoc_collection_find_with_opts(users, document(u.plan.c_str()), nullptr, nullptr);
  mongoc_collection_find_with_opts(users, document(u.name.c_str()), nullptr, nullptr);  // expect: user.name -> storage
  mongoc_collection_aggregate(users, 0, document(u.plan.c_str()), nullptr, nullptr);
  mongoc_collection_aggregate(users, 0, document(u.phone.c_str()), nullptr, nullptr);  // expect: user.contact.phone_number -> storage
  mongoc_bulk_operation_insert(bulk, document(u.plan.c_str()));
  mongoc_bulk_operation_insert(bulk, document(u.email.c_str()));  // expect: user.contact.email -> storage
  mongoc_client_command_simple(client, "app", document(u.plan.c_str()), nullptr, reply, nullptr);
  mongoc_client_command_simple(client, "app", document(u.name.c_str()), nullptr, reply, nullptr);  // expect: user.name -> storage
}

void hosted(const User& u) {
  mongoc_client_t* client = mongoc_client_new("mongodb+srv://db.acme.example/app");
  mongoc_database_t* database = mongoc_client_get_database(client, "app");
  mongoc_collection_t* users = mongoc_database_get_collection(database, "users");
  mongoc_collection_insert_one(users, document(u.plan.c_str()), nullptr, nullptr, nullptr);
  mongoc_collection_insert_one(users, document(u.phone.c_str()), nullptr, nullptr, nullptr);  // expect: user.contact.phone_number -> acme
}

struct Ages {
  int id;
  PII(user.demographic.age) int age;
  PII(user.demographic.age) double exact;
  PII(user.demographic.age) long born;
};

void numbers(const Ages& ages, mongoc_collection_t* users) {
  bson_t *plain = bson_new(), *a = bson_new(), *b = bson_new(), *c = bson_new(), *d = bson_new();
  bson_append_int32(plain, "id", -1, ages.id);
  mongoc_collection_insert_one(users, plain, nullptr, nullptr, nullptr);
  bson_append_int32(a, "age", -1, ages.age);
  mongoc_collection_insert_one(users, a, nullptr, nullptr, nullptr);  // expect: user.demographic.age -> storage
  bson_append_double(b, "age", -1, ages.exact);
  mongoc_collection_insert_one(users, b, nullptr, nullptr, nullptr);  // expect: user.demographic.age -> storage
  bson_append_int64(c, "born", -1, ages.born);
  mongoc_collection_insert_one(users, c, nullptr, nullptr, nullptr);  // expect: user.demographic.age -> storage
  bson_append_date_time(d, "born", -1, ages.born);
  mongoc_collection_insert_one(users, d, nullptr, nullptr, nullptr);  // expect: user.demographic.age -> storage
}

void documents(const User& u, mongoc_collection_t* users, bson_value_t* value) {
  {
    bson_t* outer = bson_new();
    bson_append_document(outer, "user", -1, document(u.plan.c_str()));
    mongoc_collection_insert_one(users, outer, nullptr, nullptr, nullptr);
  }
  {
    bson_t* outer = bson_new();
    bson_append_document(outer, "user", -1, document(u.email.c_str()));
    mongoc_collection_insert_one(users, outer, nullptr, nullptr, nullptr);  // expect: user.contact.email -> storage
  }
  {
    bson_t* outer = bson_new();
    bson_append_array(outer, "users", -1, document(u.plan.c_str()));
    mongoc_collection_insert_one(users, outer, nullptr, nullptr, nullptr);
  }
  {
    bson_t* outer = bson_new();
    bson_append_array(outer, "users", -1, document(u.name.c_str()));
    mongoc_collection_insert_one(users, outer, nullptr, nullptr, nullptr);  // expect: user.name -> storage
  }
  {
    bson_t* outer = bson_new();
    bson_append_binary(outer, "user", -1, 0, reinterpret_cast<const uint8_t*>(u.plan.c_str()), 3);
    mongoc_collection_insert_one(users, outer, nullptr, nullptr, nullptr);
  }
  {
    bson_t* outer = bson_new();
    bson_append_binary(outer, "user", -1, 0, reinterpret_cast<const uint8_t*>(u.phone.c_str()), 3);
    mongoc_collection_insert_one(users, outer, nullptr, nullptr, nullptr);  // expect: user.contact.phone_number -> storage
  }
  {
    bson_t* parsed = bson_new_from_json(reinterpret_cast<const uint8_t*>(u.plan.c_str()), -1, nullptr);
    mongoc_collection_insert_one(users, parsed, nullptr, nullptr, nullptr);
  }
  {
    bson_t* parsed = bson_new_from_json(reinterpret_cast<const uint8_t*>(u.email.c_str()), -1, nullptr);
    mongoc_collection_insert_one(users, parsed, nullptr, nullptr, nullptr);  // expect: user.contact.email -> storage
  }
  {
    bson_t* made = BCON_NEW("user", u.plan.c_str());
    mongoc_collection_insert_one(users, made, nullptr, nullptr, nullptr);
  }
  {
    bson_t* made = BCON_NEW("user", u.name.c_str());
    mongoc_collection_insert_one(users, made, nullptr, nullptr, nullptr);  // expect: user.name -> storage
  }
}
