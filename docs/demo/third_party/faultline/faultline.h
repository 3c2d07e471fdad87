/* Faultline SDK 2.4, the part of its C interface that this service uses. */
#ifndef FAULTLINE_H
#define FAULTLINE_H
#ifdef __cplusplus
extern "C" {
#endif

enum faultline_level { FAULTLINE_INFO, FAULTLINE_WARNING, FAULTLINE_ERROR };

int faultline_init(const char *project_key);
void faultline_set_user(const char *id);
void faultline_add_breadcrumb(const char *category, const char *message);
void faultline_capture_message(enum faultline_level level, const char *message);

#ifdef __cplusplus
}
#endif
#endif
