// What the tests of the pack need of clickhouse-cpp, written by hand. Signatures: client.h, block.h, query.h and
// columns/*.h (github.com/ClickHouse/clickhouse-cpp, 2026-08-20).
#pragma once
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>
namespace clickhouse {
struct Endpoint {
  std::string host;
  uint16_t port = 9000;
};
struct ClientOptions {
  ClientOptions &SetHost(const std::string &value);
  ClientOptions &SetPort(const uint16_t &value);
  ClientOptions &SetEndpoints(const std::vector<Endpoint> &value);
  ClientOptions &SetDefaultDatabase(const std::string &value);
  ClientOptions &SetUser(const std::string &value);
  ClientOptions &SetPassword(const std::string &value);
  struct SSLOptions {};
  ClientOptions &SetSSLOptions(SSLOptions options);
};
class Column {
 public:
  virtual ~Column();
};
using ColumnRef = std::shared_ptr<Column>;
class ColumnString : public Column {
 public:
  ColumnString();
  explicit ColumnString(const std::vector<std::string> &data);
  void Append(std::string_view str);
  void Append(const char *str);
  void AppendNoManagedLifetime(std::string_view str);
  void AppendUnsafe(std::string_view str);
};
class ColumnFixedString : public Column {
 public:
  explicit ColumnFixedString(size_t n);
  void Append(std::string_view str);
};
template <typename T>
class ColumnVector : public Column {
 public:
  explicit ColumnVector(const std::vector<T> &data);
  void Append(const T &value);
};
template <typename T>
class ColumnLowCardinalityT : public Column {
 public:
  void Append(const std::string &value);
  template <typename Container>
  void AppendMany(const Container &container);
};
class ColumnArray : public Column {
 public:
  void AppendAsColumn(ColumnRef array);
};
class Block {
 public:
  Block();
  void AppendColumn(const std::string &name, const ColumnRef &col);
};
using QueryParamValue = std::optional<std::string>;
using QueryParams = std::unordered_map<std::string, QueryParamValue>;
class Query {
 public:
  Query(const char *query, const char *query_id = nullptr);
  Query(const std::string &query, const std::string &query_id = "");
  Query &SetParams(QueryParams query_params);
  Query &SetParam(const std::string &name, const QueryParamValue &value);
};
using SelectCallback = std::function<void(const Block &)>;
using SelectCancelableCallback = std::function<bool(const Block &)>;
using ExternalTables = std::vector<std::string>;
class Client {
 public:
  Client(const ClientOptions &opts);
  void Execute(const Query &query);
  void Select(const Query &query);
  void Select(const std::string &query, SelectCallback cb);
  void SelectCancelable(const std::string &query, SelectCancelableCallback cb);
  void SelectWithExternalData(const std::string &query, const ExternalTables &external_tables, SelectCallback cb);
  void SelectWithExternalDataCancelable(const std::string &query, const ExternalTables &external_tables, SelectCancelableCallback cb);
  void BeginExecute(const Query &query);
  void BeginSelect(const std::string &query);
  void Insert(const std::string &table_name, const Block &block);
  Block BeginInsert(const Query &query);
  void SendInsertBlock(const Block &block);
};
}  // namespace clickhouse
