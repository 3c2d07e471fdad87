// needs: x86_64-linux-gnu/qt5/QtCore/qstring.h qtbase5-dev
// flags: -std=c++17 -fPIC -Wno-everything -isystem/usr/include/x86_64-linux-gnu/qt5 -isystem/usr/include/x86_64-linux-gnu/qt5/QtCore
// Qt: patterns; each call with its twin.
#include "pii_case.h"

#include <QRegExp>
#include <QRegularExpression>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <QUrlQuery>

QString text(const std::string& s) { return QString::fromStdString(s); }

void patterns(const User& u) {
  { QRegularExpression e("(.*)"); QRegularExpressionMatch c = e.match(text(u.name)); acme::send((c.captured(1)).toStdString()); }  // expect: user.name -> acme
  { QRegularExpression e("(.*)"); QRegularExpressionMatch c = e.match(text(u.plan)); acme::send((c.captured(1)).toStdString()); }
  { QRegularExpression e("(.*)"); QRegularExpressionMatch c = e.match(text(u.name)); acme::send((c.capturedRef(1).toString()).toStdString()); }  // expect: user.name -> acme
  { QRegularExpression e("(.*)"); QRegularExpressionMatch c = e.match(text(u.plan)); acme::send((c.capturedRef(1).toString()).toStdString()); }
  { QRegularExpression e("(.*)"); QRegularExpressionMatch c = e.match(text(u.name)); acme::send((c.capturedView(1).toString()).toStdString()); }  // expect: user.name -> acme
  { QRegularExpression e("(.*)"); QRegularExpressionMatch c = e.match(text(u.plan)); acme::send((c.capturedView(1).toString()).toStdString()); }
  { QRegularExpression e("(.*)"); QRegularExpressionMatch c = e.match(text(u.name)); acme::send((c.capturedTexts()[0]).toStdString()); }  // expect: user.name -> acme
  { QRegularExpression e("(.*)"); QRegularExpressionMatch c = e.match(text(u.plan)); acme::send((c.capturedTexts()[0]).toStdString()); }
  { QRegularExpression e("(.*)"); QRegularExpressionMatchIterator c = e.globalMatch(text(u.name)); acme::send((c.next().captured()).toStdString()); }  // expect: user.name -> acme
  { QRegularExpression e("(.*)"); QRegularExpressionMatchIterator c = e.globalMatch(text(u.plan)); acme::send((c.next().captured()).toStdString()); }
  { QRegularExpression e("(.*)"); QRegularExpressionMatchIterator c = e.globalMatch(text(u.name)); acme::send((c.peekNext().captured()).toStdString()); }  // expect: user.name -> acme
  { QRegularExpression e("(.*)"); QRegularExpressionMatchIterator c = e.globalMatch(text(u.plan)); acme::send((c.peekNext().captured()).toStdString()); }
  { QRegExp c("(.*)"); c.indexIn(text(u.name)); acme::send((c.cap(1)).toStdString()); }  // expect: user.name -> acme
  { QRegExp c("(.*)"); c.indexIn(text(u.plan)); acme::send((c.cap(1)).toStdString()); }
  { QRegExp c("(.*)"); c.exactMatch(text(u.name)); acme::send((c.cap(1)).toStdString()); }  // expect: user.name -> acme
  { QRegExp c("(.*)"); c.exactMatch(text(u.plan)); acme::send((c.cap(1)).toStdString()); }
  { QRegExp c("(.*)"); c.lastIndexIn(text(u.name)); acme::send((c.cap(1)).toStdString()); }  // expect: user.name -> acme
  { QRegExp c("(.*)"); c.lastIndexIn(text(u.plan)); acme::send((c.cap(1)).toStdString()); }
  { QRegExp c("(.*)"); c.indexIn(text(u.name)); acme::send((c.capturedTexts()[0]).toStdString()); }  // expect: user.name -> acme
  { QRegExp c("(.*)"); c.indexIn(text(u.plan)); acme::send((c.capturedTexts()[0]).toStdString()); }
  { QString t = text(u.name); QRegularExpression e("x"); QRegularExpressionMatch c; t.contains(e, &c); acme::send((c.captured()).toStdString()); }  // expect: user.name -> acme
  { QString t = text(u.plan); QRegularExpression e("x"); QRegularExpressionMatch c; t.contains(e, &c); acme::send((c.captured()).toStdString()); }
  { QString t = text(u.name); QRegularExpression e("x"); QRegularExpressionMatch c; t.indexOf(e, 0, &c); acme::send((c.captured()).toStdString()); }  // expect: user.name -> acme
  { QString t = text(u.plan); QRegularExpression e("x"); QRegularExpressionMatch c; t.indexOf(e, 0, &c); acme::send((c.captured()).toStdString()); }
  { QString t = text(u.name); QRegularExpression e("x"); QRegularExpressionMatch c; t.lastIndexOf(e, -1, &c); acme::send((c.captured()).toStdString()); }  // expect: user.name -> acme
  { QString t = text(u.plan); QRegularExpression e("x"); QRegularExpressionMatch c; t.lastIndexOf(e, -1, &c); acme::send((c.captured()).toStdString()); }
  { QUrl c(text(u.name)); acme::send((c.topLevelDomain()).toStdString()); }  // expect: user.name -> acme
  { QUrl c(text(u.plan)); acme::send((c.topLevelDomain()).toStdString()); }
  { QUrlQuery c(text(u.name)); acme::send((c.queryItems()[0].second).toStdString()); }  // expect: user.name -> acme
  { QUrlQuery c(text(u.plan)); acme::send((c.queryItems()[0].second).toStdString()); }
  QRegularExpression e(text(u.plan));
  QRegularExpressionMatch c = e.match(text(u.name));
  QRegularExpressionMatchIterator i = e.globalMatch(text(u.name));
  acme::send(c.captured().toStdString());          // expect: user.name -> acme
  acme::send(c.hasMatch());
  acme::send(c.hasPartialMatch());
  acme::send(c.capturedStart());
  acme::send(c.capturedEnd());
  acme::send(c.capturedLength());
  acme::send(i.hasNext());
  acme::send(e.isValid());
  e.setPattern(text(u.name));
  acme::send(e.isValid());
  acme::send(e.match(text(u.plan)).captured().toStdString());
}
