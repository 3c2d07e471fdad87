// Declarations of the DataStax driver that its pack names, written by hand. Signatures: cassandra.h (upstream).
#pragma once
#include <stddef.h>
#include <stdint.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef uint8_t cass_byte_t;
typedef struct CassCluster_ CassCluster;
typedef struct CassSession_ CassSession;
typedef struct CassStatement_ CassStatement;
typedef struct CassBatch_ CassBatch;
typedef struct CassFuture_ CassFuture;
typedef int CassError;
CassCluster *cass_cluster_new(void);
CassError cass_cluster_set_contact_points(CassCluster *cluster, const char *contact_points);
CassSession *cass_session_new(void);
CassFuture *cass_session_connect(CassSession *session, const CassCluster *cluster);
CassFuture *cass_session_execute(CassSession *session, const CassStatement *statement);
CassFuture *cass_session_execute_batch(CassSession *session, const CassBatch *batch);
CassBatch *cass_batch_new(int type);
CassError cass_batch_add_statement(CassBatch *batch, const CassStatement *statement);
CassStatement *cass_statement_new(const char *query, size_t parameter_count);
CassError cass_statement_bind_string(CassStatement *statement, size_t index, const char *value);
CassError cass_statement_bind_string_by_name(CassStatement *statement, const char *name, const char *value);
CassError cass_statement_bind_bytes(CassStatement *statement, size_t index, const cass_byte_t *value,
                                    size_t value_size);
#ifdef __cplusplus
}
#endif
