// Declarations of ODBC that its pack names, written by hand. Signatures: sql.h and sqlext.h of Debian's unixodbc-dev 2.3.11.
#pragma once
#ifdef __cplusplus
extern "C" {
#endif
typedef void *SQLHANDLE, *SQLHSTMT, *SQLHDBC, *SQLHWND, *SQLPOINTER;
typedef unsigned char SQLCHAR;
typedef short SQLSMALLINT, SQLRETURN;
typedef unsigned short SQLUSMALLINT;
typedef int SQLINTEGER;
typedef long SQLLEN;
typedef unsigned long SQLULEN;
#define SQL_HANDLE_STMT 3
SQLRETURN SQLAllocHandle(SQLSMALLINT HandleType, SQLHANDLE InputHandle, SQLHANDLE *OutputHandle);
SQLRETURN SQLDriverConnect(SQLHDBC hdbc, SQLHWND hwnd, SQLCHAR *szConnStrIn, SQLSMALLINT cbConnStrIn,
                           SQLCHAR *szConnStrOut, SQLSMALLINT cbConnStrOutMax, SQLSMALLINT *pcbConnStrOut,
                           SQLUSMALLINT fDriverCompletion);
SQLRETURN SQLExecDirect(SQLHSTMT StatementHandle, SQLCHAR *StatementText, SQLINTEGER TextLength);
SQLRETURN SQLPrepare(SQLHSTMT StatementHandle, SQLCHAR *StatementText, SQLINTEGER TextLength);
SQLRETURN SQLPutData(SQLHSTMT StatementHandle, SQLPOINTER Data, SQLLEN StrLen_or_Ind);
SQLRETURN SQLBindParameter(SQLHSTMT hstmt, SQLUSMALLINT ipar, SQLSMALLINT fParamType, SQLSMALLINT fCType,
                           SQLSMALLINT fSqlType, SQLULEN cbColDef, SQLSMALLINT ibScale, SQLPOINTER rgbValue,
                           SQLLEN cbValueMax, SQLLEN *pcbValue);
#ifdef __cplusplus
}
#endif
