// needs: x86_64-linux-gnu/qt5/QtCore/qstring.h qtbase5-dev
// flags: -std=c++17 -fPIC -Wno-everything -isystem/usr/include/x86_64-linux-gnu/qt5 -isystem/usr/include/x86_64-linux-gnu/qt5/QtCore
// Qt: texts and characters, what each.cpp leaves out; each call with its twin.
#include "pii_case.h"

#include <cstdarg>

#include <QByteArray>
#include <QChar>
#include <QHash>
#include <QLocale>
#include <QString>
#include <QStringBuilder>
#include <QStringList>

QString text(const std::string& s) { return QString::fromStdString(s); }
QByteArray bytes(const std::string& s) { return QByteArray::fromStdString(s); }

QString print(const char* format, ...) {
  va_list list;
  va_start(list, format);
  QString text = QString::vasprintf(format, list);
  va_end(list);
  return text;
}

void texts(const User& u) {
  { std::wstring w = text(u.name).toStdWString(); acme::send((QString::fromWCharArray(w.c_str())).toStdString()); }  // expect: user.name -> acme
  { std::wstring w = text(u.plan).toStdWString(); acme::send((QString::fromWCharArray(w.c_str())).toStdString()); }
  { QString t; t.setRawData(text(u.name).constData(), 3); acme::send((t).toStdString()); }  // expect: user.name -> acme
  { QString t; t.setRawData(text(u.plan).constData(), 3); acme::send((t).toStdString()); }
  { QString t; acme::send((t.setRawData(text(u.name).constData(), 3)).toStdString()); }  // expect: user.name -> acme
  { QString t; acme::send((t.setRawData(text(u.plan).constData(), 3)).toStdString()); }
  { acme::send((print("%s", u.name.c_str())).toStdString()); }  // expect: user.name -> acme
  { acme::send((print("%s", u.plan.c_str())).toStdString()); }
  { wchar_t w[9]; text(u.name).toWCharArray(w); acme::send(int(w[0])); }  // expect: user.name -> acme
  { wchar_t w[9]; text(u.plan).toWCharArray(w); acme::send(int(w[0])); }
  { acme::send(int(QLocale().toInt(text(u.name)))); }  // expect: user.name -> acme
  { acme::send(int(QLocale().toInt(text(u.plan)))); }
  { acme::send(int(QLocale().toUInt(text(u.name)))); }  // expect: user.name -> acme
  { acme::send(int(QLocale().toUInt(text(u.plan)))); }
  { acme::send(long(QLocale().toLong(text(u.name)))); }  // expect: user.name -> acme
  { acme::send(long(QLocale().toLong(text(u.plan)))); }
  { acme::send(long(QLocale().toULong(text(u.name)))); }  // expect: user.name -> acme
  { acme::send(long(QLocale().toULong(text(u.plan)))); }
  { acme::send(long(QLocale().toLongLong(text(u.name)))); }  // expect: user.name -> acme
  { acme::send(long(QLocale().toLongLong(text(u.plan)))); }
  { acme::send(long(QLocale().toULongLong(text(u.name)))); }  // expect: user.name -> acme
  { acme::send(long(QLocale().toULongLong(text(u.plan)))); }
  { acme::send(int(QLocale().toShort(text(u.name)))); }  // expect: user.name -> acme
  { acme::send(int(QLocale().toShort(text(u.plan)))); }
  { acme::send(int(QLocale().toUShort(text(u.name)))); }  // expect: user.name -> acme
  { acme::send(int(QLocale().toUShort(text(u.plan)))); }
  { acme::send(double(QLocale().toDouble(text(u.name)))); }  // expect: user.name -> acme
  { acme::send(double(QLocale().toDouble(text(u.plan)))); }
  { acme::send(double(QLocale().toFloat(text(u.name)))); }  // expect: user.name -> acme
  { acme::send(double(QLocale().toFloat(text(u.plan)))); }
  { acme::send((QLocale().toString(std::stod(u.name))).toStdString()); }  // expect: user.name -> acme
  { acme::send((QLocale().toString(std::stod(u.plan))).toStdString()); }
  { acme::send((QLocale().toCurrencyString(std::stod(u.name))).toStdString()); }  // expect: user.name -> acme
  { acme::send((QLocale().toCurrencyString(std::stod(u.plan))).toStdString()); }
  { acme::send((QLocale().toUpper(text(u.name))).toStdString()); }  // expect: user.name -> acme
  { acme::send((QLocale().toUpper(text(u.plan))).toStdString()); }
  { acme::send((QLocale().toLower(text(u.name))).toStdString()); }  // expect: user.name -> acme
  { acme::send((QLocale().toLower(text(u.plan))).toStdString()); }
  { acme::send((QLocale().quoteString(text(u.name))).toStdString()); }  // expect: user.name -> acme
  { acme::send((QLocale().quoteString(text(u.plan))).toStdString()); }
  { acme::send((text(u.name) + QString("x")).toStdString()); }  // expect: user.name -> acme
  { acme::send((text(u.plan) + QString("x")).toStdString()); }
  { acme::send((QString("x") + text(u.name)).toStdString()); }  // expect: user.name -> acme
  { acme::send((QString("x") + text(u.plan)).toStdString()); }
  { QString x("x"); acme::send((x + text(u.name)).toStdString()); }  // expect: user.name -> acme
  { QString x("x"); acme::send((x + text(u.plan)).toStdString()); }
  { QString x("x"); acme::send((text(u.name) + x).toStdString()); }  // expect: user.name -> acme
  { QString x("x"); acme::send((text(u.plan) + x).toStdString()); }
  { QByteArray x("x"); acme::send((x + bytes(u.name)).toStdString()); }  // expect: user.name -> acme
  { QByteArray x("x"); acme::send((x + bytes(u.plan)).toStdString()); }
  { QByteArray x("x"); acme::send((bytes(u.name) + x).toStdString()); }  // expect: user.name -> acme
  { QByteArray x("x"); acme::send((bytes(u.plan) + x).toStdString()); }
  { acme::send((QString(text(u.name) % QString("x"))).toStdString()); }  // expect: user.name -> acme
  { acme::send((QString(text(u.plan) % QString("x"))).toStdString()); }
  { QString t = text(u.name) % QString("x"); acme::send((t).toStdString()); }  // expect: user.name -> acme
  { QString t = text(u.plan) % QString("x"); acme::send((t).toStdString()); }
  { QString t; t = QString("x") % text(u.name); acme::send((t).toStdString()); }  // expect: user.name -> acme
  { QString t; t = QString("x") % text(u.plan); acme::send((t).toStdString()); }
  { QStringBuilder<QString, QString> b(text(u.name), QString("x")); acme::send((QString(b)).toStdString()); }  // expect: user.name -> acme
  { QStringBuilder<QString, QString> b(text(u.plan), QString("x")); acme::send((QString(b)).toStdString()); }
  { QStringBuilder<QString, QString> b(text(u.name), QString("x")); acme::send((b.toLatin1()).toStdString()); }  // expect: user.name -> acme
  { QStringBuilder<QString, QString> b(text(u.plan), QString("x")); acme::send((b.toLatin1()).toStdString()); }
  { acme::send((qCompress(bytes(u.name))).toStdString()); }  // expect: user.name -> acme
  { acme::send((qCompress(bytes(u.plan))).toStdString()); }
  { acme::send((qUncompress(bytes(u.name))).toStdString()); }  // expect: user.name -> acme
  { acme::send((qUncompress(bytes(u.plan))).toStdString()); }
  { acme::send(qPrintable(text(u.name))); }  // expect: user.name -> acme
  { acme::send(qPrintable(text(u.plan))); }
  { acme::send(qUtf8Printable(text(u.name))); }  // expect: user.name -> acme
  { acme::send(qUtf8Printable(text(u.plan))); }
  { acme::send((*QByteArray::fromBase64Encoding(bytes(u.name))).toStdString()); }  // expect: user.name -> acme
  { acme::send((*QByteArray::fromBase64Encoding(bytes(u.plan))).toStdString()); }
  { acme::send((qEnvironmentVariable("LANG", text(u.name))).toStdString()); }  // expect: user.name -> acme
  { acme::send((qEnvironmentVariable("LANG", text(u.plan))).toStdString()); }
  QString q = text(u.name), r = text(u.plan);
  QByteArray b = bytes(u.name);
  acme::send(q != "x");
  acme::send(q < "x");
  acme::send(q <= "x");
  acme::send(q == "x");
  acme::send(q > "x");
  acme::send(q >= "x");
  acme::send(b != r);
  acme::send(b < r);
  acme::send(b <= r);
  acme::send(b == r);
  acme::send(b > r);
  acme::send(b >= r);
  acme::send(qHash(q));
  acme::send(q.toStdString());                     // expect: user.name -> acme
}

void characters(const User& u) {
  { QChar c = text(u.name).at(0); acme::send(char(QChar(c.toLower()).unicode())); }  // expect: user.name -> acme
  { QChar c = text(u.plan).at(0); acme::send(char(QChar(c.toLower()).unicode())); }
  { QChar c = text(u.name).at(0); acme::send(char(QChar(c.toUpper()).unicode())); }  // expect: user.name -> acme
  { QChar c = text(u.plan).at(0); acme::send(char(QChar(c.toUpper()).unicode())); }
  { QChar c = text(u.name).at(0); acme::send(char(QChar(c.toTitleCase()).unicode())); }  // expect: user.name -> acme
  { QChar c = text(u.plan).at(0); acme::send(char(QChar(c.toTitleCase()).unicode())); }
  { QChar c = text(u.name).at(0); acme::send(char(QChar(c.toCaseFolded()).unicode())); }  // expect: user.name -> acme
  { QChar c = text(u.plan).at(0); acme::send(char(QChar(c.toCaseFolded()).unicode())); }
  { QChar c = text(u.name).at(0); acme::send(int(c.cell())); }  // expect: user.name -> acme
  { QChar c = text(u.plan).at(0); acme::send(int(c.cell())); }
  { QChar c = text(u.name).at(0); acme::send(int(c.row())); }  // expect: user.name -> acme
  { QChar c = text(u.plan).at(0); acme::send(int(c.row())); }
  { QChar c = text(u.name).at(0); acme::send(c.digitValue()); }  // expect: user.name -> acme
  { QChar c = text(u.plan).at(0); acme::send(c.digitValue()); }
  QChar c = text(u.name).at(0), d = text(u.plan).at(0);
  acme::send(c.toLatin1());                        // expect: user.name -> acme
  acme::send(c.isDigit());
  acme::send(c.isLetter());
  acme::send(c.isLetterOrNumber());
  acme::send(c.isLower());
  acme::send(c.isNull());
  acme::send(c.isNumber());
  acme::send(c.isPrint());
  acme::send(c.isPunct());
  acme::send(c.isSpace());
  acme::send(c.isUpper());
  acme::send(int(c.category()));
  acme::send(c == d);
  acme::send(c != d);
}
