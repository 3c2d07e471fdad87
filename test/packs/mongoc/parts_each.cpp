// libbson: a value of any kind; each call with its twin.
#include "pii_case.h"

#include <mongoc/mongoc.h>

void values(mongoc_collection_t* c, const User& u) {
  { bson_t* d = bson_new(); bson_value_t v; v.value.v_utf8.str = (char*)u.name.c_str(); bson_append_value(d, "k", -1, &v); mongoc_collection_insert_one(c, d, nullptr, nullptr, nullptr); }  // expect: user.name -> storage
  { bson_t* d = bson_new(); bson_value_t v; v.value.v_utf8.str = (char*)u.plan.c_str(); bson_append_value(d, "k", -1, &v); mongoc_collection_insert_one(c, d, nullptr, nullptr, nullptr); }
}
