// needs: x86_64-linux-gnu/qt5/QtCore/qstring.h qtbase5-dev
// flags: -std=c++17 -fPIC -Wno-everything -isystem/usr/include/x86_64-linux-gnu/qt5 -isystem/usr/include/x86_64-linux-gnu/qt5/QtCore
// Qt: owners and pointers; each call with its twin.
#include "pii_case.h"

#include <QObject>
#include <QPointer>
#include <QScopedArrayPointer>
#include <QScopedPointer>
#include <QSharedData>
#include <QSharedDataPointer>
#include <QSharedPointer>
#include <QString>
#include <QWeakPointer>

QString text(const std::string& s) { return QString::fromStdString(s); }

struct Record : QSharedData {
  QString text;
};

struct Entry : QObject {
  Q_OBJECT
 public:
  explicit Entry(const QString& t) : text(t) {}
  QString text;
};

struct Base {
  virtual ~Base() = default;
  QString text;
};
struct Derived : Base {};

void shared_pointers(const User& u) {
  { QSharedPointer<QString> c(new QString(text(u.name))); acme::send((*c).toStdString()); }  // expect: user.name -> acme
  { QSharedPointer<QString> c(new QString(text(u.plan))); acme::send((*c).toStdString()); }
  { QSharedPointer<QString> c(new QString(text(u.name))); acme::send((*c.data()).toStdString()); }  // expect: user.name -> acme
  { QSharedPointer<QString> c(new QString(text(u.plan))); acme::send((*c.data()).toStdString()); }
  { QSharedPointer<QString> c(new QString(text(u.name))); acme::send((*c.get()).toStdString()); }  // expect: user.name -> acme
  { QSharedPointer<QString> c(new QString(text(u.plan))); acme::send((*c.get()).toStdString()); }
  { QSharedPointer<QString> c(new QString(text(u.name))); acme::send((*QSharedPointer<QString>(c)).toStdString()); }  // expect: user.name -> acme
  { QSharedPointer<QString> c(new QString(text(u.plan))); acme::send((*QSharedPointer<QString>(c)).toStdString()); }
  { QSharedPointer<QString> c(new QString(text(u.name))); acme::send((*c.toWeakRef().toStrongRef()).toStdString()); }  // expect: user.name -> acme
  { QSharedPointer<QString> c(new QString(text(u.plan))); acme::send((*c.toWeakRef().toStrongRef()).toStdString()); }
  { QSharedPointer<QString> c(new QString(text(u.name))); acme::send((*c.toWeakRef().lock()).toStdString()); }  // expect: user.name -> acme
  { QSharedPointer<QString> c(new QString(text(u.plan))); acme::send((*c.toWeakRef().lock()).toStdString()); }
  { QSharedPointer<QString> c(new QString(text(u.name))); acme::send((*QSharedPointer<const QString>(c)).toStdString()); }  // expect: user.name -> acme
  { QSharedPointer<QString> c(new QString(text(u.plan))); acme::send((*QSharedPointer<const QString>(c)).toStdString()); }
  { QSharedPointer<QString> c; c.reset(new QString(text(u.name))); acme::send((*c).toStdString()); }  // expect: user.name -> acme
  { QSharedPointer<QString> c; c.reset(new QString(text(u.plan))); acme::send((*c).toStdString()); }
  { QSharedPointer<Base> c(new Derived); c->text = text(u.name); acme::send((c.staticCast<Derived>()->text).toStdString()); }  // expect: user.name -> acme
  { QSharedPointer<Base> c(new Derived); c->text = text(u.plan); acme::send((c.staticCast<Derived>()->text).toStdString()); }
  { QSharedPointer<Base> c(new Derived); c->text = text(u.name); acme::send((c.dynamicCast<Derived>()->text).toStdString()); }  // expect: user.name -> acme
  { QSharedPointer<Base> c(new Derived); c->text = text(u.plan); acme::send((c.dynamicCast<Derived>()->text).toStdString()); }
  { QSharedPointer<Base> c(new Derived); c->text = text(u.name); acme::send((c.constCast<Base>()->text).toStdString()); }  // expect: user.name -> acme
  { QSharedPointer<Base> c(new Derived); c->text = text(u.plan); acme::send((c.constCast<Base>()->text).toStdString()); }
  { QSharedPointer<Base> c(new Derived); c->text = text(u.name); acme::send((qSharedPointerCast<Derived>(c)->text).toStdString()); }  // expect: user.name -> acme
  { QSharedPointer<Base> c(new Derived); c->text = text(u.plan); acme::send((qSharedPointerCast<Derived>(c)->text).toStdString()); }
  { QSharedPointer<Base> c(new Derived); c->text = text(u.name); acme::send((qSharedPointerDynamicCast<Derived>(c)->text).toStdString()); }  // expect: user.name -> acme
  { QSharedPointer<Base> c(new Derived); c->text = text(u.plan); acme::send((qSharedPointerDynamicCast<Derived>(c)->text).toStdString()); }
  { QSharedPointer<Base> c(new Derived); c->text = text(u.name); acme::send((qSharedPointerConstCast<Base>(c)->text).toStdString()); }  // expect: user.name -> acme
  { QSharedPointer<Base> c(new Derived); c->text = text(u.plan); acme::send((qSharedPointerConstCast<Base>(c)->text).toStdString()); }
  { QSharedPointer<QObject> c(new Entry(text(u.name))); acme::send((c.objectCast<Entry>()->text).toStdString()); }  // expect: user.name -> acme
  { QSharedPointer<QObject> c(new Entry(text(u.plan))); acme::send((c.objectCast<Entry>()->text).toStdString()); }
  { QSharedPointer<QObject> c(new Entry(text(u.name))); acme::send((qSharedPointerObjectCast<Entry>(c)->text).toStdString()); }  // expect: user.name -> acme
  { QSharedPointer<QObject> c(new Entry(text(u.plan))); acme::send((qSharedPointerObjectCast<Entry>(c)->text).toStdString()); }
  { QSharedPointer<QString> c(new QString(text(u.name))); QWeakPointer<QString> w(c); acme::send((*w.lock()).toStdString()); }  // expect: user.name -> acme
  { QSharedPointer<QString> c(new QString(text(u.plan))); QWeakPointer<QString> w(c); acme::send((*w.lock()).toStdString()); }
  { QSharedPointer<QString> c(new QString(text(u.name))); QWeakPointer<QString> w(c); acme::send((*w.toStrongRef()).toStdString()); }  // expect: user.name -> acme
  { QSharedPointer<QString> c(new QString(text(u.plan))); QWeakPointer<QString> w(c); acme::send((*w.toStrongRef()).toStdString()); }
  { QSharedPointer<QString> c(new QString(text(u.name))); QWeakPointer<QString> w(c); acme::send((*w.data()).toStdString()); }  // expect: user.name -> acme
  { QSharedPointer<QString> c(new QString(text(u.plan))); QWeakPointer<QString> w(c); acme::send((*w.data()).toStdString()); }
  QSharedPointer<QString> c(new QString(text(u.name)));
  QWeakPointer<QString> w(c);
  acme::send(c->toStdString());                    // expect: user.name -> acme
  acme::send(c.isNull());
  acme::send(bool(c));
  acme::send(!c);
  acme::send(w.isNull());
  acme::send(bool(w));
  acme::send(!w);
  c.clear();
  acme::send(c->toStdString());
  w.clear();
  acme::send(w.lock()->toStdString());
}

void scoped_pointers(const User& u) {
  { QScopedPointer<QString> c(new QString(text(u.name))); acme::send((*c).toStdString()); }  // expect: user.name -> acme
  { QScopedPointer<QString> c(new QString(text(u.plan))); acme::send((*c).toStdString()); }
  { QScopedPointer<QString> c(new QString(text(u.name))); acme::send((*c.data()).toStdString()); }  // expect: user.name -> acme
  { QScopedPointer<QString> c(new QString(text(u.plan))); acme::send((*c.data()).toStdString()); }
  { QScopedPointer<QString> c(new QString(text(u.name))); acme::send((*c.get()).toStdString()); }  // expect: user.name -> acme
  { QScopedPointer<QString> c(new QString(text(u.plan))); acme::send((*c.get()).toStdString()); }
  { QScopedPointer<QString> c(new QString(text(u.name))); acme::send((*c.take()).toStdString()); }  // expect: user.name -> acme
  { QScopedPointer<QString> c(new QString(text(u.plan))); acme::send((*c.take()).toStdString()); }
  { QScopedPointer<QString> c; c.reset(new QString(text(u.name))); acme::send((*c).toStdString()); }  // expect: user.name -> acme
  { QScopedPointer<QString> c; c.reset(new QString(text(u.plan))); acme::send((*c).toStdString()); }
  { QScopedArrayPointer<QString> c(new QString[1]{text(u.name)}); acme::send((c[0]).toStdString()); }  // expect: user.name -> acme
  { QScopedArrayPointer<QString> c(new QString[1]{text(u.plan)}); acme::send((c[0]).toStdString()); }
  QScopedPointer<QString> c(new QString(text(u.name)));
  acme::send(c->toStdString());                    // expect: user.name -> acme
  acme::send(c.isNull());
  acme::send(bool(c));
  acme::send(!c);
  c.reset(new QString(text(u.plan)));
  acme::send(c->toStdString());
}

void pointers_to_objects(const User& u) {
  { Entry e(text(u.name)); QPointer<Entry> c(&e); acme::send((c->text).toStdString()); }  // expect: user.name -> acme
  { Entry e(text(u.plan)); QPointer<Entry> c(&e); acme::send((c->text).toStdString()); }
  { Entry e(text(u.name)); QPointer<Entry> c(&e); acme::send(((*c).text).toStdString()); }  // expect: user.name -> acme
  { Entry e(text(u.plan)); QPointer<Entry> c(&e); acme::send(((*c).text).toStdString()); }
  { Entry e(text(u.name)); QPointer<Entry> c(&e); acme::send((c.data()->text).toStdString()); }  // expect: user.name -> acme
  { Entry e(text(u.plan)); QPointer<Entry> c(&e); acme::send((c.data()->text).toStdString()); }
  { Entry e(text(u.name)); QPointer<Entry> c(&e); acme::send((static_cast<Entry*>(c)->text).toStdString()); }  // expect: user.name -> acme
  { Entry e(text(u.plan)); QPointer<Entry> c(&e); acme::send((static_cast<Entry*>(c)->text).toStdString()); }
  Entry e(text(u.name));
  QPointer<Entry> c(&e);
  acme::send(c->text.toStdString());               // expect: user.name -> acme
  acme::send(c.isNull());
  acme::send(bool(c));
  c.clear();
  acme::send(c.isNull());
}

void shared_data(const User& u) {
  { QSharedDataPointer<Record> c(new Record); c->text = text(u.name); acme::send((c->text).toStdString()); }  // expect: user.name -> acme
  { QSharedDataPointer<Record> c(new Record); c->text = text(u.plan); acme::send((c->text).toStdString()); }
  { QSharedDataPointer<Record> c(new Record); c->text = text(u.name); acme::send(((*c).text).toStdString()); }  // expect: user.name -> acme
  { QSharedDataPointer<Record> c(new Record); c->text = text(u.plan); acme::send(((*c).text).toStdString()); }
  { QSharedDataPointer<Record> c(new Record); c->text = text(u.name); acme::send((c.data()->text).toStdString()); }  // expect: user.name -> acme
  { QSharedDataPointer<Record> c(new Record); c->text = text(u.plan); acme::send((c.data()->text).toStdString()); }
  { QSharedDataPointer<Record> c(new Record); c->text = text(u.name); acme::send((c.constData()->text).toStdString()); }  // expect: user.name -> acme
  { QSharedDataPointer<Record> c(new Record); c->text = text(u.plan); acme::send((c.constData()->text).toStdString()); }
  { Record* r = new Record; r->text = text(u.name); QSharedDataPointer<Record> c(r); acme::send((c->text).toStdString()); }  // expect: user.name -> acme
  { Record* r = new Record; r->text = text(u.plan); QSharedDataPointer<Record> c(r); acme::send((c->text).toStdString()); }
  { Record* r = new Record; r->text = text(u.name); QSharedDataPointer<Record> c; c = r; acme::send((c->text).toStdString()); }  // expect: user.name -> acme
  { Record* r = new Record; r->text = text(u.plan); QSharedDataPointer<Record> c; c = r; acme::send((c->text).toStdString()); }
  { QSharedDataPointer<Record> c(new Record); c->text = text(u.name); acme::send(static_cast<const Record*>(c)->text.toStdString()); }  // expect: user.name -> acme
  { QSharedDataPointer<Record> c(new Record); c->text = text(u.plan); acme::send(static_cast<const Record*>(c)->text.toStdString()); }
  { QExplicitlySharedDataPointer<Record> c(new Record); c->text = text(u.name); acme::send((c->text).toStdString()); }  // expect: user.name -> acme
  { QExplicitlySharedDataPointer<Record> c(new Record); c->text = text(u.plan); acme::send((c->text).toStdString()); }
  { QExplicitlySharedDataPointer<Record> c(new Record); c->text = text(u.name); acme::send(((*c).text).toStdString()); }  // expect: user.name -> acme
  { QExplicitlySharedDataPointer<Record> c(new Record); c->text = text(u.plan); acme::send(((*c).text).toStdString()); }
  { QExplicitlySharedDataPointer<Record> c(new Record); c->text = text(u.name); acme::send((c.data()->text).toStdString()); }  // expect: user.name -> acme
  { QExplicitlySharedDataPointer<Record> c(new Record); c->text = text(u.plan); acme::send((c.data()->text).toStdString()); }
  { QExplicitlySharedDataPointer<Record> c(new Record); c->text = text(u.name); acme::send((c.constData()->text).toStdString()); }  // expect: user.name -> acme
  { QExplicitlySharedDataPointer<Record> c(new Record); c->text = text(u.plan); acme::send((c.constData()->text).toStdString()); }
  { Record* r = new Record; r->text = text(u.name); QExplicitlySharedDataPointer<Record> c(r); acme::send((c->text).toStdString()); }  // expect: user.name -> acme
  { Record* r = new Record; r->text = text(u.plan); QExplicitlySharedDataPointer<Record> c(r); acme::send((c->text).toStdString()); }
  { Record* r = new Record; r->text = text(u.name); QExplicitlySharedDataPointer<Record> c; c = r; acme::send((c->text).toStdString()); }  // expect: user.name -> acme
  { Record* r = new Record; r->text = text(u.plan); QExplicitlySharedDataPointer<Record> c; c = r; acme::send((c->text).toStdString()); }
  { QExplicitlySharedDataPointer<Record> c(new Record); c->text = text(u.name); Record* r = c.data(); acme::send((r->text).toStdString()); }  // expect: user.name -> acme
  { QExplicitlySharedDataPointer<Record> c(new Record); c->text = text(u.plan); Record* r = c.data(); acme::send((r->text).toStdString()); }
}
