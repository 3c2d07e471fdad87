// Declarations of libbson and the MongoDB C driver that their pack names, written by hand. Signatures: bson.h, bcon.h and
// mongoc-*.h of Debian's libmongoc-dev 1.23.1.
#pragma once
#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef struct _bson_t {
  uint32_t flags;
} bson_t;
typedef struct _bson_error_t bson_error_t;
typedef struct _bson_value_t {
  int value_type;
  int32_t padding;
  union {
    int64_t v_int64;
    double v_double;
    struct {
      char *str;
      uint32_t len;
    } v_utf8;
  } value;
} bson_value_t;
typedef struct _mongoc_client_t mongoc_client_t;
typedef struct _mongoc_database_t mongoc_database_t;
typedef struct _mongoc_collection_t mongoc_collection_t;
typedef struct _mongoc_cursor_t mongoc_cursor_t;
typedef struct _mongoc_bulk_operation_t mongoc_bulk_operation_t;
typedef struct _mongoc_read_prefs_t mongoc_read_prefs_t;
typedef struct _mongoc_write_concern_t mongoc_write_concern_t;
typedef int bson_subtype_t;
typedef int mongoc_insert_flags_t;
typedef int mongoc_query_flags_t;
bson_t *bson_new(void);
bson_t *bson_new_from_json(const uint8_t *data, ssize_t len, bson_error_t *error);
bson_t *bcon_new(void *unused, ...);
bool bson_append_utf8(bson_t *bson, const char *key, int key_length, const char *value, int length);
bool bson_append_binary(bson_t *bson, const char *key, int key_length, bson_subtype_t subtype, const uint8_t *binary,
                        uint32_t length);
bool bson_append_document(bson_t *bson, const char *key, int key_length, const bson_t *value);
bool bson_append_array(bson_t *bson, const char *key, int key_length, const bson_t *array);
bool bson_append_value(bson_t *bson, const char *key, int key_length, const bson_value_t *value);
bool bson_append_int32(bson_t *bson, const char *key, int key_length, int32_t value);
bool bson_append_int64(bson_t *bson, const char *key, int key_length, int64_t value);
bool bson_append_double(bson_t *bson, const char *key, int key_length, double value);
bool bson_append_date_time(bson_t *bson, const char *key, int key_length, int64_t value);
mongoc_client_t *mongoc_client_new(const char *uri_string);
mongoc_database_t *mongoc_client_get_database(mongoc_client_t *client, const char *name);
mongoc_collection_t *mongoc_client_get_collection(mongoc_client_t *client, const char *db, const char *collection);
mongoc_collection_t *mongoc_database_get_collection(mongoc_database_t *database, const char *name);
bool mongoc_client_command_simple(mongoc_client_t *client, const char *db_name, const bson_t *command,
                                  const mongoc_read_prefs_t *read_prefs, bson_t *reply, bson_error_t *error);
bool mongoc_collection_insert_one(mongoc_collection_t *collection, const bson_t *document, const bson_t *opts,
                                  bson_t *reply, bson_error_t *error);
bool mongoc_collection_insert_many(mongoc_collection_t *collection, const bson_t **documents, size_t n_documents,
                                   const bson_t *opts, bson_t *reply, bson_error_t *error);
bool mongoc_collection_insert(mongoc_collection_t *collection, mongoc_insert_flags_t flags, const bson_t *document,
                              const mongoc_write_concern_t *write_concern, bson_error_t *error);
bool mongoc_collection_save(mongoc_collection_t *collection, const bson_t *document,
                            const mongoc_write_concern_t *write_concern, bson_error_t *error);
bool mongoc_collection_update_one(mongoc_collection_t *collection, const bson_t *selector, const bson_t *update,
                                  const bson_t *opts, bson_t *reply, bson_error_t *error);
bool mongoc_collection_update_many(mongoc_collection_t *collection, const bson_t *selector, const bson_t *update,
                                   const bson_t *opts, bson_t *reply, bson_error_t *error);
bool mongoc_collection_replace_one(mongoc_collection_t *collection, const bson_t *selector, const bson_t *replacement,
                                   const bson_t *opts, bson_t *reply, bson_error_t *error);
mongoc_cursor_t *mongoc_collection_find_with_opts(mongoc_collection_t *collection, const bson_t *filter,
                                                  const bson_t *opts, const mongoc_read_prefs_t *read_prefs);
mongoc_cursor_t *mongoc_collection_aggregate(mongoc_collection_t *collection, mongoc_query_flags_t flags,
                                             const bson_t *pipeline, const bson_t *opts,
                                             const mongoc_read_prefs_t *read_prefs);
void mongoc_bulk_operation_insert(mongoc_bulk_operation_t *bulk, const bson_t *document);
#ifdef __cplusplus
}
#endif
#define BCON_NEW(...) bcon_new(nullptr, __VA_ARGS__, (void *)nullptr)
