// What the standard streams are: a terminal of some width, or a file.
#pragma once

namespace meedoen {

enum class Stream { output, error };

/// A terminal that can move its cursor (TERM=dumb cannot).
bool is_terminal(Stream stream);

/// Whether colours may be used when nobody says otherwise: only on a terminal, and never with NO_COLOR.
bool colours_by_default();

/// Columns for text on the standard output: those of the terminal, at most a readable 120; 80 when it is no terminal.
int columns_by_default();

}  // namespace meedoen
