// What the tests of the pack need of openai-cpp, written by hand. Classes and the places of payloads: openai/openai.hpp
// (upstream); the real header takes and gives nlohmann::json.
#pragma once
#include <nlohmann/json.hpp>
#include <string>
namespace openai {
using Json = nlohmann::json;
struct CategoryChat {
  Json create(Json input);
};
struct CategoryCompletion {
  Json create(Json input);
};
struct CategoryEmbedding {
  Json create(Json input);
};
struct CategoryModeration {
  Json create(Json input);
};
class OpenAI {
 public:
  Json post(const std::string &suffix, const std::string &data, const std::string &contentType);
  CategoryChat chat;
};
CategoryChat &chat();
}  // namespace openai
