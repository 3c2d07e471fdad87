// Gammu: a long message that is cut in parts; each call with its twin.
#include "pii_case.h"

#include <gammu/gammu.h>

void long_ones(GSM_StateMachine* s, const User& u) {
  { GSM_MultiPartSMSInfo i{}; unsigned char b[64]; EncodeUnicode(b, u.name.c_str(), 3); i.Buffer = b; GSM_MultiSMSMessage m{}; GSM_EncodeMultiPartSMS(nullptr, &i, &m); GSM_SendSMS(s, &m.SMS[0]); }  // expect: user.name -> unknown
  { GSM_MultiPartSMSInfo i{}; unsigned char b[64]; EncodeUnicode(b, u.plan.c_str(), 3); i.Buffer = b; GSM_MultiSMSMessage m{}; GSM_EncodeMultiPartSMS(nullptr, &i, &m); GSM_SendSMS(s, &m.SMS[0]); }
}
