// flags: -std=c++17 -fPIC -I/usr/include/x86_64-linux-gnu/qt5 -I/usr/include/x86_64-linux-gnu/qt5/QtCore
// Qt by -I, as qmake names a Qt of one's own: connections are the same.
#include "pii_case.h"

#include <QObject>
#include <QString>
#include <QTimer>

class Form : public QObject {
  Q_OBJECT
 public:
  void submit(const QString& text) { emit submitted(text); }
 signals:
  void submitted(const QString& text);
  void cleared(const QString& text);
};

class Uploader : public QObject {
  Q_OBJECT
 public slots:
  void upload(const QString& text) { acme::send(text.toStdString()); }  // expect: user.name -> acme
  void unused(const QString& text) { acme::send(text.toStdString()); }
};

void connected(const User& u) {
  Form form;
  Uploader uploader;
  QObject::connect(&form, &Form::submitted, &uploader, &Uploader::upload);
  QObject::connect(&form, &Form::cleared, &uploader, &Uploader::unused);
  form.submit(QString::fromStdString(u.name));
}

void later(const User& u) {
  QTimer timer;
  const std::string phone = u.phone;
  QObject::connect(&timer, &QTimer::timeout, [phone] { acme::send(phone); });  // expect: user.contact.phone_number -> acme
  QObject::connect(&timer, &QTimer::timeout, [phone] { acme::send(phone.size()); });
}
