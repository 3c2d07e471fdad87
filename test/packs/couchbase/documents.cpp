// Documents and queries are stored in the cluster of the connection string.
#include "pii_case.h"

#include <couchbase/cluster.hxx>

void hosted(const User& u) {
  auto [error, cluster] = couchbase::cluster::connect("couchbases://db.acme.example", couchbase::cluster_options("u", "p")).get();
  auto users = cluster.bucket("app").default_collection();
  users.upsert("plan", u.plan);
  users.upsert("email", u.email);                                                    // expect: user.contact.email -> acme
  users.insert(u.name, std::string("x"));                                            // expect: user.name -> acme
  cluster.query("select 1", couchbase::query_options().positional_parameters(u.plan));
  cluster.query("select 1", couchbase::query_options().positional_parameters(u.phone));  // expect: user.contact.phone_number -> acme
}

void somewhere(const User& u, couchbase::bucket bucket) {
  auto users = bucket.scope("users").collection("all");
  users.replace("plan", u.plan);
  users.replace("name", u.name);                                                     // expect: user.name -> storage
  users.mutate_in("one", couchbase::mutate_in_specs(couchbase::mutate_in_specs::upsert("plan", u.plan)));
  users.mutate_in("one", couchbase::mutate_in_specs(couchbase::mutate_in_specs::upsert("email", u.email)));  // expect: user.contact.email -> storage
  couchbase::mutate_in_specs specs;
  specs.push_back(couchbase::mutate_in_specs::array_append("phones", u.phone));
  users.mutate_in("one", specs);                                                     // expect: user.contact.phone_number -> storage
  std::vector<std::byte> plain(u.plan.size()), bytes;
  for (char c : u.name) bytes.push_back(std::byte(c));
  users.binary().append("one", plain);
  users.binary().append("one", bytes);                                               // expect: user.name -> storage
}

void queries(const User& u, couchbase::cluster cluster, couchbase::scope scope) {
  scope.query("select '" + u.plan + "'");
  scope.query("select '" + u.email + "'");                                           // expect: user.contact.email -> storage
  couchbase::query_options quiet, options;
  quiet.add_named_parameter("plan", u.plan);
  scope.query("select 1", quiet);
  options.add_named_parameter("name", u.name);
  scope.query("select 1", options);                                                  // expect: user.name -> storage
  cluster.analytics_query("select 1", couchbase::analytics_options().positional_parameters(u.plan));
  cluster.analytics_query("select 1", couchbase::analytics_options().positional_parameters(u.email));  // expect: user.contact.email -> storage
}

void defaults(const User& u) {
  auto [error, cluster] = couchbase::cluster::connect("couchbases://db.acme.example", couchbase::cluster_options("u", "p")).get();
  couchbase::scope scope = cluster.bucket("app").default_scope();
  scope.analytics_query("select '" + u.plan + "'");
  scope.analytics_query("select '" + u.name + "'");                                  // expect: user.name -> acme
  std::vector<std::byte> plain, bytes;
  for (char c : u.plan) plain.push_back(std::byte(c));
  for (char c : u.phone) bytes.push_back(std::byte(c));
  scope.collection("users").binary().prepend("one", plain);
  scope.collection("users").binary().prepend("one", bytes);                          // expect: user.contact.phone_number -> acme
}
