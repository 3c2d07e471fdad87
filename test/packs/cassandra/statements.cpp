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
