/* What the cases call of BugSnag's NDK. Declarations written by hand after bugsnag-plugin-android-ndk/src/main/assets/include/
 * bugsnag.h of github.com/bugsnag/bugsnag-android (row 108 of our reference: read there). */
#ifndef BUGSNAG_H
#define BUGSNAG_H
typedef enum { BSG_SEVERITY_ERR } bugsnag_severity;
typedef enum { BSG_CRUMB_MANUAL } bugsnag_breadcrumb_type;
void bugsnag_notify(const char *name, const char *message, bugsnag_severity severity);
void bugsnag_set_user(const char *id, const char *email, const char *name);
typedef struct _JNIEnv JNIEnv;
void bugsnag_notify_env(JNIEnv *env, const char *name, const char *message, bugsnag_severity severity);
void bugsnag_set_user_env(JNIEnv *env, const char *id, const char *email, const char *name);
void bugsnag_leave_breadcrumb(const char *message, bugsnag_breadcrumb_type type);
#endif
