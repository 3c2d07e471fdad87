// What the tests of the pack need of liboai, written by hand. Signatures: liboai.h and components/*.h
// (github.com/D7EAD/liboai, 2025-02-08).
#pragma once
#include <cstdint>
#include <filesystem>
#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>
namespace liboai {
class Response {};
class FutureResponse {};
class Conversation {
 public:
  Conversation();
  Conversation(std::string_view system_data);
  Conversation(std::string_view system_data, std::string_view user_data);
  bool ChangeFirstSystemMessage(std::string_view new_data) &;
  bool SetSystemData(std::string_view data) &;
  bool AddUserData(std::string_view data) &;
  bool AddUserData(std::string_view data, std::string_view name) &;
  std::string GetRawConversation() const &;
  std::string GetLastResponse() const &;
  const std::string &GetJSON() const &;
  bool Update(std::string_view history) &;
};
using StreamCallback = std::function<bool(std::string, intptr_t)>;
using ChatStreamCallback = std::function<bool(std::string, intptr_t, Conversation &)>;
class Network {
 public:
  Network(const std::string &root);
};
class ChatCompletion : private Network {
 public:
  ChatCompletion(const std::string &root) : Network(root) {}
  Response create(const std::string &model, Conversation &conversation, std::optional<std::string> function_call = std::nullopt,
                  std::optional<float> temperature = std::nullopt, std::optional<float> top_p = std::nullopt,
                  std::optional<uint16_t> n = std::nullopt, std::optional<ChatStreamCallback> stream = std::nullopt,
                  std::optional<std::vector<std::string>> stop = std::nullopt, std::optional<uint16_t> max_tokens = std::nullopt,
                  std::optional<float> presence_penalty = std::nullopt, std::optional<float> frequency_penalty = std::nullopt,
                  std::optional<std::unordered_map<std::string, int8_t>> logit_bias = std::nullopt,
                  std::optional<std::string> user = std::nullopt) const &;
  FutureResponse create_async(const std::string &model, Conversation &conversation) const &;
};
class Completions : private Network {
 public:
  Completions(const std::string &root) : Network(root) {}
  Response create(const std::string &model_id, std::optional<std::string> prompt = std::nullopt,
                  std::optional<std::string> suffix = std::nullopt) const &;
  FutureResponse create_async(const std::string &model_id, std::optional<std::string> prompt = std::nullopt) const &;
};
class Embeddings : private Network {
 public:
  Embeddings(const std::string &root) : Network(root) {}
  Response create(const std::string &model_id, std::optional<std::string> input = std::nullopt,
                  std::optional<std::string> user = std::nullopt) const &;
  FutureResponse create_async(const std::string &model_id, std::optional<std::string> input = std::nullopt) const &;
};
class Edits : private Network {
 public:
  Edits(const std::string &root) : Network(root) {}
  Response create(const std::string &model_id, std::optional<std::string> input = std::nullopt) const &;
  FutureResponse create_async(const std::string &model_id, std::optional<std::string> input = std::nullopt) const &;
};
class Moderations : private Network {
 public:
  Moderations(const std::string &root) : Network(root) {}
  Response create(const std::string &input, std::optional<std::string> model = std::nullopt) const &;
  FutureResponse create_async(const std::string &input, std::optional<std::string> model = std::nullopt) const &;
};
class Images : private Network {
 public:
  Images(const std::string &root) : Network(root) {}
  Response create(const std::string &prompt, std::optional<uint8_t> n = std::nullopt) const &;
  FutureResponse create_async(const std::string &prompt, std::optional<uint8_t> n = std::nullopt) const &;
  Response create_edit(const std::filesystem::path &image, const std::string &prompt) const &;
  FutureResponse create_edit_async(const std::filesystem::path &image, const std::string &prompt) const &;
  Response create_variation(const std::filesystem::path &image) const &;
  FutureResponse create_variation_async(const std::filesystem::path &image) const &;
};
class Audio : private Network {
 public:
  Audio(const std::string &root) : Network(root) {}
  Response transcribe(const std::filesystem::path &file, const std::string &model, std::optional<std::string> prompt = std::nullopt) const &;
  FutureResponse transcribe_async(const std::filesystem::path &file, const std::string &model) const &;
  Response translate(const std::filesystem::path &file, const std::string &model) const &;
  FutureResponse translate_async(const std::filesystem::path &file, const std::string &model) const &;
  Response speech(const std::string &model, const std::string &voice, const std::string &input) const &;
  FutureResponse speech_async(const std::string &model, const std::string &voice, const std::string &input) const &;
};
class Files : private Network {
 public:
  Files(const std::string &root) : Network(root) {}
  Response create(const std::filesystem::path &file, const std::string &purpose) const &;
  FutureResponse create_async(const std::filesystem::path &file, const std::string &purpose) const &;
};
class Azure : private Network {
 public:
  Azure(const std::string &root) : Network(root) {}
  Response create_completion(const std::string &resource_name, const std::string &deployment_id, const std::string &api_version,
                             std::optional<std::string> prompt = std::nullopt) const &;
  FutureResponse create_completion_async(const std::string &resource_name, const std::string &deployment_id, const std::string &api_version,
                                         std::optional<std::string> prompt = std::nullopt) const &;
  Response create_embedding(const std::string &resource_name, const std::string &deployment_id, const std::string &api_version,
                            const std::string &input) const &;
  FutureResponse create_embedding_async(const std::string &resource_name, const std::string &deployment_id, const std::string &api_version,
                                        const std::string &input) const &;
  Response create_chat_completion(const std::string &resource_name, const std::string &deployment_id, const std::string &api_version,
                                  Conversation &conversation) const &;
  FutureResponse create_chat_completion_async(const std::string &resource_name, const std::string &deployment_id, const std::string &api_version,
                                              Conversation &conversation) const &;
};
class OpenAI {
 public:
  OpenAI(const std::string &root = "https://api.openai.com/v1")
      : Audio(std::make_unique<liboai::Audio>(root)), Azure(std::make_unique<liboai::Azure>(root)),
        ChatCompletion(std::make_unique<liboai::ChatCompletion>(root)), Completion(std::make_unique<liboai::Completions>(root)),
        Edit(std::make_unique<liboai::Edits>(root)), Embedding(std::make_unique<liboai::Embeddings>(root)),
        File(std::make_unique<liboai::Files>(root)), Image(std::make_unique<liboai::Images>(root)),
        Moderation(std::make_unique<liboai::Moderations>(root)) {}
  std::unique_ptr<liboai::Audio> Audio;
  std::unique_ptr<liboai::Azure> Azure;
  std::unique_ptr<liboai::ChatCompletion> ChatCompletion;
  std::unique_ptr<liboai::Completions> Completion;
  std::unique_ptr<liboai::Edits> Edit;
  std::unique_ptr<liboai::Embeddings> Embedding;
  std::unique_ptr<liboai::Files> File;
  std::unique_ptr<liboai::Images> Image;
  std::unique_ptr<liboai::Moderations> Moderation;
};
}  // namespace liboai
