#pragma once
#include "guest.h"
#ifdef __cplusplus
#include <string>
#include <vector>
class Desk {
 public:
  explicit Desk(const char* city);
  ~Desk();
  void note(const std::string& text);
  std::string notes() const;
  const std::string& city() const { return city_; }
  static Desk& main();

 private:
  std::string city_;
  std::vector<std::string> notes_;
};
extern "C" {
#endif
typedef struct desk desk;
typedef void (*desk_line)(const char *line, void *ctx);
desk *desk_open(const char *city);
void desk_note(desk *d, const char *text);
void desk_each(const desk *d, desk_line fn, void *ctx);
size_t desk_count(const desk *d);
char *desk_city(const desk *d);
void desk_close(desk *d);
desk *desk_default(void);
extern char last_error[64];
extern const char *greeting;
void set_error(const char *fmt, ...);
#ifdef __cplusplus
}
#endif
