// needs: grpcpp/grpcpp.h libgrpc++-dev
// flags: -std=c++17 -Wno-everything
// gRPC: every kind of call, as the stubs that protoc writes make it, and by the stub that takes bytes.
#include "pii_case.h"

#include <grpcpp/generic/generic_stub.h>
#include <grpcpp/grpcpp.h>
#include <grpcpp/impl/client_unary_call.h>
#include <grpcpp/support/async_stream.h>
#include <grpcpp/support/async_unary_call.h>
#include <grpcpp/support/client_callback.h>
#include <grpcpp/support/sync_stream.h>

using Bytes = grpc::ByteBuffer;
using grpc::internal::RpcMethod;

Bytes bytes(const std::string& text) {
  grpc::Slice slice(text);
  return Bytes(&slice, 1);
}

std::shared_ptr<grpc::Channel> acme_channel() {
  return grpc::CreateCustomChannel("api.acme.example:443", grpc::SslCredentials({}), grpc::ChannelArguments());
}

void unary(const User& u, const RpcMethod& method, grpc::CompletionQueue* queue, grpc::ClientUnaryReactor* reactor) {
  auto channel = acme_channel();
  grpc::ClientContext context;
  Bytes answer;
  {
    Bytes request = bytes(u.plan);
    grpc::internal::BlockingUnaryCall(channel.get(), method, &context, request, &answer);
  }
  {
    Bytes request = bytes(u.email);
    grpc::internal::BlockingUnaryCall(channel.get(), method, &context, request, &answer);  // expect: user.contact.email -> acme
  }
  {
    Bytes request = bytes(u.plan);
    grpc::internal::CallbackUnaryCall(channel.get(), method, &context, &request, &answer, [](grpc::Status) {});
  }
  {
    Bytes request = bytes(u.name);
    grpc::internal::CallbackUnaryCall(channel.get(), method, &context, &request, &answer, [](grpc::Status) {});  // expect: user.name -> acme
  }
  {
    Bytes request = bytes(u.plan);
    grpc::internal::ClientAsyncResponseReaderHelper::Create<Bytes>(channel.get(), queue, method, &context, request);
  }
  {
    Bytes request = bytes(u.phone);
    grpc::internal::ClientAsyncResponseReaderHelper::Create<Bytes>(channel.get(), queue, method, &context, request);  // expect: user.contact.phone_number -> acme
  }
  {
    Bytes request = bytes(u.plan);
    grpc::internal::ClientAsyncResponseReaderFactory<Bytes>::Create(channel.get(), queue, method, &context, request, true);
  }
  {
    Bytes request = bytes(u.email);
    grpc::internal::ClientAsyncResponseReaderFactory<Bytes>::Create(channel.get(), queue, method, &context, request, true);  // expect: user.contact.email -> acme
  }
  {
    Bytes request = bytes(u.plan);
    grpc::internal::ClientCallbackUnaryFactory::Create(channel.get(), method, &context, &request, &answer, reactor);
  }
  {
    Bytes request = bytes(u.name);
    grpc::internal::ClientCallbackUnaryFactory::Create(channel.get(), method, &context, &request, &answer, reactor);  // expect: user.name -> acme
  }
}

void plaintext(const User& u, const RpcMethod& method) {
  auto channel = grpc::CreateChannel("api.acme.example:80", grpc::InsecureChannelCredentials());
  grpc::ClientContext context;
  Bytes answer;
  {
    Bytes request = bytes(u.plan);
    grpc::internal::BlockingUnaryCall(channel.get(), method, &context, request, &answer);
  }
  {
    Bytes request = bytes(u.phone);
    grpc::internal::BlockingUnaryCall(channel.get(), method, &context, request, &answer);  // expect: user.contact.phone_number -> acme  // expect-rule: piiflow-plaintext-transport
  }
}

void answers_in_streams(const User& u, const RpcMethod& method, grpc::CompletionQueue* queue,
                        grpc::ClientReadReactor<Bytes>* reactor) {
  auto channel = acme_channel();
  grpc::ClientContext context;
  {
    Bytes request = bytes(u.plan);
    grpc::internal::ClientReaderFactory<Bytes>::Create(channel.get(), method, &context, request);
  }
  {
    Bytes request = bytes(u.email);
    grpc::internal::ClientReaderFactory<Bytes>::Create(channel.get(), method, &context, request);  // expect: user.contact.email -> acme
  }
  {
    Bytes request = bytes(u.plan);
    grpc::internal::ClientAsyncReaderFactory<Bytes>::Create(channel.get(), queue, method, &context, request, true, nullptr);
  }
  {
    Bytes request = bytes(u.name);
    grpc::internal::ClientAsyncReaderFactory<Bytes>::Create(channel.get(), queue, method, &context, request, true, nullptr);  // expect: user.name -> acme
  }
  {
    Bytes request = bytes(u.plan);
    grpc::internal::ClientCallbackReaderFactory<Bytes>::Create(channel.get(), method, &context, &request, reactor);
  }
  {
    Bytes request = bytes(u.phone);
    grpc::internal::ClientCallbackReaderFactory<Bytes>::Create(channel.get(), method, &context, &request, reactor);  // expect: user.contact.phone_number -> acme
  }
}

void streams(const User& u, const RpcMethod& method) {
  auto channel = acme_channel();
  grpc::ClientContext context;
  Bytes answer;
  std::unique_ptr<grpc::ClientWriter<Bytes>> writer(
      grpc::internal::ClientWriterFactory<Bytes>::Create(channel.get(), method, &context, &answer));
  writer->Write(bytes(u.plan));
  writer->Write(bytes(u.email));                                 // expect: user.contact.email -> acme
  writer->WriteLast(bytes(u.plan), grpc::WriteOptions());
  writer->WriteLast(bytes(u.name), grpc::WriteOptions());        // expect: user.name -> acme
  std::unique_ptr<grpc::ClientReaderWriter<Bytes, Bytes>> both(
      grpc::internal::ClientReaderWriterFactory<Bytes, Bytes>::Create(channel.get(), method, &context));
  both->Write(bytes(u.plan));
  both->Write(bytes(u.phone));                                   // expect: user.contact.phone_number -> acme
  both->WriteLast(bytes(u.plan), grpc::WriteOptions());
  both->WriteLast(bytes(u.email), grpc::WriteOptions());         // expect: user.contact.email -> acme
}

void asynchronous(const User& u, const RpcMethod& method, grpc::CompletionQueue* queue) {
  auto channel = acme_channel();
  grpc::ClientContext context;
  Bytes answer;
  std::unique_ptr<grpc::ClientAsyncWriter<Bytes>> writer(
      grpc::internal::ClientAsyncWriterFactory<Bytes>::Create(channel.get(), queue, method, &context, &answer, true, nullptr));
  writer->Write(bytes(u.plan), nullptr);
  writer->Write(bytes(u.name), nullptr);                         // expect: user.name -> acme
  writer->WriteLast(bytes(u.plan), grpc::WriteOptions(), nullptr);
  writer->WriteLast(bytes(u.phone), grpc::WriteOptions(), nullptr);  // expect: user.contact.phone_number -> acme
  std::unique_ptr<grpc::ClientAsyncReaderWriter<Bytes, Bytes>> both(
      grpc::internal::ClientAsyncReaderWriterFactory<Bytes, Bytes>::Create(channel.get(), queue, method, &context, true, nullptr));
  both->Write(bytes(u.plan), nullptr);
  both->Write(bytes(u.email), nullptr);                          // expect: user.contact.email -> acme
  both->WriteLast(bytes(u.plan), grpc::WriteOptions(), nullptr);
  both->WriteLast(bytes(u.name), grpc::WriteOptions(), nullptr);  // expect: user.name -> acme
}

void interfaces(const User& u, grpc::ClientWriterInterface<Bytes>* writer, grpc::ClientReaderWriterInterface<Bytes, Bytes>* both,
                grpc::ClientAsyncWriterInterface<Bytes>* later,
                grpc::ClientAsyncReaderWriterInterface<Bytes, Bytes>* both_later) {
  writer->Write(bytes(u.plan));
  writer->Write(bytes(u.phone));                                 // expect: user.contact.phone_number -> unknown
  writer->WriteLast(bytes(u.plan), grpc::WriteOptions());
  writer->WriteLast(bytes(u.email), grpc::WriteOptions());       // expect: user.contact.email -> unknown
  both->Write(bytes(u.plan));
  both->Write(bytes(u.name));                                    // expect: user.name -> unknown
  both->WriteLast(bytes(u.plan), grpc::WriteOptions());
  both->WriteLast(bytes(u.phone), grpc::WriteOptions());         // expect: user.contact.phone_number -> unknown
  later->Write(bytes(u.plan), nullptr);
  later->Write(bytes(u.email), nullptr);                         // expect: user.contact.email -> unknown
  later->WriteLast(bytes(u.plan), grpc::WriteOptions(), nullptr);
  later->WriteLast(bytes(u.name), grpc::WriteOptions(), nullptr);  // expect: user.name -> unknown
  both_later->Write(bytes(u.plan), nullptr);
  both_later->Write(bytes(u.phone), nullptr);                    // expect: user.contact.phone_number -> unknown
  both_later->WriteLast(bytes(u.plan), grpc::WriteOptions(), nullptr);
  both_later->WriteLast(bytes(u.email), grpc::WriteOptions(), nullptr);  // expect: user.contact.email -> unknown
}

void reactors(const User& u, const RpcMethod& method) {
  auto channel = acme_channel();
  grpc::ClientContext context;
  Bytes answer, plain = bytes(u.plan), mail = bytes(u.email);
  grpc::ClientWriteReactor<Bytes> writer;
  grpc::internal::ClientCallbackWriterFactory<Bytes>::Create(channel.get(), method, &context, &answer, &writer);
  writer.StartWrite(&plain);
  writer.StartWrite(&mail);  // expect: user.contact.email -> acme
  writer.StartWriteLast(&plain, grpc::WriteOptions());
  writer.StartWriteLast(&mail, grpc::WriteOptions());  // expect: user.contact.email -> acme
  grpc::ClientBidiReactor<Bytes, Bytes> both;
  grpc::internal::ClientCallbackReaderWriterFactory<Bytes, Bytes>::Create(channel.get(), method, &context, &both);
  both.StartWrite(&plain);
  both.StartWrite(&mail);  // expect: user.contact.email -> acme
  both.StartWriteLast(&plain, grpc::WriteOptions());
  both.StartWriteLast(&mail, grpc::WriteOptions());  // expect: user.contact.email -> acme
}

void of_bytes(const User& u, grpc::CompletionQueue* queue) {
  grpc::GenericStub stub(acme_channel());
  grpc::ClientContext context;
  Bytes answer;
  {
    Bytes request = bytes(u.plan);
    stub.UnaryCall(&context, "/acme.Users/Add", grpc::StubOptions(), &request, &answer, [](grpc::Status) {});
  }
  {
    Bytes request = bytes(u.name);
    stub.UnaryCall(&context, "/acme.Users/Add", grpc::StubOptions(), &request, &answer, [](grpc::Status) {});  // expect: user.name -> acme
  }
  {
    Bytes request = bytes(u.plan);
    stub.PrepareUnaryCall(&context, "/acme.Users/Add", request, queue);
  }
  {
    Bytes request = bytes(u.phone);
    stub.PrepareUnaryCall(&context, "/acme.Users/Add", request, queue);  // expect: user.contact.phone_number -> acme
  }
  {
    auto stream = stub.PrepareCall(&context, "/acme.Users/Add", queue);
    stream->Write(bytes(u.plan), nullptr);
  }
  {
    auto stream = stub.PrepareCall(&context, "/acme.Users/Add", queue);
    stream->Write(bytes(u.email), nullptr);                      // expect: user.contact.email -> acme
  }
  {
    auto stream = stub.Call(&context, "/acme.Users/Add", queue, nullptr);
    stream->Write(bytes(u.plan), nullptr);
  }
  {
    auto stream = stub.Call(&context, "/acme.Users/Add", queue, nullptr);
    stream->Write(bytes(u.name), nullptr);                       // expect: user.name -> acme
  }
}
