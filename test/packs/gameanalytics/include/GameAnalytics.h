// What the tests of the pack need of the GameAnalytics SDK, written by hand. Signatures:
// source/gameanalytics/GameAnalytics.h (github.com/GameAnalytics/GA-SDK-CPP, 2024-11-01).
#pragma once
namespace gameanalytics {
enum EGAErrorSeverity { Critical };
enum EGAResourceFlowType { Source };
enum EGAProgressionStatus { Start };
class GameAnalytics {
 public:
  static void configureUserId(const char *uId);
  static void addBusinessEvent(const char *currency, int amount, const char *itemType, const char *itemId, const char *cartType);
  static void addResourceEvent(EGAResourceFlowType flowType, const char *currency, float amount, const char *itemType, const char *itemId,
                               const char *customFields);
  static void addProgressionEvent(EGAProgressionStatus progressionStatus, const char *progression01, const char *progression02,
                                  const char *progression03);
  static void addDesignEvent(const char *eventId, const char *customFields);
  static void addErrorEvent(EGAErrorSeverity severity, const char *message);
  static void setCustomDimension01(const char *dimension01);
  static void setCustomDimension02(const char *dimension02);
  static void setCustomDimension03(const char *dimension03);
  static void setGlobalCustomEventFields(const char *customFields);
};
}  // namespace gameanalytics
