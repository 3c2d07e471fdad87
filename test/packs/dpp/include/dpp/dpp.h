// What the tests of the pack need of D++, written by hand. Signatures: cluster.h, cluster_coro_calls.h, dispatcher.h,
// message.h and appcommand.h (github.com/brainboxdotcc/DPP, 2026-05-20).
#pragma once
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>
namespace dpp {
using snowflake = uint64_t;
using command_completion_event_t = std::function<void(int)>;
template <class R>
struct async {};
struct confirmation_callback_t {};
enum message_type { mt_default };
enum interaction_response_type { ir_channel_message_with_source };
enum http_method { m_post };
using json_encode_t = std::function<void(int)>;
struct message_file_data {};
struct embed_footer {
  embed_footer &set_text(std::string_view t);
};
struct embed {
  embed &set_title(std::string_view text);
  embed &set_description(std::string_view text);
  embed &set_footer(const embed_footer &f);
  embed &set_url(std::string_view url);
  embed &set_author(std::string_view name, std::string_view url, std::string_view icon_url);
  embed &add_field(std::string_view name, std::string_view value, bool is_inline = false);
};
class component {
 public:
  component &set_label(std::string_view label);
  component &set_content(const std::string &text);
  component &set_description(const std::string &text);
  component &set_default_value(std::string_view val);
  component &set_placeholder(std::string_view placeholder);
  component &add_component(const component &c);
};
struct poll {
  poll &set_question(std::string_view text);
};
struct message {
  message();
  message(snowflake channel_id, std::string_view content, message_type type = mt_default);
  message(std::string_view content, message_type type = mt_default);
  std::string content;
  message &set_content(std::string_view c);
  message &add_embed(const embed &e);
  message &add_component(const component &c);
  message &add_component_v2(const component &c);
  message &set_poll(const poll &p);
  message &add_file(std::string_view filename, std::string_view filecontent, std::string_view filemimetype = "");
};
struct interaction_response {
  interaction_response(interaction_response_type t, const message &m);
};
struct interaction_modal_response : public interaction_response {
  interaction_modal_response(const std::string &_custom_id, const std::string &_title, const std::vector<component> _components = {});
  interaction_modal_response &set_title(const std::string &_title);
  interaction_modal_response &add_component(const component &c);
};
struct message_create_t {
  void send(const std::string &m, command_completion_event_t callback = nullptr) const;
  void send(const message &msg, command_completion_event_t callback = nullptr) const;
  void reply(const std::string &m, bool mention_replied_user = false, command_completion_event_t callback = nullptr) const;
  async<confirmation_callback_t> co_reply(std::string m, bool mention_replied_user = false) const;
};
struct interaction_create_t {
  void reply(const message &m, command_completion_event_t callback = nullptr) const;
  void reply(const std::string &mt, command_completion_event_t callback = nullptr) const;
  void dialog(const interaction_modal_response &mr, command_completion_event_t callback = nullptr) const;
  void edit_response(const std::string &mt, command_completion_event_t callback = nullptr) const;
  void edit_original_response(const message &m, command_completion_event_t callback = nullptr) const;
  async<confirmation_callback_t> co_reply(std::string mt) const;
  async<confirmation_callback_t> co_edit_response(std::string mt) const;
};
struct slashcommand_t : public interaction_create_t {};
class webhook {
 public:
  webhook(const std::string &webhook_url);
};
class cluster {
 public:
  cluster(const std::string &token);
  void post_rest(const std::string &endpoint, const std::string &major_parameters, const std::string &parameters, http_method method,
                 const std::string &postdata, json_encode_t callback);
  void post_rest_multipart(const std::string &endpoint, const std::string &major_parameters, const std::string &parameters,
                           http_method method, const std::string &postdata, json_encode_t callback,
                           const std::vector<message_file_data> &file_data = {});
  void interaction_response_create(snowflake interaction_id, const std::string &token, const interaction_response &r,
                                   command_completion_event_t callback = nullptr);
  void direct_message_create(snowflake user_id, const message &m, command_completion_event_t callback = nullptr);
  void message_create(const struct message &m, command_completion_event_t callback = nullptr);
  void message_edit(const struct message &m, command_completion_event_t callback = nullptr);
  void execute_webhook(const class webhook &wh, const struct message &m, bool wait = false, snowflake thread_id = 0,
                       const std::string &thread_name = "", command_completion_event_t callback = nullptr);
  void edit_webhook_message(const class webhook &wh, const struct message &m, snowflake thread_id = 0,
                            command_completion_event_t callback = nullptr);
  async<confirmation_callback_t> co_message_create(const struct message &m);
  async<confirmation_callback_t> co_message_edit(const struct message &m);
  async<confirmation_callback_t> co_direct_message_create(snowflake user_id, const message &m);
  async<confirmation_callback_t> co_execute_webhook(const class webhook &wh, const struct message &m);
};
}  // namespace dpp
