# Writes OUTPUT, which defines program_commit, from the history of SOURCE; only when it changes, so that a build after a
# commit compiles one small file. Without git or history the commit is "unknown".
set(commit "unknown")
# Asked first: a copy without history inside another project must not take the commit of that project.
if(GIT AND EXISTS ${SOURCE}/.git)
  execute_process(COMMAND ${GIT} --no-optional-locks -C ${SOURCE} describe --always --dirty --abbrev=12 --exclude=*
    OUTPUT_VARIABLE answer RESULT_VARIABLE failed ERROR_QUIET OUTPUT_STRIP_TRAILING_WHITESPACE)
  if(failed EQUAL 0 AND answer MATCHES "^[0-9a-f]+(-dirty)?$")
    set(commit ${answer})
  endif()
endif()
set(text "#include \"commit.hpp\"\n\nnamespace meedoen {\n\nextern const std::string_view program_commit{\"${commit}\"};\n\n}  // namespace meedoen\n")
set(before "")
if(EXISTS ${OUTPUT})
  file(READ ${OUTPUT} before)
endif()
if(NOT before STREQUAL text)
  file(WRITE ${OUTPUT} "${text}")
endif()
