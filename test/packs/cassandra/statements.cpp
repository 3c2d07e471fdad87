// Statements with what was bound to them go to the cluster.
#include "pii_case.h"

#include <cassandra.h>

void hosted(const User& u) {
  CassCluster* cluster = cass_cluster_new();
  cass_cluster_set_contact_points(cluster, "node-0.aws-eu-west-1.abc.clusters.scylla.cloud");
  CassSession* session = cass_session_new();
  cass_session_connect(session, cluster);
  CassStatement* plain = cass_statement_new("INSERT INTO plans (plan) VALUES (?)", 1);
  cass_statement_bind_string(plain, 0, u.plan.c_str());
  cass_session_execute(session, plain);
  CassStatement* statement = cass_statement_new("INSERT INTO users (email) VALUES (?)", 1);
  cass_statement_bind_string(statement, 0, u.email.c_str());
  cass_session_execute(session, statement);        // expect: user.contact.email -> scylladb-cloud
}

void somewhere(CassSession* session, const User& u) {
  CassStatement* statement = cass_statement_new(("SELECT * FROM users WHERE name = " + u.name).c_str(), 0);
  cass_session_execute(session, statement);        // expect: user.name -> storage
}

void batches(CassSession* session, const User& u) {
  CassStatement* plain = cass_statement_new("INSERT INTO plans (plan) VALUES (:plan)", 1);
  cass_statement_bind_string_by_name(plain, "plan", u.plan.c_str());
  CassBatch *quiet = cass_batch_new(0), *batch = cass_batch_new(0), *raw = cass_batch_new(0);
  cass_batch_add_statement(quiet, plain);
  cass_session_execute_batch(session, quiet);
  CassStatement* statement = cass_statement_new("INSERT INTO users (email) VALUES (:email)", 1);
  cass_statement_bind_string_by_name(statement, "email", u.email.c_str());
  cass_batch_add_statement(batch, statement);
  cass_session_execute_batch(session, batch);      // expect: user.contact.email -> storage
  CassStatement* bytes = cass_statement_new("INSERT INTO users (phone) VALUES (?)", 1);
  cass_statement_bind_bytes(bytes, 0, reinterpret_cast<const cass_byte_t*>(u.phone.data()), u.phone.size());
  cass_batch_add_statement(raw, bytes);
  cass_session_execute_batch(session, raw);        // expect: user.contact.phone_number -> storage
}
