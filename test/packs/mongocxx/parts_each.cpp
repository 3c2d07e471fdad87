// mongocxx: arrays; each call with its twin.
#include "pii_case.h"

#include <mongocxx/client.hpp>

namespace bb = bsoncxx::v_noabi::builder::basic;

void arrays(mongocxx::collection& c, const User& u) {
  { c.insert_one(bb::make_document(bb::kvp("k", bb::make_array(u.name)))); }  // expect: user.name -> storage
  { c.insert_one(bb::make_document(bb::kvp("k", bb::make_array(u.plan)))); }
  { c.insert_one(bb::make_document(bb::kvp("k", bb::make_array("x", u.name)))); }  // expect: user.name -> storage
  { c.insert_one(bb::make_document(bb::kvp("k", bb::make_array("x", u.plan)))); }
}
