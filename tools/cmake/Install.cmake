# What `cmake --install` puts where, and the Debian package that `cpack` makes of it.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

install(TARGETS piiflow RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(DIRECTORY "${PROJECT_SOURCE_DIR}/annotations/include/piiflow" DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
# The binary finds its packs at ../share/piiflow/packs, and where they stand in the source tree.
foreach(folder packs taxonomy vendors)
  install(DIRECTORY "${PROJECT_SOURCE_DIR}/annotations/${folder}" DESTINATION ${CMAKE_INSTALL_DATADIR}/piiflow)
endforeach()
install(DIRECTORY tools/ci DESTINATION ${CMAKE_INSTALL_DATADIR}/piiflow USE_SOURCE_PERMISSIONS)
install(FILES LICENSE README.md DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(DIRECTORY docs/ DESTINATION ${CMAKE_INSTALL_DOCDIR}/docs FILES_MATCHING PATTERN "*.md")

# The program knows its own command line.
set(generated "${CMAKE_BINARY_DIR}/share")
file(MAKE_DIRECTORY "${generated}")
add_custom_command(
  OUTPUT "${generated}/piiflow.1" "${generated}/piiflow.bash" "${generated}/_piiflow" "${generated}/piiflow.fish"
  COMMAND piiflow manual >"${generated}/piiflow.1"
  COMMAND piiflow completion bash >"${generated}/piiflow.bash"
  COMMAND piiflow completion zsh >"${generated}/_piiflow"
  COMMAND piiflow completion fish >"${generated}/piiflow.fish"
  DEPENDS piiflow COMMENT "Manual page and shell completion")
add_custom_target(piiflow_manual ALL DEPENDS "${generated}/piiflow.1")
install(FILES "${generated}/piiflow.1" DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES "${generated}/piiflow.bash" DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME piiflow)
install(FILES "${generated}/_piiflow" DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)
install(FILES "${generated}/piiflow.fish" DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)

# find_package(piiflow)
set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/piiflow)
configure_package_config_file("${CMAKE_CURRENT_LIST_DIR}/piiflowConfig.cmake.in" "${CMAKE_BINARY_DIR}/piiflowConfig.cmake"
                              INSTALL_DESTINATION ${package_dir}
                              PATH_VARS CMAKE_INSTALL_BINDIR CMAKE_INSTALL_INCLUDEDIR)
write_basic_package_version_file("${CMAKE_BINARY_DIR}/piiflowConfigVersion.cmake" COMPATIBILITY SameMinorVersion
                                 ARCH_INDEPENDENT)
install(FILES "${CMAKE_BINARY_DIR}/piiflowConfig.cmake" "${CMAKE_BINARY_DIR}/piiflowConfigVersion.cmake"
              "${CMAKE_CURRENT_LIST_DIR}/PiiflowAddCheck.cmake" DESTINATION ${package_dir})

set(CPACK_GENERATOR "DEB;TGZ")
set(CPACK_PACKAGE_NAME piiflow)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "finds personal data that leaves a C or C++ program without approval")
set(CPACK_PACKAGE_CONTACT "piiflow maintainers <maintainers@piiflow.example>")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Clang's builtin headers: without them no file can be read.
set(CPACK_DEBIAN_PACKAGE_DEPENDS libclang-common-22-dev)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS git)
include(CPack)
