// What the tests of the pack need of the Couchbase C++ SDK, written by hand. Signatures: cluster.hxx, bucket.hxx,
// scope.hxx, collection.hxx, binary_collection.hxx, mutate_in_specs.hxx, query_options.hxx and analytics_options.hxx
// (github.com/couchbase/couchbase-cxx-client, 2026-08-20).
#pragma once
#include <future>
#include <string>
#include <string_view>
#include <utility>
#include <vector>
namespace couchbase {
class error {};
class mutation_result {};
class query_result {};
struct cluster_options {
  cluster_options(std::string username, std::string password);
};
struct upsert_options {};
struct insert_options {};
struct replace_options {};
struct mutate_in_options {};
struct append_options {};
struct prepend_options {};
class query_options {
 public:
  template <typename... Parameters>
  auto positional_parameters(const Parameters &...parameters) -> query_options &;
  template <typename... Parameters>
  auto named_parameters(const Parameters &...parameters) -> query_options &;
  template <typename Parameter>
  auto add_positional_parameter(const Parameter &parameter) -> query_options &;
  template <typename Value>
  auto add_named_parameter(const std::string &name, const Value &value) -> query_options &;
  template <typename Value>
  auto raw(std::string name, const Value &value) -> query_options &;
};
class analytics_options {
 public:
  template <typename... Parameters>
  auto positional_parameters(const Parameters &...parameters) -> analytics_options &;
  template <typename... Parameters>
  auto named_parameters(const Parameters &...parameters) -> analytics_options &;
  template <typename Parameter>
  auto add_positional_parameter(const Parameter &parameter) -> analytics_options &;
  template <typename Value>
  auto add_named_parameter(const std::string &name, const Value &value) -> analytics_options &;
  template <typename Value>
  auto raw(std::string name, const Value &value) -> analytics_options &;
};
namespace subdoc {
class upsert {};
class array_append {};
}  // namespace subdoc
class mutate_in_specs {
 public:
  template <typename... Operation>
  explicit mutate_in_specs(Operation... args);
  template <typename Operation>
  void push_back(const Operation &operation);
  template <typename Value>
  static auto upsert(std::string path, const Value &value) -> subdoc::upsert;
  template <typename Value>
  static auto insert(std::string path, const Value &value) -> subdoc::upsert;
  template <typename Value>
  static auto replace(std::string path, const Value &value) -> subdoc::upsert;
  template <typename... Values>
  static auto array_append(std::string path, Values... values) -> subdoc::array_append;
  template <typename... Values>
  static auto array_prepend(std::string path, Values... values) -> subdoc::array_append;
  template <typename... Values>
  static auto array_insert(std::string path, Values... values) -> subdoc::array_append;
  template <typename Value>
  static auto array_add_unique(std::string path, const Value &value) -> subdoc::array_append;
};
class binary_collection {
 public:
  auto append(std::string document_id, std::vector<std::byte> data, const append_options &options = {}) const
      -> std::future<std::pair<error, mutation_result>>;
  auto prepend(std::string document_id, std::vector<std::byte> data, const prepend_options &options = {}) const
      -> std::future<std::pair<error, mutation_result>>;
};
class collection {
 public:
  auto binary() const -> binary_collection;
  template <typename Document>
  auto upsert(std::string document_id, Document document, const upsert_options &options = {}) const
      -> std::future<std::pair<error, mutation_result>>;
  template <typename Document>
  auto insert(std::string document_id, Document document, const insert_options &options = {}) const
      -> std::future<std::pair<error, mutation_result>>;
  template <typename Document>
  auto replace(std::string document_id, Document document, const replace_options &options = {}) const
      -> std::future<std::pair<error, mutation_result>>;
  auto mutate_in(std::string document_id, const mutate_in_specs &specs, const mutate_in_options &options = {}) const
      -> std::future<std::pair<error, mutation_result>>;
};
class scope {
 public:
  auto collection(std::string_view collection_name) const -> couchbase::collection;
  auto query(std::string statement, const query_options &options = {}) const -> std::future<std::pair<error, query_result>>;
  auto analytics_query(std::string statement, const analytics_options &options = {}) const
      -> std::future<std::pair<error, query_result>>;
};
class bucket {
 public:
  auto default_scope() const -> couchbase::scope;
  auto default_collection() const -> couchbase::collection;
  auto scope(std::string_view scope_name) const -> couchbase::scope;
};
class cluster {
 public:
  static auto connect(const std::string &connection_string, const cluster_options &options)
      -> std::future<std::pair<error, cluster>>;
  auto bucket(std::string_view bucket_name) const -> couchbase::bucket;
  auto query(std::string statement, const query_options &options) const -> std::future<std::pair<error, query_result>>;
  auto analytics_query(std::string statement, const analytics_options &options) const
      -> std::future<std::pair<error, query_result>>;
};
}  // namespace couchbase
