#!/usr/bin/Rscript
# Reads the texts of a results file as users of R do: check_parameters.R FILE.h5
# Exit code 1 and a sentence for each failure.

suppressPackageStartupMessages(library(hdf5r))

failures <- character(0)
expect <- function(what, found, wanted)
  if (!identical(found, wanted))
    failures <<- c(failures, paste0(what, " is ", toString(found), ", expected ", toString(wanted)))

check <- function(path) {
  file <- H5File$new(path, mode = "r")
  on.exit(file$close_all())
  expect("scenarios", file[["scenario"]][], c("base", "werk-eerst"))
  table <- read.csv(text = file[["scenario_parameters"]][][2], stringsAsFactors = FALSE)
  expect("columns", names(table), c("address", "value", "unit", "kind", "source", "low", "high"))
  expect("sequence", table$value[table$address == "levers.sequence"], "work_first")
  # R turns the order of dimensions around.
  expect("dimensions of in_work", file[["in_work"]]$dims, c(12L, 11L, 2L, 2L))
  expect("unit of in_work", h5attr(file[["in_work"]], "units"), "person")
  expect("unit of month", h5attr(file[["month"]], "units"), "days since 2026-01-01")
}

arguments <- commandArgs(trailingOnly = TRUE)
if (length(arguments) != 1) {
  message("usage: check_parameters.R FILE.h5")
  quit(status = 1)
}
tryCatch(check(arguments[1]), error = function(e) failures <<- c(failures, conditionMessage(e)))
for (failure in failures) message(arguments[1], ": ", failure)
quit(status = if (length(failures) > 0) 1 else 0)
