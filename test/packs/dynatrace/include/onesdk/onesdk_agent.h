/* What the cases call of Dynatrace's OneAgent SDK 1.7. Declarations written by hand after include/onesdk/onesdk_agent.h of
 * github.com/Dynatrace/OneAgent-SDK-for-C (row 110 of our reference: read there). */
#ifndef ONESDK_AGENT_H
#define ONESDK_AGENT_H
#include <stddef.h>
typedef const char *onesdk_string_t;
void onesdk_customrequestattribute_add_string(onesdk_string_t key, onesdk_string_t value);
void onesdk_customrequestattribute_add_strings_p(onesdk_string_t const *keys, onesdk_string_t const *values, size_t count);
#endif
