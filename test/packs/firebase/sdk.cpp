// Documents, values, files, calls and accounts leave to Firebase.
#include "pii_case.h"

#include <firebase/sdk.h>

void documents(firebase::firestore::DocumentReference document, firebase::firestore::WriteBatch batch, const User& u) {
  using firebase::firestore::FieldValue;
  document.Set({{"plan", FieldValue::String(u.plan)}});
  document.Set({{"email", FieldValue::String(u.email)}});               // expect: user.contact.email -> google-firebase
  batch.Update(document, {{"name", FieldValue::String(u.name)}});       // expect: user.name -> google-firebase
}

void values(firebase::database::DatabaseReference reference, const User& u) {
  reference.SetValue(firebase::Variant(u.plan));
  reference.SetValue(firebase::Variant(u.email));                       // expect: user.contact.email -> google-firebase
}

void others(firebase::storage::StorageReference storage, firebase::functions::HttpsCallableReference call,
            firebase::auth::Auth* auth, const User& u) {
  storage.PutBytes(u.plan.data(), 1);
  storage.PutBytes(u.phone.data(), 1);                                  // expect: user.contact.phone_number -> google-firebase
  call.Call(firebase::Variant(u.name));                                 // expect: user.name -> google-firebase
  auth->SendPasswordResetEmail(u.email.c_str());                        // expect: user.contact.email -> google-firebase
  auth->SendPasswordResetEmail(u.plan.c_str());
}
