#include "http.h"

#include <curl/curl.h>

namespace tulip {

std::string jsonField(const std::string &key, const std::string &value) {
  std::string escaped;
  for (char c : value) {
    if (c == '"' || c == '\\') escaped += '\\';
    escaped += c;
  }
  return "\"" + key + "\":\"" + escaped + "\"";
}

bool post(const std::string &url, const std::string &json) {
  CURL *handle = curl_easy_init();
  if (!handle) return false;
  curl_slist *headers = curl_slist_append(nullptr, "Content-Type: application/json");
  curl_easy_setopt(handle, CURLOPT_URL, url.c_str());
  curl_easy_setopt(handle, CURLOPT_HTTPHEADER, headers);
  curl_easy_setopt(handle, CURLOPT_POSTFIELDS, json.c_str());
  const CURLcode code = curl_easy_perform(handle);
  curl_slist_free_all(headers);
  curl_easy_cleanup(handle);
  return code == CURLE_OK;
}

}  // namespace tulip
