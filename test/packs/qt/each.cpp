// needs: x86_64-linux-gnu/qt5/QtCore/qstring.h qtbase5-dev
// flags: -std=c++17 -fPIC -Wno-everything -isystem/usr/include/x86_64-linux-gnu/qt5 -isystem/usr/include/x86_64-linux-gnu/qt5/QtCore
// Qt: texts, bytes, containers and URLs; each call with its twin.
#include "pii_case.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QMap>
#include <QQueue>
#include <QSet>
#include <QStack>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <QUrlQuery>
#include <QVariant>
#include <QVector>

QString text(const std::string& s) { return QString::fromStdString(s); }
QByteArray bytes(const std::string& s) { return QByteArray::fromStdString(s); }

void texts(const User& u) {
  { QString q = text(u.name); QString t(std::move(q)); acme::send((t).toStdString()); }  // expect: user.name -> acme
  { QString q = text(u.plan); QString t(std::move(q)); acme::send((t).toStdString()); }
  { QString t("x"); t.fill(text(u.name)[0]); acme::send((t).toStdString()); }  // expect: user.name -> acme
  { QString t("x"); t.fill(text(u.plan)[0]); acme::send((t).toStdString()); }
  { QString t("x"); t.setNum(std::stoi(u.name)); acme::send((t).toStdString()); }  // expect: user.name -> acme
  { QString t("x"); t.setNum(std::stoi(u.plan)); acme::send((t).toStdString()); }
  { QString t("x"); t.setUnicode(text(u.name).constData(), 3); acme::send((t).toStdString()); }  // expect: user.name -> acme
  { QString t("x"); t.setUnicode(text(u.plan).constData(), 3); acme::send((t).toStdString()); }
  { QString t("x"); t.setUtf16(text(u.name).utf16(), 3); acme::send((t).toStdString()); }  // expect: user.name -> acme
  { QString t("x"); t.setUtf16(text(u.plan).utf16(), 3); acme::send((t).toStdString()); }
  { QString t("x"); t.push_front(text(u.name)); acme::send((t).toStdString()); }  // expect: user.name -> acme
  { QString t("x"); t.push_front(text(u.plan)); acme::send((t).toStdString()); }
  { QString t("x"); t.replace(0, 1, text(u.name)); acme::send((t).toStdString()); }  // expect: user.name -> acme
  { QString t("x"); t.replace(0, 1, text(u.plan)); acme::send((t).toStdString()); }
  { QString t("x"); acme::send((t.fill(text(u.name)[0])).toStdString()); }  // expect: user.name -> acme
  { QString t("x"); acme::send((t.fill(text(u.plan)[0])).toStdString()); }
  { QString t("x"); acme::send((t.setNum(std::stoi(u.name))).toStdString()); }  // expect: user.name -> acme
  { QString t("x"); acme::send((t.setNum(std::stoi(u.plan))).toStdString()); }
  { QString t("x"); acme::send((t.setUnicode(text(u.name).constData(), 3)).toStdString()); }  // expect: user.name -> acme
  { QString t("x"); acme::send((t.setUnicode(text(u.plan).constData(), 3)).toStdString()); }
  { QString t("x"); acme::send((t.setUtf16(text(u.name).utf16(), 3)).toStdString()); }  // expect: user.name -> acme
  { QString t("x"); acme::send((t.setUtf16(text(u.plan).utf16(), 3)).toStdString()); }
  { QString q = text(u.name); acme::send(char(QChar(q.back()).unicode())); }  // expect: user.name -> acme
  { QString q = text(u.plan); acme::send(char(QChar(q.back()).unicode())); }
  { QString q = text(u.name); acme::send(char(QChar(*q.cbegin()).unicode())); }  // expect: user.name -> acme
  { QString q = text(u.plan); acme::send(char(QChar(*q.cbegin()).unicode())); }
  { QString q = text(u.name); acme::send(char(QChar(*(q.cend() - 1)).unicode())); }  // expect: user.name -> acme
  { QString q = text(u.plan); acme::send(char(QChar(*(q.cend() - 1)).unicode())); }
  { QString q = text(u.name); acme::send(char(QChar(*q.constBegin()).unicode())); }  // expect: user.name -> acme
  { QString q = text(u.plan); acme::send(char(QChar(*q.constBegin()).unicode())); }
  { QString q = text(u.name); acme::send(char(QChar(*q.constData()).unicode())); }  // expect: user.name -> acme
  { QString q = text(u.plan); acme::send(char(QChar(*q.constData()).unicode())); }
  { QString q = text(u.name); acme::send(char(QChar(*(q.constEnd() - 1)).unicode())); }  // expect: user.name -> acme
  { QString q = text(u.plan); acme::send(char(QChar(*(q.constEnd() - 1)).unicode())); }
  { QString q = text(u.name); acme::send(char(QChar(*q.data()).unicode())); }  // expect: user.name -> acme
  { QString q = text(u.plan); acme::send(char(QChar(*q.data()).unicode())); }
  { QString q = text(u.name); acme::send(char(QChar(q.front()).unicode())); }  // expect: user.name -> acme
  { QString q = text(u.plan); acme::send(char(QChar(q.front()).unicode())); }
  { QString q = text(u.name); acme::send(char(QChar(*q.rbegin()).unicode())); }  // expect: user.name -> acme
  { QString q = text(u.plan); acme::send(char(QChar(*q.rbegin()).unicode())); }
  { QString q = text(u.name); acme::send(char(QChar(*(q.rend() - 1)).unicode())); }  // expect: user.name -> acme
  { QString q = text(u.plan); acme::send(char(QChar(*(q.rend() - 1)).unicode())); }
  { QString q = text(u.name); acme::send(char(QChar(*q.unicode()).unicode())); }  // expect: user.name -> acme
  { QString q = text(u.plan); acme::send(char(QChar(*q.unicode()).unicode())); }
  { QString q = text(u.name); acme::send(char(QChar(q.at(0)).unicode())); }  // expect: user.name -> acme
  { QString q = text(u.plan); acme::send(char(QChar(q.at(0)).unicode())); }
  { QString q = text(u.name); acme::send(int(q.utf16()[0])); }  // expect: user.name -> acme
  { QString q = text(u.plan); acme::send(int(q.utf16()[0])); }
  { QString q = text(u.name); acme::send((q.chopped(1)).toStdString()); }  // expect: user.name -> acme
  { QString q = text(u.plan); acme::send((q.chopped(1)).toStdString()); }
  { QString q = text(u.name); acme::send((q.leftJustified(9)).toStdString()); }  // expect: user.name -> acme
  { QString q = text(u.plan); acme::send((q.leftJustified(9)).toStdString()); }
  { QString q = text(u.name); acme::send((q.leftRef(1).toString()).toStdString()); }  // expect: user.name -> acme
  { QString q = text(u.plan); acme::send((q.leftRef(1).toString()).toStdString()); }
  { QString q = text(u.name); acme::send((q.normalized(QString::NormalizationForm_C)).toStdString()); }  // expect: user.name -> acme
  { QString q = text(u.plan); acme::send((q.normalized(QString::NormalizationForm_C)).toStdString()); }
  { QString q = text(u.name); acme::send((q.repeated(2)).toStdString()); }  // expect: user.name -> acme
  { QString q = text(u.plan); acme::send((q.repeated(2)).toStdString()); }
  { QString q = text(u.name); acme::send((q.right(1)).toStdString()); }  // expect: user.name -> acme
  { QString q = text(u.plan); acme::send((q.right(1)).toStdString()); }
  { QString q = text(u.name); acme::send((q.rightJustified(9)).toStdString()); }  // expect: user.name -> acme
  { QString q = text(u.plan); acme::send((q.rightJustified(9)).toStdString()); }
  { QString q = text(u.name); acme::send((q.rightRef(1).toString()).toStdString()); }  // expect: user.name -> acme
  { QString q = text(u.plan); acme::send((q.rightRef(1).toString()).toStdString()); }
  { QString q = text(u.name); acme::send((q.simplified()).toStdString()); }  // expect: user.name -> acme
  { QString q = text(u.plan); acme::send((q.simplified()).toStdString()); }
  { QString q = text(u.name); acme::send((q.splitRef(",")[0].toString()).toStdString()); }  // expect: user.name -> acme
  { QString q = text(u.plan); acme::send((q.splitRef(",")[0].toString()).toStdString()); }
  { QString q = text(u.name); acme::send((q.toCaseFolded()).toStdString()); }  // expect: user.name -> acme
  { QString q = text(u.plan); acme::send((q.toCaseFolded()).toStdString()); }
  { QString q = text(u.name); acme::send((q.toLower()).toStdString()); }  // expect: user.name -> acme
  { QString q = text(u.plan); acme::send((q.toLower()).toStdString()); }
  { QString q = text(u.name); acme::send(q.toDouble()); }  // expect: user.name -> acme
  { QString q = text(u.plan); acme::send(q.toDouble()); }
  { QString q = text(u.name); acme::send(double(q.toFloat())); }  // expect: user.name -> acme
  { QString q = text(u.plan); acme::send(double(q.toFloat())); }
  { QString q = text(u.name); acme::send(q.toLong()); }  // expect: user.name -> acme
  { QString q = text(u.plan); acme::send(q.toLong()); }
  { QString q = text(u.name); acme::send(long(q.toLongLong())); }  // expect: user.name -> acme
  { QString q = text(u.plan); acme::send(long(q.toLongLong())); }
  { QString q = text(u.name); acme::send(int(q.toShort())); }  // expect: user.name -> acme
  { QString q = text(u.plan); acme::send(int(q.toShort())); }
  { QString q = text(u.name); acme::send(q.toUInt()); }  // expect: user.name -> acme
  { QString q = text(u.plan); acme::send(q.toUInt()); }
  { QString q = text(u.name); acme::send(q.toULong()); }  // expect: user.name -> acme
  { QString q = text(u.plan); acme::send(q.toULong()); }
  { QString q = text(u.name); acme::send((unsigned long)q.toULongLong()); }  // expect: user.name -> acme
  { QString q = text(u.plan); acme::send((unsigned long)q.toULongLong()); }
  { QString q = text(u.name); acme::send(int(q.toUShort())); }  // expect: user.name -> acme
  { QString q = text(u.plan); acme::send(int(q.toUShort())); }
  { QString q = text(u.name); acme::send(int(q.toStdU16String()[0])); }  // expect: user.name -> acme
  { QString q = text(u.plan); acme::send(int(q.toStdU16String()[0])); }
  { QString q = text(u.name); acme::send(int(q.toStdWString()[0])); }  // expect: user.name -> acme
  { QString q = text(u.plan); acme::send(int(q.toStdWString()[0])); }
  { QString q = text(u.name); acme::send(int(q.toUcs4()[0])); }  // expect: user.name -> acme
  { QString q = text(u.plan); acme::send(int(q.toUcs4()[0])); }
  { acme::send((QString::fromLatin1(u.name.c_str())).toStdString()); }  // expect: user.name -> acme
  { acme::send((QString::fromLatin1(u.plan.c_str())).toStdString()); }
  { acme::send((QString::fromLocal8Bit(u.name.c_str())).toStdString()); }  // expect: user.name -> acme
  { acme::send((QString::fromLocal8Bit(u.plan.c_str())).toStdString()); }
  { acme::send((QString::fromRawData(text(u.name).constData(), 3)).toStdString()); }  // expect: user.name -> acme
  { acme::send((QString::fromRawData(text(u.plan).constData(), 3)).toStdString()); }
  { acme::send((QString::fromStdU16String(text(u.name).toStdU16String())).toStdString()); }  // expect: user.name -> acme
  { acme::send((QString::fromStdU16String(text(u.plan).toStdU16String())).toStdString()); }
  { acme::send((QString::fromStdWString(text(u.name).toStdWString())).toStdString()); }  // expect: user.name -> acme
  { acme::send((QString::fromStdWString(text(u.plan).toStdWString())).toStdString()); }
  { acme::send((QString::fromUcs4(text(u.name).toUcs4().data(), 3)).toStdString()); }  // expect: user.name -> acme
  { acme::send((QString::fromUcs4(text(u.plan).toUcs4().data(), 3)).toStdString()); }
  { acme::send((QString::fromUtf16(text(u.name).utf16())).toStdString()); }  // expect: user.name -> acme
  { acme::send((QString::fromUtf16(text(u.plan).utf16())).toStdString()); }
  { QString t("x"); t[0] = text(u.name)[0]; acme::send((t).toStdString()); }  // expect: user.name -> acme
  { QString t("x"); t[0] = text(u.plan)[0]; acme::send((t).toStdString()); }
  { QString q = text(u.name); acme::send(char(q[0].unicode())); }  // expect: user.name -> acme
  { QString q = text(u.plan); acme::send(char(q[0].unicode())); }
  { QString q = text(u.name); acme::send(q[0].toLatin1()); }  // expect: user.name -> acme
  { QString q = text(u.plan); acme::send(q[0].toLatin1()); }
}

void text_queries(const User& u) {
  QString q = text(u.name), r = text(u.plan);
  acme::send(q.toStdString());                   // expect: user.name -> acme
  acme::send(q.capacity());
  acme::send(q.count());
  acme::send(q.endsWith(r));
  acme::send(q.isDetached());
  acme::send(q.isLower());
  acme::send(q.isNull());
  acme::send(q.isUpper());
  acme::send(q.lastIndexOf(r));
  acme::send(q.length());
  acme::send(q.localeAwareCompare(r));
  acme::send(q != r);
  acme::send(q < r);
  acme::send(q <= r);
  acme::send(q == r);
  acme::send(q > r);
  acme::send(q >= r);
  q.chop(1);
  q.detach();
  q.reserve(9);
  q.resize(9);
  q.squeeze();
  acme::send(q.toStdString());                   // expect: user.name -> acme
}

void of_bytes(const User& u) {
  { QByteArray b = bytes(u.name); QByteArray t(std::move(b)); acme::send((t).toStdString()); }  // expect: user.name -> acme
  { QByteArray b = bytes(u.plan); QByteArray t(std::move(b)); acme::send((t).toStdString()); }
  { QByteArray b = bytes(u.name); QByteArray t(b); acme::send((t).toStdString()); }  // expect: user.name -> acme
  { QByteArray b = bytes(u.plan); QByteArray t(b); acme::send((t).toStdString()); }
  { QByteArray t; t = u.name.c_str(); acme::send((t).toStdString()); }  // expect: user.name -> acme
  { QByteArray t; t = u.plan.c_str(); acme::send((t).toStdString()); }
  { QByteArray b = bytes(u.name); QByteArray t; t = b; acme::send((t).toStdString()); }  // expect: user.name -> acme
  { QByteArray b = bytes(u.plan); QByteArray t; t = b; acme::send((t).toStdString()); }
  { QByteArray t("x"); t.fill(u.name[0]); acme::send((t).toStdString()); }  // expect: user.name -> acme
  { QByteArray t("x"); t.fill(u.plan[0]); acme::send((t).toStdString()); }
  { QByteArray t("x"); t.setNum(std::stoi(u.name)); acme::send((t).toStdString()); }  // expect: user.name -> acme
  { QByteArray t("x"); t.setNum(std::stoi(u.plan)); acme::send((t).toStdString()); }
  { QByteArray t("x"); t.setRawData(u.name.data(), 3); acme::send((t).toStdString()); }  // expect: user.name -> acme
  { QByteArray t("x"); t.setRawData(u.plan.data(), 3); acme::send((t).toStdString()); }
  { QByteArray t("x"); t += bytes(u.name); acme::send((t).toStdString()); }  // expect: user.name -> acme
  { QByteArray t("x"); t += bytes(u.plan); acme::send((t).toStdString()); }
  { QByteArray t("x"); t.prepend(bytes(u.name)); acme::send((t).toStdString()); }  // expect: user.name -> acme
  { QByteArray t("x"); t.prepend(bytes(u.plan)); acme::send((t).toStdString()); }
  { QByteArray t("x"); t.push_back(bytes(u.name)); acme::send((t).toStdString()); }  // expect: user.name -> acme
  { QByteArray t("x"); t.push_back(bytes(u.plan)); acme::send((t).toStdString()); }
  { QByteArray t("x"); t.push_front(bytes(u.name)); acme::send((t).toStdString()); }  // expect: user.name -> acme
  { QByteArray t("x"); t.push_front(bytes(u.plan)); acme::send((t).toStdString()); }
  { QByteArray t("x"); t.insert(0, bytes(u.name)); acme::send((t).toStdString()); }  // expect: user.name -> acme
  { QByteArray t("x"); t.insert(0, bytes(u.plan)); acme::send((t).toStdString()); }
  { QByteArray t("x"); t.replace(0, 1, bytes(u.name)); acme::send((t).toStdString()); }  // expect: user.name -> acme
  { QByteArray t("x"); t.replace(0, 1, bytes(u.plan)); acme::send((t).toStdString()); }
  { QByteArray t("x"); t.replace("x", bytes(u.name)); acme::send((t).toStdString()); }  // expect: user.name -> acme
  { QByteArray t("x"); t.replace("x", bytes(u.plan)); acme::send((t).toStdString()); }
  { QByteArray t("x"); acme::send((t.fill(u.name[0])).toStdString()); }  // expect: user.name -> acme
  { QByteArray t("x"); acme::send((t.fill(u.plan[0])).toStdString()); }
  { QByteArray t("x"); acme::send((t.setNum(std::stoi(u.name))).toStdString()); }  // expect: user.name -> acme
  { QByteArray t("x"); acme::send((t.setNum(std::stoi(u.plan))).toStdString()); }
  { QByteArray t("x"); acme::send((t += bytes(u.name)).toStdString()); }  // expect: user.name -> acme
  { QByteArray t("x"); acme::send((t += bytes(u.plan)).toStdString()); }
  { QByteArray t("x"); acme::send((t.prepend(bytes(u.name))).toStdString()); }  // expect: user.name -> acme
  { QByteArray t("x"); acme::send((t.prepend(bytes(u.plan))).toStdString()); }
  { QByteArray t("x"); acme::send((t.insert(0, bytes(u.name))).toStdString()); }  // expect: user.name -> acme
  { QByteArray t("x"); acme::send((t.insert(0, bytes(u.plan))).toStdString()); }
  { QByteArray t("x"); acme::send((t.replace(0, 1, bytes(u.name))).toStdString()); }  // expect: user.name -> acme
  { QByteArray t("x"); acme::send((t.replace(0, 1, bytes(u.plan))).toStdString()); }
  { QByteArray t("x"); acme::send((t = bytes(u.name)).toStdString()); }  // expect: user.name -> acme
  { QByteArray t("x"); acme::send((t = bytes(u.plan)).toStdString()); }
  { QByteArray b = bytes(u.name); acme::send(b.back()); }  // expect: user.name -> acme
  { QByteArray b = bytes(u.plan); acme::send(b.back()); }
  { QByteArray b = bytes(u.name); acme::send(*b.begin()); }  // expect: user.name -> acme
  { QByteArray b = bytes(u.plan); acme::send(*b.begin()); }
  { QByteArray b = bytes(u.name); acme::send(*b.cbegin()); }  // expect: user.name -> acme
  { QByteArray b = bytes(u.plan); acme::send(*b.cbegin()); }
  { QByteArray b = bytes(u.name); acme::send(*(b.cend() - 1)); }  // expect: user.name -> acme
  { QByteArray b = bytes(u.plan); acme::send(*(b.cend() - 1)); }
  { QByteArray b = bytes(u.name); acme::send(*b.constBegin()); }  // expect: user.name -> acme
  { QByteArray b = bytes(u.plan); acme::send(*b.constBegin()); }
  { QByteArray b = bytes(u.name); acme::send(*(b.constEnd() - 1)); }  // expect: user.name -> acme
  { QByteArray b = bytes(u.plan); acme::send(*(b.constEnd() - 1)); }
  { QByteArray b = bytes(u.name); acme::send(*(b.end() - 1)); }  // expect: user.name -> acme
  { QByteArray b = bytes(u.plan); acme::send(*(b.end() - 1)); }
  { QByteArray b = bytes(u.name); acme::send(b.front()); }  // expect: user.name -> acme
  { QByteArray b = bytes(u.plan); acme::send(b.front()); }
  { QByteArray b = bytes(u.name); acme::send(*b.rbegin()); }  // expect: user.name -> acme
  { QByteArray b = bytes(u.plan); acme::send(*b.rbegin()); }
  { QByteArray b = bytes(u.name); acme::send(*(b.rend() - 1)); }  // expect: user.name -> acme
  { QByteArray b = bytes(u.plan); acme::send(*(b.rend() - 1)); }
  { QByteArray b = bytes(u.name); acme::send(char(b[0])); }  // expect: user.name -> acme
  { QByteArray b = bytes(u.plan); acme::send(char(b[0])); }
  { QByteArray b = bytes(u.name); acme::send(b.at(0)); }  // expect: user.name -> acme
  { QByteArray b = bytes(u.plan); acme::send(b.at(0)); }
  { QByteArray b = bytes(u.name); acme::send((const char*)b); }  // expect: user.name -> acme
  { QByteArray b = bytes(u.plan); acme::send((const char*)b); }
  { QByteArray b = bytes(u.name); acme::send((b.chopped(1)).toStdString()); }  // expect: user.name -> acme
  { QByteArray b = bytes(u.plan); acme::send((b.chopped(1)).toStdString()); }
  { QByteArray b = bytes(u.name); acme::send((b.left(1)).toStdString()); }  // expect: user.name -> acme
  { QByteArray b = bytes(u.plan); acme::send((b.left(1)).toStdString()); }
  { QByteArray b = bytes(u.name); acme::send((b.leftJustified(9)).toStdString()); }  // expect: user.name -> acme
  { QByteArray b = bytes(u.plan); acme::send((b.leftJustified(9)).toStdString()); }
  { QByteArray b = bytes(u.name); acme::send((b.repeated(2)).toStdString()); }  // expect: user.name -> acme
  { QByteArray b = bytes(u.plan); acme::send((b.repeated(2)).toStdString()); }
  { QByteArray b = bytes(u.name); acme::send((b.right(1)).toStdString()); }  // expect: user.name -> acme
  { QByteArray b = bytes(u.plan); acme::send((b.right(1)).toStdString()); }
  { QByteArray b = bytes(u.name); acme::send((b.rightJustified(9)).toStdString()); }  // expect: user.name -> acme
  { QByteArray b = bytes(u.plan); acme::send((b.rightJustified(9)).toStdString()); }
  { QByteArray b = bytes(u.name); acme::send((b.simplified()).toStdString()); }  // expect: user.name -> acme
  { QByteArray b = bytes(u.plan); acme::send((b.simplified()).toStdString()); }
  { QByteArray b = bytes(u.name); acme::send((b.toUpper()).toStdString()); }  // expect: user.name -> acme
  { QByteArray b = bytes(u.plan); acme::send((b.toUpper()).toStdString()); }
  { QByteArray b = bytes(u.name); acme::send((b.remove(0, 1)).toStdString()); }  // expect: user.name -> acme
  { QByteArray b = bytes(u.plan); acme::send((b.remove(0, 1)).toStdString()); }
  { QByteArray b = bytes(u.name); acme::send((QByteArray::fromHex(b)).toStdString()); }  // expect: user.name -> acme
  { QByteArray b = bytes(u.plan); acme::send((QByteArray::fromHex(b)).toStdString()); }
  { QByteArray b = bytes(u.name); acme::send((QByteArray::fromPercentEncoding(b)).toStdString()); }  // expect: user.name -> acme
  { QByteArray b = bytes(u.plan); acme::send((QByteArray::fromPercentEncoding(b)).toStdString()); }
  { QByteArray b = bytes(u.name); acme::send(b.toDouble()); }  // expect: user.name -> acme
  { QByteArray b = bytes(u.plan); acme::send(b.toDouble()); }
  { QByteArray b = bytes(u.name); acme::send(double(b.toFloat())); }  // expect: user.name -> acme
  { QByteArray b = bytes(u.plan); acme::send(double(b.toFloat())); }
  { QByteArray b = bytes(u.name); acme::send(b.toInt()); }  // expect: user.name -> acme
  { QByteArray b = bytes(u.plan); acme::send(b.toInt()); }
  { QByteArray b = bytes(u.name); acme::send(b.toLong()); }  // expect: user.name -> acme
  { QByteArray b = bytes(u.plan); acme::send(b.toLong()); }
  { QByteArray b = bytes(u.name); acme::send(long(b.toLongLong())); }  // expect: user.name -> acme
  { QByteArray b = bytes(u.plan); acme::send(long(b.toLongLong())); }
  { QByteArray b = bytes(u.name); acme::send(int(b.toShort())); }  // expect: user.name -> acme
  { QByteArray b = bytes(u.plan); acme::send(int(b.toShort())); }
  { QByteArray b = bytes(u.name); acme::send(b.toUInt()); }  // expect: user.name -> acme
  { QByteArray b = bytes(u.plan); acme::send(b.toUInt()); }
  { QByteArray b = bytes(u.name); acme::send(b.toULong()); }  // expect: user.name -> acme
  { QByteArray b = bytes(u.plan); acme::send(b.toULong()); }
  { QByteArray b = bytes(u.name); acme::send((unsigned long)b.toULongLong()); }  // expect: user.name -> acme
  { QByteArray b = bytes(u.plan); acme::send((unsigned long)b.toULongLong()); }
  { QByteArray b = bytes(u.name); acme::send(int(b.toUShort())); }  // expect: user.name -> acme
  { QByteArray b = bytes(u.plan); acme::send(int(b.toUShort())); }
  { QByteArray b = bytes(u.name); QByteArray t; t.swap(b); acme::send((t).toStdString()); }  // expect: user.name -> acme
  { QByteArray b = bytes(u.plan); QByteArray t; t.swap(b); acme::send((t).toStdString()); }
  { QByteArray b = bytes(u.name); QByteArray t; b.swap(t); acme::send((t).toStdString()); }  // expect: user.name -> acme
  { QByteArray b = bytes(u.plan); QByteArray t; b.swap(t); acme::send((t).toStdString()); }
  { QByteArray t("x"); t[0] = u.name[0]; acme::send((t).toStdString()); }  // expect: user.name -> acme
  { QByteArray t("x"); t[0] = u.plan[0]; acme::send((t).toStdString()); }
  QByteArray b = bytes(u.name), r = bytes(u.plan);
  acme::send(b.toStdString());                   // expect: user.name -> acme
  acme::send(b.capacity());
  acme::send(b.compare(r));
  acme::send(b.contains(r));
  acme::send(b.count());
  acme::send(b.endsWith(r));
  acme::send(b.indexOf(r));
  acme::send(b.isDetached());
  acme::send(b.isEmpty());
  acme::send(b.isLower());
  acme::send(b.isNull());
  acme::send(b.isUpper());
  acme::send(b.lastIndexOf(r));
  acme::send(b.length());
  acme::send(b != r);
  acme::send(b < r);
  acme::send(b <= r);
  acme::send(b == r);
  acme::send(b > r);
  acme::send(b >= r);
  acme::send(b.startsWith(r));
  b.chop(1);
  b.detach();
  b.reserve(9);
  b.resize(9);
  b.squeeze();
  b.truncate(3);
  acme::send(b.toStdString());                   // expect: user.name -> acme
}

void urls(const User& u) {
  { QUrl q("https://api.acme.example/"); q.setAuthority(text(u.name)); acme::send((q.toString()).toStdString()); }  // expect: user.name -> acme
  { QUrl q("https://api.acme.example/"); q.setAuthority(text(u.plan)); acme::send((q.toString()).toStdString()); }
  { QUrl q("https://api.acme.example/"); q.setFragment(text(u.name)); acme::send((q.toString()).toStdString()); }  // expect: user.name -> acme
  { QUrl q("https://api.acme.example/"); q.setFragment(text(u.plan)); acme::send((q.toString()).toStdString()); }
  { QUrl q("https://api.acme.example/"); q.setHost(text(u.name)); acme::send((q.toString()).toStdString()); }  // expect: user.name -> acme
  { QUrl q("https://api.acme.example/"); q.setHost(text(u.plan)); acme::send((q.toString()).toStdString()); }
  { QUrl q("https://api.acme.example/"); q.setPassword(text(u.name)); acme::send((q.toString()).toStdString()); }  // expect: user.name -> acme
  { QUrl q("https://api.acme.example/"); q.setPassword(text(u.plan)); acme::send((q.toString()).toStdString()); }
  { QUrl q("https://api.acme.example/"); q.setPath(text(u.name)); acme::send((q.toString()).toStdString()); }  // expect: user.name -> acme
  { QUrl q("https://api.acme.example/"); q.setPath(text(u.plan)); acme::send((q.toString()).toStdString()); }
  { QUrl q("https://api.acme.example/"); q.setScheme(text(u.name)); acme::send((q.toString()).toStdString()); }  // expect: user.name -> acme
  { QUrl q("https://api.acme.example/"); q.setScheme(text(u.plan)); acme::send((q.toString()).toStdString()); }
  { QUrl q("https://api.acme.example/"); q.setUserInfo(text(u.name)); acme::send((q.toString()).toStdString()); }  // expect: user.name -> acme
  { QUrl q("https://api.acme.example/"); q.setUserInfo(text(u.plan)); acme::send((q.toString()).toStdString()); }
  { QUrl q("https://api.acme.example/"); q.setUserName(text(u.name)); acme::send((q.toString()).toStdString()); }  // expect: user.name -> acme
  { QUrl q("https://api.acme.example/"); q.setUserName(text(u.plan)); acme::send((q.toString()).toStdString()); }
  { QUrl q("https://api.acme.example/"); q.setUrl(text(u.name)); acme::send((q.toString()).toStdString()); }  // expect: user.name -> acme
  { QUrl q("https://api.acme.example/"); q.setUrl(text(u.plan)); acme::send((q.toString()).toStdString()); }
  { QUrl q; q = text(u.name); acme::send((q.toString()).toStdString()); }  // expect: user.name -> acme
  { QUrl q; q = text(u.plan); acme::send((q.toString()).toStdString()); }
  { QUrl q(text(u.name)); acme::send((q.adjusted(QUrl::RemoveQuery).toString()).toStdString()); }  // expect: user.name -> acme
  { QUrl q(text(u.plan)); acme::send((q.adjusted(QUrl::RemoveQuery).toString()).toStdString()); }
  { QUrl q(text(u.name)); acme::send((q.authority()).toStdString()); }  // expect: user.name -> acme
  { QUrl q(text(u.plan)); acme::send((q.authority()).toStdString()); }
  { QUrl q(text(u.name)); acme::send((q.fileName()).toStdString()); }  // expect: user.name -> acme
  { QUrl q(text(u.plan)); acme::send((q.fileName()).toStdString()); }
  { QUrl q(text(u.name)); acme::send((q.fragment()).toStdString()); }  // expect: user.name -> acme
  { QUrl q(text(u.plan)); acme::send((q.fragment()).toStdString()); }
  { QUrl q(text(u.name)); acme::send((q.password()).toStdString()); }  // expect: user.name -> acme
  { QUrl q(text(u.plan)); acme::send((q.password()).toStdString()); }
  { QUrl q(text(u.name)); acme::send((q.path()).toStdString()); }  // expect: user.name -> acme
  { QUrl q(text(u.plan)); acme::send((q.path()).toStdString()); }
  { QUrl q(text(u.name)); acme::send((q.query()).toStdString()); }  // expect: user.name -> acme
  { QUrl q(text(u.plan)); acme::send((q.query()).toStdString()); }
  { QUrl q(text(u.name)); acme::send((q.toDisplayString()).toStdString()); }  // expect: user.name -> acme
  { QUrl q(text(u.plan)); acme::send((q.toDisplayString()).toStdString()); }
  { QUrl q(text(u.name)); acme::send((q.toLocalFile()).toStdString()); }  // expect: user.name -> acme
  { QUrl q(text(u.plan)); acme::send((q.toLocalFile()).toStdString()); }
  { QUrl q(text(u.name)); acme::send((q.url()).toStdString()); }  // expect: user.name -> acme
  { QUrl q(text(u.plan)); acme::send((q.url()).toStdString()); }
  { QUrl q(text(u.name)); acme::send((q.userInfo()).toStdString()); }  // expect: user.name -> acme
  { QUrl q(text(u.plan)); acme::send((q.userInfo()).toStdString()); }
  { QUrl q(text(u.name)); acme::send((q.userName()).toStdString()); }  // expect: user.name -> acme
  { QUrl q(text(u.plan)); acme::send((q.userName()).toStdString()); }
  { QUrl q(text(u.name)); acme::send((q.resolved(QUrl("x")).toString()).toStdString()); }  // expect: user.name -> acme
  { QUrl q(text(u.plan)); acme::send((q.resolved(QUrl("x")).toString()).toStdString()); }
  { acme::send((QUrl::fromAce(bytes(u.name))).toStdString()); }  // expect: user.name -> acme
  { acme::send((QUrl::fromAce(bytes(u.plan))).toStdString()); }
  { acme::send((QUrl::fromEncoded(bytes(u.name)).toString()).toStdString()); }  // expect: user.name -> acme
  { acme::send((QUrl::fromEncoded(bytes(u.plan)).toString()).toStdString()); }
  { acme::send((QUrl::fromLocalFile(text(u.name)).toString()).toStdString()); }  // expect: user.name -> acme
  { acme::send((QUrl::fromLocalFile(text(u.plan)).toString()).toStdString()); }
  { acme::send((QUrl::fromPercentEncoding(bytes(u.name))).toStdString()); }  // expect: user.name -> acme
  { acme::send((QUrl::fromPercentEncoding(bytes(u.plan))).toStdString()); }
  { acme::send((QUrl::fromUserInput(text(u.name)).toString()).toStdString()); }  // expect: user.name -> acme
  { acme::send((QUrl::fromUserInput(text(u.plan)).toString()).toStdString()); }
  { acme::send((QUrl::toAce(text(u.name))).toStdString()); }  // expect: user.name -> acme
  { acme::send((QUrl::toAce(text(u.plan))).toStdString()); }
  { QUrlQuery q(text(u.name)); acme::send((q.query()).toStdString()); }  // expect: user.name -> acme
  { QUrlQuery q(text(u.plan)); acme::send((q.query()).toStdString()); }
  { QUrlQuery q; q.setQuery(text(u.name)); acme::send((q.toString()).toStdString()); }  // expect: user.name -> acme
  { QUrlQuery q; q.setQuery(text(u.plan)); acme::send((q.toString()).toStdString()); }
  { QUrlQuery q(text(u.name)); acme::send((q.queryItemValue("a")).toStdString()); }  // expect: user.name -> acme
  { QUrlQuery q(text(u.plan)); acme::send((q.queryItemValue("a")).toStdString()); }
  { QUrlQuery q(text(u.name)); acme::send((q.allQueryItemValues("a")[0]).toStdString()); }  // expect: user.name -> acme
  { QUrlQuery q(text(u.plan)); acme::send((q.allQueryItemValues("a")[0]).toStdString()); }
  { QUrlQuery q; q.setQueryItems({{"a", text(u.name)}}); acme::send((q.toString()).toStdString()); }  // expect: user.name -> acme
  { QUrlQuery q; q.setQueryItems({{"a", text(u.plan)}}); acme::send((q.toString()).toStdString()); }
}
