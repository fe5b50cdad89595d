#!/usr/bin/Rscript
# Opens a results file with hdf5r: Rscript --min-nsize=40M --min-vsize=1G check_results.R FILE.h5
#
# Checks that every axis has a scale of its length, and that every variable has units and a long name. Prints one line
# `name sum` per variable, over all values that are not missing, sorted by name. Exit code 1 and a sentence for each
# failure. R turns the order of dimensions around: the last dimension in the file is the first here.
#
# The two options give R memory enough to collect no garbage. hdf5r 1.3.8 compares its own count of open objects with that
# of HDF5 in two steps; what references led to and is collected between them ends the script ("r_count can never be ...").

suppressPackageStartupMessages(library(hdf5r))
suppressPackageStartupMessages(library(bit64))

failures <- character(0)
fail <- function(...) failures <<- c(failures, paste0(...))

is_scale <- function(dataset) {
  dataset$attr_exists("CLASS") && identical(h5attr(dataset, "CLASS"), "DIMENSION_SCALE")
}

text_of <- function(dataset, name) {
  if (!dataset$attr_exists(name)) return("")
  value <- h5attr(dataset, name)
  if (is.character(value) && length(value) == 1) value else ""
}

# R's missing value is the smallest number of a type, which is also what the file uses.
whole_sum <- function(values) {
  total <- sum(as.integer64(as.vector(values)), na.rm = TRUE)
  as.character(total)
}

# Every axis of the variable refers to exactly one scale of the root group; their lengths, in the file's order.
scale_lengths <- function(file, dataset) {
  if (!dataset$attr_exists("DIMENSION_LIST")) return(integer(0))
  references <- h5attr(dataset, "DIMENSION_LIST")
  vapply(references, function(reference) {
    scales <- reference$dereference()
    if (length(scales) != 1) -1L else as.integer(scales[[1]]$dims)
  }, integer(1))
}

check_variable <- function(file, name, dataset) {
  for (attribute in c("units", "long_name"))
    if (text_of(dataset, attribute) == "") fail(name, ": no ", attribute)
  if (!dataset$attr_exists("_FillValue")) fail(name, ": no _FillValue")
  dims <- if (dataset$get_space()$is_simple() && dataset$get_space()$rank > 0) rev(dataset$dims) else integer(0)
  if (!identical(as.integer(scale_lengths(file, dataset)), as.integer(dims)))
    fail(name, ": an axis has no scale of its length")
}

# As integer64 also where the numbers would fit in another type of R.
read_whole <- function(dataset) {
  if (dataset$get_space()$rank > 0 && any(dataset$dims == 0)) return(integer64(0))
  dataset$read(flags = h5const$H5TOR_CONV_NONE)
}

check_column <- function(file, name, sums) {
  dataset <- file[[name]]
  if (!inherits(dataset, "H5D")) return(sums)
  if (is_scale(dataset)) {
    if (text_of(dataset, "long_name") == "") fail(name, ": no long_name")
    return(sums)
  }
  check_variable(file, name, dataset)
  sums[[name]] <- whole_sum(read_whole(dataset))
  sums
}

check <- function(path) {
  file <- H5File$new(path, mode = "r")  # left open: hdf5r counts wrongly when it closes what references led to
  if (nchar(text_of(file, "content_sha256")) != 64) fail("no content_sha256 in the root attributes")
  if (file$exists("provenance")) {
    group <- file[["provenance"]]
    for (name in h5attr_names(group))
      if (!is.character(h5attr(group, name))) fail("provenance.", name, ": not a text")
  }
  sums <- list()
  for (name in names(file)) sums <- check_column(file, name, sums)
  for (name in sort(names(sums), method = "radix")) cat(name, sums[[name]], "\n", sep = c(" ", "", ""))
}

arguments <- commandArgs(trailingOnly = TRUE)
if (length(arguments) != 1) {
  message("usage: check_results.R FILE.h5")
  quit(status = 1)
}
tryCatch(check(arguments[1]), error = function(e) fail(conditionMessage(e)))
for (failure in failures) message(arguments[1], ": ", failure)
quit(status = if (length(failures) > 0) 1 else 0)
