// needs: x86_64-linux-gnu/qt5/QtCore/QDebug qtbase5-dev
// flags: -std=c++17 -fPIC -Wno-everything -isystem/usr/include/x86_64-linux-gnu/qt5 -isystem/usr/include/x86_64-linux-gnu/qt5/QtCore
// Qt's messages: as printf prints them, and as streams.
#include "pii_case.h"

#include <QtCore/QDebug>
#include <QtCore/QString>

void printed(const User& u, QMessageLogger& logger) {
  qDebug("%s", u.plan.c_str());
  qDebug("%s", u.email.c_str());                                 // expect: user.contact.email -> log
  qInfo("%s", u.plan.c_str());
  qInfo("%s", u.name.c_str());                                   // expect: user.name -> log
  qWarning("%s", u.plan.c_str());
  qWarning("%s", u.phone.c_str());                               // expect: user.contact.phone_number -> log
  qCritical("%s", u.plan.c_str());
  qCritical("%s", u.email.c_str());                              // expect: user.contact.email -> log
  logger.debug("%s", u.plan.c_str());
  logger.debug("%s", u.name.c_str());                            // expect: user.name -> log
  logger.info("%s", u.plan.c_str());
  logger.info("%s", u.phone.c_str());                            // expect: user.contact.phone_number -> log
  logger.warning("%s", u.plan.c_str());
  logger.warning("%s", u.email.c_str());                         // expect: user.contact.email -> log
  logger.critical("%s", u.plan.c_str());
  logger.critical("%s", u.name.c_str());                         // expect: user.name -> log
  if (u.id == 1) logger.fatal("%s", u.plan.c_str());
  if (u.id == 2) logger.fatal("%s", u.email.c_str());  // expect: user.contact.email -> log
}

void streamed(const User& u) {
  qDebug() << QString::fromStdString(u.plan);
  qDebug() << QString::fromStdString(u.phone);                   // expect: user.contact.phone_number -> log
  qInfo() << "user" << u.plan.c_str();
  qInfo() << "user" << u.email.c_str();                          // expect: user.contact.email -> log
  qWarning() << u.id << QString::fromStdString(u.plan) << "end";
  qWarning() << u.id << QString::fromStdString(u.name) << "end";  // expect: user.name -> log
  qCritical().noquote() << QString::fromStdString(u.plan);
  qCritical().noquote() << QString::fromStdString(u.phone);      // expect: user.contact.phone_number -> log
}
