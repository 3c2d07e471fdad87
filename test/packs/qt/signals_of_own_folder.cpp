// flags: -std=c++17 -fPIC -I/usr/include/x86_64-linux-gnu/qt5 -I/usr/include/x86_64-linux-gnu/qt5/QtCore
// Qt by -I, as qmake names a Qt of one's own: it is a library all the same.
#include "pii_case.h"

#include <QMap>
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

// Who listens is no data of the sender.
void handed_whole(const User& u) {
  const std::string phone = u.phone;
  Form form;
  QObject::connect(&form, &Form::cleared, [phone] { (void)phone.size(); });
  acme::send_object(form);
  form.setObjectName(QString::fromStdString(u.name));
  acme::send_object(form);  // expect: user.name -> acme
}

// Qt's templates are the pack's to model, here too.
void looked_up(const User& u) {
  QMap<QString, QString> names, plans;
  names.insert("a", QString::fromStdString(u.name));
  plans.insert("a", QString::fromStdString(u.plan));
  acme::send(names.value("a").toStdString());  // expect: user.name -> acme
  acme::send(plans.value("a").toStdString());
}

void later(const User& u) {
  QTimer timer;
  const std::string phone = u.phone;
  QObject::connect(&timer, &QTimer::timeout, [phone] { acme::send(phone); });  // expect: user.contact.phone_number -> acme
  QObject::connect(&timer, &QTimer::timeout, [phone] { acme::send(phone.size()); });
}
