// The unit's synthetic functions that initialise its variables with static storage, in order, and destroy them.
#include "clang/AST/ASTContext.h"
#include "lower/FunctionLowering.h"

namespace piiflow::lower {

flow::FunctionBody FunctionLowering::lowerGlobalInitialisers(UnitBuilder &unit, flow::FunctionId id,
                                                             llvm::ArrayRef<const clang::VarDecl *> variables) {
  FunctionLowering lowering(unit, nullptr);
  lowering.body_.function = id;
  lowering.switchTo(lowering.newBlock());
  for (const clang::VarDecl *variable : variables)
    if (variable->getInit() && lowering.isReachable()) {
      // Temporaries that a reference keeps alive stay until the program ends: nothing is left to leave the scope.
      lowering.lowerVariableInitialiser(lowering.placeOfVariable(variable), variable);
      lowering.cleanups_.clear();
      lowering.setUnwind({});
    }
  lowering.emitReturn();
  return lowering.finish();
}

flow::FunctionBody FunctionLowering::lowerGlobalDestruction(UnitBuilder &unit, flow::FunctionId id,
                                                            llvm::ArrayRef<const clang::VarDecl *> variables) {
  FunctionLowering lowering(unit, nullptr);
  lowering.body_.function = id;
  lowering.switchTo(lowering.newBlock());
  for (const clang::VarDecl *variable : llvm::reverse(variables))
    lowering.emitDestructorCalls(lowering.placeOfVariable(variable), variable->getType(), variable->getSourceRange());
  lowering.emitReturn();
  return lowering.finish();
}

}  // namespace piiflow::lower
