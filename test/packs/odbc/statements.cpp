// Statements and parameters go to the server of the connection string.
#include "pii_case.h"

#include <sqlext.h>

void hosted(SQLHDBC connection, User& u) {
  char settings[] = "Driver={ODBC Driver 18};Server=tcp:corp.database.windows.net,1433;Database=users";
  SQLDriverConnect(connection, nullptr, (SQLCHAR*)settings, -3, nullptr, 0, nullptr, 0);
  SQLHSTMT statement = nullptr;
  SQLAllocHandle(SQL_HANDLE_STMT, connection, &statement);
  SQLExecDirect(statement, (SQLCHAR*)u.plan.data(), -3);
  SQLExecDirect(statement, (SQLCHAR*)u.email.data(), -3);                              // expect: user.contact.email -> azure
  SQLBindParameter(statement, 1, 1, 1, 12, 0, 0, u.plan.data(), 0, nullptr);
  SQLBindParameter(statement, 1, 1, 1, 12, 0, 0, u.name.data(), 0, nullptr);           // expect: user.name -> azure
}

void somewhere(SQLHSTMT statement, User& u) {
  SQLPutData(statement, u.phone.data(), 3);                                            // expect: user.contact.phone_number -> storage
}

void prepared(SQLHSTMT statement, User& u) {
  SQLPrepare(statement, (SQLCHAR*)u.plan.data(), -3);
  SQLPrepare(statement, (SQLCHAR*)u.email.data(), -3);                                 // expect: user.contact.email -> storage
}
