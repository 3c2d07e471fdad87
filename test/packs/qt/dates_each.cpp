// needs: x86_64-linux-gnu/qt5/QtCore/qstring.h qtbase5-dev
// flags: -std=c++17 -fPIC -Wno-everything -isystem/usr/include/x86_64-linux-gnu/qt5 -isystem/usr/include/x86_64-linux-gnu/qt5/QtCore
// Qt: dates and times; each call with its twin.
#include "pii_case.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTime>
#include <QTimeZone>

QString text(const std::string& s) { return QString::fromStdString(s); }

void dates(const User& u) {
  { QDate c(std::stoi(u.name), 1, 1); acme::send(c.year()); }  // expect: user.name -> acme
  { QDate c(std::stoi(u.plan), 1, 1); acme::send(c.year()); }
  { QDate c(std::stoi(u.name), 1, 1); acme::send(c.month()); }  // expect: user.name -> acme
  { QDate c(std::stoi(u.plan), 1, 1); acme::send(c.month()); }
  { QDate c(std::stoi(u.name), 1, 1); acme::send(c.day()); }  // expect: user.name -> acme
  { QDate c(std::stoi(u.plan), 1, 1); acme::send(c.day()); }
  { QDate c(std::stoi(u.name), 1, 1); acme::send(c.dayOfWeek()); }  // expect: user.name -> acme
  { QDate c(std::stoi(u.plan), 1, 1); acme::send(c.dayOfWeek()); }
  { QDate c(std::stoi(u.name), 1, 1); acme::send(c.dayOfYear()); }  // expect: user.name -> acme
  { QDate c(std::stoi(u.plan), 1, 1); acme::send(c.dayOfYear()); }
  { QDate c(std::stoi(u.name), 1, 1); acme::send((c.toString("yyyy")).toStdString()); }  // expect: user.name -> acme
  { QDate c(std::stoi(u.plan), 1, 1); acme::send((c.toString("yyyy")).toStdString()); }
  { QDate c(std::stoi(u.name), 1, 1); acme::send(long(c.toJulianDay())); }  // expect: user.name -> acme
  { QDate c(std::stoi(u.plan), 1, 1); acme::send(long(c.toJulianDay())); }
  { QDate c(std::stoi(u.name), 1, 1); acme::send(c.addDays(1).year()); }  // expect: user.name -> acme
  { QDate c(std::stoi(u.plan), 1, 1); acme::send(c.addDays(1).year()); }
  { QDate c(std::stoi(u.name), 1, 1); acme::send(c.addMonths(1).year()); }  // expect: user.name -> acme
  { QDate c(std::stoi(u.plan), 1, 1); acme::send(c.addMonths(1).year()); }
  { QDate c(std::stoi(u.name), 1, 1); acme::send(c.addYears(1).year()); }  // expect: user.name -> acme
  { QDate c(std::stoi(u.plan), 1, 1); acme::send(c.addYears(1).year()); }
  { QDate c(2026, 1, 1); acme::send(c.addDays(std::stoi(u.name)).year()); }  // expect: user.name -> acme
  { QDate c(2026, 1, 1); acme::send(c.addDays(std::stoi(u.plan)).year()); }
  { QDate c(std::stoi(u.name), 1, 1); acme::send(int(c.daysTo(QDate(2026, 1, 1)))); }  // expect: user.name -> acme
  { QDate c(std::stoi(u.plan), 1, 1); acme::send(int(c.daysTo(QDate(2026, 1, 1)))); }
  { QDate c(std::stoi(u.name), 1, 1); acme::send(int(QDate(2026, 1, 1).daysTo(c))); }  // expect: user.name -> acme
  { QDate c(std::stoi(u.plan), 1, 1); acme::send(int(QDate(2026, 1, 1).daysTo(c))); }
  { QDate c(std::stoi(u.name), 1, 1); acme::send(c.startOfDay().date().year()); }  // expect: user.name -> acme
  { QDate c(std::stoi(u.plan), 1, 1); acme::send(c.startOfDay().date().year()); }
  { QDate c(std::stoi(u.name), 1, 1); acme::send(c.endOfDay().date().year()); }  // expect: user.name -> acme
  { QDate c(std::stoi(u.plan), 1, 1); acme::send(c.endOfDay().date().year()); }
  { QDate c(std::stoi(u.name), 1, 1); acme::send(c.weekNumber()); }  // expect: user.name -> acme
  { QDate c(std::stoi(u.plan), 1, 1); acme::send(c.weekNumber()); }
  { QDate c(std::stoi(u.name), 1, 1); acme::send(c.daysInMonth()); }  // expect: user.name -> acme
  { QDate c(std::stoi(u.plan), 1, 1); acme::send(c.daysInMonth()); }
  { QDate c; c.setDate(std::stoi(u.name), 1, 1); acme::send(c.year()); }  // expect: user.name -> acme
  { QDate c; c.setDate(std::stoi(u.plan), 1, 1); acme::send(c.year()); }
  { QDate c(std::stoi(u.name), 1, 1); int y, m, d; c.getDate(&y, &m, &d); acme::send(y); }  // expect: user.name -> acme
  { QDate c(std::stoi(u.plan), 1, 1); int y, m, d; c.getDate(&y, &m, &d); acme::send(y); }
  { acme::send(QDate::fromJulianDay(std::stoi(u.name)).year()); }  // expect: user.name -> acme
  { acme::send(QDate::fromJulianDay(std::stoi(u.plan)).year()); }
  { acme::send(QDate::fromString(text(u.name)).year()); }  // expect: user.name -> acme
  { acme::send(QDate::fromString(text(u.plan)).year()); }
}

void times(const User& u) {
  { QTime c(std::stoi(u.name), 1); acme::send(c.hour()); }  // expect: user.name -> acme
  { QTime c(std::stoi(u.plan), 1); acme::send(c.hour()); }
  { QTime c(std::stoi(u.name), 1); acme::send(c.minute()); }  // expect: user.name -> acme
  { QTime c(std::stoi(u.plan), 1); acme::send(c.minute()); }
  { QTime c(std::stoi(u.name), 1); acme::send(c.second()); }  // expect: user.name -> acme
  { QTime c(std::stoi(u.plan), 1); acme::send(c.second()); }
  { QTime c(std::stoi(u.name), 1); acme::send(c.msec()); }  // expect: user.name -> acme
  { QTime c(std::stoi(u.plan), 1); acme::send(c.msec()); }
  { QTime c(std::stoi(u.name), 1); acme::send((c.toString("hh")).toStdString()); }  // expect: user.name -> acme
  { QTime c(std::stoi(u.plan), 1); acme::send((c.toString("hh")).toStdString()); }
  { QTime c(std::stoi(u.name), 1); acme::send(c.addSecs(1).hour()); }  // expect: user.name -> acme
  { QTime c(std::stoi(u.plan), 1); acme::send(c.addSecs(1).hour()); }
  { acme::send(QTime(1, 2).addSecs(std::stoi(u.name)).hour()); }  // expect: user.name -> acme
  { acme::send(QTime(1, 2).addSecs(std::stoi(u.plan)).hour()); }
  { QTime c(std::stoi(u.name), 1); acme::send(c.secsTo(QTime(1, 2))); }  // expect: user.name -> acme
  { QTime c(std::stoi(u.plan), 1); acme::send(c.secsTo(QTime(1, 2))); }
  { QTime c(std::stoi(u.name), 1); acme::send(c.msecsTo(QTime(1, 2))); }  // expect: user.name -> acme
  { QTime c(std::stoi(u.plan), 1); acme::send(c.msecsTo(QTime(1, 2))); }
  { QTime c(std::stoi(u.name), 1); acme::send(c.addMSecs(1).hour()); }  // expect: user.name -> acme
  { QTime c(std::stoi(u.plan), 1); acme::send(c.addMSecs(1).hour()); }
  { QTime c(std::stoi(u.name), 1); acme::send(c.msecsSinceStartOfDay()); }  // expect: user.name -> acme
  { QTime c(std::stoi(u.plan), 1); acme::send(c.msecsSinceStartOfDay()); }
  { QTime c; c.setHMS(std::stoi(u.name), 1, 2); acme::send(c.hour()); }  // expect: user.name -> acme
  { QTime c; c.setHMS(std::stoi(u.plan), 1, 2); acme::send(c.hour()); }
  { acme::send(QTime::fromMSecsSinceStartOfDay(std::stoi(u.name)).hour()); }  // expect: user.name -> acme
  { acme::send(QTime::fromMSecsSinceStartOfDay(std::stoi(u.plan)).hour()); }
  { acme::send(QTime::fromString(text(u.name)).hour()); }  // expect: user.name -> acme
  { acme::send(QTime::fromString(text(u.plan)).hour()); }
}

void dates_and_times(const User& u) {
  { QDateTime c(QDate(std::stoi(u.name), 1, 1), QTime(1, 2)); acme::send(c.date().year()); }  // expect: user.name -> acme
  { QDateTime c(QDate(std::stoi(u.plan), 1, 1), QTime(1, 2)); acme::send(c.date().year()); }
  { QDateTime c(QDate(std::stoi(u.name), 1, 1), QTime(1, 2)); acme::send(c.time().hour()); }  // expect: user.name -> acme
  { QDateTime c(QDate(std::stoi(u.plan), 1, 1), QTime(1, 2)); acme::send(c.time().hour()); }
  { QDateTime c(QDate(std::stoi(u.name), 1, 1), QTime(1, 2)); acme::send((c.toUTC().toString()).toStdString()); }  // expect: user.name -> acme
  { QDateTime c(QDate(std::stoi(u.plan), 1, 1), QTime(1, 2)); acme::send((c.toUTC().toString()).toStdString()); }
  { QDateTime c(QDate(std::stoi(u.name), 1, 1), QTime(1, 2)); acme::send((c.toLocalTime().toString()).toStdString()); }  // expect: user.name -> acme
  { QDateTime c(QDate(std::stoi(u.plan), 1, 1), QTime(1, 2)); acme::send((c.toLocalTime().toString()).toStdString()); }
  { QDateTime c(QDate(std::stoi(u.name), 1, 1), QTime(1, 2)); acme::send((c.toTimeSpec(Qt::UTC).toString()).toStdString()); }  // expect: user.name -> acme
  { QDateTime c(QDate(std::stoi(u.plan), 1, 1), QTime(1, 2)); acme::send((c.toTimeSpec(Qt::UTC).toString()).toStdString()); }
  { QDateTime c(QDate(std::stoi(u.name), 1, 1), QTime(1, 2)); acme::send((c.toOffsetFromUtc(60).toString()).toStdString()); }  // expect: user.name -> acme
  { QDateTime c(QDate(std::stoi(u.plan), 1, 1), QTime(1, 2)); acme::send((c.toOffsetFromUtc(60).toString()).toStdString()); }
  { QDateTime c(QDate(std::stoi(u.name), 1, 1), QTime(1, 2)); acme::send(long(c.toSecsSinceEpoch())); }  // expect: user.name -> acme
  { QDateTime c(QDate(std::stoi(u.plan), 1, 1), QTime(1, 2)); acme::send(long(c.toSecsSinceEpoch())); }
  { QDateTime c(QDate(std::stoi(u.name), 1, 1), QTime(1, 2)); acme::send(long(c.toMSecsSinceEpoch())); }  // expect: user.name -> acme
  { QDateTime c(QDate(std::stoi(u.plan), 1, 1), QTime(1, 2)); acme::send(long(c.toMSecsSinceEpoch())); }
  { QDateTime c(QDate(std::stoi(u.name), 1, 1), QTime(1, 2)); acme::send(c.toTime_t()); }  // expect: user.name -> acme
  { QDateTime c(QDate(std::stoi(u.plan), 1, 1), QTime(1, 2)); acme::send(c.toTime_t()); }
  { QDateTime c(QDate(std::stoi(u.name), 1, 1), QTime(1, 2)); acme::send((c.addDays(1).toString()).toStdString()); }  // expect: user.name -> acme
  { QDateTime c(QDate(std::stoi(u.plan), 1, 1), QTime(1, 2)); acme::send((c.addDays(1).toString()).toStdString()); }
  { QDateTime c(QDate(std::stoi(u.name), 1, 1), QTime(1, 2)); acme::send((c.addMonths(1).toString()).toStdString()); }  // expect: user.name -> acme
  { QDateTime c(QDate(std::stoi(u.plan), 1, 1), QTime(1, 2)); acme::send((c.addMonths(1).toString()).toStdString()); }
  { QDateTime c(QDate(std::stoi(u.name), 1, 1), QTime(1, 2)); acme::send((c.addYears(1).toString()).toStdString()); }  // expect: user.name -> acme
  { QDateTime c(QDate(std::stoi(u.plan), 1, 1), QTime(1, 2)); acme::send((c.addYears(1).toString()).toStdString()); }
  { QDateTime c(QDate(std::stoi(u.name), 1, 1), QTime(1, 2)); acme::send((c.addSecs(1).toString()).toStdString()); }  // expect: user.name -> acme
  { QDateTime c(QDate(std::stoi(u.plan), 1, 1), QTime(1, 2)); acme::send((c.addSecs(1).toString()).toStdString()); }
  { QDateTime c(QDate(std::stoi(u.name), 1, 1), QTime(1, 2)); acme::send(int(c.daysTo(QDateTime::currentDateTimeUtc()))); }  // expect: user.name -> acme
  { QDateTime c(QDate(std::stoi(u.plan), 1, 1), QTime(1, 2)); acme::send(int(c.daysTo(QDateTime::currentDateTimeUtc()))); }
  { QDateTime c(QDate(std::stoi(u.name), 1, 1), QTime(1, 2)); acme::send(int(c.secsTo(QDateTime::currentDateTimeUtc()))); }  // expect: user.name -> acme
  { QDateTime c(QDate(std::stoi(u.plan), 1, 1), QTime(1, 2)); acme::send(int(c.secsTo(QDateTime::currentDateTimeUtc()))); }
  { QDateTime c(QDate(std::stoi(u.name), 1, 1), QTime(1, 2)); acme::send(int(c.msecsTo(QDateTime::currentDateTimeUtc()))); }  // expect: user.name -> acme
  { QDateTime c(QDate(std::stoi(u.plan), 1, 1), QTime(1, 2)); acme::send(int(c.msecsTo(QDateTime::currentDateTimeUtc()))); }
  { QDateTime c(QDate(std::stoi(u.name), 1, 1), QTime(1, 2)); acme::send((c.addMSecs(1).toString()).toStdString()); }  // expect: user.name -> acme
  { QDateTime c(QDate(std::stoi(u.plan), 1, 1), QTime(1, 2)); acme::send((c.addMSecs(1).toString()).toStdString()); }
  { QDateTime c; c.setDate(QDate(std::stoi(u.name), 1, 1)); acme::send(c.date().year()); }  // expect: user.name -> acme
  { QDateTime c; c.setDate(QDate(std::stoi(u.plan), 1, 1)); acme::send(c.date().year()); }
  { QDateTime c; c.setTime(QTime(std::stoi(u.name), 1)); acme::send(c.time().hour()); }  // expect: user.name -> acme
  { QDateTime c; c.setTime(QTime(std::stoi(u.plan), 1)); acme::send(c.time().hour()); }
  { QDateTime c; c.setSecsSinceEpoch(std::stoi(u.name)); acme::send((c.toString()).toStdString()); }  // expect: user.name -> acme
  { QDateTime c; c.setSecsSinceEpoch(std::stoi(u.plan)); acme::send((c.toString()).toStdString()); }
  { QDateTime c; c.setMSecsSinceEpoch(std::stoi(u.name)); acme::send((c.toString()).toStdString()); }  // expect: user.name -> acme
  { QDateTime c; c.setMSecsSinceEpoch(std::stoi(u.plan)); acme::send((c.toString()).toStdString()); }
  { QDateTime c; c.setTime_t(std::stoi(u.name)); acme::send((c.toString()).toStdString()); }  // expect: user.name -> acme
  { QDateTime c; c.setTime_t(std::stoi(u.plan)); acme::send((c.toString()).toStdString()); }
  { acme::send((QDateTime::fromSecsSinceEpoch(std::stoi(u.name)).toString()).toStdString()); }  // expect: user.name -> acme
  { acme::send((QDateTime::fromSecsSinceEpoch(std::stoi(u.plan)).toString()).toStdString()); }
  { acme::send((QDateTime::fromMSecsSinceEpoch(std::stoi(u.name)).toString()).toStdString()); }  // expect: user.name -> acme
  { acme::send((QDateTime::fromMSecsSinceEpoch(std::stoi(u.plan)).toString()).toStdString()); }
  { acme::send((QDateTime::fromTime_t(std::stoi(u.name)).toString()).toStdString()); }  // expect: user.name -> acme
  { acme::send((QDateTime::fromTime_t(std::stoi(u.plan)).toString()).toStdString()); }
  acme::send(long(QDateTime::currentMSecsSinceEpoch()));
  acme::send(QDateTime::currentDateTimeUtc().toString().toStdString());
  acme::send(QDate::currentDate().year());
  acme::send(QTime::currentTime().hour());
}
