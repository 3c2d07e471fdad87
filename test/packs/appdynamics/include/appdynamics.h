/* What the cases call of AppDynamics' C/C++ SDK 4.5 and newer. Declarations written by hand after its appdynamics.h (row 111
 * of our reference: read in a stored copy). */
#ifndef APPDYNAMICS_H
#define APPDYNAMICS_H
typedef void *appd_bt_handle;
void appd_bt_add_user_data(appd_bt_handle bt, const char *key, const char *value);
void appd_bt_set_url(appd_bt_handle bt, const char *url);
#endif
