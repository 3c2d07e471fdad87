// Documents, values, files, calls and accounts leave to Firebase.
#include "pii_case.h"

#include <firebase/sdk.h>

using firebase::Variant;
using firebase::firestore::FieldValue;

void documents(firebase::firestore::DocumentReference document, firebase::firestore::CollectionReference users,
               firebase::firestore::WriteBatch batch, firebase::firestore::Transaction& transaction, const User& u) {
  document.Set({{"plan", FieldValue::String(u.plan)}});
  document.Set({{"email", FieldValue::String(u.email)}});                     // expect: user.contact.email -> google-firebase
  document.Update({{"plan", FieldValue::String(u.plan)}});
  document.Update({{"name", FieldValue::String(u.name)}});                    // expect: user.name -> google-firebase
  users.Add({{"all", FieldValue::Array({FieldValue::String(u.plan)})}});
  users.Add({{"all", FieldValue::Array({FieldValue::String(u.phone)})}});     // expect: user.contact.phone_number -> google-firebase
  batch.Set(document, {{"plan", FieldValue::String(u.plan)}});
  batch.Set(document, {{"email", FieldValue::String(u.email)}});              // expect: user.contact.email -> google-firebase
  batch.Update(document, {{"name", FieldValue::String(u.name)}});             // expect: user.name -> google-firebase
  transaction.Update(document, {{"plan", FieldValue::String(u.plan)}});
  transaction.Update(document, {{"phone", FieldValue::String(u.phone)}});     // expect: user.contact.phone_number -> google-firebase
  transaction.Set(document, {{"u", FieldValue::Map({{"email", FieldValue::String(u.email)}})}});  // expect: user.contact.email -> google-firebase
  document.Update({{"x", FieldValue::ArrayUnion({FieldValue::String(u.plan)})}});
  document.Update({{"x", FieldValue::ArrayUnion({FieldValue::String(u.name)})}});  // expect: user.name -> google-firebase
}

void values(firebase::database::DatabaseReference reference, const User& u) {
  reference.SetValue(Variant(u.plan));
  reference.SetValue(Variant(u.email));                                       // expect: user.contact.email -> google-firebase
  reference.SetValueAndPriority(u.plan, 1 ? Variant("a") : Variant("b"));
  reference.SetValueAndPriority(u.name, Variant("a"));                        // expect: user.name -> google-firebase
  reference.SetPriority(Variant::FromMutableString(u.plan));
  reference.SetPriority(Variant::FromMutableString(u.phone));                 // expect: user.contact.phone_number -> google-firebase
  std::map<Variant, Variant> plain, children;
  plain[Variant("plan")] = Variant(u.plan);
  reference.UpdateChildren(Variant(plain));
  children[Variant("email")] = Variant(u.email);
  reference.UpdateChildren(Variant(children));                                // expect: user.contact.email -> google-firebase
}

void files(firebase::storage::StorageReference storage, const User& u) {
  storage.PutBytes(u.plan.data(), 1);
  storage.PutBytes(u.phone.data(), 1);                                        // expect: user.contact.phone_number -> google-firebase
  storage.PutFile(u.plan.c_str());
  storage.PutFile(u.name.c_str());                                            // expect: user.name -> google-firebase
  firebase::storage::Metadata quiet, custom, language;
  (*quiet.custom_metadata())["plan"] = u.plan;
  storage.UpdateMetadata(quiet);
  (*custom.custom_metadata())["name"] = u.name;
  storage.UpdateMetadata(custom);                                             // expect: user.name -> google-firebase
  language.set_content_disposition("attachment; filename=" + u.plan);
  storage.PutBytes("x", 1, language);
  language.set_content_disposition("attachment; filename=" + u.email);
  storage.PutBytes("x", 1, language);                                         // expect: user.contact.email -> google-firebase
}

void accounts(firebase::functions::HttpsCallableReference call, firebase::auth::Auth* auth, firebase::auth::User& user,
              firebase::auth::PhoneAuthProvider& phones, const User& u) {
  call.Call();
  call.Call(Variant(u.plan));
  call.Call(Variant(u.name));                                                 // expect: user.name -> google-firebase
  auth->SendPasswordResetEmail(u.email.c_str());                              // expect: user.contact.email -> google-firebase
  auth->SendPasswordResetEmail(u.plan.c_str());
  auth->CreateUserWithEmailAndPassword(u.email.c_str(), "x");                 // expect: user.contact.email -> google-firebase
  auth->SignInWithEmailAndPassword(u.email.c_str(), "x");                     // expect: user.contact.email -> google-firebase
  auth->FetchProvidersForEmail(u.email.c_str());                              // expect: user.contact.email -> google-firebase
  firebase::auth::User::UserProfile quiet, profile;
  quiet.display_name = u.plan.c_str();
  user.UpdateUserProfile(quiet);
  profile.display_name = u.name.c_str();
  user.UpdateUserProfile(profile);                                            // expect: user.name -> google-firebase
  user.SendEmailVerificationBeforeUpdatingEmail(u.email.c_str());             // expect: user.contact.email -> google-firebase
  user.UpdatePassword("secret");
  user.UpdatePassword(u.phone.c_str());                                       // expect: user.contact.phone_number -> google-firebase
  firebase::auth::PhoneAuthOptions options;
  phones.VerifyPhoneNumber(options, nullptr);
  options.phone_number = u.phone;
  phones.VerifyPhoneNumber(options, nullptr);                                 // expect: user.contact.phone_number -> google-firebase
}
