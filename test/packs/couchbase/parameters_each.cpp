// Couchbase: parameters and partial changes; each call with its twin.
#include "pii_case.h"

#include <couchbase/cluster.hxx>
#include <string>

namespace cb = couchbase;
using Specs = cb::mutate_in_specs;

void parameters(cb::cluster& c, cb::scope& s, const User& u) {
  { c.query("select 1", cb::query_options().add_positional_parameter(u.name)); }  // expect: user.name -> storage
  { c.query("select 1", cb::query_options().add_positional_parameter(u.plan)); }
  { c.query("select 1", cb::query_options().named_parameters(u.name)); }  // expect: user.name -> storage
  { c.query("select 1", cb::query_options().named_parameters(u.plan)); }
  { c.query("select 1", cb::query_options().raw("k", u.name)); }  // expect: user.name -> storage
  { c.query("select 1", cb::query_options().raw("k", u.plan)); }
  { s.analytics_query("select 1", cb::analytics_options().add_positional_parameter(u.name)); }  // expect: user.name -> storage
  { s.analytics_query("select 1", cb::analytics_options().add_positional_parameter(u.plan)); }
  { s.analytics_query("select 1", cb::analytics_options().add_named_parameter("k", u.name)); }  // expect: user.name -> storage
  { s.analytics_query("select 1", cb::analytics_options().add_named_parameter("k", u.plan)); }
  { s.analytics_query("select 1", cb::analytics_options().named_parameters(u.name)); }  // expect: user.name -> storage
  { s.analytics_query("select 1", cb::analytics_options().named_parameters(u.plan)); }
  { s.analytics_query("select 1", cb::analytics_options().raw("k", u.name)); }  // expect: user.name -> storage
  { s.analytics_query("select 1", cb::analytics_options().raw("k", u.plan)); }
}

void changes(cb::collection& c, const User& u) {
  { c.mutate_in("one", Specs(Specs::insert("k", u.name))); }  // expect: user.name -> storage
  { c.mutate_in("one", Specs(Specs::insert("k", u.plan))); }
  { c.mutate_in("one", Specs(Specs::replace("k", u.name))); }  // expect: user.name -> storage
  { c.mutate_in("one", Specs(Specs::replace("k", u.plan))); }
  { c.mutate_in("one", Specs(Specs::array_prepend("k", u.name))); }  // expect: user.name -> storage
  { c.mutate_in("one", Specs(Specs::array_prepend("k", u.plan))); }
  { c.mutate_in("one", Specs(Specs::array_insert("k", u.name))); }  // expect: user.name -> storage
  { c.mutate_in("one", Specs(Specs::array_insert("k", u.plan))); }
  { c.mutate_in("one", Specs(Specs::array_add_unique("k", u.name))); }  // expect: user.name -> storage
  { c.mutate_in("one", Specs(Specs::array_add_unique("k", u.plan))); }
}
