// What the tests of the pack need of elasticlient, written by hand. Signatures: elasticlient/client.h (upstream), where
// the responses are cpr's.
#pragma once
#include <string>
#include <vector>
namespace elasticlient {
class Client {
 public:
  enum class HTTPMethod { GET, POST, PUT };
  explicit Client(const std::vector<std::string> &hostUrlList);
  int performRequest(HTTPMethod method, const std::string &urlPath, const std::string &body);
  int search(const std::string &indexName, const std::string &docType, const std::string &body,
             const std::string &routing = std::string());
  int index(const std::string &indexName, const std::string &docType, const std::string &id, const std::string &body,
            const std::string &routing = std::string());
};
}  // namespace elasticlient
