// needs: x86_64-linux-gnu/qt6/QtCore/qstring.h qt6-base-dev
// flags: -std=c++17 -fPIC -Wno-everything -isystem/usr/include/x86_64-linux-gnu/qt6 -isystem/usr/include/x86_64-linux-gnu/qt6/QtCore
// Qt 6: owners and pointers, what pointers_each.cpp leaves out; each call with its twin.
#include "pii_case.h"

#include <QObject>
#include <QPointer>
#include <QScopedPointer>
#include <QSharedData>
#include <QSharedPointer>
#include <QString>
#include <QWeakPointer>

QString text(const std::string& s) { return QString::fromStdString(s); }

struct Record : QSharedData {
  QString text;
};

struct Entry : QObject {
  explicit Entry(const QString& t) : text(t) {}
  QString text;
};

void pointers(const User& u) {
  { Entry e(text(u.name)); QPointer<Entry> c(&e); acme::send((c.get()->text).toStdString()); }  // expect: user.name -> acme
  { Entry e(text(u.plan)); QPointer<Entry> c(&e); acme::send((c.get()->text).toStdString()); }
  { Entry e(text(u.name)); QPointer<Entry> c(&e); acme::send((c->text).toStdString()); }  // expect: user.name -> acme
  { Entry e(text(u.plan)); QPointer<Entry> c(&e); acme::send((c->text).toStdString()); }
  { Entry e(text(u.name)); QPointer<Entry> c(&e); acme::send((static_cast<Entry*>(c)->text).toStdString()); }  // expect: user.name -> acme
  { Entry e(text(u.plan)); QPointer<Entry> c(&e); acme::send((static_cast<Entry*>(c)->text).toStdString()); }
  { QExplicitlySharedDataPointer<Record> c(new Record); c->text = text(u.name); acme::send((static_cast<Record*>(c)->text).toStdString()); }  // expect: user.name -> acme
  { QExplicitlySharedDataPointer<Record> c(new Record); c->text = text(u.plan); acme::send((static_cast<Record*>(c)->text).toStdString()); }
  QScopedPointer<QString> c(new QString(text(u.name)));
  QSharedPointer<QString> d(new QString(text(u.name)));
  QWeakPointer<QString> e(d);
  QExplicitlySharedDataPointer<Record> f(new Record);
  f->text = text(u.name);
  acme::send(c->toStdString());                    // expect: user.name -> acme
  acme::send(d->toStdString());                    // expect: user.name -> acme
  acme::send(f->text.toStdString());               // expect: user.name -> acme
  acme::send(bool(c));
  acme::send(bool(d));
  acme::send(bool(e));
  acme::send(bool(f));
}
