// What the tests of the pack need of mongocxx and bsoncxx, written by hand. Names and the places of payloads:
// mongocxx/collection.hpp and bsoncxx/builder/basic/*.hpp (upstream): declared in `v_noabi`, which is not inline.
#pragma once
#include <string>
#include <vector>
namespace bsoncxx::v_noabi {
namespace document {
class value {};
}  // namespace document
namespace builder::basic {
struct pair {};
template <typename Value>
pair kvp(const std::string &key, Value &&value);
template <typename... Args>
document::value make_document(Args &&...args);
template <typename... Args>
document::value make_array(Args &&...args);
}  // namespace builder::basic
}  // namespace bsoncxx::v_noabi
namespace mongocxx::v_noabi {
class uri {
 public:
  uri(const std::string &uri_string);
};
class collection {
 public:
  int insert_one(const bsoncxx::v_noabi::document::value &document);
  int insert_many(const std::vector<bsoncxx::v_noabi::document::value> &documents);
  int find_one(const bsoncxx::v_noabi::document::value &filter);
  int find(const bsoncxx::v_noabi::document::value &filter);
  int find_one_and_update(const bsoncxx::v_noabi::document::value &filter,
                          const bsoncxx::v_noabi::document::value &update);
  int aggregate(const bsoncxx::v_noabi::document::value &pipeline);
  int update_one(const bsoncxx::v_noabi::document::value &filter, const bsoncxx::v_noabi::document::value &update);
  int update_many(const bsoncxx::v_noabi::document::value &filter, const bsoncxx::v_noabi::document::value &update);
  int replace_one(const bsoncxx::v_noabi::document::value &filter, const bsoncxx::v_noabi::document::value &document);
};
class database {
 public:
  v_noabi::collection collection(const std::string &name) const;
  v_noabi::collection operator[](const std::string &name) const;
};
class client {
 public:
  client(const v_noabi::uri &uri);
  v_noabi::database database(const std::string &name) const;
  v_noabi::database operator[](const std::string &name) const;
};
}  // namespace mongocxx::v_noabi
namespace mongocxx {
using v_noabi::client;
using v_noabi::collection;
using v_noabi::uri;
}  // namespace mongocxx
