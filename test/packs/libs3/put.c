// needs: libs3.h libs3-dev
// Objects, their keys and their metadata leave to the host of the bucket's context.
#include "pii_case_c.h"

#include <libs3.h>
#include <string.h>

static int give(int size, char *buffer, void *data) {
  const char *text = data;
  strncpy(buffer, text, (size_t)size);
  return (int)strlen(text);
}

void put(struct user *u) {
  S3BucketContext bucket = {"s3.eu-central-1.amazonaws.com", "users", S3ProtocolHTTPS, S3UriStylePath, "key", "secret"};
  S3PutObjectHandler handler = {{0, 0}, give};
  S3_put_object(&bucket, "plans", 3, 0, 0, &handler, u->plan);
  S3_put_object(&bucket, "users", 3, 0, 0, &handler, u->email);        // expect: user.contact.email -> aws
  S3_put_object(&bucket, u->name, 3, 0, 0, &handler, u->plan);         // expect: user.name -> aws
  S3NameValue value = {"name", u->name};
  S3PutProperties properties = {0};
  S3_put_object(&bucket, "users", 3, &properties, 0, &handler, u->plan);
  properties.metaData = &value;
  S3_put_object(&bucket, "users", 3, &properties, 0, &handler, u->plan);  // expect: user.name -> aws
  S3_copy_object(&bucket, "users", "backup", "users", 0, 0, 0, 0, 0, 0, 0);
  S3_copy_object(&bucket, u->email, "backup", "users", 0, 0, 0, 0, 0, 0, 0);  // expect: user.contact.email -> aws
}
