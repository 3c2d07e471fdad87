// Declarations of Gammu that its pack names, written by hand. Signatures: gammu-message.h and gammu-unicode.h of Debian's
// libgammu-dev 1.42.
#pragma once
#ifdef __cplusplus
extern "C" {
#endif
typedef struct _GSM_StateMachine GSM_StateMachine;
typedef struct _GSM_Debug_Info GSM_Debug_Info;
typedef int GSM_Error;
typedef struct {
  unsigned char Number[100];
  unsigned char Text[1000];
} GSM_SMSMessage;
typedef struct {
  unsigned char *Buffer;
} GSM_MultiPartSMSInfo;
typedef struct {
  int Number;
  GSM_SMSMessage SMS[10];
} GSM_MultiSMSMessage;
void EncodeUnicode(unsigned char *dest, const char *src, int len);
GSM_Error GSM_EncodeMultiPartSMS(GSM_Debug_Info *di, GSM_MultiPartSMSInfo *Info, GSM_MultiSMSMessage *SMS);
GSM_Error GSM_SendSMS(GSM_StateMachine *s, GSM_SMSMessage *sms);
#ifdef __cplusplus
}
#endif
