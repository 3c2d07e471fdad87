/* What the cases call of AppDynamics' C/C++ SDK 4.5 and newer. Declarations written by hand after its appdynamics.h (row 111
 * of our reference: read in a stored copy). */
#ifndef APPDYNAMICS_H
#define APPDYNAMICS_H
typedef void *appd_bt_handle;
void appd_bt_add_user_data(appd_bt_handle bt, const char *key, const char *value);
enum appd_error_level { APPD_LEVEL_NOTICE, APPD_LEVEL_WARNING, APPD_LEVEL_ERROR };
void appd_bt_add_error(appd_bt_handle bt, enum appd_error_level level, const char *message, int mark_bt_as_error);
void appd_bt_set_url(appd_bt_handle bt, const char *url);
#endif
