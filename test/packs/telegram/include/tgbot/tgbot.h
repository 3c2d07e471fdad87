// What the tests of the pack need of tgbot-cpp, written by hand. Signatures: ApiMethods.inc.h, Bot.h, Types.h and
// InputFile.h (github.com/reo7sp/tgbot-cpp, 2026-08-21).
#pragma once
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
namespace TgBot {
class Message {};
class InputFile {
 public:
  static std::shared_ptr<InputFile> fromFile(const std::string &filePath, const std::string &mimeType);
};
struct SendMessageArgs {
  std::variant<std::int64_t, std::string> chatId{};
  std::string text{};
};
class Api {
 public:
  std::shared_ptr<Message> sendMessage(std::variant<std::int64_t, std::string> chatId, std::string_view text) const;
  std::shared_ptr<Message> sendMessage(const SendMessageArgs &args) const;
  std::shared_ptr<Message> sendContact(std::variant<std::int64_t, std::string> chatId, std::string_view phoneNumber,
                                       std::string_view firstName, std::string_view lastName = "") const;
  std::shared_ptr<Message> sendDocument(std::variant<std::int64_t, std::string> chatId,
                                        std::variant<std::shared_ptr<InputFile>, std::string> document) const;
  std::shared_ptr<Message> editMessageText(std::string_view text = "") const;
  bool answerCallbackQuery(std::string_view callbackQueryId, std::string_view text = "") const;
  std::shared_ptr<Message> copyMessage(std::variant<std::int64_t, std::string> chatId,
                                       std::variant<std::int64_t, std::string> fromChatId, std::int32_t messageId,
                                       std::string_view caption = "") const;
  bool setChatTitle(std::variant<std::int64_t, std::string> chatId, std::string_view title) const;
  std::string createInvoiceLink(std::string_view title, std::string_view description) const;
  std::shared_ptr<Message> postStory(std::string_view businessConnectionId, std::string_view caption) const;
  std::shared_ptr<Message> getChat(std::variant<std::int64_t, std::string> chatId) const;
};
class Bot {
 public:
  explicit Bot(std::string token, std::string url = "https://api.telegram.org");
  const Api &getApi() const;
};
}  // namespace TgBot
