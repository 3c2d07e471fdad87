// What the tests of the pack need of openai-cpp, written by hand. Signatures: openai/openai.hpp
// (github.com/olrea/openai-cpp, 2024-04-14).
#pragma once
#include <nlohmann/json.hpp>
#include <string>
namespace openai {
using Json = nlohmann::json;
struct CategoryAssistants {
  Json create(Json input);
  Json modify(const std::string &assistants, Json input);
};
struct CategoryThreads {
  Json modify(const std::string &threads, Json input);
  Json createMessage(const std::string &threads, Json input);
  Json modifyMessage(const std::string &threads, const std::string &messages, Json input);
  Json createRun(const std::string &threads, Json input);
  Json modifyRun(const std::string &threads, const std::string &runs, Json input);
  Json submitToolOutputsToRun(const std::string &threads, const std::string &runs, Json input);
  Json createThreadAndRun(Json input);
};
struct CategoryCompletion {
  Json create(Json input);
};
struct CategoryChat {
  Json create(Json input);
};
struct CategoryAudio {
  Json transcribe(Json input);
  Json translate(Json input);
};
struct CategoryEdit {
  Json create(Json input);
};
struct CategoryImage {
  Json create(Json input);
  Json edit(Json input);
  Json variation(Json input);
};
struct CategoryEmbedding {
  Json create(Json input);
};
struct CategoryFile {
  Json upload(Json input);
};
struct CategoryFineTune {
  Json create(Json input);
};
struct CategoryModeration {
  Json create(Json input);
};
class OpenAI {
 public:
  Json post(const std::string &suffix, const std::string &data, const std::string &contentType);
  Json post(const std::string &suffix, const Json &json, const std::string &contentType = "application/json");
  void setBaseUrl(const std::string &url);
  CategoryAssistants assistant;
  CategoryThreads thread;
  CategoryCompletion completion;
  CategoryEdit edit;
  CategoryImage image;
  CategoryEmbedding embedding;
  CategoryFile file;
  CategoryFineTune fine_tune;
  CategoryModeration moderation;
  CategoryChat chat;
  CategoryAudio audio;
};
CategoryChat &chat();
Json post(const std::string &suffix, const Json &json);
}  // namespace openai
