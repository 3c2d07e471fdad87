// A short message leaves through the modem.
#include "pii_case.h"

#include <gammu/gammu.h>

void sms(GSM_StateMachine* modem, const User& u) {
  GSM_SMSMessage plain{};
  EncodeUnicode(plain.Text, u.plan.c_str(), 3);
  GSM_SendSMS(modem, &plain);
  GSM_SMSMessage message{};
  EncodeUnicode(message.Number, u.phone.c_str(), 3);
  GSM_SendSMS(modem, &message);    // expect: user.contact.phone_number -> unknown
}
