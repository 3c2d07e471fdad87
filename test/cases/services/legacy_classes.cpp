// flags: -std=c++11
// Code of the old school: a string class with a buffer of its own, arrays, sprintf, init and term functions, singletons.
#include <piiflow/annotations.h>

#include <cctype>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>

PII_SINK(acme) void AcmeWrite(const char* text);
PII_SINK(acme) void AcmeNumber(long value);
PII_SINK(globex) int GlobexSend(int channel, const char* text, int length);
PII_SANITIZER(hash) long HashOf(const char* text);

class CString {
 public:
  CString() : m_data(0), m_length(0) {}
  CString(const char* text) : m_data(0), m_length(0) { Assign(text, text ? (int)strlen(text) : 0); }
  CString(const CString& other) : m_data(0), m_length(0) { Assign(other.m_data, other.m_length); }
  ~CString() { delete[] m_data; }
  CString& operator=(const CString& other) {
    if (this != &other) Assign(other.m_data, other.m_length);
    return *this;
  }
  CString& operator+=(const CString& other) {
    char* joined = new char[m_length + other.m_length + 1];
    if (m_data) memcpy(joined, m_data, m_length);
    if (other.m_data) memcpy(joined + m_length, other.m_data, other.m_length);
    m_length += other.m_length;
    joined[m_length] = '\0';
    delete[] m_data;
    m_data = joined;
    return *this;
  }
  void Format(const char* format, ...) {
    char buffer[512];
    va_list args;
    va_start(args, format);
    vsnprintf(buffer, sizeof buffer, format, args);
    va_end(args);
    Assign(buffer, (int)strlen(buffer));
  }
  void Empty() {
    delete[] m_data;
    m_data = 0;
    m_length = 0;
  }
  int GetLength() const { return m_length; }
  operator const char*() const { return m_data ? m_data : ""; }
  CString Left(int count) const {
    CString result;
    result.Assign(m_data, count < m_length ? count : m_length);
    return result;
  }

 private:
  void Assign(const char* text, int length) {
    char* copy = new char[length + 1];
    if (text) memcpy(copy, text, length);
    copy[length] = '\0';
    delete[] m_data;
    m_data = copy;
    m_length = length;
  }
  char* m_data;
  int m_length;
};

CString operator+(const CString& a, const CString& b) {
  CString result(a);
  result += b;
  return result;
}

struct EMPLOYEE {
  long lId;
  char szDepartment[32];
  PII(user.name) char szName[64];
  PII(user.contact.phone_number) char szPhone[24];
};

int LoadEmployee(long id, EMPLOYEE* pOut);

class CEmployee {
 public:
  explicit CEmployee(const EMPLOYEE& raw) : m_id(raw.lId), m_name(raw.szName), m_department(raw.szDepartment) {
    strncpy(m_phone, raw.szPhone, sizeof m_phone - 1);
    m_phone[sizeof m_phone - 1] = '\0';
  }
  long GetId() const { return m_id; }
  const CString& GetName() const { return m_name; }
  const CString& GetDepartment() const { return m_department; }
  const char* GetPhone() const { return m_phone; }
  void Anonymise() {
    m_name.Empty();
    memset(m_phone, 0, sizeof m_phone);
  }

 private:
  long m_id;
  CString m_name;
  CString m_department;
  char m_phone[24];
};

template <class T>
class CPtrArray {
 public:
  CPtrArray() : m_items(0), m_count(0), m_size(0) {}
  ~CPtrArray() { free(m_items); }
  void Add(T* item) {
    if (m_count == m_size) {
      m_size = m_size ? m_size * 2 : 4;
      m_items = (T**)realloc(m_items, m_size * sizeof(T*));
    }
    m_items[m_count++] = item;
  }
  T* GetAt(int index) const { return m_items[index]; }
  int GetCount() const { return m_count; }

 private:
  T** m_items;
  int m_count;
  int m_size;
};

class CTrace {
 public:
  static CTrace* Instance() {
    if (!s_instance) s_instance = new CTrace();
    return s_instance;
  }
  void Line(const char* text) {
    sprintf(m_last, "%d: %.100s", ++m_lines, text);
    AcmeWrite(m_last);  // expect: user.name -> acme
  }
  int Lines() const { return m_lines; }

 private:
  CTrace() : m_lines(0) { m_last[0] = '\0'; }
  static CTrace* s_instance;
  int m_lines;
  char m_last[128];
};

CTrace* CTrace::s_instance = 0;

static char* Upper(const char* text, char* out, int size) {
  int i = 0;
  for (; text[i] && i < size - 1; ++i) out[i] = (char)toupper((unsigned char)text[i]);
  out[i] = '\0';
  return out;
}

static const char* PhoneType(const char* phone) {
  static const char* const types[] = {"landline", "mobile"};
  return types[phone[0] == '0' && phone[1] == '1' ? 1 : 0];
}

static void Report(const CEmployee& employee, int (*send)(int, const char*, int), int channel) {
  CString line;
  line.Format("%ld;%s", employee.GetId(), (const char*)employee.GetDepartment());
  send(channel, line, line.GetLength());
  line.Format("%ld;%s", employee.GetId(), (const char*)employee.GetName());
  send(channel, line, line.GetLength());  // expect: user.name -> globex
}

int main() {
  EMPLOYEE raw;
  if (LoadEmployee(7, &raw) != 0) return 1;
  CEmployee employee(raw);
  CTrace::Instance()->Line("loaded");
  CTrace::Instance()->Line(CString("name ") + employee.GetName());
  AcmeNumber(CTrace::Instance()->Lines());

  AcmeWrite(employee.GetDepartment());
  AcmeWrite(employee.GetPhone());  // expect: user.contact.phone_number -> acme
  AcmeWrite(PhoneType(employee.GetPhone()));
  AcmeNumber(employee.GetName().GetLength());
  AcmeNumber(HashOf(employee.GetName()));  // expect: user.name -> acme via hash
  Report(employee, GlobexSend, 1);

  char buffer[64];
  GlobexSend(2, Upper(employee.GetName(), buffer, sizeof buffer), 64);  // expect: user.name -> globex
  GlobexSend(2, buffer, sizeof buffer);  // expect: user.name -> globex
  Upper(employee.GetDepartment(), buffer, sizeof buffer);
  strcpy(buffer, "done");
  GlobexSend(2, buffer, sizeof buffer);

  CString text = employee.GetName().Left(1);
  AcmeWrite(text);  // expect: user.name -> acme
  text = employee.GetDepartment();
  AcmeWrite(text);
  text += "/";
  AcmeWrite(text);
  CString copy(text);
  copy += employee.GetPhone();
  AcmeWrite(copy);  // expect: user.contact.phone_number -> acme
  AcmeWrite(text);

  CPtrArray<CEmployee> staff;
  staff.Add(&employee);
  for (int i = 0; i < staff.GetCount(); ++i) {
    AcmeWrite(staff.GetAt(i)->GetDepartment());
    AcmeWrite(staff.GetAt(i)->GetPhone());  // expect: user.contact.phone_number -> acme
  }
  employee.Anonymise();
  AcmeWrite(employee.GetName());
  AcmeWrite(employee.GetPhone());
  AcmeNumber(employee.GetId());
  memset(raw.szName, 0, sizeof raw.szName);
  AcmeWrite(raw.szName);
  AcmeWrite(raw.szDepartment);
  return 0;
}
